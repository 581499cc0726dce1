"""The one-euro filter of a measure."""

from __future__ import annotations

from math import pi, sin

import numpy as np
import pytest

from posecheck.kinematics.smoothing import RESTART_AFTER_S, OneEuro


def smoothed(fps: float, *, scale: float = 1.0, duration_s: float = 4.0) -> dict[float, float]:
    """A joint that swings between 0 and 90 degrees in four seconds, smoothed at a frame rate."""
    smooth = OneEuro(scale)
    times = np.arange(0, duration_s, 1 / fps).tolist()
    return {round(t, 6): smooth(t, scale * 45 * (1 - sin(2 * pi * (t + 1) / 4))) / scale for t in times}


@pytest.mark.parametrize("fps", [10, 15, 20, 60, 120])
def test_the_frame_rate_hardly_changes_the_result(fps: float) -> None:
    usual, other = smoothed(30), smoothed(fps)
    common = usual.keys() & other.keys()
    assert len(common) > 10
    assert max(abs(usual[t] - other[t]) for t in common) < 4.0


def test_a_ratio_is_smoothed_as_an_angle_of_the_same_course() -> None:
    degrees, ratio = smoothed(30), smoothed(30, scale=1 / 90)
    assert list(ratio.values()) == pytest.approx(list(degrees.values()))


def test_noise_of_a_resting_joint_is_halved() -> None:
    smooth = OneEuro()
    noise = np.random.default_rng(1).normal(0, 1.0, 600)
    out = [smooth(i / 30, float(v)) for i, v in enumerate(noise)]
    assert np.std(out[30:]) < 0.55


def test_a_moving_joint_lags_by_about_a_frame() -> None:
    smooth = OneEuro()
    for i in range(90):
        value = smooth(i / 30, 100 * i / 30)
    assert (100 * 89 / 30 - value) / 100 < 1.5 / 30


def test_after_a_gap_it_starts_anew() -> None:
    smooth = OneEuro()
    assert smooth(0.0, 10.0) == 10.0
    assert smooth(0.1, 60.0) < 60.0
    assert smooth(0.1 + RESTART_AFTER_S + 0.01, 90.0) == 90.0
    assert smooth(0.9, 10.0) > 10.0


def test_time_that_stands_still_changes_nothing() -> None:
    smooth = OneEuro()
    smooth(0.0, 10.0)
    before = smooth(0.1, 20.0)
    assert smooth(0.1, 90.0) == before
    assert smooth(0.05, 90.0) == before
