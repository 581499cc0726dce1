"""What rules of every kind say, and what the rest of PoseCheck may ask them."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from posecheck.kinematics.measures import CATALOGUE
from posecheck.strict import Identifier, Strict, Texts


def check_measure(name: str) -> None:
    """Check that the catalogue has a measure.

    Parameters
    ----------
    name : str
        Name of the measure.

    Raises
    ------
    ValueError
        If it has not; pydantic makes a problem of the definition of it.
    """
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
        By which reports and prescriptions refer to it.
    per : {"repetition", "set"}
        What is judged: every repetition for itself, or all repetitions of a set together.
    severity : Severity
        How much it matters that the rule is broken.
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

    @property
    def about(self) -> str | None:
        """The measure that the rule is about; None for one about time or number."""
        return None

    def misfits(self, phases: Sequence[str]) -> Iterator[tuple[str, str]]:
        """Yield each field that does not fit the phases of the exercise, and what would.

        Parameters
        ----------
        phases : sequence of str
            Ids of the phases, in their order.
        """
        yield from ()

    def limited(self, limits: Mapping[str, float]) -> Self:
        """Return the rule with other limits.

        Parameters
        ----------
        limits : mapping of str to float
            ``min``, ``max`` or both.

        Raises
        ------
        ValidationError
            If they make no rule of this kind.
        """
        return self.model_validate({**self.model_dump(), **limits})


class LimitedRule(RuleBase):
    """A rule that holds what is found in a repetition against limits."""

    @property
    @abstractmethod
    def unit(self) -> str:
        """Unit of what is found: ``deg``, ``ratio`` or ``s``."""

    @property
    def quantity(self) -> Literal["value", "change", "difference", "time"]:
        """What of the measure is held against the limits."""
        return "value"

    @property
    def timed(self) -> str | None:
        """Id of the phase whose time is held against them; None where it is none, or the whole repetition."""
        return None

    @abstractmethod
    def limit(self, bound: str) -> tuple[float | None, float]:
        """Return a limit and its tolerance, in the unit of what is found.

        Parameters
        ----------
        bound : {"min", "max"}
        """


class MeasureRule(LimitedRule):
    """A rule about a measure.

    Attributes
    ----------
    measure : str
        Name in the catalogue of measures.
    tolerance : float
        How far beyond a limit a value must be before the rule is broken: the patient is corrected for what
        the camera is sure of.
    """

    measure: str
    tolerance: Annotated[float, Field(ge=0)] = 0.0

    @property
    def about(self) -> str:
        """The measure that the rule is about."""
        return self.measure

    @property
    def unit(self) -> str:
        """Unit of the measure."""
        return CATALOGUE[self.measure].unit


class Bounded(MeasureRule):
    """A rule with limits on a measure, at least one of them.

    Attributes
    ----------
    min, max : float or None
        Limits, in the unit of the measure.
    """

    min: float | None = None
    max: float | None = None

    @model_validator(mode="after")
    def _check_limits(self) -> Self:
        check_measure(self.measure)
        if self.min is None and self.max is None:
            raise ValueError("give min, max or both")
        if self.min is not None and self.max is not None and self.min >= self.max:
            raise ValueError("min must be below max")
        return self

    def limit(self, bound: str) -> tuple[float | None, float]:
        """Return a limit and its tolerance, in the unit of the measure."""
        return (self.min if bound == "min" else self.max), self.tolerance


def unknown_phase(phase: str, phases: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield that a phase is neither one of the exercise nor the whole repetition, where that is so.

    Parameters
    ----------
    phase : str
        Id that the rule names.
    phases : sequence of str
        Ids of the phases of the exercise.
    """
    if phase not in (*phases, "whole"):
        yield "phase", f"there is no phase {phase!r}; there are {', '.join(phases)} and whole"
