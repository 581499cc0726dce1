"""Rendered frames as a video file, as a file for a fake camera, and as a network stream."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Final, Self

import cv2

from posecheck.errors import SourceError
from posecheck.frame import Frame
from posecheck.words import say
from posecheck.words.system import system_reason

JPEG_QUALITY: Final = 90
_BOUNDARY: Final = "frame"
_MATROSKA: Final = b"\x42\x82\x88matroska"
_WEBM: Final = b"\x42\x82\x84webm\xec\x82\x00\x00"
"""A WebM file is a Matroska file with another name in its header, here made as long by two padding bytes."""


def write_video(frames: Iterable[Frame], path: Path | str, *, fps: float) -> None:
    """Write an MP4 or a WebM video.

    Parameters
    ----------
    frames : iterable of Frame
        All of one size, at least one.
    path : Path or str
        Name of the file, ending in ``.mp4`` (MPEG-4, which desktop players show) or ``.webm`` (VP8, which
        browsers show).
    fps : float
        Frames per second; the timestamps of the frames should agree.

    Raises
    ------
    SourceError
        If there is no frame or the file cannot be written.
    """
    target = Path(path)
    if not target.parent.is_dir():
        raise SourceError(f"{target}: {say('file-unwritable.no-folder', folder=str(target.parent))}")
    rest = iter(frames)
    first = next(rest, None)
    if first is None:
        raise SourceError(f"{target}: {say('file-unwritable.no-frames')}")
    everything = chain([first], rest)
    try:
        if target.suffix == ".webm":
            with TemporaryDirectory() as folder:
                # OpenCV can write WebM too, but complains on standard error that its codec has no tag there.
                matroska = Path(folder, "video.mkv")
                _encode(everything, matroska, "VP80", fps, first.size)
                target.write_bytes(matroska.read_bytes().replace(_MATROSKA, _WEBM, 1))
        else:
            _encode(everything, target, "mp4v", fps, first.size)
    except OSError as error:
        raise SourceError(f"{target}: {say('file-unwritable.why', reason=system_reason(error))}") from error


def _encode(frames: Iterable[Frame], path: Path, codec: str, fps: float, size: tuple[int, int]) -> None:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*codec), fps, size)
    try:
        if not writer.isOpened():
            raise SourceError(f"{path}: {say('file-unwritable.no-video')}")
        for frame in frames:
            writer.write(frame.image)
    finally:
        writer.release()


def write_mjpeg(frames: Iterable[Frame], path: Path | str) -> None:
    """Write the frames as one JPEG after another, which is what Chromium's fake camera plays (``.mjpeg``).

    Parameters
    ----------
    frames : iterable of Frame
        In the order in which to play them.
    path : Path or str
        File to write; an existing one is replaced.

    Raises
    ------
    SourceError
        If the file cannot be written.
    """
    try:
        with Path(path).open("wb") as file:
            file.writelines(encode_jpeg(frame) for frame in frames)
    except OSError as error:
        raise SourceError(f"{path}: {say('file-unwritable.why', reason=system_reason(error))}") from error


def encode_jpeg(frame: Frame) -> bytes:
    """Return the picture as a JPEG.

    Parameters
    ----------
    frame : Frame
        What to encode.
    """
    _, data = cv2.imencode(".jpg", frame.image, [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY])
    return data.tobytes()


class MjpegServer:
    """A network camera on this machine: serves frames as MJPEG over HTTP, at the pace of their timestamps.

    Parameters
    ----------
    frames : callable returning an iterable of Frame
        Called once for each client, which sees the frames from the first; the answer ends after the last. A
        late frame is sent at once.

    Examples
    --------
    ::

        with MjpegServer(scene.frames) as server:
            capture = cv2.VideoCapture(server.url)
    """

    def __init__(self, frames: Callable[[], Iterable[Frame]]) -> None:
        self._stopping = threading.Event()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(frames, self._stopping))
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    @property
    def url(self) -> str:
        """Where the stream is, for ``cv2.VideoCapture`` or a browser."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/patient.mjpg"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopping.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def _handler(
    frames: Callable[[], Iterable[Frame]], stopping: threading.Event
) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", f"multipart/x-mixed-replace; boundary={_BOUNDARY}")
            self.send_header("Cache-Control", "no-store")
            self.end_headers()
            try:
                for jpeg in _paced(frames(), stopping):
                    head = f"--{_BOUNDARY}\r\nContent-Type: image/jpeg\r\nContent-Length: {len(jpeg)}\r\n\r\n"
                    self.wfile.write(head.encode() + jpeg + b"\r\n")
                self.wfile.write(f"--{_BOUNDARY}--\r\n".encode())
            except ConnectionError:
                return  # the client has seen enough

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing: requests are not news."""

    return Handler


def _paced(frames: Iterable[Frame], stopping: threading.Event) -> Iterator[bytes]:
    """Yield each frame as a JPEG when its time has come, until told to stop."""
    began: float | None = None
    for frame in frames:
        now = time.monotonic()
        began = now - frame.time_s if began is None else began
        if stopping.wait(max(began + frame.time_s - now, 0.0)):
            return
        yield encode_jpeg(frame)
