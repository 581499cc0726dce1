"""Which of the sizes of an attempt says that it is complete."""

from __future__ import annotations

from posecheck.engine.judge import PROGRESS
from posecheck.engine.own_ranges import OwnRanges
from posecheck.kinematics.measures import Side


def test_an_attempt_is_complete_if_it_reached_the_range_in_anything() -> None:
    ranges = OwnRanges(None)
    for _ in range(6):
        assert ranges.take(Side.BOTH, {PROGRESS: 1.0, "knee": 1.0})
    assert ranges.take(Side.BOTH, {PROGRESS: 0.5, "knee": 0.9})
    assert ranges.take(Side.BOTH, {PROGRESS: 0.9, "knee": 0.5})
    assert not ranges.take(Side.BOTH, {PROGRESS: 0.5, "knee": 0.5})


def test_what_was_seen_in_no_more_than_half_of_the_attempts_shows_no_range() -> None:
    """A hand at the mouth may hide the elbow: only the attempts that never got there were measured."""
    ranges = OwnRanges(None)
    for _ in range(3):
        ranges.take(Side.BOTH, {PROGRESS: 1.0})
    assert not ranges.take(Side.BOTH, {PROGRESS: 0.3, "elbow": 0.3})


def test_where_a_range_is_prescribed_everything_shows_it() -> None:
    ranges = OwnRanges(1.0)
    for _ in range(3):
        ranges.take(Side.BOTH, {PROGRESS: 0.3})
    assert ranges.take(Side.BOTH, {PROGRESS: 0.3, "elbow": 0.9})
    assert not ranges.take(Side.BOTH, {PROGRESS: 0.5, "elbow": 0.5})


def test_a_side_that_has_not_moved_yet_is_judged_like_the_other() -> None:
    ranges = OwnRanges(None)
    ranges.take(Side.LEFT, {PROGRESS: 1.0})
    assert not ranges.take(Side.RIGHT, {PROGRESS: 0.3})
    assert OwnRanges(None).take(Side.RIGHT, {PROGRESS: 0.3}), "nothing is known of another"


def test_the_first_attempts_are_judged_again_once_more_is_known() -> None:
    ranges, first = OwnRanges(None), {PROGRESS: 0.4}
    assert ranges.take(Side.BOTH, first)
    for _ in range(4):
        ranges.take(Side.BOTH, {PROGRESS: 1.0})
    assert ranges.are_learning(Side.BOTH, first)
    assert not ranges.would_be_complete(Side.BOTH, first)
    ranges.take(Side.BOTH, {PROGRESS: 1.0})
    assert not ranges.are_learning(Side.BOTH, first)
