"""A measure must stay within limits while the patient moves."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import inf, isnan, nan
from operator import itemgetter

from posecheck.engine.rules.evidence import (
    BRIDGED_S,
    ENOUGH,
    Evidence,
    enough,
    worst,
)
from posecheck.exercise.rules import AlignmentRule
from posecheck.kinematics.measures import Side
from posecheck.result import Bound, Finding, Verdict
from posecheck.signals.course import Course, Span, known
from posecheck.signals.marks import Part


class Excess:
    """Watch whether one value leaves its limits.

    It has left them once it has been beyond a limit and its tolerance for ``for_s`` without a break; a break
    is a return within the limit itself (hysteresis), not merely within the tolerance. Frames in which the
    value is unknown neither break nor prove anything as long as they are few: it must be known in most
    frames, and never be unknown for longer than `BRIDGED_S`.

    Parameters
    ----------
    rule : AlignmentRule
        Gives the limits, the tolerance and ``for_s``.
    surely : bool
        False to bridge all that is not known, and so to ask whether the limit may have been broken.

    Attributes
    ----------
    since_s : float
        Since when it is beyond, or last was.
    worst : float
        Farthest value of this excess.
    limit : float
        The limit exceeded.
    """

    __slots__ = (
        "_bridged_s",
        "_first",
        "_for_s",
        "_known",
        "_known_s",
        "_max",
        "_min",
        "_share",
        "_tolerance",
        "limit",
        "since_s",
        "worst",
    )

    def __init__(self, rule: AlignmentRule, *, surely: bool = True) -> None:
        self._min, self._max = _limits(rule)
        self._tolerance, self._for_s = rule.tolerance, rule.for_s
        self._bridged_s, self._share = (BRIDGED_S, ENOUGH) if surely else (inf, 0.0)
        self._known_s = self.since_s = nan
        self._first = self._known = 0
        self.worst = self.limit = 0.0

    def update(self, frame: int, time_s: float, value: float) -> bool:
        """Take in a value; return whether the limit is broken at this moment.

        Parameters
        ----------
        frame : int
            Number of the frame, by which it is known how many were left out.
        time_s : float
            Time of the frame; later than that of the call before.
        value : float
            In the unit of the measure; NaN where unknown.
        """
        if self._min <= value <= self._max:
            self._known_s = nan
            return False
        if isnan(value):
            return False
        limit = self._max if value > self._max else self._min
        if time_s - self._known_s <= self._bridged_s and limit == self.limit:
            self._known += 1
            if abs(value - limit) > abs(self.worst - limit):
                self.worst = value
        elif abs(value - limit) <= self._tolerance:
            self._known_s = nan
            return False
        else:
            self.since_s, self.worst, self.limit = time_s, value, limit
            self._first, self._known = frame, 1
        self._known_s = time_s
        return time_s - self.since_s >= self._for_s and self._known >= self._share * (frame + 1 - self._first)


def parts_of(rule: AlignmentRule, phases: Mapping[str, Part]) -> tuple[Part, ...]:
    """Return the parts of an attempt at which a rule looks, all of them if it names no phase.

    Parameters
    ----------
    rule : AlignmentRule
        Names phases of its exercise.
    phases : mapping of str to Part
        Which part of the movement each phase of the exercise is.
    """
    return tuple(phases[name] for name in rule.phases) or tuple(Part)


def judge_alignment(rule: AlignmentRule, evidence: Evidence) -> Finding:
    """Judge each side that moved; a limit broken on one side decides.

    Where a limit may have been broken while it was not seen, the side is neither passed nor failed.
    """
    judged = [f for side in evidence.channels if (f := _judge_side(rule, evidence, side))]
    return worst(judged) or evidence.unknown(rule)


def _judge_side(rule: AlignmentRule, evidence: Evidence, side: Side) -> Finding | None:
    course = evidence.course(side, parts_of(rule, evidence.phases))
    if rule.from_start:
        start = evidence.baseline(side)
        if start is None:
            return None
        course = [(t, v - start) for t, v in course]
    seen = known(course)
    if not seen:
        return None
    low, high = _limits(rule)
    least, most = min(seen, key=_value_of), max(seen, key=_value_of)
    beyond = least[1] < low or most[1] > high
    if beyond and any(_excesses(course, Excess(rule, surely=False))):
        return worst(
            [
                evidence.finding(
                    rule,
                    Verdict.FAIL,
                    value,
                    Bound.MAX if value > high else Bound.MIN,
                    side=side,
                    span_s=span_s,
                )
                for value, span_s in _excesses(course, Excess(rule))
            ]
        )
    return _passed(rule, evidence, side, seen) if enough(course) else None


def _excesses(course: Course, excess: Excess) -> Iterable[tuple[float, Span]]:
    """Return the farthest value and the time of each excess by which a limit was broken."""
    found: dict[float, tuple[float, Span]] = {}
    for frame, (time_s, value) in enumerate(course):
        if excess.update(frame, time_s, value):
            found[excess.since_s] = (excess.worst, (excess.since_s, time_s))
    return found.values()


def _passed(rule: AlignmentRule, evidence: Evidence, side: Side, course: Course) -> Finding:
    """Report the value that came nearest to a limit, or went farthest beyond it within the tolerance.

    What was beyond the tolerance, too briefly to break the rule, says nothing of the movement.
    """
    low, high = _limits(rule)
    tolerated = [p for p in course if low - rule.tolerance <= p[1] <= high + rule.tolerance] or course
    least, most = min(tolerated, key=_value_of), max(tolerated, key=_value_of)
    bound, (time_s, value) = (Bound.MIN, least) if least[1] - low < high - most[1] else (Bound.MAX, most)
    return evidence.finding(rule, Verdict.PASS, value, bound, side=side, span_s=(time_s, time_s))


_value_of = itemgetter(1)


def _limits(rule: AlignmentRule) -> tuple[float, float]:
    """Return the least and the largest value that are within the limits."""
    return -inf if rule.min is None else rule.min, inf if rule.max is None else rule.max
