"""How long a posture must be held."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from posecheck.exercise.rules.base import Bounded


class HoldRule(Bounded):
    """A measure must stay within its limits for ``hold_s`` without a break at some time in the repetition.

    Attributes
    ----------
    hold_s : float
        How long, in seconds, above 0.
    """

    kind: Literal["hold"]
    hold_s: Annotated[float, Field(gt=0)]

    @property
    def unit(self) -> str:
        """Seconds: what is found is how long it was held."""
        return "s"

    @property
    def quantity(self) -> Literal["time"]:
        """How long it was held."""
        return "time"

    def limit(self, bound: str) -> tuple[float | None, float]:
        """Return the time in seconds, without a tolerance: that of the rule is for the posture."""
        return self.hold_s, 0.0
