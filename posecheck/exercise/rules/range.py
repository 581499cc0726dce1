"""How far the movement must come."""

from __future__ import annotations

from typing import Literal, Self

from pydantic import model_validator

from posecheck.exercise.rules.base import Bounded
from posecheck.words import words


class RangeRule(Bounded):
    """The movement must come as far as a limit at least once in a repetition.

    ``min`` asks for a greatest value of at least that much, ``max`` for a least value of at most that much.
    """

    kind: Literal["range"]

    @model_validator(mode="after")
    def _check_one(self) -> Self:
        if self.min is not None and self.max is not None:
            raise ValueError(words()("one-limit", low="min", high="max"))
        return self
