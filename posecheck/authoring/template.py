"""A definition to begin with: valid, and with a comment wherever there is something to decide."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Final

from posecheck.authoring.movement import check_name, new_path
from posecheck.authoring.schema import definition_schema
from posecheck.output_file import make_folder, write_text
from posecheck.words import FALLBACK, words

SCHEMA_FILE: Final = "exercise.schema.json"
"""Beside a new definition, whose first line names it for editors."""
_TEMPLATE: Final = "template.yaml"


def new_definition(name: str) -> str:
    """Return the text of a definition to begin with.

    Parameters
    ----------
    name : str
        Id of the exercise.

    Raises
    ------
    InputError
        If it cannot be an id.
    """
    check_name(name)
    root = files("posecheck.words")
    template = root / words().language / _TEMPLATE
    text = (template if template.is_file() else root / FALLBACK / _TEMPLATE).read_text("utf-8")
    title = name.replace("_", " ").capitalize()
    return text.replace("new_exercise", name).replace("New exercise", title)


def write_new(name: str, folder: Path) -> Path:
    """Write a definition to begin with and, beside it, the schema with which editors complete and check it.

    Parameters
    ----------
    name : str
        Id of the exercise.
    folder : Path
        Where to; made if it is not there.

    Returns
    -------
    Path
        The definition.

    Raises
    ------
    InputError
        If the name cannot be an id, there is such a file already, or it cannot be written.
    """
    text, path = new_definition(name), new_path(folder, name)
    make_folder(folder)
    write_text(folder / SCHEMA_FILE, schema_text())
    write_text(path, text)
    return path


def schema_text() -> str:
    """Return the JSON Schema of definitions, as it is written into a file."""
    return json.dumps(definition_schema(), indent=1, ensure_ascii=False) + "\n"
