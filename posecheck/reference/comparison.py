"""Hold one repetition against a reference movement, curve against curve."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import sqrt
from typing import Final

import numpy as np
from numpy.typing import NDArray

from posecheck.kinematics.measures import CATALOGUE, Channel, Side
from posecheck.pose import FloatArray
from posecheck.reference.bands import Bands, aligned, mirrored_bands, moments
from posecheck.reference.pattern import Pattern
from posecheck.result import Comparison, Curve, Deviation, When
from posecheck.signals.cycle import POINTS

BEYOND_ERROR: Final = 1.0
"""A difference is meaningful from this multiple of the expected error on."""
BEYOND_BAND: Final = 3.0
"""... and from this many standard deviations of the reference on, more where few people made it. With some
forty measures in five parts, two would be exceeded by chance in most repetitions. It decides what is told
more than anything else here: compared with others, people are told a difference in 11 of 106 squats, with a
quarter less in 51, with a quarter more in 5 (``python -m benchmarks.compared``)."""
LEAST_DEG: Final = 7.0
"""... and from this many degrees on, however exact the measure is: nobody corrects less. Ours."""
FAR: Final = 0.95
NEAR: Final = 0.1
"""Shares of the way at which the farthest part begins and the rest ends."""
ABOUT: Final = 0.75
"""Differences of at least this share of the largest are about as large. Ours."""
LEAST_POINTS: Final = 3
"""A part of fewer points is too short to tell."""
AT_REST: Final = ~np.isin(np.arange(POINTS), np.arange(4, POINTS - 3))
"""Points of a repetition at which it begins and ends."""


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
    compared = [one for bands in ways(pattern, moved) if (one := _against(own, bands)) is not None]
    return min(compared, key=lambda one: one.moving or 0.0, default=None)


def ways(pattern: Pattern, moved: Side) -> list[Bands]:
    """Return the bands as the sides that moved do them; of a lunge, as either side may lead it.

    Parameters
    ----------
    pattern : Pattern
        The reference.
    moved : Side
        The side that moved; ``both`` for the whole body, or for both sides at once.
    """
    bands = pattern.bands
    if pattern.even or moved is Side.LEFT:
        return [bands]
    other = mirrored_bands(bands) if pattern.right is None else pattern.right
    if moved is Side.RIGHT:
        return [other]
    if not pattern.one_sided:
        return [bands, other]
    # What one side brings to the left, the other brings to the right: both together lean to neither.
    # A side that was idle in the demonstration says nothing about one that moves.
    both = {
        c: replace(b, mean=0.0 * b.mean) if c.entry.handed else b
        for c, b in bands.items()
        if c.side is not Side.RIGHT
    }
    return [both | {c: band for c, band in other.items() if c.side is Side.RIGHT}]


def _against(own: Mapping[Channel, Curve], bands: Bands) -> Comparison | None:
    usual = {c: band for c, band in bands.items() if c in own and c.entry.compared}
    if not usual:
        return None
    curves = {channel: np.array(own[channel].values, dtype=float) for channel in usual}
    at = moments(curves, usual)
    held = _Held(
        channels=tuple(usual),
        values=np.stack(list(aligned(curves, usual).values()), axis=1),
        mean=np.stack([band.mean for band in usual.values()], axis=1),
        spread=np.stack([band.spread for band in usual.values()], axis=1),
        error=np.array([own[channel].expected_error for channel in usual]),
        moves=np.array([_clarity(channel, usual) > 1.0 for channel in usual]),
        beyond=np.array([_beyond(band.people) for band in usual.values()]),
    )
    parts = _parts(usual)
    found = held.deviations(parts)
    if not found:
        return None
    told = _to_tell(found, usual)
    return Comparison(
        deviations=tuple(sorted(found, key=lambda one: one is not told)),
        moving=held.size(moves=True),
        still=held.size(moves=False),
        course=held.course(parts),
        delay=float(np.mean(at - np.arange(POINTS))) / (POINTS - 1),
    )


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class _Held:
    """A repetition held against the bands, all measures at once: one by one would take three times as long.

    Attributes
    ----------
    channels : tuple of Channel
        The measures, in the order of the columns.
    values, mean, spread : ndarray, shape (101, n)
        Of the repetition, matched in time, and of the bands; NaN where the repetition was not seen.
    error, moves, beyond : ndarray, shape (n,)
        Expected error, whether the reference moves it, and from how many standard deviations on a difference
        is one.
    """

    channels: tuple[Channel, ...]
    values: FloatArray
    mean: FloatArray
    spread: FloatArray
    error: FloatArray
    moves: NDArray[np.bool_]
    beyond: FloatArray

    def size(self, *, moves: bool) -> float | None:
        """Return the root mean square difference in widths of the band; None if nothing was seen."""
        return self._size_of(self.values - self.mean, moves=moves)

    def course(self, parts: Mapping[When, NDArray[np.bool_]]) -> float | None:
        """Return the size of what is different in the change from rest, in widths of the band.

        How a person stands at rest, and how a camera shows that, says little of the movement. It is the same
        movement if most of what moves goes farther; what alone goes farther is a difference. Where nothing
        moves, the posture is compared.
        """
        own, usual = self.values, self.mean
        if self.moves.any():
            own, usual = (each - self._mean_of(each, AT_REST) for each in (own, usual))
            reached, aim = (self._mean_of(each, parts[When.TARGET]) for each in (own, usual))
            clear = self.moves & (np.abs(aim) > self.error) & np.isfinite(reached)
            if clear.any():
                usual = usual * max(1.0, float(np.median(reached[clear] / aim[clear])))
        sizes = (self._size_of(own - usual, moves=moves) for moves in (True, False))
        known = [size for size in sizes if size is not None]
        return sqrt(sum(size**2 for size in known) / len(known)) if known else None

    @property
    def _width(self) -> FloatArray:
        return np.sqrt(self.spread**2 + self.error**2)

    def _size_of(self, off: FloatArray, *, moves: bool) -> float | None:
        squares = ((off / self._width) ** 2)[:, self.moves == moves]
        known = np.isfinite(squares)
        seen = known.sum(axis=0)
        each = np.where(known, squares, 0.0).sum(axis=0)[seen >= LEAST_POINTS] / seen[seen >= LEAST_POINTS]
        return float(np.sqrt(each.mean())) if each.size else None

    @staticmethod
    def _mean_of(values: FloatArray, points: NDArray[np.bool_]) -> FloatArray:
        """Return the mean of each measure over some of the points; NaN for what was not seen there."""
        known = np.isfinite(values[points])
        seen = known.sum(axis=0)
        total = np.where(known, values[points], 0.0).sum(axis=0)
        return np.where(seen > 0, total / np.maximum(seen, 1), np.nan)

    def deviations(self, parts: Mapping[When, NDArray[np.bool_]]) -> list[Deviation]:
        """Return the difference of each measure that was seen long enough, the largest in bands first."""
        amounts, widths, spreads = (
            np.stack(each) for each in zip(*(self._part(w, p) for w, p in parts.items()), strict=True)
        )
        bands = np.where(np.isfinite(amounts), amounts / widths, 0.0)
        part = np.argmax(np.abs(bands), axis=0)
        columns = np.arange(len(self.channels))
        amount, spread = amounts[part, columns], spreads[part, columns]
        scale = np.array([channel.entry.scale for channel in self.channels])
        least = np.maximum(np.maximum(BEYOND_ERROR * self.error, self.beyond * spread), LEAST_DEG * scale)
        difference = np.abs(self.values - self.mean)
        known = np.isfinite(difference)
        over_cycle = np.where(known, difference, 0.0).sum(axis=0) / np.maximum(known.sum(axis=0), 1)
        whens = list(parts)
        found = [
            Deviation(
                measure=channel.measure,
                side=channel.side,
                unit=channel.entry.unit,
                when=whens[part[i]],
                amount=float(amount[i]),
                bands=float(bands[part[i], i]),
                over_cycle=float(over_cycle[i]),
                expected_error=float(self.error[i]),
                moves=bool(self.moves[i]),
                meaningful=bool(abs(amount[i]) >= least[i]),
            )
            for i, channel in enumerate(self.channels)
            if np.isfinite(amount[i])
        ]
        return sorted(found, key=lambda one: (not one.meaningful, -abs(one.bands)))

    def _part(self, when: When, points: NDArray[np.bool_]) -> tuple[FloatArray, FloatArray, FloatArray]:
        """Return difference, width and spread of the band in a part; NaN for what was not seen for long."""
        values, mean, squares = self.values[points], self.mean[points], self.spread[points] ** 2
        known = np.isfinite(values)
        seen = known.sum(axis=0)
        counted = np.maximum(seen, 1)
        amount = np.where(known, values - mean, 0.0).sum(axis=0) / counted
        if when is When.TARGET:  # its ends, matched a little early or late, are lower than the stay itself
            whole = known.all(axis=0)
            amount[whole] = np.median(values[:, whole], axis=0) - np.median(mean[:, whole], axis=0)
        amount[seen < max(LEAST_POINTS, points.sum() / 2)] = np.nan
        width = np.sqrt(np.where(known, squares, 0.0).sum(axis=0) / counted + self.error**2)
        return amount, width, np.sqrt(squares.sum(axis=0) / max(len(squares), 1))


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


def _beyond(people: int) -> float:
    """Return how many standard deviations another person may differ by, if so many made the reference.

    The quantile of Student's distribution for a new value, by its expansion (Abramowitz and Stegun 1964,
    26.7.5). What one person alone showed is only held against their own repetitions.
    """
    if people < 2:
        return BEYOND_BAND
    quantile = BEYOND_BAND * (1.0 + (BEYOND_BAND**2 + 1.0) / (4.0 * (people - 1)))
    return quantile * sqrt(1.0 + 1.0 / people)
