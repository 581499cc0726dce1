"""How alike the repetitions of a set must be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated, Literal

from pydantic import Field

from posecheck.rules.base import Amount, Asked, RuleBase, unknown_phase
from posecheck.strict import Identifier


class VariabilityRule(RuleBase):
    """The repetitions of a set are alike. It cannot be judged yet: a set with such a rule is refused.

    Attributes
    ----------
    phase : str
        The id of the phase whose duration is compared, or ``whole``.
    max : float
        The greatest coefficient of variation: standard deviation over mean, above 0.
    """

    kind: Literal["variability"]
    per: Literal["set"] = "set"
    phase: Identifier = "whole"
    max: Annotated[float, Field(gt=0)]

    @property
    def timed(self) -> str:
        """Id of the phase, or ``whole``."""
        return self.phase

    def misfits(self, phases: Sequence[str]) -> Iterator[tuple[str, str]]:
        """Yield that the phase is none of the exercise, where that is so."""
        yield from unknown_phase(self.phase, phases)

    def asked(self) -> Asked:
        """Return the greatest variation, as a ratio."""
        return {"most": Amount(self.max, "ratio")}
