"""What the commands ask for in the same way, and what there is to choose from.

The choices repeat those of the library, which would take long to import before a command is even chosen.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from posecheck.errors import InputError
from posecheck.words import say

if TYPE_CHECKING:
    from posecheck.exercise import Exercise, Prescription
    from posecheck.exercise.prescription import Patient
    from posecheck.reference.pattern import Pattern
    from posecheck.skeletons import Told


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


class GoodSide(StrEnum):
    """The unaffected side of a patient."""

    LEFT = "left"
    RIGHT = "right"


class Sex(StrEnum):
    """By which norms are given."""

    FEMALE = "female"
    MALE = "male"


class CsvDialect(StrEnum):
    """How a table is written."""

    STANDARD = "standard"
    SEMICOLON = "semicolon"


class Seen(StrEnum):
    """The side of the person that faces the camera, as a view of an exercise has it."""

    FRONT = "front"
    OBLIQUE = "oblique"
    SIDE = "side"
    REAR_OBLIQUE = "rear_oblique"
    REAR = "rear"


class Sides(StrEnum):
    """What the sides of the body do, as an exercise has it."""

    BODY = "body"
    EACH = "each"
    ALTERNATING = "alternating"


ExerciseArgument = Annotated[str, typer.Argument(metavar="EXERCISE", help=say("argument-exercise"))]
ModelOption = Annotated[Model, typer.Option(help=say("option-model"))]
SpeedOption = Annotated[float, typer.Option(metavar="NUMBER", help=say("option-speed"))]
CsvDialectOption = Annotated[CsvDialect, typer.Option(help=say("command-check.csv-dialect"))]
ViewOption = Annotated[Seen | None, typer.Option(help=say("option-view"))]
FpsOption = Annotated[float | None, typer.Option(metavar="RATE", help=say("option-fps"))]
PrescriptionOption = Annotated[
    Path | None, typer.Option("--prescription", metavar="FILE", help=say("option-prescription"))
]
AgeOption = Annotated[int | None, typer.Option(metavar="YEARS", help=say("option-age"))]
SexOption = Annotated[Sex | None, typer.Option(help=say("option-sex"))]
HeightOption = Annotated[float | None, typer.Option(metavar="CM", help=say("option-height"))]
SideOption = Annotated[Side, typer.Option(help=say("option-side"))]
ReferenceOption = Annotated[
    Path | None, typer.Option(metavar="FILE.pattern.json", help=say("option-reference"))
]


def told(
    sources: Iterable[str], *, view: Seen | None, fps: float | None, exercise: Exercise | None = None
) -> Told:
    """Return what the options say about files of joints.

    Parameters
    ----------
    sources : iterable of str
        What is read.
    view : Seen or None
        The side that faces the camera.
    fps : float or None
        Frames a second.
    exercise : Exercise, optional
        What the joints are to be checked by.

    Raises
    ------
    InputError
        If an option is given that a source has no use for.
    """
    from posecheck.kinematics.view import View
    from posecheck.skeletons import Told, has_joints

    for source in sources:
        if (view is not None or fps is not None) and not has_joints(source):
            raise InputError(f"{source}: {say('only-for-joints')}")
    seen = None if view is None else View(view.value)
    return Told(view=seen, fps=fps) if exercise is None else Told.by(exercise, view=seen, fps=fps)


def prescription(
    exercise: Exercise,
    side: Side,
    file: Path | None,
    *,
    age: int | None = None,
    sex: Sex | None = None,
    height_cm: float | None = None,
) -> Prescription:
    """Return the prescription that the options ask for.

    Parameters
    ----------
    exercise : Exercise
        The exercise it is for.
    side : Side
        Side of the body to count; unless it is ``auto``, it stands for the one in the file.
    file : Path or None
        The prescription of the patient; None for what is usual.
    age : int, optional
        Age of the patient in years, instead of the one in the file.
    sex : Sex, optional
        Sex of the patient, instead of the one in the file.
    height_cm : float, optional
        Height of the patient, instead of the one in the file.

    Raises
    ------
    SourceError
        If the file cannot be read.
    DefinitionError
        If it is no prescription, or does not fit the exercise.
    InputError
        If the exercise has no sides to choose, or the age or the height is none that a person can have.
    """
    from posecheck.exercise import Prescription
    from posecheck.exercise.prescription import SideChoice
    from posecheck.exercise.prescription_file import load_prescription

    made = Prescription() if file is None else load_prescription(file, exercise)
    if side is not Side.AUTO:
        made = made.model_copy(update={"side": SideChoice(side)})
        for _, message in made.misfits(exercise):  # what the file says is right
            raise InputError(f"--side {side}: {message}")
    given = {"age": age, "sex": None if sex is None else sex.value, "height_cm": height_cm}
    return made.model_copy(update={"patient": _patient(made.patient, given)})


def _patient(patient: Patient, given: dict[str, float | str | None]) -> Patient:
    """Return what is known of a patient with what the options say of them."""
    from pydantic import ValidationError

    from posecheck.exercise.prescription import Patient
    from posecheck.strict.mistakes import misfits_in

    known = patient.model_dump() | {name: value for name, value in given.items() if value is not None}
    try:
        return Patient.model_validate(known)
    except ValidationError as error:
        (name, *_), message = next(iter(misfits_in(error, Patient)))
        raise InputError(f"--{str(name).removesuffix('_cm')} {message}") from None


def reference(path: Path | None) -> Pattern | None:
    """Return what repetitions are to be compared with; None for the reference movement of the exercise.

    Parameters
    ----------
    path : Path or None
        The file of a pattern.

    Raises
    ------
    SourceError
        If the file cannot be read.
    DefinitionError
        If it does not hold a pattern, or one without anything to compare with.
    """
    if path is None:
        return None
    from posecheck.reference.file import read_pattern
    from posecheck.reference.library import comparable

    return comparable(read_pattern(path), path.name)
