"""What a therapist sets for one patient."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Final

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from posecheck.errors import DefinitionError, Problem
from posecheck.exercise.definition import Exercise, Limbs, Movement
from posecheck.exercise.rules import DurationRule, Rule

COMPLETE_SHARE: Final = 0.6
"""Share of the own range that makes a repetition complete. Ours: below three fifths is clearly less than
usual even with the error of single angles, while somebody who tires by a third is still counted."""


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

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)

    min: float | None = None
    max: float | None = None


class Prescription(BaseModel):
    """Settings for one patient.

    Attributes
    ----------
    side : SideChoice
    range : float or None
        The patient's own excursion from start to target, in the unit of the movement's measure; at least the
        movement's ``least``, as the camera does not tell smaller ones from sway. None: it is taken from what
        the patient does.
    limits : dict of str to Limits
        Other limits for rules, by rule id.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)

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
        for rule in exercise.rules:
            try:
                self.limited(rule)
            except ValidationError as error:
                problems.append(_problem(rule, error))
        least = exercise.movement.least
        if self.range is not None and self.range < least:
            message = f"the camera does not tell so small a movement from sway; give at least {least:g}"
            problems.append(Problem(where="prescription", field="range", message=message))
        if exercise.limbs is Limbs.BODY and self.side is not SideChoice.AUTO:
            message = f"{exercise.id} is done with the whole body and has no sides"
            problems.append(Problem(where="prescription", field="side", message=message))
        if problems:
            raise DefinitionError(problems)

    def fitted(self, movement: Movement) -> Movement:
        """Return the movement with the least excursion that is an attempt: what would be complete is one."""
        if self.range is None:
            return movement
        return movement.model_copy(update={"least": min(movement.least, COMPLETE_SHARE * self.range)})

    def limited(self, rule: Rule) -> Rule:
        """Return the rule with the limits prescribed for it."""
        limits = self.limits.get(rule.id)
        if limits is None:
            return rule
        unit = "_s" if isinstance(rule, DurationRule) else ""
        given = {name + unit: value for name, value in limits.model_dump(exclude_none=True).items()}
        return rule.model_validate({**rule.model_dump(), **given})


def _problem(rule: Rule, error: ValidationError) -> Problem:
    detail = error.errors()[0]
    message = str(detail["msg"]).removeprefix("Value error, ")
    if detail["type"] == "extra_forbidden":
        message = f"a {rule.kind} rule has no {detail['loc'][-1]}"
    return Problem(where="prescription", field=f"limits.{rule.id}", message=message)
