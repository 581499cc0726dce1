"""The exercises that a client may name."""

from __future__ import annotations

from posecheck.exercise import Exercise
from posecheck.exercise.library import Library
from posecheck.strict.mistakes import unknown
from posecheck_server.problems import NO_EXERCISE, RefusedError


def known_exercise(library: Library, name: str) -> Exercise:
    """Return an exercise by its id; clients may not ask for files by their path.

    Parameters
    ----------
    library : Library
        The exercises of this server.
    name : str
        Id of the exercise.

    Raises
    ------
    RefusedError
        If there is no such exercise.
    """
    ids = library.ids()
    if name not in ids:
        raise RefusedError(NO_EXERCISE, unknown("exercise", name, ids))
    return library.load(name)
