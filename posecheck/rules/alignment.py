"""A measure must stay within limits while the patient moves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from math import inf, isnan, nan
from operator import itemgetter
from typing import Annotated, Literal

from pydantic import Field

from posecheck.kinematics.measures import CATALOGUE, Side
from posecheck.rules.base import Amount, Asked, Watching
from posecheck.rules.evidence import BRIDGED_S, ENOUGH, Evidence, enough
from posecheck.rules.finding import Bound, Finding, Quantity, Verdict, worst
from posecheck.rules.limited import Bounded
from posecheck.signals.course import Course, Span, known
from posecheck.signals.marks import Part
from posecheck.strict import Identifier
from posecheck.strict.asked import listed
from posecheck.words import words

_value_of = itemgetter(1)


class AlignmentRule(Bounded):
    """A measure must stay within limits during the phases named.

    Attributes
    ----------
    phases : list of str
        Ids of phases that follow each other; empty for the whole repetition.
    from_start : bool
        Limits are on the change since the start of the repetition, not on the value itself.
    for_s : float
        A limit is broken when it is exceeded that long without a break.
    """

    kind: Literal["alignment"]
    phases: tuple[Identifier, ...] = ()
    from_start: bool = False
    for_s: Annotated[float, Field(ge=0)] = 0.25

    @property
    def quantity(self) -> Quantity:
        """What of the measure must stay within the limits."""
        return Quantity.CHANGE if self.from_start else Quantity.VALUE

    def misfits(self, phases: Sequence[str]) -> Iterator[tuple[str, str]]:
        """Yield that the phases are not some of the exercise that follow each other, where that is so."""
        count = len(self.phases)
        following = [tuple(phases[i : i + count]) for i in range(len(phases) + 1 - count)]
        if self.phases not in following:
            yield "phases", words()("consecutive-phases", known=listed(phases, "and"))

    def asked(self) -> Asked:
        """Return the limits, and how long one must be exceeded before it is broken."""
        return {**super().asked(), "lasting": Amount(self.for_s, "s")}

    def watching(self, phases: Mapping[str, Part]) -> Watching:
        """Return how each excess is followed, in the phases at which the rule looks."""
        return Watching(
            measure=self.measure,
            parts=self._parts(phases),
            from_start=self.from_start,
            monitor=partial(Excess, self),
        )

    def judge_side(self, evidence: Evidence, side: Side) -> Finding | None:
        """Judge by what was beyond the limits for long enough.

        Where a limit may have been broken while it was not seen, the side is neither passed nor failed.
        """
        course = evidence.course(side, self._parts(evidence.phases))
        if self.from_start:
            start = evidence.baseline(side, CATALOGUE[self.measure].scale)
            if start is None:
                return None
            course = [(t, v - start) for t, v in course]
        seen = known(course)
        if not seen:
            return None
        low, high = self.allowed
        least, most = min(seen, key=_value_of), max(seen, key=_value_of)
        beyond = least[1] < low or most[1] > high
        if beyond and any(_excesses(course, Excess(self, surely=False))):
            return self._failed(evidence, side, course)
        return self._passed(evidence, side, seen) if enough(course) else None

    def _failed(self, evidence: Evidence, side: Side, course: Course) -> Finding | None:
        """Report the worst excess; None where none was seen well enough."""
        _, high = self.allowed
        return worst(
            [
                self.found(
                    evidence,
                    Verdict.FAIL,
                    value,
                    Bound.MAX if value > high else Bound.MIN,
                    side=side,
                    span_s=span_s,
                )
                for value, span_s in _excesses(course, Excess(self))
            ]
        )

    def _passed(self, evidence: Evidence, side: Side, course: Course) -> Finding:
        """Report the value that came nearest to a limit, or went farthest beyond it within the tolerance.

        What was beyond the tolerance, too briefly to break the rule, says nothing of the movement.
        """
        low, high = self.allowed
        tolerated = [p for p in course if low - self.tolerance <= p[1] <= high + self.tolerance] or course
        least, most = min(tolerated, key=_value_of), max(tolerated, key=_value_of)
        bound, (time_s, value) = (Bound.MIN, least) if least[1] - low < high - most[1] else (Bound.MAX, most)
        return self.found(evidence, Verdict.PASS, value, bound, side=side, span_s=(time_s, time_s))

    def _parts(self, phases: Mapping[str, Part]) -> tuple[Part, ...]:
        """Return the parts of a movement at which the rule looks, all of them if it names no phase."""
        return tuple(phases[name] for name in self.phases) or tuple(Part)


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
        self._min, self._max = rule.allowed
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


def _excesses(course: Course, excess: Excess) -> Iterable[tuple[float, Span]]:
    """Return the farthest value and the time of each excess by which a limit was broken."""
    found: dict[float, tuple[float, Span]] = {}
    for frame, (time_s, value) in enumerate(course):
        if excess.update(frame, time_s, value):
            found[excess.since_s] = (excess.worst, (excess.since_s, time_s))
    return found.values()
