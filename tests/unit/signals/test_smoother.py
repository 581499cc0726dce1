"""Smoothing of many channels while they come in."""

from __future__ import annotations

from math import exp, isnan, nan

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from posecheck.signals.smoothing import DELAY_S, RESTART_AFTER_S, Smoother

QUICKLY = settings(max_examples=50)


def smoothed(time_s: list[float], values: list[float]) -> list[float]:
    smoother = Smoother(1)
    return [smoother(t, [v])[0] for t, v in zip(time_s, values, strict=True)]


def test_the_first_value_is_taken_as_it_is_and_a_step_is_followed_within_the_time_constant() -> None:
    assert smoothed([0.0, DELAY_S], [2.0, 12.0]) == pytest.approx([2.0, 12.0 - 10.0 * exp(-1.0)])


@given(st.lists(st.floats(0.005, 0.1), min_size=1, max_size=40))
@QUICKLY
def test_a_step_is_followed_alike_at_any_frame_rate(steps_s: list[float]) -> None:
    time_s = [0.0, *np.cumsum(steps_s).tolist()]
    out = smoothed(time_s, [0.0] + [1.0] * len(steps_s))
    assert out == pytest.approx([1.0 - exp(-t / DELAY_S) for t in time_s])


@given(st.lists(st.sampled_from([0.0, 1.0, nan]), min_size=1, max_size=40))
@QUICKLY
def test_channels_do_not_touch_each_other_and_an_unknown_value_stays_unknown(values: list[float]) -> None:
    both, alone = Smoother(2), Smoother(1)
    for k, value in enumerate(values):
        time_s = k / 30.0
        first, second = both(time_s, [value, 5.0])
        assert (first,) == pytest.approx(tuple(alone(time_s, [value])), nan_ok=True)
        assert isnan(first) == isnan(value)
        assert second == 5.0
        assert isnan(first) or 0.0 <= first <= 1.0


def test_a_short_gap_is_bridged_by_its_length() -> None:
    out = smoothed([0.0, 0.1, 0.3], [0.0, nan, 1.0])
    assert out[2] == pytest.approx(1.0 - exp(-0.3 / DELAY_S))


def test_after_a_long_gap_a_channel_starts_anew_and_the_others_do_not() -> None:
    smoother = Smoother(2)
    smoother(0.0, [0.0, 0.0])
    later = RESTART_AFTER_S + 0.1
    smoother(later - 0.1, [nan, 0.0])
    first, second = smoother(later, [1.0, 1.0])
    assert first == 1.0
    assert second == pytest.approx(1.0 - exp(-0.1 / DELAY_S))


def test_the_values_given_are_not_changed() -> None:
    smoother, values = Smoother(1), [1.0]
    smoother(0.0, [0.0])
    smoother(0.1, values)
    assert values == [1.0]
