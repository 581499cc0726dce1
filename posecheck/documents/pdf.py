"""A written report on paper: the page of HTML as PDF, with numbered pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from types import ModuleType

from posecheck.documents.html import to_html
from posecheck.errors import PoseCheckError
from posecheck.exercise import Exercise
from posecheck.report.files import write_whole
from posecheck.report.words import say
from posecheck.result import Report


def need_pdf() -> ModuleType:
    """Return WeasyPrint, if the libraries are there that it sets type with.

    Returns
    -------
    module
        It is imported only here, because it loads Pango.

    Raises
    ------
    PoseCheckError
        If one of them is missing; says what to install.
    """
    try:
        with redirect_stdout(StringIO()):  # it prints advice of its own where one is missing
            import weasyprint
    except OSError as error:
        raise PoseCheckError(say("missing-pango", error=str(error).partition(":")[0])) from error
    return weasyprint


def to_pdf(reports: Sequence[Report], exercises: Mapping[str, Exercise]) -> bytes:
    """Return a PDF on one session or several.

    Parameters
    ----------
    reports : sequence of Report
        One or more, in order of time.
    exercises : mapping of str to Exercise
        The exercises of the reports, by their ids.

    Raises
    ------
    PoseCheckError
        If a system library for it is missing.
    """
    weasyprint = need_pdf()
    # Whatever the page says, nothing is read from disk or network for it.
    nothing = weasyprint.urls.URLFetcher(allowed_protocols=())
    page = weasyprint.HTML(string=to_html(reports, exercises), url_fetcher=nothing)
    made: bytes = page.write_pdf(pdf_tags=True)
    return made


def write_pdf(reports: Sequence[Report], exercises: Mapping[str, Exercise], path: Path) -> None:
    """Write a PDF to a file.

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
    PoseCheckError
        If a system library for it is missing.
    """
    write_whole(path, to_pdf(reports, exercises))
