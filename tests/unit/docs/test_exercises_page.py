"""What docs/exercises.md shows can be used as it stands."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from posecheck.engine import Checker
from posecheck.exercise.document import Document
from posecheck.exercise.library import library_folder
from posecheck.exercise.loader import parse_definition
from posecheck.exercise.prescription import Prescription
from posecheck.synthetic.cases import Cases

ROOT: Final = Path(__file__).parents[3]
PAGE: Final = (ROOT / "docs" / "exercises.md").read_text(encoding="utf-8")
DEFINITION, CASES = re.findall(r"```yaml\n(.*?)```", PAGE, flags=re.DOTALL)


def test_the_definition_is_one() -> None:
    exercise = parse_definition(DEFINITION, name="docs/exercises.md", folder=library_folder())
    Checker(exercise, Prescription())


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
