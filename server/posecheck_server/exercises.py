"""The exercises that a client may name."""

from __future__ import annotations

from posecheck.exercise import Exercise, built_in_ids, load_exercise
from posecheck.strict.mistakes import unknown
from posecheck_server.problems import NO_EXERCISE, RefusedError


def built_in(name: str) -> Exercise:
    """Return a built-in exercise; clients may not ask for files by their path.

    Parameters
    ----------
    name : str
        Id of the exercise.

    Raises
    ------
    RefusedError
        If there is no such exercise.
    """
    if name not in built_in_ids():
        raise RefusedError(NO_EXERCISE, unknown("exercise", name, built_in_ids()))
    return load_exercise(name)
