"""Judge an attempt: by every rule, and in the one measure that the patient is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from posecheck.engine.attempt import Attempt
from posecheck.engine.curves import curves_of
from posecheck.engine.lead import lead_range, lead_times
from posecheck.engine.sight import Others
from posecheck.exercise.definition import Signal
from posecheck.kinematics.measures import Channel, Side, channels_of, towards
from posecheck.kinematics.view import View
from posecheck.result import Curve, Finding, RangeOfMotion, Status, Verdict
from posecheck.rules import Evidence, Rule
from posecheck.signals.course import Course
from posecheck.signals.marks import Moments, Part

PROGRESS: Final = "progress"
"""Under this name, the size of an attempt as a share of the reference movement."""


class Judge:
    """The rules of one exercise, as they apply to one patient.

    Parameters
    ----------
    lead : Signal
        The measure that the patient is told.
    rules : tuple of Rule
        In the order of the exercise definition, with the patient's own limits.
    channels : mapping of Channel to int
        Place of each channel among the values of a sample.
    phases : mapping of str to Part
        Which part of the movement each phase of the exercise is.
    """

    def __init__(
        self,
        lead: Signal,
        rules: tuple[Rule, ...],
        channels: Mapping[Channel, int],
        phases: Mapping[str, Part],
    ) -> None:
        self._lead = lead
        self.rules = rules
        self._channels = channels
        self._phases = phases

    def findings(self, attempt: Attempt, view: View) -> tuple[Finding, ...]:
        """Return what each rule says about an attempt, in the order of the rules.

        Parameters
        ----------
        attempt : Attempt
            The attempt to judge.
        view : View
            The view during it: a measure that is not valid in it cannot be judged.
        """
        seen = Evidence(
            side=attempt.side,
            view=view,
            cut=attempt.cut,
            hidden=attempt.hidden,
            left_s=attempt.left_s,
            moments=Moments(attempt.start_s, attempt.reach_s, attempt.leave_s, attempt.end_s),
            in_progress=attempt.crossed,
            in_measure=lead_times(attempt, self._lead, self._channels),
            progress=[(s.time_s, s.progress) for s in attempt.samples],
            courses={},
            phases=self._phases,
        )
        return tuple(
            rule.judge(replace(seen, courses=self._courses(rule.about, attempt))) for rule in self.rules
        )

    def range_of_motion(self, attempt: Attempt, view: View) -> RangeOfMotion:
        """Return how far an attempt went in the lead measure.

        Parameters
        ----------
        attempt : Attempt
            The attempt to measure.
        view : View
            The view during it, which decides the expected error.
        """
        return lead_range(attempt, self._lead, self._channels, view)

    def curves(self, attempt: Attempt, others: Others, view: View) -> tuple[Curve, ...]:
        """Return the course of each measure that was seen.

        Parameters
        ----------
        attempt : Attempt
            The attempt to draw.
        others : Others
            The measures that no rule asks for.
        view : View
            The view during it, which decides the expected errors.
        """
        return curves_of(attempt, self._channels, others, view)

    def sizes(self, rom: RangeOfMotion, attempt: Attempt) -> dict[str, float]:
        """Return how large an attempt was, as shares of the standard size.

        Parameters
        ----------
        rom : RangeOfMotion
            Its range in the lead measure, from :meth:`range_of_motion`.
        attempt : Attempt
            The attempt itself.

        Returns
        -------
        dict of str to float
            ``progress``: share of the reference movement. Under the name of the lead measure: share of its
            standard range; left out where that was not seen.
        """
        sizes = {PROGRESS: attempt.excursion}
        if rom.excursion is not None:
            sizes[rom.measure] = rom.excursion / abs(self._lead.target - self._lead.start)
        return sizes

    def status(self, findings: tuple[Finding, ...], *, complete: bool) -> tuple[Status, str | None]:
        """Return what a repetition was, and what decided it.

        Parameters
        ----------
        findings : tuple of Finding
            What the rules found in it.
        complete : bool
            Whether it came as far as the patient usually does.

        Returns
        -------
        status : Status
            Partial, compensated or complete.
        decided_by : str or None
            ``range`` for a partial one, the id of the broken rule for a compensated one; None if complete.
        """
        if not complete:
            return Status.PARTIAL, "range"
        failed = {f.rule for f in findings if f.verdict is Verdict.FAIL}
        substitute = next((r.id for r in self.rules if r.compensation and r.id in failed), None)
        return (Status.COMPENSATED, substitute) if substitute else (Status.COMPLETE, None)

    def _courses(self, measure: str | None, attempt: Attempt) -> dict[Side, Course]:
        """Return a measure over an attempt, for each side that moved and positive towards it."""
        if measure is None:
            return {}
        sign = towards(measure, attempt.side)
        return {
            channel.side: [(s.time_s, sign * s.values[self._channels[channel]]) for s in attempt.samples]
            for channel in channels_of(measure, attempt.side)
        }
