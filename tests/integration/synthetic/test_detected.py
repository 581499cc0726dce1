"""MediaPipe takes the synthetic patient for a person and finds the joints where they are."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest

from posecheck.estimation.estimator import PoseEstimator
from posecheck.pose import Landmark, Pose, PoseTrack
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.chair import Chair
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.scene import Occluder, Scene

JOINTS = tuple(
    Landmark[f"{side}_{joint}"]
    for side in ("LEFT", "RIGHT")
    for joint in ("SHOULDER", "ELBOW", "WRIST", "HIP", "KNEE", "ANKLE")
)
SQUAT = {"knee_flexion": 95, "hip_flexion": 100, "ankle_dorsiflexion": 28, "shoulder_flexion": 70}
SITTING = {
    "hip_abduction": 5,
    "knee_flexion": 92,
    "hip_flexion": 92,
    "ankle_dorsiflexion": 10,
    "elbow_flexion": 30,
}
STANDING = {"knee_flexion": 0, "hip_flexion": 0, "ankle_dorsiflexion": 0}


def patient(
    target: Mapping[str, float], azimuth_deg: float, start: Mapping[str, float] | None = None
) -> SyntheticPatient:
    """Return a patient who moves once, at a rate that keeps the test short."""
    motion = Motion.of(
        start or {},
        [Repetition(target=target, out_s=0.9, hold_s=0.2, back_s=0.9, rest_s=0)],
        lead_in_s=0.3,
        lead_out_s=0,
    )
    return SyntheticPatient(motion=motion, camera=Camera(azimuth_deg=azimuth_deg), fps=12.0)


def estimated(scene: Scene) -> PoseTrack:
    """Return what MediaPipe sees of the scene."""
    poses: list[Pose] = []
    with PoseEstimator(model="full") as estimator:
        for frame in scene.frames():
            poses.append(estimator.estimate(frame))
    return PoseTrack.from_poses(poses)


def errors_px(track: PoseTrack, truth: PoseTrack) -> np.ndarray:
    return np.linalg.norm(track.image_px - truth.image_px, axis=-1)[:, list(JOINTS)]


@pytest.mark.parametrize(
    ("target", "azimuth_deg"),
    [
        pytest.param(SQUAT, 0, id="squat from the front"),
        pytest.param(SQUAT, 45, id="squat from front left"),
        pytest.param(SQUAT, -90, id="squat from the right"),
        pytest.param(SQUAT, 180, id="squat from behind"),
        pytest.param({"shoulder_abduction": 150}, 0, id="shoulder abduction from the front"),
        pytest.param({"elbow_flexion": 140}, 90, id="elbow flexion from the left"),
    ],
)
def test_a_movement_is_seen_in_every_frame(target: Mapping[str, float], azimuth_deg: float) -> None:
    scene = Scene(patient=patient(target, azimuth_deg))
    track = estimated(scene)
    assert track.visibility.any(axis=1).mean() == 1
    errors = errors_px(track, scene.truth_track())
    assert np.median(errors) < 8
    assert np.percentile(errors, 90) < 20


def test_standing_up_from_a_chair_is_seen() -> None:
    scene = Scene(patient=patient(STANDING, 60, SITTING), chair=Chair())
    errors = errors_px(estimated(scene), scene.truth_track())
    assert np.median(errors) < 8


def test_a_patient_in_a_dark_room_is_seen() -> None:
    scene = Scene(patient=patient(SQUAT, 30), light=0.2, noise=6.0)
    assert np.median(errors_px(estimated(scene), scene.truth_track())) < 10


def test_what_an_occluder_hides_is_not_visible_to_mediapipe_either() -> None:
    legs = [lm for lm in Landmark if lm.name.endswith(("KNEE", "ANKLE", "HEEL", "FOOT_INDEX"))]
    track = estimated(Scene(patient=patient(SQUAT, 0), occluders=[Occluder(landmarks=legs)]))
    seen = track.visibility[track.visibility.any(axis=1)]
    assert len(seen) > 0.8 * len(track)
    assert np.median(seen[:, legs]) < 0.5
    assert np.median(seen[:, [Landmark.LEFT_SHOULDER, Landmark.RIGHT_SHOULDER]]) > 0.9
