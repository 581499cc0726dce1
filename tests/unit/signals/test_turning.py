"""The rises and falls of one signal."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import inf

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from posecheck.signals.rise import Ending, Rise
from posecheck.signals.tuning import USUAL
from posecheck.signals.turning import TurningPoints

QUICKLY = settings(max_examples=60)
FPS = 30.0
Key = tuple[float, float]
"""A time and the value then; between two the signal runs as an unhurried movement does."""


def signal(keys: Sequence[Key], fps: float = FPS) -> tuple[np.ndarray, np.ndarray]:
    at_s, values = np.array(keys).T
    time_s = np.arange(int(at_s[-1] * fps + 1e-6) + 1) / fps
    before = np.clip(np.searchsorted(at_s, time_s, side="right") - 1, 0, len(at_s) - 2)
    done = (time_s - at_s[before]) / (at_s[before + 1] - at_s[before])
    smooth = (1 - np.cos(np.pi * np.clip(done, 0, 1))) / 2
    return time_s, values[before] + smooth * (values[before + 1] - values[before])


def repetitions(
    sizes: Sequence[float], *, out_s: float = 1.0, hold_s: float = 0.2, rest_s: float = 0.6
) -> list[Key]:
    """Rises from 0, each with its return, and rest around them."""
    keys = [(0.0, 0.0)]
    now = 1.0
    for size in sizes:
        peak, leave = now + out_s, now + out_s + hold_s
        keys += [(now, 0.0), (peak, size), (leave, size), (leave + out_s, 0.0)]
        now = leave + out_s + rest_s
    return [*keys, (now + 1.0, 0.0)]


def rises(
    time_s: np.ndarray,
    values: np.ndarray,
    *,
    ending: Ending = Ending.FINISH,
    unseen: Sequence[tuple[float, float]] = (),
    present_s: float = inf,
) -> list[Rise]:
    """Every rise of a signal; by default as if its person had come into view with every frame."""
    points = TurningPoints()
    found = []
    for t, value in zip(time_s.tolist(), values.tolist(), strict=True):
        if not any(start <= t < end for start, end in unseen):
            found.append(points.push(t, value, min(t, present_s)))
    found.append(points.interrupt(ending))
    return [rise for rise in found if rise is not None]


def counted(found: Sequence[Rise]) -> list[Rise]:
    return [rise for rise in found if rise.counts]


@given(
    st.lists(st.floats(0.7, 1.4), min_size=1, max_size=8),
    st.floats(0.4, 8.0),
    st.floats(0.0, 6.0),
    st.floats(0.1, 3.0),
    st.sampled_from([10.0, 24.0, 30.0, 60.0]),
)
@QUICKLY
def test_size_and_times_of_every_rise_are_found(
    sizes: list[float], out_s: float, hold_s: float, rest_s: float, fps: float
) -> None:
    keys = repetitions(sizes, out_s=out_s, hold_s=hold_s + 0.01, rest_s=rest_s)
    found = rises(*signal(keys, fps))
    assert [rise.counts for rise in found] == [True] * len(sizes)
    for k, (rise, size) in enumerate(zip(found, sizes, strict=True)):
        start, peak, leave, end = (keys[1 + 4 * k + i][0] for i in range(4))
        slack_s = 2 / fps + 0.15 * out_s  # the slow ends of a movement
        assert rise.size == pytest.approx(size, abs=0.12)
        assert rise.ending is Ending.RETURN
        assert abs(rise.low_s - start) <= slack_s + 0.1 * out_s
        assert peak - slack_s <= rise.high_s <= leave + slack_s
        assert abs(rise.end_s - end) <= slack_s + 0.1 * out_s
        assert rise.seen_s == rise.low_s
        assert rise.low_s < rise.high_s < rise.end_s


def test_a_small_rise_is_noticed_and_not_counted() -> None:
    small = USUAL.least * 0.8
    found = rises(*signal(repetitions([small])))
    assert [(rise.counts, rise.ending) for rise in found] == [(False, Ending.RETURN)]
    assert found[0].size == pytest.approx(small, abs=0.04)


def test_a_rise_far_below_the_usual_one_is_noticed_and_not_counted() -> None:
    found = rises(*signal(repetitions([1.4, 1.4, 0.32, 1.4])))
    assert [rise.counts for rise in found] == [True, True, False, True]


def test_what_is_too_small_to_be_meant_is_not_noticed() -> None:
    assert rises(*signal(repetitions([0.1, 0.12, 0.1]))) == []


@pytest.mark.parametrize("ending", list(Ending))
def test_a_small_rise_that_is_interrupted_is_noticed_too(ending: Ending) -> None:
    time_s, values = signal([(0.0, 0.0), (1.0, 0.0), (2.0, 0.25)])
    found = rises(time_s, values, ending=ending)
    assert [(rise.counts, rise.ending) for rise in found] == [(False, ending)]


def test_small_rises_do_not_move_what_is_usual() -> None:
    found = rises(*signal(repetitions([1.4] + [0.32] * 8 + [1.4])))
    assert [rise.counts for rise in found] == [True] + [False] * 8 + [True]


def test_a_range_that_shrinks_bit_by_bit_is_followed() -> None:
    sizes = [1.0 * 0.9**k for k in range(9)]
    assert len(counted(rises(*signal(repetitions(sizes))))) == 9


@pytest.mark.parametrize("out_s", [0.3, 1.0, 5.0, 12.0])
def test_slow_and_quick_ones_count_alike(out_s: float) -> None:
    assert len(counted(rises(*signal(repetitions([1.0] * 3, out_s=out_s))))) == 3


def test_a_pause_on_either_way_does_not_split_a_rise() -> None:
    paused = [
        (0.0, 0.0),
        (1.0, 0.0),
        (2.0, 0.5),
        (4.0, 0.5),
        (5.0, 1.0),
        (6.0, 0.75),
        (8.0, 0.75),
        (9.0, 0.0),
    ]
    found = rises(*signal([*paused, (10.0, 0.0)]))
    assert [rise.counts for rise in found] == [True]
    assert found[0].size == pytest.approx(1.0, abs=0.01)
    assert found[0].end_s == pytest.approx(9.0, abs=0.3)


def test_who_comes_back_more_than_half_way_and_sets_out_again_has_begun_the_next() -> None:
    tops = [(1.0, 0.0), (2.0, 1.0), (3.0, 0.4), (4.0, 1.0), (5.0, 0.4), (6.0, 1.0), (7.0, 0.0)]
    found = rises(*signal([(0.0, 0.0), *tops, (8.0, 0.0)]))
    assert [rise.counts for rise in found] == [True] * 3
    assert [rise.high_s for rise in found] == pytest.approx([2.0, 4.0, 6.0], abs=0.1)
    assert [rise.low_s for rise in found] == pytest.approx([1.0, 3.0, 5.0], abs=0.3)


def test_a_wobble_at_the_far_end_is_no_repetition() -> None:
    wobble = [(2.0 + 0.4 * k, 1.0 - 0.25 * (k % 2)) for k in range(9)]
    found = rises(*signal([(0.0, 0.0), (1.0, 0.0), *wobble, (7.0, 0.0), (8.0, 0.0)]))
    assert [rise.counts for rise in found] == [True]


@pytest.mark.parametrize("ending", [Ending.LOST, Ending.CUT, Ending.FINISH])
class TestEndings:
    """What ended a rise makes no difference to whether it counts."""

    def test_one_that_came_far_enough_counts(self, ending: Ending) -> None:
        found = rises(*signal([(0.0, 0.0), (1.0, 0.0), (2.0, 1.0), (2.5, 1.0)]), ending=ending)
        assert [(rise.counts, rise.ending) for rise in found] == [(True, ending)]
        assert found[0].end_s == pytest.approx(2.5, abs=1 / FPS)

    def test_one_that_did_not_is_told_and_does_not_count(self, ending: Ending) -> None:
        found = rises(*signal([(0.0, 0.0), (1.0, 0.0), (2.0, 0.5)]), ending=ending)
        assert [(rise.counts, rise.ending) for rise in found] == [(False, ending)]

    def test_a_smaller_one_counts_if_it_was_on_its_way_back(self, ending: Ending) -> None:
        there_and_back = [(0, 0), (1, 0), (2, 0.6), (3, 0)]
        on_the_way_out = rises(*signal([(0, 0), (1, 0), (2, 0.6)]), ending=ending)
        assert not counted(on_the_way_out)
        assert counted(rises(*signal(there_and_back), ending=ending, unseen=[(2.4, inf)]))

    def test_one_that_stays_half_way_back_is_none(self, ending: Ending) -> None:
        sat_down = [(0, 0), (1, 0), (2, 0.6), (2.5, 0.4), (6, 0.4)]
        assert not counted(rises(*signal(sat_down), ending=ending))

    def test_one_that_was_mostly_undone_had_returned(self, ending: Ending) -> None:
        found = rises(*signal([(0.0, 0.0), (1.0, 0.0), (2.0, 1.0), (3.0, 0.3)]), ending=ending)
        assert [(rise.counts, rise.ending) for rise in found] == [(True, Ending.RETURN)]

    def test_at_rest_there_is_nothing_to_end(self, ending: Ending) -> None:
        assert len(rises(*signal(repetitions([1.0])), ending=ending)) == 1


@pytest.mark.parametrize(("after_s", "ending"), [(3.2, Ending.HIDDEN), (2.1, Ending.LOST)])
def test_what_goes_out_of_sight_ends_alike(after_s: float, ending: Ending) -> None:
    """On its way back after a short time, at the far end after a long one."""
    keys = [
        (0.0, 0.0),
        (1.0, 0.0),
        (2.0, 1.0),
        (2.5, 1.0),
        (4.1, 0.0),
        (7.0, 0.0),
        (8.0, 1.0),
        (9.0, 0.0),
        (10.0, 0.0),
    ]
    gap_s = 1.0 if ending is Ending.HIDDEN else 3.5
    found = rises(*signal(keys), unseen=[(after_s, after_s + gap_s)], present_s=0.0)
    assert [rise.counts for rise in found] == [True, True]
    assert found[0].ending in {ending, Ending.RETURN}
    assert found[0].end_s <= after_s
    assert found[1].size == pytest.approx(1.0, abs=0.1)


def test_a_short_gap_ends_nothing() -> None:
    found = rises(*signal(repetitions([1.0] * 3)), unseen=[(1.5, 1.9), (2.8, 3.2), (5.0, 5.3)], present_s=0.0)
    assert [(rise.counts, rise.ending) for rise in found] == [(True, Ending.RETURN)] * 3


@pytest.mark.parametrize("level", [0.15, 0.3, 0.5])
def test_after_a_hidden_way_back_the_next_rise_counts(level: float) -> None:
    """A hand that goes below the desk: only what is above a level is seen."""
    time_s, values = signal(repetitions([1.0] * 6))
    points, found = TurningPoints(), []
    for t, value in zip(time_s.tolist(), values.tolist(), strict=True):
        if value >= level:
            found.append(points.push(t, value, 0.0))
    found.append(points.interrupt(Ending.FINISH))
    assert len([rise for rise in found if rise is not None and rise.counts]) == 6


@pytest.mark.parametrize(("first", "counted"), [(0.85, 0), (0.6, 1)])
def test_what_comes_into_view_far_out_counts_only_if_it_is_seen_to_rise(first: float, counted: int) -> None:
    time_s, values = signal([(5.0, first), (6.0, 0.85), (7.0, 0.0), (9.0, 0.0)])
    seen = time_s >= 5.0
    assert len([r for r in rises(time_s[seen], values[seen], present_s=0.0) if r.counts]) == counted


def test_one_hidden_at_rest_says_since_when_it_was_seen() -> None:
    time_s, values = signal(repetitions([1.0] * 3))
    seen = values >= 0.3
    points = TurningPoints()
    pushed = [
        points.push(t, v, 0.0) for t, v in zip(time_s[seen].tolist(), values[seen].tolist(), strict=True)
    ]
    found = [rise for rise in [*pushed, points.interrupt(Ending.FINISH)] if rise is not None]
    assert len(counted(found)) == 3
    for rise in found:
        assert rise.low_s <= rise.seen_s <= rise.high_s


@given(st.floats(-0.004, 0.004), st.integers(0, 10))
@QUICKLY
def test_a_level_that_drifts_changes_no_count(per_s: float, seed: int) -> None:
    time_s, values = signal(repetitions([1.0] * 10))
    noise = np.random.default_rng(seed).normal(0, 0.01, len(time_s))
    assert len(counted(rises(time_s, values + per_s * time_s + noise))) == 10


def test_who_has_taken_up_another_posture_rests_there() -> None:
    keys = [(0.0, 0.0), (2.0, 0.25), (25.0, 0.25), (26.0, 1.25), (27.0, 0.25), (28.0, 0.25)]
    found = counted(rises(*signal(keys)))
    assert [rise.size for rise in found] == pytest.approx([1.0], abs=0.05)


@given(st.integers(0, 1000), st.sampled_from([15.0, 30.0, 60.0]))
@QUICKLY
def test_noise_at_rest_never_counts(seed: int, fps: float) -> None:
    time_s = np.arange(0, 60, 1 / fps)
    assert rises(time_s, np.random.default_rng(seed).normal(0, 0.015, len(time_s))) == []


@given(
    st.lists(st.floats(0.15, 1.3), min_size=1, max_size=6),
    st.floats(0.0, 1.0),
    st.sampled_from([Ending.LOST, Ending.CUT, Ending.FINISH]),
    st.integers(0, 100),
)
@QUICKLY
def test_cut_at_any_moment_nothing_complete_is_lost_and_nothing_counts_twice(
    sizes: list[float], share: float, ending: Ending, seed: int
) -> None:
    keys = repetitions(sizes)
    time_s, values = signal(keys)
    values = values + np.random.default_rng(seed).normal(0, 0.005, len(values))
    cut = int(share * len(time_s))
    whole, part = rises(time_s, values), rises(time_s[:cut], values[:cut], ending=ending)
    until_s = time_s[cut - 1] if cut else -1.0
    complete = [rise for rise in whole if rise.end_s <= until_s]
    assert [rise.high_s for rise in part][: len(complete)] == [rise.high_s for rise in complete]
    assert [rise.counts for rise in part][: len(complete)] == [rise.counts for rise in complete]
    assert len(part) <= len(complete) + 1
    for before, after in pairwise(part):
        assert before.high_s <= before.end_s <= after.high_s


@given(st.lists(st.floats(0.7, 1.3), min_size=2, max_size=5), st.floats(0.0, 1.0))
@QUICKLY
def test_cut_and_gone_on_nothing_counts_twice(sizes: list[float], share: float) -> None:
    """The same person after a cut of the scene: together never more than without it."""
    time_s, values = signal(repetitions(sizes))
    cut = int(share * len(time_s))
    points, found = TurningPoints(), []
    for k, (t, value) in enumerate(zip(time_s.tolist(), values.tolist(), strict=True)):
        if k == cut:
            found.append(points.interrupt(Ending.CUT))
        found.append(points.push(t, value, float(time_s[cut]) if k >= cut else 0.0))
    found.append(points.interrupt(Ending.FINISH))
    assert len(sizes) - 1 <= len([rise for rise in found if rise and rise.counts]) <= len(sizes)


def test_what_sinks_to_where_one_rests_is_over_before_it_is_rest() -> None:
    """The rest is followed upward, and just meets what is not yet half undone of a rise just large enough."""
    values = np.array([0.0, 0.0, 0.127, 0.064, 0.05, 0.0])
    (rise,) = rises(np.arange(len(values)) / 15.0, values)
    assert rise.low_s <= rise.seen_s <= rise.high_s <= rise.end_s


@pytest.mark.parametrize("ending", [Ending.LOST, Ending.CUT, Ending.FINISH])
@pytest.mark.parametrize(("first", "counted"), [(0.85, 0), (0.6, 1)])
def test_what_was_hidden_at_rest_and_does_not_come_back_counts_only_if_it_was_seen_to_move(
    first: float, counted: int, ending: Ending
) -> None:
    """Who stands where they are in view at last has not been seen to do anything."""
    time_s, values = signal([(5.0, first), (6.0, 1.0), (9.0, 1.0)])
    seen = time_s >= 5.0
    found = rises(time_s[seen], values[seen], ending=ending, present_s=0.0)
    assert len([rise for rise in found if rise.counts]) == counted


@pytest.mark.parametrize("first", [1.0, 0.7, 0.4])
@pytest.mark.parametrize("out_s", [0.8, 2.0])
def test_a_way_back_that_was_under_way_when_it_came_into_view_is_told(first: float, out_s: float) -> None:
    keys = [(0.0, first), (out_s * first, 0.0), (out_s * first + 0.5, 0.0)]
    keys += [(out_s * first + 1.5, 1.0), (out_s * first + 2.5, 0.0), (out_s * first + 3.5, 0.0)]
    unseen, seen = rises(*signal(keys))
    assert (unseen.begun, unseen.counts) == (True, False)
    assert unseen.low_s <= unseen.high_s < unseen.end_s == pytest.approx(out_s * first, abs=0.3)
    assert unseen.size == pytest.approx(first, abs=0.05)
    assert (seen.begun, seen.counts) == (False, True)


@pytest.mark.parametrize("first", [0.1, 0.3, 0.5])
@pytest.mark.parametrize("out_s", [0.8, 2.0])
def test_a_way_out_that_was_under_way_when_it_came_into_view_is_as_large_as_its_return(
    first: float, out_s: float
) -> None:
    keys = [(0.0, first), (out_s, 1.0), (2.0 * out_s, 0.0), (2.0 * out_s + 2.0, 0.0)]
    (rise,) = rises(*signal(keys))
    assert rise.counts
    assert rise.size == pytest.approx(1.0, abs=0.05)
    assert rise.seen_s == rise.low_s < out_s / 2.0


def test_a_way_back_beyond_a_rest_that_was_seen_makes_no_rise_larger() -> None:
    keys = [(0.0, 0.3), (2.0, 0.3), (3.0, 1.0), (4.0, 0.0), (6.0, 0.0)]
    (rise,) = rises(*signal(keys))
    assert rise.size == pytest.approx(0.7, abs=0.05)


@pytest.mark.parametrize(("stayed_s", "told"), [(0.3, True), (2.0, False), (30.0, False)])
def test_who_stays_where_they_came_into_view_goes_to_the_start_from_there(
    stayed_s: float, told: bool
) -> None:
    keys = [(0.0, 1.0), (stayed_s, 1.0), (stayed_s + 1.0, 0.0), (stayed_s + 3.0, 0.0)]
    assert [rise.begun for rise in rises(*signal(keys))] == [True] * told


def test_a_rise_that_went_out_of_sight_is_not_told_again_on_its_way_back() -> None:
    keys = [(0.0, 0.0), (1.0, 0.0), (2.0, 1.0), (6.0, 1.0), (7.0, 0.0), (9.0, 0.0)]
    (rise,) = rises(*signal(keys), unseen=[(2.2, 6.3)])
    assert (rise.counts, rise.begun) == (True, False)


def test_a_way_back_that_the_end_cuts_is_told() -> None:
    (rise,) = rises(*signal([(0.0, 1.0), (0.6, 0.4)]))
    assert (rise.begun, rise.ending) == (True, Ending.FINISH)


def test_a_landmark_that_is_just_found_has_not_come_back() -> None:
    assert rises(*signal([(0.0, 1.0), (0.1, 0.0), (2.0, 0.0)])) == []
