"""What a therapist sets for one patient."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from enum import StrEnum
from typing import Annotated

from pydantic import ConfigDict, Field, ValidationError

from posecheck.docstrings import Described
from posecheck.errors import DefinitionError, Problem
from posecheck.exercise.clinical_test import Age, Sex
from posecheck.exercise.definition import Exercise, Laterality
from posecheck.exercise.dose import Dose, Feedback, Tempo
from posecheck.kinematics.measures import CATALOGUE
from posecheck.kinematics.measures.detectable import detectable_change
from posecheck.rules import Rule
from posecheck.strict import Misfit
from posecheck.strict.mistakes import misfits_in, unknown
from posecheck.words import words

Height = Annotated[float, Field(ge=40, le=280)]
"""Of a body, in centimetres."""


class SideChoice(StrEnum):
    """Which side of the body a patient exercises."""

    AUTO = "auto"
    """As the exercise says."""
    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    """Both sides together; what one side does alone is not counted."""
    ALTERNATING = "alternating"
    """Each movement of either side is a repetition."""


class _Prescribed(Described):
    model_config = ConfigDict(extra="forbid", frozen=True, allow_inf_nan=False)


class Limits(_Prescribed):
    """New limits for a rule of the exercise, in the rule's own unit.

    Attributes
    ----------
    min : float or None
        The least that is asked for; None leaves it as it is.
    max : float or None
        The most that is allowed; None leaves it as it is.
    """

    min: float | None = None
    max: float | None = None


class DoseChange(_Prescribed):
    """What differs from the usual dose; None leaves it as it is.

    Attributes
    ----------
    sets : int or None
        How many sets.
    reps : int or None
        How many repetitions in each set.
    hold_s : float or None
        How long to stay at the target, in seconds.
    tempo : dict of str to float or None
        How long phases take, in seconds, by their ids; other phases keep theirs.
    rest_s : float or None
        Rest between sets, in seconds.
    feedback : Feedback or None
        When the patient is told what to correct.
    """

    sets: Annotated[int, Field(ge=1)] | None = None
    reps: Annotated[int, Field(ge=1)] | None = None
    hold_s: Annotated[float, Field(gt=0)] | None = None
    tempo: Tempo | None = None
    rest_s: Annotated[float, Field(ge=0)] | None = None
    feedback: Feedback | None = None


class Patient(_Prescribed):
    """What norms depend on; nothing else is done with it.

    Attributes
    ----------
    age : int or None
        In years; None if it is not given.
    sex : Sex or None
        Used to choose the norm; None if it is not given.
    height_cm : float or None
        Body height in centimetres, used to give a test result as a length; None if it is not given.
    """

    age: Age | None = None
    sex: Sex | None = None
    height_cm: Height | None = None


class Prescription(_Prescribed):
    """Settings for one patient.

    Attributes
    ----------
    side : SideChoice
        Which side of the body is exercised.
    range : float or None
        The patient's own excursion from start to target, in the unit of the lead measure; at least what the
        camera tells from sway; None where it is taken from what the patient does.
    limits : dict of str to Limits
        Other limits for rules, by rule id.
    dose : DoseChange
        What differs from the usual dose.
    patient : Patient
        What the norms of a clinical test depend on.
    """

    side: SideChoice = SideChoice.AUTO
    range: Annotated[float, Field(gt=0)] | None = None
    limits: Mapping[str, Limits] = {}
    dose: DoseChange = DoseChange()
    patient: Patient = Patient()

    def check(self, exercise: Exercise) -> None:
        """Check that the prescription fits an exercise.

        Parameters
        ----------
        exercise : Exercise
            The exercise it is for.

        Raises
        ------
        DefinitionError
            If it does not; lists every problem with its field.
        """
        problems = [
            Problem(where="prescription", field=".".join(map(str, place)), message=message)
            for place, message in self.misfits(exercise)
        ]
        if problems:
            raise DefinitionError(problems)

    def misfits(self, exercise: Exercise) -> Iterator[Misfit]:
        """Say how the prescription does not fit an exercise.

        Parameters
        ----------
        exercise : Exercise
            The exercise it is for.

        Yields
        ------
        Misfit
            Where in the prescription something is wrong, and what would be right.
        """
        yield from self._limit_misfits(exercise)
        yield from self._range_misfits(exercise)
        yield from self._side_misfits(exercise)
        yield from exercise.dose_misfits(self.dosed(exercise))

    def side_of(self, exercise: Exercise) -> SideChoice:
        """Return the side to exercise: the one prescribed, else what the exercise says.

        Parameters
        ----------
        exercise : Exercise
            The exercise it is for.
        """
        if self.side is SideChoice.AUTO and exercise.sides is Laterality.ALTERNATING:
            return SideChoice.ALTERNATING
        return self.side

    def dosed(self, exercise: Exercise) -> Dose:
        """Return the dose: what is prescribed, and for the rest what is usual in the exercise.

        Parameters
        ----------
        exercise : Exercise
            The exercise it is for.
        """
        usual, given = exercise.dose, {name: value for name, value in self.dose if value is not None}
        at_target = exercise.target_phases()
        if self.dose.hold_s is not None:  # in the place of the usual stay at the target, however it is given
            usual = usual.model_copy(update={"tempo": _without(usual.tempo, at_target)})
        elif self.dose.tempo and at_target & self.dose.tempo.keys():
            usual = usual.model_copy(update={"hold_s": None})
        if self.dose.tempo is not None:
            given["tempo"] = usual.tempo | self.dose.tempo
        return usual.model_copy(update=given)

    def limited(self, rule: Rule) -> Rule:
        """Return a rule with the limits that are prescribed for it.

        Parameters
        ----------
        rule : Rule
            A rule of the exercise.

        Returns
        -------
        Rule
            The same rule where nothing is prescribed.

        Raises
        ------
        ValidationError
            If the rule does not take these limits.
        """
        limits = self.limits.get(rule.id)
        if limits is None:
            return rule
        return rule.limited(limits.model_dump(exclude_none=True))

    def share(self, exercise: Exercise) -> float | None:
        """Return the prescribed range as a share of the exercise's standard range.

        Parameters
        ----------
        exercise : Exercise
            The exercise it is for.

        Returns
        -------
        float or None
            Above 0, 1 for the standard range; None where none is prescribed.
        """
        if self.range is None or exercise.lead is None:
            return None
        return self.range / abs(exercise.lead.target - exercise.lead.start)

    def _limit_misfits(self, exercise: Exercise) -> Iterator[Misfit]:
        known = [rule.id for rule in exercise.rules]
        for name in self.limits:
            if name not in known:
                yield ("limits", name), unknown("rule", name, known)
        for rule in exercise.rules:
            try:
                self.limited(rule)
            except ValidationError as error:
                yield from _limit_mistakes(rule, error)

    def _range_misfits(self, exercise: Exercise) -> Iterator[Misfit]:
        if self.range is None:
            return
        if exercise.lead is None:
            yield ("range",), words()("no-lead-range", exercise=exercise.id)
            return
        error = CATALOGUE[exercise.lead.measure].error
        least = detectable_change(max((error[view] for view in exercise.views if view in error), default=0.0))
        if self.range < least:
            told = f"{least:.2g}" if least < 1.0 else f"{least:.0f}"
            yield ("range",), words()("range-too-small", least=told)

    def _side_misfits(self, exercise: Exercise) -> Iterator[Misfit]:
        if exercise.sides is Laterality.BODY and self.side is not SideChoice.AUTO:
            yield ("side",), words()("no-sides-to-choose", exercise=exercise.id)


def _without(tempo: Tempo, phases: Set[str]) -> Tempo:
    return {phase: seconds for phase, seconds in tempo.items() if phase not in phases}


def _limit_mistakes(rule: Rule, error: ValidationError) -> Iterator[Misfit]:
    """Yield what is wrong with the limits of a rule, under the names that a prescription has for them."""
    for place, message in misfits_in(error, type(rule)):
        name = ".".join(map(str, place))
        limit = name.removesuffix("_s")  # the unit is the rule's own
        if limit and name not in type(rule).model_fields:
            yield ("limits", rule.id, limit), words()("no-such-limit", kind=rule.kind, limit=limit)
        else:
            yield ("limits", rule.id, *filter(None, [limit])), message
