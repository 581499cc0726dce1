"""How alike the repetitions of a set were."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite, sqrt
from typing import Final

import numpy as np

from posecheck.engine.quality.figures import Unit, told, unit_of, untold
from posecheck.engine.quality.of_side import by_side
from posecheck.kinematics.measures import CATALOGUE
from posecheck.result import Figure, Rep, Spread, Untold, Variability
from posecheck.signals.spread import deviation_error, mean_deviation, pooled_deviation

LEAST: Final = 3
"""Repetitions from which on their standard deviation says more than their difference. Ours."""


def variability_of(reps: Sequence[Rep], lead: str) -> Variability:
    """Return how much the repetitions differ in range, time and course; each side from its own mean.

    Parameters
    ----------
    reps : sequence of Rep
        The counted repetitions.
    lead : str
        The measure that the patient is told.
    """
    unit = unit_of(CATALOGUE[lead].unit)
    sides = by_side(reps)
    ranges = [[r.rom.excursion for r in own if r.rom.excursion is not None] for own in sides]
    times = [[rep.took_s for rep in own if rep.took_s is not None] for own in sides]
    return Variability(
        range=_spread(ranges, unit, len(reps)),
        time=_spread(times, "s", len(reps)),
        curves=_curves(sides, lead, unit),
    )


def _spread(groups: Sequence[Sequence[float]], unit: Unit, reps: int) -> Spread:
    values = [value for group in groups for value in group]
    pooled = pooled_deviation(groups)
    if pooled is None or len(values) < LEAST:
        why = Untold.FEW_REPETITIONS if reps < LEAST else Untold.NOT_SEEN
        nothing = untold(why, unit)
        return Spread(mean=nothing, deviation=nothing, variation=untold(why, "ratio"))
    (deviation, freedom), mean = pooled, float(np.mean(values))
    error = deviation_error(deviation, freedom)
    return Spread(
        mean=told(mean, unit, deviation / sqrt(len(values))),
        deviation=told(deviation, unit, error),
        variation=told(deviation / mean, "ratio", error / mean)
        if mean > 0.0
        else untold(Untold.TOO_SMALL, "ratio"),
    )


def _curves(sides: Sequence[Sequence[Rep]], lead: str, unit: Unit) -> Figure:
    groups: dict[tuple[int, str], list[Sequence[float | None]]] = {}
    for i, own in enumerate(sides):
        for rep in (rep for rep in own if rep.took_s is not None):
            for curve in rep.curves:
                if curve.measure == lead:
                    groups.setdefault((i, curve.side), []).append(curve.values)
    several = [np.array(group, dtype=float) for group in groups.values() if len(group) >= LEAST]
    if not several:
        few = max(map(len, sides), default=0) < LEAST
        return untold(Untold.FEW_REPETITIONS if few else Untold.NOT_SEEN, unit)
    known = [(mean_deviation(group), len(group) - 1) for group in several]
    known = [(deviation, freedom) for deviation, freedom in known if isfinite(deviation)]
    if not known:
        return untold(Untold.NOT_SEEN, unit)
    deviation = float(np.mean([deviation for deviation, _ in known]))
    # Neighbouring moments of a movement differ together: many of them tell no more than one.
    return told(deviation, unit, deviation_error(deviation, sum(freedom for _, freedom in known)))
