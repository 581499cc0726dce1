"""Faults noticed on the way are those the judgement will find, and are noticed as early as they are sure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from math import nan, pi
from typing import Any, Final

import numpy as np
import pytest

from posecheck.engine.judge import Judge
from posecheck.engine.segmenter import Segmenter
from posecheck.engine.watch import Watch
from posecheck.exercise.definition import Signal
from posecheck.kinematics.measures import Channel, Side
from posecheck.kinematics.view import View
from posecheck.result import Verdict
from posecheck.rules.alignment import AlignmentRule
from posecheck.signals.marks import Part
from posecheck.signals.movement import Movement
from posecheck.signals.tuning import USUAL

STANDARD: Final = 1.0
MOVEMENT: Final = Movement(
    path=np.array([[0.0], [STANDARD]]),
    spread=np.array([0.0]),
    rest=np.array([0.0]),
    rest_spread=np.array([0.1]),
    error=np.array([0.05]),
)
LEAN: Final = "trunk_lateral_lean"
CHANNELS: Final = {Channel(LEAN, Side.BOTH): 1}
PARTS: Final = {part.value: part for part in Part}
OUT_S, LEAVE_S = 2.5, 4.0
"""The movement begins after one second, arrives, stays, and leads back."""


def course(*ways: tuple[float, float], fps: float) -> Iterator[tuple[float, float]]:
    """Yield time and value of a smooth course: to each value in the time given with it, beginning at 0."""
    time_s = 0.0
    for (start, _), (end, duration_s) in pairwise([(0.0, 0.0), *ways]):
        steps = round(duration_s * fps)
        for i in range(steps):
            share = 0.5 - 0.5 * np.cos(pi * i / steps)
            yield time_s + i / fps, start + share * (end - start)
        time_s += duration_s


def rule(*phases: str, **more: Any) -> AlignmentRule:
    given = {"max": 10.0, "tolerance": 3.0, "for_s": 0.3} | more
    if phases:
        given["phases"] = phases
    text: Any = {"aim": {"en": "Good"}, "cue": {"en": "Better."}, "reason": {"en": "Ours."}}
    return AlignmentRule(id="lean", kind="alignment", measure=LEAN, **given, **text)


def noticed(
    watched: AlignmentRule, lean: Callable[[float], float], *, reach: float = STANDARD, fps: float = 30
) -> tuple[float | None, Verdict]:
    """Move once; return when the fault was first noticed, and how the repetition was judged."""
    segmenter = Segmenter(Side.BOTH, MOVEMENT, USUAL)
    watch = Watch(segmenter, (watched,), CHANNELS, PARTS)
    first_s = None
    signal = course((0, 1), (reach, 1.5), (reach, 1.5), (0, 1.5), (0, 1), fps=fps)
    attempts = []
    for time_s, value in signal:
        values = [value, lean(time_s)]
        attempts.append(segmenter.push(time_s, [value], (), values, 0.0))
        if segmenter.moving and [*watch.broken(time_s, segmenter.stage(STANDARD))]:
            first_s = time_s if first_s is None else first_s
    (attempt,) = (a for a in attempts if a is not None)
    judge = Judge(Signal(measure=LEAN, start=0.0, target=60.0), (watched,), CHANNELS, PARTS)
    return first_s, judge.findings(attempt, View.FRONT)[0].verdict


def between(start_s: float, end_s: float, *, other: float = 0.0) -> Callable[[float], float]:
    return lambda t: 25.0 if start_s <= t <= end_s else other


def test_a_fault_is_noticed_as_soon_as_it_has_lasted() -> None:
    first_s, verdict = noticed(rule(), between(2.6, 3.5))
    assert first_s == pytest.approx(2.9, abs=0.07)
    assert verdict is Verdict.FAIL


@pytest.mark.parametrize("reach", [0.55, STANDARD])
@pytest.mark.parametrize(
    ("phases", "fault", "noticed_s"),
    [
        pytest.param(["out"], between(1.6, 2.2), 2.0, id="on the way"),
        pytest.param(["out"], between(OUT_S, LEAVE_S), None, id="only at the target"),
        pytest.param(["out"], between(4.4, 6), None, id="only on the way back"),
        pytest.param(["target"], between(1.5, 2.0), None, id="target: only on the way"),
        pytest.param(["target"], between(4.4, 6), None, id="target: only on the way back"),
        pytest.param(["out", "target"], between(2.8, 3.6), 3.1, id="while it may be either"),
        pytest.param(["back"], between(4.5, 5.2), 4.9, id="back"),
        pytest.param(["back"], between(2, 4), None, id="back: only before"),
        pytest.param(["target", "back"], between(1.4, 2.1), None, id="not on the way out"),
    ],
)
def test_it_is_noticed_in_the_phases_the_rule_looks_at_however_far_somebody_comes(
    phases: list[str], fault: Callable[[float], float], noticed_s: float | None, reach: float
) -> None:
    first_s, verdict = noticed(rule(*phases), fault, reach=reach)
    assert verdict is (Verdict.PASS if noticed_s is None else Verdict.FAIL)
    assert first_s == (None if noticed_s is None else pytest.approx(noticed_s, abs=0.15))


def test_at_the_target_it_is_noticed_when_the_movement_has_arrived() -> None:
    fault = between(2.3, 4.2)
    arrived_s, verdict = noticed(rule("target"), fault)
    assert verdict is Verdict.FAIL
    assert arrived_s is not None
    assert arrived_s < 3.2  # while the patient is there and can mend it
    short_s, verdict = noticed(rule("target"), fault, reach=0.55)
    assert verdict is Verdict.FAIL
    assert short_s is not None
    assert short_s < 3.2  # of whom nothing is known yet: that this was all is known when they stay there


def test_glimpses_are_not_noticed() -> None:
    def glimpses(t: float) -> float:
        return 25.0 if abs(t - 2.5) < 0.01 or abs(t - 2.85) < 0.02 else nan

    assert noticed(rule(), glimpses) == (None, Verdict.UNKNOWN)
    every_fifth = [i / 6 for i in range(20)]
    flicker = noticed(rule(), lambda t: 25.0 if any(abs(t - at) < 0.01 for at in every_fifth) else nan)
    assert flicker == (None, Verdict.UNKNOWN)


@pytest.mark.parametrize("fps", [8, 10, 15, 60])
def test_it_is_time_that_counts_not_frames(fps: float) -> None:
    first_s, verdict = noticed(rule(), between(2.6, 3.5), fps=fps)
    assert first_s == pytest.approx(2.9, abs=0.15)
    assert verdict is Verdict.FAIL
    short, verdict = noticed(rule(), between(2.6, 2.84), fps=fps)
    assert (short, verdict) == (None, Verdict.PASS)
