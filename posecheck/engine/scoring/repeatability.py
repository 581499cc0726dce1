"""By how much a score must change before anything has changed but the camera."""

from __future__ import annotations

import json
from functools import cache
from typing import Final, NamedTuple, Self

from posecheck.exercise import Exercise, built_in_ids, load_exercise
from posecheck.exercise.content_hash import content_hash
from posecheck.exercise.library import library_folder

FILE: Final = "repeatability.json"
"""Beside the built-in exercises; ``python -m benchmarks.repeatability`` remakes it."""
OTHERS: Final = "others"
"""Its entry for all exercises that were not measured: what they have in common that were."""


class DetectableChange(NamedTuple):
    """Minimal detectable change of the score, in points.

    1.96 times the square root of two, times the standard error of measurement (Weir, J Strength Cond Res
    2005;19(1):231-240). That is the standard deviation of the score of the same movement, seen from other
    sides, at other frame rates, by other bodies and at other tempos.

    Attributes
    ----------
    repetition, set : float
        Of the score of a repetition and of a set.
    """

    repetition: float
    set: float

    @classmethod
    def of(cls, exercise: Exercise) -> Self:
        """Return that of an exercise: its own if it is built in and could be measured.

        Parameters
        ----------
        exercise : Exercise
            What is scored.
        """
        measured = _measured()
        known = exercise.id in measured and content_hash(exercise) == _built_in_hash(exercise.id)
        return cls(**measured[exercise.id if known else OTHERS])


@cache
def _measured() -> dict[str, dict[str, float]]:
    entries: dict[str, dict[str, float]] = json.loads((library_folder() / FILE).read_text(encoding="utf-8"))
    return entries


@cache
def _built_in_hash(exercise_id: str) -> str:
    """Tell the built-in exercise from one of the user's with the same id."""
    return (
        content_hash(load_exercise(library_folder() / f"{exercise_id}.yaml"))
        if exercise_id in built_in_ids()
        else ""
    )
