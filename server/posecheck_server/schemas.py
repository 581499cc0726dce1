"""JSON schemas of the library's own types, described by their docstrings."""

from __future__ import annotations

import re
from dataclasses import is_dataclass
from inspect import cleandoc
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

REFERENCE = "#/components/schemas/{model}"


def schemas_of(made: type) -> dict[str, dict[str, Any]]:
    """Return the schemas of a dataclass, and of everything it refers to, as written into JSON.

    Parameters
    ----------
    made : type
        The dataclass.

    Returns
    -------
    dict of str to dict
        JSON schemas by the name of the type.
    """
    schema: dict[str, Any] = TypeAdapter(made).json_schema(
        ref_template=REFERENCE, mode="serialization", schema_generator=_AsWritten
    )
    parts: dict[str, dict[str, Any]] = schema.pop("$defs", {})
    return parts | {made.__name__: schema}


class _AsWritten(GenerateJsonSchema):
    """Dataclasses are written with all their fields and no others, and described by their docstrings."""

    def dataclass_schema(self, schema: core_schema.DataclassSchema) -> JsonSchemaValue:
        made = super().dataclass_schema(schema)
        cls = schema["cls"]
        assert is_dataclass(cls)
        summary, about = described(cls.__doc__ or "")
        for name, field in made["properties"].items():
            field.pop("default", None)
            if name in about:
                field["description"] = about[name]
        return made | {
            "description": summary,
            "required": list(made["properties"]),
            "additionalProperties": False,
        }


def described(docstring: str) -> tuple[str, dict[str, str]]:
    """Take a numpydoc docstring apart.

    Parameters
    ----------
    docstring : str
        The docstring as it is in the source.

    Returns
    -------
    summary : str
        Its first paragraph, on one line.
    about : dict of str to str
        What it says about each attribute, on one line; None is called null, as in JSON.
    """
    text = cleandoc(docstring)
    summary, _, attributes = text.partition("\n\nAttributes\n----------\n")
    about: dict[str, str] = {}
    for names, body in re.findall(r"^(\w[\w, ]*?) :[^\n]*\n((?:    [^\n]*\n?)*)", attributes, re.MULTILINE):
        words = re.sub(r"\bNone\b", "null", " ".join(body.split()).replace("`", ""))
        if words:
            about |= dict.fromkeys(names.split(", "), words)
    return " ".join(summary.partition("\n\n")[0].split()), about
