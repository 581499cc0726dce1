"""The repetitions of a set by the side that did them, because left and right are not alike."""

from __future__ import annotations

from collections.abc import Sequence

from posecheck.kinematics.measures import Side
from posecheck.result import Rep


def by_side(reps: Sequence[Rep]) -> list[list[Rep]]:
    """Return the repetitions of each side that did any, in their order.

    Parameters
    ----------
    reps : sequence of Rep
        Of one set.
    """
    return [own for side in Side if (own := [rep for rep in reps if rep.side is side])]
