"""JSON schemas of the library's own types, with the words of their docstrings."""

from __future__ import annotations

from dataclasses import is_dataclass
from typing import Any

from pydantic import TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from posecheck.docstrings import describe

REFERENCE = "#/components/schemas/{model}"


def schemas_of(made: type) -> dict[str, dict[str, Any]]:
    """Return the schemas of a dataclass, and of all it refers to, as it is written into JSON.

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
        describe(made, cls)
        for field in made["properties"].values():
            field.pop("default", None)
        return made | {"required": list(made["properties"]), "additionalProperties": False}
