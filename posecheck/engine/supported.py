"""What a definition may say but the engine cannot do yet: refused with an error, never silently ignored."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from posecheck.errors import DefinitionError, Problem
from posecheck.exercise.definition import Exercise, Signal
from posecheck.exercise.trial import Steps
from posecheck.words import words


def check_supported(exercise: Exercise) -> None:
    """Check that an exercise asks only for what can be done.

    Parameters
    ----------
    exercise : Exercise
        What the patient does.

    Raises
    ------
    DefinitionError
        If it asks for more; lists every such field.
    """
    problems = [
        Problem(where=exercise.id, field=field, message=message) for field, message in _of_exercise(exercise)
    ]
    if problems:
        raise DefinitionError(problems)


FEET: Final = Signal(measure="foot_height", start=0.0, target=0.2)
"""The measure of a walk: what must be seen of the patient. No step is judged by it."""


def lead_of(exercise: Exercise) -> Signal:
    """Return the measure that the patient is told; the height of the feet for a walk that names none.

    Parameters
    ----------
    exercise : Exercise
        What the patient does.

    Raises
    ------
    DefinitionError
        If the exercise has none.
    """
    if exercise.lead is None and isinstance(exercise.trial, Steps):
        return FEET
    if exercise.lead is None:
        message = words()("unsupported-no-lead")
        raise DefinitionError([Problem(where=exercise.id, field="lead", message=message)])
    return exercise.lead


def _of_exercise(exercise: Exercise) -> Iterator[tuple[str, str]]:
    say = words()
    if isinstance(exercise.trial, Steps) and exercise.rules:
        yield "rules", say("unsupported-step-rules")
    if any(phase.part is None for phase in exercise.phases):
        yield "phases", say("unsupported-percent")
    if exercise.also:
        yield "also", say("unsupported-also")
    if exercise.postures is not None and exercise.postures.directions:
        yield "postures.directions", say("unsupported-directions")
    for rule in exercise.rules:
        if rule.per == "set":
            yield f"rules.{rule.id}.per", say("unsupported-set-rule")
