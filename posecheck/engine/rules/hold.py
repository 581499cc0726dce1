"""A posture must be held for some time."""

from __future__ import annotations

from math import inf, isnan

from posecheck.engine.rules.evidence import BRIDGED_S, ENOUGH, Evidence, enough, worst
from posecheck.exercise.rules import HoldRule
from posecheck.kinematics.measures import Side
from posecheck.result import Bound, Finding, Verdict
from posecheck.signals.course import Course


def judge_hold(rule: HoldRule, evidence: Evidence) -> Finding:
    """Judge by the longest time each side that moved was seen within the limits without a break.

    It is too short only if it still would be with all that was not seen counted as held.
    """
    judged = [f for side in evidence.channels if (f := _judge_side(rule, evidence, side))]
    return worst(judged) or evidence.unknown(rule)


def _judge_side(rule: HoldRule, evidence: Evidence, side: Side) -> Finding | None:
    course = evidence.course(side)
    start_s, end_s = _longest(rule, course)
    held = end_s - start_s >= rule.hold_s
    if not held and not (enough(course) and _at_most_s(rule, course) < rule.hold_s):
        return None
    verdict = Verdict.PASS if held else Verdict.FAIL
    return evidence.finding(rule, verdict, end_s - start_s, Bound.MIN, side=side, span_s=(start_s, end_s))


def _longest(rule: HoldRule, course: Course, bridged_s: float = BRIDGED_S) -> tuple[float, float]:
    """Start and end of the longest stay within the limits that was seen well enough."""
    best = (course[0][0], course[0][0]) if course else (0.0, 0.0)
    first: int | None = None
    last_s, seen = 0.0, 0
    for i, (time_s, value) in enumerate(course):
        if isnan(value):
            continue
        if not _within(rule, value):
            first = None
            continue
        if first is None or time_s - last_s > bridged_s:
            first, seen = i, 0
        last_s, seen = time_s, seen + 1
        start_s = course[first][0]
        if seen >= ENOUGH * (i + 1 - first) and time_s - start_s > best[1] - best[0]:
            best = (start_s, time_s)
    return best


def _at_most_s(rule: HoldRule, course: Course) -> float:
    """Return how long the longest stay may have been, taking all that was not seen as within the limits."""
    inside = rule.max if rule.min is None else rule.min
    assert inside is not None
    start_s, end_s = _longest(rule, [(t, inside if isnan(v) else v) for t, v in course], bridged_s=inf)
    return end_s - start_s


def _within(rule: HoldRule, value: float) -> bool:
    return (rule.min is None or value >= rule.min - rule.tolerance) and (
        rule.max is None or value <= rule.max + rule.tolerance
    )
