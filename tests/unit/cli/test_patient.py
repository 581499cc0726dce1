"""What the options say of the patient, and the norm that follows from it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from posecheck.cli import app
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient


@pytest.fixture(scope="module")
def raised(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An arm that is raised to the side."""
    motion = Motion.of({}, [Repetition(target={"left_shoulder_abduction": 120})])
    path = tmp_path_factory.mktemp("tracks") / "raised.npz"
    SyntheticPatient(motion=motion, camera=Camera()).truth_track().save(path)
    return path


def check(*arguments: object) -> Result:
    return CliRunner().invoke(app, ["check", "rom_shoulder_abduction", *map(str, arguments)])


def result(*arguments: object) -> dict[str, Any]:
    (one,) = json.loads(check(*arguments, "--json").stdout)["clinical"]
    return dict(one)


def test_age_and_sex_give_the_norm(raised: Path) -> None:
    assert result(raised, "--age", 66, "--sex", "male")["norm"]["mean"] == 151.5
    assert result(raised, "--age", 66, "--sex", "female")["norm"]["mean"] == 149.7


def test_without_them_there_is_none_and_that_is_said(raised: Path) -> None:
    assert result(raised)["no_norm"] == "no_age"
    assert result(raised, "--age", 66)["no_norm"] == "no_sex"
    assert "No norm is shown, because no age was given." in check(raised).stdout


def test_an_option_stands_for_what_the_prescription_says(raised: Path, tmp_path: Path) -> None:
    file = tmp_path / "patient.yaml"
    file.write_text("patient: {age: 30, sex: female, height_cm: 160}\n", encoding="utf-8")
    given = ("--prescription", file)
    assert result(raised, *given)["norm"]["sex"] == "female"
    assert result(raised, *given, "--sex", "male")["norm"]["sex"] == "male"
    assert result(raised, *given, "--age", 5)["no_norm"] == "other_people"


@pytest.mark.parametrize(
    ("option", "value", "told"),
    [
        ("--age", 131, "--age must be a whole number from 0 to 130"),
        ("--height", 5, "--height must be a number"),
    ],
)
def test_what_nobody_can_have_is_refused(option: str, value: float, told: str, raised: Path) -> None:
    answer = check(raised, option, value)
    assert (answer.exit_code, answer.stdout) == (2, "")
    assert told in answer.stderr
