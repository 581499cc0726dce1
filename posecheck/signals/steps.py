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
SHORTEST_S: Final = 0.08
LONGEST_S: Final = 3.0
"""What is shorter is a jumping landmark, what is longer is standing. Ours."""
SOONEST_S: Final = 0.2
"""Nobody takes two steps in less time: runners take about three steps a second."""
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
    """

    time_s: float
    left: bool
    size: float


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

    __slots__ = ("_least", "_lobe", "_peak", "_sizes", "_stepped_s", "_timed")

    def __init__(self, least: float, timed: float) -> None:
        self._least = least
        self._timed = timed
        self._sizes: deque[float] = deque(maxlen=REMEMBERED)
        self._lobe: list[tuple[float, float]] = []
        self._peak = 0.0
        self._stepped_s = float("-inf")

    def push(self, time_s: float, value: float) -> Step | None:
        """Take in a frame in which both feet are seen; return a step that is now over.

        Parameters
        ----------
        time_s : float
            Time of the frame; later than that of the call before.
        value : float
            How much farther the left foot is than the right one.
        """
        lobe = self._lobe
        if lobe and time_s - lobe[-1][0] > GAP_S:
            over = self._close() if abs(lobe[-1][1]) < FALLEN * abs(self._peak) else None
            self._open(time_s, value)
            return over
        if not lobe:
            self._open(time_s, value)
            return None
        size = value if self._peak > 0.0 else -value
        lobe.append((time_s, value))
        if size > abs(self._peak):
            self._peak = value
        return self._close() if size < CLOSED * abs(self._peak) else None

    @property
    def _needed(self) -> float:
        usual = median(self._sizes) if self._sizes else 0.0
        return max(self._least, SHARE * usual)

    def _open(self, time_s: float, value: float) -> None:
        """Begin a step if a foot is far enough."""
        self._lobe = [(time_s, value)] if abs(value) >= self._needed else []
        self._peak = value

    def _close(self) -> Step | None:
        """End a step; return it if it was one."""
        lobe, peak = self._lobe, self._peak
        self._lobe = []
        took_s = lobe[-1][0] - lobe[0][0]
        time_s = _middle_s(lobe, self._timed * abs(peak))
        if not SHORTEST_S <= took_s <= LONGEST_S or time_s - self._stepped_s < SOONEST_S:
            return None
        self._stepped_s = time_s
        self._sizes.append(abs(peak))
        return Step(time_s, peak > 0.0, abs(peak))


def _middle_s(lobe: list[tuple[float, float]], level: float) -> float:
    """Return the middle of the time beyond a level, between frames."""
    far = [i for i, (_, value) in enumerate(lobe) if abs(value) >= level]
    first, last = far[0], far[-1]
    return (_crossed_s(lobe, first - 1, first, level) + _crossed_s(lobe, last + 1, last, level)) / 2.0


def _crossed_s(lobe: list[tuple[float, float]], outside: int, inside: int, level: float) -> float:
    """Return when the level was crossed between two neighbouring frames."""
    time_s, value = lobe[inside]
    if not 0 <= outside < len(lobe):
        return time_s
    other_s, other = lobe[outside]
    # On the other side of zero the signal belongs to the other foot.
    other = abs(other) if (other > 0.0) is (value > 0.0) else -abs(other)
    share = (abs(value) - level) / (abs(value) - other)
    return time_s + share * (other_s - time_s)
