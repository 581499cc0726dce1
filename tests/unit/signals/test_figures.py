"""Symmetry, trend, spread, halfway and points: known values and what they do not depend on."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from posecheck.signals.halfway import halfway
from posecheck.signals.points import points
from posecheck.signals.spread import deviation_error, mean_deviation, pooled_deviation
from posecheck.signals.symmetry import index_error, symmetry_index
from posecheck.signals.trend import line_through, student

AMOUNT = st.floats(0.1, 200.0)


@given(AMOUNT, AMOUNT)
def test_the_symmetry_index_changes_its_sign_in_the_mirror(left: float, right: float) -> None:
    assert symmetry_index(left, right) == pytest.approx(-symmetry_index(right, left))
    assert abs(symmetry_index(left, right)) <= 2.0


def test_the_symmetry_index_of_robinson() -> None:
    assert symmetry_index(110.0, 90.0) == pytest.approx(0.2)
    assert np.isnan(symmetry_index(0.0, 0.0))


def test_the_error_of_an_index_is_how_much_it_scatters() -> None:
    rng = np.random.default_rng(0)
    left, right = rng.normal(100.0, 2.0, 20_000), rng.normal(80.0, 3.0, 20_000)
    seen = np.std([symmetry_index(a, b) for a, b in zip(left, right, strict=True)])
    assert index_error(100.0, 80.0, 2.0, 3.0) == pytest.approx(seen, rel=0.03)


@pytest.mark.parametrize(("freedom", "quantile"), [(3, 3.182), (4, 2.776), (8, 2.306), (30, 2.042)])
def test_the_quantiles_of_student_are_those_of_the_tables(freedom: int, quantile: float) -> None:
    assert student(freedom) == pytest.approx(quantile, rel=0.01)


def test_a_line_through_exact_numbers() -> None:
    line = line_through([[(0, 10.0), (1, 8.0), (2, 6.0), (3, 4.0), (4, 2.0)]])
    assert line is not None
    assert (line.slope, line.freedom) == (pytest.approx(-2.0), 3)
    assert line.error == pytest.approx(0.0, abs=1e-9) and line.is_certain


def test_two_sides_share_a_slope_whatever_their_levels() -> None:
    left, right = [(i, 100.0 - 3.0 * i) for i in range(4)], [(i, 50.0 - 3.0 * i) for i in range(4)]
    line = line_through([left, right])
    assert line is not None and line.slope == pytest.approx(-3.0)


def test_scatter_alone_is_certain_in_one_of_twenty_sets() -> None:
    rng = np.random.default_rng(2)
    lines = [line_through([list(enumerate(rng.normal(0.0, 1.0, 8).tolist()))]) for _ in range(4000)]
    certain = np.mean([line is not None and line.is_certain for line in lines])
    assert 0.03 < certain < 0.07


@pytest.mark.parametrize("groups", [[], [[(0.0, 1.0)]], [[(0.0, 1.0), (1.0, 2.0)]], [[(1.0, 2.0)] * 4]])
def test_too_little_makes_no_line(groups: list[list[tuple[float, float]]]) -> None:
    assert line_through(groups) is None


def test_each_side_differs_from_its_own_mean() -> None:
    assert pooled_deviation([[1.0, 3.0], [101.0, 103.0]]) == (pytest.approx(np.sqrt(2.0)), 2)
    assert pooled_deviation([[1.0], [5.0]]) is None


def test_the_error_of_a_deviation_is_how_much_it_scatters() -> None:
    seen = np.random.default_rng(0).normal(0.0, 2.0, (20_000, 9)).std(axis=1, ddof=1).std()
    assert deviation_error(2.0, 8) == pytest.approx(seen, rel=0.05)


def test_curves_that_differ_by_a_constant() -> None:
    curve = np.linspace(0.0, 90.0, 101)
    assert mean_deviation(np.stack([curve, curve + 2.0])) == pytest.approx(np.sqrt(2.0))
    hidden = np.where(np.arange(101) < 50, np.nan, curve)
    assert mean_deviation(np.stack([curve, hidden])) == pytest.approx(0.0)
    assert np.isnan(mean_deviation(np.full((2, 101), np.nan)))


@pytest.mark.parametrize("direction", [1.0, -1.0])
def test_halfway_lies_between_points(direction: float) -> None:
    curve = direction * np.concatenate([np.linspace(0.0, 9.0, 4), [9.0, 3.0, 0.0]])
    assert halfway(curve, direction) == pytest.approx(1.5)
    assert halfway(np.zeros(7), direction) is None


@given(st.floats(0.0, 1e3), st.floats(0.0, 1e3), st.floats(0.1, 50.0))
def test_more_off_never_has_more_points(one: float, other: float, half: float) -> None:
    less, more = sorted([one, other])
    assert 0.0 < points(more, half) <= points(less, half) <= 100.0


def test_points_fall_smoothly() -> None:
    assert [round(points(off, 3.0)) for off in (0.0, 1.0, 3.0, 6.0)] == [100, 90, 50, 20]
    steps = np.diff([points(off, 3.0) for off in np.linspace(0.0, 20.0, 2001)])
    assert np.abs(steps).max() < 0.25
