from math import inf, nan
from pathlib import Path

import numpy as np
import pytest

from posecheck.capture import source as source_module
from posecheck.capture.replay import Replay
from posecheck.capture.source import open_source
from posecheck.capture.stream import _without_password
from posecheck.errors import InputError, SourceError
from posecheck.pose import Pose, PoseTrack


@pytest.mark.parametrize(
    ("spec", "kind"),
    [
        ("0", "open_camera"),
        ("12", "open_camera"),
        ("http://example.org/video", "open_stream"),
        ("HTTPS://example.org/video", "open_stream"),
        ("rtsp://example.org/1", "open_stream"),
        ("squat.npz", "Replay"),
        ("squat.mp4", "VideoFile"),
        ("./0", "VideoFile"),
        ("20260131120000", "VideoFile"),
    ],
)
def test_what_is_named_decides_what_is_opened(spec: str, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("open_camera", "open_stream", "Replay", "VideoFile"):
        monkeypatch.setattr(source_module, name, lambda given, name=name, **_: (name, given))
    assert open_source(spec) == (kind, int(spec) if kind == "open_camera" else spec)


def test_a_recorded_track_is_a_source_of_its_poses(tmp_path: Path) -> None:
    track = PoseTrack.from_poses([Pose.missing(time_s=t, size=(640, 480)) for t in (0.0, 0.5)])
    track.save(tmp_path / "track.npz")
    with open_source(str(tmp_path / "track.npz")) as replay:
        assert isinstance(replay, Replay)
        assert [pose.time_s for pose in replay] == [0.0, 0.5]
        assert (replay.live, replay.frame_count, replay.warnings) == (False, 2, ())


def test_a_track_in_slow_motion_is_put_right_once(tmp_path: Path) -> None:
    track = PoseTrack.from_poses([Pose.missing(time_s=t, size=(640, 480)) for t in (0.0, 0.5, 2.0)])
    slow, right = tmp_path / "slow.npz", tmp_path / "right.npz"
    track.save(slow)
    replay = Replay(slow, speed=4)
    assert [pose.time_s for pose in replay] == [0.0, 0.125, 0.5]
    assert (replay.origin.speed, replay.origin.source) == (4.0, str(slow))
    replay.track.save(right)
    assert (Replay(right).origin.speed, Replay(right).track.time_s[-1]) == (4.0, 0.5)
    with pytest.raises(InputError, match=r"right\.npz: was saved with --speed 4; leave --speed out"):
        Replay(right, speed=4)


@pytest.mark.parametrize("spec", ["0", "rtsp://me:secret@camera.local/1", "https://example.org/video"])
def test_what_is_live_is_at_the_speed_of_life(spec: str) -> None:
    with pytest.raises(InputError, match=r"^a camera or stream cannot be in slow motion; leave --speed out$"):
        open_source(spec, speed=2)


@pytest.mark.parametrize("speed", [0.0, -4.0, 0.09, 101.0, nan, inf])
@pytest.mark.parametrize("name", ["absent.mp4", "absent.npz"])
def test_a_speed_that_cannot_be_is_an_error(speed: float, name: str, tmp_path: Path) -> None:
    PoseTrack.from_poses([Pose.missing(time_s=0, size=(64, 48))]).save(tmp_path / "absent.npz")
    with pytest.raises(InputError, match=r"the speed must be from 0\.1 to 100, not"):
        open_source(str(tmp_path / name), speed=speed)


def test_something_else_called_npz_is_an_error(tmp_path: Path) -> None:
    np.savez(tmp_path / "other.npz", numbers=np.zeros(3))
    with pytest.raises(SourceError, match="not a track file"):
        open_source(str(tmp_path / "other.npz"))


def test_a_name_that_is_not_utf8_is_an_error() -> None:
    with pytest.raises(SourceError, match="not valid UTF-8; rename"):
        open_source("rtsp://camera.local/\udcff")


def test_the_password_of_a_stream_is_not_shown() -> None:
    assert _without_password("rtsp://me:secret@camera.local:554/1?x=2") == "rtsp://camera.local:554/1?x=2"
