"""A signal over time, one value a frame."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from math import isnan
from operator import itemgetter
from typing import Any, TypeVar

Course = Sequence[tuple[float, float]]
"""Seconds and value of each frame, in the order of time; the value is NaN where it is unknown."""
Span = tuple[float, float]
"""Start and end, seconds."""
Timed = TypeVar("Timed", bound=tuple[Any, ...])
"""Whatever begins with its time in seconds."""

time_of = itemgetter(0)


def between(frames: Sequence[Timed], start_s: float, end_s: float) -> Sequence[Timed]:
    """Return the frames of a span of time, both ends included.

    Parameters
    ----------
    frames : sequence of tuple
        Each begins with its time in seconds; in the order of time.
    start_s, end_s : float
        First and last time.
    """
    first = bisect_left(frames, start_s, key=time_of)
    return frames[first : bisect_right(frames, end_s, key=time_of)]


def known(course: Course) -> Course:
    """Return the part of a course that is known.

    Parameters
    ----------
    course : Course
        A signal over time.
    """
    return [(t, v) for t, v in course if not isnan(v)]
