"""How far a movement went in the one measure that the patient is told, and when."""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce
from itertools import pairwise

from posecheck.engine.attempt import Attempt
from posecheck.exercise.definition import Signal
from posecheck.kinematics.measures import CATALOGUE, Channel, Side, channels_of, towards
from posecheck.kinematics.view import View
from posecheck.result import RangeOfMotion
from posecheck.rules.evidence import AFTER_S, BASELINE_S, BRIDGED_S, baseline, enough
from posecheck.signals.course import Course, known
from posecheck.signals.marks import TURN, Moments, marks_of
from posecheck.signals.tuning import USUAL


def lead_range(attempt: Attempt, lead: Signal, channels: Mapping[Channel, int], view: View) -> RangeOfMotion:
    """Return the range of the lead measure in an attempt; if both sides moved, of the one that went farther.

    Parameters
    ----------
    attempt : Attempt
        The attempt to measure.
    lead : Signal
        The measure that the patient is told; from its start to its target it may grow or fall.
    channels : mapping of Channel to int
        Place of each channel among the values of a sample.
    view : View
        The view during the attempt, which decides the expected error.

    Returns
    -------
    RangeOfMotion
        Its numbers are None where the measure was not seen at rest or at the far end.
    """
    entry = CATALOGUE[lead.measure]
    sign = towards(lead.measure, attempt.side)
    direction = sign * _direction(lead)
    ranges = {
        channel.side: seen
        for channel in channels_of(lead.measure, attempt.side)
        if (seen := _seen(attempt, channels[channel], direction, entry.scale)) is not None
    }
    sizes = {side: direction * (peak - start) for side, (start, peak) in ranges.items()}
    farther = max(sizes, key=sizes.__getitem__, default=None)
    start, peak = (None, None) if farther is None else ranges[farther]
    together = attempt.side is Side.BOTH
    return RangeOfMotion(
        measure=lead.measure,
        start=None if start is None else sign * start,
        peak=None if peak is None else sign * peak,
        excursion=None if farther is None else sizes[farther],
        expected_error=entry.error.get(view, max(entry.error.values())),
        unit=entry.unit,
        excursion_left=sizes.get(Side.LEFT) if together else None,
        excursion_right=sizes.get(Side.RIGHT) if together else None,
    )


def _seen(attempt: Attempt, index: int, direction: float, scale: float) -> tuple[float, float] | None:
    """Return the value at rest and the farthest one; None if either was not seen, or it did not move.

    What was hidden for most of its stay at the far end may have gone farther.
    """
    start = _rest(attempt, index, scale)
    during = attempt.between(attempt.left_s, attempt.end_s)
    moved = known([(s.time_s, direction * s.values[index]) for s in during])
    there = [(s.time_s, s.values[index]) for s in attempt.between(attempt.reach_s, attempt.leave_s)]
    if start is None or not moved or not enough(there):
        return None
    farthest = max(value for _, value in moved)
    size = farthest - direction * start
    if size <= 0.0 or _mostly_hidden(moved, farthest - TURN * size):
        return None
    return start, direction * farthest


def _mostly_hidden(moved: Course, level: float) -> bool:
    """Tell whether the measure was out of sight beside a level for longer than it was seen beyond it."""
    hidden_s = seen_s = 0.0
    for (before_s, before), (after_s, after) in pairwise(moved):
        if max(before, after) < level:
            continue
        if after_s - before_s > BRIDGED_S:
            hidden_s += after_s - before_s
        else:
            seen_s += after_s - before_s
    return hidden_s > seen_s


def _rest(attempt: Attempt, index: int, scale: float) -> float | None:
    """Return the value at rest, before the movement; None if it was not seen there."""
    course = [(s.time_s, s.values[index]) for s in attempt.samples]
    return None if attempt.hidden else baseline(course, attempt.left_s, scale)


def lead_times(attempt: Attempt, lead: Signal, channels: Mapping[Channel, int]) -> Moments | None:
    """Return when an attempt left, arrived, set out for the way back and was back, in the lead measure.

    Parameters
    ----------
    attempt : Attempt
        The attempt to time.
    lead : Signal
        The measure that the patient is told; from its start to its target it may grow or fall.
    channels : mapping of Channel to int
        Place of each channel among the values of a sample.

    Returns
    -------
    Moments or None
        Where both sides moved: when the first of them left and arrived, and the last set out and was back.
        None where the measure was not seen all the way from the rest before to the end, or changed by less
        than an attempt takes.
    """
    found = [
        times
        for index in _indices(attempt, lead, channels)
        if (times := _times(attempt, index, lead)) is not None
    ]
    return reduce(Moments.joined, found) if found else None


def _times(attempt: Attempt, index: int, lead: Signal) -> Moments | None:
    """Return the moments in one measure; None where it was not seen all the time, or moved less."""
    direction = towards(lead.measure, attempt.side) * _direction(lead)
    least = USUAL.least * abs(lead.target - lead.start)
    rest_s, end_s = attempt.left_s - BASELINE_S, attempt.samples[-1].time_s
    course = [(s.time_s, direction * s.values[index]) for s in attempt.between(rest_s, end_s)]
    seen = known(course)
    times_s = [rest_s, *(t for t, _ in seen), end_s]
    rest = _rest(attempt, index, CATALOGUE[lead.measure].scale)
    if rest is None or not enough(course) or max(b - a for a, b in pairwise(times_s)) > BRIDGED_S:
        return None
    values = [value for _, value in seen]
    first = sum(t <= attempt.left_s + AFTER_S for t, _ in seen)
    top = max(range(first, len(values)), key=values.__getitem__, default=0)
    if values[top] - direction * rest < least:
        return None
    return marks_of(seen, top=top, rest=direction * rest, high=values[top], back=min(values[top:])).crossed


def lead_courses(attempt: Attempt, lead: Signal, channels: Mapping[Channel, int]) -> list[Course]:
    """Return the lead measure of each side that moved, as far as it was seen; it grows on the way out.

    Parameters
    ----------
    attempt : Attempt
        The attempt to follow.
    lead : Signal
        The measure that the patient is told; from its start to its target it may grow or fall.
    channels : mapping of Channel to int
        Place of each channel among the values of a sample.
    """
    direction = towards(lead.measure, attempt.side) * _direction(lead)
    return [
        known([(s.time_s, direction * s.values[index]) for s in attempt.samples])
        for index in _indices(attempt, lead, channels)
    ]


def _direction(lead: Signal) -> float:
    return 1.0 if lead.target > lead.start else -1.0


def _indices(attempt: Attempt, lead: Signal, channels: Mapping[Channel, int]) -> list[int]:
    """Return the places of the lead measure of the sides that moved."""
    return [channels[channel] for channel in channels_of(lead.measure, attempt.side)]
