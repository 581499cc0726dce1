"""Read a definition from a YAML file, and say of every problem where it is and what would be right."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.constructor import DuplicateKeyError
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from posecheck.errors import DefinitionError, Problem, SourceError
from posecheck.exercise.definition import Exercise

MAX_BYTES = 1_000_000
"""A definition is a page or two; a file this large is something else."""


def load_definition(path: Path) -> Exercise:
    """Read an exercise definition.

    Raises
    ------
    SourceError
        If the file cannot be read.
    DefinitionError
        With every problem of the file, each with its line and field.
    """
    return parse_definition(_read(path), name=path.name)


def parse_definition(text: str, *, name: str) -> Exercise:
    """Make an exercise of a definition's text; `name` stands for the file in errors."""
    document = _parse(text, name)
    try:
        return Exercise.model_validate_json(_as_json(document))
    except ValidationError as error:
        raise DefinitionError([_problem(document, name, detail) for detail in error.errors()]) from None


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > MAX_BYTES:
            raise SourceError(f"{path}: too large for an exercise definition (over {MAX_BYTES // 1000} kB)")
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise SourceError(f"{path}: cannot be read ({error.strerror})") from error
    except UnicodeDecodeError:
        raise SourceError(f"{path}: not a text file in UTF-8") from None


def _parse(text: str, name: str) -> CommentedMap:
    try:
        document = YAML(typ="rt").load(text)
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
            [Problem(where=f"{name}:1", field="", message=f"not readable as YAML: {error}")]
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


def _as_json(document: CommentedMap) -> str:
    """Return the document as JSON, from which strict models take lists for tuples and texts for names."""
    return json.dumps(_plain(document))


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


def _problem(document: CommentedMap, name: str, detail: Any) -> Problem:
    location: Sequence[str | int] = [
        part for i, part in enumerate(detail["loc"]) if not _is_rule_kind(detail["loc"], i)
    ]
    message = str(detail["msg"]).removeprefix("Value error, ")
    if detail["type"] == "extra_forbidden":
        message = "there is no such key"
    elif detail["type"] not in ("missing", "value_error"):
        message = f"{message} (it is {detail['input']!r})"
    return Problem(
        where=f"{name}:{_line(document, location)}", field=_field(document, location), message=message
    )


def _is_rule_kind(location: Sequence[str | int], index: int) -> bool:
    """Pydantic puts the kind of a rule behind its number; the file has no such level."""
    return index == 2 and location[0] == "rules" and isinstance(location[1], int)


def _field(document: CommentedMap, location: Sequence[str | int]) -> str:
    """Path of a field; a rule is named by its id, which a therapist finds quicker than its number."""
    parts = []
    node: Any = document
    for part in location:
        node = node[part] if _has(node, part) else None
        named = isinstance(part, int) and isinstance(node, CommentedMap) and "id" in node
        parts.append(str(node["id"]) if named else str(part))
    return ".".join(parts)


def _line(document: CommentedMap, location: Sequence[str | int]) -> int:
    """Line of a field, or of the innermost part of the file that should hold it."""
    node: Any = document
    line = int(document.lc.line)
    for part in location:
        if not _has(node, part):
            break
        line = int(node.lc.key(part)[0] if isinstance(node, CommentedMap) else node.lc.item(part)[0])
        node = node[part]
    return line + 1


def _has(node: Any, part: str | int) -> bool:
    if isinstance(node, CommentedMap):
        return part in node
    return isinstance(node, CommentedSeq) and isinstance(part, int) and part < len(node)
