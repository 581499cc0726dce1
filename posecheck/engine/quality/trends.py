"""What changed over a set, from one repetition to the next: perhaps fatigue.

How tiring shows depends on the task (Enoka and Duchateau, J Physiol 2008;586(1):11-23), and warming up and
learning change a set as well. So it is told what changed, not why.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

import numpy as np

from posecheck.engine.quality.figures import Unit, told, unit_of, untold
from posecheck.engine.quality.of_side import by_side
from posecheck.kinematics.measures import CATALOGUE
from posecheck.kinematics.measures.detectable import MDC_PER_SEM
from posecheck.result import Rep, Trend, Trending, Untold
from posecheck.signals.trend import line_through

LEAST: Final = 5
"""Repetitions from which on a slope may be certain: three degrees of freedom."""
SAME_VIEW: Final = 0.65
"""Scatter of the range from repetition to repetition of the same movement, seen from the same place, as a
share of the expected error (``python -m benchmarks.repeatability``)."""
TIME_SHARE: Final = 0.02
"""The same of the time of a repetition, as a share of it (the same command gives 0.013 for the synthetic
patient)."""
SAME_SMOOTHNESS: Final = 0.07
"""The same of the spectral arc length: the part of its error that the scatter of landmarks makes, and that of
two cameras that see the same squats (the same command)."""


def trends_of(reps: Sequence[Rep], lead: str) -> tuple[Trend, ...]:
    """Return what changed over the set, and whether that is certain.

    Parameters
    ----------
    reps : sequence of Rep
        The counted repetitions.
    lead : str
        The measure that the patient is told.
    """
    range_error = SAME_VIEW * max((rep.rom.expected_error for rep in reps), default=0.0)
    times_s = [rep.took_s for rep in reps if rep.took_s is not None]
    time_error = TIME_SHARE * float(np.mean(times_s)) if times_s else 0.0
    unit = unit_of(CATALOGUE[lead].unit)
    return (
        _trend(Trending.RANGE, reps, lambda rep: rep.rom.excursion, unit, range_error),
        _trend(Trending.TIME, reps, lambda rep: rep.took_s, "s", time_error),
        _trend(Trending.SMOOTHNESS, reps, _arc_length, "number", SAME_SMOOTHNESS),
    )


def _arc_length(rep: Rep) -> float | None:
    return rep.quality.smoothness.arc_length.value


def _trend(
    what: Trending, reps: Sequence[Rep], value_of: Callable[[Rep], float | None], unit: Unit, error: float
) -> Trend:
    groups = [
        [(float(place), value) for place, rep in enumerate(own) if (value := value_of(rep)) is not None]
        for own in by_side(reps)
    ]
    line = line_through(groups)
    if line is None or max(map(len, groups)) < LEAST:
        few = max(map(len, by_side(reps)), default=0) < LEAST
        why = Untold.FEW_REPETITIONS if few else Untold.NOT_SEEN
        return Trend(what=what, change=untold(why, unit), over_set=None, meaningful=False)
    over_set = line.slope * max(place for group in groups for place, _ in group)
    return Trend(
        what=what,
        change=told(line.slope, unit, line.error),
        over_set=over_set,
        meaningful=line.is_certain and abs(over_set) >= MDC_PER_SEM * error,
    )
