"""The way of a movement through the channels."""

from __future__ import annotations

from math import inf, isnan, nan

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from posecheck.signals.path import Path

QUICKLY = settings(max_examples=60)
STEPS = 10
SHARE = np.linspace(0.0, 1.0, STEPS + 1)
ARM = np.stack([150.0 * SHARE, 0.4 * (1 - np.cos(np.pi * SHARE)), 0.7 * np.sin(np.pi * 0.8 * SHARE)], axis=1)
"""An arm that is raised: its angle, the height of the wrist, and its reach, which turns back on the way."""
WEIGHTS = [1 / 15.0**2, 1 / 0.05**2, 1 / 0.1**2]


def test_a_progress_lies_in_its_step() -> None:
    path = Path(ARM)
    assert path.steps == STEPS
    assert [path.step(progress) for progress in (-0.3, 0.0, 0.05, 0.31, 0.99, 1.0, 1.7)] == [
        0,
        0,
        0,
        3,
        9,
        9,
        9,
    ]


def test_steps_end_where_the_next_begin_and_lead_on_beyond_the_ends() -> None:
    path = Path(ARM)
    assert (path.edge(3, upward=True), path.edge(3, upward=False)) == (0.4, 0.3)
    assert (path.edge(9, upward=True), path.edge(0, upward=False)) == (inf, -inf)
    assert path.at(0.4) == pytest.approx(ARM[4])
    assert path.at(-0.1) == pytest.approx(-ARM[1])
    assert path.at(1.1) == pytest.approx(2 * ARM[10] - ARM[9])


@given(st.floats(-0.2, 1.2))
@QUICKLY
def test_a_posture_on_the_path_is_found_where_it_is(progress: float) -> None:
    path = Path(ARM)
    changes = path.at(progress)
    assert path.nearest(changes, WEIGHTS) == pytest.approx(progress, abs=1e-9)
    assert path.along(path.step(progress), changes, WEIGHTS) == pytest.approx(progress, abs=1e-9)


@given(st.floats(-0.2, 1.2), st.sampled_from([0, 1]))
@QUICKLY
def test_one_channel_that_goes_one_way_is_enough(progress: float, channel: int) -> None:
    path = Path(ARM)
    changes = [value if k == channel else nan for k, value in enumerate(path.at(progress))]
    assert path.nearest(changes, WEIGHTS) == pytest.approx(progress, abs=1e-9)


@given(st.lists(st.floats(-2.0, 2.0), min_size=3, max_size=3))
@QUICKLY
def test_no_place_of_the_path_is_nearer(moved: list[float]) -> None:
    path = Path(ARM)
    changes = (np.array(moved) * [150.0, 0.8, 0.7]).tolist()

    def away(progress: float) -> float:
        return sum(
            weight * (change - at) ** 2
            for weight, change, at in zip(WEIGHTS, changes, path.at(progress), strict=True)
        )

    found = away(path.nearest(changes, WEIGHTS))
    assert all(found <= away(progress) + 1e-9 for progress in np.linspace(-1.0, 2.0, 301))


def test_where_nothing_is_known_nothing_is_near() -> None:
    path = Path(ARM)
    assert isnan(path.nearest([nan, nan, nan], WEIGHTS))
    assert isnan(path.along(2, [nan, nan, nan], WEIGHTS))
