"""What a person was seen to do, and a reference movement in the form in which the two are compared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from math import nan
from typing import Final

import numpy as np
from numpy.typing import NDArray

from posecheck.kinematics.posture import CHANNELS, ERROR, MIRRORED
from posecheck.pose import FloatArray
from posecheck.reference.pattern import Pattern

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
APART: Final = 9.0
"""Movements that differ by this, in squared spreads over all that is seen, are half clear of each other.
Ours: three spreads."""
LEAST_KNOWN: Final = 3
"""In fewer channels than this, anything looks like anything."""
_HIPS: Final = CHANNELS.index("hip_height")
STRIDE: Final = CHANNELS.index("stride")


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

    def place(self, observed: Observed, own: Shape) -> tuple[FloatArray, FloatArray]:
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
        place : ndarray, shape (...)
            1 at the reference or beyond, -1 at the other, and 1 if what is known does not tell them apart.
        clear : ndarray, shape (...)
            How clearly these two are told apart, 0..1.
        """
        known = np.isfinite(observed.change) & np.isfinite(self.excursion) & np.isfinite(own.excursion)
        change = np.where(known, observed.change, 0.0)
        here, there = own._as_large_as(change, known), self._as_large_as(change, known)
        apart = ((here - there) ** 2 / own.variance).sum(axis=-1)
        nearer = (((change - there) ** 2 - (change - here) ** 2) / own.variance).sum(axis=-1)
        told = self.is_seen(observed) & self.is_told_apart(own, np.isfinite(observed.change))
        told &= own._shares(known)
        place = np.where(told, np.clip(nearer / np.maximum(apart, 1e-9), -1.0, 1.0), 1.0)
        return place, apart / (apart + APART)

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


def _far_stride(pattern: Pattern) -> float:
    """Return the stride of a pattern at its far end; NaN if the legs do nothing or nobody has shown it."""
    lowers = abs(np.nan_to_num(pattern.excursion[_HIPS])) > ERROR[_HIPS]
    return float(pattern.rest[STRIDE] + pattern.excursion[STRIDE]) if lowers and pattern.people else nan


def _mean(values: FloatArray, chosen: NDArray[np.bool_]) -> FloatArray:
    """Return the mean of the values chosen along the last axis; 0 if there are none."""
    total = np.where(chosen, values, 0.0).sum(axis=-1)
    return np.asarray(total / np.maximum(chosen.sum(axis=-1), 1))
