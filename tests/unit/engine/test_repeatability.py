"""By how much a score must change, as the report says it."""

from __future__ import annotations

import pytest

from posecheck.engine.scoring.repeatability import OTHERS, DetectableChange
from posecheck.exercise import built_in_ids, load_exercise
from posecheck.exercise.library import library_folder

MEASURED = DetectableChange.of(load_exercise("squat"))


def test_an_exercise_has_its_own() -> None:
    assert 0.0 < MEASURED.set < 10.0 and 0.0 < MEASURED.repetition < 10.0


@pytest.mark.parametrize("exercise_id", built_in_ids())
def test_every_built_in_exercise_has_one(exercise_id: str) -> None:
    repetition, of_set = DetectableChange.of(load_exercise(exercise_id))
    assert 0.0 < repetition <= 100.0 and 0.0 < of_set <= 100.0


def test_what_has_not_been_measured_has_that_of_all_together() -> None:
    """Another exercise, or one of the user's with the id of a built-in one."""
    squat = load_exercise("squat")
    own = squat.model_copy(update={"version": squat.version + 1})
    unknown = squat.model_copy(update={"id": "my_squat"})
    named_so = squat.model_copy(update={"id": OTHERS})
    general = DetectableChange.of(unknown)
    assert DetectableChange.of(own) == DetectableChange.of(named_so) == general != MEASURED


def test_the_measured_are_built_in() -> None:
    text = (library_folder() / "repeatability.json").read_text(encoding="utf-8")
    names = [line.split('"')[1] for line in text.splitlines() if '"' in line]
    assert set(names) <= {OTHERS, *built_in_ids()} and OTHERS in names
