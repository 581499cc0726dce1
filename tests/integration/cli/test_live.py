"""``posecheck live`` in a window on a display without a screen, with a network camera on this machine."""

from __future__ import annotations

import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from posecheck.frame import Frame

from .conftest import Program
from .windows import needs_xvfb, repeating_camera, showing, wait_for
from .x11 import Screen, xvfb


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    with xvfb(tmp_path) as running:
        yield running


@pytest.fixture
def camera(frames: list[Frame]) -> Iterator[str]:
    with repeating_camera(frames) as url:
        yield url


@pytest.fixture
def session(screen: Screen, camera: str) -> Iterator[subprocess.Popen[str]]:
    """Start a session that shows its picture."""
    command = ["live", "squat", "--camera", camera, "--model", "lite"]
    with showing(screen, *command) as program:
        yield program


@needs_xvfb
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


@needs_xvfb
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


@pytest.mark.exhaustive  # half a minute; the check of a stream ends by Ctrl-C, too (test_odd_cameras)
@needs_xvfb
def test_ctrl_c_ends_with_the_report(session: subprocess.Popen[str]) -> None:
    session.send_signal(signal.SIGINT)
    out, err = session.communicate(timeout=20)
    assert (session.returncode, err) == (0, "") and "Squat" in out


@needs_xvfb
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
