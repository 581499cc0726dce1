"""Steps: how many, how fast and how even, on the spot and across the view."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from posecheck.engine import Checker
from posecheck.errors import DefinitionError
from posecheck.exercise.trial import Steps
from posecheck.pose import Landmark
from posecheck.result import Stage, StepsResult, Untold, Walk

from .sessions import LEAN, done, held, stance, start_of, target_of
from .sessions import filmed as filmed_motion
from .walks import across, filmed, on_the_spot, walking


def result(*args: Any, **more: Any) -> StepsResult:
    trial = done(*args, **more)[0].trial
    assert isinstance(trial, StepsResult)
    return trial


@pytest.mark.parametrize(("left_s", "right_s"), [(0.6, 0.6), (0.7, 0.5)])
def test_steps_on_the_spot(left_s: float, right_s: float) -> None:
    walk = on_the_spot(12, left_s, right_s)
    report, updates = done(walking(), filmed(walk))
    trial = report.trial
    assert (trial.steps, trial.left, trial.right, trial.walk) == (12, 6, 6, Walk.ON_THE_SPOT)
    assert trial.cadence.value == pytest.approx(walk.cadence, abs=1.0)
    assert trial.step_time_left.value == pytest.approx(walk.times_s[0], abs=0.02)
    assert trial.step_time_right.value == pytest.approx(walk.times_s[1], abs=0.02)
    assert trial.step_time_symmetry.value == pytest.approx(walk.index, abs=0.04)
    assert (trial.speed, trial.unseen_s) == (None, 0.0)
    assert (report.rep_count, report.reps, report.notes) == (0, (), ())
    counts = [update.trial.count for update in updates]
    assert counts == sorted(counts) and counts[-1] == 12
    assert {Stage.REST, Stage.OUT} == {update.stage for update in updates}


@pytest.mark.parametrize("heading", [90.0, -90.0])
@pytest.mark.parametrize(("left_s", "right_s"), [(0.6, 0.6), (0.7, 0.55)])
def test_steps_across_the_view(heading: float, left_s: float, right_s: float) -> None:
    walk = across(7, left_s, right_s, step_m=0.5, heading=heading)
    trial = result(walking(distance_m=3.5), filmed(walk))
    assert (trial.steps, trial.left, trial.right, trial.walk) == (7, 4, 3, Walk.ACROSS)
    assert trial.cadence.value == pytest.approx(walk.cadence, abs=2.0)
    assert trial.step_time_symmetry.value == pytest.approx(walk.index, abs=0.1)
    took_s = walk.steps[-1][0] - 1.0
    assert trial.speed.value == pytest.approx(3.5 / took_s, abs=2 * trial.speed.error)


@pytest.mark.parametrize("heading", [90.0, -90.0])
@pytest.mark.parametrize("until_s", [1.2, 1.4, 1.6])
def test_the_first_step_counts_although_one_foot_hid_the_other_before_it(
    heading: float, until_s: float
) -> None:
    """Which way the hips go is known by then."""
    track = filmed(across(6, 0.6, 0.6, heading=heading))
    visibility = track.visibility.copy()
    far = Landmark.RIGHT_ANKLE if heading > 0.0 else Landmark.LEFT_ANKLE
    visibility[track.time_s < until_s, far] = 0.0
    trial = result(walking(), replace(track, visibility=visibility))
    assert (trial.steps, trial.walk) == (6, Walk.ACROSS)


@pytest.mark.parametrize("step", range(1, 5))
@pytest.mark.parametrize("lost_s", [0.1, 0.24])
def test_a_step_in_which_the_legs_are_taken_for_each_other_is_one_step(step: int, lost_s: float) -> None:
    """The same foot cannot come again so soon."""
    walk = across(6, 0.8, 0.8)
    track = filmed(walk)
    swapped = abs(track.time_s - walk.steps[step][0]) < lost_s / 2.0
    image_px = track.image_px.copy()
    ankles = [Landmark.LEFT_ANKLE, Landmark.RIGHT_ANKLE]
    image_px[np.ix_(swapped, ankles)] = track.image_px[np.ix_(swapped, ankles)].mean(axis=1, keepdims=True)
    assert result(walking(), replace(track, image_px=image_px)).steps == 6


def test_another_way_than_the_one_asked_for_has_no_speed() -> None:
    trial = result(walking(distance_m=10), filmed(across(7, 0.6, 0.6, step_m=0.5)))
    assert trial.speed.value is None and trial.speed.untold is Untold.NOT_SEEN


def test_walking_to_the_place_is_not_walking_on_the_spot() -> None:
    there, then = across(4, 0.6, 0.6, step_m=0.5), on_the_spot(12, 0.6, 0.6)
    end = there.motion.keyframes[-1][1]
    placed = [(t, {**end, **posture}) for t, posture in then.motion.keyframes]
    track = filmed(then._replace(motion=replace(then.motion, keyframes=placed).after(there.motion)))
    # From the side, the near leg hides the far one, so that not every lift is seen.
    assert result(walking(), track).walk is Walk.ON_THE_SPOT


def test_few_steps_tell_no_pace() -> None:
    trial = result(walking(), filmed(on_the_spot(3, 0.6, 0.6)))
    assert trial.steps == 3
    assert trial.cadence.untold is trial.step_time_symmetry.untold is Untold.FEW_REPETITIONS


def test_too_few_frames_a_second_tell_no_step_times_but_count() -> None:
    trial = result(walking(), filmed(on_the_spot(12, 0.9, 0.9), fps=8))
    assert trial.steps == 12
    assert trial.step_time_left.untold is Untold.FRAME_RATE


def test_feet_that_are_not_told_apart_have_no_sides() -> None:
    """From the side in poor light, the pose model takes one leg for the other now and then."""
    track = filmed(across(10, 0.6, 0.6, step_m=0.45))
    pairs = [
        (getattr(Landmark, f"LEFT_{name}"), getattr(Landmark, f"RIGHT_{name}"))
        for name in ("KNEE", "ANKLE", "HEEL", "FOOT_INDEX")
    ]
    image_px = track.image_px.copy()
    swapped = (track.time_s > 2.0) & (track.time_s % 2.0 < 1.1)
    for left, right in pairs:
        image_px[swapped, left] = track.image_px[swapped, right]
        image_px[swapped, right] = track.image_px[swapped, left]
    trial = result(walking(), replace(track, image_px=image_px))
    assert trial.steps >= 8
    assert (trial.left, trial.right, trial.step_time_symmetry.untold) == (None, None, Untold.NOT_SEEN)


def test_time_out_of_sight_is_told_and_not_timed() -> None:
    walk = on_the_spot(16, 0.6, 0.6)
    track = filmed(walk)
    visibility = track.visibility.copy()
    visibility[(track.time_s > 4.0) & (track.time_s < 6.0)] = 0.0
    trial = result(walking(), replace(track, visibility=visibility))
    assert trial.steps in (12, 13)
    assert trial.unseen_s == pytest.approx(2.0, abs=0.1)
    assert trial.cadence.value == pytest.approx(walk.cadence, abs=1.0)


def test_only_the_time_that_is_asked_for_counts() -> None:
    walk = on_the_spot(16, 0.6, 0.6)
    trial = result(walking(time_s=5.0), filmed(walk), start_s=3.0)
    assert trial.steps == sum(3.0 <= at_s <= 8.0 for at_s, _ in walk.steps)


def test_steps_before_a_signal_between_two_poses_do_not_count() -> None:
    walk = on_the_spot(16, 0.6, 0.6)
    track = filmed(walk)
    checker = Checker(walking(time_s=4.0))
    for pose in track.part(track.time_s < 5.0):
        checker.push(pose)
    checker.start(5.0)
    for pose in track.part(track.time_s >= 5.0):
        checker.push(pose)
    trial = checker.finish().trial
    assert isinstance(trial, StepsResult)
    assert trial.steps == sum(5.0 <= at_s <= 9.0 for at_s, _ in walk.steps)


def test_only_the_time_that_is_asked_for_must_be_seen() -> None:
    track = filmed(on_the_spot(16, 0.6, 0.6))
    visibility = track.visibility.copy()
    visibility[track.time_s > 8.5] = 0.0
    trial = result(walking(time_s=5.0), replace(track, visibility=visibility), start_s=3.0)
    assert trial.unseen_s == 0.0


@pytest.mark.parametrize("azimuth_deg", [0.0, 90.0])
def test_a_squat_is_no_step(azimuth_deg: float) -> None:
    motion = held(start_of("squat"), target_of("squat"), 0.3, 0.3, 0.3)
    trial = result(walking(), filmed_motion(motion, azimuth_deg=azimuth_deg))
    assert (trial.steps, trial.walk) == (0, None)


def test_rules_of_a_walk_are_refused() -> None:
    exercise = stance(rules=[LEAN]).model_copy(update={"trial": Steps(kind="steps")})
    with pytest.raises(DefinitionError, match="rules cannot be judged by step"):
        Checker(exercise)


def test_a_patient_whose_feet_are_not_seen_is_told() -> None:
    track = filmed(on_the_spot(4, 0.6, 0.6))
    visibility = track.visibility.copy()
    visibility[:, [Landmark.LEFT_ANKLE, Landmark.RIGHT_ANKLE]] = 0.0
    _, updates = done(walking(), replace(track, visibility=visibility))
    assert updates[-1].stage is Stage.POSITIONING
    assert updates[-1].advice is not None and updates[-1].advice.part == "ankles"
