"""A measure must stay within limits while the patient moves."""

from __future__ import annotations

from math import inf, isfinite, isnan, nan
from operator import itemgetter

from posecheck.engine.results import Finding, Verdict
from posecheck.engine.rules.evidence import Course, Evidence, enough, known, worst
from posecheck.exercise.rules import AlignmentRule
from posecheck.kinematics.catalogue import CATALOGUE
from posecheck.kinematics.measures import Side


class Excess:
    """Watch one value for leaving its limits.

    It has left them when it stayed beyond a limit and its tolerance for ``for_s`` without a break; a break is
    a return within the limit itself (hysteresis), not merely within the tolerance. Frames in which the value
    is unknown neither break nor prove anything.

    Attributes
    ----------
    since_s : float
        Since when it is beyond; NaN while it is not.
    worst : float
        Farthest value of this excess.
    limit : float
        The limit exceeded.
    """

    __slots__ = ("_for_s", "_max", "_min", "_tolerance", "limit", "since_s", "worst")

    def __init__(self, rule: AlignmentRule) -> None:
        self._min, self._max = _limits(rule)
        self._tolerance, self._for_s = rule.tolerance, rule.for_s
        self.since_s = nan
        self.worst = self.limit = 0.0

    def update(self, time_s: float, value: float) -> bool:
        """Take in a value; return whether the limit is broken at this moment."""
        if self._min <= value <= self._max:
            self.since_s = nan
            return False
        if isnan(value):
            return False
        limit = self._max if value > self._max else self._min
        if isnan(self.since_s):
            if abs(value - limit) <= self._tolerance:
                return False
            self.since_s, self.worst, self.limit = time_s, value, limit
        elif abs(value - self.limit) > abs(self.worst - self.limit):
            self.worst = value
        return time_s - self.since_s >= self._for_s


def judge_alignment(rule: AlignmentRule, evidence: Evidence) -> Finding:
    """Judge each side that moved; a limit broken on one side decides."""
    unit = CATALOGUE[rule.measure].unit
    judged = [f for side in evidence.channels if (f := _judge_side(rule, evidence, side, unit))]
    return worst(judged) or evidence.unknown(rule, unit)


def _judge_side(rule: AlignmentRule, evidence: Evidence, side: Side, unit: str) -> Finding | None:
    course = evidence.course(side, rule.phases)
    seen = known(course)
    if rule.from_start:
        start = evidence.baseline(side)
        if start is None:
            return None
        seen = [(t, v - start) for t, v in seen]
    excess = Excess(rule)
    broken: Finding | None = None
    for time_s, value in seen:
        if excess.update(time_s, value):
            broken = Finding(
                rule=rule.id,
                verdict=Verdict.FAIL,
                measured=excess.worst,
                limit=excess.limit,
                unit=unit,
                side=side,
                from_s=excess.since_s if broken is None or broken.from_s is None else broken.from_s,
                to_s=time_s,
            )
    if broken is not None or not enough(course):
        return broken
    return _passed(rule, side, unit, seen)


def _passed(rule: AlignmentRule, side: Side, unit: str, course: Course) -> Finding:
    """Report the value that came nearest to a limit."""
    low, high = _limits(rule)
    inside = [point for point in course if low <= point[1] <= high]
    # Among those inside, none is nearer to a limit than the least and the largest.
    points = [min(inside, key=_value_of), max(inside, key=_value_of)] if inside else course
    limit, (time_s, value) = min(
        ((limit, point) for limit in (low, high) if isfinite(limit) for point in points),
        key=lambda pair: abs(pair[0] - pair[1][1]),
    )
    return Finding(
        rule=rule.id,
        verdict=Verdict.PASS,
        measured=value,
        limit=limit,
        unit=unit,
        side=side,
        from_s=time_s,
        to_s=time_s,
    )


_value_of = itemgetter(1)


def _limits(rule: AlignmentRule) -> tuple[float, float]:
    """Return the least and the largest value that are within the limits."""
    return -inf if rule.min is None else rule.min, inf if rule.max is None else rule.max
