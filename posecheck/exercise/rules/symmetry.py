"""How much left and right may differ."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from posecheck.exercise.rules.base import MeasureRule, check_measure
from posecheck.exercise.strict import MisfitError
from posecheck.kinematics.measures import CATALOGUE
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
        return self

    @property
    def quantity(self) -> Literal["difference"]:
        """How far the sides are apart."""
        return "difference"

    def limit(self, bound: str) -> tuple[float | None, float]:
        """Return the greatest difference and its tolerance, in the unit of the measure."""
        return (self.max if bound == "max" else None), self.tolerance
