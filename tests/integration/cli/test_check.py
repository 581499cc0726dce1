"""``posecheck check`` as a program, on pictures, through the real pose model."""

from __future__ import annotations

import csv
import json
import os
from pathlib import Path

import cv2
import numpy as np
import pytest

import posecheck as library
from posecheck.frame import Frame
from posecheck.pose import Pose
from posecheck.result import Update

from .conftest import FPS, Program


def test_json_csv_and_overlay_of_a_video(
    posecheck: Program, clip: Path, frames: list[Frame], tmp_path: Path
) -> None:
    table, video = tmp_path / "a.csv", tmp_path / "a.mp4"
    done = posecheck("check", "squat", clip, "--json", "--csv", table, "--overlay", video)
    assert (done.returncode, done.stderr) == (0, "")
    report = json.loads(done.stdout)
    assert report["rep_count"] == 2
    assert report["frames"] == {"total": len(frames), "with_pose": len(frames)}
    assert report["view"] == "side"
    with table.open(newline="") as file:
        assert [row["number"] for row in csv.DictReader(file)] == ["1", "2"]
    capture = cv2.VideoCapture(str(video))
    length_s = capture.get(cv2.CAP_PROP_FRAME_COUNT) / capture.get(cv2.CAP_PROP_FPS)
    assert length_s == pytest.approx(frames[-1].time_s, abs=0.1)
    ok, first = capture.read()
    assert ok and first.shape[1] == 640
    capture.release()


def test_five_lines_of_python(clip: Path, frames: list[Frame]) -> None:
    seen: list[tuple[float, bool]] = []

    def listen(frame: Frame | None, pose: Pose, update: Update) -> None:
        assert frame is not None
        seen.append((frame.time_s, pose.found))

    result = library.check("squat", clip, model="lite", on_update=listen)
    assert result.report.rep_count == 2
    assert [time_s for time_s, _ in seen] == pytest.approx([frame.time_s for frame in frames], abs=0.002)


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("absent.mp4", None, "there is no such file"),
        ("empty.mp4", b"", "the file is empty"),
        ("text.mp4", b"this is no video at all " * 99, "not a video"),
        ("cut.mp4", b"\0\0\0\x20ftypisom\0\0\2\0isomiso2mp41\0\0\0\x08free", "incomplete"),
    ],
)
def test_what_is_no_video_is_one_line_and_exit_code_2(
    posecheck: Program, tmp_path: Path, name: str, content: bytes | None, message: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    done = posecheck("check", "squat", tmp_path / name, "--json")
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert name in line and message in line


def test_a_name_that_is_not_utf8_is_one_line_and_exit_code_2(
    posecheck: Program, clip: Path, tmp_path: Path
) -> None:
    name = os.fsdecode(b"bad\xff.avi")
    try:
        (tmp_path / name).write_bytes(clip.read_bytes())
    except OSError:
        pytest.skip("this file system has no such names")
    for source, output in ((tmp_path / name, tmp_path / "a.mp4"), (clip, tmp_path / f"{name}.mp4")):
        done = posecheck("check", "squat", source, "--overlay", output)
        assert (done.returncode, done.stdout) == (2, "")
        (line,) = done.stderr.splitlines()
        assert "the name is not valid UTF-8; rename" in line


def test_an_absent_camera_is_one_line_and_exit_code_2(posecheck: Program) -> None:
    done = posecheck("check", "squat", "97")
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert "camera 97" in line


def test_a_truncated_video_is_reported_as_far_as_it_goes(
    posecheck: Program, clip: Path, tmp_path: Path
) -> None:
    cut = tmp_path / "cut.avi"
    cut.write_bytes(clip.read_bytes()[: round(clip.stat().st_size * 0.7)])
    done = posecheck("check", "squat", cut, "--json", "--model", "lite")
    report = json.loads(done.stdout)
    assert report["rep_count"] >= 1 and report["duration_s"] > 3
    assert any("truncated" in note["text"] for note in report["notes"] if note["code"] == "source")
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert "cut.avi" in line and "truncated" in line


def test_a_recorded_track_can_be_drawn_too(posecheck: Program, tmp_path: Path, frames: list[Frame]) -> None:
    from posecheck.pose import PoseTrack

    pose = Pose(
        time_s=0.0,
        image_px=np.full((33, 2), 100.0),
        world_m=np.zeros((33, 3)),
        visibility=np.ones(33),
        size=(320, 240),
    )
    poses = [
        Pose(
            time_s=t, image_px=pose.image_px, world_m=pose.world_m, visibility=pose.visibility, size=pose.size
        )
        for t in np.arange(20) / FPS
    ]
    PoseTrack.from_poses(poses).save(tmp_path / "still.npz")
    done = posecheck("check", "squat", tmp_path / "still.npz", "--overlay", tmp_path / "a.mp4")
    assert (done.returncode, done.stderr) == (0, "")
    assert "0 repetitions" in done.stdout
    assert (tmp_path / "a.mp4").stat().st_size > 1000
