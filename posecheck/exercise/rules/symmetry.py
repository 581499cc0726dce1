"""How much left and right may differ."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from posecheck.exercise.rules.base import LimitedRule
from posecheck.kinematics.measures import CATALOGUE


class SymmetryRule(LimitedRule):
    """Left and right must be alike where the movement is farthest: their difference is at most ``max``.

    Attributes
    ----------
    measure : str
        Name in the catalogue of a measure with sides.
    max : float
        Greatest difference, in the unit of the measure.
    tolerance : float
        How far beyond it the difference must be before the rule is broken.
    """

    kind: Literal["symmetry"]
    measure: str
    max: Annotated[float, Field(gt=0)]
    tolerance: Annotated[float, Field(ge=0)] = 0.0

    @model_validator(mode="after")
    def _check_measure(self) -> Self:
        if self.measure not in CATALOGUE or not CATALOGUE[self.measure].sided:
            raise ValueError(f"{self.measure!r} is not a measure with a left and a right side")
        return self

    @property
    def about(self) -> str:
        """The measure that the rule is about."""
        return self.measure

    @property
    def unit(self) -> str:
        """Unit of the measure."""
        return CATALOGUE[self.measure].unit

    @property
    def quantity(self) -> Literal["difference"]:
        """How far the sides are apart."""
        return "difference"

    def limit(self, bound: str) -> tuple[float | None, float]:
        """Return the greatest difference and its tolerance, in the unit of the measure."""
        return (self.max if bound == "max" else None), self.tolerance
