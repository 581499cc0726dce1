"""In which order the measures moved on the way out, against the order of the reference movement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

import numpy as np

from posecheck.kinematics.measures import Channel, Side
from posecheck.pose import FloatArray
from posecheck.reference.bands import Bands
from posecheck.reference.comparison import ways
from posecheck.reference.pattern import Pattern
from posecheck.result import Curve, Sequencing, Step, Untold
from posecheck.signals.cycle import POINTS
from posecheck.signals.halfway import halfway

CLEAR: Final = 3.0
"""A measure takes part if the reference moves it by this multiple of its expected error: the scatter of one
that moves less would move the moment at which it is halfway. Ours."""
RESOLVED_S: Final = 0.15
"""A shorter delay may be that of the camera: two of the moments at which measures are taken, and the
smoothing, which delays a slow measure by 0.06 s more than a quick one."""


class _Moment(NamedTuple):
    channel: Channel
    clarity: float
    own: float
    usual: float


def sequencing_of(curves: Sequence[Curve], pattern: Pattern, moved: Side, took_s: float) -> Sequencing:
    """Return when each measure was halfway out, against the one that the reference moves most clearly.

    Parameters
    ----------
    curves : sequence of Curve
        The measures of the repetition that were seen well.
    pattern : Pattern
        The reference.
    moved : Side
        The side that moved; ``both`` for the whole body, or for both sides at once.
    took_s : float
        How long the repetition took, in seconds.
    """
    own = {Channel(one.measure, one.side): np.array(one.values, dtype=float) for one in curves}
    found = [_moments(own, bands) for bands in ways(pattern, moved)]
    moments = min(found, key=_disorder, default=[])
    if len(moments) < 2:
        why = Untold.NOT_SEEN if pattern.bands else Untold.NO_REFERENCE
        return Sequencing(steps=(), in_order=None, untold=why)
    clearest = max(moments, key=lambda one: one.clarity)
    steps = tuple(_step(one, clearest, took_s) for one in moments)
    return Sequencing(steps=steps, in_order=_in_order(steps, took_s))


def _moments(own: Mapping[Channel, FloatArray], bands: Bands) -> list[_Moment]:
    """Return when each measure was halfway out; not those that another one carries along."""
    clarity = {
        channel: abs(band.excursion) / channel.entry.usual_error
        for channel, band in bands.items()
        if channel.entry.compared and channel in own
    }
    clear = {channel: by for channel, by in clarity.items() if by >= CLEAR}
    measures = {channel.measure for channel in clear}
    found = []
    for channel, by in clear.items():
        if not measures.isdisjoint(channel.entry.follows):
            continue
        band = bands[channel]
        direction = 1.0 if band.excursion > 0.0 else -1.0
        usual = halfway(band.mean, direction)
        curve = own[channel]
        seen = halfway(curve, direction) if np.isfinite(curve).all() else None
        if usual is not None and seen is not None:
            found.append(_Moment(channel, by, seen / (POINTS - 1), usual / (POINTS - 1)))
    return sorted(found, key=lambda one: one.usual)


def _disorder(moments: Sequence[_Moment]) -> float:
    return float(np.std([one.own - one.usual for one in moments])) if moments else float("inf")


def _step(one: _Moment, clearest: _Moment, took_s: float) -> Step:
    share, usual = one.own - clearest.own, one.usual - clearest.usual
    late_s = (share - usual) * took_s
    return Step(
        measure=one.channel.measure,
        side=one.channel.side,
        delay_s=share * took_s,
        share=share,
        usual_share=usual,
        late_s=late_s,
        meaningful=abs(late_s) > RESOLVED_S,
    )


def _in_order(steps: Sequence[Step], took_s: float) -> bool:
    """Tell whether no measure clearly came before one that it should clearly follow."""
    return not any(
        (later.usual_share - earlier.usual_share) * took_s > RESOLVED_S
        and later.delay_s - earlier.delay_s < -RESOLVED_S
        for i, earlier in enumerate(steps)
        for later in steps[i + 1 :]
    )
