"""A movement to the right is counted, told and judged like one to the left."""

from __future__ import annotations

import pytest

from posecheck.engine import Checker
from posecheck.exercise import load_exercise
from posecheck.kinematics.measures import Side, towards
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient


def test_a_measure_that_is_positive_to_the_left_is_turned_towards_the_side_that_moves() -> None:
    assert towards("trunk_lateral_lean", Side.RIGHT) == -1.0
    assert towards("trunk_lateral_lean", Side.LEFT) == 1.0
    assert towards("elbow_flexion", Side.RIGHT) == 1.0


@pytest.mark.parametrize(("side", "sign"), [(Side.LEFT, 1.0), (Side.RIGHT, -1.0)])
@pytest.mark.parametrize(
    ("exercise_id", "angle", "size_deg"),
    [("trunk_side_bend", "trunk_lateral_lean", 25.0), ("neck_side_bend", "neck_lateral_flexion", 35.0)],
)
def test_a_bend_to_either_side_is_one_of_that_side(
    side: Side, sign: float, exercise_id: str, angle: str, size_deg: float
) -> None:
    bends = [Repetition(target={angle: sign * size_deg})] * 3
    checker = Checker(load_exercise(exercise_id))
    for pose in SyntheticPatient(motion=Motion.of({}, bends), fps=15.0).truth_track():
        checker.push(pose)
    reps = checker.finish().reps
    assert [rep.side for rep in reps] == [side] * 3
    for rep in reps:
        assert rep.rom.peak == pytest.approx(size_deg, abs=4.0)
