"""A reference made from the patient: an earlier session, or the unaffected side for the other one.

Repetitions are counted by the movement of the exercise as ever; only what they are compared with is the
patient's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from posecheck.errors import SourceError
from posecheck.kinematics.measures import SIDES, Channel, Side
from posecheck.pose import FloatArray
from posecheck.reference.bands import Bands, Shown, bands_of, leading, mirrored, mirrored_bands
from posecheck.reference.pattern import Pattern
from posecheck.result import Rep, Status
from posecheck.words import say

PATIENT: Final = "patient"
"""All sessions are of one person."""


def shown_by_patient(reps: Iterable[Rep]) -> list[Shown]:
    """Return the counted repetitions of a session, without the limbs that were beyond the body.

    Parameters
    ----------
    reps : iterable of Rep
        Of a report; partial ones are left out.
    """
    return [
        Shown(
            person=PATIENT,
            side=rep.side,
            curves={
                Channel(one.measure, one.side): np.array(one.values, dtype=float)
                for one in rep.curves
                if one.side not in _beyond(rep)
            },
        )
        for rep in reps
        if rep.status is not Status.PARTIAL
    ]


def _beyond(rep: Rep) -> list[Side]:
    """Return the side that the session itself left out of its comparison, if it compared any side at all."""
    compared = set() if rep.comparison is None else {one.side for one in rep.comparison.deviations}
    return [] if compared <= {Side.BOTH} else [side for side in SIDES if side not in compared]


def earlier(pattern: Pattern, shown: Sequence[Shown], name: Mapping[str, str]) -> Pattern:
    """Return the reference that an earlier session of a patient gives.

    What one side did is held against the same side, so that a difference between the sides is not taken for
    a change.

    Parameters
    ----------
    pattern : Pattern
        The movement that was counted.
    shown : sequence of Shown
        The repetitions of the session.
    name : mapping of str to str
        What a person would call it, by language.

    Raises
    ------
    SourceError
        If there is no repetition in which a measure was seen nearly whole.
    """
    if pattern.even:
        as_done = [replace(one, side=Side.LEFT) for one in shown]
        return _made(pattern, bands_of(as_done, even=False, one_sided=False), None, name)
    left, right = (
        bands_of(_done_by(side, pattern, shown), even=False, one_sided=pattern.one_sided) for side in SIDES
    )
    return _made(pattern, left, mirrored_bands(right), name)


def of_side(pattern: Pattern, shown: Sequence[Shown], side: Side, name: Mapping[str, str]) -> Pattern:
    """Return the reference that one side of a patient gives for both: itself, and its mirror image.

    Measures that tell left from right, such as a lean to the side, are taken from where they are at rest:
    mirrored, a patient who always stands askew would differ by twice as much.

    Parameters
    ----------
    pattern : Pattern
        The movement that was counted.
    shown : sequence of Shown
        Repetitions of the patient; what the other side did in them is left out.
    side : Side
        The unaffected side, left or right.
    name : mapping of str to str
        What a person would call it, by language.

    Raises
    ------
    SourceError
        If there is no repetition in which a measure of this side was seen nearly whole.
    """
    shown = [replace(one, curves=_from_rest(one.curves)) for one in shown]
    if pattern.even:
        alike = [replace(one, curves=_with_mirror_image(one.curves, side)) for one in shown]
        bands = bands_of(alike, even=True, one_sided=False)
    else:
        bands = bands_of(_done_by(side, pattern, shown), even=False, one_sided=pattern.one_sided)
    if not any(channel.entry.sided for channel in bands):
        raise SourceError(say("personal-not-seen", side=side))
    return _made(pattern, bands, None, name)


def _made(pattern: Pattern, bands: Bands, right: Bands | None, name: Mapping[str, str]) -> Pattern:
    if not bands and not right:
        raise SourceError(say("personal-none"))
    return replace(pattern, name=dict(name), bands=bands, right=right)


def _done_by(side: Side, pattern: Pattern, shown: Sequence[Shown]) -> list[Shown]:
    """Return the repetitions that a side did or led; of what both did at once, its own part."""
    if not pattern.one_sided:
        return [replace(one, side=side) for one in shown if leading(one.curves) is side]
    return [
        one if one.side is side else replace(one, side=side, curves=_own(one.curves, side))
        for one in shown
        if one.side in (side, Side.BOTH)
    ]


def _own(curves: Mapping[Channel, FloatArray], side: Side) -> dict[Channel, FloatArray]:
    return {c: values for c, values in curves.items() if c.side in (side, Side.BOTH)}


def _from_rest(curves: Mapping[Channel, FloatArray]) -> dict[Channel, FloatArray]:
    """Return measures, those that tell left from right without what they are at the start and the end."""
    return {c: values - _at_rest(values) if c.entry.handed else values for c, values in curves.items()}


def _at_rest(values: FloatArray) -> float:
    ends = values[[0, -1]]
    known = ends[np.isfinite(ends)]
    return float(known.mean()) if known.size else 0.0


def _with_mirror_image(curves: Mapping[Channel, FloatArray], side: Side) -> dict[Channel, FloatArray]:
    """Return measures as if both sides did what one does."""
    own = _own(curves, side)
    return {c: values for c, values in mirrored(own).items() if c.side is not Side.BOTH} | own
