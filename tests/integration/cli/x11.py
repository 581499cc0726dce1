"""A display without a screen, looked at and used without any further program."""

from __future__ import annotations

import ctypes
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

_CLIENT_MESSAGE, _KEY_PRESS = 33, 2


class _Message(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("rest", ctypes.c_long * 24),
    )


class _Key(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        *((name, ctypes.c_ulong) for name in ("window", "root", "subwindow", "time")),
        *((name, ctypes.c_int) for name in ("x", "y", "x_root", "y_root")),
        ("state", ctypes.c_uint),
        ("keycode", ctypes.c_uint),
        ("same_screen", ctypes.c_int),
        ("rest", ctypes.c_long * 24),
    )


class Screen:
    """A running Xvfb."""

    def __init__(self, display: str, picture: Path) -> None:
        self.display = display
        self._picture = picture
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        for function in (self._x.XInternAtom, self._x.XDefaultRootWindow, self._x.XStringToKeysym):
            function.restype = ctypes.c_ulong
        self._server = ctypes.c_void_p(self._x.XOpenDisplay(display.encode()))

    def picture(self) -> np.ndarray:
        """Return what is on the screen, shape (height, width, 3), blue first, from an XWD file."""
        data = self._picture.read_bytes()
        head = np.frombuffer(data, dtype=">u4", count=25)
        start = int(head[0]) + 12 * int(head[19])
        width, height, row = int(head[4]), int(head[5]), int(head[12])
        pixels = np.frombuffer(data, dtype=np.uint8, count=height * row, offset=start)
        return pixels.reshape(height, row // 4, 4)[:, :width, :3]

    def window(self, title: str) -> int | None:
        """Return the window of this title, if there is one by now."""
        root, parent = ctypes.c_ulong(), ctypes.c_ulong()
        children, count = ctypes.POINTER(ctypes.c_ulong)(), ctypes.c_uint()
        self._x.XQueryTree(
            self._server,
            ctypes.c_ulong(self._x.XDefaultRootWindow(self._server)),
            *(ctypes.byref(out) for out in (root, parent, children, count)),
        )
        for window in children[: count.value]:
            name = ctypes.c_char_p()
            self._x.XFetchName(self._server, ctypes.c_ulong(window), ctypes.byref(name))
            if name.value == title.encode():
                return window
        return None

    def close(self, window: int) -> None:
        """Do what the X of a window does."""
        message = _Message(type=_CLIENT_MESSAGE, window=window, format=32)
        message.message_type = self._atom(b"WM_PROTOCOLS")
        message.data[0] = self._atom(b"WM_DELETE_WINDOW")
        self._send(window, message)

    def show_again(self, window: int) -> None:
        """Hide a window and show it again, so that its program is told once more that it is there."""
        for function in (self._x.XUnmapWindow, self._x.XMapWindow):
            function(self._server, ctypes.c_ulong(window))
            self._x.XSync(self._server, 0)

    def press(self, window: int, key: str) -> None:
        """Press a key, named as X names it."""
        symbol = ctypes.c_ulong(self._x.XStringToKeysym(key.encode()))
        code = self._x.XKeysymToKeycode(self._server, symbol)
        self._x.XSetInputFocus(self._server, ctypes.c_ulong(window), 1, ctypes.c_ulong(0))
        self._send(window, _Key(type=_KEY_PRESS, window=window, keycode=code & 0xFF, same_screen=1))

    def _atom(self, name: bytes) -> int:
        return int(self._x.XInternAtom(self._server, name, 0))

    def _send(self, window: int, event: ctypes.Structure) -> None:
        self._x.XSendEvent(self._server, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(event))
        self._x.XSync(self._server, 0)


@contextmanager
def xvfb(folder: Path) -> Iterator[Screen]:
    """Run Xvfb on a display of its own."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-fbdir", str(folder)],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        yield Screen(f":{number}", folder / "Xvfb_screen0")
    finally:
        server.terminate()
        server.wait(10)
