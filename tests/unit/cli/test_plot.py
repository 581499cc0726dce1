"""``posecheck check --plot``: the report as a picture; without it, nothing is loaded to draw with."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from posecheck.cli import app

HEADS = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}


def check(*arguments: object) -> Result:
    return CliRunner().invoke(app, ["check", *map(str, arguments)])


@pytest.mark.parametrize("name", ["a.png", "a.SVG", "a.pdf"])
def test_the_report_is_drawn_beside_what_is_printed(name: str, track: Path, tmp_path: Path) -> None:
    answer = check("squat", track, "--plot", tmp_path / name)
    assert (answer.exit_code, answer.stderr) == (0, "")
    assert "2 repetitions" in answer.stdout
    assert (tmp_path / name).read_bytes().startswith(HEADS[name[-3:].lower()])


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("a.gif", "a figure can be written as .png, .svg, .pdf"),
        ("a", "a figure can be written as .png, .svg, .pdf"),
        ("none/a.png", "there is no folder"),
    ],
)
def test_a_name_that_will_not_do_is_said_before_the_source_is_opened(
    name: str, message: str, tmp_path: Path
) -> None:
    answer = check("squat", tmp_path / "absent.mp4", "--plot", tmp_path / name)
    assert (answer.exit_code, answer.stdout) == (2, "")
    (line,) = answer.stderr.splitlines()
    assert message in line


def test_the_recording_is_not_overwritten_by_the_picture(track: Path, tmp_path: Path) -> None:
    before = track.read_bytes()
    svg = Path(shutil.copy(track, tmp_path / "track.svg"))
    answer = check("squat", svg, "--plot", svg)
    assert answer.exit_code == 2 and "so --plot would overwrite it" in answer.stderr
    assert svg.read_bytes() == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_picture_that_cannot_be_written_leaves_report_and_table(track: Path, tmp_path: Path) -> None:
    picture, table = tmp_path / "a.png", tmp_path / "a.csv"
    picture.symlink_to("/dev/full")
    answer = check("squat", track, "--plot", picture, "--csv", table)
    assert answer.exit_code == 2
    assert "2 repetitions" in answer.stdout
    assert len(table.read_text().splitlines()) == 3
    (line,) = answer.stderr.splitlines()
    assert "cannot be written (No space left on device)" in line


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_table_that_cannot_be_written_leaves_the_picture(track: Path, tmp_path: Path) -> None:
    picture = tmp_path / "a.svg"
    answer = check("squat", track, "--csv", "/dev/full", "--plot", picture)
    assert answer.exit_code == 2 and "2 repetitions" in answer.stdout
    assert picture.read_text("utf-8").startswith("<?xml")
