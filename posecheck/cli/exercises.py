"""``posecheck exercises``: what there is, and everything one exercise says."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.console import Console

from posecheck.words import say


def exercises(
    exercise: Annotated[str | None, typer.Argument(metavar="ID", help=say("command-exercises.id"))] = None,
    measures: Annotated[bool, typer.Option("--measures", help=say("command-exercises.measures"))] = False,
) -> None:
    """List the exercises, or show all one of them asks for, with limits and sources."""
    from posecheck.cli import exercise_text

    console = Console(highlight=False)
    if measures:
        exercise_text.print_measures(console)
    elif exercise is None:
        exercise_text.print_list(console)
    else:
        exercise_text.print_exercise(console, exercise)
