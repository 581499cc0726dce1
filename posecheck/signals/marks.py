"""When a movement left its rest, arrived, started back and was back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median
from typing import Final, NamedTuple

from posecheck.signals.course import Course, Span

EDGE: Final = 0.05
"""Start and end are at 5%, reaching and leaving the target at 95% of the excursion. Timing between such
levels is the usual convention for a signal that approaches its ends slowly."""
TURN: Final = 0.15
"""A person who has come back by this share of the excursion is on the way back. The median of what is nearer
to the farthest point is the level of the stay there, which is left later: people who stand up often
overshoot."""


class Part(StrEnum):
    """Part of a movement that goes out and comes back, found by its turning points."""

    OUT = "out"
    TARGET = "target"
    BACK = "back"


class Moments(NamedTuple):
    """The moments between which the parts of a movement lie.

    Attributes
    ----------
    start_s, reach_s, leave_s, end_s : float
        Leaves the rest, arrives at the far end, starts back, is back.
    """

    start_s: float
    reach_s: float
    leave_s: float
    end_s: float

    def span_s(self, part: Part | None) -> Span:
        """Return start and end of a part.

        Parameters
        ----------
        part : Part or None
            The way out, the stay at the far end or the way back; None for all of the movement.
        """
        match part:
            case Part.OUT:
                return self.start_s, self.reach_s
            case Part.TARGET:
                return self.reach_s, self.leave_s
            case Part.BACK:
                return self.leave_s, self.end_s
        return self.start_s, self.end_s

    def joined(self, other: Moments) -> Moments:
        """Return those of two sides that moved at the same time, as one movement.

        Parameters
        ----------
        other : Moments
            Those of the other side.
        """
        return Moments(
            min(self.start_s, other.start_s),
            min(self.reach_s, other.reach_s),
            max(self.leave_s, other.leave_s),
            max(self.end_s, other.end_s),
        )


@dataclass(frozen=True, slots=True)
class Marks:
    """The frames of a movement's moments, and the moments themselves, which lie between frames.

    Attributes
    ----------
    start, reach, peak, leave, end : int
        Places in the course: leaves the rest, arrives, is farthest, sets out for the way back, is back.
    crossed : Moments
        When it crossed the levels that they stand for, interpolated between the frames around them.
    """

    start: int
    reach: int
    peak: int
    leave: int
    end: int
    crossed: Moments


def marks_of(course: Course, *, top: int, rest: float, high: float, back: float) -> Marks:
    """Return the moments of one movement.

    Parameters
    ----------
    course : sequence of (float, float)
        The signal from the rest before to the end; grows on the way out, known throughout.
    top : int
        A place where it is far out.
    rest, high, back : float
        Its level before, at the farthest point and afterwards.
    """
    span = high - rest
    edge = EDGE * span
    values = [value for _, value in course]
    start = _last_below(values, top, rest + edge)
    near = [value for value in values[start:] if value >= high - TURN * span]
    there, stay = high - edge, (median(near) if near else high) - edge
    far = [i for i in range(start, len(values)) if values[i] >= there] or [top]
    reach = far[0]
    leave = next((i for i in range(len(values) - 1, reach, -1) if values[i] >= stay), far[-1])
    end = next((i for i in range(leave, len(values)) if values[i] <= back + edge), len(values) - 1)
    return Marks(
        start=start,
        reach=reach,
        peak=max(far, key=values.__getitem__),
        leave=leave,
        end=end,
        crossed=Moments(
            _crossing(course, start, rest + edge),
            _crossing(course, reach - 1, there),
            _crossing(course, leave, stay),
            _crossing(course, end - 1, back + edge),
        ),
    )


def steadied(values: Sequence[float]) -> list[float]:
    """Return the mean of each value and its neighbours, which reduces the scatter of the moments.

    Parameters
    ----------
    values : sequence of float
        One for each frame, all known; the first and the last count twice in their own means.
    """
    last = len(values) - 1
    return [(values[max(i - 1, 0)] + values[i] + values[min(i + 1, last)]) / 3.0 for i in range(last + 1)]


def _crossing(course: Course, before: int, level: float) -> float:
    """Return when the signal crosses a level between two frames; else the time of the nearer one."""
    first_s, first = course[max(before, 0)]
    second_s, second = course[min(before + 1, len(course) - 1)]
    if first == second:
        return first_s
    share = (level - first) / (second - first)
    return first_s + min(1.0, max(0.0, share)) * (second_s - first_s)


def _last_below(values: Sequence[float], before: int, level: float) -> int:
    """Index of the last value before `before` that is not above a level, else of the lowest one."""
    for i in range(before - 1, -1, -1):
        if values[i] <= level:
            return i
    return min(range(before + 1), key=values.__getitem__)
