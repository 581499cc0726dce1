"""One attempt at a movement: its frames and its turning points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import inf, nan
from typing import NamedTuple

from posecheck.kinematics.measures import Side
from posecheck.result import Why
from posecheck.signals.course import between
from posecheck.signals.marks import Moments


class Sample(NamedTuple):
    """One frame of an attempt.

    Attributes
    ----------
    time_s : float
        Time of the frame.
    progress : float
        From rest (0) to the far end of the reference movement (1); NaN while it is not seen.
    values : list of float
        All measures of the exercise, NaN where unknown.
    posture : sequence of float
        All channels of the posture, NaN where unknown; empty where nobody was seen.
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
        Side that moved; ``both`` for the whole body, or for both sides at the same time.
    samples : list of Sample
        From up to a second before the start to the end, whether the signal is known or not.
    left_s : float
        Last moment of the rest before, where the posture it starts from is looked for.
    start_s, reach_s, peak_s, leave_s, end_s : float
        Leaves the rest, comes within 5 % of the farthest point, is farthest, leaves it, is back.
    crossed : Moments
        When it left the rest, arrived, set out for the way back and was back, between frames: for durations.
    rest, peak : float
        Progress at rest and at the farthest point.
    cut : bool
        Whether the way back was not recorded.
    returned : bool
        Whether it was seen to come back until it was at rest; if only most of the way back was recorded, it
        is neither cut nor returned.
    hidden : bool
        Whether it was out of sight at rest, so that the way out was not seen from its beginning.
    score : float
        How likely it is this exercise, see :mod:`posecheck.engine.identity`; infinite until judged.
    like : str
        Key of the pattern of the movement that it resembles more; empty if there is none.
    unsure : Why or None
        Why it may be no movement at all; None if it is one, or until judged.
    """

    side: Side
    samples: list[Sample]
    left_s: float
    start_s: float
    reach_s: float
    peak_s: float
    leave_s: float
    end_s: float
    crossed: Moments
    rest: float
    peak: float
    cut: bool = False
    returned: bool = True
    hidden: bool = False
    score: float = inf
    like: str = ""
    unsure: Why | None = None

    def between(self, start_s: float, end_s: float) -> Sequence[Sample]:
        """Return the samples of a span of time, both ends included.

        Parameters
        ----------
        start_s, end_s : float
            First and last time.
        """
        return between(self.samples, start_s, end_s)

    @property
    def excursion(self) -> float:
        """Size of the movement as a share of the reference's."""
        return self.peak - self.rest

    @property
    def took_s(self) -> float:
        """From leaving the rest to being back, before any smoothing; NaN if either was not seen."""
        return nan if self.cut or self.hidden else self.end_s - self.start_s

    def joined(self, other: Attempt) -> Attempt:
        """Return two attempts, made by both sides at the same time, as one.

        Parameters
        ----------
        other : Attempt
            The attempt of the other side.
        """
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
            returned=self.returned and other.returned,
            hidden=self.hidden and other.hidden,
            score=max(self.score, other.score),
        )

    @property
    def far_s(self) -> tuple[float, float]:
        """From when to when it is at least halfway out."""
        level = (self.rest + self.peak) / 2.0
        far = [s.time_s for s in self.samples if s.time_s >= self.left_s and s.progress >= level]
        return far[0], far[-1]

    def is_with(self, other: Attempt) -> bool:
        """Tell whether two sides move together: one is farthest while the other is far out.

        The ways out do not show it: the way out of a hidden hand was not seen, and when two hands take turns,
        one goes up while the other comes down.

        Parameters
        ----------
        other : Attempt
            The attempt of the other side.
        """
        (since, until), (other_since, other_until) = self.far_s, other.far_s
        return other_since <= self.peak_s <= other_until or since <= other.peak_s <= until
