"""Real MediaPipe in rooms where somebody else or a picture of somebody is seen first, and in little light."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from posecheck.estimation.estimator import PoseEstimator
from posecheck.exercise import load_exercise
from posecheck.pose import Landmark, Pose
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.figure import Look
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.scene import Bystander, Scene
from posecheck.synthetic.wheelchair import Wheelchair
from tests.integration.rules.studio import watched

TRUNK = [Landmark.LEFT_SHOULDER, Landmark.RIGHT_SHOULDER, Landmark.LEFT_HIP, Landmark.RIGHT_HIP]
RED_SHIRT = Look(shirt=(40, 40, 190), trousers=(200, 200, 200))
SITTING = {"hip_abduction": 5.0, "knee_flexion": 92.0, "hip_flexion": 92.0}
SQUAT = {"knee_flexion": 95.0, "hip_flexion": 100.0, "ankle_dorsiflexion": 28.0, "shoulder_flexion": 70.0}


def room(patient: Motion, *others: Motion) -> Scene:
    return Scene(
        patient=SyntheticPatient(motion=patient, camera=Camera(distance_m=4.0), fps=10),
        bystanders=[Bystander(motion=motion, look=RED_SHIRT) for motion in others],
    )


def coming(at_s: float) -> Motion:
    """Return a patient who comes in and squats twice."""
    aside, here = {"place_left_m": -3.5}, {"place_left_m": 0.0}
    keyframes: list[tuple[float, dict[str, float]]] = [(0.0, aside), (at_s, aside), (at_s + 1.5, here)]
    for start_s in (at_s + 2.0, at_s + 4.0):
        keyframes += [(start_s, here), (start_s + 1.0, {**here, **SQUAT}), (start_s + 2.0 - 0.1, here)]
    return Motion(keyframes=keyframes)


def poses(scene: Scene) -> list[Pose]:
    with PoseEstimator(model="lite") as estimator:
        return [estimator.estimate(frame) for frame in scene.frames()]


def is_patient(scene: Scene, seen: Sequence[Pose]) -> list[bool]:
    """Return for each moment whether the pose is where the patient is."""
    camera = scene.patient.camera
    there = camera.image_px(scene.patient.skeleton().landmarks_m)[:, TRUNK].mean(axis=1)
    return [
        pose.found and bool(np.hypot(*(pose.image_px[TRUNK].mean(axis=0) - at)) < 50)
        for pose, at in zip(seen, there, strict=True)
    ]


def test_a_figure_that_never_moves_gives_way_to_the_patient() -> None:
    """Of cardboard, on a poster: it is all there is to see at first."""
    scene = room(coming(1.5), Motion(keyframes=[(0.0, {"place_left_m": 0.95, "place_forward_m": -0.3})]))
    seen = poses(scene)
    followed = is_patient(scene, seen)
    assert seen[10].found and not any(followed[:15])
    assert all(followed[-10:])


def test_whoever_starts_the_recording_and_leaves_is_not_the_patient() -> None:
    starter = Motion(
        keyframes=[
            (t, {"place_left_m": left_m, "place_forward_m": 0.8}) for t, left_m in ((0, 0), (1, 0), (2, 3.5))
        ]
    )
    scene = room(coming(2.5), starter)
    seen = poses(scene)
    assert seen[5].found
    assert all(is_patient(scene, seen)[-10:])


def test_in_very_little_light_the_patient_is_found() -> None:
    scene = replace(room(Motion.of({}, [Repetition(target=SQUAT)], lead_in_s=0.5)), light=0.08, noise=4.0)
    followed = is_patient(scene, poses(scene))
    assert np.mean(followed) > 0.9


def test_arms_are_counted_in_a_wheelchair() -> None:
    shown = shown_postures(load_exercise("elbow_flexion"))
    motion = Motion.of({**shown.start, **SITTING}, [Repetition(target={**shown.target, **SITTING})] * 2)
    patient = SyntheticPatient(motion=motion, camera=Camera(azimuth_deg=45), fps=10)
    session = watched("elbow_flexion", Scene(patient=patient, chair=Wheelchair()))
    assert session.counts == (2, 0)
