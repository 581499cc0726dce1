from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posecheck.capture.timeline import LEAST_SPEED, MOST_SPEED, Timeline


def placed(times_s: list[float | None], period_s: float = 0.04) -> list[float]:
    timeline = Timeline(period_s)
    return [timeline.place(at_s) for at_s in times_s]


def test_increasing_times_are_kept() -> None:
    assert placed([0.0, 0.1, 0.13, 0.4]) == [0.0, 0.1, 0.13, 0.4]


@pytest.mark.parametrize("given", [0.0, None])
def test_a_container_without_times_counts_on_at_the_frame_rate(given: float | None) -> None:
    assert placed([given, given, given]) == pytest.approx([0.0, 0.04, 0.08])


def test_a_lost_time_follows_the_one_before() -> None:
    assert placed([0.08, 0.12, 0.0, None]) == pytest.approx([0.0, 0.04, 0.08, 0.12])


@pytest.mark.parametrize("first_s", [-0.5, 0.0, 1.4])
def test_time_begins_with_the_first_picture(first_s: float) -> None:
    assert placed([first_s, first_s + 0.1]) == pytest.approx([0.0, 0.1])


@given(st.lists(st.none() | st.floats(-10, 1e5), min_size=2), st.floats(1e-3, 1))
def test_time_always_increases_and_starts_at_zero(times_s: list[float | None], period_s: float) -> None:
    result = placed(times_s, period_s)
    assert result[0] == 0
    assert all(b > a for a, b in pairwise(result))


@given(
    st.lists(st.none() | st.floats(-10, 1e5), min_size=2),
    st.floats(1e-3, 1),
    st.floats(LEAST_SPEED, MOST_SPEED),
)
def test_slow_motion_is_the_same_film_with_other_times(
    times_s: list[float | None], period_s: float, speed: float
) -> None:
    slow = Timeline(period_s, speed)
    assert [slow.place(at_s) for at_s in times_s] == pytest.approx(
        [time_s / speed for time_s in placed(times_s, period_s)], rel=1e-9, abs=1e-9
    )


def test_end_is_one_period_after_the_last_frame() -> None:
    timeline = Timeline(0.04)
    assert timeline.end_s == 0
    timeline.place(1.0)
    assert timeline.end_s == pytest.approx(0.04)
