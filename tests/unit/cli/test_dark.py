"""A camera that shows only black, on the screen of each command."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from posecheck.capture.live import LiveSource
from posecheck.cli import check, doctor, live
from posecheck.errors import PoseCheckError
from posecheck.exercise import load_exercise
from posecheck.frame import Frame
from posecheck.pose import Pose
from posecheck.report.overlay import notice
from posecheck.result import Stage, Update
from posecheck.words import words

UPDATE = Update(0.0, 3, 0, Stage.REST, 0.0, None, None)
TOLD = words()("camera-dark")


class Camera:
    """Delivers the same picture again and again."""

    name = "camera 0"
    live = True
    frame_count = None
    warnings = ()

    def __init__(self, *, dark: bool) -> None:
        self.dark = dark


class Window:
    closed = False

    def __init__(self) -> None:
        self.shown: list[np.ndarray] = []
        self.show: Callable[[np.ndarray], None] = self.shown.append


@pytest.mark.parametrize("dark", [False, True])
def test_the_progress_of_a_check_says_so(dark: bool) -> None:
    assert check._shown(Camera(dark=dark), UPDATE) == (TOLD if dark else "3 repetitions")


@pytest.mark.parametrize("dark", [False, True])
def test_the_window_says_so_instead_of_asking_the_patient_to_step_in(dark: bool) -> None:
    window, frame = Window(), Frame(image=np.zeros((480, 640, 3), np.uint8), time_s=0.0)
    screen = live._Screen(window, Camera(dark=dark), load_exercise("squat"))
    screen.update(frame, Pose.missing(time_s=0.0, size=(640, 480)), UPDATE)
    (shown,) = window.shown
    plain = screen._overlay.draw(
        frame.image, Pose.missing(time_s=0.0, size=(640, 480)), UPDATE, mirrored=True
    )
    assert np.array_equal(shown, notice(plain, TOLD) if dark else plain)


class Capture:
    def __init__(self, picture: np.ndarray) -> None:
        self.picture = picture

    def isOpened(self) -> bool:  # noqa: N802
        return True

    def read(self) -> tuple[bool, np.ndarray]:
        doctor.sleep(0.02)
        return True, self.picture

    def release(self) -> None:
        pass


@pytest.mark.parametrize("grey", [0, 130])
def test_doctor_says_so(grey: int, monkeypatch: pytest.MonkeyPatch) -> None:
    picture = np.full((480, 640, 3), grey, np.uint8)
    monkeypatch.setattr(
        "posecheck.capture.camera.open_camera",
        lambda _: LiveSource(lambda: Capture(picture), name="camera 0", advice=""),
    )
    if grey:
        assert doctor._look_at_camera() == "camera 0 works, 640 x 480 pixels"
    else:
        with pytest.raises(PoseCheckError, match=r"^I can only see black"):
            doctor._look_at_camera()
