"""Clinical tests as the synthetic patient does them."""

from __future__ import annotations

from collections.abc import Sequence

from posecheck.engine import Checker
from posecheck.exercise import Exercise, Prescription, load_exercise
from posecheck.exercise.clinical_test import Sex
from posecheck.exercise.prescription import Patient
from posecheck.pose import PoseTrack
from posecheck.result import ClinicalResult, Report
from posecheck.synthetic.body import Body
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion, Repetition, by_side
from posecheck.synthetic.patient import SyntheticPatient

SHE = Patient(age=66, sex=Sex.FEMALE, height_cm=170)
HANDS_ON_THIGHS = {"shoulder_flexion": 25, "shoulder_rotation": 0, "elbow_flexion": 25}
ARMS_OUT = {"shoulder_flexion": 0, "shoulder_abduction": 40, "shoulder_rotation": 0, "elbow_flexion": 20}
STRIDES = (
    {
        "left_hip_flexion": 22,
        "left_ankle_dorsiflexion": -20,
        "right_hip_flexion": -12,
        "right_knee_flexion": 12,
    },
    {
        "right_hip_flexion": 22,
        "right_ankle_dorsiflexion": -20,
        "left_hip_flexion": -12,
        "left_knee_flexion": 12,
    },
)


def start_of(name: str) -> dict[str, float]:
    """The start posture of a test."""
    return by_side(shown_postures(load_exercise(name)).start)


def target_of(name: str) -> dict[str, float]:
    """The whole target posture of a test."""
    return start_of(name) | by_side(shown_postures(load_exercise(name)).target)


def mirrored(posture: dict[str, float]) -> dict[str, float]:
    """A posture of the other side."""
    other = {"left_": "right_", "right_": "left_"}
    return {other[name.partition("_")[0] + "_"] + name.partition("_")[2]: v for name, v in posture.items()}


def repeated(
    name: str,
    count: int = 3,
    *,
    start: dict[str, float] | None = None,
    target: dict[str, float] | None = None,
    holds_s: Sequence[float] | None = None,
    way_s: float = 0.9,
    lead_in_s: float = 2.0,
    lead_out_s: float = 1.0,
) -> Motion:
    """The movement of a test, with what differs in its postures."""
    changed_start, changed_target = by_side(start or {}), by_side(target or {})
    reps = [
        Repetition(
            target=target_of(name) | changed_start | changed_target,
            out_s=way_s,
            hold_s=hold_s,
            back_s=way_s,
            rest_s=0.2 if holds_s is None else 1.5,
        )
        for hold_s in (holds_s or [0.2] * count)
    ]
    return Motion.of(
        start_of(name) | changed_start, reps, lead_in_s=lead_in_s, lead_out_s=lead_out_s, sway_deg=0.3
    )


def up_and_go(steps: int, *, step_s: float, way_m: float = 3.0) -> tuple[Motion, float]:
    """Getting up at 2 s, walking to a mark, turning, walking back and sitting down; and when that is done."""
    sitting, standing = start_of("timed_up_and_go"), target_of("timed_up_and_go")
    here, there = {"place_forward_m": -way_m / 2}, {"place_forward_m": way_m / 2}
    frames: list[tuple[float, dict[str, float]]] = [(0.0, sitting | here), (2.0, sitting | here)]
    frames.append((3.2, standing | here))
    now = 3.2
    for heading, (begin, end) in ((0.0, (here, there)), (180.0, (there, here))):
        for i in range(1, steps + 1):
            now += step_s
            share = i / steps
            place = (1 - share) * begin["place_forward_m"] + share * end["place_forward_m"]
            stride = STRIDES[i % 2] if i < steps else {}
            frames.append((now, standing | stride | {"place_forward_m": place, "heading": heading}))
        now += 1.2
        frames.append((now, standing | end | {"heading": heading + 180.0}))
    now += 1.2
    frames += [(now, sitting | here | {"heading": 360.0}), (now + 1.5, sitting | here | {"heading": 360.0})]
    return Motion(keyframes=tuple(frames), sway_deg=0.2), now


def filmed(motion: Motion, azimuth_deg: float, *, distance_m: float = 3.8) -> PoseTrack:
    """A motion as a perfect estimator would find it, with some scatter."""
    return SyntheticPatient(
        motion=motion,
        camera=Camera(azimuth_deg=azimuth_deg, distance_m=distance_m),
        body=Body(height_m=1.7),
        support=motion.support,
        landmark_noise_px=0.5,
    ).truth_track()


def report_of(
    exercise: Exercise, track: PoseTrack, *, patient: Patient = SHE, start_s: float | None = None
) -> Report:
    """What is reported of a track."""
    checker = Checker(exercise, Prescription(patient=patient))
    if start_s is not None:
        checker.start(start_s)
    for pose in track:
        checker.push(pose)
    return checker.finish()


def results(
    name: str,
    motion: Motion,
    azimuth_deg: float,
    *,
    patient: Patient = SHE,
    start_s: float | None = None,
    distance_m: float = 3.8,
) -> tuple[ClinicalResult, ...]:
    """The results of a test."""
    track = filmed(motion, azimuth_deg, distance_m=distance_m)
    return report_of(load_exercise(name), track, patient=patient, start_s=start_s).clinical
