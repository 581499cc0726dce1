"""What cameras, discs, telephones and editing programs write, and what becomes of it on the way."""

from __future__ import annotations

import random
import struct
import threading
from fractions import Fraction
from pathlib import Path
from typing import BinaryIO

import av
import numpy as np
import pytest
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.stream import Disposition

from posecheck.capture.video_file import VideoFile
from posecheck.errors import SourceError
from posecheck.frame import Frame

from .films import (
    FPS,
    H264,
    HEIGHT,
    INTERLACED,
    WIDTH,
    Picture,
    fill,
    packet_places,
    pictures,
    track,
    woven,
    write,
)


def read(path: Path) -> list[Frame]:
    with VideoFile(path) as video:
        frames = list(video)
    assert video.warnings == ()
    return frames


def bar_px(picture: Picture) -> float:
    """Return the middle of the white bar, from the left, as a share of the width."""
    columns = np.flatnonzero(picture[24:66, :, 1].mean(axis=0) > 150)
    return float(columns.mean() + 0.5) / picture.shape[1]


def assert_shown(frames: list[Frame], shown: list[Picture], within_px: float = 0.6) -> None:
    """Every picture is there, one after the other."""
    assert len(frames) == len(shown)
    found = [bar_px(frame.image) for frame in frames]
    assert found == pytest.approx([bar_px(picture) for picture in shown], abs=within_px / WIDTH)


def comb(picture: Picture) -> float:
    """Return by how much the lines of the bar differ from those below them."""
    return float(np.abs(picture[24:64].astype(int) - picture[25:65]).mean())


@pytest.mark.parametrize(
    ("codec", "name"), [("libx264", "a.mp4"), ("libx264", "a.mts"), ("mpeg2video", "a.mpg")]
)
def test_interlaced_pictures_are_made_whole(tmp_path: Path, codec: str, name: str) -> None:
    stored = woven(pictures(80, by_px=1.5))
    kind = "mpegts" if name.endswith(".mts") else None
    frames = read(write(tmp_path / name, stored, codec, INTERLACED[codec], kind=kind))
    assert_shown(frames, pictures(80, by_px=1.5)[::2], within_px=1.6)
    assert np.mean([comb(frame.image) for frame in frames[2:-2]]) < 0.3 * np.mean([comb(p) for p in stored])


def test_whole_pictures_that_are_only_called_interlaced_are_taken(tmp_path: Path) -> None:
    shown = pictures()
    frames = read(
        write(tmp_path / "a.mp4", shown, "libx264", {**H264, "x264-params": "fake-interlaced=1:tff=1"})
    )
    assert_shown(frames, shown)
    assert [frame.time_s for frame in frames] == pytest.approx(np.arange(len(shown)) / FPS)


@pytest.mark.parametrize(
    ("codec", "name", "options"),
    [
        ("libvpx-vp9", "a.webm", {"deadline": "realtime", "cpu-used": "8"}),
        ("libsvtav1", "a.mp4", {"preset": "10", "svtav1-params": "lp=1"}),
        ("libx265", "a.mov", {"x265-params": "log-level=none"}),
        ("mpeg4", "a.avi", {}),
    ],
)
def test_every_usual_codec_is_read(tmp_path: Path, codec: str, name: str, options: dict[str, str]) -> None:
    shown = pictures()
    assert_shown(read(write(tmp_path / name, shown, codec, options)), shown)


@pytest.mark.parametrize(
    ("name", "codec", "aspect", "size"),
    [
        ("a.mp4", "libx264", Fraction(2), (2 * WIDTH, HEIGHT)),
        ("a.mkv", "libx264", Fraction(1, 2), (WIDTH, 2 * HEIGHT)),
        ("a.mpg", "mpeg2video", Fraction(16, 15), (171, HEIGHT)),
        ("a.mp4", "libx264", Fraction(1000), (WIDTH, HEIGHT)),  # that is damage
    ],
)
def test_pixels_become_square(
    tmp_path: Path, name: str, codec: str, aspect: Fraction, size: tuple[int, int]
) -> None:
    shown = pictures()
    frames = read(write(tmp_path / name, shown, codec, aspect=aspect))
    assert {frame.size for frame in frames} == {size}
    assert_shown(frames, shown)


@pytest.mark.parametrize(
    "turned", [(0, 1, 1, 0), (0, -1, -1, 0), (-1, 0, 0, 1), (1, 0, 0, -1), (0, 1, -1, 0)]
)
def test_pictures_are_turned_and_mirrored_as_the_file_says(
    tmp_path: Path, turned: tuple[int, int, int, int]
) -> None:
    stored = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    stored[:32, :32] = 255  # upper left
    a, b, c, d = turned
    with av.open(str(tmp_path / "a.mp4"), "w") as film:
        stream = track(film, "libx264", (WIDTH, HEIGHT), H264)
        stream.set_display_matrix([a << 16, b << 16, 0, c << 16, d << 16, 0, 0, 0, 1 << 30])
        fill(film, stream, [stored] * 5)
    (first, *_) = read(tmp_path / "a.mp4")
    assert first.size == ((HEIGHT, WIDTH) if a == 0 else (WIDTH, HEIGHT))
    x, y = -a - c, -b - d  # where the upper left corner goes, from the middle
    rows = slice(0, 30) if y < 0 else slice(-30, None)
    columns = slice(0, 30) if x < 0 else slice(-30, None)
    assert first.image[rows, columns].mean() > 200
    assert first.image.mean() < 60


def test_square_pixels_are_made_before_the_picture_is_turned(tmp_path: Path) -> None:
    with av.open(str(tmp_path / "a.mp4"), "w") as film:
        stream = track(film, "libx264", (WIDTH, HEIGHT), H264)
        stream.codec_context.sample_aspect_ratio = Fraction(2)
        stream.set_display_rotation(90)
        fill(film, stream, pictures(5))
    assert read(tmp_path / "a.mp4")[0].size == (HEIGHT, 2 * WIDTH)


@pytest.mark.parametrize("name", ["a.mp4", "a.mkv", "a.mov"])
def test_a_still_picture_before_the_film_does_not_hide_it(tmp_path: Path, name: str) -> None:
    shown = pictures()
    with av.open(str(tmp_path / name), "w") as film:
        still = track(film, "libx264", (320, 240), H264)
        moving = track(film, "libx264", (WIDTH, HEIGHT), H264)
        fill(film, still, [np.full((240, 320, 3), 90, np.uint8)])
        fill(film, moving, shown)
    assert_shown(read(tmp_path / name), shown)


def sound(film: OutputContainer, stream: AudioStream, length_s: float) -> None:
    silence = av.AudioFrame.from_ndarray(np.zeros((1, round(8000 * length_s)), np.int16), "s16", "mono")
    silence.rate = 8000
    film.mux(stream.encode(silence))
    film.mux(stream.encode(None))


def test_sound_alone_is_no_video(tmp_path: Path) -> None:
    with av.open(str(tmp_path / "a.mp4"), "w") as film:
        sound(film, film.add_stream("aac", rate=8000), 1.0)
    with pytest.raises(SourceError, match=r"a\.mp4: holds sound but no video; give a video"):
        VideoFile(tmp_path / "a.mp4")


def test_the_cover_of_a_record_is_no_video(tmp_path: Path) -> None:
    with av.open(str(tmp_path / "a.mp4"), "w") as film:
        music = film.add_stream("aac", rate=8000)
        cover = track(film, "mjpeg", (64, 64))
        cover.disposition = Disposition.attached_pic
        fill(film, cover, [np.full((64, 64, 3), 90, np.uint8)])
        sound(film, music, 1.0)
    with pytest.raises(SourceError, match="holds sound but no video"):
        VideoFile(tmp_path / "a.mp4")


@pytest.mark.parametrize("name", ["a.mkv", "a.mp4"])
def test_sound_that_goes_on_does_not_make_a_film_short(tmp_path: Path, name: str) -> None:
    shown = pictures()
    with av.open(str(tmp_path / name), "w") as film:
        stream = track(film, "libx264", (WIDTH, HEIGHT), H264)
        sound(film, film.add_stream("aac", rate=8000), 5.0)
        fill(film, stream, shown)
    assert_shown(read(tmp_path / name), shown)


def test_what_was_trimmed_away_is_not_shown_and_not_missed(tmp_path: Path) -> None:
    shown = pictures()
    path = write(tmp_path / "a.mp4", shown)
    data = bytearray(path.read_bytes())
    (length, start, _) = struct.unpack(">3I", data[(at := data.index(b"elst") + 12) : at + 12])
    tick = length // 2000  # of the whole film: a thousandth of a second
    by = 20 * struct.unpack(">I", data[(deltas := data.index(b"stts") + 12) + 4 : deltas + 8])[0]
    data[at : at + 8] = struct.pack(">2I", 800 * tick, start + by)
    path.write_bytes(data)
    frames = read(path)
    assert_shown(frames, shown[20:40])
    assert frames[-1].time_s == pytest.approx(19 / FPS)


def test_a_film_without_pictures_is_told(tmp_path: Path) -> None:
    with av.open(str(tmp_path / "a.mp4"), "w") as film:
        track(film, "libx264", (WIDTH, HEIGHT))
        film.start_encoding()
    with pytest.raises(SourceError, match=r"a\.mp4: holds no "):
        VideoFile(tmp_path / "a.mp4")


def test_without_times_the_frame_rate_counts(tmp_path: Path) -> None:
    frames = read(write(tmp_path / "a.h264", pictures(), kind="h264"))
    assert [frame.time_s for frame in frames] == pytest.approx(np.arange(50) / FPS)


@pytest.mark.parametrize("name", ["a.mp4", "a.mkv", "a.ts"])
def test_uneven_times_are_kept(tmp_path: Path, name: str) -> None:
    times = np.cumsum([0, 1, 3, 1, 10, 2, 1, 1, 4, 1])
    frames = read(write(tmp_path / name, pictures(10), times=map(int, times)))
    assert [frame.time_s for frame in frames] == pytest.approx(times / FPS, abs=2e-3)


FASTSTART = {"movflags": "faststart"}
FRAGMENTS = {"movflags": "frag_keyframe+empty_moov"}
LIVE = {"live": "1"}
WHOLE = [
    ("a.mp4", "libx264", FASTSTART),
    ("b.mp4", "libx264", FRAGMENTS),
    ("a.mkv", "libx264", {}),
    ("a.ts", "libx264", {}),
    ("a.avi", "mpeg4", {}),
    ("a.flv", "libx264", {}),
    ("a.mpg", "mpeg2video", {}),
    ("a.webm", "libvpx", LIVE),
    ("b.webm", "libvpx-vp9", {"cluster_time_limit": "300"}),
]


@pytest.mark.parametrize(("name", "codec", "container"), WHOLE)
def test_a_whole_file_is_not_called_cut_off(
    tmp_path: Path, name: str, codec: str, container: dict[str, str]
) -> None:
    shown = pictures(100, by_px=1.2)
    assert_shown(read(write(tmp_path / name, shown, codec, container=container)), shown)


@pytest.mark.parametrize(("name", "codec", "container"), WHOLE)
def test_a_file_that_was_cut_off_gives_what_it_holds_and_then_an_error(
    tmp_path: Path, name: str, codec: str, container: dict[str, str]
) -> None:
    shown = pictures(100, by_px=1.2)
    path = write(tmp_path / name, shown, codec, container=container)
    places = packet_places(path)
    begin, end = places[len(places) // 2 :][:2]
    path.write_bytes(path.read_bytes()[: (begin + end) // 2])  # what ends after a picture may well be whole
    frames: list[Frame] = []
    with VideoFile(path) as video, pytest.raises(SourceError, match="the file is truncated") as error:
        for frame in video:
            frames.append(frame)
    assert len(video.warnings) <= (name == "a.mpg"), "what is missing at the end is told as that"
    assert f"ends after {frames[-1].time_s + 1 / FPS:.1f} s" in str(error.value)
    assert_shown(frames, [shown[round(frame.time_s * FPS)] for frame in frames])
    assert len(frames) > 20


@pytest.mark.parametrize(("name", "codec", "container"), WHOLE)
def test_damage_in_the_middle_is_told_and_the_rest_is_shown(
    tmp_path: Path, name: str, codec: str, container: dict[str, str]
) -> None:
    shown = pictures(100, by_px=1.2)
    path = write(tmp_path / name, shown, codec, {"g": "10"}, container=container)
    data, places = bytearray(path.read_bytes()), packet_places(path)
    within = (
        300 if name == "a.ts" else 16
    )  # behind what says how long a picture is, or the packets of 188 bytes
    middle = slice(places[len(places) // 2] + within, places[len(places) * 2 // 3])
    data[middle] = random.Random(1).randbytes(middle.stop - middle.start)
    path.write_bytes(data)
    frames: list[Frame] = []
    failure = ""
    with VideoFile(path) as video:
        try:
            for frame in video:
                frames.append(frame)
        except SourceError as error:
            failure = str(error)
    assert any("damaged" in said for said in (*video.warnings, failure))
    assert 20 < len(frames) < 100
    assert_shown(frames[:20], shown[:20])


CHAINS = [("a.mkv", "libx264"), ("a.webm", "libvpx"), ("b.webm", "libvpx-vp9")]


@pytest.mark.parametrize(("name", "codec"), CHAINS)
@pytest.mark.parametrize("seed", range(8))
def test_blocks_that_were_passed_over_are_told(tmp_path: Path, name: str, codec: str, seed: int) -> None:
    """What cannot be read as a block is left out by the reader, and VP8 and VP9 do not miss it."""
    chance = random.Random(seed)
    path = write(tmp_path / name, pictures(60), codec, {"g": "12"})
    data, places = bytearray(path.read_bytes()), packet_places(path)
    at = places[chance.randrange(5, 45)] - 8
    data[at : at + 48] = chance.randbytes(48)
    path.write_bytes(data)
    with VideoFile(path) as video:
        frames = list(video)
        assert len(frames) < 60 and any("is damaged" in said for said in video.warnings)


@pytest.mark.parametrize("limit_ms", ["40", "200", "5000"])
@pytest.mark.parametrize(
    ("name", "codec", "heard"), [("a.mkv", "libx264", "aac"), ("a.webm", "libvpx", "libopus")]
)
def test_sound_between_the_pictures_is_no_damage(
    tmp_path: Path, name: str, codec: str, heard: str, limit_ms: str
) -> None:
    shown = pictures(50)
    with av.open(str(tmp_path / name), "w", options={"cluster_time_limit": limit_ms}) as film:
        stream = track(film, codec, (WIDTH, HEIGHT), {"g": "12"})
        sound(film, film.add_stream(heard, rate=8000), 2.0)
        fill(film, stream, shown)
    assert_shown(read(tmp_path / name), shown)


@pytest.mark.parametrize(("name", "codec"), CHAINS)
def test_a_last_picture_that_lasts_is_no_cut(tmp_path: Path, name: str, codec: str) -> None:
    """Recorders of a screen write a picture where something changes: the length of the file includes the
    last."""
    shown = pictures(30)
    path = write(tmp_path / name, shown, codec, {"g": "12"})
    data, mark = path.read_bytes(), b"\x44\x89\x88"  # how long the file is, in milliseconds
    at = data.index(mark) + len(mark)
    (length_ms,) = struct.unpack_from(">d", data, at)
    path.write_bytes(data[:at] + struct.pack(">d", length_ms + 2500) + data[at + 8 :])
    assert_shown(read(path), shown)


@pytest.mark.parametrize(("name", "codec"), CHAINS)
def test_a_chain_of_blocks_that_was_cut_anywhere_is_told(tmp_path: Path, name: str, codec: str) -> None:
    path = write(tmp_path / name, pictures(30), codec, {"g": "12"})
    data, places = path.read_bytes(), packet_places(path)
    chance = random.Random(3)
    for cut in sorted(chance.sample(range(places[2], places[-1]), 25) + places[3:25:4]):
        path.write_bytes(data[:cut])
        with VideoFile(path) as video, pytest.raises(SourceError, match="the file is truncated"):
            list(video)


def test_a_disk_that_fails_ends_the_film(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "a.avi", pictures(100, by_px=1.2), "mjpeg", {})
    fails = threading.Event()

    class Failing:
        def __init__(self, file: BinaryIO) -> None:
            self.file, self.seek, self.tell = file, file.seek, file.tell

        def read(self, size: int) -> bytes:
            if fails.is_set():
                raise OSError(5, "Input/output error")
            return self.file.read(size)

    monkeypatch.setattr("posecheck.capture.video_file._Nameless", Failing)
    with VideoFile(path) as video:
        fails.set()
        with pytest.raises(SourceError, match=r"a\.avi ends after \d\.\d s of 4\.0 s: .* damaged"):
            list(video)


def test_a_list_of_films_does_not_lead_to_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(Path("good.mp4"), pictures())
    write(Path("good.ts"), pictures())
    lists = {
        "a.txt": "ffconcat version 1.0\nfile good.mp4\n",
        "a.m3u8": "#EXTM3U\n#EXT-X-TARGETDURATION:9\n#EXTINF:2,\ngood.ts\n#EXT-X-ENDLIST\n",
    }
    for name, content in lists.items():
        Path(name).write_text(content)
        with pytest.raises(SourceError, match=f"{name}: not a video"):
            VideoFile(name)
