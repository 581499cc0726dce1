"""Standard output that is closed, full or poor in letters."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from posecheck.capture.video_file import VideoFile

needs_full_disk = pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")


def in_shell(
    redirected: str, *arguments: object, encoding: str = "utf-8"
) -> subprocess.CompletedProcess[str]:
    """Run the command line with its streams redirected by the shell, its output in an encoding."""
    words = [sys.executable, "-m", "posecheck.cli", *map(str, arguments)]
    return subprocess.run(
        ["sh", "-c", f'"$@" {redirected}', "sh", *words],
        capture_output=True,
        encoding=encoding,
        timeout=120,
        env={**os.environ, "PYTHONIOENCODING": encoding},
        check=False,
    )


def test_without_standard_output_the_work_is_done(track: Path, tmp_path: Path) -> None:
    table, video = tmp_path / "a.csv", tmp_path / "a.mp4"
    done = in_shell("<&- >&- 2>&-", "check", "squat", track, "--csv", table, "--overlay", video)
    assert done.returncode == 0
    assert len(table.read_text().splitlines()) == 3
    with VideoFile(video) as overlay:
        assert len(list(overlay)) > 100


def test_without_standard_output_nothing_is_said(track: Path) -> None:
    done = in_shell(">&-", "exercises", "list")
    assert (done.returncode, done.stderr) == (0, "")


@needs_full_disk
@pytest.mark.parametrize("arguments", [("exercises", "list"), ("--help",), ("check", "--help")])
def test_a_full_disk_is_one_line_and_exit_code_1(arguments: tuple[str, ...]) -> None:
    done = in_shell(">/dev/full", *arguments)
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith("posecheck: cannot write the output (")


@needs_full_disk
def test_a_report_that_cannot_be_printed_leaves_the_table(track: Path, tmp_path: Path) -> None:
    done = in_shell(">/dev/full", "check", "squat", track, "--json", "--csv", tmp_path / "a.csv")
    assert done.returncode == 1 and len(done.stderr.splitlines()) == 1
    assert len((tmp_path / "a.csv").read_text().splitlines()) == 3


@needs_full_disk
def test_an_error_that_nobody_can_hear_keeps_its_exit_code() -> None:
    assert in_shell("2>/dev/full", "check", "squat", "absent.mp4").returncode == 2


@pytest.mark.parametrize("encoding", ["ascii", "latin-1"])
def test_a_terminal_without_all_letters_shows_the_others(track: Path, encoding: str) -> None:
    done = in_shell("", "check", "squat", track, encoding=encoding)
    assert (done.returncode, done.stderr) == (0, "")
    assert "2 repetitions" in done.stdout and re.search(r"\d\?\d\.\d s", done.stdout)


def test_json_survives_a_terminal_without_all_letters(track: Path, tmp_path: Path) -> None:
    source = tmp_path / "Übung.npz"
    source.write_bytes(track.read_bytes())
    done = in_shell("", "check", "squat", source, "--json", encoding="ascii")
    assert json.loads(done.stdout)["provenance"]["source"] == str(source)
