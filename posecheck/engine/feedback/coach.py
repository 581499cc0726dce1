"""The coach: tells the patient what to correct and what is better now, as often as the therapist wants."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from posecheck.engine.cues import CueQueue
from posecheck.engine.feedback.differences import Differences
from posecheck.engine.feedback.improvement import Better, Improvement
from posecheck.engine.feedback.schedules import schedule_of
from posecheck.engine.feedback.summing_up import SummingUp
from posecheck.exercise.definition import Exercise
from posecheck.exercise.prescription import Prescription, SideChoice
from posecheck.kinematics.measures import Side
from posecheck.result import Cue, CueKind, Deviation, Finding, Rep, SummedUp, Verdict
from posecheck.result.in_words import deviation_in_words
from posecheck.rules import Rule, Severity
from posecheck.words import words

MOST: Final = 2
"""So many things a patient can take in after a set, and keep in mind during the next. Ours."""


class Coach:
    """Gives feedback on one set of one patient.

    Parameters
    ----------
    exercise : Exercise
        What the patient does.
    prescription : Prescription
        Settings for the patient; decides on the schedule of feedback.
    rules : tuple of Rule
        The rules of the exercise with the patient's own limits.
    language : str
        Language of what is said, as an ISO 639-1 code.
    """

    def __init__(
        self, exercise: Exercise, prescription: Prescription, rules: tuple[Rule, ...], language: str
    ) -> None:
        self._exercise = exercise
        self._language = language
        self._rules = rules
        self._schedule = schedule_of(prescription.dosed(exercise).feedback)
        self._queue = CueQueue(rules, language)
        self._differences = Differences(rules)
        self._improvement = Improvement(
            rules, _goal(exercise, prescription), prescribed=prescription.range is not None
        )
        self._summing_up = SummingUp(exercise, rules, self._differences, language)
        self._alternates = prescription.side_of(exercise) is SideChoice.ALTERNATING
        self._moved: Side | None = None
        self._since_summary: list[Rep] = []
        self._summed_up: Rule | None = None

    @property
    def cues(self) -> tuple[Cue, ...]:
        """All cues given so far, in order of time."""
        return tuple(self._queue.cues)

    def watched(self) -> tuple[Rule, ...]:
        """Return the rules that are watched while the patient moves, as they are watched."""
        watched = (rule if _warns(rule) else self._schedule.watched(rule) for rule in self._rules)
        return tuple(rule for rule in watched if rule is not None)

    def notice(self, rule: Rule, side: Side, moved: Side, time_s: float) -> None:
        """Take note that a rule is broken while the patient still moves.

        Parameters
        ----------
        rule : Rule
            One of those that are watched.
        side : Side
            Side on which it is broken.
        moved : Side
            Side that moves.
        time_s : float
            Time of the frame.
        """
        if _warns(rule) or self._schedule.is_due(moved):
            self._queue.offer(rule, side, time_s)

    def take(self, rep: Rep, time_s: float) -> None:
        """Take in a repetition that has just ended, and say what there is to say about it.

        Parameters
        ----------
        rep : Rep
            Counted or partial.
        time_s : float
            Time of the frame.
        """
        if self._alternates:
            self._alternate(rep.side, time_s)
        is_due = self._schedule.is_due(rep.side)
        worst = self._correct(rep, time_s, is_due=is_due)
        # Praise goes before a hint, but not beside a correction.
        better = self._improvement.take(
            rep, is_wrong=self._is_wrong, is_due=is_due and worst in (None, Severity.INFO)
        )
        if better is not None:
            self._praise(better, rep, time_s)
        difference = self._differences.take(rep)
        if difference is not None and is_due and worst is None:
            self._tell(difference, time_s)
        self._schedule.take(rep.side)
        self._since_summary.append(rep)
        if self._schedule.sums_up(len(self._since_summary)):
            self._sum_up(time_s)

    def current(self, time_s: float) -> Cue | None:
        """Return the cue to show at this moment; None if there is nothing to say.

        Parameters
        ----------
        time_s : float
            Time of the frame; no earlier than in the call before.
        """
        return self._queue.current(time_s)

    def summary(self, reps: tuple[Rep, ...]) -> tuple[SummedUp, ...]:
        """Return what is told after the set; nothing unless feedback is given that way.

        Parameters
        ----------
        reps : tuple of Rep
            All repetitions of the set.
        """
        return self._summing_up.of_set(reps, MOST) if self._schedule.sums_up_set else ()

    def _is_wrong(self, finding: Finding) -> bool:
        return self._schedule.is_wrong(max(0.0, -finding.margin), finding.tolerance or 0.0)

    def _correct(self, rep: Rep, time_s: float, *, is_due: bool) -> Severity | None:
        """Offer what was wrong; return how severe the worst of it was."""
        told = []
        for rule, finding in zip(self._rules, rep.findings, strict=True):
            if finding.verdict is Verdict.FAIL and (_warns(rule) or (is_due and self._is_wrong(finding))):
                self._queue.offer(rule, finding.side, time_s)
                told.append(rule.severity)
        return max(told, key=list(Severity).index, default=None)

    def _alternate(self, side: Side, time_s: float) -> None:
        """Say which side should move now if the same one has moved twice in a row."""
        repeated, self._moved = side is self._moved, side
        if repeated and side is not Side.BOTH:
            other = Side.RIGHT if side is Side.LEFT else Side.LEFT
            text = words(self._language)("side-repeated", side=other)
            self._queue.say(CueKind.SIDE, None, Severity.CORRECT, other, text, time_s)

    def _tell(self, difference: Deviation, time_s: float) -> None:
        """Say what differs from the reference; the expected error takes the place of a rule's tolerance."""
        if self._schedule.is_wrong(abs(difference.amount), difference.expected_error):
            text = deviation_in_words(difference, self._exercise, self._language)
            self._queue.say(CueKind.DIFFERENCE, None, Severity.INFO, difference.side, text, time_s)

    def _praise(self, better: Better, rep: Rep, time_s: float) -> None:
        say = words(self._language)
        if better.rule is None:
            text = say("improved-range")
        else:
            text = say("improved", aim=self._exercise.text(better.rule.aim, self._language))
        self._queue.say(CueKind.IMPROVEMENT, better.rule, Severity.INFO, rep.side, text, time_s)

    def _sum_up(self, time_s: float) -> None:
        """Say what was most often wrong since the last summary, or that its fault has gone."""
        reps, before = self._since_summary, self._summed_up
        self._since_summary, self._summed_up = [], None
        summed_up = self._summing_up.of_last(reps)
        if summed_up is None:
            return
        if summed_up.times == 0 and before is not None and _keeps(reps, before):
            self._praise(Better(before), reps[-1], time_s)
            return
        rule = self._summed_up = next((one for one in self._rules if one.id == summed_up.rule), None)
        severity = Severity.INFO if rule is None else rule.severity
        self._queue.say(CueKind.SUMMARY, rule, severity, summed_up.side, summed_up.text, time_s)


def _keeps(reps: Sequence[Rep], rule: Rule) -> bool:
    """Whether a rule was kept in each of some repetitions."""
    findings = (finding for rep in reps for finding in rep.findings if finding.rule == rule.id)
    return all(finding.verdict is Verdict.PASS for finding in findings)


def _warns(rule: Rule) -> bool:
    return rule.severity is Severity.STOP


def _goal(exercise: Exercise, prescription: Prescription) -> float:
    """Return the range of motion that is asked for, in the unit of the lead measure."""
    if prescription.range is not None:
        return prescription.range
    return 0.0 if exercise.lead is None else abs(exercise.lead.target - exercise.lead.start)
