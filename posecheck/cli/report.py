"""``posecheck report``: saved reports in, documents out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer
from rich.console import Console
from rich.markup import escape

from posecheck.cli.options import CsvDialect, CsvDialectOption
from posecheck.cli.outputs import check_outputs
from posecheck.errors import DefinitionError, InputError, Problem
from posecheck.words import say

if TYPE_CHECKING:
    from posecheck.change import Sessions
    from posecheck.exercise import Exercise
    from posecheck.result import Report


def report(
    files: Annotated[list[Path], typer.Argument(metavar="REPORT.json", help=say("command-report.file"))],
    out: Annotated[list[Path], typer.Option("--out", "-o", metavar="FILE", help=say("command-report.out"))],
    exercise: Annotated[
        list[str] | None, typer.Option(metavar="FILE.yaml", help=say("command-report.exercise"))
    ] = None,
    csv_dialect: CsvDialectOption = CsvDialect.STANDARD,
) -> None:
    """Write saved reports as documents."""
    writers = [_writer(path) for path in out]
    given = dict.fromkeys(map(str, files), "report") | dict.fromkeys(exercise or (), "exercise")
    named = {
        "-o" if len(out) == 1 else say("output-option", option="-o", number=str(number)): path
        for number, path in enumerate(out, 1)
    }
    check_outputs(named, inputs=given)
    sessions = _sessions(files, exercise or [])
    for path, write in zip(out, writers, strict=True):
        write(sessions, path, csv_dialect)
        Console().print(escape(say("saved-report", path=str(path))), highlight=False, soft_wrap=True)


def _csv(sessions: Sessions, path: Path, dialect: CsvDialect) -> None:
    from posecheck.output_file import write_text
    from posecheck.report.csv import Dialect, to_sessions_csv

    write_text(path, to_sessions_csv(sessions, Dialect(dialect)))


def _curves(sessions: Sessions, path: Path, dialect: CsvDialect) -> None:
    from posecheck.output_file import write_text
    from posecheck.report.csv import Dialect
    from posecheck.report.csv_curves import to_sessions_curves_csv

    write_text(path, to_sessions_curves_csv(sessions, Dialect(dialect)))


def _fhir(sessions: Sessions, path: Path, _: CsvDialect) -> None:
    from posecheck.output_file import write_text
    from posecheck.report.fhir import fhir_bundle

    write_text(path, fhir_bundle(sessions))


def _html(sessions: Sessions, path: Path, _: CsvDialect) -> None:
    from posecheck.documents.html import to_html
    from posecheck.output_file import write_text

    write_text(path, to_html(sessions))


def _pdf(sessions: Sessions, path: Path, _: CsvDialect) -> None:
    from posecheck.documents.pdf import to_pdf
    from posecheck.output_file import write_whole

    write_whole(path, to_pdf(sessions))


def _soap(sessions: Sessions, path: Path, _: CsvDialect) -> None:
    from posecheck.output_file import write_text
    from posecheck.report.soap import soap_note

    write_text(path, soap_note(sessions))


Writer = Callable[["Sessions", Path, CsvDialect], None]
_WRITERS: Final[dict[str, Writer]] = {
    ".curves.csv": _curves,
    ".csv": _csv,
    ".html": _html,
    ".json": _fhir,
    ".md": _soap,
    ".pdf": _pdf,
    ".txt": _soap,
}
"""By the ending of the name; the first that fits."""


def _writer(path: Path) -> Writer:
    for ending, writer in _WRITERS.items():
        if path.name.lower().endswith(ending):
            return writer
    raise InputError(f"{path}: {say('report-endings')}")


def _sessions(files: list[Path], definitions: list[str]) -> Sessions:
    """Read the reports and their exercises.

    Raises
    ------
    InputError
        If one of them cannot be read, or does not belong here; tells what is wrong with all reports.
    """
    from posecheck.change import Sessions
    from posecheck.exercise import load_exercise

    reports = _read(files)
    own = {one.id: one for one in map(load_exercise, definitions)}
    exercises = _exercises(files, reports, own)
    for name in own.keys() - exercises.keys():
        raise InputError(say("report-needless-exercise", exercise=name))
    return Sessions.of(reports, exercises.values())


def _read(files: list[Path]) -> list[Report]:
    from posecheck.report.saved import read_report

    reports: list[Report] = []
    problems: list[Problem] = []
    for file in files:
        try:
            made = read_report(file)
        except DefinitionError as error:
            problems += error.problems
            continue
        if made in reports:
            other = files[reports.index(made)]
            problems.append(Problem(where=str(file), field="", message=say("report-twice", other=str(other))))
        reports.append(made)
    if problems:
        raise DefinitionError(problems)
    return reports


def _exercises(files: list[Path], reports: list[Report], own: dict[str, Exercise]) -> dict[str, Exercise]:
    from posecheck.exercise import exercise_ids, load_exercise

    exercises: dict[str, Exercise] = {}
    problems: list[Problem] = []
    for file, made in zip(files, reports, strict=True):
        name = made.provenance.exercise.id
        if name in own:
            exercises[name] = own[name]
        elif name in exercise_ids():
            exercises[name] = load_exercise(name)
        else:
            message = say("report-needs-exercise", exercise=name)
            problems.append(Problem(where=str(file), field="provenance.exercise.id", message=message))
    if problems:
        raise DefinitionError(problems)
    return exercises
