from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from posecheck.signals.alignment import WINDOW, matched
from posecheck.signals.cycle import POINTS

TIME = np.linspace(0.0, 1.0, POINTS)


def bump(time: np.ndarray) -> np.ndarray:
    return np.sin(np.pi * time)


def test_a_movement_matches_itself_moment_for_moment() -> None:
    assert matched(bump(TIME), bump(TIME)) == pytest.approx(np.arange(POINTS))


def test_a_movement_that_is_farthest_later_is_matched_later() -> None:
    at = matched(bump(TIME**1.4), bump(TIME))
    assert at[50] == pytest.approx(100 * 0.5 ** (1 / 1.4), abs=2.0)


@given(st.floats(0.5, 2.0))
def test_time_never_goes_back_and_stays_within_its_window(power: float) -> None:
    at = matched(bump(TIME**power), bump(TIME))
    assert at[0] == pytest.approx(0.0, abs=WINDOW) and at[-1] == pytest.approx(100.0, abs=WINDOW)
    assert np.all(np.diff(at) >= 0.0)
    assert np.all(np.abs(at - np.arange(POINTS)) <= WINDOW)
