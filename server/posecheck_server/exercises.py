"""The exercises that a client may name."""

from __future__ import annotations

from posecheck.exercise import Exercise, exercise_ids, load_exercise
from posecheck.strict.mistakes import unknown
from posecheck_server.problems import NO_EXERCISE, RefusedError


def known_exercise(name: str) -> Exercise:
    """Return an exercise by its id; clients may not ask for files by their path.

    Parameters
    ----------
    name : str
        Id of the exercise.

    Raises
    ------
    RefusedError
        If there is no such exercise.
    """
    if name not in exercise_ids():
        raise RefusedError(NO_EXERCISE, unknown("exercise", name, exercise_ids()))
    return load_exercise(name)
