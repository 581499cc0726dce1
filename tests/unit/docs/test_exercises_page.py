"""What docs/exercises.md shows can be used as it stands."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final, get_args

from posecheck.engine import Checker
from posecheck.exercise import load_exercise
from posecheck.exercise.clinical_test import ClinicalTest
from posecheck.exercise.document import Document
from posecheck.exercise.dose import Bandwidth, EveryRepetition, Faded, Summary
from posecheck.exercise.library import library_folder
from posecheck.exercise.loader import parse_definition
from posecheck.exercise.prescription import Prescription
from posecheck.strict import Strict, Texts
from posecheck.synthetic.cases import Cases
from posecheck.words import LANGUAGES

ROOT: Final = Path(__file__).parents[3]
PAGE: Final = (ROOT / "docs" / "exercises.md").read_text(encoding="utf-8")
DEFINITION, CUE, TEST, PRESCRIPTION, CASES = re.findall(r"```yaml\n(.*?)```", PAGE, flags=re.DOTALL)


class _WithCue(Strict):
    cue: Texts


class _WithTest(Strict):
    test: ClinicalTest


def test_the_definition_is_one() -> None:
    exercise = parse_definition(DEFINITION, name="docs/exercises.md", folder=library_folder())
    Checker(exercise, Prescription())


def test_the_cue_is_one_in_every_language() -> None:
    assert Document(CUE, "docs/exercises.md").model(_WithCue).cue.keys() == set(LANGUAGES)


def test_the_clinical_test_is_one() -> None:
    given = Document(TEST, "docs/exercises.md").model(_WithTest)
    stand = load_exercise("chair_stand_30s")
    rules = [rule.id for rule in stand.rules]
    assert not list(given.test.misfits(stand.trial, rules, stand.sources))


def test_the_prescription_is_one() -> None:
    prescription = Document(PRESCRIPTION, "docs/exercises.md").model(Prescription)
    Checker(load_exercise("squat"), prescription)


def test_the_schedules_are_those_that_there_are_with_their_settings() -> None:
    told = PAGE.split("## Feedback")[1].split("\n## ")[0]
    rows = {row.split("|")[1].strip(" `"): row for row in told.splitlines() if row.startswith("| `")}
    schedules = {
        get_args(model.model_fields["kind"].annotation)[0]: model
        for model in (EveryRepetition, Bandwidth, Faded, Summary)
    }
    assert rows.keys() == schedules.keys()
    for kind, model in schedules.items():
        for name, field in model.model_fields.items():
            if name != "kind":
                assert f"`{name}`" in rows[kind]
                assert field.default is None or f"({field.default:g})" in rows[kind]


def test_the_cases_are_some() -> None:
    cases = Document(CASES, "docs/exercises.md").model(Cases)
    assert set(cases.rules) == {"heels"}


def test_the_table_has_every_exercise_on_paper() -> None:
    table = PAGE.split("## Tried on paper")[1].split("## For one patient")[0]
    rows = [line.split("|")[1].strip() for line in table.splitlines() if line.startswith("| ")][2:]
    written = sorted((ROOT / "tests" / "unit" / "exercise" / "paper").glob("*.yaml"))
    assert sorted(_id(row) for row in rows) == [path.stem for path in written]


def _id(row: str) -> str:
    return re.sub(r"[-, ]+", "_", row).replace("30", "thirty")
