"""The way of a movement by its progress instead of by time."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from posecheck.kinematics.posture import CHANNELS, ERROR
from posecheck.reference.path import STEPS, path_of, turned_back

QUICKLY = settings(max_examples=40)
ANGLE, HEIGHT, REACH, STILL, OPEN = (
    CHANNELS.index(name) for name in ("arm_left", "wrist_height_left", "hands_apart", "trunk", "arm_right")
)
UNIT = 1.3 * ERROR


def posture(share: np.ndarray) -> np.ndarray:
    """An arm that is raised by 150 degrees, shape (n, channels); the other one is left open."""
    angle = np.radians(150.0 * share)
    out = np.zeros((len(share), len(CHANNELS)))
    out[:, OPEN] = np.nan
    out[:, ANGLE] = 150.0 * share
    out[:, HEIGHT] = 0.45 * (1.0 - np.cos(angle))
    out[:, REACH] = 0.45 * np.sin(angle)
    return out


def raised(peak: float = 0.5, hold: float = 0.0) -> np.ndarray:
    """The share of the way over the time of a repetition, smoothly out and back."""
    time = np.linspace(0.0, 1.0, 101)
    out = np.clip(time / (peak - hold / 2), 0.0, 1.0)
    back = np.clip((1.0 - time) / (1.0 - peak - hold / 2), 0.0, 1.0)
    return (1.0 - np.cos(np.pi * np.minimum(out, back))) / 2.0


def path(course: np.ndarray, peak: float = 0.5) -> np.ndarray:
    return path_of(course, course[round(100 * peak)], peak=peak, unit=UNIT)


def test_it_leads_from_rest_to_the_far_end() -> None:
    course = posture(raised())
    found = path(course)
    assert found.shape == (STEPS + 1, len(CHANNELS))
    assert found[0, [ANGLE, HEIGHT, REACH]] == pytest.approx(0.0, abs=1e-9)
    assert found[-1, [ANGLE, HEIGHT, REACH]] == pytest.approx(course[50, [ANGLE, HEIGHT, REACH]])
    assert found[:, STILL] == pytest.approx(0.0)
    assert np.isnan(found[:, OPEN]).all()


@given(st.floats(0.3, 0.7), st.floats(0.0, 0.3))
@QUICKLY
def test_the_time_it_took_makes_no_difference(peak: float, hold: float) -> None:
    """Who is quick on the way out, rests at the far end, or comes back slowly goes the same way."""
    found, usual = path(posture(raised(peak, hold)), peak), path(posture(raised()))
    moved = [ANGLE, HEIGHT, REACH]
    assert found[:, moved] / ERROR[moved] == pytest.approx(usual[:, moved] / ERROR[moved], abs=0.7)


@given(st.integers(0, 100))
@QUICKLY
def test_scatter_does_not_make_it_longer(seed: int) -> None:
    course = posture(raised(0.5, 0.3))
    noisy = course + np.random.default_rng(seed).normal(0, 0.1, course.shape) * ERROR
    moved = [ANGLE, HEIGHT, REACH]
    assert path(noisy)[:, moved] / ERROR[moved] == pytest.approx(
        path(course)[:, moved] / ERROR[moved], abs=1.0
    )


def test_steps_are_equal_in_length() -> None:
    moved = [ANGLE, HEIGHT, REACH]
    steps = np.linalg.norm(np.diff(path(posture(raised()))[:, moved], axis=0) / UNIT[moved], axis=1)
    assert steps.max() < 1.35 * steps.min()


def test_each_channel_is_somewhere_else_in_each_step() -> None:
    """Near rest the wrist hardly rises, and its scatter must not be taken for progress."""
    steps = np.diff(path(posture(raised()))[:, [ANGLE, HEIGHT]], axis=0) * STEPS
    assert (steps >= 0.25 * posture(np.ones(1))[0, [ANGLE, HEIGHT]]).all()


def test_what_is_not_known_over_the_time_goes_straight() -> None:
    course = posture(raised())
    course[20:, HEIGHT] = np.nan
    found = path_of(course, posture(np.ones(1))[0], peak=0.5, unit=UNIT)
    assert found[:, HEIGHT] == pytest.approx(np.linspace(0.0, found[-1, HEIGHT], STEPS + 1))
    assert not np.allclose(found[:, REACH], np.linspace(0.0, found[-1, REACH], STEPS + 1), atol=0.05)


@pytest.mark.parametrize("peak", [0.0, 1.0])
def test_without_a_way_out_and_back_it_goes_straight(peak: float) -> None:
    excursion = posture(np.ones(1))[0]
    found = path_of(posture(raised()), excursion, peak=peak, unit=UNIT)
    assert found[:, ANGLE] == pytest.approx(np.linspace(0.0, 150.0, STEPS + 1))


def test_what_goes_back_on_the_way_is_told() -> None:
    """The hands are farthest apart at 90 of 150 degrees, and come together again by half of it.

    The way that is read goes half as far back, as half of it is the straight one.
    """
    back = turned_back(path(posture(raised())))
    assert back[[ANGLE, HEIGHT, STILL]] == pytest.approx(0.0, abs=1e-9)
    assert 0.1 < back[REACH] < 0.23
    assert back[OPEN] == 0.0
