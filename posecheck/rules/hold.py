"""A posture must be held for some time."""

from __future__ import annotations

from math import inf, isnan
from typing import Annotated, Literal

from pydantic import Field

from posecheck.kinematics.measures import CATALOGUE, Side
from posecheck.rules.base import Amount, Asked, Limits
from posecheck.rules.evidence import BRIDGED_S, ENOUGH, Evidence, enough
from posecheck.rules.finding import Bound, Finding, Quantity, Verdict
from posecheck.rules.limited import Bounded
from posecheck.signals.course import Course, Span
from posecheck.signals.marks import Part


class HoldRule(Bounded):
    """A measure must stay within its limits for ``hold_s`` without a break at some time in the repetition.

    Attributes
    ----------
    hold_s : float
        How long, in seconds, above 0.
    """

    kind: Literal["hold"]
    hold_s: Annotated[float, Field(gt=0)]

    @property
    def unit(self) -> str:
        """Seconds: what is found is how long it was held."""
        return "s"

    @property
    def quantity(self) -> Quantity:
        """How long it was held."""
        return Quantity.TIME

    def asks_time_for(self, phase: str, part: Part) -> bool:
        """Tell whether it is the stay at the target, where a posture is held."""
        return part is Part.TARGET

    def limit(self, bound: Bound) -> tuple[float | None, float]:
        """Return the time in seconds, without a tolerance: that of the rule is for the posture."""
        return self.hold_s, 0.0

    def asked(self) -> Asked:
        """Return the limits of the posture with their tolerance, and how long it is held."""
        unit = CATALOGUE[self.measure].unit
        return {
            "limits": Limits(self.min, self.max, unit),
            "tolerance": Amount(self.tolerance, unit),
            "time": Amount(self.hold_s, self.unit),
        }

    def judge_side(self, evidence: Evidence, side: Side) -> Finding | None:
        """Judge by the longest time that it was seen within the limits without a break.

        It is too short only if it still would be with all that was not seen counted as held.
        """
        course = evidence.course(side)
        start_s, end_s = self._longest(course)
        held = end_s - start_s >= self.hold_s
        if not held and not (enough(course) and self._at_most_s(course) < self.hold_s):
            return None
        verdict = Verdict.PASS if held else Verdict.FAIL
        return self.found(evidence, verdict, end_s - start_s, Bound.MIN, side=side, span_s=(start_s, end_s))

    def _longest(self, course: Course, bridged_s: float = BRIDGED_S) -> Span:
        """Start and end of the longest stay within the limits that was seen well enough."""
        best = (course[0][0], course[0][0]) if course else (0.0, 0.0)
        first: int | None = None
        last_s, seen = 0.0, 0
        for i, (time_s, value) in enumerate(course):
            if isnan(value):
                continue
            if not self._within(value):
                first = None
                continue
            if first is None or time_s - last_s > bridged_s:
                first, seen = i, 0
            last_s, seen = time_s, seen + 1
            start_s = course[first][0]
            if seen >= ENOUGH * (i + 1 - first) and time_s - start_s > best[1] - best[0]:
                best = (start_s, time_s)
        return best

    def _at_most_s(self, course: Course) -> float:
        """Return how long the longest stay may have been, with all that was not seen counted as held."""
        inside = self.max if self.min is None else self.min
        assert inside is not None
        start_s, end_s = self._longest([(t, inside if isnan(v) else v) for t, v in course], bridged_s=inf)
        return end_s - start_s

    def _within(self, value: float) -> bool:
        low, high = self.allowed
        return low - self.tolerance <= value <= high + self.tolerance
