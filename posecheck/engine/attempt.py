"""One attempt at a movement: its frames and its turning points."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import inf
from operator import itemgetter
from typing import NamedTuple

from posecheck.engine.marks import Crossed
from posecheck.kinematics.measures import Side


class Sample(NamedTuple):
    """One frame of an attempt.

    Attributes
    ----------
    time_s : float
    progress : float
        From rest (0) to the far end of the reference movement (1); NaN while it is not seen.
    values : list of float
        All measures of the exercise.
    posture : sequence of float
        All channels of the posture; empty where nobody was seen.
    """

    time_s: float
    progress: float
    values: list[float]
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
    crossed : Crossed
        When it left the rest, arrived, set out for the way back and was back, between frames: for durations.
    rest, peak : float
        Progress at rest and at the farthest point.
    cut : bool
        Whether the way back was not recorded.
    hidden : bool
        Whether it was out of sight at rest, so that the way out was not seen from its beginning.
    score : float
        How likely it is this exercise, see :mod:`posecheck.engine.identity`; infinite until that is asked.
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
    crossed: Crossed
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
        """Size of the movement as a share of the reference's."""
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
            crossed=self.crossed.joined(other.crossed),
            cut=self.cut or other.cut,
            hidden=self.hidden and other.hidden,
            score=max(self.score, other.score),
        )

    @property
    def far_s(self) -> tuple[float, float]:
        """From when to when it is more than half-way out."""
        level = (self.rest + self.peak) / 2.0
        far = [s.time_s for s in self.samples if s.time_s >= self.left_s and s.progress >= level]
        return far[0], far[-1]

    def is_with(self, other: Attempt) -> bool:
        """Whether one of two sides is farthest while the other one is far out: both move together.

        Their ways out say nothing: of a hand that was hidden they were not seen, and of two that take turns
        the one goes up while the other comes down.
        """
        (since, until), (other_since, other_until) = self.far_s, other.far_s
        return other_since <= self.peak_s <= other_until or since <= other.peak_s <= until


time_of = itemgetter(0)


def between(samples: list[Sample], start_s: float, end_s: float) -> list[Sample]:
    first = bisect_left(samples, start_s, key=time_of)
    return samples[first : bisect_right(samples, end_s, key=time_of)]
