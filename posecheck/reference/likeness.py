"""How much one movement of a person is like a reference movement.

Ten numbers, all in units of errors and of the spread between people, so that they mean the same for every
exercise. What makes of them a decision is in :mod:`posecheck.engine.identity`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import log
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
    """A pattern as one side does it, in the form that is compared; its name is the one that is shown."""

    name: str
    excursion: FloatArray
    variance: FloatArray
    rest: FloatArray
    rest_variance: FloatArray

    @classmethod
    def of(cls, pattern: Pattern, *, mirrored: bool = False) -> Shape:
        """Return the shape of a pattern; mirrored, as the right side does it."""
        order = MIRRORED if mirrored else slice(None)
        return cls(
            name=text_in("en", pattern.name),
            excursion=pattern.excursion[order],
            variance=(ERROR**2 + np.nan_to_num(pattern.spread) ** 2)[order],
            rest=pattern.rest[order],
            rest_variance=(pattern.rest_spread**2)[order],
        )

    def is_seen(self, observed: Observed) -> bool:
        """Whether enough of what this movement moves is known: of a hidden body anything can be said."""
        known = np.isfinite(observed.change) & np.isfinite(self.excursion)
        rest = np.isfinite(observed.rest) & np.isfinite(self.rest)
        if known.sum() < 3 or not rest.any():
            return False
        weight = np.where(np.abs(np.nan_to_num(self.excursion)) > ERROR, (self.excursion / ERROR) ** 2, 0.0)
        return bool(weight[known].sum() >= SHOWN * np.nansum(weight))

    def misfit(self, observed: Observed) -> float:
        """Return how badly it explains a movement of any size, in squared spreads; 0 for a perfect fit."""
        known = np.isfinite(observed.change) & np.isfinite(self.excursion)
        rest = np.isfinite(observed.rest) & np.isfinite(self.rest)
        if not self.is_seen(observed):
            return 2.0 * FARTHEST**2
        change, excursion, variance = observed.change[known], self.excursion[known], self.variance[known]
        scale = float((change * excursion / variance).sum() / max((excursion**2 / variance).sum(), 1e-9))
        scale = min(max(scale, SCALES[0]), SCALES[1])
        moved = float(((change - scale * excursion) ** 2 / variance).mean())
        rested = float(((observed.rest[rest] - self.rest[rest]) ** 2 / self.rest_variance[rest]).mean())
        return min(moved, FARTHEST**2) + REST_WEIGHT * min(rested, FARTHEST**2)


def rivals_of(pattern: Pattern, library: Sequence[Pattern]) -> list[Shape]:
    """Return the movements that a movement could be instead, as either side does them."""
    others = [other for other in library if agreement(other.excursion, pattern.excursion) < SAME]
    shapes = [Shape.of(other) for other in others]
    return shapes + [Shape.of(other, mirrored=True) for other in others if not other.even]


def likeness(observed: Observed, own: Shape, rivals: Sequence[Shape]) -> tuple[FloatArray, str]:
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
    rivals = [rival for rival in rivals if _told_apart(rival, own, seen)] if own.is_seen(observed) else []
    misfits = [rival.misfit(observed) for rival in rivals]
    fit = own.misfit(observed)
    best = int(np.argmin(misfits)) if misfits else -1
    margin = misfits[best] - fit if misfits else 0.0
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
    return np.array(numbers), rivals[best].name if margin < 0.0 else ""


def _told_apart(rival: Shape, own: Shape, seen: NDArray[np.bool_]) -> bool:
    """Whether two movements differ in what is seen: from the side, half of a side lunge is a squat."""
    return agreement(np.where(seen, rival.excursion, np.nan), own.excursion) < SAME


def _root_mean_square(values: FloatArray, chosen: NDArray[np.bool_], unseen: float) -> float:
    """Return the size of some values, at most `FARTHEST`; `unseen` where there are none."""
    return min(float(np.sqrt(np.mean(values[chosen] ** 2))), FARTHEST) if chosen.any() else unseen
