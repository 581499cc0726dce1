"""Read a model from a YAML file, and say where each problem is and what would be right."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.constructor import DuplicateKeyError
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from posecheck.errors import DefinitionError, Problem
from posecheck.exercise.bounded_yaml import load_yaml
from posecheck.strict import MisfitError

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
        self._root = _parse(text, name)

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
            return kind.model_validate_json(json.dumps(_plain(self._root)))
        except ValidationError as error:
            problems = [problem for detail in error.errors() for problem in self._problems(detail)]
            raise DefinitionError(problems) from None

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

    def _problems(self, detail: Any) -> Iterator[Problem]:
        location = self._untagged(detail["loc"])
        cause = detail.get("ctx", {}).get("error")
        if isinstance(cause, MisfitError):
            for where, message in cause.misfits:
                yield self.problem((*location, *where), message)
            return
        context, given = detail.get("ctx", {}), detail["input"]
        message = str(detail["msg"]).removeprefix("Value error, ")
        match detail["type"]:
            case "extra_forbidden":
                message = "there is no such key"
            case "union_tag_invalid":
                location.append("kind")
                message = f"there is no kind {context['tag']!r}; there are {context['expected_tags']}"
            case "union_tag_not_found":
                location.append("kind")
                message = "Field required"
            case "too_short" if len(given) >= context["min_length"]:
                return  # the entries are there, and what is wrong with them is told
            case "missing" | "value_error":
                pass
            case _ if not isinstance(given, dict | list):
                message = f"{message} (it is {given!r})"
        yield self.problem(location, message)

    def _untagged(self, location: Sequence[str | int]) -> list[str | int]:
        """Leave out what pydantic names as if it were a level of the file: the kind of a part, and a key."""
        node: Any = self._root
        kept: list[str | int] = []
        for part in location:
            is_kind = isinstance(node, CommentedMap) and part not in node and node.get("kind") == part
            if is_kind or part == "[key]":
                continue
            kept.append(part)
            node = node[part] if _has(node, part) else None
        return kept

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


def _parse(text: str, name: str) -> CommentedMap:
    try:
        document = load_yaml(text)
    except DuplicateKeyError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        message = (error.problem or "a key is given twice").split("\n")[0]
        raise DefinitionError([Problem(where=f"{name}:{line}", field="", message=message)]) from None
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise DefinitionError(
            [Problem(where=f"{name}:{line}", field="", message=f"not readable as YAML: {error.problem}")]
        ) from None
    except YAMLError as error:
        raise DefinitionError(
            [
                Problem(
                    where=f"{name}:1", field="", message=f"not readable as YAML: {str(error).splitlines()[0]}"
                )
            ]
        ) from None
    if not isinstance(document, CommentedMap):
        raise DefinitionError(
            [
                Problem(
                    where=f"{name}:1",
                    field="",
                    message="a definition is a mapping of keys, such as `id: squat`",
                )
            ]
        )
    return document


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
