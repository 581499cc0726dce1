"""Read a model from a YAML file, and say where each problem is and what would be right."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from posecheck.errors import DefinitionError, Problem
from posecheck.exercise.bounded_yaml import Repeated, load_yaml
from posecheck.strict.mistakes import misfits_in
from posecheck.words import words

MAX_BYTES = 1_000_000
"""A definition is a page or two; a file this large is something else."""

Model = TypeVar("Model", bound=BaseModel)


class Document:
    """A YAML mapping that knows the lines of its fields.

    Parameters
    ----------
    text : str
        The whole file.
    name : str
        What errors call the file.

    Raises
    ------
    DefinitionError
        If the text is not YAML, or not a mapping.
    """

    def __init__(self, text: str, name: str) -> None:
        self.name = name
        self._root, repeated = _parse(text, name)
        self._repeated = [
            Problem(where=f"{name}:{line}", field="", message=words()("key-twice", key=key))
            for key, line in repeated
        ]

    def get(self, key: str) -> Any:
        """Return the value of a key at the top level; None where it is missing.

        Parameters
        ----------
        key : str
            Name of the field, such as ``format``.
        """
        return self._root.get(key)

    def model(self, kind: type[Model]) -> Model:
        """Make a model of the document.

        Parameters
        ----------
        kind : type of BaseModel
            The model that the document must fit.

        Returns
        -------
        Model
            An instance of `kind`.

        Raises
        ------
        DefinitionError
            If the document does not fit the model; lists every problem with its line and field.
        """
        try:
            # From JSON, strict models take lists for tuples and texts for names.
            model = kind.model_validate_json(json.dumps(_plain(self._root)))
        except ValidationError as error:
            found = [self.problem(*misfit) for misfit in misfits_in(error, kind)]
            raise DefinitionError([*self._repeated, *found]) from None
        if self._repeated:
            raise DefinitionError(self._repeated)
        return model

    def problem(self, location: Sequence[str | int], message: str) -> Problem:
        """Return a problem of one field, with the line on which the field stands.

        Parameters
        ----------
        location : sequence of str or int
            Keys and indices from the top.
        message : str
            What is wrong and what would be right.
        """
        return Problem(
            where=f"{self.name}:{self._line(location)}", field=self._field(location), message=message
        )

    def _field(self, location: Sequence[str | int]) -> str:
        """Path of a field; what has an id is named by it, which a therapist finds quicker than a number."""
        parts = []
        node: Any = self._root
        for part in location:
            node = node[part] if _has(node, part) else None
            named = isinstance(part, int) and isinstance(node, CommentedMap) and "id" in node
            parts.append(str(node["id"]) if named else str(part))
        return ".".join(parts)

    def _line(self, location: Sequence[str | int]) -> int:
        """Line of a field, or of the innermost part of the file that should hold it."""
        node: Any = self._root
        line = int(node.lc.line)
        for part in location:
            if not _has(node, part):
                break
            line = int(node.lc.key(part)[0] if isinstance(node, CommentedMap) else node.lc.item(part)[0])
            node = node[part]
        return line + 1


def _parse(text: str, name: str) -> tuple[CommentedMap, list[Repeated]]:
    line, message = 1, words()("no-yaml-mapping")
    try:
        document, repeated = load_yaml(text)
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        message = _unreadable(error)
    except YAMLError as error:
        message = words()("no-yaml", problem=str(error).splitlines()[0])
    else:
        if isinstance(document, CommentedMap):
            return document, repeated
    raise DefinitionError([Problem(where=f"{name}:{line}", field="", message=message)])


def _unreadable(error: MarkedYAMLError) -> str:
    """Say what the usual mistakes are; the words of the YAML library are for those who know YAML."""
    problem = str(error.problem).partition("\n")[0]
    if "mapping values are not allowed" in problem:
        return words()("no-yaml-colon")
    if "\\t" in problem:
        return words()("no-yaml-tab")
    if str(error.context).startswith("while parsing a flow") and error.context_mark:
        return words()("no-yaml-bracket", line=error.context_mark.line + 1)
    return words()("no-yaml", problem=problem)


def _plain(node: Any) -> Any:
    if isinstance(node, CommentedMap):
        return {str(key): _plain(value) for key, value in node.items()}
    if isinstance(node, CommentedSeq):
        return [_plain(value) for value in node]
    if isinstance(node, str):
        return str(node)
    if isinstance(node, bool) or node is None:
        return node
    if isinstance(node, int):
        return int(node)
    if isinstance(node, float):
        return float(node)
    return str(node)


def _has(node: Any, part: str | int) -> bool:
    if isinstance(node, CommentedMap):
        return part in node
    return isinstance(node, CommentedSeq) and isinstance(part, int) and part < len(node)
