"""Tell two definitions with the same name and version apart."""

from __future__ import annotations

import hashlib
import json
import re
from typing import Any, Final

from posecheck.exercise.definition import Exercise
from posecheck.strict.model import LANGUAGE

_READ: Final = {"sources", "group"}
"""Fields that are only read, at whatever depth, beside the texts by language."""


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
    content = _canonical(exercise.model_dump(mode="json"))
    path = exercise.pattern_path
    pattern = "" if path is None else _pattern(path.read_text("utf-8"))
    return hashlib.sha256(f"{content}{pattern}".encode()).hexdigest()


def _pattern(text: str) -> str:
    """Return what a pattern says without its name; a file that is no pattern as it is."""
    try:
        return _canonical(json.loads(text))
    except ValueError:
        return text


def _canonical(content: Any) -> str:
    return json.dumps(_judged(content), sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def _judged(content: Any) -> Any:
    """Leave out what is only read."""
    if isinstance(content, dict):
        return {key: _judged(one) for key, one in content.items() if key not in _READ and not _is_text(one)}
    return [_judged(one) for one in content] if isinstance(content, list) else content


def _is_text(content: Any) -> bool:
    return isinstance(content, dict) and bool(content) and all(re.fullmatch(LANGUAGE, key) for key in content)
