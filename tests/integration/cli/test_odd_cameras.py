"""Slow motion, and cameras that see nothing, through the program and the real pose model."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import numpy as np
import pytest

from posecheck.exercise import load_exercise
from posecheck.frame import Frame
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.output import MjpegServer
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.scene import Scene
from tests.integration.capture.films import as_telephone, write

from .conftest import Program

BLACK = "shows only black: was the camera covered, or the light off?"


@pytest.fixture(scope="module")
def slow(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A squat that the camera took with 100 frames a second, of which the file plays 25."""
    shown = shown_postures(load_exercise("squat"))
    motion = Motion.of(shown.start, [Repetition(target=shown.target, out_s=0.9, hold_s=0.2, back_s=0.9)])
    patient = SyntheticPatient(motion=motion, camera=Camera(azimuth_deg=75), fps=100.0)
    pictures = [np.asarray(frame.image)[::2, ::2] for frame in Scene(patient=patient).frames()]
    return as_telephone(tmp_path_factory.mktemp("slow") / "squat.mp4", pictures, 100, fps=25)


@pytest.mark.exhaustive
def test_slow_motion_is_asked_about_and_put_right(posecheck: Program, slow: Path, tmp_path: Path) -> None:
    asked = posecheck("check", "squat", slow, "--model", "lite", "--json")
    assert (asked.returncode, asked.stderr) == (0, "")
    before = json.loads(asked.stdout)
    assert before["notes"][0] == {"code": "slow_motion", "times": 4.0}
    saved = posecheck("track", slow, "-o", tmp_path / "a.npz", "--model", "lite", "--speed", "4")
    assert (saved.returncode, saved.stderr) == (0, "")
    after = json.loads(posecheck("check", "squat", tmp_path / "a.npz", "--json").stdout)
    assert [note["code"] for note in after["notes"]].count("slow_motion") == 0
    assert (before["provenance"]["speed"], after["provenance"]["speed"]) == (1.0, 4.0)
    assert before["rep_count"] == after["rep_count"] == 1
    took_s = [report["reps"][0]["end_s"] - report["reps"][0]["start_s"] for report in (before, after)]
    assert took_s[0] / took_s[1] == pytest.approx(4, rel=0.1)
    assert before["duration_s"] / after["duration_s"] == pytest.approx(4, rel=0.001)


def covered(number: int = 40, size: tuple[int, int] = (240, 320)) -> list[np.ndarray]:
    chance = np.random.default_rng(0)
    return [np.clip(chance.normal(12, 6, (*size, 3)), 0, 255).astype(np.uint8) for _ in range(number)]


@pytest.mark.parametrize("pictures", [covered(), [np.zeros((240, 320, 3), np.uint8)] * 40])
def test_a_film_behind_a_cover_is_told(
    posecheck: Program, tmp_path: Path, pictures: list[np.ndarray]
) -> None:
    film = write(tmp_path / "a.mp4", pictures)
    done = posecheck("check", "squat", film, "--model", "lite", COLUMNS="300")
    assert (done.returncode, done.stderr) == (0, "")
    assert f"a.mp4 {BLACK}" in done.stdout and "nobody was seen" in done.stdout


def test_a_stream_behind_a_cover_is_told() -> None:
    pictures = covered()

    def shown() -> Iterator[Frame]:
        return (Frame(image=pictures[i % len(pictures)], time_s=i / 10) for i in count())

    with MjpegServer(shown) as server:
        command = [sys.executable, "-m", "posecheck.cli", "check", "squat", server.url, "--model", "lite"]
        with subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "COLUMNS": "300"},
        ) as program:
            try:
                time.sleep(10)
                program.send_signal(signal.SIGINT)
                out, err = program.communicate(timeout=60)
            finally:
                program.kill()
    assert (program.returncode, err) == (0, "")
    assert BLACK in out and "nobody was seen" in out
