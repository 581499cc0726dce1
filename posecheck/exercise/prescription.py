"""What a therapist sets for one patient."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from posecheck.errors import DefinitionError, Problem
from posecheck.exercise.definition import Exercise, Limbs


class SideChoice(StrEnum):
    """Which side of the body a patient exercises."""

    AUTO = "auto"
    """Whatever moves; both sides at the same time are one repetition."""
    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    """Both sides together; what one side does alone is not counted."""
    ALTERNATING = "alternating"
    """Each movement of either side is a repetition."""


class Limits(BaseModel):
    """New limits for a rule of the exercise, in the rule's own unit; None leaves a limit as it is."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    min: float | None = None
    max: float | None = None


class Prescription(BaseModel):
    """Settings for one patient.

    Attributes
    ----------
    side : SideChoice
    range : float or None
        The patient's own excursion from start to target, in the unit of the movement's measure. None: it is
        taken from what the patient does.
    limits : dict of str to Limits
        Other limits for rules, by rule id.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    side: SideChoice = SideChoice.AUTO
    range: Annotated[float, Field(gt=0)] | None = None
    limits: Mapping[str, Limits] = {}

    def check(self, exercise: Exercise) -> None:
        """Raise DefinitionError where the prescription does not fit the exercise."""
        problems = []
        known = {rule.id for rule in exercise.rules}
        for name in self.limits:
            if name not in known:
                message = f"{exercise.id} has no such rule; it has {', '.join(sorted(known))}"
                problems.append(Problem(where="prescription", field=f"limits.{name}", message=message))
        if exercise.limbs is Limbs.BODY and self.side is not SideChoice.AUTO:
            message = f"{exercise.id} is done with the whole body and has no sides"
            problems.append(Problem(where="prescription", field="side", message=message))
        if problems:
            raise DefinitionError(problems)
