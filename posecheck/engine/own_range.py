"""The patient's own range, against which repetitions are complete or partial."""

from __future__ import annotations

from collections import deque
from statistics import median
from typing import Final

from posecheck.signals.tuning import USUAL

REMEMBERED: Final = 5
COMPLETE_SHARE: Final = 0.6
"""Share of the own range that makes a repetition complete. Ours: below three fifths is clearly less than
usual even with the error of single angles, while someone who is tired and does a third less is still
counted."""


def least_share(prescribed: float | None) -> float:
    """Return the share of the standard range that a movement needs to be an attempt.

    It is smaller if little is prescribed, so that anything that would be complete is an attempt.

    Parameters
    ----------
    prescribed : float or None
        The prescribed range as a share of the standard one; None if none is prescribed.
    """
    return USUAL.least if prescribed is None else min(USUAL.least, COMPLETE_SHARE * prescribed)


class OwnRange:
    """Median of the last five attempts, or the range that was prescribed.

    It is a median, so that neither one shallow repetition nor one misread frame changes what is asked of the
    next, and of the last five, so that it follows a patient who tires or warms up. The first five are all
    judged again by their common median each time, because before them nothing is known about the patient:
    neither a practice movement nor a larger first one should set the standard for the others.

    Parameters
    ----------
    prescribed : float or None
        As a share of the standard range, like all sizes here; None to learn the range from the attempts.
    likely : float or None
        What the very first attempt is judged by until a second one shows whether it was usual: the range of
        the other side, so that a gesture with the idle hand is not a repetition.

    Attributes
    ----------
    known : float or None
        The range; None before the first attempt.
    """

    def __init__(self, prescribed: float | None, likely: float | None = None) -> None:
        self._prescribed = prescribed
        self._last: deque[float] = deque(maxlen=REMEMBERED)
        self._attempts = 0
        self.known = prescribed or likely

    @property
    def learning(self) -> bool:
        """Whether earlier attempts must be judged again."""
        return self._prescribed is None and self._attempts <= REMEMBERED

    def is_complete(self, excursion: float) -> bool:
        """Remember an attempt, and tell whether it goes far enough to be complete.

        Parameters
        ----------
        excursion : float
            Size of the attempt.
        """
        before = self.known
        self._last.append(excursion)
        self._attempts += 1
        if self._prescribed is None and (before is None or self._attempts > 1):
            self.known = median(self._last)
        return self._reaches(excursion, self.known if self.learning else before)

    def would_be_complete(self, excursion: float) -> bool:
        """Tell whether an earlier attempt is complete, by what is known now.

        Parameters
        ----------
        excursion : float
            Size of the earlier attempt.
        """
        return self._reaches(excursion, self.known)

    @staticmethod
    def _reaches(excursion: float, asked: float | None) -> bool:
        assert asked is not None, "an attempt was taken in"
        return excursion >= COMPLETE_SHARE * asked
