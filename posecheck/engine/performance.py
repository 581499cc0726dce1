"""What one person does of an exercise, followed frame by frame."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from math import isnan, nan

from posecheck.engine.attempt import Attempt
from posecheck.engine.parts import Parts
from posecheck.engine.plan import Plan
from posecheck.engine.remarks import Remarks
from posecheck.engine.sight import Seen
from posecheck.engine.signal import Signal
from posecheck.kinematics.view import is_along_sight
from posecheck.pose import Pose, PoseColumns
from posecheck.result import Stage, Uncounted, Update, Why
from posecheck.signals.rise import Ending

POSITIONING_AFTER_S = 0.7
"""A movement unseen for this long is more than a flicker: the patient is told how to be seen."""


class Performance:
    """Call the parts of the engine in their order: follow one person, count, judge and correct.

    Parameters
    ----------
    plan : Plan
        What the person is to do.
    remarks : Remarks
        Says what does not count.

    Attributes
    ----------
    parts : Parts
        What follows the person.
    """

    __slots__ = ("_measured_s", "_plan", "_remarks", "_stage", "parts")

    def __init__(self, plan: Plan, remarks: Remarks) -> None:
        self._plan = plan
        self._remarks = remarks
        self._stage = Stage.POSITIONING
        self._measured_s = nan
        self.parts = Parts.of(plan)

    def start(self, time_s: float) -> None:
        """Take note that the person is told to start; what was done before is no longer counted.

        Parameters
        ----------
        time_s : float
            When, on the clock of the poses.
        """
        trial = self.parts.trial
        if trial is not None and trial.start(time_s):
            self.parts.sides.rejected += self.take_back(Why.OUT_OF_TIME)

    def take_back(self, why: Why) -> list[Uncounted]:
        """Empty the set; return what was in it as movements that do not count.

        Parameters
        ----------
        why : Why
            Why they do not.
        """
        sides = self.parts.sides
        return [
            replace(one, share=sides.share(one.side, one.share or 0.0), why=why)
            for one in self.parts.set.begin_anew()
        ]

    def push(self, pose: Pose | PoseColumns, elapsed_s: float) -> Update:
        """Take in the next pose and return what the screen shows after it.

        Parameters
        ----------
        pose : Pose or PoseColumns
            Of this person; there may be nobody in it.
        elapsed_s : float
            Time since the pose before, whoever was in that.
        """
        parts, time_s = self.parts, pose.time_s
        if isnan(self._measured_s):
            self._measured_s = time_s
        sight = parts.sight
        seen = sight.look(pose)
        if sight.is_anew:
            self._end(Ending.CUT, time_s)
        progress = self._follow(seen)
        advice = parts.framing.advice(sight.body, pose.size, sight.picture, elapsed_s, self._stage)
        return Update(
            time_s,
            parts.set.rep_count,
            parts.set.partial_count,
            self._stage,
            progress,
            parts.coach.current(time_s),
            advice,
            self._remarks.current(time_s),
            None if parts.trial is None else parts.trial.now(time_s, parts.set.rep_count),
        )

    def finish(self, time_s: float) -> None:
        """Judge what is still open.

        Parameters
        ----------
        time_s : float
            Time of the last frame.
        """
        self._end(Ending.FINISH, time_s)
        self._record(self.parts.sides.rest(), time_s)
        self.parts.coach.current(time_s)

    def _follow(self, seen: Seen) -> float:
        """Take each side's movement further; return the progress to show."""
        parts, time_s = self.parts, seen.time_s
        sight, sides, trial = parts.sight, parts.sides, parts.trial
        progress = 0.0
        stage: Stage | None = None
        for signal in parts.signals:
            attempt = signal.follow(seen)
            if trial is not None:
                trial.follow(signal, sight.body)
            if attempt is not None:
                self._record(sides.take(attempt), time_s)
            if not (signal.asked and signal.is_seen):
                continue
            segmenter, reference = signal.segmenter, signal.reference
            own_stage = segmenter.stage(reference)
            if segmenter.moving and not parts.set.is_other:
                self._correct(signal, time_s, own_stage)
            if stage is None or segmenter.now > progress * reference:
                progress, stage = segmenter.now / reference, own_stage
        if sides.waiting:
            self._record(sides.due(time_s), time_s)
        if trial is not None and not sight.is_turned:
            stage = trial.look(sight.body, stage)
        if stage is not None:
            self._stage, self._measured_s = stage, time_s
        elif sight.is_turned or time_s - self._measured_s > POSITIONING_AFTER_S:
            self._stage = Stage.POSITIONING
        return max(0.0, progress)

    def _correct(self, signal: Signal, time_s: float, stage: Stage) -> None:
        """Say which rules are broken while the patient is still moving."""
        for rule, side in signal.watch.broken(time_s, stage):
            self.parts.coach.notice(rule, side, signal.segmenter.side, time_s)

    def _end(self, ending: Ending, time_s: float) -> None:
        """End the movements under way."""
        parts = self.parts
        attempts = [signal.interrupt(ending) for signal in parts.signals]
        if parts.trial is not None:
            parts.trial.end(time_s, ending)
        for attempt in filter(None, attempts):
            self._record(parts.sides.take(attempt), time_s)

    def _record(self, attempts: Iterable[Attempt], time_s: float) -> None:
        """Judge and count attempts, and say what was wrong with them or that they were another movement."""
        parts, counted = self.parts, self.parts.set
        for attempt in attempts:
            if parts.trial is not None and not parts.trial.admits(attempt, counted.reps):
                parts.sides.reject(attempt, Why.OUT_OF_TIME)
                continue
            if self._is_along_sight():
                parts.sides.reject(attempt, Why.WRONG_VIEW)
                continue
            before = counted.rep_count
            rep = counted.take(attempt, parts.sight)
            if rep is None or counted.is_other:
                like = attempt.like if rep is None else counted.like
                self._remarks.offer(like, max(0, before - counted.rep_count), time_s)
                continue
            parts.coach.take(rep, time_s)

    def _is_along_sight(self) -> bool:
        """Whether the movement cannot be told from others in the present view; hands that rise always can."""
        if self.parts.trial is not None or self._plan.pattern.moves_hands:
            return False
        return is_along_sight(self._plan.exercise.views, self.parts.sight.body.view)
