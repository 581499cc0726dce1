"""The movement must come as far as a limit at least once."""

from __future__ import annotations

from dataclasses import replace
from typing import Literal, Self

from pydantic import model_validator

from posecheck.kinematics.measures import Side
from posecheck.rules.base import Asked
from posecheck.rules.evidence import Evidence, enough
from posecheck.rules.finding import Bound, Finding, Quantity, Verdict
from posecheck.rules.limited import Bounded
from posecheck.signals.course import known
from posecheck.signals.marks import Part
from posecheck.words import words


class RangeRule(Bounded):
    """The movement must come as far as a limit at least once in a repetition.

    ``min`` asks for a greatest value of at least that much, ``max`` for a least value of at most that much.
    """

    kind: Literal["range"]

    @model_validator(mode="after")
    def _check_one(self) -> Self:
        if self.min is not None and self.max is not None:
            raise ValueError(words()("one-limit", low="min", high="max"))
        return self

    @property
    def quantity(self) -> Quantity:
        """What of the measure is held against the limit."""
        return Quantity.FARTHEST

    def asked(self) -> Asked:
        """Return the limit with its tolerance, and whether the measure must rise or come down to it."""
        return {**super().asked(), "bound": Bound.MIN if self.max is None else Bound.MAX}

    def judge_side(self, evidence: Evidence, side: Side) -> Finding | None:
        """Judge by the farthest value.

        A limit that was seen to be reached is passed however little else was seen. A limit that was not is
        failed only if most of the movement, and most of its far end, was seen.
        """
        course = evidence.course(side)
        seen = known(course)
        if not seen:
            return None
        farthest, bound = (max, Bound.MIN) if self.min is not None else (min, Bound.MAX)
        time_s, value = farthest(seen, key=lambda point: point[1])
        found = self.found(evidence, Verdict.PASS, value, bound, side=side, span_s=(time_s, time_s))
        if found.margin >= -self.tolerance:
            return found
        if enough(course) and enough(evidence.course(side, (Part.TARGET,))):
            return replace(found, verdict=Verdict.FAIL)
        return None
