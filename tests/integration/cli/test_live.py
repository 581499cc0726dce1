"""``posecheck live`` in a window on a display without a screen, with a network camera on this machine."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import numpy as np
import pytest

from posecheck.frame import Frame
from posecheck.synthetic.output import MjpegServer

from .conftest import Program
from .x11 import Screen, xvfb

_needs_xvfb = pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb: apt-get install xvfb")


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    with xvfb(tmp_path) as running:
        yield running


@pytest.fixture
def camera(frames: list[Frame]) -> Iterator[str]:
    """Show the clip again and again, forward in time."""

    def endless() -> Iterator[Frame]:
        length_s = frames[-1].time_s + 0.05
        for again in count():
            for frame in frames:
                yield Frame(image=frame.image, time_s=frame.time_s + again * length_s)

    with MjpegServer(endless) as server:
        yield server.url


@pytest.fixture
def session(screen: Screen, camera: str) -> Iterator[subprocess.Popen[str]]:
    """Start a session that shows its picture.

    On a display without a window manager Qt misses in a few of a hundred starts that its window is there, and
    leaves it black; then it is started again.
    """
    command = [sys.executable, "-m", "posecheck.cli", "live", "squat", "--camera", camera, "--model", "lite"]
    for _ in range(4):
        with subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "DISPLAY": screen.display},
        ) as program:
            try:
                wait_for(lambda: program.poll() is not None or screen.window("PoseCheck") is not None)
                if happens(lambda: shown(screen), 12.0):
                    yield program
                    return
            finally:
                program.kill()
        assert program.returncode == -signal.SIGKILL, "the program ended by itself"
    pytest.fail("the window stayed black")


def shown(screen: Screen) -> bool:
    """Whether the picture is there: most of where the window opens is not black."""
    return bool(np.mean(screen.picture()[150:450, 150:550].max(axis=2) > 60) > 0.5)


def happens(what: Callable[[], bool], within_s: float) -> bool:
    deadline = time.monotonic() + within_s
    while not what():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.1)
    return True


def wait_for(what: Callable[[], bool]) -> None:
    assert happens(what, 40.0), "did not happen in time"


@_needs_xvfb
def test_the_picture_is_mirrored_and_closing_the_window_ends_with_the_report(
    screen: Screen, session: subprocess.Popen[str], frames: list[Frame]
) -> None:
    window = screen.window("PoseCheck")
    assert window is not None
    time.sleep(8.0)
    beside_the_count = slice(20, 150), slice(160, 560)
    picture, room = screen.picture()[beside_the_count].astype(int), frames[0].image.astype(int)
    mirrored = np.abs(picture - room[:, ::-1][beside_the_count]).mean()
    assert mirrored < 0.5 * np.abs(picture - room[beside_the_count]).mean()
    screen.close(window)
    out, err = session.communicate(timeout=20)
    assert (session.returncode, err) == (0, "")
    assert "Squat" in out and "repetition" in out and "0 repetitions" not in out


@_needs_xvfb
def test_space_pauses_and_q_ends(screen: Screen, session: subprocess.Popen[str], frames: list[Frame]) -> None:
    window = screen.window("PoseCheck")
    assert window is not None
    screen.press(window, "space")
    time.sleep(1.0)
    before = screen.picture()
    time.sleep(0.7)
    assert np.array_equal(before, screen.picture()), "paused"
    screen.press(window, "space")
    wait_for(lambda: not np.array_equal(before, screen.picture()))
    screen.press(window, "q")
    out, err = session.communicate(timeout=20)
    assert (session.returncode, err) == (0, "") and "Squat" in out


@_needs_xvfb
def test_ctrl_c_ends_with_the_report(session: subprocess.Popen[str]) -> None:
    session.send_signal(signal.SIGINT)
    out, err = session.communicate(timeout=20)
    assert (session.returncode, err) == (0, "") and "Squat" in out


@_needs_xvfb
def test_a_recording_is_sent_to_the_right_command(posecheck: Program, screen: Screen, clip: Path) -> None:
    done = posecheck("live", "squat", "--camera", clip, DISPLAY=screen.display)
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert "use `posecheck check squat" in line


def test_without_a_display_there_is_one_line(posecheck: Program) -> None:
    done = posecheck("live", "squat", DISPLAY="")
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert "no display" in line
