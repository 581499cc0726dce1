"""What a rule is judged by: one attempt, and where in its samples the rule's measure is found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isnan
from statistics import median
from typing import Final, TypedDict

from posecheck.engine.attempt import Attempt
from posecheck.exercise.rules import LimitedRule
from posecheck.kinematics.measures import CATALOGUE, Side
from posecheck.kinematics.view import View
from posecheck.result import Bound, Finding, Quantity, Reason, Verdict
from posecheck.signals.course import Course, Span, known
from posecheck.signals.marks import Moments, Part

ENOUGH: Final = 0.6
"""Share of the frames in which a measure must be known for a rule to be passed or failed by it."""
BRIDGED_S: Final = 0.25
"""What is not seen for longer than this is not known to have gone on. Ours: one lost frame of ten a second,
or six of thirty, are bridged, and what must last for longer is never made of two glimpses."""
BASELINE_S: Final = 0.3
AFTER_S: Final = 0.05
"""The posture an attempt starts from is that of the last moments before it left the rest."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence:
    """One attempt as a rule sees it.

    Attributes
    ----------
    attempt : Attempt
    times : tuple of Moments
        When it left, arrived, set out for the way back and was back: in its progress, and in the measure
        that the patient is told where that was seen.
    channels : dict of Side to int
        Place of the rule's measure among the values of a sample, for each side that moved (``both`` for a
        measure without sides); empty for rules without a measure.
    view : View
        The view during the attempt.
    phases : mapping of str to Part
        Which part of the attempt each phase of the exercise is.
    """

    attempt: Attempt
    times: tuple[Moments, ...]
    channels: dict[Side, int]
    view: View
    phases: Mapping[str, Part]

    def course(self, side: Side, parts: Sequence[Part] = tuple(Part)) -> Course:
        """Return the measure of one side during parts of the attempt.

        Parameters
        ----------
        side : Side
            One of those in `channels`.
        parts : sequence of Part
            Parts that follow each other; all of them unless given.
        """
        index = self.channels[side]
        start_s, end_s = self.span_s(parts[0])[0], self.span_s(parts[-1])[1]
        return [(s[0], s[2][index]) for s in self.attempt.between(start_s, end_s)]

    def span_s(self, part: Part) -> Span:
        """Return start and end of a part.

        Parameters
        ----------
        part : Part
            The way out, the stay at the far end or the way back.
        """
        attempt = self.attempt
        return Moments(attempt.start_s, attempt.reach_s, attempt.leave_s, attempt.end_s).span_s(part)

    def baseline(self, side: Side) -> float | None:
        """Return the measure in the posture the attempt started from; None where it was not seen.

        Parameters
        ----------
        side : Side
            One of those in `channels`.
        """
        index, left_s = self.channels[side], self.attempt.left_s
        around = self.attempt.between(left_s - BASELINE_S, left_s + AFTER_S)
        return baseline([(s.time_s, s.values[index]) for s in around])

    def phase_of(self, span_s: Span) -> str | None:
        """Return the id of the phase in which a span of time lies; None where it lies in several.

        The moment between two phases belongs to both: the stay at the target comes first, then the way out.

        Parameters
        ----------
        span_s : (float, float)
            Start and end, seconds.
        """
        start_s, end_s = span_s
        ids = {part: phase for phase, part in self.phases.items()}
        for part in (Part.TARGET, Part.OUT, Part.BACK):
            first_s, last_s = self.span_s(part)
            if first_s <= start_s and end_s <= last_s:
                return ids.get(part)
        return None

    def finding(
        self,
        rule: LimitedRule,
        verdict: Verdict,
        measured: float,
        bound: Bound,
        *,
        side: Side,
        span_s: Span,
    ) -> Finding:
        """Return what was found, held against one of the rule's limits.

        Parameters
        ----------
        rule : LimitedRule
            The rule that is judged.
        verdict : Verdict
            Whether it is passed or failed.
        measured : float
            The value that decided, in the rule's unit.
        bound : Bound
            The limit that is broken, or nearest.
        side : Side
            Side of the body the value belongs to.
        span_s : (float, float)
            When it was measured: start and end, seconds.
        """
        limit, tolerance = rule.limit(bound)
        return Finding(
            rule=rule.id,
            verdict=verdict,
            **self._about(rule),
            measured=measured,
            limit=limit,
            bound=bound,
            tolerance=tolerance,
            unit=rule.unit,
            side=side,
            phase=self._timed_phase(rule) or self.phase_of(span_s),
            from_s=span_s[0],
            to_s=span_s[1],
        )

    def unknown(self, rule: LimitedRule, reason: Reason | None = None) -> Finding:
        """Return the finding that the rule could not be judged, and why.

        Parameters
        ----------
        rule : LimitedRule
            The rule that was to be judged.
        reason : Reason, optional
            Unless given, it is the view where the measure is not valid in it, else that it was not seen.
        """
        about = rule.about
        if reason is None and about is not None and self.view not in CATALOGUE[about].error:
            reason = Reason.WRONG_VIEW
        return Finding(
            rule=rule.id,
            verdict=Verdict.UNKNOWN,
            **self._about(rule),
            measured=None,
            limit=None,
            bound=None,
            tolerance=None,
            unit=rule.unit,
            side=self.attempt.side,
            phase=self._timed_phase(rule),
            reason=reason or Reason.NOT_SEEN,
        )

    def _about(self, rule: LimitedRule) -> _About:
        """Return what a rule looks at, and how far off it may be."""
        quantity = Quantity(rule.quantity)
        if rule.about is None or quantity is Quantity.TIME:
            error = None
        else:
            error = CATALOGUE[rule.about].error.get(self.view)
        return _About(measure=rule.about, quantity=quantity, expected_error=error)

    def _timed_phase(self, rule: LimitedRule) -> str | None:
        return rule.timed if rule.timed in self.phases else None


class _About(TypedDict):
    """The fields of a finding that say what a rule looks at."""

    measure: str | None
    quantity: Quantity
    expected_error: float | None


def baseline(course: Course) -> float | None:
    """Return the median of a measure in the last moments before a start; None where it was not seen.

    Parameters
    ----------
    course : Course
        The measure in these moments.
    """
    before = [v for _, v in course if not isnan(v)]
    return median(before) if before else None


def enough(course: Course) -> bool:
    """Tell whether a course is known often enough to decide by it.

    Parameters
    ----------
    course : Course
        A measure over time; an empty one is not enough.
    """
    return bool(course) and len(known(course)) >= ENOUGH * len(course)


def worst(findings: list[Finding]) -> Finding | None:
    """Return the finding that decides among those of several sides or moments.

    Parameters
    ----------
    findings : list of Finding
        Of one rule.

    Returns
    -------
    Finding or None
        A failed one if there is any; of these, or else of the passed ones, the one that is farthest beyond
        its limit, or nearest to it. None where all are unknown, or there are none.
    """
    failed = [f for f in findings if f.verdict is Verdict.FAIL]
    passed = [f for f in findings if f.verdict is Verdict.PASS]
    return min(failed or passed, key=lambda finding: finding.margin, default=None)
