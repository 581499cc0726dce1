"""The position of a person is told from the picture, from whichever side it is taken."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.recordings import DATA, clips
from posecheck.authoring import record
from posecheck.errors import SourceError
from posecheck.exercise import load_exercise
from posecheck.kinematics.person.body import Body
from posecheck.kinematics.position import LANDMARKS, NOTHING, Position, position_of, rises_in
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.posture import Posture

POSTURES: Final[dict[Position, tuple[Posture, ...]]] = {
    "standing": (
        {},
        {"hip_abduction": 15},
        {"shoulder_flexion": 170},
        {"hip_flexion": 60, "knee_flexion": 15, "shoulder_flexion": 60},
        {"left_hip_flexion": 80, "left_knee_flexion": 90},
        {"left_hip_flexion": 25, "right_hip_flexion": -20, "right_knee_flexion": 20},
    ),
    "sitting": (
        {"pelvis_height_m": 0.5, "hip_flexion": 85, "knee_flexion": 90},
        {"pelvis_height_m": 0.5, "pelvis_pitch": 30, "hip_flexion": 115, "knee_flexion": 95},
        {"pelvis_height_m": 0.1, "hip_flexion": 90},
        {"pelvis_height_m": 0.5, "hip_flexion": 85, "left_knee_flexion": 90},
    ),
    "lying": (
        {"pelvis_height_m": 0.1, "pelvis_pitch": -90},
        {"pelvis_height_m": 0.1, "pelvis_pitch": -90, "hip_flexion": 50, "knee_flexion": 100},
        {"pelvis_height_m": 0.35, "pelvis_pitch": -115, "knee_flexion": 85},
        {"pelvis_height_m": 0.1, "pelvis_pitch": -90, "left_hip_flexion": 80},
        {"pelvis_height_m": 0.4, "pelvis_pitch": 75, "shoulder_flexion": 80},
        {"pelvis_height_m": 0.45, "pelvis_pitch": 90, "hip_flexion": 90, "knee_flexion": 90},
    ),
}
EITHER: Final = [(position, posture) for position, several in POSTURES.items() for posture in several]


@settings(max_examples=150)
@given(
    shown=st.sampled_from(EITHER),
    azimuth_deg=st.floats(-170.0, 170.0),
    height_m=st.floats(0.5, 1.1),
    roll_deg=st.floats(-6.0, 6.0),
)
def test_a_position_is_told_from_every_side(
    shown: tuple[Position, Posture], azimuth_deg: float, height_m: float, roll_deg: float
) -> None:
    position, posture = shown
    motion = Motion.of(posture, [Repetition(target=posture)], lead_in_s=0.1, lead_out_s=0.1)
    camera = Camera(
        azimuth_deg=azimuth_deg, height_m=height_m, roll_deg=roll_deg, distance_m=4.0, focal_px=420.0
    )
    patient = SyntheticPatient(
        motion=motion, camera=camera, support=motion.support, fps=4.0, landmark_noise_px=1.0
    )
    track = patient.truth_track()
    track = replace(track, visibility=np.ones_like(track.visibility))
    body = Body(LANDMARKS)
    assert position_of([rises_in(body) for pose in track if body.observe(pose)]) == position


def test_who_is_not_seen_may_stand() -> None:
    assert position_of([]) == position_of([NOTHING]) == "standing"


@pytest.mark.skipif(not (DATA / "tracks").is_dir(), reason="there are no recordings here")
def test_recorded_exercises_get_their_position(tmp_path_factory: pytest.TempPathFactory) -> None:
    wrong, known = [], 0
    for clip in list(clips())[::3]:  # a third of them takes ten seconds
        if not clip.movement or clip.movement == "walking":
            continue
        try:
            path = record("shown", [(clip.file, clip.track)], tmp_path_factory.mktemp("mine"))
        except SourceError:  # not every recording shows a whole repetition
            continue
        known += 1
        if load_exercise(path).position != clip.position:
            wrong.append(clip.file)
    assert known > 20
    assert len(wrong) <= 0.05 * known, wrong
