"""One rise of a signal and the fall after it, and what ended it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Ending(StrEnum):
    """What ended a rise."""

    RETURN = "return"
    HIDDEN = "hidden"
    """It went out of sight on its way back."""
    LOST = "lost"
    """It was no longer seen: the patient left, or the limb was hidden."""
    CUT = "cut"
    """The picture changed to a different one."""
    FINISH = "finish"
    """The recording ended."""
    STAYED = "stayed"
    """It lasted too long."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Rise:
    """One rise of a signal and the fall after it.

    Attributes
    ----------
    low_s, high_s, end_s : float
        When it was last at rest before the rise, when it was farthest, and when it was back at rest (or last
        seen).
    low, high, end : float
        The values at these times; `low` is where the rest is taken to have been if it was hidden.
    seen_s : float
        Since when it was seen: `low_s`, or later if it was hidden at rest.
    ending : Ending
        What ended it.
    counts : bool
        Whether it is large enough for the movement. False for one that was given up, or lost before it was
        seen to go far enough.
    quick : bool
        Whether it would count, but is quicker than anyone moves.
    begun : bool
        Whether it was on its way back already when it came into view; then `low` is where that ended.
    under_way : bool
        Whether it was on its way out already when it came into view; then `low` is where it ended.
    broken_off : bool
        Whether it was ended on its way back, most of which had been seen.
    """

    low_s: float
    high_s: float
    end_s: float
    low: float
    high: float
    end: float
    seen_s: float
    ending: Ending
    counts: bool
    quick: bool
    begun: bool = False
    under_way: bool = False
    broken_off: bool = False

    @property
    def size(self) -> float:
        """Height of the rise."""
        return self.high - self.low
