"""The curves as a long table: one row for each repetition, measure, side and percent of the time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any, Final

from posecheck.change import Sessions
from posecheck.output_file import write_text
from posecheck.report.csv import SESSION, Dialect, as_table, session_cells
from posecheck.report.json import as_object
from posecheck.result import Curve, Report

_OF_CURVE: Final = tuple(field.name for field in fields(Curve) if field.name != "values")
_COLUMNS: Final = ("number", "status", *_OF_CURVE, "percent", "value")


def to_curves_csv(report: Report, dialect: Dialect = Dialect.STANDARD) -> str:
    """Return the table of a session as text, quoted as RFC 4180 says.

    Number and status of the repetition come first, by which its other figures are found in
    :func:`posecheck.report.csv.to_csv`; then what the curve is of, with unit and expected error; then the
    percent of the repetition's time and the value there, empty where the measure was not seen.

    Parameters
    ----------
    report : Report
        Gives 101 rows for each curve of each repetition.
    dialect : Dialect
        Which spreadsheets it is for.
    """
    return as_table([_COLUMNS, *_rows(report)], dialect)


def to_sessions_curves_csv(sessions: Sessions, dialect: Dialect = Dialect.STANDARD) -> str:
    """Return the curves of several sessions as one table.

    Before the columns of :func:`to_curves_csv` come those that
    :func:`posecheck.report.csv.to_sessions_csv` has of the session.

    Parameters
    ----------
    sessions : Sessions
        Give 101 rows for each curve of each repetition.
    dialect : Dialect
        Which spreadsheets it is for.
    """
    rows = (
        [*session_cells(number, report), *row]
        for number, report in enumerate(sessions.reports, 1)
        for row in _rows(report)
    )
    return as_table([(*SESSION, *_COLUMNS), *rows], dialect)


def write_curves_csv(report: Report, path: Path, dialect: Dialect = Dialect.STANDARD) -> None:
    """Write the table of a session to a file.

    Parameters
    ----------
    report : Report
        Gives 101 rows for each curve of each repetition.
    path : Path
        An existing file is overwritten.
    dialect : Dialect
        Which spreadsheets it is for.

    Raises
    ------
    InputError
        If the file cannot be written.
    """
    write_text(path, to_curves_csv(report, dialect))


def _rows(report: Report) -> Iterator[list[Any]]:
    for rep in report.reps:
        for curve in map(as_object, rep.curves):
            told = [rep.number, rep.status.value, *(curve[name] for name in _OF_CURVE)]
            for percent, value in enumerate(curve["values"]):
                yield [*told, percent, value]
