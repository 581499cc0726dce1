"""What a rule may say, one model for each kind; how a kind is judged is in ``engine/rules/``."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from posecheck.exercise.strict import Identifier, Strict, Texts
from posecheck.kinematics.measures import CATALOGUE


def check_measure(name: str) -> None:
    """Raise ValueError if the catalogue has no measure of this name."""
    if name not in CATALOGUE:
        raise ValueError(f"there is no measure {name!r}; posecheck exercises --measures lists all")


class Severity(StrEnum):
    """How much a broken rule matters; also the order in which cues are spoken."""

    INFO = "info"
    CORRECT = "correct"
    STOP = "stop"


class RuleBase(Strict):
    """What every rule says.

    Attributes
    ----------
    id : str
    per : {"repetition", "set"}
        What is judged: every repetition for itself, or all repetitions of a set together.
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

    id: Identifier
    per: Literal["repetition", "set"] = "repetition"
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
        check_measure(self.measure)
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


class DurationRule(RuleBase):
    """A phase, by its id, or the whole repetition (``whole``) takes at least or at most so long."""

    kind: Literal["duration"]
    phase: Identifier
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


class CountRule(RuleBase):
    """So many repetitions are done in a set."""

    kind: Literal["count"]
    per: Literal["set"] = "set"
    min: Annotated[float, Field(ge=1)]


class VariabilityRule(RuleBase):
    """The repetitions of a set are alike.

    Attributes
    ----------
    phase : str
        Id of the phase whose duration is compared, or ``whole``.
    max : float
        Greatest coefficient of variation: standard deviation over mean, above 0.
    """

    kind: Literal["variability"]
    per: Literal["set"] = "set"
    phase: Identifier = "whole"
    max: Annotated[float, Field(gt=0)]


Rule = Annotated[
    RangeRule | AlignmentRule | DurationRule | HoldRule | SymmetryRule | CountRule | VariabilityRule,
    Field(discriminator="kind"),
]
"""Any rule; ``kind`` says which."""
