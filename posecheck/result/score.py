"""The score of a repetition or a set, and the parts it is made of."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from posecheck.result.quality import Untold
from posecheck.result.unit import PERCENT, RATIO


class Aspect(StrEnum):
    """What a part of the score is about."""

    RANGE = "range"
    """How far the movement went, against the prescribed or else the standard range."""
    ALIGNMENT = "alignment"
    """How well the limits of the rules about posture were kept, weighted by severity."""
    PATTERN = "pattern"
    """How close the movement was to the reference movement."""
    TEMPO = "tempo"
    """How well the times that are asked for were kept."""
    SMOOTHNESS = "smoothness"
    """How smooth the movement was."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ScorePart:
    """One part of a score.

    Attributes
    ----------
    aspect : Aspect
        What it is about.
    points : float or None
        0 to 100; None if it could not be judged.
    weight : float
        Its weight in the sum, of all parts together 1.
    judged : float
        How much of it could be judged, 0 to 1: the share of the rules, by their weight, or of the
        repetitions.
    untold : Untold or None
        Why it could not be judged; None if it could.
    """

    aspect: Aspect
    points: float | None = field(metadata=PERCENT)
    weight: float = field(metadata=RATIO)
    judged: float = field(metadata=RATIO)
    untold: Untold | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Score:
    """How well a repetition or a set was done, as one number, and what that is made of.

    Attributes
    ----------
    points : float or None
        0 to 100: mean of the parts, each weighted by its weight and by how much of it could be judged; None
        if less than half of the weight could be judged.
    judged : float
        The share of the weight that could be judged, 0 to 1.
    detectable : float or None
        The minimal detectable change: two scores that differ by less may be of the same movement, with a
        certainty of 95%; None without a score.
    parts : tuple of ScorePart
        What it is made of, also without a score.
    """

    points: float | None = field(metadata=PERCENT)
    judged: float = field(metadata=RATIO)
    detectable: float | None = field(metadata=PERCENT)
    parts: tuple[ScorePart, ...]
