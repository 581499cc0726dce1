"""What a definition may say but the engine cannot do yet: refused with an error, never silently ignored."""

from __future__ import annotations

from collections.abc import Iterator

from posecheck.errors import DefinitionError, Problem
from posecheck.exercise.definition import Exercise, Signal
from posecheck.exercise.dose import Dose, EveryRepetition
from posecheck.exercise.trial import Hold, Repetitions


def check_supported(exercise: Exercise, dose: Dose) -> None:
    """Check that an exercise, as one patient is to do it, asks only for what can be done.

    Parameters
    ----------
    exercise : Exercise
        What the patient does.
    dose : Dose
        The usual or the prescribed one.

    Raises
    ------
    DefinitionError
        If it asks for more; lists every such field.
    """
    problems = [
        Problem(where=exercise.id, field=field, message=message)
        for field, message in (*_of_exercise(exercise), *_of_dose(dose))
    ]
    if problems:
        raise DefinitionError(problems)


def lead_of(exercise: Exercise) -> Signal:
    """Return the measure that the patient is told.

    Parameters
    ----------
    exercise : Exercise
        What the patient does.

    Raises
    ------
    DefinitionError
        If the exercise has none.
    """
    if exercise.lead is None:
        message = "is needed: the measure that the patient is told"
        raise DefinitionError([Problem(where=exercise.id, field="lead", message=message)])
    return exercise.lead


def _of_exercise(exercise: Exercise) -> Iterator[tuple[str, str]]:
    kind = exercise.trial.kind
    if not isinstance(exercise.trial, Repetitions | Hold):
        yield "trial", f"a trial of kind {kind} cannot be counted yet; repetitions and hold can"
    if any(phase.part is None for phase in exercise.phases):
        yield "phases", "phases given in percent cannot be followed yet; give part"
    if exercise.also:
        yield "also", "only the lead can be measured yet"
    if exercise.postures is not None and exercise.postures.directions:
        yield "postures.directions", "several directions cannot be told apart yet"
    for rule in exercise.rules:
        if rule.per == "set":
            yield f"rules.{rule.id}.per", "a rule for the whole set cannot be judged yet"


def _of_dose(dose: Dose) -> Iterator[tuple[str, str]]:
    if not isinstance(dose.feedback, EveryRepetition):
        yield (
            "dose.feedback",
            f"{dose.feedback.kind} cannot be followed yet; every_repetition can",
        )
