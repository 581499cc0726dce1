"""What is found in a definition, and in the files beside it, without a patient."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from posecheck.authoring.template import new_definition
from posecheck.authoring.validation import problems_of
from posecheck.exercise import built_in_ids
from posecheck.exercise.library import library_folder

WORDS = Path(__file__).parents[3] / "posecheck" / "words"
LANGUAGES = sorted(path.name for path in WORDS.iterdir() if (path / "cli.ftl").is_file())


@pytest.mark.parametrize("name", built_in_ids())
def test_a_built_in_exercise_is_right_in_every_language_that_posecheck_speaks(name: str) -> None:
    assert problems_of(library_folder() / f"{name}.yaml", LANGUAGES) == []


def found(path: Path, text: str, *languages: str) -> dict[str, str]:
    path.write_text(text, "utf-8")
    problems = problems_of(path, languages)
    assert all(problem.where.startswith(path.name) for problem in problems)
    return {problem.field: problem.message for problem in problems}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "arm.yaml"


def test_one_language_is_enough_for_an_own_exercise(path: Path) -> None:
    assert found(path, new_definition("arm")) == {}
    assert found(path, re.sub(r"\ben:", "de:", new_definition("arm"))) == {}


def test_a_text_that_lacks_a_language_of_the_others_is_named(path: Path) -> None:
    text = new_definition("arm")
    told = found(path, text.replace("{en: top}", "{en: top, de: oben}"))
    assert "phases.top.name" not in told
    assert "de" in told["phases.raising.name"] and "de" in told["rules.lean.cue"] and "de" in told["name"]
    assert "de" in told["rules.lean.reason"]


def test_a_language_that_is_asked_for_must_be_in_every_text(path: Path) -> None:
    told = found(path, new_definition("arm"), "en", "fr")
    assert "fr" in told["summary"] and "en" not in told["summary"].split("has no text in ")[1].split(";")[0]


def test_an_empty_translation_is_none(path: Path) -> None:
    assert "phases.top.name" in found(
        path, new_definition("arm").replace("{en: top}", "{en: top, de: ' '}"), "de"
    )


def test_the_file_must_be_called_as_the_exercise(path: Path) -> None:
    assert "is leg" in found(path, new_definition("leg"))["id"]


def test_a_posture_no_body_can_take_is_named_with_its_line(path: Path) -> None:
    text = new_definition("arm").replace("left_shoulder_flexion: 150", "left_elbow_flexion: 190")
    path.write_text(text, "utf-8")
    (problem,) = problems_of(path)
    line = 1 + [line.strip().startswith("target: {left_elbow") for line in text.splitlines()].index(True)
    assert (problem.where, problem.field) == (f"arm.yaml:{line}", "postures.target")


def test_what_cannot_be_done_yet_is_told_before_a_patient_is_there(path: Path) -> None:
    also = "also:\n  - {measure: elbow_flexion, start: 0, target: 20}\nphases:"
    told = found(path, new_definition("arm").replace("phases:", also, 1))
    assert "also" in told


def test_a_pattern_that_is_none_is_a_mistake(path: Path, tmp_path: Path) -> None:
    (tmp_path / "arm.pattern.json").write_text("{}", "utf-8")
    path.write_text(
        new_definition("arm").replace("postures:", "pattern: arm.pattern.json\npostures:", 1), "utf-8"
    )
    assert problems_of(path)


def test_proof_cases_beside_it_are_looked_at(tmp_path: Path) -> None:
    for ending in ("yaml", "pattern.json", "cases.yaml"):
        shutil.copy(library_folder() / f"squat.{ending}", tmp_path)
    assert problems_of(tmp_path / "squat.yaml") == []
    cases = tmp_path / "squat.cases.yaml"
    cases.write_text(cases.read_text("utf-8").replace("  heels:", "  heals:"), "utf-8")
    told = [str(problem) for problem in problems_of(tmp_path / "squat.yaml")]
    assert any("squat.cases.yaml" in one and "did you mean heels?" in one for one in told)
