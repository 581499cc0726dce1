"""A way back that was under way when its signal came into view, so that nobody saw the way out."""

from __future__ import annotations

from typing import Final

from posecheck.signals.rise import Ending, Rise

STOOD_S: Final = 1.0
"""A person who stays for this long where they came into view was there, and goes to the start from there.
Ours: without any stay, a way out and back of two seconds each is for 0.8 s within 5% of its far end."""
QUICKEST_S: Final = 0.2
"""A way back takes at least half as long as the shortest repetition; less is a landmark just found."""


class WayBack:
    """Follows a signal from the moment it comes into view until it is known whether it was on its way back.

    Parameters
    ----------
    time_s, value : float
        First value in view and its time.

    Attributes
    ----------
    first_s : float
        When it came into view.
    high, high_s : float
        Farthest value, and the last moment near it.
    low, low_s : float
        Nearest to rest since then, and its time.
    stood : bool
        Whether it stayed where it came into view.
    """

    __slots__ = ("_first", "first_s", "high", "high_s", "low", "low_s", "stood")

    def __init__(self, time_s: float, value: float) -> None:
        self._first = self.high = self.low = value
        self.first_s = self.high_s = self.low_s = time_s
        self.stood = False

    def push(self, time_s: float, value: float, edge: float) -> None:
        """Take in the next value.

        Parameters
        ----------
        time_s, value : float
            A known value and its time.
        edge : float
            A change that is negligible.
        """
        if value >= self.high - edge:
            self.high_s = time_s
        if value > self.high:
            self.high = self.low = value
            self.low_s = time_s
        elif value < self.low:
            self.low, self.low_s = value, time_s
        stays = self.fall <= edge and self.high - self._first <= edge
        self.stood |= stays and time_s - self.first_s > STOOD_S

    @property
    def fall(self) -> float:
        """How far it has come back."""
        return self.high - self.low

    def is_over(self, time_s: float, value: float, *, edge: float, settle_s: float, again: float) -> bool:
        """Tell whether it has come back and rests, or sets out anew.

        Parameters
        ----------
        time_s, value : float
            The last value and its time.
        edge : float
            A change that is negligible.
        settle_s : float
            It rests if it has not come nearer for this long.
        again : float
            Share of the way back by which it must grow to have set out.
        """
        settled = time_s - self.low_s > settle_s or value - self.low > again * self.fall
        return settled and self.fall > edge

    def is_one(self, needed: float) -> bool:
        """Tell whether it was a way back of the movement, as far as has been seen.

        Parameters
        ----------
        needed : float
            Size from which it is one.
        """
        return not self.stood and self.fall >= needed and self.low_s - self.high_s >= QUICKEST_S

    def rise(self, ending: Ending) -> Rise:
        """Return the way back as a rise of which nobody saw the beginning; it never counts.

        Parameters
        ----------
        ending : Ending
            What ended it.
        """
        return Rise(
            low_s=self.first_s,
            high_s=self.high_s,
            end_s=self.low_s,
            low=self.low,
            high=self.high,
            end=self.low,
            seen_s=self.first_s,
            ending=ending,
            counts=False,
            quick=False,
            begun=True,
        )
