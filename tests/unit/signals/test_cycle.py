"""A repetition as a curve over 101 points."""

from __future__ import annotations

import numpy as np
import pytest

from posecheck.signals.cycle import POINTS, normalised


def test_slow_and_quick_repetitions_give_the_same_curve() -> None:
    curves = []
    for duration_s in (0.8, 2.0, 7.0):
        time_s = np.linspace(3.0, 3.0 + duration_s, 600)
        values = np.sin(np.pi * (time_s - 3.0) / duration_s)[:, None]
        curves.append(normalised(time_s, values, 3.0, 3.0 + duration_s)[:, 0])
    assert np.allclose(curves[0], np.sin(np.pi * np.linspace(0, 1, POINTS)), atol=1e-4)
    assert np.allclose(curves, curves[0], atol=1e-4)


def test_frames_need_not_be_evenly_spaced() -> None:
    time_s = np.sort(np.random.default_rng(1).uniform(0, 4, 200))
    curve = normalised(time_s, np.stack([2 * time_s, -time_s], axis=1), 1.0, 3.0)
    assert curve.shape == (POINTS, 2)
    assert np.allclose(curve[:, 0], 2 * np.linspace(1, 3, POINTS))
    assert np.allclose(curve[:, 1], -np.linspace(1, 3, POINTS))


def test_a_gap_is_unknown_and_nothing_else_is() -> None:
    time_s = np.arange(0, 4.01, 0.05)
    values = np.stack([time_s, time_s], axis=1)
    values[(time_s > 1.02) & (time_s < 1.98), 1] = np.nan
    curve = normalised(time_s, values, 0.0, 4.0)
    at_s = np.linspace(0, 4, POINTS)
    gap = (at_s > 1.001) & (at_s < 1.999)
    assert np.all(np.isnan(curve[gap, 1]))
    assert np.allclose(curve[~gap, 1], at_s[~gap])
    assert np.allclose(curve[:, 0], at_s)


@pytest.mark.parametrize("known", [0, 1])
def test_a_channel_hardly_ever_known_is_unknown_throughout(known: int) -> None:
    values = np.full((50, 1), np.nan)
    values[10 : 10 + known] = 1.0
    assert np.all(np.isnan(normalised(np.arange(50.0), values, 0.0, 49.0)))


def test_what_was_before_the_first_and_after_the_last_frame_is_unknown() -> None:
    time_s = np.linspace(1.0, 2.0, 50)
    curve = normalised(time_s, time_s[:, None], 0.0, 4.0)[:, 0]
    at_s = np.linspace(0.0, 4.0, POINTS)
    assert np.array_equal(np.isfinite(curve), (at_s >= 1.0) & (at_s <= 2.0))
