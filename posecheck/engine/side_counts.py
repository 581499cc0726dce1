"""How often each side of the body moved."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from posecheck.kinematics.measures import Side
from posecheck.result import Rep, SideCounts, Status


def side_counts(reps: Sequence[Rep]) -> SideCounts:
    """Return the counted repetitions of each side.

    Parameters
    ----------
    reps : sequence of Rep
        The repetitions that stand; partial ones are not counted, but are movements of their side.
    """
    counted = [rep.side for rep in reps if rep.status is not Status.PARTIAL]
    return SideCounts(
        left=counted.count(Side.LEFT),
        right=counted.count(Side.RIGHT),
        both=counted.count(Side.BOTH),
        repeated=sum(first.side is second.side is not Side.BOTH for first, second in pairwise(reps)),
    )
