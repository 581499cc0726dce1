"""Times that always increase, from those a file gives."""

from __future__ import annotations

from typing import Final

from posecheck.errors import InputError
from posecheck.words import say

LEAST_SPEED: Final = 0.1
MOST_SPEED: Final = 100.0
"""Telephones record up to 960 frames a second and play 30 of them: 32 times slower than life. Three times
that, or a tenth of the speed the other way, is as far as anyone can mean it."""


def checked_speed(speed: float) -> float:
    """Return how much faster life was than a recording plays, if that can be.

    Parameters
    ----------
    speed : float
        How many times faster than the recording plays the movement really was.

    Raises
    ------
    InputError
        If it is not from :data:`LEAST_SPEED` to :data:`MOST_SPEED`.
    """
    if not LEAST_SPEED <= speed <= MOST_SPEED:
        values = {"least": f"{LEAST_SPEED:g}", "most": f"{MOST_SPEED:g}", "given": f"{speed:g}"}
        raise InputError(say("speed-impossible", **values))
    return speed


class Timeline:
    """Turns the times a container gives into times of life since the first picture, which always increase.

    Some containers give no times (raw H.264) or lose them (H.264 with reordered frames in AVI); a frame
    whose time does not lie after the one before it follows that one at the nominal frame rate.

    Parameters
    ----------
    period_s : float
        Nominal time from frame to frame in the file, seconds.
    speed : float
        How many times faster than the file plays the movement really was: 4 for slow motion at a quarter of
        the speed.

    Attributes
    ----------
    period_s : float
        Nominal time from frame to frame in life, seconds.
    last_s : float or None
        Time of the last frame placed; None before the first.
    """

    def __init__(self, period_s: float, speed: float = 1.0) -> None:
        self._speed = speed
        self.period_s = self.in_life(period_s)
        self.last_s: float | None = None
        self._first_at_s = 0.0

    def in_life(self, played_s: float) -> float:
        """Return how long what takes a time in the file took in life.

        Parameters
        ----------
        played_s : float
            Time in the file, seconds.
        """
        return played_s / self._speed

    def place(self, at_s: float | None) -> float:
        """Return the time of the next frame.

        Parameters
        ----------
        at_s : float or None
            The time that the container gives it, in seconds; None if it gives none.

        Returns
        -------
        float
            Seconds since the first frame; later than that of the frame before.
        """
        if self.last_s is None:
            self._first_at_s = at_s or 0.0
            self.last_s = 0.0
            return self.last_s
        placed_s = self.last_s if at_s is None else self.in_life(at_s - self._first_at_s)
        self.last_s = placed_s if placed_s > self.last_s else self.last_s + self.period_s
        return self.last_s

    @property
    def end_s(self) -> float:
        """When the last frame placed ends, seconds."""
        return 0.0 if self.last_s is None else self.last_s + self.period_s
