"""``posecheck track`` as a program: landmarks of videos, and the report of the video from them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from posecheck import PoseTrack, __version__
from tests.integration.capture.films import empty_rooms

from .conftest import Program


def test_a_track_gives_the_report_of_its_video(posecheck: Program, clip: Path, tmp_path: Path) -> None:
    kept = tmp_path / "kept.npz"
    done = posecheck("track", clip, "-o", kept, "--model", "lite")
    assert (done.returncode, done.stderr) == (0, "")
    track = PoseTrack.load(kept)
    assert done.stdout == f"Saved {kept}: {len(track)} frames, a person seen in {len(track)}.\n"
    origin = track.origin
    assert (origin.source, origin.model, origin.software) == (str(clip), "lite", __version__)
    assert (origin.time_origin, origin.warnings, origin.failure) == (None, (), "")
    of_track = posecheck("check", "squat", kept, "--json")
    of_video = posecheck("check", "squat", clip, "--json", "--model", "lite")
    assert of_track.stdout == of_video.stdout and of_track.returncode == 0
    assert json.loads(of_track.stdout)["rep_count"] == 2


def test_several_sources_go_to_a_folder_and_one_that_fails_stops_no_other(
    posecheck: Program, clip: Path, tmp_path: Path
) -> None:
    content, folder = clip.read_bytes(), tmp_path / "tracks"
    folder.mkdir()
    whole, cut, text = tmp_path / "whole.avi", tmp_path / "cut.avi", tmp_path / "text.avi"
    cut.write_bytes(content[: round(len(content) * 0.7)])
    text.write_text("no video")
    whole.write_bytes(content)
    done = posecheck("track", cut, text, whole, "-o", folder, "--model", "lite")
    assert done.returncode == 2
    first, second = done.stderr.splitlines()
    assert first.startswith("posecheck: ") and "cut.avi" in first and "truncated" in first
    assert "text.avi: not a video" in second
    assert sorted(path.name for path in folder.iterdir()) == ["cut.npz", "whole.npz"]
    after_another, alone = PoseTrack.load(folder / "whole.npz"), tmp_path / "alone.npz"
    posecheck("track", whole, "-o", alone, "--model", "lite")
    np.testing.assert_array_equal(after_another.image_px, PoseTrack.load(alone).image_px)

    of_track = posecheck("check", "squat", folder / "cut.npz", "--json")
    of_video = posecheck("check", "squat", cut, "--json", "--model", "lite")
    assert (of_track.returncode, of_track.stdout, of_track.stderr) == (
        of_video.returncode,
        of_video.stdout,
        of_video.stderr,
    )


def test_nobody_of_one_film_is_seen_in_a_broken_one_after_it(
    posecheck: Program, clip: Path, tmp_path: Path
) -> None:
    rooms, folder = empty_rooms(tmp_path, (640, 480)), tmp_path / "tracks"
    folder.mkdir()
    good = [tmp_path / f"{i}.avi" for i in range(len(rooms))]
    for path in good:
        path.write_bytes(clip.read_bytes()[: clip.stat().st_size // 5])
    sources = [source for pair in zip(good, rooms, strict=True) for source in pair]
    done = posecheck("track", *sources, "-o", folder, "--model", "lite")
    assert done.returncode == 2 and "cut.mp4" in done.stderr
    for path, room in zip(good, rooms, strict=True):
        assert all(pose.found for pose in PoseTrack.load(folder / f"{path.stem}.npz"))
        if (track := folder / f"{room.stem}.npz").exists():
            assert not any(pose.found for pose in PoseTrack.load(track))
    assert (folder / "cut.npz").exists() and (folder / "middle.npz").exists()
