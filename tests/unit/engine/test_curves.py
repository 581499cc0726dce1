"""The curves of a repetition, with the synthetic patient's exact landmarks."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from posecheck.engine import Checker
from posecheck.exercise import load_exercise
from posecheck.kinematics.measures import Side
from posecheck.pose import FloatArray, Landmark, Pose
from posecheck.result import Curve, Rep

from .test_checker import scaled, track


def reps_of(exercise_id: str, poses: list[Pose]) -> tuple[Rep, ...]:
    checker = Checker(load_exercise(exercise_id))
    for pose in poses:
        checker.push(pose)
    return checker.finish().reps


def curve_of(rep: Rep, measure: str, side: Side = Side.BOTH) -> Curve:
    return next(curve for curve in rep.curves if (curve.measure, curve.side) == (measure, side))


def values_of(curve: Curve) -> FloatArray:
    return np.array([np.nan if value is None else value for value in curve.values])


def without(pose: Pose, landmark: Landmark) -> Pose:
    visibility = pose.visibility.copy()
    visibility[landmark] = 0.0
    return replace(pose, visibility=visibility)


def test_a_curve_goes_through_the_range_of_motion_at_its_time() -> None:
    (rep,) = reps_of("squat", list(track("squat", [scaled("squat")], azimuth_deg=90.0)))
    values = values_of(curve_of(rep, "stance_flexion"))
    assert len(values) == 101
    assert rep.rom.start is not None and rep.rom.peak is not None
    assert values.max() == pytest.approx(rep.rom.peak, abs=1.0)
    assert abs(values[[0, -1]] - rep.rom.start).max() < (rep.rom.peak - rep.rom.start) / 5.0
    share = (rep.peak_s - rep.start_s) / (rep.end_s - rep.start_s)
    assert abs(100 * share - values.argmax()) < 12


def test_a_slow_repetition_has_the_curve_of_a_quick_one() -> None:
    slow = scaled("squat")
    quick = replace(slow, out_s=slow.out_s / 1.5, back_s=slow.back_s / 1.5, hold_s=slow.hold_s / 1.5)
    courses = []
    for rep in (slow, quick):
        (seen,) = reps_of("squat", list(track("squat", [rep], azimuth_deg=90.0)))
        courses.append(values_of(curve_of(seen, "stance_flexion")))
    assert np.abs(courses[0] - courses[1]).mean() < 4.0


def test_a_measure_is_unknown_just_where_it_was_not_seen() -> None:
    poses = list(track("shoulder_abduction", [scaled("shoulder_abduction")]))
    (whole,) = reps_of("shoulder_abduction", poses)
    hidden = [
        without(pose, Landmark.LEFT_ELBOW) if whole.peak_s <= pose.time_s <= whole.peak_s + 0.4 else pose
        for pose in poses
    ]
    (rep,) = reps_of("shoulder_abduction", hidden)
    at_s = np.linspace(rep.start_s, rep.end_s, 101)
    unknown = np.isnan(values_of(curve_of(rep, "elbow_flexion", Side.LEFT)))
    inside = (at_s > whole.peak_s + 0.1) & (at_s < whole.peak_s + 0.3)
    assert unknown[inside].all() and not unknown[at_s < whole.peak_s - 0.1].any()
    assert not np.isnan(values_of(curve_of(rep, "elbow_flexion", Side.RIGHT))).any()


def test_a_measure_that_cannot_be_told_in_the_view_has_no_curve() -> None:
    (rep,) = reps_of("squat", list(track("squat", [scaled("squat")], azimuth_deg=90.0)))
    told = {curve.measure for curve in rep.curves}
    assert "medial_knee_displacement" not in told and "stance_flexion" in told
