"""The overlay as a video that runs in real time, whatever the frame rate of its source, and as a picture."""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import cv2

from posecheck.capture.opencv import quiet
from posecheck.errors import InputError
from posecheck.report.lettering import Image

FPS: Final = 30
"""Frames a second of the video: a constant rate plays everywhere."""
_CODECS: Final = ("avc1", "mp4v")
"""H.264, which every player and browser shows, where the system can encode it (OpenCV for Python brings no
H.264 encoder of its own); else MPEG-4 part 2, which desktop players show and most browsers do not."""
_FFMPEG_LEVEL: Final = "OPENCV_FFMPEG_LOGLEVEL"
_FFMPEG_QUIET: Final = "-8"


class OverlayWriter:
    """Writes pictures with timestamps as an MP4 video of constant frame rate.

    Each picture is shown until the next one comes, so that a second of the source is a second of the video.
    The file is made when the first picture comes, with its size; a picture of another size is fitted to it.

    Parameters
    ----------
    path : Path or str
        Ends in ``.mp4``.

    Raises
    ------
    InputError
        If the file cannot be written: at once if the name or folder is wrong.
    """

    def __init__(self, path: Path | str) -> None:
        self.path = Path(path)
        if self.path.suffix.lower() != ".mp4":
            raise InputError(f"{path}: the overlay is an MP4 video; give it a name that ends in .mp4")
        if not self.path.parent.is_dir():
            raise InputError(f"{path}: cannot be written (there is no folder {self.path.parent})")
        if self.path.is_dir() or not os.access(
            self.path if self.path.exists() else self.path.parent, os.W_OK
        ):
            raise InputError(f"{path}: cannot be written (no permission, or it is a folder)")
        self._writer: cv2.VideoWriter | None = None
        self._size = (0, 0)
        self._start_s = 0.0
        self._written = 0
        self._held: Image | None = None

    def write(self, image: Image, time_s: float) -> None:
        """Show a picture from its time on; times must increase."""
        if self._writer is None:
            self._size, self._start_s = (image.shape[1], image.shape[0]), time_s
            self._writer = _open(self.path, self._size)
        self._fill(round((time_s - self._start_s) * FPS))
        self._held = image

    def _fill(self, until: int) -> None:
        """Write the picture held for all frames of the video before the one of that number."""
        if self._writer is None or self._held is None:
            return
        for _ in range(self._written, until):
            fits = (self._held.shape[1], self._held.shape[0]) == self._size
            self._writer.write(self._held if fits else cv2.resize(self._held, self._size))
        self._written = max(self._written, until)

    def close(self) -> None:
        """Finish the file; without a picture there is none."""
        if self._writer is not None:
            self._fill(self._written + 1)
            self._writer.release()
            self._writer = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def write_picture(image: Image, path: Path) -> None:
    """Write a single picture; the ending of the name says in which format.

    Raises
    ------
    InputError
        If the file cannot be written.
    """
    with quiet():
        if not cv2.imwrite(str(path), image):
            raise InputError(f"{path}: cannot be written")


def _open(path: Path, size: tuple[int, int]) -> cv2.VideoWriter:
    unset = _FFMPEG_LEVEL not in os.environ
    if unset:
        os.environ[_FFMPEG_LEVEL] = _FFMPEG_QUIET
    try:
        with quiet():
            for codec in _CODECS:
                writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*codec), FPS, size)
                if writer.isOpened():
                    return writer
    finally:
        if unset:
            del os.environ[_FFMPEG_LEVEL]
    raise InputError(f"{path}: cannot be written as a video of {size[0]} x {size[1]} pixels")
