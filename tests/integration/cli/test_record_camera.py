"""``posecheck record --camera`` in a window on a display without a screen, with a camera on this machine."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from posecheck.exercise import load_exercise
from posecheck.frame import Frame
from posecheck.reference.file import read_pattern
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.scene import Scene

from .conftest import Program
from .windows import needs_xvfb, repeating_camera, showing
from .x11 import Screen, xvfb

_WATCHED_S = 30.0
"""Ten seconds of countdown, and time for some squats on a slow computer."""


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    with xvfb(tmp_path) as running:
        yield running


@pytest.fixture(scope="module")
def shown() -> list[Frame]:
    """A squat and a long rest."""
    postures = shown_postures(load_exercise("squat"))
    squat = Repetition(target=postures.target, rest_s=4.0)
    motion = Motion.of(postures.start, [squat], lead_in_s=0.5, lead_out_s=0.0)
    patient = SyntheticPatient(motion=motion, camera=Camera(azimuth_deg=75), fps=12.0)
    return list(Scene(patient=patient).frames())


@pytest.fixture
def camera(shown: list[Frame]) -> Iterator[str]:
    with repeating_camera(shown) as url:
        yield url


@pytest.fixture
def session(screen: Screen, camera: str, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """Start a recording that shows its picture."""
    command = ["record", "shown", "--camera", camera, "-o", str(tmp_path / "mine"), "--model", "lite"]
    with showing(screen, *command) as program:
        yield program


@needs_xvfb
def test_enter_saves_an_exercise_that_works(
    screen: Screen, session: subprocess.Popen[str], tmp_path: Path, clip: Path, posecheck: Program
) -> None:
    window = screen.window("PoseCheck")
    assert window is not None
    time.sleep(_WATCHED_S)
    screen.press(window, "Return")
    out, err = session.communicate(timeout=40)
    assert (session.returncode, err) == (0, "")
    assert "Shown" in out and "repetition" in out and "posecheck check" in out
    pattern = read_pattern(tmp_path / "mine" / "shown.pattern.json")
    assert pattern.model == "lite" and pattern.repetitions >= 1
    assert pattern.making is not None and len(pattern.making.recorded_at) == 1
    assert load_exercise(tmp_path / "mine" / "shown.yaml").position == "standing"
    done = posecheck("check", tmp_path / "mine" / "shown.yaml", clip)
    assert done.returncode == 0 and "2 repetitions" in done.stdout


@pytest.mark.exhaustive  # half a minute in real time; keys of a window are tested with the live session
@needs_xvfb
def test_q_stops_without_saving(screen: Screen, session: subprocess.Popen[str], tmp_path: Path) -> None:
    window = screen.window("PoseCheck")
    assert window is not None
    screen.press(window, "d")
    screen.press(window, "q")
    out, err = session.communicate(timeout=40)
    assert (session.returncode, err, out) == (0, "", "Stopped. Nothing was saved.\n")
    assert not (tmp_path / "mine").exists()


def test_what_is_no_camera_is_said_in_one_line(posecheck: Program, tmp_path: Path) -> None:
    for camera in (tmp_path / "film.mp4", "-o"):
        done = posecheck("record", "shown", "--camera", camera, "-o", tmp_path / "mine")
        assert (done.returncode, done.stdout) == (2, "")
        assert "--camera 0" in done.stderr and len(done.stderr.splitlines()) == 1
    done = posecheck("record", "shown", "--camera", "0", "-o", tmp_path / "mine", DISPLAY="")
    assert done.returncode == 2 and "no display" in done.stderr
    assert not (tmp_path / "mine").exists()
