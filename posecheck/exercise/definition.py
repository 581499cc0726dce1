"""What an exercise definition may say. The readable files in ``exercises/`` are exactly these models."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from posecheck.exercise.rules import Rule, Texts
from posecheck.kinematics.catalogue import CATALOGUE
from posecheck.kinematics.view import View

Identifier = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]


class Strict(BaseModel):
    """Base of all parts of a definition: unknown keys are errors, nothing is changed after loading."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False)


class Limbs(StrEnum):
    """What makes one repetition."""

    BODY = "body"
    """The whole body moves once."""
    EACH = "each"
    """Each side has its own movement; both at the same time are one repetition."""


class Movement(Strict):
    """The one signal that makes a repetition.

    Attributes
    ----------
    measure : str
        Name in the catalogue of measures.
    start, target : float
        Value in the start posture and the standard value at the far end of the movement, in the unit of the
        measure. Counting does not depend on reaching them: it follows the patient's own range.
    least : float
        Smallest excursion, in the unit of the measure, that is an attempt at the movement and not sway, noise
        or another activity.
    steady : {"feet", "shoulders", "hips"} or None
        What stays in place during a repetition; who walks does not repeat. None where the exercise itself
        travels.
    shortest_s, longest_s : float
        A repetition takes at least and at most so long.
    """

    measure: str
    start: float
    target: float
    least: Annotated[float, Field(gt=0)]
    steady: Literal["feet", "shoulders", "hips"] | None = None
    shortest_s: Annotated[float, Field(gt=0)] = 0.4
    longest_s: Annotated[float, Field(gt=0)] = 20.0

    @model_validator(mode="after")
    def _check(self) -> Self:
        if self.measure not in CATALOGUE:
            raise ValueError(
                f"there is no measure {self.measure!r}; posecheck exercises --measures lists all"
            )
        if abs(self.target - self.start) < self.least:
            raise ValueError("least must not exceed the distance from start to target")
        if self.shortest_s >= self.longest_s:
            raise ValueError("shortest_s must be below longest_s")
        return self


class Phases(Strict):
    """Names of the phases of a repetition, as a person would call them."""

    out: str = "out"
    target: str = "hold"
    back: str = "back"


class Dose(Strict):
    """How much is usually prescribed."""

    sets: Annotated[int, Field(ge=1)] = 1
    reps: Annotated[int, Field(ge=1)] = 10


class Demonstration(Strict):
    """Postures between which the synthetic patient shows the exercise; joint angles in degrees by name."""

    azimuth_deg: float = 0.0
    start: dict[str, float]
    target: dict[str, float]
    out_s: Annotated[float, Field(gt=0)] = 1.5
    hold_s: Annotated[float, Field(ge=0)] = 0.3
    back_s: Annotated[float, Field(gt=0)] = 1.5


class Exercise(Strict):
    """One exercise.

    Attributes
    ----------
    format : int
        Version of the file format.
    id, version
        Name in the program and edition of the definition; a report names both.
    name, summary : texts by language
    position : {"standing", "sitting", "lying"}
    views : list of View
        Views in which the repetition signal is valid; the first is the best one.
    limbs : Limbs
    movement, phases, rules, dose, demonstration
        See the classes.
    sources : dict
        Publications the rules refer to, by key.
    """

    format: Literal[1]
    id: Identifier
    version: Annotated[int, Field(ge=1)]
    name: Texts
    summary: Texts
    position: Literal["standing", "sitting", "lying"]
    views: Annotated[tuple[View, ...], Field(min_length=1)]
    limbs: Limbs
    movement: Movement
    phases: Phases = Phases()
    rules: Annotated[tuple[Rule, ...], Field(min_length=1)]
    dose: Dose = Dose()
    demonstration: Demonstration
    sources: dict[str, str] = {}

    @model_validator(mode="after")
    def _check(self) -> Self:
        problems: list[str] = []
        invalid = [v for v in self.views if v not in CATALOGUE[self.movement.measure].error]
        if invalid:
            problems.append(f"{self.movement.measure} is not valid in the view {', '.join(invalid)}")
        names = [rule.id for rule in self.rules]
        problems += [
            f"the rule id {name!r} is used twice" for name in sorted({n for n in names if names.count(n) > 1})
        ]
        for rule in self.rules:
            missing = [key for key in rule.sources if key not in self.sources]
            problems += [
                f"rule {rule.id} refers to the source {key!r}, which sources does not have" for key in missing
            ]
        sided = CATALOGUE[self.movement.measure].sided
        if self.limbs is Limbs.EACH and not sided:
            problems.append(f"limbs: each needs a measure with sides; {self.movement.measure} has none")
        if self.limbs is Limbs.BODY and sided:
            problems.append(f"limbs: body needs a measure without sides; {self.movement.measure} has two")
        if problems:
            raise ValueError("; ".join(problems))
        return self

    def text(self, texts: dict[str, str], language: str) -> str:
        """Return the text in a language, in English or else the first one where it is missing."""
        return texts.get(language) or texts.get("en") or next(iter(texts.values()))
