"""Two squats of the synthetic patient, from the front, as a video."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from posecheck.exercise import load_exercise
from posecheck.frame import Frame
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.scene import Scene

FPS = 12.0
Program = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture(scope="session")
def frames() -> list[Frame]:
    shown = shown_postures(load_exercise("squat"))
    motion = Motion.of(shown.start, [Repetition(target=shown.target)] * 2)
    patient = SyntheticPatient(motion=motion, camera=Camera(azimuth_deg=75), fps=FPS)
    return list(Scene(patient=patient).frames())


@pytest.fixture(scope="session")
def clip(frames: list[Frame], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a Motion JPEG in AVI, which can be read up to where it is cut off."""
    path = tmp_path_factory.mktemp("clip") / "squats.avi"
    with pytest.MonkeyPatch.context() as patch:
        # FFmpeg reads this once in a process; other tests look at what is written to standard error.
        patch.setenv("OPENCV_FFMPEG_LOGLEVEL", "-8")
        writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), FPS, frames[0].size)
    for frame in frames:
        writer.write(np.ascontiguousarray(frame.image))
    writer.release()
    return path


@pytest.fixture(scope="session")
def posecheck() -> Program:
    """Run the command line as a program of its own."""

    def run(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "posecheck.cli", *map(str, arguments)],
            capture_output=True,
            text=True,
            timeout=120,
            env={**os.environ, **environment},
            check=False,
        )

    return run
