"""Prescriptions as clients send them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from posecheck.engine.supported import check_supported
from posecheck.errors import DefinitionError, Problem
from posecheck.exercise import Exercise, Prescription
from posecheck.strict.mistakes import misfits_in


def read_prescription(exercise: Exercise, given: Mapping[str, Any] | None) -> Prescription:
    """Return the prescription that a client sent, after checking that it fits an exercise.

    Parameters
    ----------
    exercise : Exercise
        The exercise it is for.
    given : mapping of str to object, or None
        The JSON object as it came; None if there is no prescription.

    Raises
    ------
    DefinitionError
        If it is wrong, does not fit, or asks for something that PoseCheck cannot do yet; lists every problem
        with its field.
    """
    try:
        prescription = Prescription.model_validate(given or {})
    except ValidationError as error:
        problems = [
            Problem(where="prescription", field=".".join(map(str, place)), message=message)
            for place, message in misfits_in(error, Prescription)
        ]
        raise DefinitionError(problems) from None
    prescription.check(exercise)
    check_supported(exercise)
    return prescription
