"""What may stand in a field, in words, as the JSON schema of its model says it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, Final

from posecheck.strict.model import IDENTIFIER, LANGUAGE
from posecheck.words import FALLBACK, words

_LONGEST: Final = 60
"""So many characters of what was given are repeated."""
_PLAIN_TEXT: Final = re.compile(r"\w[\w .!?-]*")
"""What needs no quotes in YAML."""
_SHAPES: Final = {IDENTIFIER: "identifier", LANGUAGE: "language"}
"""What texts of a pattern are called."""


class Asked:
    """What may stand in one field, or in a whole file.

    Parameters
    ----------
    node : dict
        JSON schema of the field.
    parts : dict of str to dict
        Schemas that it may refer to, by name.
    """

    def __init__(self, node: dict[str, Any], parts: dict[str, Any]) -> None:
        self._parts = parts
        self._node = self._plain(node)

    @property
    def about(self) -> str:
        """What the field is for: the first clause of its description, or else nothing.

        Descriptions are in English, so in other languages it is nothing.
        """
        if words().language != FALLBACK:
            return ""
        clause = re.split(r"[.;:](?:\s|$)", self._node.get("description", ""))[0]
        return clause if clause[:2].isupper() else clause[:1].lower() + clause[1:]

    @property
    def is_text(self) -> bool:
        """Whether any text may stand here."""
        return self._node.get("type") == "string" and not self.choices and "pattern" not in self._node

    @property
    def is_language(self) -> bool:
        """Whether the code of a language must stand here."""
        return self._node.get("pattern") == LANGUAGE

    @property
    def keys(self) -> list[str]:
        """The keys that have a name of their own."""
        return [*self._node.get("properties", {})]

    @property
    def tag(self) -> str:
        """The key that says which of several kinds it is; empty where there are no kinds."""
        return str(self._node.get("discriminator", {}).get("propertyName", ""))

    @property
    def kinds(self) -> dict[str, str]:
        """The kinds there are; where there are any, pydantic names one in locations as if it were a key."""
        return dict(self._node.get("discriminator", {}).get("mapping", {}))

    @property
    def choices(self) -> list[Any]:
        """The only values that may stand here; empty where there are others."""
        return [self._node["const"]] if "const" in self._node else self._node.get("enum", [])

    def within(self, part: str | int) -> Asked:
        """Return what may stand one level below.

        Parameters
        ----------
        part : str or int
            A key, a kind, or an index.
        """
        node = self._node
        if part in self.kinds:
            return self._of({"$ref": self.kinds[str(part)]})
        if self.kinds and part == self.tag:
            return self._of({"enum": [*self.kinds]})
        if isinstance(part, int):
            first = node.get("prefixItems", [])
            return self._of(first[part] if part < len(first) else node.get("items"))
        of_any = [*node.get("patternProperties", {}).values(), node.get("additionalProperties")]
        return self._of(node.get("properties", {}).get(part, of_any[0]))

    def key(self) -> Asked:
        """Return what a key may be where any that fits is allowed."""
        pattern = next(iter(self._node.get("patternProperties", {})), None)
        return self._of({"pattern": pattern} if pattern else self._node.get("propertyNames"))

    def in_words(self, given: Any = None) -> str:
        """Say what may stand here; nothing where the schema does not say it.

        Parameters
        ----------
        given : object
            What does stand there, for an example made of it.
        """
        node = self._node
        if self.choices:
            return listed(self.choices)
        if node.get("pattern") in _SHAPES:
            return words()(f"asked-{_SHAPES[node['pattern']]}")
        match "object" if self.kinds else node.get("type", ""):
            case "integer" | "number":
                return self._number()
            case "array":
                return self._list()
            case "object":
                return self._keys(given)
            case "string":
                return self._text()
            case other:
                return other and words()(f"asked-{other}")

    def _number(self) -> str:
        say, number = words(), words()(f"asked-{self._node['type']}")
        above, least, most = map(self._bound, ("exclusiveMinimum", "minimum", "maximum"))
        if most is None:
            if above is not None:
                return say("asked-number-above", number=number, least=above)
            return number if least is None else say("asked-number-from", number=number, least=least)
        if above is not None:
            return say("asked-number-above-to", number=number, least=above, most=most)
        if least is not None:
            return say("asked-number-between", number=number, least=least, most=most)
        return say("asked-number-to", number=number, most=most)

    def _bound(self, name: str) -> str | None:
        """Return a bound as digits alone, which is how a number is written in a file."""
        bound = self._node.get(name)
        return None if bound is None else f"{bound:.15g}"

    def _text(self) -> str:
        least, most = self._node.get("minLength"), self._node.get("maxLength")
        if least is not None:
            return words()("asked-string-from", least=least)
        return words()("asked-string") if most is None else words()("asked-string-to", most=most)

    def _list(self) -> str:
        least, most, example = self._node.get("minItems"), self._node.get("maxItems"), self._example()
        if least is not None and least == most:
            return words()("asked-array-of", count=least)
        if example:
            return words()("asked-array.example", example=example)
        return words()("asked-array-from", least=least) if least else words()("asked-array")

    def _keys(self, given: Any) -> str:
        if LANGUAGE in self._node.get("patternProperties", {}):
            return words()("asked-texts", example=self._example(given))
        if example := self._example():
            return words()("asked-object.example", example=example)
        each = self.within("")  # any key may stand there
        if each.kinds or each._node.get("type", "object") == "object":
            return words()("asked-object")
        return words()("asked-object-of", each=each.in_words())

    def _example(self, given: Any = None) -> str:
        """How it may be written; nothing where nothing short is sure to be right."""
        node = self._node
        if self.choices:
            return str(self.choices[0])
        if LANGUAGE in node.get("patternProperties", {}):
            text = given if isinstance(given, str) and _PLAIN_TEXT.fullmatch(given) else "…"
            return f"{{en: {text}}}"
        if node.get("type") == "array":
            entry = self.within(0)._example()
            return f"[{entry}]" if entry else ""
        if self.kinds:
            return f"{{{self.tag}: {next(iter(self.kinds))}}}"
        first = next(iter([*node.get("required", []), *self.keys]), "")
        return f"{{{first}: {self.within(first)._example() or '…'}}}" if first else ""

    def _of(self, node: Any) -> Asked:
        return Asked(node if isinstance(node, dict) else {}, self._parts)

    def _plain(self, node: dict[str, Any]) -> dict[str, Any]:
        """Follow references, and leave out that it may be null: what is said is what it is otherwise."""
        while True:
            others = [one for one in node.get("anyOf", []) if one.get("type") != "null"]
            if "$ref" in node:
                referred = self._parts.get(node["$ref"].rpartition("/")[2], {})
                node = referred | {key: value for key, value in node.items() if key != "$ref"}
            elif len(others) == 1:
                node = others[0] | {key: value for key, value in node.items() if key != "anyOf"}
            else:
                return node


def listed(values: Iterable[Any], last: str = "or") -> str:
    """Return values as a list in a sentence.

    Parameters
    ----------
    values : iterable of object
        At least one; each is written as it is.
    last : {"or", "and"}
        What stands before the last one.
    """
    *most, end = map(str, values)
    return words()(f"list-{last}", most=", ".join(most), last=end) if most else end


def as_written(value: Any) -> str:
    """Return a value as it is written in a file, cut short.

    Parameters
    ----------
    value : object
        As it was read from YAML or JSON.
    """
    text = words()("given-nothing") if value is None else _flow(value)
    if len(text) <= _LONGEST:
        return text
    return words()("asked-array-of", count=len(value)) if isinstance(value, list) else f"{text[:_LONGEST]}…"


def _flow(value: Any) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return str(value).lower()
        case str():
            return repr(str(value))
        case dict():
            return f"{{{', '.join(f'{key}: {_flow(part)}' for key, part in value.items())}}}"
        case _ if isinstance(value, Sequence):
            return f"[{', '.join(map(_flow, value))}]"
    return str(value)
