"""Find exercises: built-in ones and the user's own by id, any by the path of its file.

The user's own lie in the folders that the environment variable ``POSECHECK_EXERCISES`` names: the command
line, the server and its helpers, and Python programs all find them there. One with the id of a built-in
exercise is used in its place.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from posecheck.errors import DefinitionError, Problem, SourceError
from posecheck.exercise.definition import Exercise
from posecheck.exercise.loader import load_definition
from posecheck.file_kind import another, is_there
from posecheck.strict.mistakes import unknown
from posecheck.words import words

OWN_FOLDERS: Final = "POSECHECK_EXERCISES"
"""The environment variable with the folders of the user's exercises, separated as in PATH."""
ENDINGS: Final = (".yaml", ".yml")
"""How the name of a definition ends."""

_INSTALLED: Final = Path(__file__).parents[1] / "exercises"
_SOURCE_TREE: Final = Path(__file__).parents[2] / "exercises"


@cache
def library_folder() -> Path:
    """Return the folder of the built-in exercises: inside the package, or beside it in a source tree."""
    return _INSTALLED if _INSTALLED.is_dir() else _SOURCE_TREE


def own_folders() -> list[Path]:
    """Return the folders of the user's exercises, in the order in which they are searched.

    Raises
    ------
    SourceError
        If there is no such folder.
    """
    folders = [Path(name) for name in os.environ.get(OWN_FOLDERS, "").split(os.pathsep) if name]
    for folder in folders:
        if not folder.is_dir():
            raise SourceError(words()("no-own-folder", variable=OWN_FOLDERS, folder=str(folder)))
    return folders


def definitions_in(folder: Path) -> list[Path]:
    """Return the files of the exercises in a folder, sorted by name.

    Parameters
    ----------
    folder : Path
        A folder that there is.
    """
    # Beside squat.yaml there may be squat.cases.yaml, which is no exercise.
    return sorted(path for path in folder.iterdir() if path.suffix in ENDINGS and "." not in path.stem)


def built_in_ids() -> list[str]:
    """Return the ids of the exercises that PoseCheck brings, sorted."""
    return [path.stem for path in definitions_in(library_folder())]


@dataclass(frozen=True, slots=True)
class Library:
    """The exercises that are found by their id: somebody's own, and the built-in ones.

    Attributes
    ----------
    folders : tuple of Path
        Where their own lie. Of several with the same id the first is used, a built-in one last.
    """

    folders: tuple[Path, ...] = ()

    def ids(self) -> list[str]:
        """Return the ids of all exercises, sorted."""
        return sorted({path.stem for folder in self._searched() for path in definitions_in(folder)})

    def path(self, name: str) -> Path:
        """Return the file of an exercise.

        Parameters
        ----------
        name : str
            Its id.

        Raises
        ------
        SourceError
            If there is no exercise with this id; the message names the one that was probably meant, or all of
            them.
        """
        for folder in self._searched():
            for path in definitions_in(folder):
                if path.stem == name:
                    return path
        raise SourceError(f"{unknown('exercise', name, self.ids())} {words()('exercise-in-a-file')}")

    def load(self, name: str) -> Exercise:
        """Return an exercise, which is read once.

        Parameters
        ----------
        name : str
            Its id.

        Raises
        ------
        SourceError
            As :meth:`path`.
        DefinitionError
            If the definition is wrong.
        """
        return _found(self.path(name))

    def _searched(self) -> tuple[Path, ...]:
        return (*self.folders, library_folder())


def users_library() -> Library:
    """Return the library of whoever runs the program: with the folders that the environment names.

    Raises
    ------
    SourceError
        If there is no such folder.
    """
    return Library(tuple(own_folders()))


def exercise_ids() -> list[str]:
    """Return the ids of all exercises, built-in ones and the user's own, sorted."""
    return users_library().ids()


def definition_path(name: str | Path) -> Path:
    """Return the file of an exercise.

    Parameters
    ----------
    name : str or Path
        Its id, or the path of the file itself (it ends in ``.yaml`` or ``.yml``).

    Raises
    ------
    SourceError
        As :meth:`Library.path`.
    """
    if Path(name).suffix in ENDINGS:
        return Path(name)
    found = users_library()
    if str(name) not in found.ids() and is_there(Path(name)):
        raise SourceError(f"{name}: {another(Path(name), 'definition')}")
    return found.path(str(name))


def load_exercise(name: str | Path) -> Exercise:
    """Return a built-in exercise, one of the user's own, or one from a file.

    Parameters
    ----------
    name : str or Path
        Id of an exercise, or the path of a definition file (it ends in ``.yaml`` or ``.yml``).

    Returns
    -------
    Exercise
        What is found by its id is read once.

    Raises
    ------
    SourceError
        If there is no such exercise; the message names the one that was probably meant, or all of them.
    DefinitionError
        If the definition is wrong.
    """
    path = definition_path(name)
    return _loaded(path) if Path(name).suffix in ENDINGS else _found(path)


@cache
def _found(path: Path) -> Exercise:
    """Load what was found by its id, which must then be the one it gives itself."""
    exercise = _loaded(path)
    if exercise.id != path.stem:
        message = words()("id-is-not-file", id=exercise.id, file=path.stem)
        raise DefinitionError([Problem(where=path.name, field="id", message=message)])
    return exercise


def _loaded(path: Path) -> Exercise:
    exercise = load_definition(path)
    own = path.parent.resolve() != library_folder().resolve()
    return exercise.replacing_built_in() if own and exercise.id in built_in_ids() else exercise
