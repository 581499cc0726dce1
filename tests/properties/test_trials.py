"""Holds, counts in time, times and steps, whoever does them, however fast, and however they are seen."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from posecheck.engine import Checker, put_back, take_out
from posecheck.exercise import Exercise
from posecheck.exercise.trial import CountInTime, Hold, TimeToComplete
from posecheck.pose import PoseTrack
from posecheck.result import HoldEnd, HoldResult, Outcome, StepsResult, TrialResult, Walk
from posecheck.synthetic.motion import Motion, Repetition
from tests.unit.engine.trials import walks
from tests.unit.engine.trials.sessions import LIFTED, filmed, stance, start_of, target_of, with_trial

from .sessions import property_test

EDGE = 0.19
"""Share of the time of a minimum-jerk movement that its first and its last 5% take."""
RATES = (15.0, 30.0, 60.0)


def thinned(track: PoseTrack, seed: int, share: float = 0.1) -> PoseTrack:
    """A track from which frames were dropped here and there."""
    return track.part(np.random.default_rng(seed).uniform(size=len(track)) >= share)


def result(exercise: Exercise, track: PoseTrack, start_s: float | None = None) -> TrialResult:
    checker = Checker(exercise)
    if start_s is not None:
        checker.start(start_s)
    for pose in track:
        checker.push(pose)
    trial = checker.finish().trial
    assert trial is not None
    return trial


looks = st.fixed_dictionaries(
    {
        "height_m": st.floats(1.45, 1.95),
        "fps": st.sampled_from(RATES),
        "noise_px": st.floats(0.0, 1.2),
    }
)


@property_test(30)
@given(
    st.sampled_from(("stance", "squat", "shoulder_abduction")),
    st.lists(st.floats(1.5, 10.0), min_size=1, max_size=3),
    st.floats(0.6, 2.0),
    st.floats(-20.0, 20.0),
    looks,
    st.integers(0, 9999),
)
def test_a_hold_is_as_long_as_it_was(  # noqa: PLR0917
    name: str, holds_s: list[float], way_s: float, azimuth_deg: float, look: dict[str, float], seed: int
) -> None:
    is_stance = name == "stance"
    exercise = stance() if is_stance else with_trial(name, Hold(kind="hold"))
    start, target = ({}, LIFTED) if is_stance else (start_of(name), target_of(name))
    reps = [
        Repetition(target=target, out_s=way_s, hold_s=hold_s, back_s=way_s, rest_s=1.0) for hold_s in holds_s
    ]
    motion = Motion.of(start, reps, sway_deg=0.5, seed=seed)
    trial = result(exercise, thinned(filmed(motion, azimuth_deg=azimuth_deg, **look), seed))
    assert isinstance(trial, HoldResult)
    assert [one.ended for one in trial.holds] == [HoldEnd.CAME_BACK] * len(holds_s)
    for one, hold_s in zip(trial.holds, holds_s, strict=True):
        assert one.held_s == pytest.approx(hold_s + 2.0 * EDGE * way_s, abs=0.5)
        assert one.held_s <= one.end_s - one.start_s + 1e-6


@property_test(25)
@given(
    st.floats(0.7, 1.5),
    st.floats(0.7, 1.5),
    st.floats(0.0, 0.6),
    st.sampled_from((0.0, 45.0, 90.0, -90.0)),
    st.floats(5.0, 12.0),
    looks,
    st.integers(0, 9999),
)
def test_a_count_in_time_and_a_time_agree_with_the_truth(  # noqa: PLR0917
    out_s: float,
    back_s: float,
    rest_s: float,
    azimuth_deg: float,
    time_s: float,
    look: dict[str, float],
    seed: int,
) -> None:
    rep = Repetition(target=target_of("sit_to_stand"), out_s=out_s, hold_s=0.2, back_s=back_s, rest_s=rest_s)
    motion = Motion.of(start_of("sit_to_stand"), [rep] * 6, lead_in_s=2.0, sway_deg=0.3, seed=seed)
    track = thinned(filmed(motion, azimuth_deg=azimuth_deg, **look), seed)
    half_up_s = [(one.start_s + one.peak_s) / 2.0 - 1.0 for one in motion.repetitions]
    assume(min(abs(at_s - time_s) for at_s in half_up_s) > 0.2)
    chair_stand = CountInTime(kind="count_in_time", time_s=time_s, last_from=0.5)
    counted = result(with_trial("sit_to_stand", chair_stand), track, start_s=1.0)
    assert counted.kind == "count_in_time" and counted.count == sum(at_s <= time_s for at_s in half_up_s)
    five = TimeToComplete(kind="time_to_complete", reps=5)
    timed = result(with_trial("sit_to_stand", five), track, start_s=1.0)
    assert timed.kind == "time_to_complete" and timed.outcome is Outcome.COMPLETED
    assert timed.time.value == pytest.approx(motion.repetitions[4].end_s - 1.0, abs=0.35)


@property_test(25)
@given(
    st.booleans(),
    st.floats(0.5, 0.9),
    st.floats(-0.25, 0.25),
    looks,
    st.integers(0, 9999),
    st.integers(8, 14),
)
def test_steps_are_counted_and_their_evenness_is_found(  # noqa: PLR0917
    on_the_spot: bool, step_s: float, uneven: float, look: dict[str, float], seed: int, count: int
) -> None:
    left_s, right_s = step_s * (1.0 + uneven / 2.0), step_s * (1.0 - uneven / 2.0)
    if on_the_spot:
        walk = walks.on_the_spot(count, left_s, right_s)
    else:
        count = min(count, 10)  # farther, and the patient leaves the picture
        walk = walks.across(count, left_s, right_s, step_m=0.4)
    trial = result(walks.walking(), thinned(walks.filmed(walk, **look), seed, 0.05))
    assert isinstance(trial, StepsResult)
    assert trial.walk is (Walk.ON_THE_SPOT if on_the_spot else Walk.ACROSS)
    assert abs(trial.steps - count) <= (0 if on_the_spot else 1)
    assert trial.cadence.value == pytest.approx(walk.cadence, rel=0.04)
    if trial.step_time_symmetry.value is not None:
        assert trial.step_time_symmetry.value == pytest.approx(walk.index, abs=0.15)


TRIALS = {
    "hold": (stance(longest_s=4.0), [({}, LIFTED, 5.0), ({}, LIFTED, 2.0)]),
    "count_in_time": (
        with_trial("squat", CountInTime(kind="count_in_time", time_s=6.0, last_from=0.5)),
        [(start_of("squat"), target_of("squat"), 0.2)] * 3,
    ),
    "time_to_complete": (
        with_trial("squat", TimeToComplete(kind="time_to_complete", reps=2)),
        [(start_of("squat"), target_of("squat"), 0.2)] * 3,
    ),
}


@property_test(16)
@given(st.sampled_from((*TRIALS, "steps")), st.floats(0.0, 1.0), st.booleans())
def test_a_trial_that_is_taken_out_of_memory_goes_on_where_it_was(
    kind: str, share: float, signalled: bool
) -> None:
    if kind == "steps":
        exercise, track = walks.walking(time_s=5.0), walks.filmed(walks.on_the_spot(10, 0.6, 0.6))
    else:
        exercise, done = TRIALS[kind]
        reps = [Repetition(target=target, hold_s=hold_s) for _, target, hold_s in done]
        track = filmed(Motion.of(done[0][0], reps))
    poses = list(track)
    first = Checker(exercise)
    if signalled:
        first.start(0.5)
    cut = round(share * len(poses))
    for pose in poses[:cut]:
        first.push(pose)
    second = put_back(take_out(first))
    for pose in poses[cut:]:
        assert second.push(pose) == first.push(pose)
    report = first.finish()
    assert second.finish() == report
    assert report.trial is not None and report.trial.kind == kind


@property_test(8)
@given(st.sampled_from((*TRIALS,)))
def test_what_is_shown_meanwhile_only_grows(kind: str) -> None:
    exercise, done = TRIALS[kind]
    reps = [Repetition(target=target, hold_s=hold_s) for _, target, hold_s in done]
    checker = Checker(exercise)
    shown = [checker.push(pose).trial for pose in filmed(Motion.of(done[0][0], reps))]
    for before, after in pairwise(one for one in shown if one is not None):
        assert after.count >= before.count
        if before.running and after.running and kind != "hold":
            assert after.time_s >= before.time_s
