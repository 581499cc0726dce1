"""Find exercises: built-in ones by id, others by the path of their file."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from posecheck.errors import SourceError
from posecheck.exercise.definition import Exercise
from posecheck.exercise.loader import load_definition
from posecheck.strict.mistakes import unknown
from posecheck.words import words

_INSTALLED: Final = Path(__file__).parents[1] / "exercises"
_SOURCE_TREE: Final = Path(__file__).parents[2] / "exercises"


@cache
def library_folder() -> Path:
    """Return the folder of the built-in exercises: inside the package, or beside it in a source tree."""
    return _INSTALLED if _INSTALLED.is_dir() else _SOURCE_TREE


def built_in_ids() -> list[str]:
    """Return the ids of the built-in exercises, sorted."""
    # Beside squat.yaml there may be squat.cases.yaml, which is no exercise.
    return sorted(path.stem for path in library_folder().glob("*.yaml") if "." not in path.stem)


def load_exercise(name: str | Path) -> Exercise:
    """Return a built-in exercise, or one from a file.

    Parameters
    ----------
    name : str or Path
        Id of a built-in exercise, or the path of a definition file (it ends in ``.yaml`` or ``.yml``).

    Raises
    ------
    SourceError
        If there is no such exercise; the message names the one that was probably meant, or all of them.
    DefinitionError
        If the definition is wrong.
    """
    path = Path(name)
    if path.suffix in (".yaml", ".yml"):
        return load_definition(path)
    if str(name) in built_in_ids():
        return _built_in(str(name))
    raise SourceError(f"{unknown('exercise', str(name), built_in_ids())} {words()('exercise-in-a-file')}")


@cache
def _built_in(name: str) -> Exercise:
    return load_definition(library_folder() / f"{name}.yaml")
