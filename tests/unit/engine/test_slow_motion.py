"""Is it slow motion? Asked of smooth movements that took too long, and of what the camera says."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from posecheck.engine.slow_motion import ask_about_speed, seems_stretched
from posecheck.exercise import load_exercise
from posecheck.kinematics.measures import Side
from posecheck.kinematics.view import View
from posecheck.pipeline import score
from posecheck.pose import Origin, Pose
from posecheck.result import (
    Curve,
    Figure,
    Quality,
    RangeOfMotion,
    Rep,
    Report,
    Score,
    Sequencing,
    SlowMotion,
    Smoothness,
    Status,
    Untold,
)
from posecheck.signals.cycle import POINTS

TIME = np.linspace(0, 1, POINTS)
UNTOLD = Figure(value=None, unit="number", untold=Untold.NOT_SEEN)
NOTHING = Quality(
    tempo=(),
    smoothness=Smoothness(arc_length=UNTOLD, jerk=UNTOLD),
    steadiness=None,
    sequence=Sequencing(steps=(), in_order=None, untold=Untold.NOT_SEEN),
)


def rep(
    took_s: float, values: np.ndarray, *, held_s: float | None = None, measure: str = "stance_flexion"
) -> Rep:
    told = tuple(None if np.isnan(value) else float(value) for value in values)
    curve = Curve(measure=measure, side=Side.BOTH, unit="deg", expected_error=5.0, values=told)
    rom = RangeOfMotion(
        measure="stance_flexion", start=0.0, peak=90.0, excursion=90.0, expected_error=5.0, unit="deg"
    )
    return Rep(
        number=1, side=Side.BOTH, start_s=10.0, peak_s=10.0 + took_s / 2, end_s=10.0 + took_s, held_s=held_s,
        status=Status.COMPLETE, decided_by=None, view=View.FRONT, rom=rom, findings=(), curves=(curve,),
        comparison=None, quality=NOTHING, score=Score(points=None, judged=0.0, detectable=None, parts=()),
    )  # fmt: skip


def smooth(rest: float = 0.1) -> np.ndarray:
    """Out and back in one go each, with a little rest at both ends and at the target."""
    way = np.interp(TIME, [0, rest, 0.5 - rest / 2, 0.5 + rest / 2, 1 - rest, 1], [0, 0, 1, 1, 0, 0])
    return 90 * way**3 * (10 - 15 * way + 6 * way**2)


def in_small_steps(took_s: float, rate_hz: float, seed: int) -> np.ndarray:
    """As people move slowly: a chain of small movements of unequal size."""
    chance = np.random.default_rng(seed)
    steps = max(2, round(took_s * rate_hz / 2))
    ends = np.concatenate([[0], np.cumsum(chance.uniform(0.5, 1.5, steps))])
    heights = np.concatenate([[0], np.cumsum(chance.uniform(0.5, 1.5, steps))])
    ends, heights = ends / ends[-1], heights / heights[-1]
    at = np.interp(1 - np.abs(2 * TIME - 1), ends, np.arange(steps + 1))
    step = np.minimum(at.astype(int), steps - 1)
    way = at - step
    return 90 * (heights[step] + (heights[step + 1] - heights[step]) * way**3 * (10 - 15 * way + 6 * way**2))


@given(st.floats(12.5, 60), st.floats(0.0, 0.15), st.integers(1, 5))
def test_long_and_smooth_is_asked_about(took_s: float, rest: float, count: int) -> None:
    assert seems_stretched([rep(took_s, smooth(rest))] * count)


@given(st.floats(0.5, 11.5), st.floats(0.0, 0.2))
def test_what_a_patient_may_take_is_not(took_s: float, rest: float) -> None:
    assert not seems_stretched([rep(took_s, smooth(rest))] * 3)


@given(st.floats(12.5, 60), st.floats(1.0, 3.0), st.integers(0, 10_000))
def test_a_slow_patient_is_not_asked(took_s: float, rate_hz: float, seed: int) -> None:
    assert not seems_stretched([rep(took_s, in_small_steps(took_s, rate_hz, seed + i)) for i in range(3)])


def test_the_set_decides_not_one_repetition() -> None:
    assert not seems_stretched([rep(20, smooth()), rep(3, smooth()), rep(3, smooth())])
    assert seems_stretched([rep(20, smooth()), rep(20, smooth()), rep(3, smooth())])


def test_what_says_nothing_is_not_asked_about() -> None:
    gap = smooth()
    gap[40] = np.nan
    assert not seems_stretched([])
    assert not seems_stretched([rep(20, gap)])
    assert not seems_stretched([rep(20, smooth(), held_s=15)])
    assert not seems_stretched([rep(20, smooth(), measure="trunk_flexion")])
    assert not seems_stretched([rep(20, np.zeros(POINTS))])


@pytest.fixture(scope="module")
def report() -> Report:
    nobody = score([Pose.missing(time_s=0.0, size=(64, 48))], load_exercise("squat"))
    return replace(nobody, reps=(rep(20, smooth()),))


@pytest.mark.parametrize(
    ("origin", "asked"),
    [
        (Origin(), SlowMotion(times=None)),
        (Origin(slow_motion=8.0), SlowMotion(times=8.0)),
        (Origin(speed=8.0, slow_motion=8.0), None),
        (Origin(speed=0.5), None),
        (Origin(time_origin="2026-03-02T10:15:30.250+01:00"), None),  # seen live
    ],
)
def test_what_was_answered_or_seen_live_is_not_asked_about(
    report: Report, origin: Origin, asked: SlowMotion | None
) -> None:
    notes = ask_about_speed(report, origin).notes
    assert notes == ((asked,) if asked else ()) + report.notes
