"""What docstrings say of types and of their fields, for JSON schemas and for errors."""

from __future__ import annotations

import re
from inspect import cleandoc
from typing import Any, Final

from pydantic import BaseModel, GetJsonSchemaHandler
from pydantic_core import CoreSchema

_SECTION: Final = re.compile(r"\n\n(\w[\w ]*)\n-{3,}\n")
_FIELDS: Final = re.compile(r"^(\w[\w, ]*?)(?: :[^\n]*)?\n((?:    [^\n]*\n?)+)", re.MULTILINE)


def described(docstring: str) -> tuple[str, dict[str, str]]:
    """Take a numpydoc docstring apart.

    Parameters
    ----------
    docstring : str
        As it stands in the source.

    Returns
    -------
    prose : str
        What it says before its first section, a line for each paragraph.
    about : dict of str to str
        What it says of each attribute, on one line.
    """
    prose, *sections = _SECTION.split(cleandoc(docstring))
    attributes = dict(zip(sections[::2], sections[1::2], strict=True)).get("Attributes", "")
    about: dict[str, str] = {}
    for names, body in _FIELDS.findall(attributes):
        about |= dict.fromkeys(names.split(", "), _markdown(body))
    return "\n\n".join(map(_markdown, prose.split("\n\n"))), about


def describe(schema: dict[str, Any], made: type) -> None:
    """Put the words of a type's docstring, and of those it inherits from, into its JSON schema.

    Parameters
    ----------
    schema : dict
        JSON schema of the type; changed in place.
    made : type
        A class with its fields under ``Attributes``.
    """
    about: dict[str, str] = {}
    for above in reversed(made.__mro__):
        about |= described(above.__doc__ or "")[1]
    schema["description"] = described(made.__doc__ or "")[0]
    for name, field in schema.get("properties", {}).items():
        field.pop("title", None)  # made of the name, which stands there already
        only = [field["const"]] if "const" in field else field.get("enum", ())
        if name in about:
            field["description"] = about[name]
        elif len(only) == 1:  # what tells the members of a union apart needs no words of its own
            field["description"] = f"Always `{only[0]}`."


class Described(BaseModel):
    """A model whose JSON schema has the words of its docstring."""

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler, /
    ) -> dict[str, Any]:
        """Return the JSON schema, described."""
        made = handler(schema)
        describe(handler.resolve_ref_schema(made), cls)
        return made


def _markdown(text: str) -> str:
    """Return a paragraph on one line, for readers of JSON: null for None, and one backtick for code."""
    return re.sub(r"\bNone\b", "`null`", " ".join(text.split()).replace("``", "`"))
