"""Left and right must be alike at the far end of the movement."""

from __future__ import annotations

from statistics import median
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from posecheck.kinematics.measures import CATALOGUE, SIDES
from posecheck.kinematics.view import ALIKE_IN
from posecheck.rules.evidence import Evidence, enough
from posecheck.rules.finding import Bound, Finding, Quantity, Reason, Verdict
from posecheck.rules.limited import MeasureRule, check_measure, outside_human
from posecheck.signals.course import known
from posecheck.signals.marks import Part
from posecheck.strict import MisfitError
from posecheck.words import words


class SymmetryRule(MeasureRule):
    """Left and right must be alike where the movement is farthest: their difference is at most ``max``.

    Attributes
    ----------
    max : float
        The greatest difference of the sides, in the unit of the measure.
    """

    kind: Literal["symmetry"]
    max: Annotated[float, Field(gt=0)]

    @model_validator(mode="after")
    def _check_measure(self) -> Self:
        check_measure(self.measure)
        if not CATALOGUE[self.measure].sided:
            raise MisfitError([(("measure",), words()("no-sides", measure=self.measure))])
        if outside := outside_human(self.measure, self.human, {"max": self.max}):
            raise MisfitError(outside)
        return self

    @property
    def quantity(self) -> Quantity:
        """How far the sides are apart."""
        return Quantity.DIFFERENCE

    def limit(self, bound: Bound) -> tuple[float | None, float]:
        """Return the greatest difference and its tolerance, in the unit of the measure."""
        return (self.max if bound is Bound.MAX else None), self.tolerance

    def judge(self, evidence: Evidence) -> Finding:
        """Judge by the difference of the sides' medians while the movement is farthest.

        Unknown where one side did not move with the other or was not seen, and in views from a side.
        """
        if evidence.view not in ALIKE_IN:
            return self.unknown(evidence, Reason.WRONG_VIEW)
        if not all(side in evidence.courses for side in SIDES):
            return self.unknown(evidence, Reason.ONE_SIDE)
        courses = [evidence.course(side, (Part.TARGET,)) for side in SIDES]
        if not all(enough(course) for course in courses):
            return self.unknown(evidence)
        left, right = (median(value for _, value in known(course)) for course in courses)
        difference = abs(left - right)
        return self.found(
            evidence,
            Verdict.FAIL if difference > self.max + self.tolerance else Verdict.PASS,
            difference,
            Bound.MAX,
            side=SIDES[0] if left < right else SIDES[1],
            span_s=evidence.moments.span_s(Part.TARGET),
        )
