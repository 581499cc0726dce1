"""Films in slow motion: what telephones write into them, and their times in life."""

from __future__ import annotations

from pathlib import Path

import pytest

from posecheck.capture.video_file import VideoFile
from posecheck.errors import SourceError

from .films import CAPTURED, FPS, as_telephone, packet_places, pictures, write


@pytest.mark.parametrize(
    ("captured_fps", "fps", "times"),
    [
        (120.0, 30, 4.0),
        (240.0, 30, 8.0),
        (960.0, 30, 32.0),
        (120.0, 60, 2.0),
        (240.0, 240, None),  # plays at the speed of life, with all that was taken
        (30.0, 30, None),
        (60.0, 30, None),  # it was dark
        (1.0, 30, None),  # the quick motion of clouds
        (0.0, 30, None),
        (float("nan"), 30, None),
        (1e30, 30, None),
    ],
)
def test_the_camera_tells_how_much_slower_than_life_a_film_plays(
    tmp_path: Path, captured_fps: float, fps: int, times: float | None
) -> None:
    with VideoFile(as_telephone(tmp_path / "a.mp4", pictures(20), captured_fps, fps=fps)) as video:
        assert (video.origin.slow_motion, video.origin.speed) == (times, 1.0)
        assert [frame.time_s for frame in video][1] == pytest.approx(1 / fps)


def test_a_frame_rate_that_wavers_does_not_matter(tmp_path: Path) -> None:
    path = as_telephone(tmp_path / "a.mp4", pictures(20), 240, fps=30, times=[i + (i > 9) for i in range(20)])
    with VideoFile(path) as video:
        assert video.origin.slow_motion == pytest.approx(8.2, abs=0.3)


@pytest.mark.parametrize("said", [None, "", "fast", "240 fps"])
def test_a_film_that_does_not_say_is_not_in_slow_motion(tmp_path: Path, said: str | None) -> None:
    tags = {} if said is None else {CAPTURED: said}
    path = write(tmp_path / "a.mp4", pictures(10), container={"movflags": "use_metadata_tags"}, said=tags)
    with VideoFile(path) as video:
        assert video.origin.slow_motion is None


@pytest.mark.parametrize("speed", [0.5, 1.0, 4.0, 8.0])
def test_times_are_those_of_life(tmp_path: Path, speed: float) -> None:
    path = write(tmp_path / "a.mkv", pictures(20))
    with VideoFile(path, speed=speed) as video:
        times_s = [frame.time_s for frame in video]
        assert (video.origin.speed, video.frame_count) == (speed, 20)
    assert times_s == pytest.approx([i / FPS / speed for i in range(20)], abs=0.002 / speed)


def test_where_a_film_ends_is_told_in_times_of_life(tmp_path: Path) -> None:
    path = write(tmp_path / "a.mp4", pictures(50), container={"movflags": "faststart"})
    path.write_bytes(path.read_bytes()[: packet_places(path)[26]])
    with VideoFile(path, speed=4) as video, pytest.raises(SourceError, match=r"ends after 0\.\d s of 0\.5 s"):
        list(video)
