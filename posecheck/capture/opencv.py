"""OpenCV's video capture, opened without its chatter on standard error."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

from posecheck.errors import SourceError

_FFMPEG_LEVEL: Final = "OPENCV_FFMPEG_LOGLEVEL"
_FFMPEG_QUIET: Final = "-8"  # AV_LOG_QUIET

NOT_UTF8: Final = "the name is not valid UTF-8; rename the file or its folder"

_lock = threading.Lock()
_users = 0
_level_before = 0
_ffmpeg_told = False


class Capture(Protocol):
    """What a source needs of :class:`cv2.VideoCapture`; tests put a fake in its place."""

    def isOpened(self) -> bool:  # noqa: N802
        """Return whether pictures can be read."""
        ...

    def read(self) -> tuple[bool, Any]:
        """Return whether there was a picture, and the picture."""
        ...

    def release(self) -> None:
        """Give the device or file back."""
        ...


def is_utf8(name: str) -> bool:
    """Tell whether OpenCV takes a name: any other, as from an old disk, would crash the whole program.

    Parameters
    ----------
    name : str
        Name of a file, or an address.
    """
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


@contextmanager
def quiet() -> Iterator[None]:
    """Keep OpenCV from writing to standard error while at least one caller is inside.

    FFmpeg reads its own level once, when the first video of the process is opened or written; it stays quiet
    from then on unless the user has set ``OPENCV_FFMPEG_LOGLEVEL``. Standard error itself is left
    alone, because other threads write to it.
    """
    global _users, _level_before, _ffmpeg_told  # noqa: PLW0603
    logging = cv2.utils.logging
    with _lock:
        _users += 1
        if _users == 1:
            _level_before = logging.getLogLevel()
            logging.setLogLevel(logging.LOG_LEVEL_SILENT)
            _ffmpeg_told = _FFMPEG_LEVEL not in os.environ
            if _ffmpeg_told:
                os.environ[_FFMPEG_LEVEL] = _FFMPEG_QUIET
    try:
        yield
    finally:
        with _lock:
            _users -= 1
            if _users == 0:
                logging.setLogLevel(_level_before)
                if _ffmpeg_told:
                    os.environ.pop(_FFMPEG_LEVEL, None)


def open_capture(target: str | int, backend: int, settings: Sequence[int] = ()) -> cv2.VideoCapture:
    """Open a file, an address or a camera.

    Parameters
    ----------
    target : str or int
        Path of a file, address of a stream, or number of a camera.
    backend : int
        One of OpenCV's ``CAP_`` constants, such as ``CAP_FFMPEG``.
    settings : sequence of int
        Pairs of a ``CAP_PROP_`` constant and its value, one after the other.

    Returns
    -------
    cv2.VideoCapture
        Its ``isOpened`` says whether that worked.

    Raises
    ------
    SourceError
        If OpenCV cannot take the name.
    """
    if isinstance(target, str) and not is_utf8(target):
        raise SourceError(f"{target}: {NOT_UTF8}")
    with quiet():
        if isinstance(target, int):
            return cv2.VideoCapture(target, backend, settings)
        return cv2.VideoCapture(target, backend, settings)


def as_picture(image: Any) -> NDArray[np.uint8]:
    """Return what a capture has read as a colour picture; a grey camera delivers a single channel.

    Parameters
    ----------
    image : array_like of uint8, shape (height, width) or (height, width, 3)
        What :meth:`Capture.read` returned.

    Returns
    -------
    ndarray of uint8, shape (height, width, 3)
        Blue, green, red.
    """
    picture: NDArray[np.uint8] = np.asarray(image, dtype=np.uint8)
    if picture.ndim == 2:
        picture = np.asarray(cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR), dtype=np.uint8)
    return picture
