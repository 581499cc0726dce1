"""Find the attempts at a movement in the progress of one side of the body, or of the whole body.

It does not matter whether the person starts from the textbook posture or reaches it. The person's own range
decides whether an attempt is complete (:mod:`posecheck.engine.own_range`), and the posture as a whole whether
it is this movement at all (:mod:`posecheck.engine.identity`).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping
from math import isnan, nan
from typing import Final

from posecheck.engine.attempt import Attempt, Sample
from posecheck.engine.rise import attempt_of, why_none
from posecheck.kinematics.measures import Side
from posecheck.result import Stage, Uncounted, Why
from posecheck.signals.course import between, time_of
from posecheck.signals.marks import EDGE, TURN
from posecheck.signals.movement import Movement
from posecheck.signals.progress import Progress
from posecheck.signals.rise import Ending, Rise
from posecheck.signals.tuning import TurningTuning
from posecheck.signals.turning import TurningPoints

REACHED: Final = 0.85
"""Share of the usual excursion that counts as having reached the target."""
STAYS_S: Final = 0.25
"""A person who goes no farther for this long has arrived. Ours: halfway through a movement of three seconds
out, progress still grows by a tenth in this time."""
LONGEST_S: Final = 30.0
"""A person who has not come back after this long is not repeating, but has sat down to rest or is doing
something else."""
PAUSE_S: Final = 10.0
"""When a movement is given up, a person who has hardly moved for this long has paused; others are slow. Ours,
a third of the time after which a movement is given up."""
PRE_ROLL_S: Final = 1.0
"""How much time before an attempt is kept, for the posture it started from."""


class Segmenter:
    """Follow the progress of one side.

    Parameters
    ----------
    side : Side
        Side to follow; ``both`` for the whole body.
    movement : Movement
        Movement of the reference, mirrored for the right side.
    tuning : TurningTuning
        How large a movement must be to be an attempt, and when it is over.
    longest_s : float
        A person who has not come back after this long is not repeating; infinite if the far end is to be
        held.

    Attributes
    ----------
    side : Side
        As given.
    rejected : list of Uncounted
        Movements that were too small, too slow or not seen to their end, in the order in which this became
        known.
    now : float
        Current progress from rest; NaN while it is not seen.
    """

    __slots__ = ("_longest_s", "_points", "_progress", "_samples", "_seen_s", "now", "rejected", "side")

    def __init__(
        self, side: Side, movement: Movement, tuning: TurningTuning, longest_s: float = LONGEST_S
    ) -> None:
        self.side = side
        self._longest_s = longest_s
        self.now = nan
        self.rejected: list[Uncounted] = []
        self._progress = Progress(movement)
        self._points = TurningPoints(tuning)
        self._samples: list[Sample] = []
        self._seen_s = float("-inf")

    @property
    def moving(self) -> bool:
        """Whether the person has moved too far for sway or a step."""
        return self._points.moving

    @property
    def start_s(self) -> float:
        """When the person last rested."""
        return self._points.low_s

    @property
    def farthest_s(self) -> float:
        """When the person was farthest since then."""
        return self._points.high_s

    @property
    def far_s(self) -> tuple[float, float]:
        """From when to when the person has been at least halfway out since then, as far as it is known."""
        level = (self._points.low + self._points.high) / 2.0
        since = bisect_left(self._samples, self.start_s, key=time_of)
        far = [s.time_s for s in self._samples[since:] if s.progress >= level]
        return (far[0], far[-1]) if far else (nan, nan)

    @property
    def span(self) -> float:
        """How far the person has come since then, in progress."""
        return self._points.high - self._points.low

    def push(
        self,
        time_s: float,
        posture: list[float],
        bounds: Mapping[int, int],
        values: list[float],
        present_s: float,
    ) -> Attempt | None:
        """Take in a frame in which the person is seen; return an attempt that is now over.

        Parameters
        ----------
        time_s : float
            Time of the frame; later than that of the call before.
        posture : list of float
            All channels of the posture, NaN where unknown.
        bounds : mapping of int to int
            Channels whose value is only a bound, see :meth:`posecheck.signals.progress.Progress.push`.
        values : list of float
            The measures that the lead and the rules ask for, NaN where unknown.
        present_s : float
            Since when the person has been in view.
        """
        progress = self._progress.push(time_s, posture, bounds, resting=not self._points.moving)
        self._samples.append(Sample(time_s, progress, values, posture))
        if isnan(progress):
            return self._lose(time_s)
        self._seen_s = time_s
        rise = self._points.push(time_s, progress, present_s)
        attempt = self._made_of(rise) if rise else None
        if self._points.moving and time_s - self._points.low_s > self._longest_s:
            self._give_up(time_s)
        if not self._points.moving:
            self._trim(self._points.low_s - PRE_ROLL_S)
        self.now = progress - self._points.low
        return attempt

    def miss(self, time_s: float, values: list[float]) -> Attempt | None:
        """Take in a frame in which nobody is seen; return an attempt that is over because of that.

        Parameters
        ----------
        time_s : float
            Time of the frame; later than that of the call before.
        values : list of float
            The measures that the lead and the rules ask for, as far as they are known even so.
        """
        if self._samples:
            self._samples.append(Sample(time_s, nan, values))
        return self._lose(time_s)

    def interrupt(self, ending: Ending) -> Attempt | None:
        """End the movement under way; return it if it was an attempt.

        Parameters
        ----------
        ending : Ending
            Why it ends. After a cut, the person is forgotten as well.
        """
        rise = self._points.interrupt(ending)
        attempt = self._made_of(rise) if rise else None
        if ending is Ending.CUT:
            self._progress.forget()
            self._samples.clear()
        return attempt

    @property
    def usual(self) -> float | None:
        """Usual size of the movement as a share of the reference; None before the first one."""
        return self._points.usual

    def share(self, excursion: float) -> float:
        """Return the size of a movement as a share of the usual one, or of the reference before one is known.

        Parameters
        ----------
        excursion : float
            Size of the movement as a share of the reference.
        """
        return excursion / (self.usual or 1.0)

    def stage(self, reference: float) -> Stage:
        """Return where in the movement the person is, as far as can be told at this moment.

        Parameters
        ----------
        reference : float
            Progress to reach: the prescribed range, the person's usual one, or the standard one.
        """
        points = self._points
        if not points.moving:
            return Stage.REST
        span = points.high - points.low
        if span - self.now > TURN * span:
            return Stage.BACK
        there = span >= REACHED * reference or (self.usual is None and self._stays(span))
        return Stage.TARGET if there else Stage.OUT

    def _stays(self, span: float) -> bool:
        """Whether the person, about whom nothing is known yet, has been about this far for a moment."""
        samples = self._samples
        before = samples[bisect_left(samples, samples[-1].time_s - STAYS_S, key=time_of)]
        return before.progress >= self._points.high - EDGE * span

    def samples(self) -> list[Sample]:
        """Return the frames of the attempt so far, and those shortly before it."""
        return self._samples

    def _give_up(self, time_s: float) -> None:
        """Give up the movement under way, which is not coming back, and take this posture as the rest."""
        rise = self._points.interrupt(Ending.STAYED)
        if rise is not None:
            self._reject(rise, Why.PAUSED if self._paused(rise, time_s) else Why.TOO_SLOW)
        self._trim(time_s - PRE_ROLL_S)

    def _paused(self, rise: Rise, time_s: float) -> bool:
        """Whether the person has hardly moved for a while."""
        lately = between(self._samples, time_s - PAUSE_S, time_s)
        known = [s.progress for s in lately if not isnan(s.progress)]
        return max(known) - min(known) <= TURN * rise.size

    def _lose(self, time_s: float) -> Attempt | None:
        """Take in that the movement is not seen; if this lasts long, keep no frames."""
        self.now = nan
        rise = self._points.lose(time_s)
        attempt = self._made_of(rise) if rise else None
        if time_s - self._seen_s > LONGEST_S:
            self._trim(time_s - PRE_ROLL_S)
        return attempt

    def _trim(self, since_s: float) -> None:
        samples = self._samples
        kept = bisect_left(samples, since_s, key=time_of) if samples and samples[0].time_s < since_s else 0
        if kept:
            del samples[:kept]

    def _reject(self, rise: Rise, why: Why) -> None:
        self.rejected.append(
            Uncounted(
                side=self.side,
                start_s=rise.low_s,
                peak_s=rise.high_s,
                end_s=rise.end_s,
                share=self.share(rise.size),
                why=why,
            )
        )

    def _made_of(self, rise: Rise) -> Attempt | None:
        if not rise.counts:
            self._reject(rise, why_none(rise))
            return None
        attempt = attempt_of(rise, self.side, self._samples)
        if self._points.is_leap(attempt.took_s):  # smoothed, a leap seems to take longer
            self._reject(rise, Why.TOO_QUICK)
            return None
        return attempt
