"""A saved track of two squats: a source that needs no pose model."""

from __future__ import annotations

from pathlib import Path

import pytest

from posecheck.exercise import load_exercise
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient


@pytest.fixture(scope="session")
def track(tmp_path_factory: pytest.TempPathFactory) -> Path:
    shown = shown_postures(load_exercise("squat"))
    motion = Motion.of(shown.start, [Repetition(target=shown.target)] * 2)
    path = tmp_path_factory.mktemp("tracks") / "squats.npz"
    SyntheticPatient(motion=motion, camera=Camera(azimuth_deg=90)).truth_track().save(path)
    return path
