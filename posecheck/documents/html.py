"""A written report as one page of HTML, which needs no other file, no script and no network."""

from __future__ import annotations

import re
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from posecheck.change import Sessions
from posecheck.documents.build import document

_BETWEEN: Final = re.compile(r"(?<=\d)–(?=\d)")
_WITHIN_A_VALUE: Final = re.compile(r"(?<=\d) (?=s\b)|(?<=[\d°%s]) (?=±)|(?<=±) (?=\d)")


def to_html(sessions: Sessions) -> str:
    """Return the page on one session or several.

    Parameters
    ----------
    sessions : Sessions
        One or more.
    """
    # All is escaped that people wrote, such as names of files; only the pictures are markup, and our own.
    pages = Environment(
        loader=PackageLoader("posecheck.documents"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    pages.filters["markup"] = Markup
    pages.filters["unbroken"] = _unbroken
    return pages.get_template("report.html.j2").render(document=document(sessions)) + "\n"


def _unbroken(text: str) -> str:
    """Return a text in which no line ends within a value such as "95° ± 8°", "2.5 s" or "1–2 s"."""
    joined = _BETWEEN.sub("\N{WORD JOINER}–\N{WORD JOINER}", text)
    return _WITHIN_A_VALUE.sub("\N{NO-BREAK SPACE}", joined)
