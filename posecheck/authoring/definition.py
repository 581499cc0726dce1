"""Write a definition as a therapist reads and edits it: with a comment where there is something to decide."""

from __future__ import annotations

from collections.abc import Mapping
from io import StringIO
from typing import Any, Final

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq

from posecheck.words import say

_WIDTH: Final = 110
_INDENT: Final = 2


def text_of(definition: Mapping[str, Any]) -> str:
    """Return the text of a definition.

    Parameters
    ----------
    definition : mapping
        What it says, in the order in which it is written.
    """
    written = _mapping(definition)
    written.yaml_set_start_comment(f"{say('comment-head')}\n{say('comment-edit')}")
    for key in ("views", "trial", "lead", "phases", "rules", "dose"):
        if key in written:
            written.yaml_set_comment_before_after_key(key, before=say(f"comment-{key}"))
    out = StringIO()
    writer = YAML()
    writer.width = _WIDTH
    writer.indent(mapping=_INDENT, sequence=2 * _INDENT, offset=_INDENT)
    writer.dump(written, out)
    return "".join(f"{line.rstrip()}\n" for line in out.getvalue().splitlines())


def _mapping(content: Mapping[str, Any]) -> CommentedMap:
    """Return a mapping as it is written: texts by language, and what is short, in one line."""
    made = CommentedMap({key: _value(value) for key, value in content.items()})
    if all(isinstance(value, str | int | float) for value in content.values()) and len(str(content)) < 80:
        made.fa.set_flow_style()
    return made


def _value(value: Any) -> Any:
    if isinstance(value, Mapping):
        return _mapping(value)
    if not isinstance(value, list):
        return value
    made = CommentedSeq([_value(one) for one in value])
    if all(isinstance(one, str) for one in value):
        made.fa.set_flow_style()
    return made
