"""A report as a table for a spreadsheet: one row for each repetition."""

from __future__ import annotations

import csv
from dataclasses import fields
from io import StringIO
from pathlib import Path
from typing import Any, Final

from posecheck.errors import InputError
from posecheck.exercise import Exercise
from posecheck.report.json import as_object
from posecheck.result import Comparison, Deviation, Finding, RangeOfMotion, Rep, Report

_IN_PARTS: Final = ("rom", "findings", "curves", "comparison")
_OF_REP: Final = tuple(field.name for field in fields(Rep) if field.name not in _IN_PARTS)
_OF_ROM: Final = tuple(field.name for field in fields(RangeOfMotion))
_OF_COMPARISON: Final = tuple(field.name for field in fields(Comparison) if field.name != "deviations")
_OF_DEVIATION: Final = tuple(field.name for field in fields(Deviation) if field.name != "meaningful")
_OF_FINDING: Final = tuple(field.name for field in fields(Finding) if field.name not in ("rule", "verdict"))


def to_csv(report: Report, exercise: Exercise) -> str:
    """Return the table as text, quoted as RFC 4180 says.

    After the columns of the repetition come those of the comparison with the reference: first its own, then
    those of the difference to tell, each beginning with ``differs_``. Last come those of each rule: its
    verdict under the rule's name, then the rest of the finding, each under the rule's name and its own. A
    cell is empty if nothing was measured. Curves, and the other differences, are only in the JSON.

    Parameters
    ----------
    report : Report
        Gives one row for each repetition.
    exercise : Exercise
        The exercise of the report, whose rules name the columns.
    """
    text = StringIO()
    table = csv.writer(text)
    compared = [*_OF_COMPARISON, *(f"differs_{name}" for name in _OF_DEVIATION)]
    judged = [column for rule in exercise.rules for column in _columns(rule.id)]
    table.writerow([*_OF_REP, *_OF_ROM, *compared, *judged])
    table.writerows(_row(as_object(rep)) for rep in report.reps)
    return text.getvalue()


def _columns(rule: str) -> list[str]:
    return [rule, *(f"{rule}_{name}" for name in _OF_FINDING)]


def write_csv(report: Report, exercise: Exercise, path: Path) -> None:
    """Write the table to a file.

    Parameters
    ----------
    report : Report
        Gives one row for each repetition.
    exercise : Exercise
        The exercise of the report, whose rules name the columns.
    path : Path
        An existing file is overwritten.

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


def _row(rep: dict[str, Any]) -> list[Any]:
    row = [rep[name] for name in _OF_REP] + [rep["rom"][name] for name in _OF_ROM]
    comparison = rep["comparison"] or {"deviations": []}
    told: dict[str, Any] = next((one for one in comparison["deviations"] if one["meaningful"]), {})
    row += [comparison.get(name) for name in _OF_COMPARISON] + [told.get(name) for name in _OF_DEVIATION]
    for finding in rep["findings"]:
        row += [finding["verdict"], *(finding[name] for name in _OF_FINDING)]
    return row
