"""The built-in exercises, the schema for editors, prescriptions."""

from __future__ import annotations

import json
import re

import pytest
from pydantic import ValidationError

from posecheck.engine import Checker
from posecheck.errors import DefinitionError
from posecheck.exercise import Exercise, Prescription, built_in_ids, load_exercise
from posecheck.exercise.definition import Laterality
from posecheck.exercise.dose import Bandwidth, Dose, EveryRepetition
from posecheck.exercise.library import library_folder
from posecheck.exercise.prescription import DoseChange, Limits, SideChoice
from posecheck.kinematics.measures import CATALOGUE
from posecheck.rules.alignment import AlignmentRule
from posecheck.rules.duration import DurationRule
from posecheck.rules.range import RangeRule
from posecheck.words import LANGUAGES, words

RULE = {
    "id": "fast",
    "kind": "duration",
    "phase": "whole",
    "max_s": 9,
    "aim": {"en": "Fast"},
    "cue": {"en": "Faster."},
    "reason": {"en": "Ours."},
}


def ours(reason: str) -> bool:
    """Tell whether a reason alone, in whichever language, is enough for a limit without a publication."""
    squat = load_exercise("squat").model_dump(mode="json") | {"sources": {}}
    squat["rules"] = [RULE | {"reason": {"en": reason}}]
    try:
        Exercise.model_validate_json(json.dumps(squat))
    except ValidationError as error:
        assert words()("no-source-at-all") in str(error)
        return False
    return True


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_limit_without_a_publication_is_asked_to_say_is_accepted(language: str) -> None:
    quoted = re.findall('"([^"]+)"', words(language)("no-source-at-all"))
    assert len(quoted) == 2 and all(ours(f"{one}: 5") for one in quoted)
    assert not ours("5")


@pytest.mark.parametrize("name", built_in_ids())
def test_a_built_in_exercise_keeps_the_promises_of_the_library(name: str) -> None:
    exercise = load_exercise(name)
    assert exercise.id == name
    assert load_exercise(name) is exercise
    few = exercise.test is not None or exercise.trial.kind == "steps"
    assert len(exercise.rules) >= 2 or few, "a test only watches its protocol, and steps have no rules yet"
    for rule in exercise.rules:
        assert rule.sources or all(ours(reason) for reason in rule.reason.values())
        assert len({ours(reason) for reason in rule.reason.values()}) == 1, "ours in one language only"
        assert "en" in rule.cue
        measure = getattr(rule, "measure", None)
        assert measure is None or any(view in CATALOGUE[measure].error for view in exercise.views), rule.id
    assert exercise.postures is not None, "patients see how it is done"
    Checker(exercise)


def test_an_exercise_cannot_be_changed() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        load_exercise("squat").version = 2  # type: ignore[misc]


def test_a_schema_for_editors_can_be_made() -> None:
    schema = json.loads(json.dumps(Exercise.model_json_schema()))
    assert schema["additionalProperties"] is False
    assert set(schema["required"]) >= {"format", "id", "sides"}
    kinds = schema["$defs"].keys()
    assert {"RangeRule", "AlignmentRule", "DurationRule", "HoldRule", "SymmetryRule"} <= kinds


@pytest.mark.parametrize("name", built_in_ids())
def test_a_definition_survives_its_own_json(name: str) -> None:
    exercise = load_exercise(name)
    again = Exercise.model_validate_json(exercise.model_dump_json())
    assert again.within(library_folder() if exercise.pattern else None) == exercise


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


def test_a_range_that_is_no_more_than_error_is_refused() -> None:
    assert "give at least 28" in refused("squat", Prescription(range=27.5))["range"]
    Checker(load_exercise("squat"), Prescription(range=28.0))


def test_a_prescription_for_an_unknown_rule_or_side_is_refused() -> None:
    found = refused("squat", Prescription(side=SideChoice.LEFT, limits={"hight": Limits(min=1)}))
    assert "there are depth" in found["limits.hight"]
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
    assert found["limits.symmetry.min"] == "a symmetry rule has no min"


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
    [
        {"range": 0},
        {"range": -5},
        {"side": "middle"},
        {"sides": "left"},
        {"limits": {"depth": {"mini": 3}}},
        {"dose": {"reps": 0}},
        {"dose": {"repetitions": 5}},
        {"dose": {"feedback": {"kind": "never"}}},
    ],
)
def test_impossible_prescriptions_are_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        Prescription.model_validate(wrong)


def test_who_moves() -> None:
    assert load_exercise("squat").sides is Laterality.BODY
    assert load_exercise("elbow_flexion").sides is Laterality.EACH


@pytest.mark.parametrize(
    ("sides", "side", "chosen"),
    [
        (Laterality.EACH, SideChoice.AUTO, SideChoice.AUTO),
        (Laterality.EACH, SideChoice.ALTERNATING, SideChoice.ALTERNATING),
        (Laterality.ALTERNATING, SideChoice.AUTO, SideChoice.ALTERNATING),
        (Laterality.ALTERNATING, SideChoice.LEFT, SideChoice.LEFT),
    ],
)
def test_a_prescribed_side_goes_before_that_of_the_exercise(
    sides: Laterality, side: SideChoice, chosen: SideChoice
) -> None:
    exercise = load_exercise("elbow_flexion").model_copy(update={"sides": sides})
    assert Prescription(side=side).side_of(exercise) is chosen


def dosed(usual: Dose, **prescribed: object) -> Dose:
    exercise = load_exercise("squat").model_copy(update={"dose": usual})
    prescription = Prescription.model_validate({"dose": prescribed})
    prescription.check(exercise)
    return prescription.dosed(exercise)


def test_a_prescribed_dose_replaces_what_it_names() -> None:
    usual = Dose(sets=2, reps=8, tempo={"lowering": 2, "rising": 1}, rest_s=60)
    assert dosed(usual) == usual
    feedback = {"kind": "bandwidth", "width": 3}
    changed = dosed(usual, reps=5, tempo={"rising": 3}, feedback=feedback)
    assert changed == Dose(
        sets=2,
        reps=5,
        tempo={"lowering": 2, "rising": 3},
        rest_s=60,
        feedback=Bandwidth(kind="bandwidth", width=3),
    )
    assert usual.feedback == EveryRepetition()


def test_a_prescribed_stay_at_the_target_replaces_the_usual_one_however_it_is_given() -> None:
    assert dosed(Dose(tempo={"lowering": 2, "bottom": 1}), hold_s=4) == Dose(tempo={"lowering": 2}, hold_s=4)
    assert dosed(Dose(hold_s=4), tempo={"bottom": 1}) == Dose(tempo={"bottom": 1})


def test_a_dose_that_does_not_fit_the_phases_is_refused() -> None:
    found = refused("squat", Prescription(dose=DoseChange(hold_s=2, tempo={"bottom": 1, "up": 2})))
    assert "there are lowering, bottom and rising" in found["dose.tempo.up"]
    assert "the time for 'bottom' as well" in found["dose.hold_s"]


NOT_YET = {
    "rules": {"trial": {"kind": "steps"}},
    "phases": {"phases": [{"id": "all", "percent": [0, 100], "name": {"en": "all"}}]},
    "also": {"also": [{"measure": "knee_flexion", "start": 0, "target": 90}]},
    "postures.directions": {
        "postures": {
            "start": {},
            "target": {},
            "directions": [{"id": "one", "name": {"en": "one"}}, {"id": "two", "name": {"en": "two"}}],
        }
    },
    "rules.fast.per": {"rules": [RULE | {"per": "set"}]},
}


@pytest.mark.parametrize("field", NOT_YET)
def test_what_the_engine_cannot_do_yet_is_refused_in_words(field: str) -> None:
    plain = load_exercise("squat").model_dump(mode="json") | {"rules": [RULE], "sources": {}}
    Checker(Exercise.model_validate_json(json.dumps(plain)).within(library_folder()))
    exercise = Exercise.model_validate_json(json.dumps(plain | NOT_YET[field])).within(library_folder())
    with pytest.raises(DefinitionError) as caught:
        Checker(exercise)
    assert [(p.where, p.field) for p in caught.value.problems] == [("squat", field)]
    assert "yet" in caught.value.problems[0].message or "is needed" in caught.value.problems[0].message
