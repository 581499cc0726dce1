"""As many repetitions as can be done in a given time."""

from __future__ import annotations

from typing import Any

import pytest

from posecheck.exercise.trial import CountInTime
from posecheck.result import CountResult, Started, Why
from posecheck.synthetic.motion import Motion, Repetition, by_side

from .sessions import done, filmed, held, shown, sit_to_stands, start_of, target_of, with_trial

MOTION = sit_to_stands(6)


def chair_stand(time_s: float, last_from: float = 0.5) -> Any:
    return with_trial("sit_to_stand", CountInTime(kind="count_in_time", time_s=time_s, last_from=last_from))


def result(*args: Any, **more: Any) -> CountResult:
    trial = done(*args, **more)[0].trial
    assert isinstance(trial, CountResult)
    return trial


def half_up_s(number: int) -> float:
    """When the patient is half-way up."""
    rep = MOTION.repetitions[number - 1]
    return (rep.start_s + rep.peak_s) / 2.0


@pytest.mark.parametrize(("after_s", "count"), [(0.15, 4), (-0.15, 3)])
@pytest.mark.parametrize("until_s", [0.0, 0.8, 99.0])
def test_more_than_half_way_up_counts_when_the_time_is_up(after_s: float, count: int, until_s: float) -> None:
    """Whether the recording ends then, a moment later, or when the patient has gone on for long."""
    time_s = half_up_s(4) + after_s - 1.0
    poses = [pose for pose in filmed(MOTION, azimuth_deg=45) if pose.time_s <= 1.0 + time_s + until_s]
    trial = result(chair_stand(time_s), poses, start_s=1.0)
    assert (trial.count, trial.whole, trial.started) == (count, True, Started.SIGNAL)
    assert trial.last_under_way is (count == 4)


def test_without_a_share_the_last_one_must_have_reached_the_target() -> None:
    track = filmed(MOTION, azimuth_deg=45)
    arrived_s = MOTION.repetitions[3].peak_s - 1.0
    assert result(chair_stand(arrived_s - 0.4, 1.0), track, start_s=1.0).count == 3
    assert result(chair_stand(arrived_s + 0.2, 1.0), track, start_s=1.0).count == 4


def test_without_a_signal_the_first_movement_starts_the_clock() -> None:
    trial = result(chair_stand(7.0), filmed(MOTION, azimuth_deg=45))
    assert trial.started is Started.MOVEMENT
    assert trial.start_s == pytest.approx(MOTION.repetitions[0].start_s, abs=0.15)
    assert trial.end_s == pytest.approx(trial.start_s + 7.0)


def test_what_is_done_before_the_signal_or_after_the_time_does_not_count() -> None:
    report, updates = done(
        chair_stand(5.0), filmed(MOTION, azimuth_deg=45), MOTION.repetitions[1].start_s - 0.2
    )
    assert report.trial.count == report.rep_count == 2
    assert [one.why for one in report.uncounted] == [Why.OUT_OF_TIME] * 4
    assert shown(updates, MOTION.repetitions[1].start_s + 1.0).left_s == pytest.approx(3.8, abs=0.1)
    assert updates[-1].trial.over and updates[-1].trial.left_s == 0.0


def test_a_session_that_ends_early_says_so() -> None:
    trial = result(chair_stand(60.0), filmed(MOTION, azimuth_deg=45), start_s=0.0)
    assert (trial.count, trial.whole, trial.last_under_way) == (6, False, False)


@pytest.mark.parametrize("side", ["left", "right"])
def test_the_clock_runs_whichever_side_moves(side: str) -> None:
    curl = with_trial("elbow_flexion", CountInTime(kind="count_in_time", time_s=30.0))
    up = by_side({}) | {f"{side}_elbow_flexion": 140.0}
    motion = held(by_side({"elbow_flexion": 0.0}), up, 0.3)
    _, updates = done(curl, filmed(motion))
    now = shown(updates, motion.repetitions[0].peak_s)
    assert now.running
    assert now.time_s == pytest.approx(motion.repetitions[0].peak_s - motion.repetitions[0].start_s, abs=0.4)


@pytest.mark.parametrize("share", [0.4, 0.5])
def test_whoever_is_stopped_before_half_way_has_not_done_it(share: float) -> None:
    """Most of that little movement was done when the time was up, but not half of a usual one."""
    start, target = start_of("sit_to_stand"), target_of("sit_to_stand")
    stopped = {
        name: start.get(name, 0.0) + share * (end - start.get(name, 0.0)) for name, end in target.items()
    }
    motion = Motion.of(
        start,
        [
            Repetition(target=end, out_s=1.0, hold_s=0.3, back_s=1.0, rest_s=0.3)
            for end in (target, target, stopped)
        ],
        lead_in_s=1.0,
        lead_out_s=1.0,
        sway_deg=0.3,
    )
    last = motion.repetitions[2]
    time_s = last.start_s + 0.65 * (last.peak_s - last.start_s) - 0.5
    trial = result(chair_stand(time_s), filmed(motion, azimuth_deg=45), start_s=0.5)
    assert (trial.count, trial.last_under_way) == (2, False)


def test_nothing_done_is_no_count() -> None:
    trial = result(chair_stand(30.0), filmed(sit_to_stands(0), azimuth_deg=45))
    assert (trial.count, trial.started, trial.start_s, trial.whole) == (0, None, None, False)
