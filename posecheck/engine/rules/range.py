"""The movement must come as far as a limit at least once."""

from __future__ import annotations

from dataclasses import replace

from posecheck.engine.rules.evidence import Evidence, enough, worst
from posecheck.exercise.rules import RangeRule
from posecheck.kinematics.measures import Side
from posecheck.result import Bound, Finding, Verdict
from posecheck.signals.course import known
from posecheck.signals.marks import Part


def judge_range(rule: RangeRule, evidence: Evidence) -> Finding:
    """Judge by the farthest value of each side that moved; the side that falls short decides.

    A limit that was seen to be reached is passed however little else was seen. A limit that was not is failed
    only if most of the movement, and most of its far end, was seen.
    """
    judged = [f for side in evidence.channels if (f := _judge_side(rule, evidence, side))]
    return worst(judged) or evidence.unknown(rule)


def _judge_side(rule: RangeRule, evidence: Evidence, side: Side) -> Finding | None:
    course = evidence.course(side)
    seen = known(course)
    if not seen:
        return None
    farthest, bound = (max, Bound.MIN) if rule.min is not None else (min, Bound.MAX)
    time_s, value = farthest(seen, key=lambda point: point[1])
    found = evidence.finding(rule, Verdict.PASS, value, bound, side=side, span_s=(time_s, time_s))
    if found.margin >= -rule.tolerance:
        return found
    if enough(course) and enough(evidence.course(side, (Part.TARGET,))):
        return replace(found, verdict=Verdict.FAIL)
    return None
