"""How much one movement of a person is like a reference movement.

A few numbers, all in units of errors and of the spread between people, so that they mean the same for every
exercise. The decision based on them is in :mod:`posecheck.engine.identity`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from math import inf, log, nan, sqrt
from typing import Final

import numpy as np
from numpy.typing import NDArray

from posecheck.kinematics.posture import CHANNELS, ERROR, MIRRORED, SIDE_OF
from posecheck.pose import FloatArray
from posecheck.reference.pattern import Pattern, agreement, is_even
from posecheck.strict import text_in
from posecheck.words import FALLBACK

NAMES: Final = ("agreement", "whole", "still", "other_side", "place", "time")
"""What the numbers of a :class:`Likeness` are, in order."""

FARTHEST: Final = 6.0
"""No number counts for more spreads than this: a posture can only be so wrong."""
REST_WEIGHT: Final = 0.5
"""Weight of the rest posture against the change from it when two references compete: half, as it also depends
on the person, the chair and the camera."""
SAME: Final = 0.9
"""References that agree this much are the same movement and do not compete."""
SCALES: Final = (0.3, 2.0)
"""Smallest and largest range that anyone has, as a share of the reference's."""
SHOWN: Final = 0.3
"""Share of what a movement moves that must be known for it to compete."""
WHOLE: Final = 0.75
"""Share of what the sides move that must be known for both before they are compared: if one joint of a leg is
hidden, the pose model guesses the rest of it."""
APART: Final = 9.0
"""Movements that differ by this, in squared spreads over all that is seen, are just told apart: a place
between them is half as far from the reference. Ours: three spreads."""
LEAST_KNOWN: Final = 3
"""In fewer channels than this, anything looks like anything."""
SHORTEST_S: Final = 0.2
LONGEST_S: Final = 2.0
"""Taking longer than this does not make the exercise more likely: people are slow in everything they do."""
_TRUNK: Final = CHANNELS.index("trunk")
_STRIDE: Final = CHANNELS.index("stride")
_HIPS: Final = CHANNELS.index("hip_height")
_SIDES: Final = np.array([[i, int(MIRRORED[i])] for i, side in enumerate(SIDE_OF) if side == 0]).T
_HEIGHTS: Final = np.array(["height" in CHANNELS[i] for i in _SIDES[0]])


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Observed:
    """One movement of a person, as it was seen.

    Attributes
    ----------
    rest : ndarray, shape (channels,)
        Posture before it; NaN where unknown.
    change : ndarray, shape (channels,)
        Change from the rest to the far end; NaN where unknown.
    size : float
        As a share of the reference's excursion.
    time_s : float
        Time of the way out and back.
    """

    rest: FloatArray
    change: FloatArray
    size: float
    time_s: float


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Likeness:
    """How much one movement of a person is like a reference.

    Attributes
    ----------
    numbers : ndarray, shape (6,)
        In the order of :data:`NAMES`: agreement of the directions (cosine, -1..1) in what was seen, and in
        the whole movement, where what was not seen does not agree; root mean square change of the channels
        that should not move, in spreads, and of those of a side that is left open, in errors; the lowest of
        its places between the reference (1) and each rival (-1); natural logarithm of the time out and back
        in seconds. None of them but the second counts what was not seen as a sign of another movement.
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
        Name of the rival that explains it best, as it is shown; empty if none beats the reference.
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


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Shape:
    """A pattern as one side does it, or several stacked, in the form used for comparison.

    Attributes
    ----------
    excursion, variance : ndarray, shape (..., channels)
        Change from rest to the far end, and how far off it may be, squared: error and spread between people.
    rest, rest_variance : ndarray, shape (..., channels)
        The same for the rest posture.
    stride : ndarray, shape (...)
        How far one foot is in front of the other at the far end, if people have shown that and the hips are
        lowered or raised; NaN for movements of the arms, which may be done in any stance.
    """

    excursion: FloatArray
    variance: FloatArray
    rest: FloatArray
    rest_variance: FloatArray
    stride: FloatArray

    @classmethod
    def of(cls, pattern: Pattern, *, mirrored: bool = False) -> Shape:
        """Return the shape of a pattern as one side does it.

        Parameters
        ----------
        pattern : Pattern
            The reference movement.
        mirrored : bool
            Whether it is done by the right side.
        """
        order = MIRRORED if mirrored else slice(None)
        return cls(
            excursion=pattern.excursion[order],
            variance=(ERROR**2 + np.nan_to_num(pattern.spread) ** 2)[order],
            rest=pattern.rest[order],
            rest_variance=(pattern.rest_spread**2)[order],
            stride=np.array(_far_stride(pattern)),
        )

    @classmethod
    def stacked(cls, shapes: Sequence[Shape]) -> Shape:
        """Return several shapes as one, whose arrays have shape (shapes, channels).

        Parameters
        ----------
        shapes : sequence of Shape
            Shapes of single patterns; may be empty.
        """
        none = np.empty((0, len(ERROR)))
        return cls(
            **{
                one.name: np.stack([getattr(shape, one.name) for shape in shapes]) if shapes else none
                for one in fields(cls)
            }
        )

    def is_seen(self, observed: Observed) -> NDArray[np.bool_]:
        """Tell whether enough of what it moves is known: anything can be said of a hidden body.

        Parameters
        ----------
        observed : Observed
            Movement of a person.

        Returns
        -------
        ndarray of bool, shape (...)
            One value for each pattern.
        """
        known = np.isfinite(observed.change) & np.isfinite(self.excursion)
        rest = np.isfinite(observed.rest) & np.isfinite(self.rest)
        enough = self._shares(known) & (known.sum(axis=-1) >= LEAST_KNOWN)
        return np.asarray(enough & rest.any(axis=-1))

    def share(self, known: NDArray[np.bool_]) -> FloatArray:
        """Return how much of what it moves is among some channels.

        Parameters
        ----------
        known : ndarray of bool, shape (..., channels)
            Which channels.

        Returns
        -------
        ndarray, shape (...)
            0..1, in squared errors; 0 for one that moves nothing.
        """
        return np.asarray(self.power(known) / np.maximum(self.power(np.ones_like(known)), 1e-9))

    def power(self, known: NDArray[np.bool_]) -> FloatArray:
        """Return how far it moves some channels, each divided by its error and squared.

        Parameters
        ----------
        known : ndarray of bool, shape (..., channels)
            Which channels; one that moves by less than its error counts for nothing.

        Returns
        -------
        ndarray, shape (...)
            Their sum: the inverse square of the standard error of the size of a movement, as a share of this
            one, if it is read from these channels.
        """
        power = np.nan_to_num(self.excursion / ERROR) ** 2
        return np.asarray((np.where(power > 1.0, power, 0.0) * known).sum(axis=-1))

    def _shares(self, known: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Whether enough of what it moves is among some channels."""
        return np.asarray(self.share(known) >= SHOWN)

    def misfit(self, observed: Observed) -> FloatArray:
        """Return how badly it explains a movement of any size.

        Parameters
        ----------
        observed : Observed
            Movement of a person.

        Returns
        -------
        ndarray, shape (...)
            In squared spreads, one value for each pattern: 0 for a perfect fit; more than any fit can be if
            too little is known.
        """
        known = np.isfinite(observed.change) & np.isfinite(self.excursion)
        change = np.where(known, observed.change, 0.0)
        moved = _mean((change - self._as_large_as(change, known)) ** 2 / self.variance, known)
        rest = np.isfinite(observed.rest) & np.isfinite(self.rest)
        rested = _mean((observed.rest - self.rest) ** 2 / self.rest_variance, rest)
        fit = np.minimum(moved, FARTHEST**2) + REST_WEIGHT * np.minimum(rested, FARTHEST**2)
        return np.where(self.is_seen(observed), fit, 2.0 * FARTHEST**2)

    def place(self, observed: Observed, own: Shape) -> FloatArray:
        """Return where a movement of any size lies between a reference and each of these.

        However many channels they share, only those in which they differ count.

        Parameters
        ----------
        observed : Observed
            Movement of a person.
        own : Shape
            The reference, a single pattern.

        Returns
        -------
        ndarray, shape (...)
            1 at the reference or beyond, -1 at the other, and 1 if what is known does not tell them apart.
        """
        known = np.isfinite(observed.change) & np.isfinite(self.excursion) & np.isfinite(own.excursion)
        change = np.where(known, observed.change, 0.0)
        here, there = own._as_large_as(change, known), self._as_large_as(change, known)
        apart = ((here - there) ** 2 / own.variance).sum(axis=-1)
        nearer = (((change - there) ** 2 - (change - here) ** 2) / own.variance).sum(axis=-1)
        told = self.is_seen(observed) & self.is_told_apart(own, np.isfinite(observed.change))
        told &= own._shares(known)
        place = np.clip(nearer / np.maximum(apart, 1e-9), -1.0, 1.0)
        return np.where(told, 1.0 - (1.0 - place) * apart / (apart + APART), 1.0)

    def unevenness(self, observed: Observed) -> float:
        """Return how far the sides moved apart where this pattern moves both alike.

        Parameters
        ----------
        observed : Observed
            Movement of a person.

        Returns
        -------
        float
            As in :class:`Likeness`; 0 or more.
        """
        if not is_even(self.excursion):
            return 0.0
        (left, right), (usual_left, usual_right) = observed.change[_SIDES], self.excursion[_SIDES]
        error = ERROR[_SIDES[0]]
        usual = (usual_left**2 + usual_right**2) / 2.0 / error**2
        moving = usual > 1.0  # not if it is NaN: a folded movement leaves the other side open
        seen = moving & np.isfinite(left) & np.isfinite(right)
        if not seen.any() or usual[seen].sum() < WHOLE * usual[moving].sum():
            return 0.0
        apart = (left - right)[seen] ** 2 / (2.0 * error[seen] ** 2)
        unexplained = max(float(apart.sum()) - float(seen.sum()), 0.0)
        return sqrt(unexplained / float(usual[seen].sum())) / max(observed.size, SCALES[0])

    def evenness(self, observed: Observed) -> float:
        """Return how much less far than here the sides moved apart, where this pattern moves them unlike.

        Parameters
        ----------
        observed : Observed
            Movement of a person.

        Returns
        -------
        float
            As in :class:`Likeness`; 0 or more.
        """
        error = ERROR[_SIDES[0]] * sqrt(2.0)
        (left, right), (usual_left, usual_right) = observed.change[_SIDES], self.excursion[_SIDES]
        apart, usual = (left - right) / error, (usual_left - usual_right) / error
        told = np.abs(usual) > 1.0  # not if it is NaN: a folded movement leaves the other side open
        seen = told & np.isfinite(apart)
        if is_even(self.excursion) or (usual[seen] ** 2).sum() < WHOLE * (usual[told] ** 2).sum():
            return 0.0
        # Alike in the angles alone they may only seem, as the model's depth does, and in the heights alone if
        # the movement goes towards the camera.
        parts = [seen & kind for kind in (_HEIGHTS, ~_HEIGHTS) if (seen & kind).any()]
        return min((_alike(apart[part], usual[part], observed.size) for part in parts), default=0.0)

    def _as_large_as(self, change: FloatArray, known: NDArray[np.bool_]) -> FloatArray:
        """Return the excursion scaled to explain a change best."""
        excursion = np.where(known, self.excursion, 0.0)
        along = (change * excursion / self.variance).sum(axis=-1)
        length = (excursion**2 / self.variance).sum(axis=-1)
        size = np.asarray(np.clip(along / np.maximum(length, 1e-9), *SCALES))
        return np.asarray(size[..., np.newaxis] * excursion)

    def is_told_apart(self, own: Shape, seen: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Tell whether it differs from a reference in what is seen.

        From the side, a half side lunge looks like a squat.

        Parameters
        ----------
        own : Shape
            The reference, a single pattern.
        seen : ndarray of bool, shape (channels,)
            Which channels are known.

        Returns
        -------
        ndarray of bool, shape (...)
            One value for each pattern.
        """
        a, b = self.excursion / ERROR, own.excursion / ERROR
        both = np.isfinite(a) & np.isfinite(b) & seen
        a, b = np.where(both, a, 0.0), np.where(both, b, 0.0)
        lengths = np.linalg.norm(a, axis=-1) * np.linalg.norm(b, axis=-1)
        return np.asarray((a * b).sum(axis=-1) < SAME * lengths)


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Rivals:
    """Movements that a movement could be instead.

    Attributes
    ----------
    names : tuple of str
        Names as they are shown.
    by_people : ndarray of bool, shape (rivals,)
        Whether people have shown it; a pattern made from postures nobody has.
    shape : Shape
        All of them, stacked.
    """

    names: tuple[str, ...]
    by_people: NDArray[np.bool_]
    shape: Shape

    def best(self, observed: Observed, own: Shape) -> int | None:
        """Return which rival explains a movement better than the reference, and best of all.

        Parameters
        ----------
        observed : Observed
            Movement of a person.
        own : Shape
            The reference that the rivals compete with, a single pattern.

        Returns
        -------
        int or None
            Its place among them; None if the reference explains it as well as any.
        """
        apart = self.shape.is_told_apart(own, np.isfinite(observed.change))
        misfits = np.where(apart, self.shape.misfit(observed), inf)
        best = int(np.argmin(misfits)) if misfits.size else None
        return None if best is None or misfits[best] >= own.misfit(observed) else best


def rivals_of(pattern: Pattern, library: Sequence[Pattern], language: str = FALLBACK) -> Rivals:
    """Return the movements that a patient could be doing instead of a reference, as either side does them.

    Parameters
    ----------
    pattern : Pattern
        The reference.
    library : sequence of Pattern
        All reference movements; those that are the same movement as `pattern` are left out.
    language : str
        Language of their names, as an ISO 639-1 code.
    """
    others = [other for other in library if agreement(other.excursion, pattern.excursion) < SAME]
    ways = [(other, False) for other in others] + [(other, True) for other in others if not other.even]
    return Rivals(
        names=tuple(text_in(language, other.name) for other, _ in ways),
        by_people=np.array([other.people > 0 for other, _ in ways], dtype=bool),
        shape=Shape.stacked([Shape.of(other, mirrored=mirrored) for other, mirrored in ways]),
    )


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
    places = rivals.shape.place(observed, own) if known else np.ones(1)
    agrees = agreement(change, own.excursion, spread)
    numbers = (
        agrees,
        agrees * sqrt(own.share(seen & told)),
        _root_mean_square((change / spread)[still & seen]),
        _root_mean_square((change / ERROR)[~told & told[MIRRORED] & seen]),
        float(places.min(initial=1.0)),
        log(min(max(observed.time_s, SHORTEST_S), LONGEST_S)),
    )
    return Likeness(
        numbers=np.array(numbers),
        unevenness=own.unevenness(observed),
        evenness=own.evenness(observed),
        tilt_deg=float(np.nan_to_num(abs(observed.rest[_TRUNK] - own.rest[_TRUNK]))),
        size=observed.size * sqrt(own.power(seen & told)),
        whole_size=observed.size * sqrt(own.power(told)),
        stride=_other_stride(float(observed.rest[_STRIDE] + observed.change[_STRIDE]), float(own.stride)),
        like="" if best is None else rivals.names[best],
        rival_place=1.0 if best is None or not rivals.by_people[best] else float(places[best]),
    )


def _far_stride(pattern: Pattern) -> float:
    """Return the stride of a pattern at its far end; NaN if the legs do nothing or nobody has shown it."""
    lowers = abs(np.nan_to_num(pattern.excursion[_HIPS])) > ERROR[_HIPS]
    return float(pattern.rest[_STRIDE] + pattern.excursion[_STRIDE]) if lowers and pattern.people else nan


def _other_stride(stride: float, usual: float) -> float:
    """Return how much two strides differ if one is less than half of the other; else, and with NaN, 0."""
    shorter, longer = sorted((stride, usual))
    return longer - shorter if shorter < longer / 2.0 else 0.0


def _alike(apart: FloatArray, usual: FloatArray, size: float) -> float:
    """Return how much less far than usual the sides moved apart, as a share and beyond the errors."""
    power = float((usual**2).sum())
    share, unsure = float(apart @ usual) / power, 1.0 / sqrt(power)
    return max(1.0 - (share + unsure) / max(size, SCALES[0]), 0.0)


def _mean(values: FloatArray, chosen: NDArray[np.bool_]) -> FloatArray:
    """Return the mean of the values chosen along the last axis; 0 if there are none."""
    total = np.where(chosen, values, 0.0).sum(axis=-1)
    return np.asarray(total / np.maximum(chosen.sum(axis=-1), 1))


def _root_mean_square(values: FloatArray) -> float:
    """Return the size of some values, at most `FARTHEST`; 0 if there are none."""
    return min(float(np.sqrt(np.mean(values**2))), FARTHEST) if values.size else 0.0
