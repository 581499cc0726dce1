"""The built-in exercises, the schema for editors, prescriptions."""

from __future__ import annotations

import json

import pytest
from pydantic import ValidationError

from posecheck.engine import Checker
from posecheck.errors import DefinitionError
from posecheck.exercise import Exercise, Prescription, built_in_ids, load_exercise
from posecheck.exercise.definition import Limbs
from posecheck.exercise.prescription import Limits, SideChoice
from posecheck.exercise.rules import AlignmentRule, DurationRule, RangeRule
from posecheck.kinematics.catalogue import CATALOGUE


def test_the_four_exercises_are_built_in() -> None:
    assert set(built_in_ids()) >= {"squat", "sit_to_stand", "shoulder_abduction", "elbow_flexion"}


@pytest.mark.parametrize("name", built_in_ids())
def test_a_built_in_exercise_keeps_the_promises_of_the_library(name: str) -> None:
    exercise = load_exercise(name)
    assert exercise.id == name
    assert load_exercise(name) is exercise
    assert len(exercise.rules) >= 4
    assert exercise.sources
    for rule in exercise.rules:
        assert rule.reason
        assert rule.sources or "ours" in rule.reason.lower()
        assert "en" in rule.cue
        measure = getattr(rule, "measure", exercise.movement.measure)
        assert any(view in CATALOGUE[measure].error for view in exercise.views), rule.id
    Checker(exercise)


def test_an_exercise_cannot_be_changed() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        load_exercise("squat").version = 2  # type: ignore[misc]


def test_a_schema_for_editors_can_be_made() -> None:
    schema = json.loads(json.dumps(Exercise.model_json_schema()))
    assert schema["additionalProperties"] is False
    assert set(schema["required"]) >= {"format", "id", "movement", "rules"}
    kinds = schema["$defs"].keys()
    assert {"RangeRule", "AlignmentRule", "DurationRule", "HoldRule", "SymmetryRule"} <= kinds


@pytest.mark.parametrize("name", built_in_ids())
def test_a_definition_survives_its_own_json(name: str) -> None:
    exercise = load_exercise(name)
    assert Exercise.model_validate_json(exercise.model_dump_json()) == exercise


def refused(name: str, prescription: Prescription) -> dict[str, str]:
    with pytest.raises(DefinitionError) as caught:
        Checker(load_exercise(name), prescription)
    assert {problem.where for problem in caught.value.problems} == {"prescription"}
    return {problem.field: problem.message for problem in caught.value.problems}


def test_a_prescription_that_fits_is_accepted_and_sets_the_limits() -> None:
    exercise = load_exercise("shoulder_abduction")
    prescription = Prescription(side=SideChoice.LEFT, range=40.0, limits={"height": Limits(min=90)})
    prescription.check(exercise)
    assert [prescription.limited(rule).min for rule in exercise.rules if rule.id == "height"] == [90]


def test_a_range_below_what_the_camera_tells_from_sway_is_refused() -> None:
    assert "give at least 34" in refused("squat", Prescription(range=30.0))["range"]


@pytest.mark.parametrize(("prescribed", "least"), [(None, 34), (45.0, 27), (90.0, 34)])
def test_a_small_prescribed_range_lowers_what_is_an_attempt(prescribed: float | None, least: float) -> None:
    movement = load_exercise("squat").movement
    assert Prescription(range=prescribed).fitted(movement).least == least


def test_a_prescription_for_an_unknown_rule_or_side_is_refused() -> None:
    found = refused("squat", Prescription(side=SideChoice.LEFT, limits={"hight": Limits(min=1)}))
    assert "it has depth" in found["limits.hight"]
    assert "has no sides" in found["side"]


@pytest.mark.parametrize(
    ("rule", "limits", "message"),
    [
        ("depth", Limits(max=20), "min must be below max"),
        ("depth", Limits(max=120), "not both"),
        ("trunk_lean", Limits(min=90), "min must be below max"),
    ],
)
def test_limits_that_make_no_rule_are_refused(rule: str, limits: Limits, message: str) -> None:
    assert message in refused("squat", Prescription(limits={rule: limits}))[f"limits.{rule}"]


def test_a_kind_without_a_lower_limit_says_so() -> None:
    found = refused("shoulder_abduction", Prescription(limits={"symmetry": Limits(min=2)}))
    assert found["limits.symmetry"] == "a symmetry rule has no min"


def test_prescribed_limits_replace_those_of_the_rule() -> None:
    prescription = Prescription(
        limits={"depth": Limits(min=50), "trunk_lean": Limits(max=70), "lowering_time": Limits(min=2)}
    )
    rules = {rule.id: prescription.limited(rule) for rule in load_exercise("squat").rules}
    depth, lean, time = rules["depth"], rules["trunk_lean"], rules["lowering_time"]
    assert isinstance(depth, RangeRule) and depth.min == 50
    assert isinstance(lean, AlignmentRule) and lean.max == 70
    assert isinstance(time, DurationRule) and time.min_s == 2
    assert rules["heels"] is load_exercise("squat").rules[3]


@pytest.mark.parametrize(
    "wrong",
    [{"range": 0}, {"range": -5}, {"side": "middle"}, {"sides": "left"}, {"limits": {"depth": {"mini": 3}}}],
)
def test_impossible_prescriptions_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Prescription.model_validate(wrong)


def test_who_moves() -> None:
    assert load_exercise("squat").limbs is Limbs.BODY
    assert load_exercise("elbow_flexion").limbs is Limbs.EACH
