"""A task that is done as fast as is safe."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from posecheck.engine import Checker
from posecheck.exercise.trial import CountInTime, TimeToComplete
from posecheck.result import Outcome, Started, TimeResult, Why
from posecheck.synthetic.motion import Motion, Repetition

from .sessions import done, filmed, shown, sit_to_stands, start_of, target_of, with_trial

MOTION = sit_to_stands(6)
TRACK = filmed(MOTION, azimuth_deg=45)


def five_times(**trial: Any) -> Any:
    given = {"reps": 5, **trial}
    return with_trial("sit_to_stand", TimeToComplete(kind="time_to_complete", **given))


def result(*args: Any, **more: Any) -> TimeResult:
    trial = done(*args, **more)[0].trial
    assert isinstance(trial, TimeResult)
    return trial


@pytest.mark.parametrize("starts", ["signal", "movement"])
@pytest.mark.parametrize("ends", ["rest", "target"])
def test_the_clock_runs_from_start_to_end(starts: str, ends: str) -> None:
    trial = result(five_times(starts=starts, ends=ends), TRACK, start_s=0.5)
    first, fifth = MOTION.repetitions[0], MOTION.repetitions[4]
    start_s = 0.5 if starts == "signal" else first.start_s
    end_s = fifth.end_s if ends == "rest" else fifth.peak_s
    assert trial.outcome is Outcome.COMPLETED
    assert trial.started is Started(starts)
    assert trial.time.value == pytest.approx(end_s - start_s, abs=2 * trial.time.error)


def test_without_a_signal_the_first_movement_starts_the_clock() -> None:
    signal, movement = (result(five_times(starts=starts), TRACK) for starts in ("signal", "movement"))
    assert (signal.starts, signal.started) == (Started.SIGNAL, Started.MOVEMENT)
    assert replace(signal, starts=Started.MOVEMENT) == movement


def test_what_comes_after_the_task_does_not_count() -> None:
    report, updates = done(five_times(), TRACK, 0.5)
    assert report.rep_count == report.trial.reps == 5
    assert [one.why for one in report.uncounted] == [Why.OUT_OF_TIME]
    assert shown(updates, 3.0).time_s == pytest.approx(2.5, abs=0.05)
    assert updates[-1].trial.over
    assert updates[-1].trial.time_s == pytest.approx(report.trial.time.value, abs=1e-6), (
        "the clock has stopped"
    )


def test_a_task_that_is_not_completed_has_no_time() -> None:
    trial = result(five_times(reps=7), TRACK, start_s=0.5)
    assert (trial.outcome, trial.time.value, trial.reps) == (Outcome.NOT_COMPLETED, None, 6)


def test_a_task_beyond_its_limit_has_no_time() -> None:
    trial = result(five_times(limit_s=8.0), TRACK, start_s=0.5)
    assert (trial.outcome, trial.time.value, trial.limit_s) == (Outcome.OVER_LIMIT, None, 8.0)


def test_a_task_that_never_began_has_no_time() -> None:
    trial = result(five_times(), filmed(sit_to_stands(0), azimuth_deg=45))
    assert (trial.outcome, trial.start_s, trial.end_s) == (Outcome.NOT_STARTED, None, None)


def test_time_out_of_sight_is_told() -> None:
    visibility = TRACK.visibility.copy()
    visibility[(TRACK.time_s > 4.0) & (TRACK.time_s < 5.0)] = 0.0
    trial = result(five_times(), replace(TRACK, visibility=visibility), start_s=0.5)
    assert trial.unseen_s == pytest.approx(1.0, abs=0.1)
    assert np.isfinite(trial.unseen_s)


@pytest.mark.parametrize("after_top_s", [0.0, 0.4, 0.7])
@pytest.mark.parametrize("ends_with", ["recording", "sight"])
def test_the_clock_does_not_stop_before_the_patient_is_seen_to_sit_again(
    after_top_s: float, ends_with: str
) -> None:
    """Standing for the fifth time is not the end of a task that ends on the seat."""
    last_s = MOTION.repetitions[4].peak_s + after_top_s
    if ends_with == "recording":
        track = TRACK.part(TRACK.time_s <= last_s)
    else:
        visibility = TRACK.visibility.copy()
        visibility[TRACK.time_s > last_s] = 0.0
        track = replace(TRACK, visibility=visibility)
    report, updates = done(five_times(), track, 0.5)
    assert (report.trial.outcome, report.trial.time.value) == (Outcome.NOT_COMPLETED, None)
    assert (report.trial.end_s, report.trial.reps) == (None, 4), "nobody is told: not completed, 5 of 5"
    assert np.isfinite(updates[-1].trial.time_s)


@pytest.mark.parametrize(("out_share", "counts"), [(0.25, True), (0.75, False), (1.5, False)])
def test_a_movement_that_was_most_of_the_way_out_at_the_signal_began_before_it(
    out_share: float, counts: bool
) -> None:
    first = MOTION.repetitions[0]
    trial = result(
        five_times(reps=6), TRACK, start_s=first.start_s + out_share * (first.peak_s - first.start_s)
    )
    assert trial.reps == 5 + counts


def test_a_signal_between_two_poses_begins_the_task_anew() -> None:
    """What was done for practice before it does not count."""
    first = MOTION.repetitions[0]
    told_s = first.end_s + 0.15
    before = result(five_times(), TRACK, start_s=told_s)
    checker = Checker(five_times())
    for pose in TRACK.part(TRACK.time_s < told_s):
        checker.push(pose)
    checker.start(told_s)
    updates = [checker.push(pose) for pose in TRACK.part(TRACK.time_s >= told_s)]
    report = checker.finish()
    assert (report.trial.reps, report.rep_count, len(report.reps)) == (5, 5, 5)
    assert report.trial.time.value == pytest.approx(before.time.value, abs=0.05)
    assert [one.why for one in report.uncounted] == [Why.OUT_OF_TIME]
    assert report.uncounted[0].share == pytest.approx(1.0, abs=0.05), "as large as the usual ones"
    assert updates[0].rep_count == updates[0].trial.count == 0


@pytest.mark.parametrize(
    "trial",
    [TimeToComplete(kind="time_to_complete", reps=2), CountInTime(kind="count_in_time", time_s=8.0)],
    ids=lambda trial: trial.kind,
)
def test_what_is_not_counted_does_not_start_the_clock(trial: TimeToComplete | CountInTime) -> None:
    """Without a signal, somebody who first pulls a heel to the seat has not begun yet."""
    start, target = start_of("squat"), target_of("squat")
    motion = Motion.of(
        start,
        [
            Repetition(target=one, out_s=1.0, hold_s=0.3, back_s=1.0, rest_s=1.0)
            for one in (start | {"left_knee_flexion": 100.0}, target, target)
        ],
        lead_in_s=1.0,
        lead_out_s=1.0,
        sway_deg=0.3,
    )
    report, _ = done(with_trial("squat", trial), filmed(motion, azimuth_deg=45))
    (uncounted,) = report.uncounted
    assert uncounted.why in {Why.OTHER_MOVEMENT, Why.TOO_SMALL}
    assert report.trial.start_s == pytest.approx(motion.repetitions[1].start_s, abs=0.2)
