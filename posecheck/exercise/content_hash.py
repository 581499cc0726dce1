"""Tell two definitions with the same name and version apart."""

from __future__ import annotations

import hashlib
import json

from posecheck.exercise.definition import Exercise


def content_hash(exercise: Exercise) -> str:
    """Return the SHA-256 of what a definition says and of its pattern's file.

    The definition is taken as canonical JSON: comments and layout do not matter.

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
    content = exercise.model_dump(mode="json")
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    pattern = exercise.pattern_path.read_bytes() if exercise.pattern_path else b""
    return hashlib.sha256(text.encode() + pattern).hexdigest()
