"""``posecheck track``: what it refuses before any work is done. What it does is seen on videos."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner

from posecheck.cli import app


def refused(*arguments: object) -> str:
    """Return the one line with which the command is refused."""
    answer = CliRunner().invoke(app, ["track", *map(str, arguments)])
    assert (answer.exit_code, answer.stdout) == (2, "")
    (line,) = answer.stderr.splitlines()
    return line


@pytest.fixture
def video(tmp_path: Path) -> Path:
    path = tmp_path / "video.mp4"
    path.write_text("what it holds does not matter")
    return path


def test_where_tracks_cannot_go_is_said(video: Path, tmp_path: Path) -> None:
    assert "ends in .npz, or an existing folder" in refused(video, "-o", tmp_path / "track.mp4")
    assert "several videos need an existing folder" in refused(video, "b.mp4", "-o", tmp_path / "a.npz")
    assert "there is no folder" in refused(video, "-o", tmp_path / "none" / "a.npz")
    assert "would both be saved as" in refused(video, "elsewhere/video.avi", "-o", tmp_path)


def test_a_track_is_not_tracked_again(tmp_path: Path) -> None:
    assert "a.NPZ: already a track" in refused("a.NPZ", "-o", tmp_path / "b.npz")


@pytest.mark.parametrize("link", [Path.symlink_to, Path.hardlink_to])
def test_no_source_is_overwritten(video: Path, tmp_path: Path, link: Callable[[Path, Path], None]) -> None:
    before = video.read_bytes()
    link(tmp_path / "video.npz", video)
    for out in (tmp_path / "video.npz", tmp_path):
        assert "is the source, so -o would overwrite it" in refused(video, "-o", out)
    assert video.read_bytes() == before


def test_what_is_no_video_is_said_and_nothing_written(video: Path, tmp_path: Path) -> None:
    assert "video.mp4: not a video" in refused(video, "-o", tmp_path / "a.npz")
    assert not (tmp_path / "a.npz").exists()
