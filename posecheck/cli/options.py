"""What the commands ask for in the same way, and what there is to choose from.

The choices repeat those of the library, which would take long to import before a command is even chosen.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from posecheck.words import words

if TYPE_CHECKING:
    from posecheck.exercise import Exercise, Prescription

say = words()


class Model(StrEnum):
    """The pose models, from fast and coarse to slow and exact."""

    LITE = "lite"
    FULL = "full"
    HEAVY = "heavy"


class Side(StrEnum):
    """Which side of the body is counted, as a prescription has it."""

    AUTO = "auto"
    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    ALTERNATING = "alternating"


class CsvDialect(StrEnum):
    """How a table is written."""

    STANDARD = "standard"
    SEMICOLON = "semicolon"


class Sides(StrEnum):
    """What the sides of the body do, as an exercise has it."""

    BODY = "body"
    EACH = "each"
    ALTERNATING = "alternating"


ExerciseArgument = Annotated[str, typer.Argument(metavar="EXERCISE", help=say("argument-exercise"))]
ModelOption = Annotated[Model, typer.Option(help=say("option-model"))]
SpeedOption = Annotated[float, typer.Option(metavar="NUMBER", help=say("option-speed"))]
SideOption = Annotated[Side, typer.Option(help=say("option-side"))]


def prescription(exercise: Exercise, side: Side) -> Prescription:
    """Return the prescription that the options ask for.

    Parameters
    ----------
    exercise : Exercise
        The exercise it is for.
    side : Side
        Side of the body to count.

    Raises
    ------
    DefinitionError
        If the exercise has no sides to choose from.
    """
    from posecheck.exercise import Prescription
    from posecheck.exercise.prescription import SideChoice

    made = Prescription(side=SideChoice(side))
    made.check(exercise)
    return made
