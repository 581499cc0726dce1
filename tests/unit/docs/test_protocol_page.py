"""The messages that docs/protocol.md shows have the fields of those that were really said."""

from __future__ import annotations

import json
import re
from typing import Any, Final

import pytest

from fixtures import FOLDER
from fixtures.drift import read_lines

PAGE: Final = (FOLDER.parent / "docs" / "protocol.md").read_text(encoding="utf-8")
SHOWN: Final = [
    json.loads(re.sub(r",? ?…", "", block))
    for block in re.findall(r"```json\n(.*?)```", PAGE, flags=re.DOTALL)
]
SAID: Final = [
    message for line in read_lines(FOLDER / "routes" / "stream.jsonl") for message in line.values()
]


@pytest.mark.parametrize("shown", SHOWN, ids=lambda shown: shown["type"])
def test_a_message_is_shown_with_its_fields(shown: dict[str, Any]) -> None:
    said = [message for message in SAID[:-1] if message["type"] == shown["type"]]
    if shown["type"] == "error":  # nothing goes wrong in the conversation
        assert not said
    elif shown["type"] == "start":  # the other fields may be absent
        assert said[0].keys() <= shown.keys()
    else:
        assert {frozenset(message) for message in said} == {frozenset(shown)}
        nested = [(key, value) for key, value in shown.items() if isinstance(value, dict)]
        for key, value in nested:
            assert value.keys() in [message[key].keys() for message in said if message[key]], key
