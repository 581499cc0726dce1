"""Nothing that is read is ever overwritten, and what was counted is told whatever happens to one output."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from posecheck.capture.video_file import VideoFile
from posecheck.cli import app
from posecheck.exercise.library import library_folder
from posecheck.report.overlay import Overlay


def check(*arguments: object) -> Result:
    return CliRunner().invoke(app, ["check", *map(str, arguments)])


def refused(answer: Result) -> str:
    """Return the one line with which a command was refused."""
    assert (answer.exit_code, answer.stdout) == (2, "")
    (line,) = answer.stderr.splitlines()
    return line


@pytest.fixture
def recording(track: Path, tmp_path: Path) -> Path:
    """Return a recording whose name could be that of an overlay; what it holds does not matter."""
    return Path(shutil.copy(track, tmp_path / "mine.mp4"))


def other_spelling(recording: Path) -> Path:
    (recording.parent / "sub").mkdir()
    return recording.parent / "sub" / ".." / recording.name


def symbolic_link(recording: Path) -> Path:
    link = recording.parent / "link.mp4"
    link.symlink_to(recording.name)
    return link


def hard_link(recording: Path) -> Path:
    link = recording.parent / "hard.mp4"
    os.link(recording, link)
    return link


@pytest.mark.parametrize("option", ["--csv", "--overlay"])
@pytest.mark.parametrize("name", [lambda recording: recording, other_spelling, symbolic_link, hard_link])
def test_the_recording_is_never_overwritten(
    recording: Path, option: str, name: Callable[[Path], Path]
) -> None:
    before = recording.read_bytes()
    line = refused(check("squat", recording, option, name(recording)))
    assert f"is the source, so {option} would overwrite it; give another name" in line
    assert recording.read_bytes() == before


def test_the_recording_is_not_overwritten_through_a_link_to_it_as_source(recording: Path) -> None:
    before = recording.read_bytes()
    assert "is the source" in refused(check("squat", symbolic_link(recording), "--csv", recording))
    assert recording.read_bytes() == before


def test_a_track_is_not_overwritten_by_its_table(track: Path) -> None:
    before = track.read_bytes()
    assert "is the source" in refused(check("squat", track, "--csv", track))
    assert track.read_bytes() == before


def test_the_definition_of_an_exercise_is_not_overwritten(track: Path, tmp_path: Path) -> None:
    own = Path(shutil.copy(library_folder() / "squat.yaml", tmp_path / "own.yaml"))
    shutil.copy(library_folder() / "squat.pattern.json", tmp_path)
    assert "is the exercise" in refused(check(own, track, "--csv", own))
    assert own.read_text() == (library_folder() / "squat.yaml").read_text()


def test_the_two_outputs_need_two_names(track: Path, tmp_path: Path) -> None:
    for there in (False, True):
        if there:
            (tmp_path / "a.mp4").touch()
        line = refused(
            check("squat", track, "--csv", tmp_path / "a.mp4", "--overlay", other_spelling_of_new(tmp_path))
        )
        assert "--csv and --overlay would both be written here; give two names" in line


def other_spelling_of_new(folder: Path) -> Path:
    (folder / "sub").mkdir(exist_ok=True)
    return folder / "sub" / ".." / "a.mp4"


@pytest.mark.parametrize("option", ["--csv", "--overlay"])
@pytest.mark.parametrize(
    ("name", "message"), [("folder.mp4", "it is a folder"), ("none/a.mp4", "there is no folder")]
)
def test_what_cannot_be_written_is_said_before_the_source_is_opened(
    tmp_path: Path, option: str, name: str, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(spec: str) -> None:
        raise AssertionError("the source was opened")

    monkeypatch.setattr("posecheck.capture.source.open_source", fail)
    (tmp_path / "folder.mp4").mkdir()
    assert message in refused(check("squat", "0", option, tmp_path / name))


def test_an_output_of_before_is_replaced(track: Path, tmp_path: Path) -> None:
    for _ in range(2):
        table, video = tmp_path / "a.csv", tmp_path / "a.mp4"
        assert check("squat", track, "--csv", table, "--overlay", video).exit_code == 0
        assert len(table.read_text().splitlines()) == 3


def test_the_curves_have_a_table_of_their_own(track: Path, tmp_path: Path) -> None:
    curves = tmp_path / "curves.csv"
    answer = check("squat", track, "--curves", curves, "--csv-dialect", "semicolon")
    assert answer.exit_code == 0 and "2 repetitions" in answer.stdout
    assert curves.read_text("utf-8-sig").startswith("number;status;measure;side;unit;expected_error;percent;")
    before = track.read_bytes()
    assert "so --curves would overwrite it" in refused(check("squat", track, "--curves", track))
    assert track.read_bytes() == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_table_that_cannot_be_written_leaves_the_other(track: Path, tmp_path: Path) -> None:
    for broken, whole in (("--csv", "--curves"), ("--curves", "--csv")):
        answer = check("squat", track, broken, "/dev/full", whole, tmp_path / "a.csv")
        assert answer.exit_code == 2 and "2 repetitions" in answer.stdout
        begins = "number,status," if whole == "--curves" else "time_origin,exercise,"
        assert (tmp_path / "a.csv").read_text("utf-8").startswith(begins)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
def test_a_table_that_cannot_be_written_leaves_the_report(track: Path) -> None:
    answer = check("squat", track, "--csv", "/dev/full")
    assert answer.exit_code == 2 and "2 repetitions" in answer.stdout
    (line,) = answer.stderr.splitlines()
    assert line.startswith("posecheck: /dev/full: cannot be written (")


def test_an_overlay_broken_off_by_ctrl_c_can_be_played(
    track: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn, draw = [], Overlay.draw

    def interrupted(*arguments: object) -> object:
        if len(drawn) == 40:
            raise KeyboardInterrupt
        drawn.append(draw(*arguments))  # type: ignore[arg-type]
        return drawn[-1]

    monkeypatch.setattr(Overlay, "draw", interrupted)
    assert check("squat", track, "--overlay", tmp_path / "a.mp4").exit_code == 130
    with VideoFile(tmp_path / "a.mp4") as video:
        assert len(list(video)) > 30
