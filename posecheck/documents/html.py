"""A written report as one page of HTML, which needs no other file, no script and no network."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from posecheck.documents.build import document
from posecheck.exercise import Exercise
from posecheck.report.files import write_whole
from posecheck.result import Report

_WITHIN_A_VALUE: Final = re.compile(r"(?<=\d) (?=s\b)|(?<=[\d°%s]) (?=±)|(?<=±) (?=\d)")


def to_html(reports: Sequence[Report], exercises: Mapping[str, Exercise]) -> str:
    """Return the page on one session or several.

    Parameters
    ----------
    reports : sequence of Report
        One or more, in order of time.
    exercises : mapping of str to Exercise
        The exercises of the reports, by their ids.
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
    return pages.get_template("report.html.j2").render(document=document(reports, exercises)) + "\n"


def write_html(reports: Sequence[Report], exercises: Mapping[str, Exercise], path: Path) -> None:
    """Write the page to a file.

    Parameters
    ----------
    reports : sequence of Report
        One or more, in order of time.
    exercises : mapping of str to Exercise
        The exercises of the reports, by their ids.
    path : Path
        An existing file is replaced once the new one is whole.

    Raises
    ------
    InputError
        If the file cannot be written.
    """
    write_whole(path, to_html(reports, exercises).encode())


def _unbroken(text: str) -> str:
    """Return a text in which no line ends within a value such as "95° ± 8°" or "2.5 s"."""
    return _WITHIN_A_VALUE.sub("\N{NO-BREAK SPACE}", text)
