"""Whether what a person does is this exercise or another movement.

Each attempt gets one number from how much it is like the reference (:mod:`posecheck.reference.likeness`), the
same for every exercise. One contradiction outweighs all agreement: if the sides should do the same and do
not, as in a lunge, it is not a squat, however much else is alike, and if they should not and do, it is no
lunge; nor is it a squat if one foot is far in front of the other, a push-up if somebody stands, or a row if
it is much nearer to a curl. The set is better evidence than the attempt: an attempt is left out only if it
clearly is not one, and the better half of all attempts, those left out among them, decides whether this is
the exercise at all. A patient who was asked for an exercise mostly does it, so doubtful attempts are counted,
and what comes before the first of them, such as walking to the place, says nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial
from math import ceil, inf
from typing import Final

import numpy as np

from posecheck.engine.attempt import Attempt
from posecheck.kinematics.measures import SIDES, Side
from posecheck.pose import FloatArray
from posecheck.reference.likeness import Likeness, likeness
from posecheck.reference.pattern import Pattern, agreement
from posecheck.reference.rivals import rivals_of
from posecheck.reference.shape import Observed, Shape
from posecheck.result import Why

LEAST_ERRORS: Final = 1.0
"""What goes less far than its standard error, as read from what was seen of it, need not be a movement. In
recorded repetitions it goes 2.9 times as far or farther; where nearly all is hidden, about as far."""
OTHERS: Final = 2
"""Attempts left out that count in a set, for each that is not. Ours: with more, no more sets of other
movements are told, and who exercises and then walks about for long would lose what was counted."""


@dataclass(frozen=True, kw_only=True, slots=True)
class IdentityTuning:
    """The decision, as ``python -m benchmarks.identity`` finds it.

    Attributes
    ----------
    weights : tuple of float
        Weights of the numbers in :data:`posecheck.reference.likeness.NAMES`, in that order.
    offset : float
        Added to their weighted sum. Above 0, an attempt is more likely this exercise than another movement.
    of_set, of_attempt : float
        The better half of a set has at least the first on average, an attempt at least the second. One that
        has less counts as much in its set as one that just has it. With -0.75 for a set instead of -1, 8 of
        289 repetitions in recordings of other sources are lost instead of 2.
    of_few : float
        How much lower both are for a movement that only one or two people have shown.
    uneven : float
        Sides that move apart by more than this share of a movement that moves both alike contradict it. In
        five recorded lunges the legs move apart by 0.56 to 0.69 of a squat, in recorded squats by no more
        than the errors explain; in between are patients with one leg that does six tenths of what the other
        does.
    even : float
        Sides that move more alike than in a movement that moves them unlike, by more than this share,
        contradict it. Ours: as much as the other way round. In recorded lunges and steps up of people whom
        the reference does not know the share is 0.11 at most, in recorded squats held against lunges mostly
        0.7 to 0.87.
    elsewhere : float
        A place nearer than this, -1..1, to another movement that people have shown and that explains all that
        is seen better contradicts the exercise. Ours: five sixths of the way from the exercise to the other;
        at three quarters, repetitions of some patients are lost. Not asked of a movement that only one or two
        people have shown.
    tilted_deg : float
        A trunk that begins farther than this from where the reference begins contradicts it: two thirds of
        the way from upright to lying, as push-ups with the hands on a bench begin halfway. From 52 to 68
        degrees no count of recorded push-ups, rows and bridges changes.
    stride : float
        A stride that is longer or shorter by more than this contradicts it, see :class:`Likeness`: half of
        a lunge's. In recorded lunges of five people it is 0.32 to 0.59 of the length, in recorded squats at
        most 0.15, and mostly below 0.07.
    contradicted : float
        The most that such an attempt can score.
    """

    weights: tuple[float, ...]
    offset: float
    of_set: float = -1.0
    of_attempt: float = -2.75
    of_few: float = 1.0
    uneven: float = 0.5
    even: float = 0.5
    elsewhere: float = -2.0 / 3.0
    tilted_deg: float = 60.0
    stride: float = 0.2
    contradicted: float = -5.0

    def score(self, found: Likeness) -> float:
        """Return how likely an attempt is this exercise; 0 is even.

        Parameters
        ----------
        found : Likeness
            How much it is like the reference and like other movements.
        """
        score = self.offset + float(found.numbers @ np.array(self.weights))
        return min(score, self.contradicted) if self.contradicts(found) else score

    def contradicts(self, found: Likeness) -> bool:
        """Tell whether an attempt cannot be this exercise, however much else is alike.

        Parameters
        ----------
        found : Likeness
            How much it is like the reference and like other movements.
        """
        return (
            found.unevenness > self.uneven
            or found.evenness > self.even
            or found.rival_place < self.elsewhere
            or found.tilt_deg > self.tilted_deg
            or found.stride > self.stride
        )

    def is_exercise(self, scores: Sequence[float], lenience: float = 0.0) -> bool:
        """Tell whether a set is the exercise at all.

        Parameters
        ----------
        scores : sequence of float
            Scores of its attempts, beginning with the first that may be a repetition. Without any, the set is
            assumed to be the exercise.
        lenience : float
            How much lower everything that is asked is.
        """
        least = self.of_attempt - lenience
        kept = sorted(score for score in scores if score >= least)
        left_out = min(len(scores) - len(kept), OTHERS * len(kept))
        better = ([least] * left_out + kept)[-ceil((left_out + len(kept)) / 2) :]
        return not better or sum(better) / len(better) >= self.of_set - lenience


FOUND: Final = IdentityTuning(weights=(2.023, 3.239, -0.362, -0.301, 1.281, 1.116), offset=-3.302)
"""As ``python -m benchmarks.identity`` printed it before leaps of a joint were left out. Without them, no
weight differs by more than a ninth, and as many repetitions are lost."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Judgement:
    """What one attempt looks like.

    Attributes
    ----------
    score : float
        How likely it is this exercise; 0 is even.
    like : str
        Key of the pattern of the movement that it resembles more; empty if there is none.
    unsure : Why or None
        Why it may be no movement at all, if its size may be nothing but errors: too little of it was seen, or
        it is too small.
    """

    score: float
    like: str
    unsure: Why | None


STAYS_S: Final = 2.0
"""Who is at the far end for longer than this, in seconds, may do something else there, such as walk to a mark
or spread the arms to keep the balance. Ours: longer than the far end of a repetition lasts."""


class Ways:
    """The ways in which a movement can be done: by the left or the right side, or led by either.

    Parameters
    ----------
    pattern : Pattern
        The reference movement.
    """

    __slots__ = ("_either", "_shapes")

    def __init__(self, pattern: Pattern) -> None:
        self._shapes = (Shape.of(pattern), Shape.of(pattern, mirrored=True))
        self._either = () if pattern.even else self._shapes

    def of(self, attempt: Attempt) -> Shape:
        """Return the movement in the way in which an attempt did it.

        Parameters
        ----------
        attempt : Attempt
            An attempt by both sides, or by the whole body, may be led by either: the way that agrees better
            counts.
        """
        if attempt.side is not Side.BOTH:
            return self._shapes[SIDES.index(attempt.side)]
        return max(self._either, key=partial(_agreement, attempt), default=self._shapes[0])


class Identity:
    """Judge the attempts of one set.

    Parameters
    ----------
    pattern : Pattern
        The reference of the exercise.
    library : sequence of Pattern
        Movements that it could be instead.
    tuning : IdentityTuning
        Constants of the decision; the shipped ones by default.
    """

    __slots__ = ("_lenience", "_rivals", "_tuning", "_ways")

    def __init__(self, pattern: Pattern, library: Sequence[Pattern], tuning: IdentityTuning = FOUND) -> None:
        self._ways = Ways(pattern)
        self._rivals = rivals_of(pattern, library)
        # What one person showed differs from what others do in much that does not matter, such as the arms in
        # a squat: their squats may all be nearer to another one.
        self._tuning = replace(tuning, elsewhere=-inf) if pattern.is_of_few else tuning
        self._lenience = tuning.of_few if pattern.is_of_few else 0.0

    def judge(self, attempt: Attempt) -> Judgement:
        """Say how much an attempt is like the exercise.

        Parameters
        ----------
        attempt : Attempt
            An attempt of one side, or of the whole body; not yet of two sides joined.
        """
        own = self._ways.of(attempt)
        found = likeness(observed(attempt), own, self._rivals)
        return Judgement(score=self._tuning.score(found), like=found.like, unsure=_unsure(found))

    def is_exercise(self, scores: Sequence[float]) -> bool:
        """Tell whether a set is the exercise at all.

        Parameters
        ----------
        scores : sequence of float
            Scores of its attempts, from :meth:`judge`, beginning with the first that may be a repetition.
            Without any, the set is assumed to be the exercise.
        """
        return self._tuning.is_exercise(scores, self._lenience)

    def is_one(self, score: float) -> bool:
        """Tell whether an attempt in a set of the exercise is one of its repetitions.

        Parameters
        ----------
        score : float
            Score of the attempt, from :meth:`judge`.
        """
        return score >= self._tuning.of_attempt - self._lenience


def _unsure(found: Likeness) -> Why | None:
    """Return why a movement may be none at all; None if it is large enough."""
    if found.size >= LEAST_ERRORS:
        return None
    return Why.NOT_SEEN if found.whole_size >= LEAST_ERRORS else Why.TOO_SMALL


def _agreement(attempt: Attempt, own: Shape) -> float:
    return agreement(observed(attempt).change, own.excursion)


def observed(attempt: Attempt) -> Observed:
    """Return what an attempt is compared by.

    An attempt that began out of sight is compared by its return, and by where that ended. One that stays at
    the far end is compared as it arrived there.

    Parameters
    ----------
    attempt : Attempt
        The attempt to compare.
    """
    stays = attempt.leave_s - attempt.reach_s > STAYS_S
    far = _posture(attempt, attempt.reach_s if stays else attempt.peak_s)
    before = _posture(attempt, attempt.end_s if attempt.hidden else attempt.left_s)
    return Observed(
        rest=before,
        change=far - before,
        size=attempt.peak - attempt.rest,
        time_s=attempt.end_s - attempt.left_s,
    )


def _posture(attempt: Attempt, time_s: float) -> FloatArray:
    return np.array(next(s.posture for s in attempt.samples if s.time_s >= time_s and s.posture))
