"""Clinical tests on film: the synthetic patient, seen by MediaPipe."""

from __future__ import annotations

import pytest

from posecheck.engine import Checker
from posecheck.estimation.estimator import PoseEstimator
from posecheck.exercise import Prescription, load_exercise
from posecheck.exercise.clinical_test import Sex
from posecheck.exercise.prescription import Patient
from posecheck.result import ClinicalResult, NoResult
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.chair import Chair
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion, Repetition, by_side
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.scene import Scene

FPS = 10.0
HER = Prescription(patient=Patient(age=66, sex=Sex.FEMALE, height_cm=170))
HANDS_ON_THIGHS = {"shoulder_flexion": 25.0, "shoulder_rotation": 0.0, "elbow_flexion": 25.0}

pytestmark = pytest.mark.exhaustive


def filmed(
    name: str,
    *holds_s: float,
    azimuth_deg: float,
    changed: dict[str, float] | None = None,
    target: dict[str, float] | None = None,
    start_s: float | None = None,
    way_s: float = 1.0,
) -> tuple[ClinicalResult, ...]:
    """The results of a test, done and filmed."""
    exercise = load_exercise(name)
    shown, arms = shown_postures(exercise), by_side(changed or {})
    far = by_side(shown.target) | arms | (target or {})
    reps = [Repetition(target=far, out_s=way_s, hold_s=one, back_s=way_s, rest_s=0.4) for one in holds_s]
    motion = Motion.of(by_side(shown.start) | arms, reps, lead_in_s=2.0, lead_out_s=1.0, sway_deg=0.3)
    patient = SyntheticPatient(
        motion=motion,
        camera=Camera(azimuth_deg=azimuth_deg, distance_m=3.6),
        support=motion.support,
        fps=FPS,
    )
    scene = Scene(patient=patient, chair=Chair() if exercise.position == "sitting" else None)
    checker = Checker(exercise, HER)
    if start_s is not None:
        checker.start(start_s)
    with PoseEstimator(model="full") as estimator:
        for frame in scene.frames():
            checker.push(estimator.estimate(frame))
    return checker.finish().clinical


@pytest.mark.parametrize("azimuth_deg", [90, 50])
def test_stands_in_thirty_seconds_are_counted(azimuth_deg: float) -> None:
    (result,) = filmed("chair_stand_30s", *[0.2] * 12, azimuth_deg=azimuth_deg, start_s=1.5)
    assert (result.value, result.valid, result.rule) == (12, True, None)


@pytest.mark.parametrize("azimuth_deg", [90, 50])
def test_hands_on_the_thighs_are_arms_that_are_used(azimuth_deg: float) -> None:
    (result,) = filmed(
        "chair_stand_30s", *[0.2] * 12, azimuth_deg=azimuth_deg, start_s=1.5, changed=HANDS_ON_THIGHS
    )
    assert (result.value, result.why, result.rule) == (0, NoResult.BROKEN_RULE, "arms_crossed")


def test_five_stands_are_timed() -> None:
    (result,) = filmed("sit_to_stand_5x", *[0.2] * 5, azimuth_deg=50, start_s=1.5)
    assert result.value == pytest.approx(13.1, abs=0.6)


def test_stances_are_timed() -> None:
    (result,) = filmed("single_leg_stance_test", 4.0, 7.0, azimuth_deg=0)
    assert result.value == pytest.approx(7.7, abs=1.0)


def test_a_reach_is_measured() -> None:
    (result,) = filmed("functional_reach", 0.5, 0.5, 0.5, azimuth_deg=90)
    assert result.value == pytest.approx(23.5, abs=4.0)


@pytest.mark.parametrize(
    ("name", "azimuth_deg", "reached"),
    [
        ("rom_shoulder_flexion", 90, 155),
        ("rom_shoulder_abduction", 0, 120),
        pytest.param(
            "rom_shoulder_abduction",
            0,
            150,
            marks=pytest.mark.xfail(
                reason="near the end of its range, a raised arm is seen 11° too low", strict=True
            ),
        ),
        ("rom_shoulder_rotation", 0, 60),
        ("rom_elbow_flexion", 90, 140),
        ("rom_knee_flexion", 90, 110),
        ("rom_hip_flexion", 90, 105),
    ],
)
def test_a_range_is_within_its_expected_error(name: str, azimuth_deg: float, reached: float) -> None:
    """Twice the mean error is seldom exceeded."""
    angle = f"left_{name.removeprefix('rom_')}"
    (result,) = filmed(name, 0.5, 0.5, 0.5, azimuth_deg=azimuth_deg, way_s=1.5, target={angle: reached})
    assert result.expected_error is not None
    assert result.value == pytest.approx(reached, abs=2.0 * result.expected_error)
