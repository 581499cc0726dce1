"""A task that is done as fast as is safe."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from posecheck.exercise.trial import TimeToComplete
from posecheck.result import Outcome, Started, TimeResult, Why

from .sessions import done, filmed, shown, sit_to_stands, with_trial

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
    assert result(five_times(starts="signal"), TRACK) == result(five_times(starts="movement"), TRACK)


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
    assert (trial.outcome, trial.time.value) == (Outcome.OVER_LIMIT, None)


def test_a_task_that_never_began_has_no_time() -> None:
    trial = result(five_times(), filmed(sit_to_stands(0), azimuth_deg=45))
    assert (trial.outcome, trial.start_s, trial.end_s) == (Outcome.NOT_STARTED, None, None)


def test_time_out_of_sight_is_told() -> None:
    visibility = TRACK.visibility.copy()
    visibility[(TRACK.time_s > 4.0) & (TRACK.time_s < 5.0)] = 0.0
    trial = result(five_times(), replace(TRACK, visibility=visibility), start_s=0.5)
    assert trial.unseen_s == pytest.approx(1.0, abs=0.1)
    assert np.isfinite(trial.unseen_s)
