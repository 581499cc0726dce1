"""The movements that a movement could be instead of the reference."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

import numpy as np
from numpy.typing import NDArray

from posecheck.reference.pattern import Pattern, agreement
from posecheck.reference.shape import SAME, Observed, Shape


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Rivals:
    """Movements that a movement could be instead.

    Attributes
    ----------
    keys : tuple of str
        Keys of their patterns.
    by_people : ndarray of bool, shape (rivals,)
        Whether people have shown it; a pattern made from postures nobody has.
    shape : Shape
        All of them, stacked.
    """

    keys: tuple[str, ...]
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


def rivals_of(pattern: Pattern, library: Sequence[Pattern]) -> Rivals:
    """Return the movements that a patient could be doing instead of a reference, as either side does them.

    Parameters
    ----------
    pattern : Pattern
        The reference.
    library : sequence of Pattern
        All reference movements; those that are the same movement as `pattern` are left out.
    """
    others = [other for other in library if agreement(other.excursion, pattern.excursion) < SAME]
    ways = [(other, False) for other in others] + [(other, True) for other in others if not other.even]
    return Rivals(
        keys=tuple(other.key for other, _ in ways),
        by_people=np.array([other.people > 0 for other, _ in ways], dtype=bool),
        shape=Shape.stacked([Shape.of(other, mirrored=mirrored) for other, mirrored in ways]),
    )
