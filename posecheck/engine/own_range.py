"""The patient's own range, against which repetitions are complete or partial."""

from __future__ import annotations

from collections import deque
from statistics import median
from typing import Final

COMPLETE_SHARE: Final = 0.6
"""Share of the own range that makes a repetition complete. Ours: below three fifths is clearly less than
usual even with the error of single angles, while somebody who tires by a third is still counted."""
REMEMBERED: Final = 5


class OwnRange:
    """Median of the last five attempts, or the range that was prescribed.

    The median, so that neither one shallow repetition nor one misread frame changes what is asked of the
    next; of the last ones, so that it follows a patient who tires or warms up.

    Parameters
    ----------
    prescribed : float or None
        In the unit of the movement's measure.

    Attributes
    ----------
    known : float or None
        The range; None before the first attempt.
    attempts : int
        How many it was given.
    """

    def __init__(self, prescribed: float | None) -> None:
        self._prescribed = prescribed
        self._last: deque[float] = deque(maxlen=REMEMBERED)
        self.attempts = 0
        self.known = prescribed

    def is_complete(self, excursion: float) -> bool:
        """Say whether an excursion is (nearly) all the patient can do, then remember it."""
        known = self.known
        self._last.append(excursion)
        self.attempts += 1
        if self._prescribed is None:
            self.known = median(self._last)
        return known is None or excursion >= COMPLETE_SHARE * known

    def was_trial(self, first: float, second: float) -> bool:
        """Say whether the very first attempt turns out, after the second, to have been a trial.

        Nothing was known of the patient when the first one was counted.
        """
        return self._prescribed is None and self.attempts == 2 and first < COMPLETE_SHARE * second
