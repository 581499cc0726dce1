"""Programs that show a window on a display without a screen, and a camera for them on this machine."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import count

import numpy as np
import pytest

from posecheck.frame import Frame
from posecheck.synthetic.output import MjpegServer

from .x11 import Screen

needs_xvfb = pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb: apt-get install xvfb")


@contextmanager
def repeating_camera(frames: Sequence[Frame]) -> Iterator[str]:
    """Show frames again and again, forward in time, and give the address."""

    def endless() -> Iterator[Frame]:
        length_s = frames[-1].time_s + 0.05
        for again in count():
            for frame in frames:
                yield Frame(image=frame.image, time_s=frame.time_s + again * length_s)

    with MjpegServer(endless) as server:
        yield server.url


@contextmanager
def showing(screen: Screen, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Start the command line, and give it once it shows its picture.

    On a display without a window manager and on a busy machine Qt misses in some starts that its window is
    there, and leaves it black, however long one waits. Hidden and shown again, the window has its picture.
    """
    with subprocess.Popen(
        [sys.executable, "-m", "posecheck.cli", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "DISPLAY": screen.display},
    ) as program:
        try:
            wait_for(lambda: program.poll() is not None or screen.window("PoseCheck") is not None)
            deadline = time.monotonic() + 60.0
            while not happens(lambda: _is_shown(screen), 5.0):
                window = screen.window("PoseCheck")
                assert program.poll() is None and window is not None, "the program ended by itself"
                assert time.monotonic() < deadline, "the window stayed black"
                screen.show_again(window)
            yield program
        finally:
            program.kill()


def happens(what: Callable[[], bool], within_s: float) -> bool:
    """Wait for something, and tell whether it happened in time."""
    deadline = time.monotonic() + within_s
    while not what():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.1)
    return True


def wait_for(what: Callable[[], bool]) -> None:
    """Wait for something that must happen."""
    assert happens(what, 40.0), "did not happen in time"


def _is_shown(screen: Screen) -> bool:
    """Whether the picture is there: most of where the window opens is not black."""
    return bool(np.mean(screen.picture()[150:450, 150:550].max(axis=2) > 60) > 0.5)
