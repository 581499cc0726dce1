"""A kind of trial says only what concerns it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from posecheck.engine.trials.trial import Trial
from posecheck.result import Rep, Stage, TrialNow, TrialResult, Uncounted
from posecheck.signals.rise import Ending


class Watched(Trial):
    """Nothing is counted or timed."""

    def now(self, time_s: float, rep_count: int) -> TrialNow:
        return TrialNow(kind="watched", running=True, over=False, time_s=time_s, left_s=None, count=rep_count)

    def result(self, reps: Sequence[Rep], uncounted: Sequence[Uncounted], last_s: float) -> TrialResult:
        raise NotImplementedError


def test_what_it_leaves_out_changes_nothing() -> None:
    trial: Trial = Watched()
    nobody: Any = None
    assert not trial.start(1.0)
    assert trial.look(nobody, Stage.OUT) is Stage.OUT
    assert trial.admits(nobody, ())
    assert trial.held_s(nobody) is None
    trial.follow(nobody, nobody)
    trial.take(nobody, nobody)
    trial.end(2.0, Ending.CUT)


def test_it_must_say_what_it_shows_and_what_it_gave() -> None:
    with pytest.raises(TypeError, match=r"now.*result"):
        Trial()  # type: ignore[abstract]
