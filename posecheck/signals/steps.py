"""Find steps in a signal that the feet swing from one side to the other."""

from __future__ import annotations

from collections import deque
from statistics import median
from typing import Final, NamedTuple

SHARE: Final = 0.4
"""A step is at least this share of the person's usual one. Ours: who drags a leg lifts it half as high."""
CLOSED: Final = 0.35
"""A step is over when the foot is back to this share of its farthest point. Ours."""
FALLEN: Final = 0.7
"""A step that was last seen below this share of its farthest point was on its way back. Ours."""
SHORTEST_S: Final = 0.15
LONGEST_S: Final = 3.0
"""What is shorter is a jumping landmark, what is longer is standing. Ours."""
SOONEST_S: Final = 0.25
"""Nobody takes two steps in less time: runners take about three steps a second."""
SAME_FOOT_S: Final = 1.0 / 3.0
"""The same foot does not come again sooner than runners set down the other one: the pose model took one leg
for the other for a moment, and it is one step."""
GAP_S: Final = 0.3
"""A step in which the feet are out of sight for longer ends there: one foot hides the other as they pass."""
REMEMBERED: Final = 6


class Step(NamedTuple):
    """One step.

    Attributes
    ----------
    time_s : float
        When the foot was farthest.
    left : bool
        Whether it was the left foot.
    size : float
        How far, in the unit of the signal.
    whole : bool
        Whether it was seen from before that moment until after it, so that the moment is known.
    """

    time_s: float
    left: bool
    size: float
    whole: bool


class StepFinder:
    """Find the steps in a signal that is positive while the left foot is farther, negative for the right.

    Parameters
    ----------
    least : float
        Least size of a step, in the unit of the signal.
    timed : float
        A step is timed midway between the moments at which it passes this share of its farthest point, above
        0 and below 1: that point itself is flat, so its moment scatters.
    """

    __slots__ = ("_before", "_least", "_lobe", "_peak", "_sizes", "_stepped_left", "_stepped_s", "_timed")

    def __init__(self, least: float, timed: float) -> None:
        self._least = least
        self._timed = timed
        self._sizes: deque[float] = deque(maxlen=REMEMBERED)
        self._lobe: list[tuple[float, float]] = []
        self._before = (float("-inf"), 0.0)
        self._peak = 0.0
        self._stepped_s, self._stepped_left = float("-inf"), False

    def push(self, time_s: float, value: float) -> Step | None:
        """Take in a frame in which both feet are seen; return a step that is now over.

        Parameters
        ----------
        time_s : float
            Time of the frame; later than that of the call before.
        value : float
            How much farther the left foot is than the right one.
        """
        before, self._before = self._before, (time_s, value)
        gap = time_s - before[0] > GAP_S
        step: Step | None = None
        if self._lobe:
            size = value if self._peak > 0.0 else -value
            if not gap and size >= CLOSED * abs(self._peak):
                self._lobe.append((time_s, value))
                self._peak = max(self._peak, value, key=abs)
                return None
            if gap and abs(before[1]) >= FALLEN * abs(self._peak):
                self._lobe = []
            else:
                step = self._close([] if gap else [(time_s, value)])
            if not gap and size >= 0.0:
                return step
        # At a low frame rate the other foot may be up already.
        if abs(value) >= self._needed:
            self._lobe = [(time_s, value)] if gap else [before, (time_s, value)]
            self._peak = value
        return step

    @property
    def _needed(self) -> float:
        usual = median(self._sizes) if self._sizes else 0.0
        return max(self._least, SHARE * usual)

    def _close(self, after: list[tuple[float, float]]) -> Step | None:
        """End a step; return it if it was one."""
        left, size = self._peak > 0.0, abs(self._peak)
        lobe = [(time_s, value if left else -value) for time_s, value in (*self._lobe, *after)]
        self._lobe = []
        level = self._timed * size
        time_s = _middle_s(lobe, level)
        soonest_s = SAME_FOOT_S if left is self._stepped_left else SOONEST_S
        if not SHORTEST_S <= lobe[-1][0] - lobe[0][0] <= LONGEST_S or time_s - self._stepped_s < soonest_s:
            return None
        self._stepped_s, self._stepped_left = time_s, left
        self._sizes.append(size)
        return Step(time_s, left, size, whole=lobe[0][1] < level)


def _middle_s(lobe: list[tuple[float, float]], level: float) -> float:
    """Return the middle of the time beyond a level, between frames."""
    far = [i for i, (_, value) in enumerate(lobe) if value >= level]
    first, last = far[0], far[-1]
    return (_crossed_s(lobe, first - 1, first, level) + _crossed_s(lobe, last + 1, last, level)) / 2.0


def _crossed_s(lobe: list[tuple[float, float]], outside: int, inside: int, level: float) -> float:
    """Return when the level was crossed between two neighbouring frames."""
    time_s, value = lobe[inside]
    if not 0 <= outside < len(lobe):
        return time_s
    other_s, other = lobe[outside]
    return time_s + (value - level) / (value - other) * (other_s - time_s)
