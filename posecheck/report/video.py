"""The overlay as a video that runs in real time, whatever the frame rate of its source, and as a picture."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Final, Self

import cv2

from posecheck.capture.opencv import NOT_UTF8, is_utf8, open_capture, quiet
from posecheck.errors import InputError
from posecheck.report.files import need_writable
from posecheck.report.lettering import Image

FPS: Final = 30
"""Frames a second of the video: a constant rate plays everywhere."""
_CODECS: Final = ("avc1", "mp4v")
"""H.264, which every player and browser shows, where the system can encode it (OpenCV for Python brings no
H.264 encoder of its own); else MPEG-4 part 2, which desktop players show and most browsers do not."""


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
        If the file cannot be written: at once if the name or folder is wrong, at the end if it was not
        written whole, as on a disk that is full.
    """

    def __init__(self, path: Path | str) -> None:
        self.path = Path(path)
        if self.path.suffix.lower() != ".mp4":
            raise InputError(f"{path}: the overlay is an MP4 video; give it a name that ends in .mp4")
        if not is_utf8(_absolute(self.path)):
            raise InputError(f"{path}: {NOT_UTF8}")
        need_writable(self.path)
        self._writer: cv2.VideoWriter | None = None
        self._size = (0, 0)
        self._start_s = 0.0
        self._written = 0
        self._held: Image | None = None

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
            If the first picture finds that no video of its size can be written.
        """
        if self._writer is None:
            self._size, self._start_s = (image.shape[1], image.shape[0]), time_s
            self._writer = _open(self.path, self._size)
        self._fill(round((time_s - self._start_s) * FPS))
        self._held = image

    def _fill(self, until: int) -> None:
        """Write the picture held for all frames of the video before the one of that number."""
        if self._writer is None or self._held is None:
            return
        fits = (self._held.shape[1], self._held.shape[0]) == self._size
        shown = self._held if fits else cv2.resize(self._held, self._size)
        with quiet():
            for _ in range(self._written, until):
                self._writer.write(shown)
        self._written = max(self._written, until)

    def close(self) -> None:
        """Finish the file; if no picture was written, there is none.

        Raises
        ------
        InputError
            If the file was not written whole.
        """
        if self._writer is not None:
            self._fill(self._written + 1)
            with quiet():
                self._writer.release()
            self._writer = None
            if not _can_be_played(self.path):
                raise InputError(f"{self.path}: the video could not be written to its end; is the disk full?")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            self.close()
        except InputError:
            if error is None:  # else that is what has to be told
                raise


def write_picture(image: Image, path: Path) -> None:
    """Write a single picture.

    Parameters
    ----------
    image : ndarray of uint8, shape (height, width, 3)
        The drawn picture.
    path : Path
        The ending of the name says in which format.

    Raises
    ------
    InputError
        If the file cannot be written.
    """
    with quiet():
        if not cv2.imwrite(str(path), image):
            raise InputError(f"{path}: cannot be written")


def _absolute(path: Path) -> str:
    """Return the name for OpenCV: of a mere "a:b.mp4" FFmpeg takes the start for a protocol."""
    return str(path.absolute())


def _can_be_played(path: Path) -> bool:
    """Whether a video is whole: its index comes last, and OpenCV does not say when writing fails."""
    capture = open_capture(_absolute(path), cv2.CAP_FFMPEG)
    playable = capture.isOpened()
    capture.release()
    return playable


def _open(path: Path, size: tuple[int, int]) -> cv2.VideoWriter:
    with quiet():
        for codec in _CODECS:
            writer = cv2.VideoWriter(_absolute(path), cv2.VideoWriter.fourcc(*codec), FPS, size)
            if writer.isOpened():
                return writer
    raise InputError(f"{path}: cannot be written as a video of {size[0]} x {size[1]} pixels")
