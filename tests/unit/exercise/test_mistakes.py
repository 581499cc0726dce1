"""Whatever is wrong with what a person or a program has written, it is said in plain English."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from posecheck.exercise import Exercise, Prescription
from posecheck.strict.asked import Asked, as_written
from posecheck.strict.mistakes import misfits_in, missing, unknown
from posecheck.synthetic.cases import Cases


@pytest.mark.parametrize("model", [Exercise, Prescription, Cases])
def test_of_a_missing_field_it_is_said_what_it_is_for(model: type[BaseModel]) -> None:
    schema = model.model_json_schema()
    parts = schema.get("$defs", {})
    for node in (schema, *parts.values()):
        asked = Asked(node, parts)
        for key in asked.keys:
            assert asked.within(key).about, (node["title"], key)
            assert asked.within(key).about in missing(asked.within(key))


@pytest.mark.parametrize(
    ("given", "place", "message"),
    [
        (
            {"side": "lefty"},
            "side",
            "auto, left, right, both or alternating, not 'lefty'; did you mean left?",
        ),
        ({"sid": "left"}, "sid", "there is no key 'sid'; did you mean side?"),
        ({"dose": {"repetitions": 5}}, "dose.repetitions", "there are sets, reps, hold_s, tempo, rest_s and"),
        ({"dose": {"reps": 2.5}}, "dose.reps", "must be a whole number of 1 or more, not 2.5"),
        (
            {"dose": {"feedback": {"kind": "bandwidth", "width": 0}}},
            "dose.feedback.width",
            "of 1 or more, not 0",
        ),
        ({"dose": {"feedback": {"kind": "bandwith"}}}, "dose.feedback.kind", "did you mean bandwidth?"),
        ({"dose": {"feedback": {"width": 3}}}, "dose.feedback.kind", "is missing; give bandwidth, every"),
        ({"dose": {"tempo": {"Up": 3}}}, "dose.tempo.Up", "a name of lower-case letters, digits and _"),
        ({"limits": {"depth": 3}}, "limits.depth", "keys with values, such as {min: …}, not 3"),
        ({"range": None, "limits": None}, "limits", "must be keys with values, not empty"),
    ],
)
def test_what_is_wrong_and_what_would_be_right(given: dict[str, Any], place: str, message: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Prescription.model_validate(given)
    ((where, told),) = misfits_in(caught.value, Prescription)
    assert ".".join(map(str, where)) == place
    assert message in told


@pytest.mark.parametrize(
    ("node", "in_words"),
    [
        ({"type": "integer"}, "a whole number"),
        ({"type": "integer", "minimum": 1, "maximum": 65535}, "a whole number from 1 to 65535"),
        ({"type": "number", "maximum": 5}, "a number of 5 or less"),
        ({"type": "number", "minimum": 0, "maximum": 0.5}, "a number from 0 to 0.5"),
        ({"type": "string", "maxLength": 200}, "a text with at most 200 characters"),
        ({"type": "array", "minItems": 33, "maxItems": 33}, "a list of 33 entries"),
        ({"type": "array", "minItems": 1}, "a list with at least one entry"),
        ({"anyOf": [{"type": "boolean"}, {"type": "null"}]}, "true or false"),
        ({"const": 2}, "2"),
        ({}, ""),
    ],
)
def test_what_a_schema_asks_for(node: dict[str, Any], in_words: str) -> None:
    assert Asked(node, {}).in_words() == in_words


def test_a_name_that_is_not_there() -> None:
    assert unknown("phase", "up", []) == "there is no phase 'up'; there is none at all"
    assert unknown("phase", "up", ["out"]) == "there is no phase 'up'; there is only out"
    assert unknown("measure", "toes", ["a", "b"]).endswith("posecheck exercises measures lists all of them")


def test_what_was_given_is_repeated_as_it_is_written_and_not_at_length() -> None:
    assert as_written({"a": [True, None, 1.5, "b"]}) == "{a: [true, null, 1.5, 'b']}"
    assert as_written(None) == "empty"
    assert as_written([1.5] * 32) == "a list of 32 entries"
    assert as_written("x" * 1000) == "'" + "x" * 59 + "…"
