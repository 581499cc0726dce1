"""The hash of a definition: everything that is judged, and nothing that is only read."""

from __future__ import annotations

import json
from typing import Any

import pytest

from posecheck.exercise import Exercise, built_in_ids, load_exercise
from posecheck.exercise.content_hash import content_hash
from posecheck.exercise.library import library_folder

PHASES = [
    {"id": "up", "part": "out", "name": {"en": "Up"}},
    {"id": "group", "part": "target", "name": {"en": "Group"}},
    {"id": "dn", "part": "back", "name": {"en": "Down"}},
]
RULE = {
    "kind": "duration",
    "phase": "whole",
    "max_s": 9,
    "aim": {"en": "Fast"},
    "cue": {"en": "Faster."},
    "reason": {"en": "Ours."},
}
TEST = {
    "result": "count",
    "better": "more",
    "protocol": {
        "start": {"en": "Start."},
        "stop": {"en": "Stop."},
        "invalid": {"en": "Falling."},
        "sources": ["paper"],
    },
}


def hash_of(**said: Any) -> str:
    """Return the hash of a squat that says something else."""
    squat = load_exercise("squat").model_dump(mode="json") | {"sources": {}, "rules": []}
    return content_hash(Exercise.model_validate_json(json.dumps(squat | said)))


@pytest.mark.parametrize("phase", ["up", "group"])
def test_a_time_of_a_phase_is_judged_whatever_the_phase_is_called(phase: str) -> None:
    first, other = (hash_of(phases=PHASES, dose={"tempo": {phase: seconds}}) for seconds in (1, 9))
    assert first != other


def test_a_rule_that_spoils_a_test_is_judged_whatever_it_is_called() -> None:
    said = {
        "trial": {"kind": "count_in_time", "time_s": 30},
        "rules": [RULE | {"id": "aa"}, RULE | {"id": "ab"}],
        "sources": {"paper": "A paper."},
    }
    first, other = (hash_of(**said, test=TEST | {"if_broken": {rule: "zero"}}) for rule in ("aa", "ab"))
    assert first != other


def test_a_name_of_a_phase_is_only_read() -> None:
    renamed = [PHASES[0] | {"name": {"en": "Rise", "de": "Auf"}}, *PHASES[1:]]
    assert hash_of(phases=renamed) == hash_of(phases=PHASES)


@pytest.mark.parametrize("name", built_in_ids())
def test_no_translation_of_a_built_in_exercise_is_in_its_hash(name: str) -> None:
    exercise = load_exercise(name)
    english = json.loads(exercise.model_dump_json(), object_hook=_only_english)
    translated = Exercise.model_validate_json(json.dumps(english)).within(library_folder())
    assert content_hash(translated) == content_hash(exercise)


def _only_english(part: dict[str, Any]) -> dict[str, Any]:
    return {"en": "Other words. Ours."} if part.keys() > {"en", "de"} else part
