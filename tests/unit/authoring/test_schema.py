"""The JSON Schema that editors check a definition by: it never refuses what the loader takes."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from fixtures.mistakes import DEFINITIONS
from posecheck.authoring.schema import definition_schema
from posecheck.exercise import built_in_ids
from posecheck.exercise.library import library_folder
from posecheck.kinematics.measures import CATALOGUE
from posecheck.rules import KINDS

SCHEMA: Final = definition_schema()
VALIDATOR: Final = Draft202012Validator(SCHEMA)
PAPER: Final = Path(__file__).parents[1] / "exercise" / "paper"
GOOD: Final = [
    *(library_folder() / f"{name}.yaml" for name in built_in_ids()),
    *sorted(PAPER.glob("*.yaml")),
    DEFINITIONS / "heel_raise.yaml",
]
ONLY_LOADED: Final = {
    # What does not fit together, and what is missing beside the file, only the loader finds.
    "lead_missing",
    "limit_missing",
    "limit_outside_human",
    "limits_crossed",
    "nothing_to_count",
    "pattern_missing",
    "pattern_not_json",
    "phase_unknown",
    "phases_in_disorder",
    "rule_id_twice",
    "source_missing",
    "source_not_named",
    "source_unused",
    "symmetry_without_sides",
    "target_is_start",
    "tempo_of_no_phase",
    "told_twice",
    "view_not_valid",
}


def readable() -> Iterator[Path]:
    """Yield the broken definitions that are YAML; an editor tells of the others by itself."""
    for path in sorted(DEFINITIONS.glob("*.yaml")):
        try:
            plain(path)
        except YAMLError:
            continue
        if path.stem != "heel_raise":
            yield path


def plain(path: Path) -> Any:
    return YAML(typ="safe").load(path.read_text("utf-8"))


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


SET_RULES: Final = [kind.__name__ for kind in KINDS if kind.model_fields["per"].default == "set"]


@pytest.mark.parametrize(
    "place",
    [
        ("properties", "also"),
        ("$defs", "Phase", "properties", "percent"),
        ("$defs", "Postures", "properties", "directions"),
        ("$defs", "RangeRule", "properties", "per"),
        *(("$defs", name) for name in SET_RULES),
    ],
    ids="-".join,
)
def test_what_the_engine_refuses_is_not_promised(place: tuple[str, ...]) -> None:
    described: Any = SCHEMA
    for name in place:
        described = described[name]
    assert "yet: a set" in described["description"] and "is refused" in described["description"]


@pytest.mark.parametrize("path", GOOD, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_what_the_loader_takes_is_valid(path: Path) -> None:
    assert not [error.message for error in VALIDATOR.iter_errors(plain(path))]


@pytest.mark.parametrize("path", [*readable()], ids=lambda path: path.stem)
def test_a_mistake_in_a_field_is_found(path: Path) -> None:
    assert VALIDATOR.is_valid(plain(path)) is (path.stem in ONLY_LOADED)


def described(node: Any, place: str = "") -> Iterator[tuple[str, bool]]:
    """Yield each key of a definition, and whether its completion says what it is for."""
    for name, part in node.get("properties", {}).items():
        yield f"{place}.{name}", "description" in part


def test_every_key_and_every_measure_says_what_it_is() -> None:
    parts = [("", SCHEMA), *SCHEMA["$defs"].items()]
    told = [one for name, part in parts for one in described(part, name)]
    assert len(told) > 100
    assert [key for key, is_described in told if not is_described] == []
    measure = SCHEMA["$defs"]["RangeRule"]["properties"]["measure"]
    assert measure["enum"] == [*CATALOGUE] and len(measure["enumDescriptions"]) == len(CATALOGUE)


def test_joints_are_offered_by_their_names() -> None:
    start = SCHEMA["$defs"]["Postures"]["properties"]["start"]["properties"]
    assert start["left_knee_flexion"]["maximum"] == 160
    assert {"knee_flexion", "trunk_rotation"} <= start.keys()


def test_it_is_json() -> None:
    assert json.loads(json.dumps(SCHEMA)) == SCHEMA
