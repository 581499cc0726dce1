"""What is decided from how much attempts are like an exercise."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from posecheck.engine.identity import FOUND, Identity
from posecheck.exercise import load_exercise
from posecheck.reference.library import pattern_of
from posecheck.reference.likeness import NAMES, Likeness

SQUAT = pattern_of(load_exercise("squat"))
WHOLLY_ALIKE = Likeness(
    numbers=np.array([{"agreement": 1.0, "place": 1.0}.get(name, 0.0) for name in NAMES]),
    unevenness=0.0,
    tilt_deg=0.0,
    like="",
)


def test_sides_that_move_apart_outweigh_all_agreement() -> None:
    assert FOUND.score(WHOLLY_ALIKE) > 0.0
    at_most = replace(WHOLLY_ALIKE, unevenness=FOUND.uneven)
    assert FOUND.score(at_most) == FOUND.score(WHOLLY_ALIKE)
    beyond = replace(WHOLLY_ALIKE, unevenness=FOUND.uneven + 0.01)
    assert FOUND.score(beyond) == FOUND.contradicted < FOUND.of_attempt - FOUND.of_few


def test_nobody_does_standing_what_is_done_lying() -> None:
    upright = replace(WHOLLY_ALIKE, tilt_deg=FOUND.tilted_deg + 1.0)
    assert FOUND.score(replace(WHOLLY_ALIKE, tilt_deg=FOUND.tilted_deg)) == FOUND.score(WHOLLY_ALIKE)
    assert FOUND.score(upright) == FOUND.contradicted < FOUND.of_attempt - FOUND.of_few


@pytest.mark.parametrize("people", [1, 2])
def test_less_is_asked_of_a_movement_that_few_have_shown(people: int) -> None:
    of_many, of_few = Identity(SQUAT, ()), Identity(replace(SQUAT, people=people), ())
    below_set, below_one = FOUND.of_set - 0.01, FOUND.of_attempt - 0.01
    assert not of_many.is_exercise([below_set])
    assert not of_many.is_one(below_one)
    assert of_few.is_exercise([below_set])
    assert of_few.is_one(below_one)
    assert not of_few.is_exercise([FOUND.of_set - FOUND.of_few - 0.01])
    assert not of_few.is_one(FOUND.of_attempt - FOUND.of_few - 0.01)


@pytest.mark.parametrize("people", [0, 3])
def test_postures_and_three_people_are_not_few(people: int) -> None:
    assert not replace(SQUAT, people=people).is_of_few


def test_the_better_half_of_a_set_decides() -> None:
    judge = Identity(SQUAT, ())
    assert judge.is_exercise([1.0, 1.0, -3.0, -3.0])
    assert not judge.is_exercise([1.0, -3.0, -3.0, -3.0])
    assert judge.is_exercise([])
