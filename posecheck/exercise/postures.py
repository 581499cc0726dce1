"""The movement of an exercise in postures, as the synthetic patient does it."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from posecheck.strict import Identifier, MisfitError, Strict, Texts
from posecheck.words import words

Angles = dict[Identifier, float]
"""Joint angles in degrees by name."""


class Equipment(StrEnum):
    """What the movement needs, beside a chair to sit on and a step to stand on."""

    WALL_AHEAD = "wall_ahead"
    WALL_BEHIND = "wall_behind"
    OBSTACLE = "obstacle"


class Direction(Strict):
    """One of several ways in which the movement goes, such as an hour of a clock to reach for.

    Attributes
    ----------
    id : str
        The name by which it is referred to.
    name : texts by language
        What a person would call it.
    target : dict of str to float
        What differs from the target posture of the exercise.
    """

    id: Identifier
    name: Texts
    target: Angles = Field(default_factory=dict)


class Variant(Strict):
    """Another way in which people do the movement, such as with the feet apart from the beginning.

    Attributes
    ----------
    start, target : dict of str to float
        What differs from the start and from the target posture of the exercise.
    """

    start: Angles = Field(default_factory=dict)
    target: Angles = Field(default_factory=dict)


class Postures(Strict):
    """A movement from one posture to another and back.

    Of an exercise with sides it shows one side, or both at the same time.

    Attributes
    ----------
    azimuth_deg : float
        From where the clip shows it: 0 the patient's front, 90 their left.
    start : dict of str to float
        The joint angles in the start posture, in degrees; what is not named is 0, the anatomical position.
    target : dict of str to float
        The joint angles that differ from the start posture, in degrees.
    free_arms : bool
        Whether the arms may do anything meanwhile, so that what they do is no part of the movement.
    variants : list of Variant
        Other ways in which people do it: what these do differently is no part of the movement.
    directions : list of Direction
        Where the movement goes in several directions, all of them in their order; the clip shows the first.
        They cannot be told apart yet: a set of an exercise with any is refused.
    equipment : Equipment or None
        What else the clip shows: a wall that the hands or the back rest on, or something to step over. There
        is a chair where the exercise is done sitting, and a step where a foot stands on one (``step_m``).
    out_s : float
        Duration of the way out, in seconds.
    hold_s : float
        Duration of the stay at the target, in seconds.
    back_s : float
        Duration of the way back, in seconds.
    """

    azimuth_deg: float = 0.0
    start: Angles
    target: Angles
    free_arms: bool = False
    variants: tuple[Variant, ...] = ()
    directions: tuple[Direction, ...] = ()
    equipment: Equipment | None = None
    out_s: Annotated[float, Field(gt=0)] = 1.5
    hold_s: Annotated[float, Field(ge=0)] = 0.3
    back_s: Annotated[float, Field(gt=0)] = 1.5

    def ways(self) -> Iterator[Postures]:
        """Yield the movement in each of the ways in which people do it, as postures of its own."""
        for variant in (Variant(), *self.variants):
            start, target = {**self.start, **variant.start}, {**self.target, **variant.target}
            yield self.model_copy(update={"start": start, "target": target, "variants": ()})

    @model_validator(mode="after")
    def _check(self) -> Self:
        ids = [direction.id for direction in self.directions]
        if len(ids) == 1:
            raise MisfitError([(("directions",), words()("one-direction"))])
        twice = [(i, name) for i, name in enumerate(ids) if name in ids[:i]]
        if twice:
            thing = words()("thing-direction")
            raise MisfitError(
                [(("directions", i, "id"), words()("id-twice", id=name, thing=thing)) for i, name in twice]
            )
        return self
