"""A posture must be held for some time."""

from __future__ import annotations

from math import isnan

from posecheck.engine.results import Finding, Verdict
from posecheck.engine.rules.evidence import Course, Evidence, enough, worst
from posecheck.exercise.rules import HoldRule
from posecheck.kinematics.measures import Side


def judge_hold(rule: HoldRule, evidence: Evidence) -> Finding:
    """Judge by the longest time each side that moved stayed within the limits without a break."""
    judged = [f for side in evidence.channels if (f := _judge_side(rule, evidence, side))]
    return worst(judged) or evidence.unknown(rule, "s")


def _judge_side(rule: HoldRule, evidence: Evidence, side: Side) -> Finding | None:
    course = evidence.course(side)
    start_s, end_s = _longest(rule, course)
    held = end_s - start_s >= rule.hold_s
    if not held and not enough(course):
        return None
    return Finding(
        rule=rule.id,
        verdict=Verdict.PASS if held else Verdict.FAIL,
        measured=end_s - start_s,
        limit=rule.hold_s,
        unit="s",
        side=side,
        from_s=start_s,
        to_s=end_s,
    )


def _longest(rule: HoldRule, course: Course) -> tuple[float, float]:
    """Start and end of the longest stay within the limits; an unknown frame does not end it."""
    best = (course[0][0], course[0][0]) if course else (0.0, 0.0)
    start: float | None = None
    for time_s, value in course:
        if isnan(value):
            continue
        low = rule.min is None or value >= rule.min - rule.tolerance
        high = rule.max is None or value <= rule.max + rule.tolerance
        if not (low and high):
            start = None
            continue
        start = time_s if start is None else start
        if time_s - start > best[1] - best[0]:
            best = (start, time_s)
    return best
