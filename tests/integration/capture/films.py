"""Films made with PyAV, as cameras, discs and telephones make them."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path

import av
import numpy as np
from av.container import OutputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

WIDTH, HEIGHT, FPS = 160, 96, 25
Picture = np.ndarray
H264 = {"g": "12", "preset": "veryfast"}
INTERLACED = {
    "libx264": {**H264, "flags": "+ilme+ildct"},
    "mpeg2video": {"flags": "+ilme+ildct", "g": "12", "qscale": "2"},
}


def pictures(count: int = 50, *, by_px: float = 2.0) -> list[Picture]:
    """Return a white bar that moves to the right before dark ground, over noise that makes files large."""
    ground = np.repeat(np.linspace(0, 60, WIDTH, dtype=np.uint8)[None, :, None], HEIGHT, axis=0)
    ground = np.repeat(ground, 3, axis=2)
    noise = np.random.default_rng(0)
    moved = []
    for i in range(count):
        picture = ground.copy()
        left = round(by_px * i)
        picture[20:70, left : left + 30] = 255
        picture[80:] = noise.integers(0, 90, picture[80:].shape)
        moved.append(picture)
    return moved


def woven(halves: list[Picture]) -> list[Picture]:
    """Return pictures whose odd lines are of one moment and whose even lines are of the next.

    Encoders that are told nothing say so of what they interlace ("bottom field first").
    """
    together = []
    for first, second in zip(halves[::2], halves[1::2], strict=True):
        picture = first.copy()
        picture[::2] = second[::2]
        together.append(picture)
    return together


def track(
    film: OutputContainer,
    codec: str,
    size: tuple[int, int],
    options: dict[str, str] | None = None,
    *,
    fps: int = FPS,
) -> VideoStream:
    """Add a track for pictures of a size."""
    stream = film.add_stream(codec, rate=fps, options=options or {})
    stream.width, stream.height = size
    stream.pix_fmt = "yuvj420p" if codec == "mjpeg" else "yuv420p"
    return stream


def fill(
    film: OutputContainer, stream: VideoStream, shown: Iterable[Picture], times: Iterable[int] | None = None
) -> None:
    """Encode pictures into a track; `times` in frames, one after the other if they are not given."""
    shown = list(shown)
    period_s = 1 / stream.codec_context.framerate
    for number, picture in zip(times or range(len(shown)), shown, strict=True):
        frame = VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="bgr24")
        frame.pts, frame.time_base = number, period_s
        film.mux(stream.encode(frame))
    film.mux(stream.encode(None))


def write(
    path: Path,
    shown: Iterable[Picture],
    codec: str = "libx264",
    options: dict[str, str] | None = None,
    *,
    container: dict[str, str] | None = None,
    kind: str | None = None,
    aspect: Fraction | None = None,
    times: Iterable[int] | None = None,
    fps: int = FPS,
    said: dict[str, str] | None = None,
) -> Path:
    """Write a film of one track; `said` is what the camera says of it."""
    shown = list(shown)
    with av.open(str(path), "w", format=kind, options=container or {}) as film:
        chosen = H264 if options is None and codec == "libx264" else options
        film.metadata.update(said or {})
        stream = track(film, codec, shown[0].shape[1::-1], chosen, fps=fps)
        if aspect is not None:
            stream.codec_context.sample_aspect_ratio = aspect
        fill(film, stream, shown, times)
    return path


CAPTURED = "com.android.capture.fps"


def as_telephone(
    path: Path, shown: list[Picture], captured_fps: float, *, fps: int, times: Iterable[int] | None = None
) -> Path:
    """Write a film with the camera's rate as Android does: a number of four bytes, not a text."""
    write(
        path,
        shown,
        container={"movflags": "use_metadata_tags"},
        said={CAPTURED: "NNNN"},
        fps=fps,
        times=times,
    )
    before = struct.pack(">II", 1, 0) + b"NNNN"  # a text, in no language
    data = path.read_bytes()
    assert data.count(before) == 1
    path.write_bytes(data.replace(before, struct.pack(">IIf", 23, 0, captured_fps)))
    return path


def packet_places(path: Path) -> list[int]:
    """Return where the packets of a file begin, in bytes."""
    with av.open(str(path)) as film:
        return [packet.pos for packet in film.demux() if packet.size and packet.pos is not None]


def empty_rooms(folder: Path, size: tuple[int, int]) -> list[Path]:
    """Write films without a person in them, the first three of which are broken, each in another way."""
    width, height = size
    noise = np.random.default_rng(3)
    shown = [noise.integers(80, 110, (height, width, 3), dtype=np.uint8) for _ in range(12)]
    whole = write(
        folder / "whole.mp4", shown, options=INTERLACED["libx264"], container={"movflags": "faststart"}
    )
    data, places = whole.read_bytes(), packet_places(whole)
    beginning, middle = bytearray(data), bytearray(data)
    beginning[places[0] + 60 : places[1]] = bytes(places[1] - places[0] - 60)
    middle[places[5] + 60 : places[8]] = bytes(places[8] - places[5] - 60)
    broken = {"cut.mp4": data[: places[7] + 200], "beginning.mp4": beginning, "middle.mp4": middle}
    for name, content in broken.items():
        (folder / name).write_bytes(content)
    return [*(folder / name for name in broken), whole]
