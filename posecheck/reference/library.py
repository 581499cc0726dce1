"""Find reference movements: the one of an exercise, and all that PoseCheck knows."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from posecheck.errors import DefinitionError, Problem
from posecheck.exercise.definition import Exercise
from posecheck.exercise.library import library_folder
from posecheck.exercise.postures import Postures
from posecheck.reference.file import read_pattern
from posecheck.reference.pattern import Pattern, Sides
from posecheck.reference.postures import pattern_from_postures
from posecheck.words import say


def pattern_of(exercise: Exercise) -> Pattern:
    """Return the movement that an exercise counts: from its pattern file, or else from its postures.

    Parameters
    ----------
    exercise : Exercise
        The exercise; with a pattern file, it must have been read from a file itself.

    Raises
    ------
    SourceError
        If the file cannot be read.
    DefinitionError
        If the file does not hold a pattern, or one that cannot be counted by, or a definition that names one
        was not read from a file.
    PoseError
        If the postures are impossible for a body.
    """
    if exercise.pattern_path is not None:
        pattern = _read(exercise.pattern_path)
        if not pattern.counts:
            where, message = exercise.pattern_path.name, say("pattern-only-curves")
            raise DefinitionError([Problem(where=where, field="channels", message=message)])
        return pattern
    if exercise.pattern is not None or exercise.postures is None:
        message = say("pattern-without-file")
        raise DefinitionError([Problem(where=exercise.id, field="pattern", message=message)])
    return _made(
        exercise.postures.model_dump_json(), exercise.id, tuple(exercise.name.items()), exercise.sides.value
    )


def comparable(pattern: Pattern, where: str) -> Pattern:
    """Return a pattern, after checking that there is something in it to compare with.

    Parameters
    ----------
    pattern : Pattern
        What is to be a reference.
    where : str
        What it is called in errors.

    Raises
    ------
    DefinitionError
        If it has no bands.
    """
    if not (pattern.bands or pattern.right):
        message = say("pattern-no-bands")
        raise DefinitionError([Problem(where=where, field="bands", message=message)])
    return pattern


@cache
def known_patterns() -> tuple[Pattern, ...]:
    """Return the reference movements that PoseCheck ships: what a patient could be doing instead."""
    return tuple(_read(path) for path in sorted(library_folder().glob("*.pattern.json")))


@lru_cache(maxsize=64)
def _made(postures: str, key: str, name: tuple[tuple[str, str], ...], sides: Sides) -> Pattern:
    """Make a pattern once: it takes a third of a second, and every session needs it."""
    return pattern_from_postures(
        Postures.model_validate_json(postures), key=key, name=dict(name), sides=sides
    )


@cache
def _read(path: Path) -> Pattern:
    return read_pattern(path)
