"""The one signal that the counter follows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, Self

from posecheck.engine.own_range import COMPLETE_SHARE
from posecheck.errors import DefinitionError, Problem
from posecheck.exercise.definition import Exercise
from posecheck.exercise.prescription import Prescription
from posecheck.signals.turning import TurningTuning

LEAST_SHARE: Final = TurningTuning().least
"""Share of the standard excursion that is told to be the least, where a pattern is followed."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Movement:
    """The lead of an exercise with the settings of the counter; see the definition for both."""

    measure: str
    start: float
    target: float
    least: float
    steady: Literal["feet", "shoulders", "hips"] | None = None
    shortest_s: float = 0.4
    longest_s: float = 20.0

    @classmethod
    def of(cls, exercise: Exercise, prescription: Prescription) -> Self:
        """Return the movement of an exercise for one patient: what would be complete of theirs is an attempt.

        Raises
        ------
        DefinitionError
            If the exercise does not say what the counter needs.
        """
        lead, settings = exercise.lead, exercise.counter
        if lead is None:
            message = "is needed: the measure that the patient is told"
            raise DefinitionError([Problem(where=exercise.id, field="lead", message=message)])
        if settings is None:
            least = LEAST_SHARE * abs(lead.target - lead.start)
            return cls(measure=lead.measure, start=lead.start, target=lead.target, least=least)
        least = settings.least
        if prescription.range is not None:
            least = min(least, COMPLETE_SHARE * prescription.range)
        return cls(
            measure=lead.measure,
            start=lead.start,
            target=lead.target,
            least=least,
            steady=settings.steady,
            shortest_s=settings.shortest_s,
            longest_s=settings.longest_s,
        )
