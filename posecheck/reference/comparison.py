"""Hold one repetition against a reference movement, curve against curve."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from math import sqrt
from typing import Final

import numpy as np
from numpy.typing import NDArray

from posecheck.kinematics.measures import CATALOGUE, Channel, Side
from posecheck.pose import FloatArray
from posecheck.reference.bands import Band, Bands, aligned, mirrored_bands, moments
from posecheck.reference.pattern import Pattern
from posecheck.result import Comparison, Curve, Deviation, When
from posecheck.signals.cycle import POINTS

BEYOND_ERROR: Final = 1.0
"""A difference is meaningful from this multiple of the expected error on."""
BEYOND_BAND: Final = 3.0
"""... and from this many standard deviations of the reference on, more where few people made it. With some
forty measures in five parts, two would be exceeded by chance in most repetitions (``python -m
benchmarks.compared`` counts how often people are told a difference from others)."""
LEAST_DEG: Final = 7.0
"""... and from this many degrees on, however exact the measure is: nobody corrects less. Ours."""
FAR: Final = 0.95
NEAR: Final = 0.1
"""Shares of the way at which the farthest part begins and the rest ends."""
ABOUT: Final = 0.75
"""Differences of at least this share of the largest are about as large. Ours."""
LEAST_POINTS: Final = 3
"""A part of fewer points is too short to tell."""


def compare(curves: Sequence[Curve], pattern: Pattern, moved: Side) -> Comparison | None:
    """Compare a repetition with a reference movement.

    Parameters
    ----------
    curves : sequence of Curve
        The measures of the repetition.
    pattern : Pattern
        The reference.
    moved : Side
        The side that moved; ``both`` for the whole body, or for both sides at once.

    Returns
    -------
    Comparison or None
        None if no measure is known to both.
    """
    own = {Channel(curve.measure, curve.side): curve for curve in curves}
    compared = [one for bands in _ways(pattern, moved) if (one := _against(own, bands)) is not None]
    return min(compared, key=lambda one: one.moving or 0.0, default=None)


def _ways(pattern: Pattern, moved: Side) -> list[Bands]:
    """Return the bands as the sides that moved do them; of a lunge, as either side may lead it."""
    bands = pattern.bands
    if pattern.even or moved is Side.LEFT or not bands:
        return [bands]
    other = mirrored_bands(bands)
    if moved is Side.RIGHT:
        return [other]
    if not pattern.one_sided:
        return [bands, other]
    # What one side brings to the left, the other brings to the right: both together lean to neither.
    both = {c: replace(b, mean=0.0 * b.mean) if c.entry.handed else b for c, b in bands.items()}
    return [both | {c: band for c, band in other.items() if c.side is Side.RIGHT}]


def _against(own: Mapping[Channel, Curve], bands: Bands) -> Comparison | None:
    usual = {c: band for c, band in bands.items() if c in own and c.entry.compared}
    if not usual:
        return None
    values = {channel: np.array(own[channel].values, dtype=float) for channel in usual}
    at = moments(values, usual)
    parts = _parts(usual)
    found: list[Deviation] = []
    sizes: dict[bool, list[float]] = {True: [], False: []}
    for channel, seen in aligned(values, usual).items():
        band, error = usual[channel], own[channel].expected_error
        difference = seen - band.mean
        if np.isfinite(difference).sum() < LEAST_POINTS:
            continue
        moves = bool(abs(band.excursion) > channel.entry.usual_error)
        sizes[moves].append(float(np.nanmean((difference / np.hypot(band.spread, error)) ** 2)))
        found.extend(_largest(channel, seen, band, error, parts, moves=moves))
    if not found:
        return None
    found.sort(key=lambda one: (not one.meaningful, -abs(one.bands)))
    told = _to_tell(found, usual)
    return Comparison(
        deviations=tuple(sorted(found, key=lambda one: one is not told)),
        moving=_root_mean(sizes[True]),
        still=_root_mean(sizes[False]),
        delay=float(np.mean(at - np.arange(POINTS))) / (POINTS - 1),
    )


def _to_tell(found: Sequence[Deviation], usual: Bands) -> Deviation | None:
    """Return the meaningful difference to tell: of the largest ones, that of what the movement is about.

    One that follows from another is left to that one: a shoulder that is lower because the trunk leans.
    """
    differ = {one.measure for one in found if one.meaningful}
    own = [one for one in found if one.meaningful and differ.isdisjoint(CATALOGUE[one.measure].follows)]
    if not own:
        return None
    sizes = [abs(one.amount) / CATALOGUE[one.measure].scale for one in own]
    large = [one for one, size in zip(own, sizes, strict=True) if size >= ABOUT * max(sizes)]
    return max(large, key=lambda one: _clarity(Channel(one.measure, one.side), usual))


def _clarity(channel: Channel, usual: Bands) -> float:
    """Return how clearly the reference moves a measure, in expected errors."""
    return abs(usual[channel].excursion) / channel.entry.usual_error


def _root_mean(squares: Sequence[float]) -> float | None:
    return float(np.sqrt(np.mean(squares))) if squares else None


def _parts(usual: Bands) -> dict[When, NDArray[np.bool_]]:
    """Return which of the 101 points belong to each part, by how far the reference has gone."""
    weighted = [
        (band.mean - band.mean[0]) * np.sign(band.excursion) / channel.entry.usual_error
        for channel, band in usual.items()
        if abs(band.excursion) > channel.entry.usual_error
    ]
    points = np.arange(POINTS)
    if not weighted:
        return {When.TARGET: points >= 0}
    way = np.sum(weighted, axis=0)
    share = way / way.max()
    far = np.flatnonzero(share >= FAR)
    first, last = int(far[0]), int(far[-1])
    out, back = points < first, points > last
    return {
        When.START: out & (share < NEAR),
        When.OUT: out & (share >= NEAR),
        When.TARGET: ~out & ~back,
        When.BACK: back & (share >= NEAR),
        When.END: back & (share < NEAR),
    }


def _largest(
    channel: Channel,
    values: FloatArray,
    band: Band,
    error: float,
    parts: dict[When, NDArray[np.bool_]],
    *,
    moves: bool,
) -> Iterator[Deviation]:
    """Yield the difference of a measure in the part where it is largest, if one was seen long enough."""
    found: list[tuple[float, float, When]] = []
    for when, points in parts.items():
        seen = points & np.isfinite(values)
        if seen.sum() < max(LEAST_POINTS, points.sum() / 2):
            continue
        amount = float(np.mean(values[seen] - band.mean[seen]))
        if when is When.TARGET:  # its ends, matched a little early or late, are lower than the stay itself
            amount = float(np.median(values[seen]) - np.median(band.mean[seen]))
        width = float(np.sqrt(np.mean(band.spread[seen] ** 2 + error**2)))
        found.append((amount / width, amount, when))
    if not found:
        return
    bands, amount, when = max(found, key=lambda one: abs(one[0]))
    spread = float(np.sqrt(np.mean(band.spread[parts[when]] ** 2)))
    least = max(BEYOND_ERROR * error, _beyond(band.people) * spread, LEAST_DEG * channel.entry.scale)
    yield Deviation(
        measure=channel.measure,
        side=channel.side,
        unit=channel.entry.unit,
        when=when,
        amount=amount,
        bands=bands,
        over_cycle=float(np.nanmean(np.abs(values - band.mean))),
        expected_error=error,
        moves=moves,
        meaningful=abs(amount) >= least,
    )


def _beyond(people: int) -> float:
    """Return how many standard deviations another person may differ by, if so many made the reference.

    The quantile of Student's distribution for a new value, by its expansion (Abramowitz and Stegun 1964,
    26.7.5). What one person alone showed is only held against their own repetitions.
    """
    if people < 2:
        return BEYOND_BAND
    quantile = BEYOND_BAND * (1.0 + (BEYOND_BAND**2 + 1.0) / (4.0 * (people - 1)))
    return quantile * sqrt(1.0 + 1.0 / people)
