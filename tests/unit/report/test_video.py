from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from posecheck.errors import InputError
from posecheck.report.video import FPS, OverlayWriter, write_picture

FreshProcess = Callable[..., "subprocess.CompletedProcess[str]"]


def grey(level: int, size: tuple[int, int] = (64, 48)) -> np.ndarray:
    return np.full((size[1], size[0], 3), level, dtype=np.uint8)


def levels(path: Path) -> list[int]:
    capture = cv2.VideoCapture(str(path))
    assert capture.get(cv2.CAP_PROP_FPS) == FPS
    read = []
    while (shot := capture.read())[0]:
        read.append(round(float(shot[1].mean())))
    capture.release()
    return read


def test_a_variable_frame_rate_keeps_real_time(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    with OverlayWriter(path) as writer:
        for time_s, level in ((5.0, 20), (5.5, 120), (5.51, 60), (7.0, 220)):
            writer.write(grey(level), time_s)
    shown = levels(path)
    assert len(shown) == 2 * FPS + 1
    assert all(abs(level - 20) < 8 for level in shown[:14])
    assert all(abs(level - 60) < 8 for level in shown[18:58]), (
        "the last of two pictures within one frame is shown"
    )
    assert abs(shown[-1] - 220) < 12


@pytest.mark.parametrize("fps", [12.0, 29.97, 60.0])
def test_the_video_lasts_as_long_as_the_source(tmp_path: Path, fps: float) -> None:
    path = tmp_path / "a.mp4"
    with OverlayWriter(path) as writer:
        for i in range(round(2 * fps) + 1):
            writer.write(grey(i), round(i / fps, 3))
    assert len(levels(path)) == pytest.approx(2 * FPS + 1, abs=1)


def test_a_picture_of_another_size_is_fitted(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    with OverlayWriter(path) as writer:
        writer.write(grey(50), 0.0)
        writer.write(grey(200, (128, 96)), 0.5)
        writer.write(grey(200, (128, 96)), 1.0)
    assert abs(levels(path)[-1] - 200) < 10


def test_without_a_picture_there_is_no_file(tmp_path: Path) -> None:
    with OverlayWriter(tmp_path / "a.mp4"):
        pass
    assert not (tmp_path / "a.mp4").exists()


@pytest.mark.parametrize(
    ("name", "message"), [("a.avi", r"\.mp4"), ("none/a.mp4", "no folder"), ("dir.mp4", "folder")]
)
def test_a_name_that_cannot_be_written_is_said_at_once(tmp_path: Path, name: str, message: str) -> None:
    (tmp_path / "dir.mp4").mkdir()
    with pytest.raises(InputError, match=message):
        OverlayWriter(tmp_path / name)


def test_a_name_that_is_not_utf8_is_said_at_once(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="not valid UTF-8; rename"):
        OverlayWriter(tmp_path / "bad\udcff.mp4")


def test_a_name_that_looks_like_an_address_is_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with OverlayWriter("http:a.mp4") as writer:
        writer.write(grey(50), 0.0)
    assert levels(tmp_path / "http:a.mp4")


WRITE = """
import sys
import numpy as np
from posecheck.errors import InputError
from posecheck.report.video import FPS, OverlayWriter
most_bytes = int(sys.argv[2])
if most_bytes:
    import resource
    resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes, most_bytes))  # as a disk that is full
noise = np.random.default_rng(0).integers(0, 255, (20, 240, 320, 3), dtype=np.uint8)
try:
    with OverlayWriter(sys.argv[1]) as writer:
        for i, image in enumerate(noise):
            writer.write(image, i / FPS)
except InputError as error:
    print(error)
"""


def test_a_video_that_could_not_be_written_whole_is_said(tmp_path: Path, fresh_process: FreshProcess) -> None:
    pytest.importorskip("resource", reason="limits the size of files as Unix does")
    done = fresh_process(WRITE, tmp_path / "a.mp4", 100_000)
    assert "could not be written to its end" in done.stdout
    assert done.stderr == ""


def test_an_error_is_not_hidden_by_what_became_of_the_video(tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt), OverlayWriter(tmp_path / "a.mp4") as writer:
        writer.write(grey(50), 0.0)
        writer.write(grey(50), 3.0)
        (tmp_path / "a.mp4").unlink()  # the index can no longer be put first
        raise KeyboardInterrupt
    with (
        pytest.raises(InputError, match="could not be written to its end"),
        OverlayWriter(tmp_path / "a.mp4") as writer,
    ):
        writer.write(grey(50), 0.0)
        writer.write(grey(50), 3.0)
        (tmp_path / "a.mp4").unlink()


@pytest.mark.parametrize("size", [(64, 48), (65, 48), (64, 49), (63, 47)])
def test_a_browser_can_play_it(tmp_path: Path, size: tuple[int, int]) -> None:
    with OverlayWriter(tmp_path / "a.mp4") as writer:
        writer.write(grey(90, size), 0.0)
        writer.write(grey(90, size), 1.0)
    data = (tmp_path / "a.mp4").read_bytes()
    assert data.index(b"moov") < data.index(b"mdat"), "it begins before all of it has come"
    with av.open(str(tmp_path / "a.mp4")) as video:
        (track,) = video.streams.video
        assert (track.codec_context.name, track.pix_fmt) == ("h264", "yuv420p")
        assert (track.width, track.height) == (size[0] // 2 * 2, size[1] // 2 * 2)


def test_a_picture_is_written_or_said_not_to_be(tmp_path: Path) -> None:
    write_picture(grey(70), tmp_path / "a.png")
    assert cv2.imread(str(tmp_path / "a.png")).mean() == 70
    with pytest.raises(InputError, match="cannot be written"):
        write_picture(grey(70), tmp_path / "none" / "a.png")


def test_writing_says_nothing_on_standard_error(tmp_path: Path, fresh_process: FreshProcess) -> None:
    done = fresh_process(WRITE, tmp_path / "a.mp4", 0)
    assert (done.stdout, done.stderr) == ("", "")
    assert len(levels(tmp_path / "a.mp4")) == 20
