"""Whatever is wrong in a definition, proof cases or a prescription, nobody reads the words of pydantic."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError
from ruamel.yaml import YAML

from posecheck.exercise import Exercise, Prescription
from posecheck.exercise.library import library_folder
from posecheck.strict.mistakes import misfits_in
from posecheck.synthetic.cases import Cases
from posecheck.words import words

PAPER = sorted((Path(__file__).parents[1] / "unit" / "exercise" / "paper").glob("*.yaml"))
DOSE = {"sets": 2, "reps": 5, "hold_s": 2.0, "tempo": {"lowering": 2.0}, "rest_s": 30.0}
PRESCRIBED = {
    "side": "auto",
    "range": 60.0,
    "limits": {"depth": {"min": 70.0, "max": 90.0}},
    "dose": DOSE | {"feedback": {"kind": "faded", "first": 1.0, "last": 0.5, "over_reps": 10}},
}
GOOD: list[tuple[type[BaseModel], Any]] = [
    *((Exercise, YAML(typ="safe").load(path)) for path in PAPER),
    (Cases, YAML(typ="safe").load(library_folder() / "sit_to_stand.cases.yaml")),
    (Prescription, PRESCRIBED),
]
JUNK = [None, True, -1, 0, 0.5, 10**30, float("nan"), "", "x", "standin", [], ["x"], [1, 2, 3, 4], {}]
JUNK += [{"x": 1}, {"kind": "x"}, {"en": 3}, {"English": "x"}, {"[key]": 1}]
TYPES = {
    *("bool_type", "dict_type", "enum", "extra_forbidden", "finite_number", "float_type"),
    *("greater_than", "greater_than_equal", "int_type", "less_than_equal", "literal_error", "missing"),
    *("model_attributes_type", "model_type", "string_pattern_mismatch", "string_type"),
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
