"""What is said of proof cases that are wrong, and that every built-in exercise has all it needs."""

from __future__ import annotations

from pathlib import Path

import pytest

from posecheck.errors import DefinitionError, Problem
from posecheck.exercise import built_in_ids, load_exercise
from posecheck.exercise.library import library_folder
from posecheck.pose import Landmark
from posecheck.synthetic.cases import Cases, cases_path, load_cases

GOOD = """\
postures:
  full: {shoulder_abduction: 150}
counts:
  - {views: {front: 0, rear: 180, oblique: 45, rear_oblique: 128}}
rules:
"""
PROOF = """\
  RULE:
    passes: [{measured: [0, 1]}]
    fails: [{measured: [2, 3], change: {elbow_flexion: 90}}]
    unseen: [{hide: [wrists, left_hip]}]
"""
EXERCISE = load_exercise("shoulder_abduction")
ALL = GOOD + "".join(PROOF.replace("RULE", rule.id) for rule in EXERCISE.rules)


def read(text: str, folder: Path) -> Cases:
    path = folder / "mine.cases.yaml"
    path.write_text(text, encoding="utf-8")
    return load_cases(EXERCISE, path)


def problems(text: str, folder: Path) -> list[Problem]:
    with pytest.raises(DefinitionError) as caught:
        read(text, folder)
    return list(caught.value.problems)


@pytest.mark.parametrize("name", built_in_ids())
def test_every_rule_and_view_of_a_built_in_exercise_has_its_cases(name: str) -> None:
    cases = load_cases(load_exercise(name), cases_path(library_folder() / f"{name}.yaml"))
    assert set(cases.rules) == {rule.id for rule in load_exercise(name).rules}


def test_proof_cases_are_no_exercise_themselves() -> None:
    assert not [name for name in built_in_ids() if "cases" in name]


def test_good_cases_are_read(tmp_path: Path) -> None:
    cases = read(ALL, tmp_path)
    (unseen,) = cases.rules["height"].unseen
    assert unseen.hidden == [Landmark.LEFT_WRIST, Landmark.RIGHT_WRIST, Landmark.LEFT_HIP]
    assert unseen.reps == ("full",)


def test_a_rule_without_cases_is_a_mistake(tmp_path: Path) -> None:
    text = ALL.replace(PROOF.replace("RULE", "shrug"), PROOF.replace("RULE", "shrugs"))
    found = {(p.where, p.field, p.message) for p in problems(text, tmp_path)}
    assert found == {
        ("mine.cases.yaml:5", "rules", "the rule shrug has no cases"),
        ("mine.cases.yaml:18", "rules.shrugs", "there is no rule 'shrugs'; did you mean shrug?"),
    }


def test_a_view_in_which_nothing_is_counted_is_a_mistake(tmp_path: Path) -> None:
    (problem,) = problems(ALL.replace("rear: 180, ", ""), tmp_path)
    assert str(problem) == "mine.cases.yaml:3: counts: nothing is counted in the view rear"


FIRST = "rules.height"


@pytest.mark.parametrize(
    ("old", "new", "at", "message"),
    [
        ("    unseen: [{hide: [wrists, left_hip]}]\n", "", (6, f"{FIRST}.unseen"), "is missing; give"),
        (
            "fails: [{measured: [2, 3],",
            "fails: [{measured: [3, 2],",
            (8, f"{FIRST}.fails.0"),
            "[least, most]",
        ),
        ("fails: [{measured: [2, 3],", "fails: [{", (8, f"{FIRST}.fails.0.measured"), "is missing; give"),
        ("{elbow_flexion: 90}", "{elbow_bend: 90}", (8, f"{FIRST}.fails.0.change"), "elbow_bend"),
        ("{elbow_flexion: 90}", "{elbow_flexion: 200}", (8, f"{FIRST}.fails.0.change"), "0..160"),
        ("[wrists, left_hip]", "[hands]", (9, f"{FIRST}.unseen.0.hide.0"), "no part of the body 'hands'"),
        (
            "passes: [{measured",
            "passes: [{reps: [deep], measured",
            (7, f"{FIRST}.passes.0.reps.0"),
            "no posture 'deep'; there is only full",
        ),
        ("{views: {front", "{partial: [2], views: {front", (4, "counts.0"), "from 1 to 1"),
        ("{views: {front", "{sides: [left, left], views: {front", (4, "counts.0"), "one of sides for each"),
        (
            "{views: {front",
            "{views: {ahead: 0, front",
            (4, "counts.0.views.ahead"),
            "must be front, oblique,",
        ),
        ("postures:", "speed: 2\npostures:", (1, "speed"), "no key 'speed'"),
    ],
)
def test_a_mistake_is_named_with_line_field_and_mend(
    old: str, new: str, at: tuple[int, str], message: str, tmp_path: Path
) -> None:
    assert old in ALL
    found = [p for p in problems(ALL.replace(old, new, 1), tmp_path) if p.field.startswith(at[1])]
    assert found
    assert found[0].where == f"mine.cases.yaml:{at[0]}"
    assert message in found[0].message
