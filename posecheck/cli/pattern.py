"""``posecheck pattern``: reference movements to and from other programs, and from the patient."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.markup import escape

from posecheck.cli.language_option import all_in_language, with_language
from posecheck.cli.options import (
    CsvDialect,
    CsvDialectOption,
    ExerciseArgument,
    FpsOption,
    GoodSide,
    Model,
    ModelOption,
    Sides,
    SpeedOption,
    ViewOption,
    told,
)
from posecheck.cli.outputs import check_outputs
from posecheck.cli.progress import progress
from posecheck.cli.typer_words import App
from posecheck.words import say

if TYPE_CHECKING:
    from posecheck.exchange.imported import Imported
    from posecheck.exercise import Exercise
    from posecheck.reference.bands import Shown
    from posecheck.reference.pattern import Pattern
    from posecheck.skeletons import Told

app = App(no_args_is_help=True)
app.callback()(all_in_language)
ENDING = ".pattern.json"


@app.command("export", help=say("command-pattern-export"))
@with_language
def export(
    pattern: Annotated[
        str, typer.Argument(metavar="PATTERN|EXERCISE", help=say("command-pattern-export.pattern"))
    ],
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="FILE.csv|FILE.mot", help=say("command-pattern-export.out"))
    ],
    csv_dialect: CsvDialectOption = CsvDialect.STANDARD,
) -> None:
    """Write a reference movement for other programs."""
    from posecheck.exchange.files import TABLE, ending, export_pattern
    from posecheck.report.csv import Dialect

    kind = ending(out)
    check_outputs({"-o": out}, inputs={pattern: "pattern"})
    left_out = export_pattern(_pattern(pattern), out, Dialect(csv_dialect))
    _tell(say("saved-table" if kind == TABLE else "saved-motion", path=str(out)))
    if left_out:
        _tell(say("saved-motion.left-out", names=", ".join(left_out)))


@app.command("import", help=say("command-pattern-import"))
@with_language
def import_(  # noqa: PLR0917
    file: Annotated[
        Path, typer.Argument(metavar="FILE.csv|FILE.mot", help=say("command-pattern-import.file"))
    ],
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="FOLDER", help=say("command-pattern-import.out"))
    ],
    name: Annotated[str, typer.Option(metavar="NAME", help=say("command-pattern-import.name"))],
    sides: Annotated[Sides, typer.Option(help=say("command-pattern-import.sides"))] = Sides.BODY,
    from_s: Annotated[
        float | None, typer.Option("--from", metavar="SECONDS", help=say("command-pattern-import.from"))
    ] = None,
    to_s: Annotated[
        float | None, typer.Option("--to", metavar="SECONDS", help=say("command-pattern-import.to"))
    ] = None,
) -> None:
    """Read a reference movement from another program."""
    from posecheck.exchange.files import import_pattern
    from posecheck.output_file import make_folder
    from posecheck.reference.file import write_pattern

    imported = import_pattern(file, key=name, sides=sides.value, from_s=from_s, to_s=to_s)
    make_folder(out)
    path = out / f"{name}{ENDING}"
    check_outputs({"-o": path}, inputs={str(file): "file"})
    write_pattern(imported.pattern, path)
    _tell_imported(imported, path)


@app.command("personal", help=say("command-pattern-personal"))
@with_language
def personal(  # noqa: PLR0917
    exercise: ExerciseArgument,
    sources: Annotated[
        list[str], typer.Argument(metavar="SOURCE", help=say("command-pattern-personal.source"))
    ],
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar=f"FILE{ENDING}", help=say("command-pattern-personal.out"))
    ],
    good_side: Annotated[
        GoodSide | None, typer.Option(help=say("command-pattern-personal.good-side"))
    ] = None,
    name: Annotated[str, typer.Option(metavar="TEXT", help=say("command-pattern-personal.name"))] = "",
    model: ModelOption = Model.FULL,
    speed: SpeedOption = 1.0,
    view: ViewOption = None,
    fps: FpsOption = None,
) -> None:
    """Make a reference from the patient."""
    from posecheck.exercise import load_exercise
    from posecheck.kinematics.measures import Side
    from posecheck.reference.edition import edition_of
    from posecheck.reference.file import write_pattern
    from posecheck.reference.library import pattern_of
    from posecheck.reference.personal import earlier, of_side
    from posecheck.report.saved import is_report

    definition = load_exercise(exercise)
    for source in sources:
        check_outputs({"-o": out}, inputs={source: "source", exercise: "exercise"})
    known = told(
        [source for source in sources if not is_report(source)], view=view, fps=fps, exercise=definition
    )
    shown = [one for source in sources for one in _shown(source, definition, model, known, speed)]
    if good_side is None:
        called = {say.language: name or say("personal-earlier")}
        made = earlier(pattern_of(definition), shown, called)
    else:
        called = {say.language: name or say("personal-side", side=str(good_side))}
        made = of_side(pattern_of(definition), shown, Side(good_side), called)
    write_pattern(made, out)
    repetitions = edition_of(made, say.language).repetitions
    _tell(say("saved-personal", path=str(out), repetitions=repetitions, exercise=exercise))


def _pattern(given: str) -> Pattern:
    from posecheck.exercise import load_exercise
    from posecheck.file_kind import needed
    from posecheck.reference.file import read_pattern
    from posecheck.reference.library import pattern_of

    with needed("movement", Path(given)):
        return read_pattern(given) if given.lower().endswith(".json") else pattern_of(load_exercise(given))


def _shown(source: str, exercise: Exercise, model: Model, known: Told, speed: float) -> list[Shown]:
    """Return the repetitions of one session: of a saved report, or of a recording that is checked first."""
    from posecheck.errors import SourceError
    from posecheck.file_kind import needed
    from posecheck.pipeline import check
    from posecheck.reference.personal import shown_by_patient
    from posecheck.report.saved import is_report, read_report
    from posecheck.skeletons import open_recording

    if is_report(source):
        report = read_report(Path(source))
        about = report.provenance.exercise.id
        if about != exercise.id:
            raise SourceError(f"{source}: {say('report-of-another', about=about, exercise=exercise.id)}")
        return shown_by_patient(report.reps)
    with needed("session", Path(source)):
        opened = open_recording(source, known, speed=speed)
    with progress(opened.frame_count, opened.name) as advance:
        result = check(exercise, opened, model=model.value, on_update=lambda *_: advance(opened.name))
    if result.failure:
        raise SourceError(result.failure)
    return shown_by_patient(result.report.reps)


def _tell_imported(imported: Imported, path: Path) -> None:
    pattern = imported.pattern
    _tell(say("saved-import", path=str(path), measures=len({c.measure for c in pattern.bands})))
    if not pattern.counts:
        _tell(say("saved-import.only-compared"))
    if imported.left_out:
        _tell(say("saved-import.left-out", names=", ".join(imported.left_out)))
    if imported.unclear:
        _tell(say("saved-import.unclear", names=", ".join(imported.unclear)))


def _tell(said: str) -> None:
    Console().print(escape(said), highlight=False, soft_wrap=True)
