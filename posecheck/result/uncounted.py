"""A movement that could have been a repetition."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from posecheck.kinematics.measures import Side
from posecheck.result.unit import RATIO


class Why(StrEnum):
    """Why a movement was not counted, or was taken back."""

    TOO_SMALL = "too_small"
    """Too small to be distinguished from sway."""
    TOO_SLOW = "too_slow"
    """Still under way after the longest time of a repetition."""
    PAUSED = "paused"
    """Not back after that time, because the person held still on the way."""
    TOO_QUICK = "too_quick"
    """Over in less than the shortest time of a repetition."""
    ONE_SIDE = "one_side"
    """One side moved alone when both together were asked for."""
    OTHER_SIDE = "other_side"
    """Done with the side that was not asked for."""
    OTHER_MOVEMENT = "other_movement"
    """The body moved differently; `like` names what it looked like, if known."""
    WRONG_VIEW = "wrong_view"
    """Seen from where this movement goes along the line of sight, and cannot be told from others."""
    NOT_SEEN = "not_seen"
    """Unseen for too long in the middle of it, or too little of the body was seen to be sure."""
    BEGUN_UNSEEN = "begun_unseen"
    """On its way back already when it came into view."""
    CUT_OFF = "cut_off"
    """The recording, or its scene, ended in the middle of it."""
    SOMEBODY_ELSE = "somebody_else"
    """Done by another person, who was followed before the patient was."""
    OUT_OF_TIME = "out_of_time"
    """Done before the clock started, or after the time was up or the task done."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Uncounted:
    """A movement that could have been a repetition and was not counted, or was taken back.

    A partial repetition is not one of these: it is among the repetitions.

    Attributes
    ----------
    side : Side
        Side that moved.
    start_s : float
        When it left the rest, in seconds.
    peak_s : float
        When it was farthest, in seconds.
    end_s : float
        When it was back, last seen or given up, in seconds.
    share : float or None
        Its size as a share of the usual excursion, or of the standard one if nothing is usual yet; None if
        unknown.
    why : Why
        Why it was not counted.
    like : str
        Key of the pattern of the movement it looked like, such as ``lunge``; empty if it looked like no known
        one.
    """

    side: Side
    start_s: float
    peak_s: float
    end_s: float
    share: float | None = field(metadata=RATIO)
    why: Why
    like: str = ""
