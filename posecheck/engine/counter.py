"""Find attempts at a movement in one signal.

There are no fixed thresholds on the posture. An attempt is an excursion away from wherever the person rests
and back, followed by its turning points, so it does not matter whether the person starts from the textbook
posture or reaches it; what matters is that the excursion is larger than incidental movement (``least`` of the
movement), takes a plausible time, and that the person stayed in place. Whether it counts as complete is then
asked against the person's own range (:mod:`posecheck.engine.own_range`).
"""

from __future__ import annotations

from bisect import bisect_left
from math import isnan
from statistics import median
from typing import Final

from posecheck.engine.attempt import Attempt, Sample, between, elsewhere, time_of, turned, walked
from posecheck.engine.movement import Movement
from posecheck.kinematics.body import Place
from posecheck.kinematics.measures import Side
from posecheck.result import Stage, Uncounted, Why

SET_OUT: Final = 0.6
"""Share of the least excursion at which an attempt is taken to have begun."""
NEAR_REST: Final = 0.25
"""Share of the least excursion within which the person still rests; wider than the scatter of the signal."""
SETTLED_S: Final = 0.5
"""Time before a movement in which the person rested."""
FOLLOW_REST_S: Final = 0.5
STILL_SHARE: Final = 0.05
DRIFT_S: Final = 20.0
"""Who is still rests, and the resting level follows in the first time. Still is whose signal changed by less
than the second, in least excursions, since half a second ago. Of somebody who moves the resting level follows
no faster than by the least excursion in the third, so that a slow movement is not taken for rest."""
EDGE: Final = 0.05
"""Start and end are at 5 %, reaching and leaving the target at 95 % of the excursion. Duration between such
levels is the usual convention where a signal approaches its ends slowly."""
BACK_SHARE: Final = 0.6
"""Share of the excursion that must be undone before the movement can be over: clearly more than half."""
BOUNCE: Final = 0.4
"""Share of the excursion that is no bounce at the far end. Who comes back so far and sets out again as far
has repeated without coming back fully, as patients do who are weak or tired."""
TURN: Final = 0.15
"""Share of the excursion by which it must grow again for the next attempt to have begun."""
STILL: Final = 0.01
"""Share of the excursion that is too little to be a movement: a signal that only creeps has arrived."""
SETTLE_S: Final = 0.35
"""Without further return for this long, the person has arrived."""
GAP_S: Final = 2.5
"""An attempt that was not seen for longer than this is given up."""
REACHED: Final = 0.85
"""Share of the usual excursion that counts as having reached the target."""
FIRST_HOLD_S: Final = 3.0
"""A recording that ends at most so long after the target was reached has cut a repetition, not a hold."""
PRE_ROLL_S: Final = 1.0
"""Time before an attempt that is kept: for the posture it started from, and whether the person walked up."""


class Counter:
    """Follow the signal of one side.

    Parameters
    ----------
    movement : Movement
    side : Side

    Attributes
    ----------
    moving : bool
        Whether the person has set out.
    start_s : float
        When they last rested.
    rejected : list of Uncounted
        Movements that were none of the exercise, in the order in which that was known.
    """

    __slots__ = (
        "_begun_s",
        "_direction",
        "_least",
        "_longest_s",
        "_movement",
        "_peak",
        "_rest",
        "_samples",
        "_seen_s",
        "_start",
        "_trough",
        "_trough_s",
        "_usual",
        "moving",
        "rejected",
        "side",
        "start_s",
    )

    def __init__(self, movement: Movement, side: Side) -> None:
        self.side = side
        self._movement = movement
        self._least, self._start, self._longest_s = movement.least, movement.start, movement.longest_s
        self._direction = 1.0 if movement.target > movement.start else -1.0
        self._samples: list[Sample] = []
        self._seen_s = self._begun_s = float("-inf")
        self._rest = self._peak = self._trough = self._trough_s = 0.0
        self._usual: float | None = None
        self.start_s = 0.0
        self.moving = False
        self.rejected: list[Uncounted] = []

    def push(self, time_s: float, value: float, values: list[float], place: Place) -> Attempt | None:
        """Take in the movement's measure (NaN if unknown); return an attempt that is now over."""
        known = not isnan(value)
        away = (value - self._start) * self._direction
        sample = Sample(time_s, away, values, place)
        self._samples.append(sample)
        if time_s - self._seen_s > GAP_S:
            if self.is_attempt:
                self._reject(Why.NOT_SEEN, self._seen_s)
            self._begin(time_s, away)
        if not known:
            return None
        elapsed, self._seen_s = time_s - self._seen_s, time_s
        if self.moving:
            return self._follow(sample)
        self._wait(sample, elapsed)
        return None

    def give_up(self) -> None:
        """Forget the attempt under way: what comes now does not belong to it."""
        if self.is_attempt:
            self._reject(Why.CUT_OFF, self._seen_s)
        self._samples.clear()
        self._seen_s = float("-inf")
        self.moving = False

    def finish(self) -> Attempt | None:
        """Return the attempt under way: over but for its last bit, or cut after the target was reached."""
        if not self.moving:
            return None
        if self._peak - self._trough >= BACK_SHARE * (self._peak - self._rest):
            return self._close(self._trough_s, cut=False)
        attempt = self._cut()
        if attempt is None and self.is_attempt:
            self._reject(Why.CUT_OFF, self._seen_s)
        return attempt

    def _cut(self) -> Attempt | None:
        """Make an attempt of which the way back is missing.

        It must have come near what the person did before, or near the standard target. The very first one
        must also have come there just now: who stays there does not repeat, but holds a posture.
        """
        span = self._peak - self._rest
        if span < max(self._least, REACHED * self._expected):
            return None
        if self._usual is None and self._seen_s - self._reached_s() > FIRST_HOLD_S:
            return None
        return self._close(self._seen_s, cut=True)

    def share(self, excursion: float) -> float:
        """Return the size of a movement as a share of the usual one, else of the standard one."""
        return excursion / self._expected

    @property
    def is_attempt(self) -> bool:
        """Whether the person has moved far enough for more than sway or a step."""
        return self.moving and self._peak - self._rest >= self._least

    @property
    def now(self) -> float:
        """Present excursion from rest."""
        return self._samples[-1].excursion - self._rest

    def stage(self, reference: float) -> Stage:
        """Return where in the movement the person is, as far as can be told at this moment."""
        if not self.moving:
            return Stage.REST
        now = self._samples[-1].excursion
        span = self._peak - self._rest
        if self._peak - now > TURN * span:
            return Stage.BACK
        return Stage.TARGET if span >= 0.85 * reference else Stage.OUT

    def samples(self) -> list[Sample]:
        """Return the frames of the attempt so far, with those before it."""
        return self._samples

    @property
    def _expected(self) -> float:
        """Excursion of the attempt before; before the first one, that of the definition."""
        return self._usual or abs(self._movement.target - self._movement.start)

    def _reached_s(self) -> float:
        """Time at which the attempt first came near its farthest point."""
        near = self._peak - TURN * (self._peak - self._rest)
        return next(s.time_s for s in self._samples if s.excursion >= near)

    def _begin(self, time_s: float, away: float) -> None:
        """Rest here and now; of the time before, only where the person came from is kept."""
        self._trim(time_s - PRE_ROLL_S)
        self.moving = False
        self._rest = away
        self._begun_s = self.start_s = time_s

    def _wait(self, sample: Sample, elapsed_s: float) -> None:
        """At rest: follow the resting level, and see whether the person sets out."""
        above = sample.excursion - self._rest
        if above < 0.0:
            self._rest = sample.excursion
        elif above >= SET_OUT * self._least:
            self.moving = True
            self._turn_at(sample)
            return
        else:
            drift = min(elapsed_s / FOLLOW_REST_S, 1.0) * above
            slow = elapsed_s * self._least / DRIFT_S
            self._rest += drift if drift <= slow or self._still(sample) else slow
        if above <= NEAR_REST * self._least:
            self.start_s = sample.time_s
            self._trim(sample.time_s - PRE_ROLL_S)

    def _still(self, sample: Sample) -> bool:
        """Whether the signal is where it was a moment ago."""
        before = self._samples[bisect_left(self._samples, sample.time_s - SETTLED_S, key=time_of)]
        return abs(sample.excursion - before.excursion) < STILL_SHARE * self._least

    def _follow(self, sample: Sample) -> Attempt | None:
        """On the way: follow the turning points until the person is back."""
        now, time_s = sample.excursion, sample.time_s
        if now > self._peak:
            self._turn_at(sample)
        span = self._peak - self._rest
        if now < self._trough - STILL * span:
            self._trough, self._trough_s = now, time_s
        late = time_s - self.start_s > self._longest_s
        if late or (span < self._least and self._walks(sample)):
            if late and span >= self._least:
                self._reject(Why.TOO_SLOW, time_s)
            self._begin(time_s, now)
            return None
        undone = self._peak - self._trough
        if undone < BACK_SHARE * span and not self._bounced_far(now, undone, span):
            return None
        back = now <= self._rest + EDGE * span
        settled = time_s - self._trough_s > SETTLE_S
        again = now - self._trough > max(TURN * span, 0.4 * self._least)
        if not (back or settled or again):
            return None
        attempt = self._close(self._trough_s, cut=False)
        self._restart()
        return attempt

    def _bounced_far(self, now: float, undone: float, span: float) -> bool:
        return undone >= self._least and min(undone, now - self._trough) >= BOUNCE * span

    def _walks(self, sample: Sample) -> bool:
        """Whether the person has left the place where the signal left its rest."""
        origin = self._samples[bisect_left(self._samples, self.start_s, key=time_of)]
        if self._movement.steady is None:
            return False
        return elsewhere(sample.place, origin.place) or turned(sample.place, origin.place)

    def _turn_at(self, sample: Sample) -> None:
        self._peak = self._trough = sample.excursion
        self._trough_s = sample.time_s

    def _restart(self) -> None:
        """Rest at the point the person came back to."""
        self.moving = False
        self._rest = self._trough
        self.start_s = self._trough_s
        self._trim(self._trough_s)

    def _trim(self, since_s: float) -> None:
        samples = self._samples
        kept = 0
        while samples[kept].time_s < since_s:
            kept += 1
        if kept:
            del samples[:kept]

    def _settled_rest(self) -> float:
        """Excursion at which the person rested just before; unlike the least one, not lower by scatter."""
        around = between(self._samples, max(self.start_s - SETTLED_S, self._begun_s), self.start_s)
        before = [s.excursion for s in around if not isnan(s.excursion)]
        return median(before) if before else self._rest

    def _close(self, end_s: float, *, cut: bool) -> Attempt | None:
        """Make the attempt that ends at `end_s`; None if it was something else than an attempt."""
        span = self._peak - self._rest
        samples = [s for s in self._samples if s.time_s <= end_s]
        known = [s for s in samples if not isnan(s.excursion)]
        peak = next(i for i, s in enumerate(known) if s.excursion >= self._peak)
        rest = self._settled_rest()
        start = _last_below(known, peak, rest + EDGE * (self._peak - rest))
        target = [s.time_s for s in known[start:] if s.excursion >= self._peak - EDGE * span]
        attempt = Attempt(
            side=self.side,
            samples=samples,
            left_s=self.start_s,
            start_s=known[start].time_s,
            reach_s=target[0],
            peak_s=known[peak].time_s,
            leave_s=target[-1],
            end_s=end_s,
            rest=rest,
            peak=self._peak,
            cut=cut,
        )
        why = self._why_not(attempt, span)
        if why is not None:
            self._reject(why, end_s)
            return None
        self._usual = span
        return attempt

    def _why_not(self, attempt: Attempt, span: float) -> Why | None:
        """Say why an attempt is none."""
        if span < self._least:
            return Why.TOO_SMALL
        if attempt.end_s - attempt.start_s < self._movement.shortest_s:
            return Why.TOO_QUICK
        if self._movement.steady and walked(attempt):
            return Why.LEFT_PLACE
        return None

    def _reject(self, why: Why, end_s: float) -> None:
        """Keep in mind that the movement under way is not counted."""
        since = bisect_left(self._samples, self.start_s, key=time_of)
        peak_s = next(s.time_s for s in self._samples[since:] if s.excursion >= self._peak)
        share = self.share(self._peak - self._rest)
        self.rejected.append(
            Uncounted(side=self.side, start_s=self.start_s, peak_s=peak_s, end_s=end_s, share=share, why=why)
        )


def _last_below(samples: list[Sample], before: int, level: float) -> int:
    """Index of the last sample before `before` that is not above a level, else of the lowest one."""
    for i in range(before - 1, -1, -1):
        if samples[i].excursion <= level:
            return i
    return min(range(before + 1), key=lambda i: samples[i].excursion)
