"""Tell two definitions with the same name and version apart."""

from __future__ import annotations

import hashlib
import json
from typing import Any, Final

from posecheck.exercise.definition import Exercise

_TEXTS: Final = {"name", "summary", "daily_task", "aim", "cue", "reason", "sources"}
"""Fields that are read, at whatever depth, and decide nothing."""


def content_hash(exercise: Exercise) -> str:
    """Return the SHA-256 of what a definition measures and judges, and of its pattern's file.

    Names, instructions, aims, cues, reasons and sources are left out, in the definition and in the pattern: a
    translation or a better sentence changes no result, so sessions before and after it can be compared. The
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
        return {key: _judged(value) for key, value in content.items() if key not in _TEXTS}
    return [_judged(one) for one in content] if isinstance(content, list) else content
