"""The patient's truth: landmarks, angles and visibility over time."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from posecheck.errors import PoseError
from posecheck.pose import Landmark
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient

SQUAT = {"knee_flexion": 95, "hip_flexion": 100, "ankle_dorsiflexion": 28, "shoulder_flexion": 70}
FAULTS = {
    "shallow": ({"knee_flexion": 45, "hip_flexion": 45, "ankle_dorsiflexion": 16}, "left_knee_flexion", 45),
    "trunk lean": ({"knee_flexion": 90, "hip_flexion": 125, "ankle_dorsiflexion": 18}, "trunk_flexion", 53),
    "curl with sway": ({"elbow_flexion": 140, "hip_flexion": -18}, "trunk_flexion", -18),
    "abduction with lean": (
        {"left_shoulder_abduction": 140, "trunk_lateral_lean": -20},
        "trunk_lateral_lean",
        -20,
    ),
    "arm swings": ({"elbow_flexion": 140, "shoulder_flexion": 40}, "right_shoulder_flexion", 40),
}


def squatting(azimuth_deg: float = 0.0, **more: float) -> SyntheticPatient:
    motion = Motion.of({"hip_abduction": 6}, [Repetition(target=SQUAT)] * 2)
    return SyntheticPatient(motion=motion, camera=Camera(azimuth_deg=azimuth_deg), **more)


def test_truth_covers_the_whole_motion_at_the_frame_rate() -> None:
    patient = squatting(fps=25.0)
    track = patient.truth_track()
    assert len(track) == int(patient.motion.duration_s * 25) + 1
    assert track.time_s[1] == pytest.approx(0.04)
    assert track.size == (640, 480)
    knee = patient.truth_measures()["left_knee_flexion"]
    peaks = [knee[round(rep.peak_s * 25)] for rep in patient.motion.repetitions]
    assert peaks == pytest.approx([95, 95], abs=0.1)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_shows_in_the_truth(fault: str) -> None:
    target, measure, value = FAULTS[fault]
    motion = Motion.of({}, [Repetition(target=target)])
    patient = SyntheticPatient(motion=motion)
    peak = round(motion.repetitions[0].peak_s * patient.fps)
    assert patient.truth_measures()[measure][peak] == pytest.approx(value, abs=0.1)


def test_noise_is_seeded_and_of_the_given_size() -> None:
    clean, noisy = squatting().truth_track(), squatting(landmark_noise_px=3.0, seed=4).truth_track()
    apart = noisy.image_px - clean.image_px
    assert apart.std() == pytest.approx(3.0, rel=0.05)
    assert (noisy.world_m - clean.world_m).std() == pytest.approx(3.0 * 3.0 / 560, rel=0.05)
    again = squatting(landmark_noise_px=3.0, seed=4).truth_track()
    assert np.array_equal(noisy.image_px, again.image_px)
    other = squatting(landmark_noise_px=3.0, seed=5).truth_track()
    assert not np.array_equal(noisy.image_px, other.image_px)


def test_what_the_body_hides_is_less_visible() -> None:
    front, side = squatting().truth_track(), squatting(90).truth_track()
    assert front.visibility[0].min() == 1
    near = [
        Landmark.LEFT_SHOULDER,
        Landmark.LEFT_WRIST,
        Landmark.LEFT_HIP,
        Landmark.LEFT_KNEE,
        Landmark.LEFT_ANKLE,
    ]
    far = [Landmark.RIGHT_ELBOW, Landmark.RIGHT_KNEE, Landmark.RIGHT_ANKLE, Landmark.RIGHT_EAR]
    assert side.visibility[0, near].min() == 1
    assert side.visibility[0, far].max() < 0.5
    rear = squatting(180).truth_track()
    assert rear.visibility[0, Landmark.NOSE] < 0.5


def test_what_leaves_the_image_is_not_visible_but_keeps_its_place() -> None:
    away = Motion(keyframes=((0.0, {}), (2.0, {"place_left_m": 3.0})))
    track = SyntheticPatient(motion=away).truth_track()
    assert track.visibility[0].min() == 1
    assert track.visibility[-1].max() < 0.1
    assert track.image_px[-1, :, 0].min() > 640


def test_the_truth_needs_no_opencv() -> None:
    code = "import sys, posecheck.synthetic.patient; sys.exit('cv2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_impossible_rates_are_refused() -> None:
    with pytest.raises(PoseError, match="fps must be positive"):
        squatting(fps=0.0)
