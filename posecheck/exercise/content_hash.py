"""Tell two definitions with the same name and version apart."""

from __future__ import annotations

import hashlib
import json
from typing import Any, Final

from posecheck.exercise.definition import Exercise
from posecheck.strict import Strict, is_texts

_READ: Final = {"sources", "group"}
"""Fields of any part that are only read, beside the texts by language."""


def content_hash(exercise: Exercise) -> str:
    """Return the SHA-256 of what a definition measures and judges, and of its pattern's file.

    All texts by language, sources and the group are left out, in the definition and in the pattern:
    a translation or a better sentence changes no result, so sessions before and after it can be compared. The
    rest is taken as canonical JSON: comments and layout do not matter.

    Parameters
    ----------
    exercise : Exercise
        An exercise; if it names a pattern and was read from a file, the pattern is hashed with it.

    Returns
    -------
    str
        64 hexadecimal digits.

    Raises
    ------
    OSError
        If the file of the pattern cannot be read.
    """
    content = _canonical(_judged(exercise))
    path = exercise.pattern_path
    pattern = "" if path is None else _pattern(path.read_text("utf-8"))
    return hashlib.sha256(f"{content}{pattern}".encode()).hexdigest()


def _pattern(text: str) -> str:
    """Return what a pattern says without its name; a file that is no pattern as it is."""
    try:
        content = json.loads(text)
    except ValueError:
        return text
    if isinstance(content, dict):
        content.pop("name", None)
    return _canonical(content)


def _canonical(content: Any) -> str:
    return json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def _judged(part: Any) -> Any:
    """Return a part of a definition as dicts and lists, without what is only read.

    A text that may be missing and is stays as null: so it is in the hashes of reports that were saved.
    """
    match part:
        case Strict():
            own = ((name, getattr(part, name), field) for name, field in type(part).model_fields.items())
            return {
                name: _judged(value)
                for name, value, field in own
                if name not in _READ and (value is None or not is_texts(field.annotation))
            }
        case dict():
            return {key: _judged(one) for key, one in part.items()}
        case tuple() | list():
            return [_judged(one) for one in part]
        case _:
            return part
