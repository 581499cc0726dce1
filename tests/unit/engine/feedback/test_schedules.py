"""The schedules by themselves: in which repetitions, and how far beyond a limit, something is told."""

from __future__ import annotations

from math import ceil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posecheck.engine.feedback.schedules import FadedSchedule, Schedule, schedule_of
from posecheck.exercise.dose import Bandwidth, EveryRepetition, Faded, Summary
from posecheck.kinematics.measures import SIDES, Side
from posecheck.rules.alignment import AlignmentRule
from posecheck.rules.duration import DurationRule

LEAN = AlignmentRule(
    id="lean",
    kind="alignment",
    measure="trunk_flexion",
    max=55,
    tolerance=5,
    aim={"en": "x"},
    cue={"en": "x"},
    reason={"en": "Ours."},
)
shares = st.floats(0.01, 1.0)
fadings = st.builds(
    Faded,
    kind=st.just("faded"),
    first=shares,
    last=shares,
    over_reps=st.integers(1, 60),
    done_reps=st.integers(0, 80),
)


def due(schedule: Schedule, sides: list[Side]) -> list[bool]:
    """Return in which of some repetitions something is told."""
    told = []
    for side in sides:
        told.append(schedule.is_due(side))
        schedule.take(side)
    return told


def asked(faded: Faded, reps: int) -> list[float]:
    """Return the share that is asked for in each repetition."""
    ways = [min(1.0, (faded.done_reps + i) / faded.over_reps) for i in range(reps)]
    return [faded.first + (faded.last - faded.first) * way for way in ways]


def test_every_repetition_is_told_unless_something_else_is_asked_for() -> None:
    schedule = schedule_of(EveryRepetition())
    assert all(due(schedule, [Side.BOTH] * 9))
    assert schedule.is_wrong(0.1, 5.0)
    assert schedule.watched(LEAN) is LEAN
    assert not schedule.sums_up(99) and not schedule.sums_up_set


@given(fadings, st.integers(1, 80))
def test_of_any_number_of_repetitions_as_many_are_told_as_asked_for(faded: Faded, reps: int) -> None:
    told = due(FadedSchedule(faded), [Side.BOTH] * reps)
    assert sum(told) == ceil(sum(asked(faded, reps)) - 1e-6)
    assert told[0]


@given(fadings, st.integers(1, 40))
def test_sides_in_turn_are_told_equally_often(faded: Faded, reps: int) -> None:
    sides = [Side.LEFT, Side.RIGHT] * reps
    told = due(FadedSchedule(faded), sides)
    wanted = asked(faded, 2 * reps)
    for first in (0, 1):
        assert sum(told[first::2]) == ceil(sum(wanted[first::2]) - 1e-6)


@given(fadings, st.lists(st.sampled_from(Side), min_size=1, max_size=60))
def test_whichever_side_moves_the_share_is_kept_within_one_for_each(faded: Faded, sides: list[Side]) -> None:
    told = due(FadedSchedule(faded), sides)
    wanted = asked(faded, len(sides))
    for side in SIDES:
        mine = [i for i, moved in enumerate(sides) if moved in (side, Side.BOTH)]
        assert sum(told[i] for i in mine if sides[i] is side) <= sum(wanted[i] for i in mine) + 1.0


def test_the_share_falls_evenly_and_goes_on_in_the_next_set() -> None:
    falling = Faded(kind="faded", first=1.0, last=0.25, over_reps=12)
    told = due(FadedSchedule(falling), [Side.BOTH] * 24)
    assert [sum(told[i : i + 8]) for i in (0, 8, 16)] == [7, 2, 2]
    later = Faded(kind="faded", first=1.0, last=0.25, over_reps=12, done_reps=12)
    assert sum(due(FadedSchedule(later), [Side.BOTH] * 8)) == 2


def test_it_is_the_same_each_time() -> None:
    falling = Faded(kind="faded")
    first, second = (due(FadedSchedule(falling), [Side.LEFT, Side.BOTH] * 20) for _ in range(2))
    assert first == second


@pytest.mark.parametrize(("excess", "is_wrong"), [(5.1, False), (9.9, False), (10.1, True)])
def test_within_the_band_nothing_is_wrong(excess: float, is_wrong: bool) -> None:
    schedule = schedule_of(Bandwidth(kind="bandwidth", width=2))
    assert schedule.is_wrong(excess, 5.0) is is_wrong
    assert schedule.is_due(Side.LEFT)


def test_within_the_band_nothing_is_watched_for() -> None:
    schedule = schedule_of(Bandwidth(kind="bandwidth", width=3))
    watched = schedule.watched(LEAN)
    assert isinstance(watched, AlignmentRule)
    assert (watched.id, watched.max, watched.tolerance) == ("lean", 55, 15)
    timed = DurationRule(
        id="slow",
        kind="duration",
        phase="out",
        min_s=1,
        aim={"en": "x"},
        cue={"en": "x"},
        reason={"en": "Ours."},
    )
    assert schedule.watched(timed) == timed


@pytest.mark.parametrize(
    ("every_reps", "sums_up"), [(None, [0, 0, 0, 0]), (3, [0, 0, 1, 1]), (1, [1, 1, 1, 1])]
)
def test_a_summary_comes_after_so_many(every_reps: int | None, sums_up: list[int]) -> None:
    schedule = schedule_of(Summary(kind="summary", every_reps=every_reps))
    assert [schedule.sums_up(reps) for reps in (1, 2, 3, 4)] == [bool(one) for one in sums_up]
    assert schedule.sums_up_set
    assert not any(due(schedule, [Side.BOTH] * 9))
    assert schedule.watched(LEAN) is None
