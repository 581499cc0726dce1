"""YAML as far as a definition needs it, so that no file can keep the reader busy for long.

A few lines of references to references stand for more data than any memory holds, and a thousand brackets for
more depth than Python has.
"""

from __future__ import annotations

from operator import attrgetter
from typing import Any, Final, NamedTuple

from ruamel.yaml import YAML
from ruamel.yaml.composer import Composer
from ruamel.yaml.constructor import RoundTripConstructor
from ruamel.yaml.error import MarkedYAMLError
from ruamel.yaml.events import AliasEvent

from posecheck.words import say

MOST_NODES: Final = 10_000
MOST_DEPTH: Final = 20
"""The largest exercises have some 500 nodes, seven deep."""


class _BoundedComposer(Composer):
    """Counts what it composes."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._nodes = 0
        self._depth = 0

    def compose_node(self, parent: Any, index: Any) -> Any:
        """Return the next node, unless there have been too many, or too many in each other."""
        self._nodes += 1
        self._depth += 1
        if self.parser.check_event(AliasEvent):
            self._refuse(say("yaml-alias"))
        if self._nodes > MOST_NODES:
            self._refuse(say("yaml-too-long", most=str(MOST_NODES)))
        if self._depth > MOST_DEPTH:
            self._refuse(say("yaml-too-deep", most=str(MOST_DEPTH)))
        node = super().compose_node(parent, index)
        self._depth -= 1
        return node

    def _refuse(self, problem: str) -> None:
        raise MarkedYAMLError(problem=problem, problem_mark=self.parser.peek_event().start_mark)


class _PatientConstructor(RoundTripConstructor):
    """Takes the first of two values with the same key, and goes on, so that all mistakes are told at once."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.repeated: list[Repeated] = []

    def check_mapping_key(self, node: Any, key_node: Any, mapping: Any, key: Any, value: Any) -> bool:
        """Return whether a key is new in its mapping; note it where it is not."""
        if key not in mapping:
            return True
        self.repeated.append(Repeated(str(key), key_node.start_mark.line + 1))
        return False


class Repeated(NamedTuple):
    """A key that stands twice in the same place.

    Attributes
    ----------
    key : str
        The key.
    line : int
        Line of the second one, the first of the file being 1.
    """

    key: str
    line: int


def load_yaml(text: str) -> tuple[Any, list[Repeated]]:
    """Return what a text in YAML holds, as ruamel.yaml's types that know their lines.

    Parameters
    ----------
    text : str
        The whole file.

    Returns
    -------
    content : object
        With the first value of each key.
    repeated : list of Repeated
        Keys that stand twice, in the order of the file.

    Raises
    ------
    YAMLError
        If it is not YAML, or more than a definition can hold.
    """
    reader = YAML(typ="rt")
    reader.Composer = _BoundedComposer
    reader.Constructor = _PatientConstructor
    try:
        content = reader.load(text)
    except ValueError as error:
        # A number of thousands of digits, or a day that no calendar has.
        problem = say("yaml-value", problem=str(error).split(";", maxsplit=1)[0])
        raise MarkedYAMLError(problem=problem) from None
    return content, sorted(reader.constructor.repeated, key=attrgetter("line"))
