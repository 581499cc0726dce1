"""How long a phase, or the whole repetition, must take."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from posecheck.exercise.rules.base import LimitedRule, unknown_phase
from posecheck.strict import Identifier


class DurationRule(LimitedRule):
    """A phase, by its id, or the whole repetition (``whole``) takes at least or at most so long.

    Attributes
    ----------
    phase : str
        Id of the phase, or ``whole``.
    min_s, max_s : float or None
        Shortest and longest duration.
    tolerance_s : float
        How far beyond a limit the duration must be before the rule is broken.
    """

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

    @property
    def unit(self) -> str:
        """Seconds."""
        return "s"

    @property
    def quantity(self) -> Literal["time"]:
        """How long it takes."""
        return "time"

    @property
    def timed(self) -> str | None:
        """Id of the phase; None for the whole repetition."""
        return None if self.phase == "whole" else self.phase

    def limit(self, bound: str) -> tuple[float | None, float]:
        """Return a limit and its tolerance, in seconds."""
        return (self.min_s if bound == "min" else self.max_s), self.tolerance_s

    def misfits(self, phases: Sequence[str]) -> Iterator[tuple[str, str]]:
        """Yield that the phase is none of the exercise, where that is so."""
        yield from unknown_phase(self.phase, phases)

    def limited(self, limits: Mapping[str, float]) -> Self:
        """Return the rule with other limits, in seconds."""
        return super().limited({f"{name}_s": value for name, value in limits.items()})
