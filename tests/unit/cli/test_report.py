"""Saved reports become documents, whatever they are called and wherever they are from."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from posecheck.cli import app
from posecheck.exercise.library import library_folder

SAVED = Path(__file__).parents[3] / "fixtures/reports"
DEPTH, RIGHT = SAVED / "squat.depth.json", SAVED / "squat.right.json"


def report(*arguments: object) -> Result:
    return CliRunner().invoke(app, ["report", *map(str, arguments)])


def refused(*arguments: object) -> list[str]:
    answer = report(*arguments)
    assert (answer.exit_code, answer.stdout) == (2, "")
    return answer.stderr.splitlines()


def changed(path: Path, folder: Path, **provenance: Any) -> Path:
    content = json.loads(path.read_text("utf-8"))
    content["provenance"] |= provenance
    made = folder / f"changed {path.name}"
    made.write_text(json.dumps(content), encoding="utf-8")
    return made


def test_what_check_printed_becomes_every_document(track: Path, tmp_path: Path) -> None:
    printed = CliRunner().invoke(app, ["check", "squat", str(track), "--json"])
    saved = tmp_path / "monday.json"
    saved.write_text(printed.stdout, encoding="utf-8")
    outputs = [tmp_path / name for name in ("note.md", "note.TXT", "reps.csv", "bundle.json", "page.html")]
    answer = report(saved, DEPTH, *(part for path in outputs for part in ("-o", path)))
    assert (answer.exit_code, answer.stderr) == (0, "")
    assert answer.stdout.splitlines() == [f"Saved {path}." for path in outputs]
    note, text, table, bundle, page = (path.read_text("utf-8") for path in outputs)
    assert (
        note == text and "2 repetitions were counted." not in note and "3 repetitions were counted." in note
    )
    assert len(table.splitlines()) == 1 + 2 + 3
    assert json.loads(bundle)["resourceType"] == "Bundle"
    assert page.startswith("<!doctype html>")


def test_a_report_on_paper_is_a_pdf(tmp_path: Path) -> None:
    out = tmp_path / "paper.pdf"
    assert report(RIGHT, "-o", out).exit_code == 0
    assert out.read_bytes().startswith(b"%PDF-")


def test_the_table_is_written_for_the_spreadsheet_that_is_asked_for(tmp_path: Path) -> None:
    out = tmp_path / "reps.csv"
    assert report(DEPTH, "-o", out, "--csv-dialect", "semicolon").exit_code == 0
    assert out.read_text("utf-8").startswith("\ufeffsession;")


@pytest.mark.parametrize("name", ["squat.curves.csv", "squat.Curves.CSV"])
def test_the_curves_are_a_table_of_their_own(name: str, tmp_path: Path) -> None:
    reps, curves = tmp_path / "squat.csv", tmp_path / name
    assert report(DEPTH, "-o", reps, "-o", curves).exit_code == 0
    assert "percent" not in reps.read_text("utf-8").splitlines()[0].split(",")
    assert curves.read_text("utf-8").splitlines()[0].endswith("unit,expected_error,percent,value")


def test_an_exercise_of_ones_own_is_named(tmp_path: Path) -> None:
    own = changed(DEPTH, tmp_path, exercise={"id": "own_squat", "version": 1, "sha256": "0" * 64})
    (line,) = refused(own, "-o", tmp_path / "note.md")
    assert f"{own}: provenance.exercise.id: own_squat is not a built-in exercise" in line
    assert "--exercise FILE.yaml" in line
    definition = tmp_path / "own_squat.yaml"
    text = (library_folder() / "squat.yaml").read_text("utf-8").replace("id: squat", "id: own_squat", 1)
    definition.write_text(text, encoding="utf-8")
    shutil.copy(library_folder() / "squat.pattern.json", tmp_path)
    assert report(own, "-o", tmp_path / "note.md", "--exercise", definition).exit_code == 0
    (line,) = refused(DEPTH, "-o", tmp_path / "note.md", "--exercise", definition)
    assert "none of the reports is of the exercise own_squat" in line


def test_all_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    broken = changed(DEPTH, tmp_path, speed="fast", time_origin=3)
    (tmp_path / "empty.json").write_text("", encoding="utf-8")
    out = tmp_path / "note.md"
    lines = refused(broken, RIGHT, RIGHT, tmp_path / "empty.json", "-o", out)
    assert [line.removeprefix("posecheck: ").split(": ")[0] for line in lines] == [
        str(broken),
        str(broken),
        str(RIGHT),
        str(tmp_path / "empty.json"),
    ]
    assert "provenance.time_origin" in lines[0] and "provenance.speed" in lines[1]
    assert "the same session" in lines[2]
    assert not out.exists()


@pytest.mark.parametrize("name", ["note", "note.doc", "note.md.bak"])
def test_an_ending_that_says_nothing_is_refused(name: str, tmp_path: Path) -> None:
    (line,) = refused(DEPTH, "-o", tmp_path / name)
    assert name in line and ".csv (table)" in line


def test_a_report_is_never_overwritten(tmp_path: Path) -> None:
    saved = Path(shutil.copy(DEPTH, tmp_path / "mine.json"))
    before = saved.read_bytes()
    (line,) = refused(saved, "-o", saved)
    assert "would overwrite it" in line
    assert saved.read_bytes() == before
    (line,) = refused(saved, "-o", tmp_path / "a.md", "-o", tmp_path / "a.md")
    assert "-o no. 1 and -o no. 2 would both be written here; give two names" in line
