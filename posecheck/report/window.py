"""The window of a live session."""

from __future__ import annotations

import ctypes
import os
import sys
from types import TracebackType
from typing import Final, Self

import cv2

from posecheck.errors import InputError
from posecheck.report.lettering import Image
from posecheck.report.overlay import notice
from posecheck.words import say, words

_QUIT: Final = (ord("q"), ord("Q"), 27)
_PAUSE: Final = ord(" ")
_ENTER: Final = (13, 10, 141)
"""The last one is that of the number pad."""
_PAUSED_POLL_MS: Final = 50


class LiveWindow:
    """A window that shows one picture after another. Space pauses; q, Esc or the window's X closes it.

    Parameters
    ----------
    title : str
        Text of the title bar.

    Attributes
    ----------
    closed : bool
        Whether the user wants to quit.
    pressed : str
        The key that was pressed while the last picture was shown, in small letters, ``enter`` for that one;
        empty if none was.

    Raises
    ------
    InputError
        If there is no display to open a window on.
    """

    def __init__(self, title: str) -> None:
        need_display()
        self._title = title
        self._sized = False
        self.closed = False
        self.pressed = ""
        cv2.namedWindow(title, cv2.WINDOW_NORMAL | cv2.WINDOW_KEEPRATIO | cv2.WINDOW_GUI_NORMAL)

    def show(self, image: Image) -> None:
        """Show a picture and react to keys; while paused, do not return until the user continues or quits.

        Parameters
        ----------
        image : ndarray of uint8, shape (height, width, 3)
            The drawn picture; the first one decides the size of the window.
        """
        if not self._sized:
            self._sized = True
            cv2.resizeWindow(self._title, image.shape[1], image.shape[0])
        cv2.imshow(self._title, image)
        key = self._key(1)
        self.pressed = "enter" if key in _ENTER else chr(key).lower() if chr(key).isalpha() else ""
        if key == _PAUSE:
            cv2.imshow(self._title, notice(image, words()("window-paused")))
            while not self.closed and self._key(_PAUSED_POLL_MS) != _PAUSE:
                pass

    def close(self) -> None:
        """Close the window."""
        self.closed = True
        cv2.destroyAllWindows()

    def _key(self, wait_ms: int) -> int:
        key = cv2.waitKey(wait_ms) & 0xFF
        if key in _QUIT or not self._open:
            self.closed = True
        return key

    @property
    def _open(self) -> bool:
        """Whether the window is still there: OpenCV raises an error for a closed one."""
        try:
            return bool(cv2.getWindowProperty(self._title, cv2.WND_PROP_VISIBLE) >= 1)
        except cv2.error:
            return False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def need_display() -> None:
    """Check that a window can be opened: otherwise Qt would end the whole program.

    Raises
    ------
    InputError
        If there is no display to open it on.
    """
    if not sys.platform.startswith("linux"):
        return
    if not os.environ.get("DISPLAY") or not _x_server_answers():
        raise InputError(say("no-display"))
    # OpenCV comes with Qt's plugin for X only; on a Wayland desktop QT_QPA_PLATFORM may ask for another.
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    # Qt looks for fonts beside OpenCV and complains if there are none; the window has no text of its own.
    os.environ.setdefault("QT_LOGGING_RULES", "*.warning=false")


def _x_server_answers() -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    answers = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return bool(answers)
