"""The measure that the patient is told: the one that changes most clearly, as seen from the demonstration."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from statistics import median
from typing import Final

import numpy as np

from posecheck.authoring.takes import Take, rises_of
from posecheck.errors import SourceError
from posecheck.kinematics.measures import CATALOGUE, Channel, Measurer, Side, channels_of
from posecheck.kinematics.position import Position
from posecheck.kinematics.view import View
from posecheck.pose import FloatArray
from posecheck.reference.pattern import Pattern
from posecheck.result import Rep
from posecheck.signals.rise import Rise
from posecheck.strict.asked import listed
from posecheck.words import joined, say, words

ON_FEET: Final = frozenset({"stance_flexion", "hip_height", "foot_height", "heel_height", "pelvis_shift"})
"""Measures that relate to the height of the hips over the feet, and so say nothing of who lies."""
CARRIES: Final = 0.5
"""A measure is told rather than those that follow from it if it changes at least half as clearly. Ours."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """A measure that a demonstration changes.

    Attributes
    ----------
    measure : str
        Name in the catalogue.
    start, target : float
        Value at rest and at the far end, in the unit of the measure.
    clarity : float
        Size of the change in expected errors of the measure, less if it differs between repetitions.
    """

    measure: str
    start: float
    target: float
    clarity: float


def lead_of(pattern: Pattern, takes: Sequence[Take], position: Position) -> Change:
    """Return the measure that shows the movement most clearly; an angle if there is one.

    Parameters
    ----------
    pattern : Pattern
        The movement.
    takes : sequence of Take
        Recordings of it.
    position : {"standing", "sitting", "lying"}
        In which it is done.

    Raises
    ------
    SourceError
        If none does from where it was recorded; says when and from where.
    """
    found: dict[str, list[Change]] = {}
    for take in takes:
        for change in _changes(pattern, take):
            if change.measure not in ON_FEET or position != "lying":
                found.setdefault(change.measure, []).append(change)
    usual = [_middle(several) for several in found.values() if len(several) > len(takes) / 2]
    clear = {change.measure: change for change in usual if change.clarity > 1.0}
    if not clear:
        problems = joined(_unmeasured(pattern, take) for take in takes)
        raise SourceError(say("take-no-measure.all", problems=problems, views=_better_views(takes)))
    own = [change for change in clear.values() if not _follows(change, clear)]
    return max(own, key=lambda change: (CATALOGUE[change.measure].unit == "deg", change.clarity))


def as_counted(lead: Change, reps: Sequence[Rep]) -> Change:
    """Return the lead with start and target as reports will give them, from counted repetitions.

    Parameters
    ----------
    lead : Change
        As found before anything was counted.
    reps : sequence of Rep
        The demonstrated repetitions.
    """
    starts = [rep.rom.start for rep in reps if rep.rom.start is not None]
    peaks = [rep.rom.peak for rep in reps if rep.rom.peak is not None]
    if not (starts and peaks):
        return lead
    return _possible(replace(lead, start=median(starts), target=median(peaks)))


def _possible(change: Change) -> Change:
    """Return a change within what people can do: what the camera sees beyond it is its error."""
    least, most = CATALOGUE[change.measure].span
    start, target = (min(max(value, least), most) for value in (change.start, change.target))
    return replace(change, start=start, target=target)


def _follows(change: Change, others: Mapping[str, Change]) -> bool:
    """Tell whether a measure is only carried along by another one that changes about as clearly."""
    carried_by = [others[name] for name in CATALOGUE[change.measure].follows if name in others]
    return any(other.clarity >= CARRIES * change.clarity for other in carried_by)


def _unmeasured(pattern: Pattern, take: Take) -> str:
    """Say when a recording shows the movement; what both sides do at once is said once."""
    sides = rises_of(pattern, take.course)
    spans: list[tuple[float, float]] = []
    for span_s in sorted((rise.low_s, rise.end_s) for _, rises in sides for rise in rises):
        at_once = [spans.pop(), span_s] if spans and span_s[0] < spans[-1][1] else [span_s]
        spans.append((at_once[0][0], max(end_s for _, end_s in at_once)))
    seen = words()(f"view-{take.course.view}")
    return f"{take.source}: {say('take-no-measure', at=take.at_each(spans), view=seen)}"


def _better_views(takes: Sequence[Take]) -> str:
    seen = {take.course.view for take in takes}
    others = [words()(f"view-{view}") for view in (View.SIDE, View.FRONT, View.OBLIQUE) if view not in seen]
    return listed(others)


def _changes(pattern: Pattern, take: Take) -> list[Change]:
    """Return what each measure of the catalogue does in the repetitions of one recording."""
    channels = [channel for name in CATALOGUE for channel in channels_of(name) if not _is_of_head(channel)]
    measurer = Measurer(channels)
    values = np.array([measurer.measure(pose) for pose in take.track])
    view = take.course.view
    assert view is not None, "repetitions were found, so someone was seen"
    found: dict[str, list[Change]] = {}
    for side, rises in rises_of(pattern, take.course):
        for i, channel in enumerate(channels):
            if view in channel.entry.error and side in (Side.BOTH, channel.side, _either(channel)):
                change = _change(channel, take.track.time_s, values[:, i], rises, view)
                if change is not None:
                    found.setdefault(channel.measure, []).append(change)
    return [max(several, key=lambda one: one.clarity) for several in found.values()]


def _is_of_head(channel: Channel) -> bool:
    """Tell whether a measure looks at the head, of which no reference movement knows anything."""
    return "ears" in channel.entry.landmarks


def _either(channel: Channel) -> Side | None:
    """Return any side for a measure without sides, so that it belongs to both."""
    return None if channel.entry.sided else channel.side


def _change(
    channel: Channel, time_s: FloatArray, values: FloatArray, rises: Sequence[Rise], view: View
) -> Change | None:
    """Return the usual change; None if it was mostly not seen, or is more than any body can do."""
    low = values[np.searchsorted(time_s, [rise.low_s for rise in rises])]
    high = values[np.searchsorted(time_s, [rise.high_s for rise in rises])]
    known = np.isfinite(low) & np.isfinite(high)
    if known.sum() < len(rises) / 2:
        return None
    start, target = float(np.median(low[known])), float(np.median(high[known]))
    error, (least, most) = channel.entry.error[view], channel.entry.span
    if not all(least - error <= value <= most + error for value in (start, target)):
        return None
    unclear = float(np.hypot(error, np.std(high[known] - low[known])))
    return Change(measure=channel.measure, start=start, target=target, clarity=abs(target - start) / unclear)


def _middle(several: Sequence[Change]) -> Change:
    start = float(np.median([change.start for change in several]))
    target = float(np.median([change.target for change in several]))
    clarity = float(np.median([change.clarity for change in several]))
    return _possible(Change(measure=several[0].measure, start=start, target=target, clarity=clarity))
