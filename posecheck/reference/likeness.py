"""How much one movement of a person is like a reference movement.

Ten numbers, all in units of errors and of the spread between people, so that they mean the same for every
exercise. What makes of them a decision is in :mod:`posecheck.engine.identity`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from math import inf, isinf, log
from typing import Final

import numpy as np
from numpy.typing import NDArray

from posecheck.exercise.strict import text_in
from posecheck.kinematics.posture import ERROR, MIRRORED
from posecheck.pose import FloatArray
from posecheck.reference.pattern import Pattern, agreement

NAMES: Final = (
    "agreement",
    "size",
    "moving",
    "still",
    "other_side",
    "rest",
    "margin",
    "rise",
    "return",
    "seen",
)
"""What the ten numbers are, see :func:`likeness`."""

FARTHEST: Final = 6.0
"""No number counts more than so many spreads: a posture can only be so wrong."""
REST_WEIGHT: Final = 0.5
"""What the posture of rest weighs against the change from it when two references compete: half, as it also
depends on the person, the chair and the camera."""
SAME: Final = 0.9
"""References that agree so far are the same movement and do not compete."""
SCALES: Final = (0.3, 2.0)
"""Nobody's range is less or more than so much of the reference's."""
SHOWN: Final = 0.3
"""Share of what a movement moves that must be known for it to compete."""
LEAST_KNOWN: Final = 3
"""In fewer channels than this anything looks like anything."""
SHORTEST_S: Final = 0.1


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Observed:
    """One movement of a person.

    Attributes
    ----------
    rest : ndarray, shape (channels,)
        Posture before it; NaN where unknown.
    change : ndarray, shape (channels,)
        Change from there to the far end.
    size : float
        As a share of the reference's excursion.
    rise_s, return_s : float
        Time of the way out and back.
    """

    rest: FloatArray
    change: FloatArray
    size: float
    rise_s: float
    return_s: float


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Shape:
    """A pattern as one side does it, or several of them one below the other, in the form that is compared.

    Attributes
    ----------
    excursion, variance : ndarray, shape (..., channels)
        Change from rest to the far end, and what it may be off by, squared: error and spread between people.
    rest, rest_variance : ndarray, shape (..., channels)
        The same for the posture of rest.
    """

    excursion: FloatArray
    variance: FloatArray
    rest: FloatArray
    rest_variance: FloatArray

    @classmethod
    def of(cls, pattern: Pattern, *, mirrored: bool = False) -> Shape:
        """Return the shape of a pattern; mirrored, as the right side does it."""
        order = MIRRORED if mirrored else slice(None)
        return cls(
            excursion=pattern.excursion[order],
            variance=(ERROR**2 + np.nan_to_num(pattern.spread) ** 2)[order],
            rest=pattern.rest[order],
            rest_variance=(pattern.rest_spread**2)[order],
        )

    @classmethod
    def stacked(cls, shapes: Sequence[Shape]) -> Shape:
        """Return several shapes as one with arrays of shape (shapes, channels)."""
        none = np.empty((0, len(ERROR)))
        return cls(
            **{
                one.name: np.stack([getattr(shape, one.name) for shape in shapes]) if shapes else none
                for one in fields(cls)
            }
        )

    def is_seen(self, observed: Observed) -> NDArray[np.bool_]:
        """Whether enough of what it moves is known: of a hidden body anything can be said."""
        known = np.isfinite(observed.change) & np.isfinite(self.excursion)
        rest = np.isfinite(observed.rest) & np.isfinite(self.rest)
        share = np.nan_to_num(self.excursion / ERROR) ** 2
        weight = np.where(share > 1.0, share, 0.0)
        enough = (weight * known).sum(axis=-1) >= SHOWN * weight.sum(axis=-1)
        return np.asarray(enough & (known.sum(axis=-1) >= LEAST_KNOWN) & rest.any(axis=-1))

    def misfit(self, observed: Observed) -> FloatArray:
        """Return how badly it explains a movement of any size, in squared spreads; 0 for a perfect fit."""
        known = np.isfinite(observed.change) & np.isfinite(self.excursion)
        change, excursion = np.where(known, observed.change, 0.0), np.where(known, self.excursion, 0.0)
        along = (change * excursion / self.variance).sum(axis=-1)
        length = (excursion**2 / self.variance).sum(axis=-1)
        scale = np.clip(along / np.maximum(length, 1e-9), *SCALES)[..., np.newaxis]
        moved = _mean((change - scale * excursion) ** 2 / self.variance, known)
        rest = np.isfinite(observed.rest) & np.isfinite(self.rest)
        rested = _mean((observed.rest - self.rest) ** 2 / self.rest_variance, rest)
        fit = np.minimum(moved, FARTHEST**2) + REST_WEIGHT * np.minimum(rested, FARTHEST**2)
        return np.where(self.is_seen(observed), fit, 2.0 * FARTHEST**2)

    def is_told_apart(self, own: Shape, seen: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Whether it differs from another one in what is seen: from the side half a side lunge is a squat."""
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
        As they are shown.
    shape : Shape
        Of all of them, one below the other.
    """

    names: tuple[str, ...]
    shape: Shape

    def best(self, observed: Observed, own: Shape) -> tuple[str, float]:
        """Return the one that explains a movement best, and its misfit; infinite where none competes."""
        apart = self.shape.is_told_apart(own, np.isfinite(observed.change))
        misfits = np.where(apart, self.shape.misfit(observed), inf)
        best = int(np.argmin(misfits)) if misfits.size else -1
        return (self.names[best], float(misfits[best])) if best >= 0 else ("", inf)


def rivals_of(pattern: Pattern, library: Sequence[Pattern]) -> Rivals:
    """Return the movements that a movement could be instead, as either side does them."""
    others = [other for other in library if agreement(other.excursion, pattern.excursion) < SAME]
    ways = [(other, False) for other in others] + [(other, True) for other in others if not other.even]
    return Rivals(
        names=tuple(text_in("en", other.name) for other, _ in ways),
        shape=Shape.stacked([Shape.of(other, mirrored=mirrored) for other, mirrored in ways]),
    )


def likeness(observed: Observed, own: Shape, rivals: Rivals) -> tuple[FloatArray, str]:
    """Return how much a movement is like a reference, and which rival it is most like.

    Returns
    -------
    ndarray, shape (10,)
        In the order of :data:`NAMES`: agreement of the directions (cosine, -1..1); size as a share of the
        reference's; root mean square misfit of the channels that should move and of those that should not,
        and of those left open, in spreads and errors; distance of the posture of rest in spreads; by how much
        the best rival explains it worse, in squared spreads; natural logarithm of the time out and back in
        seconds; share of the moving channels that were seen, 0..1.
    str
        Name of the rival that explains it best, as it is shown; empty where none beats the reference.
    """
    change, excursion = observed.change, own.excursion
    seen = np.isfinite(change)
    told = np.isfinite(excursion)
    moves = told & (np.abs(np.nan_to_num(excursion)) > ERROR)
    fit = own.misfit(observed)
    like, least = rivals.best(observed, own) if own.is_seen(observed) else ("", inf)
    margin = 0.0 if isinf(least) else least - float(fit)
    rest = np.isfinite(observed.rest) & np.isfinite(own.rest)
    numbers = (
        agreement(change, excursion),
        observed.size,
        _root_mean_square(
            (change - observed.size * excursion) / np.sqrt(own.variance), moves & seen, FARTHEST / 2
        ),
        _root_mean_square(change / ERROR, told & ~moves & seen, 0.0),
        _root_mean_square(change / ERROR, ~told & seen, 0.0),
        _root_mean_square((observed.rest - own.rest) / np.sqrt(own.rest_variance), rest, FARTHEST / 2),
        float(np.clip(margin, -2.0 * FARTHEST, 2.0 * FARTHEST)),
        log(max(observed.rise_s, SHORTEST_S)),
        log(max(observed.return_s, SHORTEST_S)),
        float((moves & seen).sum() / max(moves.sum(), 1)),
    )
    return np.array(numbers), like if margin < 0.0 else ""


def _mean(values: FloatArray, chosen: NDArray[np.bool_]) -> FloatArray:
    """Return the mean of the values chosen along the last axis; 0 where there are none."""
    total = np.where(chosen, values, 0.0).sum(axis=-1)
    return np.asarray(total / np.maximum(chosen.sum(axis=-1), 1))


def _root_mean_square(values: FloatArray, chosen: NDArray[np.bool_], unseen: float) -> float:
    """Return the size of some values, at most `FARTHEST`; `unseen` where there are none."""
    return min(float(np.sqrt(np.mean(values[chosen] ** 2))), FARTHEST) if chosen.any() else unseen
