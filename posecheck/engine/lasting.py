"""How long the movements of a trial may last, and how long they may be out of sight."""

from __future__ import annotations

from math import inf
from typing import Final, NamedTuple

from posecheck.engine.segmenter import LONGEST_S
from posecheck.exercise.trial import Hold, TimeToComplete, Trial
from posecheck.signals.tuning import USUAL


class Lasting(NamedTuple):
    """Times after which a movement is over although it has not come back.

    Attributes
    ----------
    longest_s : float
        A person who has not come back after this long is not repeating; infinite if the far end is held.
    hidden_s : float
        A movement that comes back and is then out of sight for this long has come back.
    lost_s : float
        A movement that is out of sight for this long is over.
    held : bool
        Whether the far end is held.
    """

    longest_s: float = LONGEST_S
    hidden_s: float = USUAL.hidden_s
    lost_s: float = USUAL.lost_s
    held: bool = False


UNSEEN_S: Final = 30.0
"""A hold that is out of sight for this long is given up; before, it may still be held. Ours: the person would
have come back within the longest time of a repetition."""
HELD: Final = Lasting(inf, UNSEEN_S, UNSEEN_S, held=True)
ON_THE_WAY: Final = Lasting(inf, USUAL.hidden_s, UNSEEN_S)
"""Whoever walks a way between leaving the chair and sitting down again may take any time for it."""


def lasting_of(trial: Trial) -> Lasting:
    """Return how long the movements of a trial may last.

    Parameters
    ----------
    trial : Trial
        What a set consists of.
    """
    if isinstance(trial, Hold):
        return HELD
    if isinstance(trial, TimeToComplete) and trial.distance_m is not None:
        return ON_THE_WAY
    return Lasting()
