"""What each measure does over a repetition, and how much people differ in it: the band of a reference.

The channels of a pattern are coarse and never told; these are the measures of the catalogue, in their own
units, in the views in which they are valid. They are learnt from the curves of counted repetitions, so that
what a repetition is compared with was measured in just the same way.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from posecheck.kinematics.measures import Channel, Side
from posecheck.pose import FloatArray
from posecheck.result import Rep, Status
from posecheck.signals.alignment import matched
from posecheck.signals.cycle import POINTS

Curves = Mapping[Channel, FloatArray]
"""The measures of one repetition over its time: 101 values each, NaN where unknown."""

KNOWN: Final = 0.95
"""Share of a curve that must be known for it to be whole. Ours."""
MOSTLY: Final = 0.5
"""Share of the repetitions in which a measure was seen that must show it whole. Of a thigh that points at the
camera at the bottom of most squats, the others would make a band of their own. Ours."""
ROUNDS: Final = 2
"""How often the repetitions are matched with their mean, which the matching changes; a third round changes
nothing that shows."""
_OTHER: Final = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT, Side.BOTH: Side.BOTH}


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Band:
    """One measure over the time of a repetition.

    Attributes
    ----------
    mean, spread : ndarray, shape (101,)
        Usual value and its standard deviation, between people and between the repetitions of each, in the
        unit of the measure.
    people, repetitions : int
        How many it is made from; 0 if it was made of postures.
    """

    mean: FloatArray
    spread: FloatArray
    people: int
    repetitions: int

    @property
    def excursion(self) -> float:
        """How far the usual value goes from its start, with its sign."""
        change = self.mean - self.mean[0]
        return float(change[np.argmax(np.abs(change))])


Bands = Mapping[Channel, Band]
"""The bands of a reference movement; of one of a single side as if done by the left."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Shown:
    """One repetition of a demonstrator.

    Attributes
    ----------
    person : str
        Who did it.
    side : Side
        The side that moved.
    curves : mapping of Channel to ndarray
        Its measures over its time.
    """

    person: str
    side: Side
    curves: Curves


def shown_in(reps: Iterable[Rep], person: str) -> list[Shown]:
    """Return the counted repetitions of a session, to learn from.

    Parameters
    ----------
    reps : iterable of Rep
        Of a report; partial ones are left out.
    person : str
        Who did them.
    """
    return [
        Shown(
            person=person,
            side=rep.side,
            curves={Channel(one.measure, one.side): np.array(one.values, dtype=float) for one in rep.curves},
        )
        for rep in reps
        if rep.status is not Status.PARTIAL
    ]


def mirrored(curves: Mapping[Channel, FloatArray]) -> dict[Channel, FloatArray]:
    """Return the measures of the mirror image of a person.

    Parameters
    ----------
    curves : mapping of Channel to ndarray
        Measures over time.
    """
    return {
        Channel(channel.measure, _OTHER[channel.side]): -values if channel.entry.handed else values
        for channel, values in curves.items()
    }


def mirrored_bands(bands: Bands) -> dict[Channel, Band]:
    """Return the bands of a movement as the other side does it.

    Parameters
    ----------
    bands : mapping of Channel to Band
        Bands of the movement.
    """
    return {
        Channel(channel.measure, _OTHER[channel.side]): replace(band, mean=-band.mean)
        if channel.entry.handed
        else band
        for channel, band in bands.items()
    }


def bands_of(shown: Sequence[Shown], *, even: bool, one_sided: bool) -> dict[Channel, Band]:
    """Learn the bands of a movement from repetitions of it.

    Parameters
    ----------
    shown : sequence of Shown
        Repetitions of one or more people.
    even : bool
        Whether both sides do the same, so that each repetition also shows its mirror image.
    one_sided : bool
        Whether the sides move each for itself; the bands are then those of the left, and what both did at
        once shows it twice.

    Returns
    -------
    dict of Channel to Band
        Only measures of which some repetition was seen nearly whole.
    """
    folded = [(one.person, curves) for one in shown for curves in _ways(one, even, one_sided)]
    used = _mostly_whole([curves for _, curves in folded])
    whole = [
        (person, {c: _filled(v) for c, v in curves.items() if c in used and _is_known(v)})
        for person, curves in folded
    ]
    means = _means(whole)
    for _ in range(ROUNDS):
        bands = {channel: Band(mean=v, spread=v, people=0, repetitions=0) for channel, v in means.items()}
        whole = [(person, aligned(curves, bands)) for person, curves in whole]
        means = _means(whole)
    return {channel: _band(channel, mean, whole, 2 if even else 1) for channel, mean in means.items()}


def aligned(curves: Curves, bands: Bands) -> dict[Channel, FloatArray]:
    """Return the measures of a repetition at the moments at which it does what the bands do.

    Parameters
    ----------
    curves : mapping of Channel to ndarray
        Measures of the repetition over its own time.
    bands : mapping of Channel to Band
        What it is matched with.
    """
    at = moments(curves, bands)
    points = np.arange(POINTS)
    return {channel: np.interp(at, points, values) for channel, values in curves.items()}


def moments(curves: Curves, bands: Bands) -> FloatArray:
    """Return the moments of a repetition, 0..100, that match the 101 moments of the bands.

    Parameters
    ----------
    curves : mapping of Channel to ndarray
        Measures of the repetition over its own time.
    bands : mapping of Channel to Band
        What it is matched with; if they share nothing that moves, time decides alone.
    """
    moving = {
        c: bands[c].excursion / c.entry.usual_error
        for c in curves
        if c in bands and abs(bands[c].excursion) > c.entry.usual_error and np.isfinite(curves[c]).all()
    }
    if not moving:
        return np.arange(POINTS, dtype=float)
    own = _progress([(curves[c], weight / c.entry.usual_error) for c, weight in moving.items()])
    usual = _progress([(bands[c].mean, weight / c.entry.usual_error) for c, weight in moving.items()])
    return matched(own, usual)


def peak_of(bands: Bands) -> float:
    """Return the share of the time at which a movement is farthest, 0..1.

    Parameters
    ----------
    bands : mapping of Channel to Band
        What each measure does; if nothing moves, it is 0.5.
    """
    ways = [(b.mean, b.excursion / c.entry.usual_error**2) for c, b in bands.items()]
    way = _progress(ways) if ways else np.zeros(POINTS)
    return float(np.mean(np.flatnonzero(way >= way.max()))) / (POINTS - 1)


def _progress(weighted: Sequence[tuple[FloatArray, float]]) -> FloatArray:
    """Return how far a movement has gone from its start, as a share of its own farthest point."""
    total = np.sum([weight * (values - values[0]) for values, weight in weighted], axis=0)
    farthest = float(np.max(total))
    return np.asarray(total / farthest) if farthest > 0.0 else total


def _means(shown: Sequence[tuple[str, Curves]]) -> dict[Channel, FloatArray]:
    """Return the mean of each measure over people, each of whom counts once."""
    by_person: dict[Channel, dict[str, list[FloatArray]]] = defaultdict(lambda: defaultdict(list))
    for person, curves in shown:
        for channel, values in curves.items():
            by_person[channel][person].append(values)
    return {
        channel: np.mean([np.mean(own, axis=0) for own in people.values()], axis=0)
        for channel, people in by_person.items()
    }


def _band(channel: Channel, mean: FloatArray, shown: Sequence[tuple[str, Curves]], times: int) -> Band:
    """Return the band of a measure; each repetition is given so many times."""
    people: dict[str, list[FloatArray]] = defaultdict(list)
    for person, curves in shown:
        if channel in curves:
            people[person].append(curves[channel])
    own = {person: np.mean(values, axis=0) for person, values in people.items()}
    between = np.mean([(values - mean) ** 2 for values in own.values()], axis=0)
    within = np.mean([np.var(values, axis=0) for values in people.values()], axis=0)
    repetitions = sum(map(len, people.values()))
    return Band(
        mean=mean,
        spread=np.sqrt(between + within),
        people=len(people),
        repetitions=max(1, repetitions // times),
    )


def _mostly_whole(shown: Sequence[Curves]) -> set[Channel]:
    """Return the measures that are whole in most of the repetitions in which they were seen."""
    seen = Counter(c for curves in shown for c, values in curves.items() if np.isfinite(values).any())
    whole = Counter(c for curves in shown for c, values in curves.items() if _is_known(values))
    return {channel for channel, times in whole.items() if times >= MOSTLY * seen[channel]}


def _is_known(values: FloatArray) -> bool:
    return float(np.isfinite(values).mean()) >= KNOWN


def _ways(one: Shown, even: bool, one_sided: bool) -> list[Curves]:
    """Return a repetition as the bands are given: by the left, from both sides, or led by the left."""
    other = mirrored(one.curves)
    if even:
        return [one.curves, other]
    if one.side is not Side.BOTH:
        return [other if one.side is Side.RIGHT else one.curves]
    if one_sided:
        return [{c: v for c, v in way.items() if c.side is not Side.RIGHT} for way in (one.curves, other)]
    return [other if leading(one.curves) is Side.RIGHT else one.curves]


def leading(curves: Curves) -> Side:
    """Return the side that moves more, in units of the expected errors; left if neither does.

    Parameters
    ----------
    curves : mapping of Channel to ndarray
        Measures of a repetition; NaN where unknown.
    """
    power = {Side.LEFT: 0.0, Side.RIGHT: 0.0}
    for channel, values in curves.items():
        if channel.side in power and np.isfinite(values).any():
            power[channel.side] += (
                float(np.ptp(values[np.isfinite(values)])) / channel.entry.usual_error
            ) ** 2
    return Side.RIGHT if power[Side.RIGHT] > power[Side.LEFT] else Side.LEFT


def _filled(values: FloatArray) -> FloatArray:
    """Return a curve with its few gaps bridged."""
    known = np.isfinite(values)
    return np.interp(np.arange(POINTS), np.flatnonzero(known), values[known])
