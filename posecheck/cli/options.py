"""What several commands ask for in the same way."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from posecheck.exercise.prescription import SideChoice

if TYPE_CHECKING:
    from posecheck.exercise import Exercise, Prescription


class Model(StrEnum):
    """The pose models, from fast and coarse to slow and exact."""

    LITE = "lite"
    FULL = "full"
    HEAVY = "heavy"


ExerciseArgument = Annotated[
    str,
    typer.Argument(
        metavar="EXERCISE",
        help="Id of a built-in exercise (`posecheck exercises` lists them) or the path of a .yaml file.",
    ),
]
ModelOption = Annotated[Model, typer.Option(help="Pose model: lite is fast, heavy is exact.")]
SideOption = Annotated[SideChoice, typer.Option(help="Side of the body to count; auto takes what moves.")]


def prescription(exercise: Exercise, side: SideChoice) -> Prescription:
    """Return the prescription that the options ask for.

    Parameters
    ----------
    exercise : Exercise
        The exercise it is for.
    side : SideChoice
        Side of the body to count.

    Raises
    ------
    DefinitionError
        If the exercise has no sides to choose from.
    """
    from posecheck.exercise import Prescription

    made = Prescription(side=side)
    made.check(exercise)
    return made
