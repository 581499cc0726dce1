"""How much one movement of a person is like a reference movement.

A few numbers, all in units of errors and of the spread between people, so that they mean the same for every
exercise. The decision based on them is in :mod:`posecheck.engine.identity`.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log, sqrt
from typing import Final

import numpy as np

from posecheck.kinematics.posture import CHANNELS, ERROR, MIRRORED
from posecheck.pose import FloatArray
from posecheck.reference.pattern import agreement
from posecheck.reference.rivals import Rivals
from posecheck.reference.shape import FARTHEST, STRIDE, Observed, Shape
from posecheck.reference.sides import evenness, unevenness

NAMES: Final = ("agreement", "whole", "still", "other_side", "place", "time")
"""What the numbers of a :class:`Likeness` are, in order."""
SHORTEST_S: Final = 0.2
LONGEST_S: Final = 2.0
"""Taking longer than this does not make the exercise more likely: people are slow in everything they do."""
_TRUNK: Final = CHANNELS.index("trunk")


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Likeness:
    """How much one movement of a person is like a reference.

    Attributes
    ----------
    numbers : ndarray, shape (6,)
        In the order of :data:`NAMES`: agreement of the directions (cosine, -1..1) in what was seen, and in
        the whole movement, where what was not seen does not agree; root mean square change of the channels
        that should not move, in spreads, and of those of a side that is left open, in errors; the lowest of
        its places between the reference (1) and each rival (-1), nearer to 1 the less clearly they are told
        apart; natural logarithm of the time out and back in seconds. None of them but the second counts what
        was not seen as a sign of another movement.
    unevenness : float
        How far the sides moved apart where the reference moves both alike, as a share of its movement and
        beyond what the errors explain; 0 if it does not, or if a side was not fully seen.
    evenness : float
        How much less far than in the reference the sides moved apart where it moves them unlike, as a share
        of how far they do in it and beyond what the errors explain, 0 or more: 1 or nearly so if they moved
        alike; 0 if the reference does not, or if a side was not fully seen.
    tilt_deg : float
        How much nearer to lying or to upright the trunk was before it than in the reference, in degrees, 0 or
        more; 0 if that is not known.
    size, whole_size : float
        How many times larger it was than the standard error of its size as read from what was seen of it, and
        than if everything had been seen; 0 or more.
    stride : float
        How much longer or shorter the stride is at the far end than in the reference, as a share of the
        person's length, if one of them is less than half of the other; 0 if not, or if either is not known.
    like : str
        Key of the rival that explains it best; empty if none beats the reference.
    rival_place : float
        Where it lies between the reference (1) and that rival (-1), if people have shown the rival. A rival
        made from postures is no evidence of how people move: 1, as without a rival.
    """

    numbers: FloatArray
    unevenness: float
    evenness: float
    tilt_deg: float
    size: float
    whole_size: float
    stride: float
    like: str
    rival_place: float


def likeness(observed: Observed, own: Shape, rivals: Rivals) -> Likeness:
    """Return how much a movement of a person is like a reference, and which rival it is most like.

    Parameters
    ----------
    observed : Observed
        Movement of a person.
    own : Shape
        The reference, a single pattern.
    rivals : Rivals
        Movements that it could be instead.
    """
    change, spread = observed.change, np.sqrt(own.variance)
    seen, told = np.isfinite(change), np.isfinite(own.excursion)
    still = told & (np.abs(np.nan_to_num(own.excursion)) <= ERROR)
    known = own.is_seen(observed)
    best = rivals.best(observed, own) if known else None
    places, clear = rivals.shape.place(observed, own) if known else (np.ones(1), np.ones(1))
    agrees = agreement(change, own.excursion, spread)
    numbers = (
        agrees,
        agrees * sqrt(own.share(seen & told)),
        _root_mean_square((change / spread)[still & seen]),
        _root_mean_square((change / ERROR)[~told & told[MIRRORED] & seen]),
        float((1.0 - (1.0 - places) * clear).min(initial=1.0)),
        log(min(max(observed.time_s, SHORTEST_S), LONGEST_S)),
    )
    return Likeness(
        numbers=np.array(numbers),
        unevenness=unevenness(observed, own.excursion),
        evenness=evenness(observed, own.excursion),
        tilt_deg=float(np.nan_to_num(abs(observed.rest[_TRUNK] - own.rest[_TRUNK]))),
        size=observed.size * sqrt(own.power(seen & told)),
        whole_size=observed.size * sqrt(own.power(told)),
        stride=_other_stride(float(observed.rest[STRIDE] + observed.change[STRIDE]), float(own.stride)),
        like="" if best is None else rivals.keys[best],
        rival_place=1.0 if best is None or not rivals.by_people[best] else float(places[best]),
    )


def _other_stride(stride: float, usual: float) -> float:
    """Return how much two strides differ if one is less than half of the other; else, and with NaN, 0."""
    shorter, longer = sorted((stride, usual))
    return longer - shorter if shorter < longer / 2.0 else 0.0


def _root_mean_square(values: FloatArray) -> float:
    """Return the size of some values, at most `FARTHEST`; 0 if there are none."""
    return min(float(np.sqrt(np.mean(values**2))), FARTHEST) if values.size else 0.0
