"""How many repetitions a set must have."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from posecheck.rules.base import Asked, RuleBase


class CountRule(RuleBase):
    """So many repetitions are done in a set. It cannot be judged yet: a set with such a rule is refused.

    Attributes
    ----------
    min : float
        How many, at least 1.
    """

    kind: Literal["count"]
    per: Literal["set"] = "set"
    min: Annotated[float, Field(ge=1)]

    def asked(self) -> Asked:
        """Return how many."""
        return {"count": self.min}
