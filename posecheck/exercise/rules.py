"""What a rule may say, one model for each kind; how a kind is judged is in ``engine/rules/``."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from posecheck.kinematics.catalogue import CATALOGUE

Texts = Annotated[dict[Annotated[str, Field(pattern=r"^[a-z]{2}$")], str], Field(min_length=1)]
"""One text for each language (ISO 639-1 code)."""


class Severity(StrEnum):
    """How much a broken rule matters; also the order in which cues are spoken."""

    INFO = "info"
    CORRECT = "correct"
    STOP = "stop"


class Phase(StrEnum):
    """Part of a repetition."""

    OUT = "out"
    TARGET = "target"
    BACK = "back"


class RuleBase(BaseModel):
    """What every rule says.

    Attributes
    ----------
    id : str
    severity : Severity
    compensation : bool
        Whether a repetition that breaks the rule is a compensated one: the goal was reached by a substitute
        movement.
    aim : texts by language
        What is asked for, in a few words that can stand under "what went well": "Heels on the floor".
    cue : texts by language
        One short sentence to the patient. ``<side>`` is replaced by left or right.
    reason : str
        Where the limit comes from; "ours" and how it was chosen, where no publication gives it.
    sources : list of str
        Keys of the definition's ``sources``.
    """

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False)

    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
    severity: Severity = Severity.CORRECT
    compensation: bool = False
    aim: Texts
    cue: Texts
    reason: Annotated[str, Field(min_length=1)]
    sources: tuple[str, ...] = ()


class Bounded(RuleBase):
    """A rule with limits on a measure, at least one of them.

    Attributes
    ----------
    measure : str
    min, max : float or None
        Limits, in the unit of the measure.
    tolerance : float
        How far beyond a limit a value must be before the rule is broken: the patient is corrected for what
        the camera is sure of.
    """

    measure: str
    min: float | None = None
    max: float | None = None
    tolerance: Annotated[float, Field(ge=0)] = 0.0

    @model_validator(mode="after")
    def _check_limits(self) -> Self:
        if self.measure not in CATALOGUE:
            raise ValueError(
                f"there is no measure {self.measure!r}; posecheck exercises --measures lists all"
            )
        if self.min is None and self.max is None:
            raise ValueError("give min, max or both")
        if self.min is not None and self.max is not None and self.min >= self.max:
            raise ValueError("min must be below max")
        return self


class RangeRule(Bounded):
    """The movement must come as far as a limit at least once in a repetition.

    ``min`` asks for a greatest value of at least that much, ``max`` for a least value of at most that much.
    """

    kind: Literal["range"]

    @model_validator(mode="after")
    def _check_one(self) -> Self:
        if self.min is not None and self.max is not None:
            raise ValueError("a range rule takes min or max, not both")
        return self


class AlignmentRule(Bounded):
    """A measure must stay within limits during the phases named.

    Attributes
    ----------
    phases : list of Phase
    from_start : bool
        Limits are on the change since the start of the repetition, not on the value itself.
    for_s : float
        A limit is broken when it is exceeded that long without a break.
    """

    kind: Literal["alignment"]
    phases: tuple[Phase, ...] = tuple(Phase)
    from_start: bool = False
    for_s: Annotated[float, Field(ge=0)] = 0.25

    @model_validator(mode="after")
    def _check_phases(self) -> Self:
        order = tuple(Phase)
        if self.phases not in [order[i:j] for i in range(3) for j in range(i + 1, 4)]:
            raise ValueError("phases must be one or more of out, target, back that follow each other")
        return self


class DurationRule(RuleBase):
    """A phase, or the whole repetition, takes at least or at most so long."""

    kind: Literal["duration"]
    phase: Literal["out", "target", "back", "whole"]
    min_s: Annotated[float, Field(gt=0)] | None = None
    max_s: Annotated[float, Field(gt=0)] | None = None
    tolerance_s: Annotated[float, Field(ge=0)] = 0.15

    @model_validator(mode="after")
    def _check_limits(self) -> Self:
        if self.min_s is None and self.max_s is None:
            raise ValueError("give min_s, max_s or both")
        if self.min_s is not None and self.max_s is not None and self.min_s >= self.max_s:
            raise ValueError("min_s must be below max_s")
        return self


class HoldRule(Bounded):
    """A measure must stay within its limits for ``hold_s`` without a break at some time in the repetition."""

    kind: Literal["hold"]
    hold_s: Annotated[float, Field(gt=0)]


class SymmetryRule(RuleBase):
    """Left and right must be alike where the movement is farthest: their difference is at most ``max``."""

    kind: Literal["symmetry"]
    measure: str
    max: Annotated[float, Field(gt=0)]
    tolerance: Annotated[float, Field(ge=0)] = 0.0

    @model_validator(mode="after")
    def _check_measure(self) -> Self:
        if self.measure not in CATALOGUE or not CATALOGUE[self.measure].sided:
            raise ValueError(f"{self.measure!r} is not a measure with a left and a right side")
        return self


Rule = Annotated[
    RangeRule | AlignmentRule | DurationRule | HoldRule | SymmetryRule,
    Field(discriminator="kind"),
]
"""Any rule; ``kind`` says which."""
