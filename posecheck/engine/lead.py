"""How far a movement went in the one measure that the patient is told."""

from __future__ import annotations

from collections.abc import Mapping
from math import isnan
from statistics import median

from posecheck.engine.attempt import Attempt
from posecheck.engine.rules.evidence import AFTER_S, BASELINE_S
from posecheck.exercise.definition import Signal
from posecheck.kinematics.catalogue import CATALOGUE
from posecheck.kinematics.measures import Channel, Side, channels_of
from posecheck.kinematics.view import View
from posecheck.result import RangeOfMotion


def lead_range(attempt: Attempt, lead: Signal, channels: Mapping[Channel, int], view: View) -> RangeOfMotion:
    """Return the range of the lead measure in an attempt: of the side that came farther, where both moved.

    Parameters
    ----------
    attempt : Attempt
    lead : Signal
    channels : mapping of Channel to int
        Place of each channel among the values of a sample.
    view : View
        The view during the attempt, which decides the expected error.

    Returns
    -------
    RangeOfMotion
        Its numbers are None where the measure was not seen at rest and later.
    """
    entry = CATALOGUE[lead.measure]
    direction = 1.0 if lead.target > lead.start else -1.0
    ranges = [
        seen
        for channel in channels_of(lead.measure)
        if attempt.side is Side.BOTH or channel.side in (Side.BOTH, attempt.side)
        if (seen := _seen(attempt, channels[channel], direction)) is not None
    ]
    start, peak = max(ranges, key=lambda seen: direction * (seen[1] - seen[0]), default=(None, None))
    return RangeOfMotion(
        measure=lead.measure,
        start=start,
        peak=peak,
        excursion=None if start is None or peak is None else direction * (peak - start),
        expected_error=entry.error.get(view, max(entry.error.values())),
        unit=entry.unit,
    )


def _seen(attempt: Attempt, index: int, direction: float) -> tuple[float, float] | None:
    """Return the value at rest and the farthest one; None where either was not seen, or it did not move."""
    before = attempt.between(attempt.left_s - BASELINE_S, attempt.left_s + AFTER_S)
    rest = [s.values[index] for s in before if not isnan(s.values[index])]
    during = attempt.between(attempt.left_s, attempt.end_s)
    moved = [direction * s.values[index] for s in during if not isnan(s.values[index])]
    if not rest or not moved or attempt.hidden:
        return None
    start, peak = median(rest), direction * max(moved)
    return (start, peak) if direction * (peak - start) > 0.0 else None
