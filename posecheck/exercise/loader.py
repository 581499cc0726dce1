"""Read an exercise definition from a YAML file."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from posecheck.errors import DefinitionError
from posecheck.exercise.definition import FORMAT, Exercise, is_pattern_name
from posecheck.exercise.document import MAX_BYTES, Document
from posecheck.file_kind import needed
from posecheck.text_file import read_text
from posecheck.words import words

_SINCE_FORMAT_1: Final = ("format", "limbs", "movement", "phases", "demonstration")
"""The keys that a definition in format 1 has to change."""


def load_definition(path: Path) -> Exercise:
    """Return the exercise that a definition file describes.

    Parameters
    ----------
    path : Path
        A YAML file.

    Raises
    ------
    SourceError
        If the file cannot be read.
    DefinitionError
        If the definition is wrong; lists every problem with its line and field.
    """
    with needed("definition", path):
        text = read_text(path, most_bytes=MAX_BYTES, holds="definition")
        return parse_definition(text, name=path.name, folder=path.parent)


def parse_definition(text: str, *, name: str, folder: Path | None = None) -> Exercise:
    """Return the exercise that the text of a definition describes.

    Parameters
    ----------
    text : str
        The definition, in YAML.
    name : str
        What errors call the file.
    folder : Path, optional
        Where the pattern file is looked for; nowhere unless given.

    Raises
    ------
    DefinitionError
        If the definition is wrong; lists every problem with its line and field.
    """
    document = Document(text, name)
    if document.get("format") == FORMAT - 1:
        changed = [key for key in _SINCE_FORMAT_1 if document.get(key) is not None]
        raise DefinitionError([document.problem((key,), words()(f"format-one-{key}")) for key in changed])
    problems = []
    pattern = document.get("pattern")
    named = isinstance(pattern, str) and is_pattern_name(pattern)
    if folder is not None and named and not (folder / pattern).is_file():
        problems = [document.problem(("pattern",), words()("pattern-missing", pattern=pattern, file=name))]
    try:
        exercise = document.model(Exercise)
    except DefinitionError as error:
        raise DefinitionError([*error.problems, *problems]) from None
    if problems:
        raise DefinitionError(problems)
    return exercise.within(folder) if exercise.pattern else exercise
