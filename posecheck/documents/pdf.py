"""A written report on paper: the page of HTML as PDF, with numbered pages."""

from __future__ import annotations

import warnings
from contextlib import redirect_stdout
from io import StringIO

from posecheck.change import Sessions
from posecheck.documents.html import to_html
from posecheck.errors import PoseCheckError
from posecheck.plots.canvas import font_files
from posecheck.words import say


def need_pdf() -> None:
    """Check that the libraries are there with which a PDF is made.

    Raises
    ------
    PoseCheckError
        If one of them is missing; says what to install.
    """
    try:
        # WeasyPrint prints advice of its own; and where the system has no fonts, the page brings one.
        with redirect_stdout(StringIO()), warnings.catch_warnings():
            warnings.filterwarnings("ignore", message="No fonts configured", category=UserWarning)
            import weasyprint  # noqa: F401
    except OSError as error:
        raise PoseCheckError(say("missing-pango", error=str(error).partition(":")[0])) from error


def to_pdf(sessions: Sessions) -> bytes:
    """Return a PDF on one session or several.

    Parameters
    ----------
    sessions : Sessions
        One or more.

    Raises
    ------
    PoseCheckError
        If a system library for it is missing.
    """
    need_pdf()
    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration
    from weasyprint.urls import URLFetcher

    local = URLFetcher(allowed_protocols=("file",))
    fonts = FontConfiguration()
    style = CSS(string=_fonts(), font_config=fonts, url_fetcher=local)
    page = HTML(string=to_html(sessions), url_fetcher=local)
    made: bytes = page.write_pdf(stylesheets=[style], font_config=fonts, pdf_tags=True)
    return made


def _fonts() -> str:
    """Return the style that brings the font, because a computer without a screen may have none."""
    face = "@font-face {{ font-family: 'DejaVu Sans'; font-weight: {}; src: url({}) }}"
    return "\n".join(face.format(weight, path.as_uri()) for weight, path in font_files().items())
