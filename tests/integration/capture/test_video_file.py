"""Video files made with OpenCV, so not by what reads them, and by editing the boxes of the MP4."""

import struct
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

import av
import cv2
import numpy as np
import pytest

from posecheck.capture.video_file import VideoFile
from posecheck.errors import SourceError

FreshProcess = Callable[..., "subprocess.CompletedProcess[str]"]
WIDTH, HEIGHT, FPS, COUNT = 160, 96, 25, 50


def write_video(path: Path, fourcc: str = "mp4v", count: int = COUNT) -> Path:
    """Write a video whose upper left quarter is white and whose brightness below counts the frames."""
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*fourcc), FPS, (WIDTH, HEIGHT))
    noise = np.random.default_rng(0)
    for i in range(count):
        image = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
        image[HEIGHT // 2 :] = 4 * i
        image[: HEIGHT // 2, : WIDTH // 2] = 255
        image[: HEIGHT // 2, WIDTH // 2 :] = noise.integers(0, 60, (HEIGHT // 2, WIDTH // 2, 3))
        writer.write(image)
    writer.release()
    return path


def edit_box(data: bytes, path: list[str], edit: Callable[[bytes], bytes]) -> bytes:
    """Return the MP4 with the content of one box replaced and the sizes around it put right."""
    out, at = b"", 0
    while at < len(data):
        size, kind = struct.unpack(">I4s", data[at : at + 8])
        body = data[at + 8 : at + size]
        if kind.decode() == path[0]:
            body = edit(body) if len(path) == 1 else edit_box(body, path[1:], edit)
        out += struct.pack(">I4s", len(body) + 8, kind) + body
        at += size
    return out


@pytest.fixture
def mp4(tmp_path: Path) -> Path:
    return write_video(tmp_path / "video.mp4")


def test_every_frame_comes_at_its_time(mp4: Path) -> None:
    with VideoFile(mp4) as video:
        frames = list(video)
    assert [frame.time_s for frame in frames] == pytest.approx(np.arange(COUNT) / FPS)
    assert frames[0].size == (WIDTH, HEIGHT)
    assert np.all(np.diff([frame.image[-HEIGHT // 4 :].mean() for frame in frames]) > 0.5)
    assert (video.frame_count, video.live, video.name, video.warnings) == (COUNT, False, str(mp4), ())


@pytest.mark.parametrize("fourcc", ["MJPG", "XVID"])
def test_avi_comes_at_its_time(tmp_path: Path, fourcc: str) -> None:
    with VideoFile(write_video(tmp_path / "video.avi", fourcc)) as video:
        assert [frame.time_s for frame in video] == pytest.approx(np.arange(COUNT) / FPS)


def test_a_variable_frame_rate_is_kept(mp4: Path) -> None:
    ticks = []

    def uneven(body: bytes) -> bytes:
        _, entries, count, delta = struct.unpack(">4I", body)
        assert (entries, count) == (1, COUNT)
        ticks.extend([delta // 2, delta * 3 - delta // 2, delta // 2] * (COUNT // 3) + [delta] * (COUNT % 3))
        return struct.pack(">2I", 0, COUNT) + b"".join(struct.pack(">2I", 1, tick) for tick in ticks)

    path = ["moov", "trak", "mdia", "minf", "stbl", "stts"]
    mp4.write_bytes(edit_box(mp4.read_bytes(), path, uneven))
    with VideoFile(mp4) as video:
        times_s = np.array([frame.time_s for frame in video])
    expected = np.cumsum([0, *ticks[:-1]], dtype=float)
    tick_s = 1 / FPS / ticks[-1]
    np.testing.assert_allclose(times_s, expected[: len(times_s)] * tick_s, atol=1e-3)
    assert len(times_s) > COUNT * 2 / 3  # the edit list ends the track at its old length


@pytest.mark.parametrize(
    ("matrix", "white"),
    [
        ((0, 1, -1, 0), (slice(0, 48), slice(-40, None))),  # a quarter to the right
        ((-1, 0, 0, -1), (slice(-24, None), slice(-40, None))),
        ((0, -1, 1, 0), (slice(-48, None), slice(0, 24))),
    ],
)
def test_a_phone_held_upright_gives_upright_frames(
    mp4: Path, matrix: tuple[int, int, int, int], white: tuple[slice, slice]
) -> None:
    a, b, c, d = (value * 0x10000 for value in matrix)
    turned = struct.pack(">9i", a, b, 0, c, d, 0, 0, 0, 0x40000000)
    mp4.write_bytes(
        edit_box(mp4.read_bytes(), ["moov", "trak", "tkhd"], lambda body: body[:40] + turned + body[76:])
    )
    with VideoFile(mp4) as video:
        frame = next(iter(video))
    assert frame.size == ((HEIGHT, WIDTH) if a == 0 else (WIDTH, HEIGHT))
    assert frame.image[white].mean() > 200
    assert frame.image.mean() < 120


def cut_off_and_read(path: Path, data: bytes) -> tuple[int, str]:
    """Keep the first six tenths of a video; return how many frames still came, and the error at their end."""
    path.write_bytes(data[: len(data) * 6 // 10])
    count = 0
    with VideoFile(path) as video, pytest.raises(SourceError) as error:
        for _ in video:
            count += 1
    assert COUNT // 3 < count < COUNT * 3 // 4
    return count, str(error.value)


@pytest.mark.parametrize(("ending", "fourcc"), [("avi", "MJPG"), ("mkv", "mp4v")])
def test_a_truncated_file_gives_its_frames_and_then_an_error(
    tmp_path: Path, ending: str, fourcc: str
) -> None:
    path = write_video(tmp_path / f"video.{ending}", fourcc)
    count, error = cut_off_and_read(path, path.read_bytes())
    assert error == f"{path} ends after {count / FPS:.1f} s of 2.0 s: the file is truncated"


def unannounced(matroska: bytes) -> bytes:
    """Return the file as one written while it is recorded, by a browser for example: of unknown length."""
    segment = matroska.index(b"\x18\x53\x80\x67")
    assert matroska[segment + 4] == 1, "the length takes eight bytes"
    duration = matroska.index(b"\x44\x89\x88")
    data = bytearray(matroska)
    data[segment + 5 : segment + 12] = 7 * b"\xff"
    data[duration : duration + 11] = b"\xec\x89" + bytes(9)  # an element that says nothing
    return bytes(data)


def test_a_recording_of_unknown_length_is_whole(tmp_path: Path) -> None:
    path = write_video(tmp_path / "video.mkv")
    path.write_bytes(unannounced(path.read_bytes()))
    with VideoFile(path) as video:
        assert len(list(video)) == COUNT
    assert (video.frame_count, video.warnings) == (None, ())


def test_a_truncated_recording_of_unknown_length_is_told_too(tmp_path: Path) -> None:
    path = write_video(tmp_path / "video.mkv")
    count, error = cut_off_and_read(path, unannounced(path.read_bytes()))
    assert error == f"{path} ends after {count / FPS:.1f} s: the file is truncated or damaged"


def test_a_matroska_file_cut_off_before_its_first_picture_is_incomplete(tmp_path: Path) -> None:
    path = write_video(tmp_path / "video.mkv")
    path.write_bytes(path.read_bytes()[:300])
    with pytest.raises(SourceError, match=r"video\.mkv: the video is incomplete"):
        VideoFile(path)


def test_a_file_whose_index_was_cut_off_is_an_error(mp4: Path) -> None:
    data = mp4.read_bytes()
    mp4.write_bytes(data[: len(data) // 2])
    with pytest.raises(SourceError, match=r"video\.mp4: the video is incomplete"):
        VideoFile(mp4)


@pytest.mark.parametrize(
    ("content", "message"),
    [(b"", "the file is empty"), (b"not a video\n" * 99, "not a video that can be decoded")],
)
def test_what_is_no_video_is_an_error(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "video.mp4"
    path.write_bytes(content)
    with pytest.raises(SourceError, match=f"video.mp4: {message}"):
        VideoFile(path)


def test_a_missing_file_and_a_folder_are_errors(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="there is no such file"):
        VideoFile(tmp_path / "absent.mp4")
    with pytest.raises(SourceError, match="not a file"):
        VideoFile(tmp_path)


def test_a_single_picture_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    cv2.imwrite(str(path), np.zeros((HEIGHT, WIDTH, 3), np.uint8))
    with VideoFile(path) as video, pytest.raises(SourceError, match="single picture"):
        list(video)


def test_a_name_that_looks_like_an_address_is_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mp4: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    try:
        mp4.rename("http:video.mp4")
    except OSError:
        pytest.skip("this file system has no such names")
    with VideoFile("http:video.mp4") as video:
        assert next(iter(video)).time_s == 0


def test_closing_early_does_not_hang_and_ends_the_decoding_thread(mp4: Path) -> None:
    for frames in (0, 1, 7):
        with VideoFile(mp4) as video:
            for _ in zip(range(frames), video, strict=False):
                pass
        video.close()  # once more does no harm
    assert not [thread for thread in threading.enumerate() if "posecheck-decode" in thread.name]


def test_an_error_while_decoding_reaches_the_consumer(mp4: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(picture: object) -> None:
        raise av.FFmpegError(1, "broken")

    with VideoFile(mp4) as video:
        monkeypatch.setattr(video._upright, "as_array", fail)
        with pytest.raises(SourceError, match=r"cannot be decoded \(broken\)"):
            list(video)


OPEN_A_BROKEN_ONE = """
import os, sys, cv2
from posecheck.capture.video_file import VideoFile
from posecheck.errors import SourceError
before = cv2.utils.logging.getLogLevel(), dict(os.environ)
try:
    VideoFile(sys.argv[1])
except SourceError:
    print((cv2.utils.logging.getLogLevel(), dict(os.environ)) == before)
"""


def test_nothing_is_written_to_standard_error(tmp_path: Path, fresh_process: FreshProcess) -> None:
    broken = tmp_path / "video.mp4"
    broken.write_bytes(b"not a video\n" * 99)
    done = fresh_process(OPEN_A_BROKEN_ONE, broken)
    assert (done.stdout, done.stderr) == ("True\n", ""), "the levels are as before, and nothing was said"
