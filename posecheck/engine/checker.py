"""The checker: poses go in one by one, an update comes out for each, and a report at the end.

The same code serves a live camera and a recording, so both give the same report. Scoring a whole recording
with arrays would be faster, but it would need a second engine that agrees with the first in every detail; and
finding a pose costs far more than scoring it.
"""

from __future__ import annotations

from math import isnan, nan

from posecheck.engine.performance import Performance
from posecheck.engine.plan import Plan
from posecheck.engine.remarks import Remarks
from posecheck.engine.reporting import report_of
from posecheck.errors import PoseError
from posecheck.exercise.definition import Exercise
from posecheck.exercise.prescription import Prescription
from posecheck.pose import Pose, PoseColumns
from posecheck.reference.pattern import Pattern
from posecheck.result import Report, Uncounted, Update, Why
from posecheck.words import say


class Checker:
    """Count, judge and correct one exercise, one pose at a time.

    Parameters
    ----------
    exercise : Exercise
        What the patient does.
    prescription : Prescription, optional
        Settings for this patient; without them the exercise is done as its definition says.
    language : str, optional
        Language of what the patient is told, as an ISO 639-1 code; English where a text is not translated.
        The one that is being spoken where it is not given.
    pattern : Pattern, optional
        The movement that is counted; that of the exercise unless another is given.
    reference : Pattern, optional
        What repetitions are compared with, such as the patient's other side; the movement that is counted
        unless another is given. It has no part in counting.

    Raises
    ------
    DefinitionError
        If the prescription does not fit the exercise, or either asks for something that cannot be done yet.
    SourceError
        If the file of its pattern cannot be read.
    """

    def __init__(
        self,
        exercise: Exercise,
        prescription: Prescription | None = None,
        *,
        language: str | None = None,
        pattern: Pattern | None = None,
        reference: Pattern | None = None,
    ) -> None:
        self.exercise = exercise
        self._plan = Plan.of(
            exercise,
            prescription or Prescription(),
            language or say.language,
            pattern=pattern,
            reference=reference,
        )
        self._remarks = Remarks(self._plan.language)
        self._performance = Performance(self._plan, self._remarks)
        self._of_others: list[Uncounted] = []
        self._told_s = self._first_s = self._last_s = nan
        self._frames = 0
        self._report: Report | None = None

    @property
    def span_s(self) -> tuple[float, float]:
        """When the first pose was taken and when the last, in seconds; NaN before there is one."""
        return self._first_s, self._last_s

    def start(self, time_s: float) -> None:
        """Take note that the patient is told to start: from then on, a trial against the clock is timed.

        Without it, the first movement starts the clock. What has been counted until then was practice. For
        other exercises it does nothing.

        Parameters
        ----------
        time_s : float
            When, on the clock of the poses; before or between them.
        """
        self._told_s = time_s
        self._performance.start(time_s)

    def push(self, pose: Pose | PoseColumns) -> Update:
        """Take in the next pose and return what the screen shows after it.

        If it is marked as another person than before, the count begins with that person: what was counted of
        the other one is taken back, and listed with that reason.

        Parameters
        ----------
        pose : Pose or PoseColumns
            Later than the one before; there may be nobody in it.

        Raises
        ------
        PoseError
            If its time is not later than that of the pose before, or the session is already finished.
        """
        time_s = pose.time_s
        if self._report is not None:
            raise PoseError(say("pose-after-end", time=str(time_s)))
        if time_s <= self._last_s:
            raise PoseError(say("pose-back", time=str(time_s), before=str(self._last_s)))
        if self._frames == 0:
            self._first_s = self._last_s = time_s
        elapsed_s, self._last_s = time_s - self._last_s, time_s
        self._frames += 1
        if pose.another:
            self._begin_with_another(time_s)
        return self._performance.push(pose, elapsed_s)

    def finish(self) -> Report:
        """Judge what is still open and return the report of the session, which is final."""
        if self._report is None:
            self._performance.finish(self._last_s)
            self._report = report_of(
                self._plan,
                self._performance.parts,
                frames=self._frames,
                first_s=self._first_s,
                last_s=self._last_s,
                of_others=self._of_others,
            )
        return self._report

    def _begin_with_another(self, time_s: float) -> None:
        """Take back what was counted, which somebody else did, and begin again."""
        before = self._performance
        taken_back, done = before.parts.set.rep_count, before.take_back(Why.SOMEBODY_ELSE)
        if done or before.parts.trial is not None:
            self._remarks.say_another_person(taken_back, time_s)
        self._of_others += done
        self._performance = Performance(self._plan, self._remarks)
        if not isnan(self._told_s):
            self._performance.start(self._told_s)
