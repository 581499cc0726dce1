"""OpenCV's cameras, and OpenCV without its chatter on standard error."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Protocol

import cv2
import numpy as np
from numpy.typing import NDArray

_lock = threading.Lock()
_users = 0
_level_before = 0


class Capture(Protocol):
    """What a live source needs: as :class:`cv2.VideoCapture` has it, so that a camera is one."""

    def isOpened(self) -> bool:  # noqa: N802
        """Return whether pictures can be read."""
        ...

    def read(self) -> tuple[bool, Any]:
        """Return whether there was a picture, and the picture."""
        ...

    def release(self) -> None:
        """Give the device or connection back."""
        ...


@contextmanager
def quiet() -> Iterator[None]:
    """Keep OpenCV from writing to standard error while at least one caller is inside.

    Standard error itself is left alone, because other threads write to it.
    """
    global _users, _level_before  # noqa: PLW0603
    logging = cv2.utils.logging
    with _lock:
        _users += 1
        if _users == 1:
            _level_before = logging.getLogLevel()
            logging.setLogLevel(logging.LOG_LEVEL_SILENT)
    try:
        yield
    finally:
        with _lock:
            _users -= 1
            if _users == 0:
                logging.setLogLevel(_level_before)


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
