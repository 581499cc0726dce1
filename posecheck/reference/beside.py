"""What is drawn behind the curves of a session: the bands of the reference that they are held against."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np

from posecheck.kinematics.measures import Channel, Side
from posecheck.pose import FloatArray
from posecheck.reference.bands import Band
from posecheck.reference.comparison import ways
from posecheck.reference.pattern import Pattern
from posecheck.result import Curve, ReferenceBand, Rep

WIDE: Final = 2.0
"""Standard deviations from the middle of the band to its edge; 95% of people's values lie within."""


def moved_curves(rep: Rep) -> Iterator[Curve]:
    """Yield the curves of a repetition: of the side that moved, or of both.

    Parameters
    ----------
    rep : Rep
        The repetition.

    Yields
    ------
    Curve
        As it is in the repetition.
    """
    for curve in rep.curves:
        if rep.side is Side.BOTH or curve.side in (rep.side, Side.BOTH):
            yield curve


def band_beside(values: FloatArray, channel: Channel, moved: Side, pattern: Pattern) -> Band | None:
    """Return the band that a curve is held against; of a lunge, as the side leads it that fits better.

    Parameters
    ----------
    values : ndarray, shape (101,)
        The curve, in the unit of the measure; NaN where it was not seen.
    channel : Channel
        The measure and its side.
    moved : Side
        The side that moved; ``both`` for the whole body, or for both sides at once.
    pattern : Pattern
        The reference movement.

    Returns
    -------
    Band or None
        None if the reference does not know the measure.
    """
    possible = [bands[channel] for bands in ways(pattern, moved) if channel in bands]
    return min(possible, key=lambda band: _distance(values, band), default=None)


def edges(band: Band, channel: Channel) -> tuple[FloatArray, FloatArray]:
    """Return both edges of a band, as far as the measure goes: no arm is raised beyond 180°.

    Parameters
    ----------
    band : Band
        Of the reference.
    channel : Channel
        The measure.

    Returns
    -------
    low : ndarray, shape (101,)
        The lower edge, in the unit of the measure.
    high : ndarray, shape (101,)
        The upper edge.
    """
    low, high = (np.clip(band.mean + n * band.spread, *channel.entry.span) for n in (-WIDE, WIDE))
    return low, high


def reference_bands(reps: Sequence[Rep], pattern: Pattern) -> tuple[ReferenceBand, ...]:
    """Return the bands that the curves of a session are held against, each once.

    Parameters
    ----------
    reps : sequence of Rep
        The repetitions.
    pattern : Pattern
        The reference movement.
    """
    found: dict[tuple[Channel, bytes], ReferenceBand] = {}
    for rep in reps:
        for curve in moved_curves(rep):
            channel = Channel(curve.measure, curve.side)
            band = band_beside(np.array(curve.values, dtype=float), channel, rep.side, pattern)
            if band is not None:
                found[channel, band.mean.tobytes()] = _as_result(band, channel)
    return tuple(found.values())


def _as_result(band: Band, channel: Channel) -> ReferenceBand:
    low, high = edges(band, channel)
    return ReferenceBand(
        measure=channel.measure,
        side=channel.side,
        unit=channel.entry.unit,
        people=band.people,
        mean=tuple(band.mean.tolist()),
        low=tuple(low.tolist()),
        high=tuple(high.tolist()),
    )


def _distance(values: FloatArray, band: Band) -> float:
    apart = (values - band.mean) ** 2
    known = np.isfinite(apart)
    return float(apart[known].mean()) if known.any() else 0.0
