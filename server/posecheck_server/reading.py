"""Read JSON that a client sent, and say of what cannot be read what would be right."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any, Final, Generic, TypeVar

import msgspec
from msgspec import Raw

from posecheck.strict.asked import Asked
from posecheck.strict.mistakes import UNKNOWN, missing, must_be, unknown
from posecheck.words import words
from posecheck_server.problems import INVALID, RefusedError

Content = TypeVar("Content")
Text = bytes | str | Raw

UNREADABLE: Final = (msgspec.DecodeError, RecursionError, UnicodeDecodeError)
"""What msgspec raises where something is not the JSON it should be."""
_LONGEST: Final = 2**16
"""What is longer is not read to be repeated: it may take many times its size, and is cut short anyway."""
_KEY: Final = re.compile(r"Object (missing required|contains unknown) field `(.*)`")
_PART: Final = re.compile(r"\.(\w+)|\[(\d+)\]")


class Reader(Generic[Content]):
    """Reads one type of content.

    Parameters
    ----------
    made : type
        What the JSON must be; a union of structs where several are allowed.
    """

    def __init__(self, made: Any) -> None:
        self._made = made
        self._decode = msgspec.json.Decoder(made).decode

    def read(self, text: Text, where: str = "") -> Content:
        """Return what a JSON text holds.

        Parameters
        ----------
        text : bytes, str or Raw
            The text.
        where : str
            Field that the text is the value of; empty for the whole of what was sent.

        Raises
        ------
        RefusedError
            If it cannot be read; names the first field that is wrong.
        """
        try:
            content: Content = self._decode(text)
        except UNREADABLE as error:
            raise self._refusal(error, text, where) from None
        return content

    @cached_property
    def _asked(self) -> Asked:
        schema = msgspec.json.schema(self._made)
        return Asked(schema, schema.get("$defs", {}))

    def _refusal(self, error: Exception, text: Text, where: str) -> RefusedError:
        """Return what is wrong: msgspec names the place, and the schema says what may stand there."""
        message, _, path = str(error).partition(" - at `$")
        path = path.rstrip("`")
        if not isinstance(error, msgspec.ValidationError):
            problem = message.removeprefix("JSON is malformed: ")
            return RefusedError.at(INVALID, (where, words()("no-json", problem=problem)))
        asked, given = self._asked, text
        kind = _value(_within(text, asked.tag)) if asked.tag else ""
        if isinstance(kind, str) and kind in asked.kinds:
            asked = asked.within(kind)
        for key, index in _PART.findall(path):
            asked = asked.within(key or int(index))
            given = _within(given, key or int(index))
        if key := _KEY.match(message):
            path += f".{key[2]}"
            absent = key[1] == "missing required"
            message = missing(asked.within(key[2])) if absent else unknown("key", key[2], asked.keys)
        else:
            message = must_be(asked, _value(given))
        return RefusedError.at(INVALID, ((where + path).lstrip("."), message))


def _within(whole: Text, part: str | int) -> Text:
    """Return the text of what is one level below, unread; empty where nothing is, or it cannot be read."""
    kind: Any = dict[str, Raw] if isinstance(part, str) else list[Raw]
    try:
        below: Raw = msgspec.json.decode(whole, type=kind)[part]
    except (*UNREADABLE, IndexError, KeyError):
        return b""
    return below


def _value(text: Text) -> Any:
    """Return what a text holds, to be repeated; not known where it is long, or cannot be read."""
    try:
        return UNKNOWN if len(bytes(msgspec.Raw(text))) > _LONGEST else msgspec.json.decode(text)
    except UNREADABLE:
        return UNKNOWN
