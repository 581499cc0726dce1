"""Smoothness: known values, and what it does not depend on."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from posecheck.pose import FloatArray
from posecheck.signals.smoothness import arc_length, jerk_of_scatter, log_dimensionless_jerk
from posecheck.signals.speed import RATE_HZ, even_speed


def minimum_jerk(share: FloatArray) -> FloatArray:
    t = np.clip(share, 0.0, 1.0)
    return t**3 * (10 - 15 * t + 6 * t**2)


def course(
    took_s: float, *, pieces: int = 1, fps: float = 60.0, size: float = 90.0
) -> list[tuple[float, float]]:
    """One way in several movements that follow each other, with a second of rest before and after."""
    time_s = np.arange(-1.0, took_s + 1.0, 1.0 / fps)
    share = np.clip(time_s / took_s, 0.0, 1.0) * pieces
    piece = np.minimum(np.floor(share), pieces - 1)
    way = (piece + minimum_jerk(share - piece)) / pieces
    return list(zip(time_s.tolist(), (size * way).tolist(), strict=True))


def speed(took_s: float, *, pieces: int = 1, fps: float = 60.0, size: float = 90.0) -> FloatArray:
    return even_speed(course(took_s, pieces=pieces, fps=fps, size=size), 0.0, took_s)


def test_the_speed_is_that_of_the_signal() -> None:
    t = np.arange(0.0, 3.0, 0.02)
    seen = even_speed(list(zip(t.tolist(), (50.0 * t).tolist(), strict=True)), 0.5, 2.5)
    assert len(seen) == 2 * RATE_HZ + 1
    assert seen == pytest.approx(50.0, abs=1e-6)


def test_uneven_times_give_the_speed_of_even_ones() -> None:
    rng = np.random.default_rng(3)
    full = course(1.5, fps=60.0)
    kept = [one for one, keep in zip(full, rng.random(len(full)) < 0.6, strict=True) if keep]
    even, uneven = even_speed(full, 0.0, 1.5), even_speed(kept, 0.0, 1.5)
    assert np.abs(even - uneven).max() < 0.05 * even.max()


def test_the_jerk_of_a_minimum_jerk_movement_is_the_published_one() -> None:
    """Its speed is 30 t^2 (1 - t)^2: the integral of its squared jerk is 720, the peak speed 1.875."""
    t = np.linspace(0.0, 1.0, round(4 * RATE_HZ) + 1)
    exact = 30.0 * t**2 * (1.0 - t) ** 2 / 4.0
    assert log_dimensionless_jerk(exact) == pytest.approx(-np.log(720.0 / 1.875**2), abs=0.03)


def test_more_pieces_are_less_smooth() -> None:
    arcs = [arc_length(speed(2.4, pieces=pieces)) for pieces in (1, 2, 3, 4)]
    jerks = [log_dimensionless_jerk(speed(2.4, pieces=pieces)) for pieces in (1, 2, 3, 4)]
    assert arcs == sorted(arcs, reverse=True) and arcs[0] - arcs[1] > 0.3
    assert jerks == sorted(jerks, reverse=True) and jerks[0] - jerks[1] > 1.0


@given(st.floats(0.8, 4.0), st.floats(10.0, 150.0), st.sampled_from([15.0, 24.0, 30.0, 60.0]))
def test_one_smooth_way_is_smooth_however_long_large_and_often_seen(
    took_s: float, size: float, fps: float
) -> None:
    seen = speed(took_s, size=size, fps=fps)
    assert -1.45 < arc_length(seen) < -1.3
    assert -5.4 < log_dimensionless_jerk(seen) < -4.6


@given(st.floats(0.5, 20.0), st.integers(1, 4))
def test_the_size_does_not_matter(times: float, pieces: int) -> None:
    seen = speed(1.5, pieces=pieces)
    assert arc_length(times * seen) == pytest.approx(arc_length(seen))
    assert log_dimensionless_jerk(times * seen) == pytest.approx(log_dimensionless_jerk(seen))


def test_nothing_that_moves_is_nothing_to_tell() -> None:
    still = np.zeros(90)
    assert np.isnan(arc_length(still)) and np.isnan(log_dimensionless_jerk(still))
    assert jerk_of_scatter(1.0, 1 / 30, still) == np.inf


def test_the_jerk_of_scatter_is_predicted() -> None:
    """White noise at 30 frames a second, on nothing else: all of its jerk is that of the scatter."""
    rng = np.random.default_rng(1)
    time_s = np.arange(0.0, 60.0, 1.0 / 30.0)
    noise = list(zip(time_s.tolist(), rng.normal(0.0, 0.7, len(time_s)).tolist(), strict=True))
    assert jerk_of_scatter(0.7, 1.0 / 30.0, even_speed(noise, 1.0, 59.0)) == pytest.approx(1.0, abs=0.25)


def test_going_back_and_forth_has_no_arc_length() -> None:
    times = np.arange(121) / RATE_HZ
    assert np.isnan(arc_length(np.sin(2 * np.pi * times) + 0.01))
    assert arc_length(np.sin(2 * np.pi * times) + 2.0) < -1.0
