"""A report as a table for a spreadsheet: one row for each repetition."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path
from typing import Any, Final

from posecheck.engine.results import Rep, Report
from posecheck.errors import InputError
from posecheck.exercise import Exercise
from posecheck.report.json import rounded

_COLUMNS: Final = (
    "number",
    "side",
    "start_s",
    "peak_s",
    "end_s",
    "status",
    "decided_by",
    "view",
    "measure",
    "start",
    "peak",
    "excursion",
    "expected_error",
    "unit",
)
_RULE_COLUMNS: Final = ("", "_measured", "_limit", "_unit", "_side")


def to_csv(report: Report, exercise: Exercise) -> str:
    """Return the table as text, quoted as RFC 4180 says.

    After the columns of the repetition come those of each rule: its verdict under its own name, then measured
    value, limit, unit and side. A cell is empty where nothing was measured.
    """
    text = StringIO()
    table = csv.writer(text)
    table.writerow([*_COLUMNS, *(rule.id + part for rule in exercise.rules for part in _RULE_COLUMNS)])
    table.writerows(_row(rep) for rep in report.reps)
    return text.getvalue()


def write_csv(report: Report, exercise: Exercise, path: Path) -> None:
    """Write the table to a file.

    Raises
    ------
    InputError
        If the file cannot be written.
    """
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            file.write(to_csv(report, exercise))
    except OSError as error:
        raise InputError(f"{path}: cannot be written ({error.strerror})") from error


def _row(rep: Rep) -> list[Any]:
    rom = rep.rom
    times = [rounded(time_s, "s") for time_s in (rep.start_s, rep.peak_s, rep.end_s)]
    values = [rounded(value, rom.unit) for value in (rom.start, rom.peak, rom.excursion, rom.expected_error)]
    row = [rep.number, rep.side, *times, rep.status, rep.decided_by, rep.view, rom.measure, *values, rom.unit]
    for finding in rep.findings:
        measured, limit = rounded(finding.measured, finding.unit), rounded(finding.limit, finding.unit)
        row += [finding.verdict, measured, limit, finding.unit, finding.side]
    return row
