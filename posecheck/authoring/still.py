"""Limits for what a demonstration keeps still, and patients are known to move instead."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt
from statistics import mean, median
from typing import Final

import numpy as np

from posecheck.authoring.lead import ON_FEET, Change
from posecheck.authoring.rules import Written, in_language, in_words, rounded
from posecheck.kinematics.measures import CATALOGUE, Side
from posecheck.kinematics.position import Position
from posecheck.kinematics.posture import CHANNELS, ERROR
from posecheck.kinematics.view import View
from posecheck.pose import FloatArray
from posecheck.reference.bands import KNOWN
from posecheck.reference.learning import WORTH
from posecheck.reference.pattern import Pattern
from posecheck.report.words import measure_name
from posecheck.result import Rep
from posecheck.result.in_words import amount
from posecheck.words import say

MOST_STILL: Final = 3
"""So many limits on what keeps still are proposed at most: more than anyone can watch at once. Ours."""
TIGHT_DEG: Final = 20.0
"""A wider limit is not worth writing: what exceeds it can be seen without a camera. Ours."""
_ANYWHERE: Final = ("trunk_lateral_lean", "trunk_flexion", "trunk_rotation")
_OF_ARMS: Final = ("shoulder_hike",)
_OF_LEGS: Final = ("pelvic_drop", "medial_knee_displacement", "heel_height")
_NEXT_TO: Final = {
    "elbow_flexion": ("shoulder_flexion", "shoulder_abduction"),
    "knee_flexion": ("hip_flexion",),
}
"""What is substituted for a movement: by the trunk (Cirstea and Levin, Compensatory strategies for reaching
in stroke, Brain 2000), by the girdle of the limb, and by the joint nearer to the trunk. A shift of the pelvis
is not among it: somebody who stands at a slight angle to the camera seems to shift it."""


def still_rules(
    pattern: Pattern, lead: Change, reps: Sequence[Rep], views: Sequence[View], position: Position
) -> list[Written]:
    """Return limits for what the demonstration keeps still and patients are known to move instead.

    Parameters
    ----------
    pattern : Pattern
        The movement.
    lead : Change
        The measure that the patient is told.
    reps : sequence of Rep
        The demonstrated repetitions.
    views : sequence of View
        From which they were seen.
    position : {"standing", "sitting", "lying"}
        In which the movement is done.
    """
    proposed = (
        _still_rule(measure, reps, views)
        for measure in (*_NEXT_TO.get(lead.measure, ()), *_substitutes(pattern))
        if position == "standing" or measure not in ON_FEET
    )
    return [rule for rule in proposed if rule is not None][:MOST_STILL]


def _substitutes(pattern: Pattern) -> list[str]:
    """Return what may be moved instead: the trunk, and what goes with arms and legs that move."""
    moving = {name for name, far in zip(CHANNELS, np.abs(pattern.excursion) > ERROR, strict=True) if far}
    arms = any(name.startswith(("shoulder_l", "elbow", "arm", "wrist")) for name in moving)
    legs = any(name.startswith(("knee", "hip", "ankle", "heel", "thighs", "feet")) for name in moving)
    return [*_ANYWHERE, *(_OF_ARMS if arms else ()), *(_OF_LEGS if legs else ())]


def _still_rule(measure: str, reps: Sequence[Rep], views: Sequence[View]) -> Written | None:
    """Return the limit for one measure; None if it moves, was mostly not seen, or varies too much."""
    entry = CATALOGUE[measure]
    errors = [entry.error[view] for view in views if view in entry.error]
    ranges = [found for rep in reps if (found := _range_of(measure, rep)) is not None]
    if not errors or 2 * len(ranges) < len(reps) or not ranges:
        return None
    error = max(errors)
    low, high = (np.array(ends) for ends in zip(*ranges, strict=True))
    if entry.handed:  # either side may do the movement
        high = np.maximum(high, -low)
        low = -high
    if median(np.maximum(high, -low).tolist()) > error:
        return None
    limits = {
        "min": rounded(float(low.min()) - _spread(low, error), entry.unit, down=True),
        "max": rounded(float(high.max()) + _spread(high, error), entry.unit, down=False),
    }
    if max(-limits["min"], limits["max"]) > TIGHT_DEG * entry.scale:
        return None
    shown = max(float(high.max()), -float(low.min()))
    return {
        "id": measure,
        "kind": "alignment",
        "measure": measure,
        "from_start": True,
        **limits,
        "tolerance": error,
        "for_s": 0.3,
        "compensation": True,
        **in_words(measure),
        "reason": in_language(
            say(
                "proposed-still",
                measure=measure_name(measure),
                shown=amount(shown, entry.unit),
                reps=len(ranges),
                spread=amount(max(_spread(low, error), _spread(high, error)), entry.unit),
            )
        ),
        "sources": ["own"],
    }


def _range_of(measure: str, rep: Rep) -> tuple[float, float] | None:
    """Return the least and the greatest change since the start in a repetition; None if not seen whole."""
    moved = [
        np.array(curve.values, dtype=float)
        for curve in rep.curves
        if curve.measure == measure and (Side.BOTH in (rep.side, curve.side) or curve.side is rep.side)
    ]
    whole = [values for values in moved if np.isfinite(values).mean() >= KNOWN and np.isfinite(values[0])]
    if not whole:
        return None
    changes = [values - values[0] for values in whole]
    return min(float(np.nanmin(one)) for one in changes), max(float(np.nanmax(one)) for one in changes)


def _spread(shown: FloatArray, error: float) -> float:
    """Return the standard deviation between repetitions, drawn to the expected error if few were seen."""
    squares = float(((shown - mean(shown.tolist())) ** 2).sum())
    return sqrt((squares + WORTH * error**2) / (len(shown) + WORTH))
