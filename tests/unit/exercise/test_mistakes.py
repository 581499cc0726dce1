"""Whatever is wrong with what a person or a program has written, it is said in plain English."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel, ValidationError
from ruamel.yaml import YAML

from posecheck.exercise import Exercise, Prescription
from posecheck.exercise.library import library_folder
from posecheck.strict.asked import Asked, as_written
from posecheck.strict.mistakes import misfits_in, missing, unknown
from posecheck.synthetic.cases import Cases
from posecheck.words import words

PAPER = sorted((Path(__file__).parent / "paper").glob("*.yaml"))
DOSE = {"sets": 2, "reps": 5, "hold_s": 2.0, "tempo": {"lowering": 2.0}, "rest_s": 30.0}
PRESCRIBED = {
    "side": "auto",
    "range": 60.0,
    "limits": {"depth": {"min": 70.0, "max": 90.0}},
    "dose": DOSE | {"feedback": {"kind": "faded", "first": 1.0, "last": 0.5, "over_reps": 10}},
}
GOOD: list[tuple[type[BaseModel], Any]] = [
    *((Exercise, YAML(typ="safe").load(path)) for path in PAPER),
    *((Cases, YAML(typ="safe").load(path)) for path in sorted(library_folder().glob("*.cases.yaml"))),
    (Prescription, PRESCRIBED),
]
JUNK = [None, True, -1, 0, 0.5, 10**30, float("nan"), "", "x", "standin", [], ["x"], [1, 2, 3, 4], {}]
JUNK += [{"x": 1}, {"kind": "x"}, {"en": 3}, {"English": "x"}, {"[key]": 1}]
TYPES = {
    *("bool_type", "dict_type", "enum", "extra_forbidden", "finite_number", "float_type"),
    *("greater_than", "greater_than_equal", "int_type", "less_than_equal", "literal_error", "missing"),
    *("model_attributes_type", "model_type", "string_pattern_mismatch", "string_too_short", "string_type"),
    *("too_long", "too_short", "tuple_type", "union_tag_invalid", "union_tag_not_found", "value_error"),
    *("float_parsing", "int_from_float", "int_parsing", "int_parsing_size"),  # prescriptions are not strict
}
"""What pydantic can find in these models: all that it does find in the spoilt ones below."""


def places(node: Any, above: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    items = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in items:
        yield (*above, key)
        yield from places(value, (*above, key))


def spoilt(document: Any, done: set[tuple[str, ...]]) -> Iterator[Any]:
    """Yield a document with one thing wrong, for each thing that was not wrong in one before."""
    for *above, last in places(document):
        kind = tuple("*" if isinstance(part, int) else part for part in (*above, last))
        if kind in done:
            continue
        done.add(kind)
        for junk in [*JUNK, ...]:
            changed = copy.deepcopy(document)
            node = changed
            for part in above:
                node = node[part]
            if junk is not ...:
                node[last] = junk
                yield changed
            elif isinstance(node, dict):
                node[f"{last}x"] = node.pop(last)
                yield changed


def mistakes() -> Iterator[tuple[type[BaseModel], ValidationError]]:
    done: dict[type[BaseModel], set[tuple[str, ...]]] = {}
    for model, document in GOOD:
        model.model_validate_json(json.dumps(document))
        for changed in spoilt(document, done.setdefault(model, set())):
            try:
                if model is Prescription:  # as the server reads it
                    Prescription.model_validate(changed)
                else:
                    model.model_validate_json(json.dumps(changed))
            except ValidationError as error:
                yield model, error


def test_nobody_reads_the_words_of_pydantic() -> None:
    pydantics = ("Input", "Field", "Value error", "valid string", "None")
    types = set()
    for model, error in mistakes():
        told = list(misfits_in(error, model))
        assert told
        for detail in error.errors():
            types.add(detail["type"])
            theirs = str(detail["msg"])
            assert not any(theirs in message for _, message in told), theirs
        for place, message in told:
            assert not any(theirs in message for theirs in pydantics)
            assert message != words()("unusable"), (place, error.errors())
    assert types == TYPES


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
        ({"dose": {"tempo": {"Up": 3}}}, "dose.tempo.Up", "a name of small letters, digits and _"),
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
    assert unknown("measure", "toes", ["a", "b"]).endswith("posecheck exercises --measures lists all of them")


def test_what_was_given_is_repeated_as_it_is_written_and_not_at_length() -> None:
    assert as_written({"a": [True, None, 1.5, "b"]}) == "{a: [true, null, 1.5, 'b']}"
    assert as_written(None) == "empty"
    assert as_written([1.5] * 32) == "a list of 32 entries"
    assert as_written("x" * 1000) == "'" + "x" * 59 + "…"
