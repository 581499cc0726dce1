"""A report as a table for a spreadsheet: one row for each repetition, with the figures of its set."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from io import StringIO
from pathlib import Path
from typing import Any, Final

from posecheck.change import Sessions
from posecheck.exercise import Exercise
from posecheck.kinematics.measures import Side
from posecheck.output_file import write_text
from posecheck.report.csv_clinical import clinical_cells, clinical_columns, is_shown, most_attempts
from posecheck.report.csv_fields import cells, columns
from posecheck.report.csv_quality import quality_cells, quality_columns
from posecheck.report.csv_set import measures_compared, set_cells, set_columns
from posecheck.report.csv_trial import hold_cells, hold_columns, holds_by_rep, trial_cells
from posecheck.report.json import as_object
from posecheck.result import (
    Comparison,
    Deviation,
    ExerciseEdition,
    Finding,
    Held,
    HoldResult,
    Provenance,
    RangeOfMotion,
    ReferenceEdition,
    Rep,
    Report,
)

_UTF8_MARK: Final = "\ufeff"
_WHICH: Final = ("time_origin", "exercise", "source")
SESSION: Final = ("session", *_WHICH)
"""The columns that tell one session from another."""
_MADE_FROM: Final = (
    *columns(ExerciseEdition, "exercise"),
    *columns(ReferenceEdition, "reference"),
    *columns(Provenance),
)
PROVENANCE: Final = (*_WHICH, *(name for name in _MADE_FROM if name not in _WHICH))
"""The columns that say what a session was made from, and with: first those that tell it from others."""


class Dialect(StrEnum):
    """How a table is written, so that a spreadsheet reads its columns and numbers rightly."""

    STANDARD = "standard"
    """As RFC 4180 says: commas between the columns and a point in numbers. For programs, and for spreadsheets
    in English."""
    SEMICOLON = "semicolon"
    """Semicolons between the columns, a comma in numbers, and the mark by which Excel knows UTF-8. For
    spreadsheets in the languages that write 1,5, such as German, French, Spanish and Italian."""


def to_csv(report: Report, exercise: Exercise, dialect: Dialect = Dialect.STANDARD) -> str:
    """Return the table as text, quoted as RFC 4180 says.

    First come the columns that say what the report was made from, and with, the same in each row. Then come
    those of the repetition, and those of the comparison with the reference: first its own, then those of the
    difference to tell, each beginning with ``differs_``. Then come the score with its parts, and the figures
    of quality. Then come those of each rule: its verdict under the rule's name, then the rest of the finding,
    each under the rule's name and its own. Then come score and quality of the set, the same in each row, each
    beginning with ``set_``; how often each side moved (``sides_``); what a hold, a count in
    time, a timed task or steps gave (``trial_``), and the hold of the repetition (``hold_``). Last, for a
    clinical test, comes its result with the norm, the minimal detectable change and the attempts, the same in
    every row of a side. A cell is empty if nothing was measured. What a set gave that no repetition has, such
    as steps or a second hold within one repetition, has a row of its own. Curves have a table of their own
    (:func:`posecheck.report.csv_curves.to_curves_csv`); the other differences, and the fields that
    :mod:`posecheck.report.csv_fields` lists as left out, are only in the JSON.

    Parameters
    ----------
    report : Report
        Gives one row for each repetition.
    exercise : Exercise
        The exercise of the report, whose rules name the columns.
    dialect : Dialect
        Which spreadsheets it is for.
    """
    rules = [rule.id for rule in exercise.rules]
    phases = [phase.id for phase in exercise.phases if phase.part is not None]
    table = _Table([report], phases, rules)
    return as_table([table.columns(), *table.of(report)], dialect)


def to_sessions_csv(sessions: Sessions, dialect: Dialect = Dialect.STANDARD) -> str:
    """Return the repetitions of several sessions as one table.

    Before the columns of :func:`to_csv` comes the number of the session in order of time; the rules are those
    by which any of the sessions was judged.

    Parameters
    ----------
    sessions : Sessions
        Give one row for each repetition; a session of repetitions without any gives none.
    dialect : Dialect
        Which spreadsheets it is for.
    """
    reps = [rep for report in sessions.reports for rep in report.reps]
    rules = list(dict.fromkeys(finding.rule for rep in reps for finding in rep.findings))
    phases = list(dict.fromkeys(one.phase for rep in reps for one in rep.quality.tempo))
    table = _Table(sessions.reports, phases, rules)
    rows: list[list[Any]] = [["session", *table.columns()]]
    for number, report in enumerate(sessions.reports, 1):
        rows += ([number, *row] for row in table.of(report))
    return as_table(rows, dialect)


def session_cells(number: int, report: Report) -> list[Any]:
    """Return the cells of a session, in the order of `SESSION`.

    Parameters
    ----------
    number : int
        Of the session, in order of time.
    report : Report
        Of the session.
    """
    told = _provenance(report)
    return [number, *(told[name] for name in _WHICH)]


def as_table(rows: Iterable[Sequence[Any]], dialect: Dialect) -> str:
    """Return rows as the text of a table, quoted as RFC 4180 says.

    Parameters
    ----------
    rows : iterable of sequences
        Cells of each row; one that is None stays empty.
    dialect : Dialect
        Which spreadsheets it is for.
    """
    text = StringIO()
    with_comma = dialect is Dialect.SEMICOLON
    text.write(_UTF8_MARK if with_comma else "")
    table = csv.writer(text, delimiter=";" if with_comma else ",")
    for row in rows:
        table.writerow(map(_with_comma, row) if with_comma else row)
    return text.getvalue()


def _with_comma(cell: Any) -> Any:
    return str(cell).replace(".", ",") if isinstance(cell, float) else cell


def _provenance(report: Report) -> dict[str, Any]:
    told = as_object(report.provenance)
    found = [*cells(told["exercise"], ExerciseEdition), *cells(told["reference"], ReferenceEdition)]
    return dict(zip(_MADE_FROM, [*found, *cells(told, Provenance)], strict=True))


def _columns(phases: Sequence[str], rules: Sequence[str]) -> list[str]:
    of_rep = [*columns(Rep), *columns(RangeOfMotion), *columns(Comparison), *columns(Deviation, "differs")]
    judged = [column for rule in rules for column in columns(Finding, rule)]
    return [*of_rep, *quality_columns(phases), *judged]


def write_csv(report: Report, exercise: Exercise, path: Path, dialect: Dialect = Dialect.STANDARD) -> None:
    """Write the table to a file.

    Parameters
    ----------
    report : Report
        Gives one row for each repetition.
    exercise : Exercise
        The exercise of the report, whose rules name the columns.
    path : Path
        An existing file is overwritten.
    dialect : Dialect
        Which spreadsheets it is for.

    Raises
    ------
    InputError
        If the file cannot be written.
    """
    write_text(path, to_csv(report, exercise, dialect))


class _Table:
    """The rows of some sessions, which have the same columns.

    Parameters
    ----------
    reports : sequence of Report
        Of the sessions.
    phases, rules : sequence of str
        Ids that name columns.
    """

    def __init__(self, reports: Sequence[Report], phases: Sequence[str], rules: Sequence[str]) -> None:
        self._reports, self._phases, self._rules = reports, phases, rules
        self._measures = measures_compared(reports)
        holds = any(isinstance(report.trial, HoldResult) for report in reports)
        self._trial = [
            *dict.fromkeys(name for report in reports for name in trial_cells(report)),
            *(hold_columns() if holds else ()),
        ]
        self._attempts = most_attempts(reports)
        self._of_test = clinical_columns(self._attempts) if any(one.clinical for one in reports) else []

    def columns(self) -> list[str]:
        """Return the names of the columns."""
        of_rep = _columns(self._phases, self._rules)
        return [*PROVENANCE, *of_rep, *set_columns(self._measures), *self._trial, *self._of_test]

    def of(self, report: Report) -> Iterator[list[Any]]:
        """Yield the rows of one session."""
        made_from, of_trial = _provenance(report), trial_cells(report)
        of_set = set_cells(report, self._measures)
        for rep, hold, side in _rows_of(report):
            told = of_trial if hold is None else of_trial | hold_cells(hold)
            row = [*(made_from[name] for name in PROVENANCE), *self._rep(rep, side), *of_set]
            row += (told.get(name) for name in self._trial)
            if self._of_test:
                row += clinical_cells(report.clinical, side, self._attempts)
            yield row

    def _rep(self, rep: Rep | None, side: Side) -> list[Any]:
        if rep is not None:
            return _row(rep, self._phases, self._rules)
        empty: list[Any] = [None] * len(_columns(self._phases, self._rules))
        empty[columns(Rep).index("side")] = side.value
        return empty


def _rows_of(report: Report) -> Iterator[tuple[Rep | None, Held | None, Side]]:
    """Yield what each row is about: a repetition, a hold and the side; last, what has no other row."""
    of_rep, left = holds_by_rep(report)
    rows: list[tuple[Rep | None, Held | None, Side]] = [
        *((rep, of_rep.get(rep.number), rep.side) for rep in report.reps),
        *((None, hold, hold.side) for hold in left),
    ]
    shown = {side for _, _, side in rows}
    rows += ((None, None, one.side) for one in report.clinical if not is_shown(one, shown))
    if not rows and report.trial is not None:
        rows.append((None, None, Side.BOTH))
    return iter(rows)


def _row(repetition: Rep, phases: Sequence[str], rules: Sequence[str]) -> list[Any]:
    rep = as_object(repetition)
    comparison = rep["comparison"]
    differences = comparison["deviations"] if comparison else ()
    told = next((one for one in differences if one["meaningful"]), None)
    row = [*cells(rep, Rep), *cells(rep["rom"], RangeOfMotion)]
    row += [*cells(comparison, Comparison), *cells(told, Deviation), *quality_cells(rep, phases)]
    findings = {finding["rule"]: finding for finding in rep["findings"]}
    return row + [cell for rule in rules for cell in cells(findings.get(rule), Finding)]
