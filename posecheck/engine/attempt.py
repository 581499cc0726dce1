"""One attempt at a movement: its frames, its turning points, and whether the person stayed in place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import hypot, inf
from operator import itemgetter
from statistics import median_low
from typing import Final, NamedTuple

from posecheck.kinematics.body import Place
from posecheck.kinematics.geometry import signed_deg
from posecheck.kinematics.measures import Side

AWAY_M: Final = 0.3
"""Who moves farther than this from where the attempt began does something else."""
AWAY_SHARE: Final = 0.2
WALKED_M: Final = 0.25
"""Who ends so far from where they were a moment before the attempt began was walking. Ours: in 830 recorded
squats and rises the feet end at most 0.16 m from there, half of them within 0.02; of the dips of a synthetic
patient who walks in, three in four end farther away than this."""
WALKED_GROWTH: Final = 1.5
"""Of somebody seen without the hips the size in the image scatters by up to 1.3 from moment to moment."""
TURNED_DEG: Final = 40.0
"""Who turns by so much gets into position. Ours: during those recorded attempts the direction read from the
landmarks varies by at most 24 degrees."""
GROWTH: Final = 1.3
"""Change of size in the image during an attempt that means walking towards or away from the camera."""


class Sample(NamedTuple):
    """One frame of an attempt.

    Attributes
    ----------
    time_s : float
    excursion : float
        Movement's measure from the standard start towards the target, in its unit; NaN if unknown.
    values : list of float
        All channels of the exercise.
    place : Place
        Where the person is.
    posture : sequence of float
        All channels of the posture, where it is followed; else empty.
    """

    time_s: float
    excursion: float
    values: list[float]
    place: Place
    posture: Sequence[float] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Attempt:
    """An excursion and its return.

    Attributes
    ----------
    side : Side
    samples : list of Sample
        From up to a second before the start to the end, the signal known or not.
    left_s : float
        Last moment of the rest before, in which the posture it starts from is looked for.
    start_s, reach_s, peak_s, leave_s, end_s : float
        Leaves the rest, comes within 5 % of the farthest point, is farthest, leaves it, is back.
    rest, peak : float
        Excursion at rest and at the farthest point.
    cut : bool
        Whether the way back was not recorded.
    hidden : bool
        Whether it was out of sight at rest, so that the way out was not seen from its beginning.
    score : float
        How likely it is this exercise, see :mod:`posecheck.engine.identity`; infinite where nobody asks.
    like : str
        The movement that it resembles more; empty where there is none.
    """

    side: Side
    samples: list[Sample]
    left_s: float
    start_s: float
    reach_s: float
    peak_s: float
    leave_s: float
    end_s: float
    rest: float
    peak: float
    cut: bool = False
    hidden: bool = False
    score: float = inf
    like: str = ""

    def between(self, start_s: float, end_s: float) -> list[Sample]:
        """Return the samples of a span of time, both ends included."""
        return between(self.samples, start_s, end_s)

    @property
    def excursion(self) -> float:
        """Size of the movement in the unit of its measure."""
        return self.peak - self.rest

    def joined(self, other: Attempt) -> Attempt:
        """Return both sides' attempts at the same time as one."""
        first, second = (self, other) if self.samples[0].time_s <= other.samples[0].time_s else (other, self)
        last_s = first.samples[-1].time_s
        larger = self if self.excursion >= other.excursion else other
        return replace(
            larger,
            side=Side.BOTH,
            samples=first.samples + [s for s in second.samples if s.time_s > last_s],
            left_s=min(self.left_s, other.left_s),
            start_s=min(self.start_s, other.start_s),
            reach_s=min(self.reach_s, other.reach_s),
            leave_s=max(self.leave_s, other.leave_s),
            end_s=max(self.end_s, other.end_s),
            cut=self.cut or other.cut,
            hidden=self.hidden and other.hidden,
            score=max(self.score, other.score),
        )

    @property
    def far_s(self) -> tuple[float, float]:
        """From when to when it is more than half-way out."""
        level = (self.rest + self.peak) / 2.0
        far = [s.time_s for s in self.samples if s.time_s >= self.left_s and s.excursion >= level]
        return far[0], far[-1]

    def is_with(self, other: Attempt) -> bool:
        """Whether one of two sides is farthest while the other one is far out: both move together.

        Their ways out say nothing: of a hand that was hidden they were not seen, and of two that take turns
        the one goes up while the other comes down.
        """
        (since, until), (other_since, other_until) = self.far_s, other.far_s
        return other_since <= self.peak_s <= other_until or since <= other.peak_s <= until

    def overlap(self, start_s: float, end_s: float) -> float:
        """Return the share of the shorter of two intervals that both have in common."""
        common = min(self.end_s, end_s) - max(self.start_s, start_s)
        shorter = min(self.end_s - self.start_s, end_s - start_s)
        return common / shorter if shorter > 0.0 else 0.0


time_of = itemgetter(0)


def between(samples: list[Sample], start_s: float, end_s: float) -> list[Sample]:
    first = bisect_left(samples, start_s, key=time_of)
    return samples[first : bisect_right(samples, end_s, key=time_of)]


def walked(attempt: Attempt) -> bool:
    """Whether the person came walking, turned, or left the place where the attempt began."""
    seen = [s.place for s in attempt.samples if s.place[2] > 0.0]
    if seen:
        before, after = _usual(seen[:3]), _usual(seen[-3:])
        if elsewhere(after, before, WALKED_M, WALKED_GROWTH) or turned(after, before):
            return True
    during = [s.place for s in attempt.samples if s.time_s >= attempt.start_s and s.place[2] > 0.0]
    return bool(during) and sum(elsewhere(place, during[0]) for place in during) > AWAY_SHARE * len(during)


def elsewhere(place: Place, origin: Place, away_m: float = AWAY_M, growth: float = GROWTH) -> bool:
    """Whether a place is another one; one that is not known is not."""
    (x, y, scale, _), (x0, y0, scale0, _) = place, origin
    if scale <= 0.0 or scale0 <= 0.0:
        return False
    return hypot(x - x0, y - y0) > away_m * scale0 or not 1.0 / growth < scale / scale0 < growth


def turned(place: Place, origin: Place) -> bool:
    """Whether the person faces another way; where nobody is seen, they do not."""
    seen = place[2] > 0.0 and origin[2] > 0.0
    return seen and abs(signed_deg(place[3] - origin[3])) > TURNED_DEG


def _usual(places: list[Place]) -> Place:
    """Return the middle one of a few places in every respect: one misread frame is no step."""
    x, y, scale, azimuth_deg = (median_low(values) for values in zip(*places, strict=True))
    return x, y, scale, azimuth_deg
