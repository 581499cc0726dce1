"""As many repetitions as can be done in a given time."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf, isnan
from typing import Final

from posecheck.engine.attempt import Attempt
from posecheck.engine.signal import Signal
from posecheck.engine.trials.clock import Clock
from posecheck.engine.trials.ends import began_s
from posecheck.engine.trials.trial import Trial
from posecheck.exercise.trial import CountInTime
from posecheck.kinematics.person.body import Body
from posecheck.result import CountResult, Rep, Stage, Status, TrialNow, Uncounted, Why
from posecheck.rules.evidence import BRIDGED_S
from posecheck.signals.smoothing import DELAY_S

LATE_S: Final = BRIDGED_S
"""A session that ends this little before the time is up has lasted until then."""


class CountTrial(Trial):
    """Count what is done between the start and the end of the time.

    What was most of the way out before the clock starts, or has not come far enough when the time is up, does
    not count.

    Parameters
    ----------
    trial : CountInTime
        How much time there is, and how far the last repetition must have come.
    """

    def __init__(self, trial: CountInTime) -> None:
        self._time_s = trial.time_s
        self._last_from = trial.last_from
        self._clock = Clock(by_movement=False)
        self._usual = 0.0
        self._last: Attempt | None = None
        self._last_number = 0

    def start(self, time_s: float) -> bool:
        """Start the clock."""
        self._clock.give_signal(time_s)
        self._last = None
        return True

    def follow(self, signal: Signal, body: Body) -> None:
        """Start the clock with the first movement, and note how large a usual one is."""
        if signal.asked:
            self._clock.set_out(signal)
            self._usual = signal.segmenter.usual or self._usual

    def look(self, body: Body, stage: Stage | None) -> Stage | None:
        """Note whether the movement is seen."""
        self._clock.look(body.time_s, seen=stage is not None)
        return stage

    def admits(self, attempt: Attempt, reps: Sequence[Rep]) -> bool:
        """Return whether it was done after the start, and before the time was up or far enough by then."""
        start_s = self._clock.start_by(began_s(attempt))
        end_s = start_s + self._time_s
        return attempt.far_s[0] > start_s and (attempt.end_s <= end_s or self._far_s(attempt) <= end_s)

    def take(self, attempt: Attempt, rep: Rep) -> None:
        """Keep the last one: it may have been under way when the time was up."""
        self._clock.first(began_s(attempt))
        self._last, self._last_number = attempt, rep.number

    def now(self, time_s: float, rep_count: int) -> TrialNow:
        """Return the time left and the count."""
        start_s = self._clock.start_s
        passed_s = 0.0 if isnan(start_s) else max(0.0, time_s - start_s)
        over = passed_s >= self._time_s
        return TrialNow(
            kind="count_in_time",
            running=not isnan(start_s) and not over,
            over=over,
            time_s=min(passed_s, self._time_s),
            left_s=max(0.0, self._time_s - passed_s),
            count=rep_count,
        )

    def result(self, reps: Sequence[Rep], uncounted: Sequence[Uncounted], last_s: float) -> CountResult:
        """Return the count, with the one that was under way when the time was up."""
        start_s = self._clock.start_s if self._clock.started else None
        end_s = None if start_s is None else start_s + self._time_s
        complete = [rep for rep in reps if rep.status is not Status.PARTIAL]
        whole = end_s is not None and last_s >= end_s - LATE_S
        counted_late = any(rep.end_s > end_s for rep in complete) if end_s is not None else False
        added = end_s is not None and whole and self._came_far_enough(end_s, reps, uncounted)
        return CountResult(
            count=len(complete) + added,
            time_s=self._time_s,
            started=self._clock.started,
            start_s=start_s,
            end_s=end_s,
            whole=whole,
            last_under_way=added or counted_late,
            unseen_s=self._clock.unseen_s(end_s or last_s, last_s),
        )

    def _came_far_enough(self, end_s: float, reps: Sequence[Rep], uncounted: Sequence[Uncounted]) -> bool:
        """Tell whether a movement that is no complete repetition had come far enough when the time was up."""
        cut = any(
            one.why is Why.CUT_OFF
            and one.start_s <= end_s <= one.end_s + LATE_S
            and (one.share or 0.0) >= self._last_from
            for one in uncounted
        )
        last = self._last
        stopped = any(rep.number == self._last_number and rep.status is Status.PARTIAL for rep in reps)
        return cut or (
            last is not None
            and stopped
            and last.end_s >= end_s
            and last.excursion >= self._last_from * self._usual
        )

    def _far_s(self, attempt: Attempt) -> float:
        """Return when an attempt had come as far as the last one must have come; infinite if it never had."""
        if self._last_from == 1.0:
            return attempt.reach_s
        level = attempt.rest + self._last_from * max(attempt.excursion, self._usual)
        far = (s.time_s for s in attempt.samples if s.time_s >= attempt.left_s and s.progress >= level)
        return next(far, inf) - DELAY_S  # progress is smoothed, so it comes late
