"""The rules that a demonstration justifies: how far the movement goes, for how long, and what keeps still.

All are in the form of a definition. Each has a reason with what was demonstrated, for the therapist to edit.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor, sqrt
from statistics import mean, median
from typing import Any, Final

import numpy as np

from posecheck.authoring.lead import ON_FEET, Change
from posecheck.authoring.timing import Timing
from posecheck.kinematics.measures import CATALOGUE, Side
from posecheck.kinematics.position import Position
from posecheck.kinematics.posture import CHANNELS, ERROR
from posecheck.kinematics.view import View
from posecheck.pose import FloatArray
from posecheck.reference.bands import KNOWN
from posecheck.reference.learning import WORTH
from posecheck.reference.pattern import Pattern
from posecheck.report.words import amount, measure_name, say
from posecheck.result import Rep

Written = dict[str, Any]
"""A part of a definition, as it is written."""

ASKED_SHARE: Final = 0.8
"""Share of what was demonstrated that is asked for. Ours."""
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
"""What is substituted for a movement: by the trunk (Cirstea and Levin, Compensatory strategies for reaching in
stroke, Brain 2000), by the girdle of the limb, and by the joint nearer to the trunk. A shift of the pelvis is
not among it: somebody who stands at a slight angle to the camera seems to shift it."""


def range_rule(lead: Change, reps: Sequence[Rep], views: Sequence[View]) -> Written:
    """Return the rule that asks for most of the demonstrated range, and for no more than each repetition had.

    Parameters
    ----------
    lead : Change
        The measure that the patient is told.
    reps : sequence of Rep
        The demonstrated repetitions.
    views : sequence of View
        From which they were seen.
    """
    way = 1.0 if lead.target > lead.start else -1.0
    peaks = [rep.rom.peak for rep in reps if rep.rom.peak is not None]
    least = min(peaks, key=lambda peak: way * peak, default=lead.target)
    asked = lead.start + ASKED_SHARE * (lead.target - lead.start)
    unit = CATALOGUE[lead.measure].unit
    smallest = way * least < way * asked
    shown = {"start": amount(lead.start, unit), "target": amount(lead.target, unit)}
    return {
        "id": "range",
        "kind": "range",
        "measure": lead.measure,
        "min" if way > 0.0 else "max": rounded(least if smallest else asked, unit, down=way > 0.0),
        "tolerance": max(CATALOGUE[lead.measure].error[view] for view in views),
        **_in_words("range"),
        "reason": say("proposed-range.smallest", least=amount(least, unit), **shown)
        if smallest
        else say("proposed-range.share", share=f"{ASKED_SHARE:.0%}", **shown),
        "sources": ["own"],
    }


def hold_rule(asked: Written, timing: Timing) -> Written | None:
    """Return the rule that asks for most of the demonstrated stay at the target; None if nobody stays there.

    Parameters
    ----------
    asked : dict
        The rule about the range, which says what is far enough.
    timing : Timing
        How long the demonstrator stays.
    """
    if timing.stay_s is None:
        return None
    hold_s = max(0.5, floor(2.0 * ASKED_SHARE * timing.stay_s) / 2.0)
    kept = {key: asked[key] for key in ("measure", "min", "max", "tolerance", "sources") if key in asked}
    reason = say("proposed-hold.share", share=f"{ASKED_SHARE:.0%}", time=amount(timing.stay_s, "s"))
    return {"id": "hold", "kind": "hold", **kept, "hold_s": hold_s, **_in_words("hold"), "reason": reason}


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


def rounded(value: float, unit: str, *, down: bool | None = None) -> float:
    """Return a value as it is written in a definition: in whole degrees, or in hundredths.

    Parameters
    ----------
    value : float
        In the unit.
    unit : {"deg", "ratio"}
        Unit of the value.
    down : bool, optional
        Whether to round down or up; to the nearest unless given.
    """
    scale = 1 if unit == "deg" else 100
    turn = round if down is None else floor if down else ceil
    whole = turn(scale * value)
    return whole if unit == "deg" else whole / scale


def _substitutes(pattern: Pattern) -> list[str]:
    """Return what may be moved instead: always the trunk, and of arms and legs what goes with those that move."""
    moving = {name for name, far in zip(CHANNELS, np.abs(pattern.excursion) > ERROR, strict=True) if far}
    arms = any(name.startswith(("shoulder_l", "elbow", "arm", "wrist")) for name in moving)
    legs = any(name.startswith(("knee", "hip", "ankle", "heel", "thighs", "feet")) for name in moving)
    return [*_ANYWHERE, *(_OF_ARMS if arms else ()), *(_OF_LEGS if legs else ())]


def _still_rule(measure: str, reps: Sequence[Rep], views: Sequence[View]) -> Written | None:
    """Return the limit for one measure; None if it moves, was mostly not seen, or varies too much."""
    entry = CATALOGUE[measure]
    errors = [entry.error[view] for view in views if view in entry.error]
    ranges = [shown for rep in reps if (shown := _range_of(measure, rep)) is not None]
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
        **_in_words(measure),
        "reason": say(
            "proposed-still",
            measure=measure_name(measure),
            shown=amount(shown, entry.unit),
            reps=len(ranges),
            spread=amount(max(_spread(low, error), _spread(high, error)), entry.unit),
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
    """Return the standard deviation between repetitions, drawn towards the expected error if few were seen."""
    squares = float(((shown - mean(shown.tolist())) ** 2).sum())
    return sqrt((squares + WORTH * error**2) / (len(shown) + WORTH))


def _in_words(name: str) -> Written:
    return {"aim": {"en": say(f"proposed-{name}.aim")}, "cue": {"en": say(f"proposed-{name}.cue")}}
