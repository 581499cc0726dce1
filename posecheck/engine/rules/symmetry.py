"""Left and right must be alike at the far end of the movement."""

from __future__ import annotations

from statistics import median
from typing import Final

from posecheck.engine.rules.evidence import Evidence, enough
from posecheck.exercise.rules import SymmetryRule
from posecheck.kinematics.measures import SIDES
from posecheck.kinematics.view import View
from posecheck.result import Bound, Finding, Reason, Verdict
from posecheck.signals.course import known
from posecheck.signals.marks import Part

ALIKE_IN: Final = (View.FRONT, View.REAR)
"""Views that show both sides under the same angle, so that their errors are alike and cancel out."""


def judge_symmetry(rule: SymmetryRule, evidence: Evidence) -> Finding:
    """Judge by the difference of the sides' medians while the movement is farthest.

    Unknown where one side did not move with the other or was not seen, and in views from a side.
    """
    if evidence.view not in ALIKE_IN:
        return evidence.unknown(rule, Reason.WRONG_VIEW)
    if not all(side in evidence.channels for side in SIDES):
        return evidence.unknown(rule, Reason.ONE_SIDE)
    courses = [evidence.course(side, (Part.TARGET,)) for side in SIDES]
    if not all(enough(course) for course in courses):
        return evidence.unknown(rule)
    left, right = (median(value for _, value in known(course)) for course in courses)
    difference = abs(left - right)
    return evidence.finding(
        rule,
        Verdict.FAIL if difference > rule.max + rule.tolerance else Verdict.PASS,
        difference,
        Bound.MAX,
        side=SIDES[0] if left < right else SIDES[1],
        span_s=evidence.span_s(Part.TARGET),
    )
