"""``posecheck exercises``: what there is, what one asks for, and how to write and check one's own."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.markup import escape

from posecheck.cli.language_option import all_in_language, with_language
from posecheck.cli.options import ExerciseArgument
from posecheck.cli.outputs import check_outputs
from posecheck.cli.typer_words import App
from posecheck.words import say

app = App(no_args_is_help=True)
app.callback()(all_in_language)
EXIT_MISTAKES = 1


@app.command("list", help=say("command-exercises-list"))
@with_language
def list_() -> None:
    """List the exercises."""
    from posecheck.cli import exercise_text

    exercise_text.print_list(Console(highlight=False))


@app.command("show", help=say("command-exercises-show"))
@with_language
def show(
    exercise: ExerciseArgument,
    picture: Annotated[
        Path | None, typer.Option(metavar="FILE.png", help=say("command-exercises-show.picture"))
    ] = None,
) -> None:
    """Show all an exercise asks for, and draw its start and target."""
    from posecheck.cli import exercise_text
    from posecheck.exercise import load_exercise

    definition = load_exercise(exercise)
    if picture is not None:
        check_outputs({"--picture": picture}, inputs={exercise: "exercise"})
    exercise_text.print_exercise(Console(highlight=False), definition)
    if picture is not None:
        from posecheck.report.video import write_picture
        from posecheck.synthetic.preview import start_and_target

        write_picture(start_and_target(definition), picture)
        _tell(say("saved-postures", path=str(picture)))


@app.command("preview", help=say("command-exercises-preview"))
@with_language
def preview(
    exercise: ExerciseArgument,
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="FILE.mp4", help=say("command-exercises-preview.out"))
    ],
    fault: Annotated[
        str | None, typer.Option(metavar="RULE", help=say("command-exercises-preview.fault"))
    ] = None,
) -> None:
    """Film the synthetic patient doing an exercise."""
    from posecheck.exercise import load_exercise
    from posecheck.exercise.library import definition_path
    from posecheck.synthetic.demonstration import write_demonstration
    from posecheck.synthetic.output import write_video
    from posecheck.synthetic.preview import FPS, scene_with_fault

    definition = load_exercise(exercise)
    check_outputs({"-o": out}, inputs={exercise: "exercise"})
    if fault is None:
        write_demonstration(definition, out)
    else:
        write_video(scene_with_fault(definition, definition_path(exercise), fault).frames(), out, fps=FPS)
    _tell(say("saved-preview", path=str(out)))


@app.command("validate", help=say("command-exercises-validate"))
@with_language
def validate(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH", help=say("command-exercises-validate.path"))],
    languages: Annotated[
        str, typer.Option(metavar="CODES", help=say("command-exercises-validate.languages"))
    ] = "",
) -> None:
    """Report all mistakes in definitions."""
    from posecheck.authoring.validation import definitions_at, problems_of

    asked = [code.strip() for code in languages.split(",") if code.strip()]
    definitions = [definition for path in paths for definition in definitions_at(path)]
    problems = [problem for definition in definitions for problem in problems_of(definition, asked)]
    for problem in problems:
        typer.echo(str(problem))
    if problems:
        raise typer.Exit(EXIT_MISTAKES)
    _tell(say("validate-right", count=len(definitions)))


@app.command("new", help=say("command-exercises-new"))
@with_language
def new(
    name: Annotated[str, typer.Argument(metavar="ID", help=say("command-exercises-new.id"))],
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="FOLDER", help=say("command-exercises-new.out"))
    ] = Path(),
) -> None:
    """Write a definition to begin with."""
    from posecheck.authoring.template import write_new

    path = write_new(name, out)
    _tell(say("saved-new", path=str(path)))


@app.command("schema", help=say("command-exercises-schema"))
@with_language
def schema() -> None:
    """Print the JSON Schema of definitions."""
    from posecheck.authoring.template import schema_text

    typer.echo(schema_text(), nl=False)


@app.command("measures", help=say("command-exercises-measures"))
@with_language
def measures() -> None:
    """List everything that can be measured."""
    from posecheck.cli import exercise_text

    exercise_text.print_measures(Console(highlight=False))


def _tell(said: str) -> None:
    Console().print(escape(said), highlight=False, soft_wrap=True)
