"""``posecheck record`` as a program, on a film of a drawn figure, through the real pose model."""

from __future__ import annotations

from pathlib import Path

import pytest

from posecheck.exercise import load_exercise
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.cases import Performance
from posecheck.synthetic.chair import Chair
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.output import write_video
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.posture import Posture
from posecheck.synthetic.scene import Scene
from tests.integration.rules.studio import CASES

from .conftest import Program

FPS = 12.0
PUSH_UP: tuple[Posture, Posture] = (
    {"pelvis_pitch": 75, "pelvis_height_m": 0.4, "shoulder_flexion": 75},
    {"pelvis_pitch": 82, "pelvis_height_m": 0.25, "shoulder_flexion": 0, "elbow_flexion": 90},
)


def film(path: Path, exercise_id: str, azimuth_deg: float) -> Path:
    """Write three repetitions of the synthetic patient."""
    camera = Camera(azimuth_deg=azimuth_deg, size=(960, 540), focal_px=700.0, distance_m=2.9)
    if exercise_id == "push_up":
        start, target = PUSH_UP
        motion = Motion.of(start, [Repetition(target=target, out_s=1.2, back_s=1.2)] * 3)
        patient = SyntheticPatient(motion=motion, camera=camera, support=motion.support, fps=FPS)
    else:
        performance = Performance(reps=("full", "full", "full"))
        motion = CASES[exercise_id].patient(performance, azimuth_deg, fps=FPS).motion
        patient = SyntheticPatient(motion=motion, camera=camera, fps=FPS)
    chair = Chair() if exercise_id == "sit_to_stand" else None
    write_video(Scene(patient=patient, chair=chair).frames(), path, fps=FPS)
    return path


@pytest.mark.parametrize(
    ("exercise_id", "azimuth_deg", "position"),
    [
        ("squat", 0.0, "standing"),
        pytest.param("sit_to_stand", 60.0, "sitting", marks=pytest.mark.exhaustive),
        pytest.param("push_up", 90.0, "lying", marks=pytest.mark.exhaustive),
    ],
)
def test_the_position_of_a_demonstration_is_written_down(
    posecheck: Program, tmp_path: Path, exercise_id: str, azimuth_deg: float, position: str
) -> None:
    done = posecheck("record", "shown", film(tmp_path / "demo.mp4", exercise_id, azimuth_deg), "-o", tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert load_exercise(tmp_path / "shown.yaml").position == position
