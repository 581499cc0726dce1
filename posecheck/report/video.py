"""The overlay as a video that runs in real time, whatever the frame rate of its source, and as a picture."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import av
import cv2
import numpy as np
from av.container import OutputContainer
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from posecheck.capture.name import is_utf8
from posecheck.capture.opencv import quiet
from posecheck.errors import InputError
from posecheck.output_file import need_writable
from posecheck.report.lettering import Image
from posecheck.words import say

FPS: Final = 30
"""Frames per second of the video: a constant rate plays everywhere."""
_CONTAINER: Final = {"movflags": "faststart"}
"""The index comes first, so that a browser can begin before it has all of the file."""
_CODEC: Final = {"preset": "ultrafast", "crf": "23"}
"""Quick before small: 2 ms a picture of 640 x 480 instead of the 6 of "veryfast", beside 18 for its pose."""


class OverlayWriter:
    """Writes pictures with timestamps as an MP4 video of constant frame rate.

    Its codec is H.264, which every player and browser shows. Each picture is shown until the next one comes,
    so that a second of the source is a second of the video. The file is made when the first picture comes,
    with its size, without the last line of an odd one; a picture of another size is fitted to it.

    Parameters
    ----------
    path : Path or str
        Ends in ``.mp4``.

    Raises
    ------
    InputError
        If the file cannot be written: at once if the name or folder is wrong, at the end if it is incomplete,
        for example because the disk is full.
    """

    def __init__(self, path: Path | str) -> None:
        self.path = Path(path)
        if self.path.suffix.lower() != ".mp4":
            raise InputError(f"{path}: {say('file-unwritable.video-ending')}")
        if not is_utf8(str(self.path)):
            raise InputError(f"{path}: {say('name-not-utf8')}")
        need_writable(self.path)
        self._container: OutputContainer | None = None
        self._stream: VideoStream | None = None
        self._start_s = 0.0
        self._written = 0
        self._failed = False
        self._held: VideoFrame | None = None

    def write(self, image: Image, time_s: float) -> None:
        """Show a picture from its time on, until the next one.

        Parameters
        ----------
        image : ndarray of uint8, shape (height, width, 3)
            The drawn picture.
        time_s : float
            Later than that of the picture before; the video begins with the first one's.

        Raises
        ------
        InputError
            If it turns out at the first picture that no video of its size can be written.
        """
        if self._stream is None:
            self._start_s = time_s
            self._stream = self._opened((image.shape[1], image.shape[0]))
        self._fill(self._stream, round((time_s - self._start_s) * FPS))
        self._held = _fitted(image, (self._stream.width, self._stream.height))

    def _opened(self, size: tuple[int, int]) -> VideoStream:
        try:
            # An absolute path, because FFmpeg takes "a:b.mp4" for a protocol.
            self._container = av.open(str(self.path.absolute()), "w", options=_CONTAINER)
            stream = self._container.add_stream("libx264", rate=FPS, options=_CODEC)
            # Half of the width and height are those of the colours.
            stream.width, stream.height = (max(2, edge - edge % 2) for edge in size)
            stream.pix_fmt = "yuv420p"
            stream.codec_context.open()
        except (av.FFmpegError, OSError) as error:
            width, height = map(str, size)
            told = say("file-unwritable.size", width=width, height=height)
            raise InputError(f"{self.path}: {told}") from error
        return stream

    def _fill(self, stream: VideoStream, until: int) -> None:
        """Write the picture held for all frames of the video before the one of that number."""
        if self._held is None:
            return
        for number in range(self._written, until):
            self._held.pts, self._held.time_base = number, Fraction(1, FPS)
            self._mux(stream, self._held)
        self._written = max(self._written, until)

    def _mux(self, stream: VideoStream, frame: VideoFrame | None) -> None:
        if self._container is None or self._failed:
            return
        try:
            self._container.mux(stream.encode(frame))
        except (av.FFmpegError, OSError):
            self._failed = True  # told at the end: until then the session is worth more than its video

    def close(self) -> None:
        """Finish the file; if no picture was written, there is none.

        Raises
        ------
        InputError
            If the file is incomplete.
        """
        if self._container is None or self._stream is None:
            return
        stream, self._stream = self._stream, None
        self._fill(stream, self._written + 1)
        self._mux(stream, None)
        try:
            self._container.close()
        except (av.FFmpegError, OSError):
            self._failed = True
        if self._failed:
            raise InputError(f"{self.path}: {say('file-unwritable.disk')}")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self.close()
        except InputError:
            if error is None:  # otherwise that error is reported
                raise


def write_picture(image: Image, path: Path) -> None:
    """Write a single picture.

    Parameters
    ----------
    image : ndarray of uint8, shape (height, width, 3)
        The drawn picture.
    path : Path
        The extension gives the format.

    Raises
    ------
    InputError
        If the file cannot be written.
    """
    with quiet():
        if not cv2.imwrite(str(path), image):
            raise InputError(f"{path}: {say('file-unwritable')}")


def _fitted(image: Image, size: tuple[int, int]) -> VideoFrame:
    """Return a picture in the size of the video; of an odd width or height the last line is left out."""
    width, height = size
    if (image.shape[1] - image.shape[1] % 2, image.shape[0] - image.shape[0] % 2) == size:
        fitted = image[:height, :width]
    else:
        fitted = np.asarray(cv2.resize(image, size), dtype=np.uint8)
    picture = VideoFrame.from_ndarray(np.ascontiguousarray(fitted), format="bgr24")
    return picture.reformat(format="yuv420p")
