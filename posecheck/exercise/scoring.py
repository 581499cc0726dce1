"""How much each part counts in the score of an exercise."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, model_validator

from posecheck.strict import Strict
from posecheck.words import words

Weight = Annotated[float, Field(ge=0)]


class Weights(Strict):
    """How much each part of the score counts beside the others; only their ratios matter.

    The usual weights are ours: most for what the rules ask for, because their limits have sources; as much
    for the range as for the distance from the reference; least for times and smoothness, which few exercises
    are about.

    Attributes
    ----------
    range : float
        How far the movement went.
    alignment : float
        How well the limits of the rules about posture were kept.
    pattern : float
        How close it was to the reference movement.
    tempo : float
        How well the times that are asked for were kept.
    smoothness : float
        How smooth it was.
    """

    range: Weight = 25.0
    alignment: Weight = 30.0
    pattern: Weight = 25.0
    tempo: Weight = 10.0
    smoothness: Weight = 10.0

    @model_validator(mode="after")
    def _check_any(self) -> Self:
        if not any(weight for _, weight in self):
            raise ValueError(words()("no-weight"))
        return self
