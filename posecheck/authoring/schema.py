"""The JSON Schema of a definition, with which an editor completes and checks it while it is written.

It is made of the models that the loader uses, so it never asks for anything else. It adds what a model leaves
to a check in Python and an editor should offer: the measures, and the joints of a posture, each with what it
is. What does not fit together, such as a rule that names a phase which is not there, only the loader finds.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from posecheck.exercise import Exercise
from posecheck.kinematics.measures import CATALOGUE
from posecheck.strict.model import LANGUAGE
from posecheck.synthetic.posture import HINGE_LIMIT_DEG, HINGES, SIDED, SIDES, UNSIDED
from posecheck.words import words

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
LANGUAGES: Final = ("en", "es", "de", "fr")
"""Offered where a text is written; any other code of two letters is as good."""
_POSTURES: Final = ("Postures", "Direction")
"""The parts of a definition that hold postures, as ``start`` and ``target``."""


def definition_schema() -> dict[str, Any]:
    """Return the JSON Schema of an exercise definition."""
    made = Exercise.model_json_schema()
    schema = {"$schema": DIALECT, **made, "title": words()("schema-title")}
    for node in _nodes(schema):
        properties = node.get("properties", {})
        if "measure" in properties:
            properties["measure"] |= _measures()
        if LANGUAGE in node.get("patternProperties", {}):
            text = node["patternProperties"][LANGUAGE]
            node["properties"] = dict.fromkeys(LANGUAGES, text)
        if "patternProperties" in node:
            node["additionalProperties"] = False
    for part in _POSTURES:
        for name in ("start", "target"):
            if name in (posture := schema["$defs"][part]["properties"]):
                posture[name] = _posture(posture[name]["description"])
    return schema


def _nodes(node: Any) -> Iterator[dict[str, Any]]:
    """Yield every part of a schema, those within others first."""
    for part in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _nodes(part)
    if isinstance(node, dict):
        yield node


def _measures() -> dict[str, Any]:
    about = [f"{words()(f'measure-{entry.name}.definition')} ({entry.unit})" for entry in CATALOGUE.values()]
    return {"enum": [*CATALOGUE], "enumDescriptions": about}


def _posture(description: str) -> dict[str, Any]:
    """Return the schema of a posture: each joint by its name, those with sides also for one of them."""
    joints = dict(UNSIDED)
    for name, about in SIDED.items():
        joints |= {name: about} | {f"{side}_{name}": f"{about} ({side})" for side in SIDES}
    return {
        "description": description,
        "type": "object",
        "properties": {name: _joint(name, about) for name, about in joints.items()},
        "additionalProperties": False,
    }


def _joint(name: str, about: str) -> dict[str, Any]:
    bounds = {"minimum": 0, "maximum": HINGE_LIMIT_DEG} if name.endswith(HINGES) else {}
    return {"description": about, "type": "number", **bounds}
