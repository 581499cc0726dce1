"""All figures of a set."""

from __future__ import annotations

from collections.abc import Sequence

from posecheck.engine.quality.symmetric import symmetry_of
from posecheck.engine.quality.trends import trends_of
from posecheck.engine.quality.variable import variability_of
from posecheck.reference.pattern import Pattern
from posecheck.result import Rep, SetQuality, Status


def set_quality(reps: Sequence[Rep], lead: str, pattern: Pattern) -> SetQuality:
    """Return the figures of a set, from the repetitions that count.

    Parameters
    ----------
    reps : sequence of Rep
        All repetitions, partial ones included.
    lead : str
        The measure that the patient is told.
    pattern : Pattern
        The reference movement, which says what both sides do.
    """
    counted = [rep for rep in reps if rep.status is not Status.PARTIAL]
    return SetQuality(
        symmetry=symmetry_of(counted, lead, pattern),
        variability=variability_of(counted, lead),
        trends=trends_of(counted, lead),
    )
