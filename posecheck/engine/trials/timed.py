"""A task that is done as fast as is safe, and the time it takes."""

from __future__ import annotations

from collections.abc import Sequence
from math import isnan, nan
from typing import Final

from posecheck.engine.attempt import Attempt
from posecheck.engine.quality.figures import told, untold
from posecheck.engine.signal import Signal
from posecheck.engine.trials.clock import Clock
from posecheck.engine.trials.ends import arrived_s, began_s, ended_s
from posecheck.engine.trials.trial import Trial
from posecheck.engine.trials.way import Way
from posecheck.exercise.trial import TimeToComplete
from posecheck.kinematics.person.body import Body
from posecheck.result import (
    Outcome,
    Rep,
    Stage,
    Started,
    Status,
    TimeResult,
    TrialNow,
    Uncounted,
    Untold,
)

ERROR_S: Final = 0.1
"""Standard error of a time: root mean square of 0.08 s over 48 times of five sit to stands of the
synthetic patient, rounded up. How far somebody's thumb on a stopwatch is off is not part of it."""


class TimedTrial(Trial):
    """Time a number of repetitions.

    Parameters
    ----------
    trial : TimeToComplete
        How many, and what starts and stops the clock.
    """

    def __init__(self, trial: TimeToComplete) -> None:
        self._trial = trial
        self._clock = Clock(by_movement=trial.starts == "movement")
        self._stops_s: dict[int, float] = {}
        self._way = None if trial.distance_m is None else Way(trial.distance_m)

    def start(self, time_s: float) -> bool:
        """Start the clock, unless the movement does."""
        self._clock.give_signal(time_s)
        if self._trial.starts == "movement":
            return False
        self._stops_s.clear()
        return True

    def follow(self, signal: Signal, body: Body) -> None:
        """Start the clock with the first movement."""
        if signal.asked:
            self._clock.set_out(signal)

    def look(self, body: Body, stage: Stage | None) -> Stage | None:
        """Note whether the movement is seen, and where the patient is."""
        if self._way is not None:
            self._way.look(body)
        self._clock.look(body.time_s, seen=stage is not None)
        return stage

    def admits(self, attempt: Attempt, reps: Sequence[Rep]) -> bool:
        """Return whether it was done after the start, and the task was not done yet."""
        done = sum(rep.status is not Status.PARTIAL for rep in reps)
        start_s = self._clock.start_by(began_s(attempt))
        return done < self._trial.reps and attempt.far_s[0] > start_s

    def take(self, attempt: Attempt, rep: Rep) -> None:
        """Keep when it stops the clock, if it is the last."""
        self._clock.first(began_s(attempt))
        self._stops_s[rep.number] = self._stop_s(attempt)

    def now(self, time_s: float, rep_count: int) -> TrialNow:
        """Return the time passed, until the task is done, and the count."""
        start_s, limit_s = self._clock.start_s, self._trial.limit_s
        done = rep_count >= self._trial.reps
        end_s = max(self._stops_s.values()) if done else nan
        end_s = time_s if isnan(end_s) else end_s
        passed_s = 0.0 if isnan(start_s) else max(0.0, end_s - start_s)
        over = done or (limit_s is not None and passed_s > limit_s)
        return TrialNow(
            kind="time_to_complete",
            running=not isnan(start_s) and not over,
            over=over,
            time_s=passed_s,
            left_s=None if limit_s is None else max(0.0, limit_s - passed_s),
            count=rep_count,
        )

    def result(self, reps: Sequence[Rep], uncounted: Sequence[Uncounted], last_s: float) -> TimeResult:
        """Return the time from the start to the end of the last repetition."""
        trial = self._trial
        done = [self._stops_s[rep.number] for rep in reps if rep.status is not Status.PARTIAL]
        started = self._clock.started
        start_s = self._clock.start_s if started else None
        stop_s = done[trial.reps - 1] if len(done) >= trial.reps else nan
        end_s = None if isnan(stop_s) else stop_s
        time_s = None if start_s is None or end_s is None else end_s - start_s
        outcome = self._outcome(time_s, started, last_s)
        time = untold(Untold.CUT_OFF, "s")
        if time_s is not None and outcome is Outcome.COMPLETED:
            time = told(time_s, "s", ERROR_S)
        return TimeResult(
            time=time,
            reps=len(done) if end_s is not None else min(len(done), trial.reps - 1),
            reps_asked=trial.reps,
            limit_s=trial.limit_s,
            outcome=outcome,
            starts=Started(trial.starts),
            started=started,
            start_s=start_s,
            end_s=end_s,
            distance_m=trial.distance_m,
            unseen_s=self._clock.unseen_s(last_s if end_s is None else end_s, last_s),
        )

    def _stop_s(self, attempt: Attempt) -> float:
        """Return when an attempt is done; NaN if that was not seen, or the way was not walked."""
        if self._trial.ends == "target":
            return arrived_s(attempt)
        stop_s = ended_s(attempt)
        walked = self._way is None or self._way.is_walked(attempt.left_s, stop_s)
        return stop_s if walked else nan

    def _outcome(self, time_s: float | None, started: Started | None, last_s: float) -> Outcome:
        if started is None:
            return Outcome.NOT_STARTED
        limit_s = self._trial.limit_s
        taken_s = last_s - self._clock.start_s if time_s is None else time_s
        if limit_s is not None and taken_s > limit_s:
            return Outcome.OVER_LIMIT
        return Outcome.NOT_COMPLETED if time_s is None else Outcome.COMPLETED
