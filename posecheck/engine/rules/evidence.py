"""What a rule is judged by: one attempt, and where in its samples the rule's measure is found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isnan
from statistics import median
from typing import Final

from posecheck.engine.attempt import Attempt
from posecheck.engine.results import Finding, Verdict
from posecheck.exercise.phases import Part
from posecheck.exercise.rules import RuleBase
from posecheck.kinematics.catalogue import CATALOGUE
from posecheck.kinematics.measures import Side
from posecheck.kinematics.view import View

Course = list[tuple[float, float]]
"""A measure over time: (seconds, value), NaN where unknown."""

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
    channels : dict of Side to int
        Place of the rule's measure among the values of a sample, for each side that moved (``both`` for a
        measure without sides); empty for rules without a measure.
    view : View
        The view during the attempt.
    phases : mapping of str to Part
        Which part of the attempt each phase of the exercise is.
    """

    attempt: Attempt
    channels: dict[Side, int]
    view: View
    phases: Mapping[str, Part]

    def course(self, side: Side, parts: Sequence[Part] = tuple(Part)) -> Course:
        """Return the measure of one side during parts of the attempt, which must follow each other."""
        index = self.channels[side]
        start_s, end_s = self.span_s(parts[0])[0], self.span_s(parts[-1])[1]
        return [(s[0], s[2][index]) for s in self.attempt.between(start_s, end_s)]

    def span_s(self, part: Part) -> tuple[float, float]:
        """Return start and end of a part."""
        attempt = self.attempt
        return {
            Part.OUT: (attempt.start_s, attempt.reach_s),
            Part.TARGET: (attempt.reach_s, attempt.leave_s),
            Part.BACK: (attempt.leave_s, attempt.end_s),
        }[part]

    def baseline(self, side: Side) -> float | None:
        """Return the measure in the posture the attempt started from; None where it was not seen."""
        index, left_s = self.channels[side], self.attempt.left_s
        around = self.attempt.between(left_s - BASELINE_S, left_s + AFTER_S)
        return baseline([(s.time_s, s.values[index]) for s in around])

    def unknown(self, rule: RuleBase, unit: str, reason: str = "") -> Finding:
        """Return the finding that the rule could not be judged, and why."""
        measure = getattr(rule, "measure", None)
        if not reason and measure is not None and self.view not in CATALOGUE[measure].error:
            reason = self.wrong_view
        return Finding(
            rule=rule.id,
            verdict=Verdict.UNKNOWN,
            measured=None,
            limit=None,
            unit=unit,
            side=self.attempt.side,
            reason=reason or "not seen well enough",
        )

    @property
    def wrong_view(self) -> str:
        """The reason that something cannot be judged in this view."""
        article = "an" if self.view is View.OBLIQUE else "a"
        return f"not valid in {article} {self.view.replace('_', ' ')} view"


def baseline(course: Course) -> float | None:
    """Return the median of a measure in the last moments before a start; None where it was not seen."""
    before = [v for _, v in course if not isnan(v)]
    return median(before) if before else None


def known(course: Course) -> Course:
    """Return the part of a course that is known."""
    return [(t, v) for t, v in course if not isnan(v)]


def enough(course: Course) -> bool:
    """Say whether a course is known often enough to decide by it."""
    return bool(course) and len(known(course)) >= ENOUGH * len(course)


def worst(findings: list[Finding]) -> Finding | None:
    """Return the finding that decides among those of several sides.

    The failed one that is farthest from its limit, else the passed one that is nearest to it.
    """
    failed = [f for f in findings if f.verdict is Verdict.FAIL]
    if failed:
        return max(failed, key=_distance)
    return min((f for f in findings if f.verdict is Verdict.PASS), key=_distance, default=None)


def _distance(finding: Finding) -> float:
    return abs((finding.measured or 0.0) - (finding.limit or 0.0))
