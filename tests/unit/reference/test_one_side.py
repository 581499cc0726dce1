"""The progress of one side is read from this side alone."""

from __future__ import annotations

import numpy as np
import pytest

from posecheck.exercise.postures import Postures
from posecheck.kinematics.posture import CHANNELS, SIDE_OF
from posecheck.reference.pattern import Pattern, Sides
from posecheck.reference.postures import pattern_from_postures


def stepping(sides: Sides) -> Pattern:
    """Return the pattern of raising the left leg to the side, which moves the feet apart."""
    postures = Postures(start={}, target={"left_hip_abduction": 35})
    return pattern_from_postures(postures, key="x", name={"en": "x"}, sides=sides)


def read_by(pattern: Pattern, *, mirrored: bool = False) -> set[str]:
    """Return the channels that the progress is read from."""
    weight = pattern.movement(mirrored=mirrored).weight.max(axis=0)
    return {name for name, w in zip(CHANNELS, weight, strict=True) if w > 0.0}


@pytest.mark.parametrize(("mirrored", "side"), [(False, 0), (True, 1)])
def test_how_far_the_feet_are_apart_does_not_move_the_idle_side(mirrored: bool, side: int) -> None:
    used = read_by(stepping("each"), mirrored=mirrored)
    assert used
    assert {SIDE_OF[CHANNELS.index(name)] for name in used} == {side}


def test_of_a_movement_of_the_whole_body_everything_counts() -> None:
    assert "feet_apart" in read_by(stepping("body"))


def test_a_movement_that_only_shows_in_both_sides_together_is_read_from_that() -> None:
    postures = Postures(start={}, target={"trunk_rotation": 40})
    pattern = pattern_from_postures(postures, key="x", name={"en": "x"}, sides="each")
    moves = np.abs(np.nan_to_num(pattern.excursion)) > 0
    assert moves.any()
    assert read_by(pattern)
