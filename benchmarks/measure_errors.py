"""Expected error of each measure in each view: the catalogue's figures, measured anew.

``python -m benchmarks.measure_errors`` lets the synthetic patient move in front of the camera from eight
sides, runs the full pose model, and compares each measure with the truth. It takes some minutes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

import numpy as np

from posecheck.estimation.estimator import PoseEstimator
from posecheck.kinematics.measures import CATALOGUE, SIDES
from posecheck.kinematics.measures.entry import Measure
from posecheck.kinematics.person.body import Body
from posecheck.kinematics.view import View
from posecheck.pose import FloatArray, PoseTrack
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.posture import Posture
from posecheck.synthetic.scene import Scene

AZIMUTHS_DEG = (0, 30, 50, 75, 90, -90, 130, 180)
FPS = 12.0
SETTLED_S = 0.4
"""Time after which lengths and view of the patient are known."""

STANCE = {"hip_abduction": 8.0}
SQUAT = {"knee_flexion": 100.0, "hip_flexion": 95.0, "ankle_dorsiflexion": 28.0, "shoulder_flexion": 70.0}
MOVEMENTS: Mapping[str, tuple[Posture, tuple[Posture, ...]]] = {
    "squat": (STANCE, (SQUAT, {**SQUAT, "knee_medial_rotation": 12.0}, {**SQUAT, "pelvis_shift": 0.4})),
    "arms": ({}, ({"shoulder_abduction": 160.0}, {"shoulder_flexion": 150.0})),
    "elbows": ({}, ({"elbow_flexion": 140.0},)),
    "level elbows": ({"shoulder_abduction": 85.0, "shoulder_rotation": 90.0}, ({"elbow_flexion": 140.0},)),
    "trunk": ({}, ({"trunk_lateral_lean": 25.0}, {"spine_flexion": 40.0}, {"trunk_rotation": 35.0})),
    "neck": ({}, ({"neck_lateral_flexion": 25.0}, {"neck_flexion": 35.0}, {"neck_rotation": 40.0})),
    "legs": (
        {},
        (
            {"left_hip_abduction": 30.0},
            {"left_hip_flexion": 70.0, "left_knee_flexion": 90.0},
            {"heel_raise": 25.0},
        ),
    ),
}

Errors = dict[str, dict[View, list[float]]]


def perform(
    name: str, azimuth_deg: float, estimator: PoseEstimator
) -> tuple[PoseTrack, PoseTrack, dict[str, FloatArray]]:
    """Return the landmarks that were found, the true ones, and the true angles.

    Parameters
    ----------
    name : str
        Key of ``MOVEMENTS``.
    azimuth_deg : float
        The side of the patient that is towards the camera: 0 the front, 90 the left.
    estimator : PoseEstimator
        Finds the landmarks in the rendered pictures.
    """
    start, targets = MOVEMENTS[name]
    repetitions = [
        Repetition(target=target, out_s=1.5, hold_s=0.2, back_s=1.5, rest_s=0.3) for target in targets
    ]
    patient = SyntheticPatient(
        motion=Motion.of(start, repetitions, lead_in_s=0.8, lead_out_s=0.3, sway_deg=0.5),
        camera=Camera(azimuth_deg=azimuth_deg),
        fps=FPS,
    )
    estimator.start_anew()
    found = PoseTrack.from_poses(estimator.estimate(frame) for frame in Scene(patient=patient).frames())
    return found, patient.truth_track(), patient.truth_measures()


def true_values(entry: Measure, side: int, truth: PoseTrack, angles: Mapping[str, FloatArray]) -> FloatArray:
    """Return the truth of a measure: the angle of the skeleton, or what the true landmarks give.

    Parameters
    ----------
    entry : Measure
        The measure.
    side : int
        0 left, 1 right; of no account for a measure without sides.
    truth : PoseTrack
        True landmarks, n frames.
    angles : mapping of str to ndarray, shape (n,)
        True angles of the skeleton.

    Returns
    -------
    ndarray, shape (n,)
        In the unit of the measure; NaN where it is not defined.
    """
    name = f"{SIDES[side]}_{entry.name}" if entry.sided else entry.name
    if entry.name == "stance_flexion":
        return angles["left_knee_flexion"]
    if entry.name == "arm_elevation":
        flexion, abduction = (
            angles[f"{SIDES[side]}_shoulder_flexion"],
            angles[f"{SIDES[side]}_shoulder_abduction"],
        )
        return np.fmax(flexion, abduction)
    if name in angles:
        return angles[name]
    body = Body()
    return np.array([entry.function(body, side) if body.observe(pose) else np.nan for pose in truth])


def collect(errors: Errors, name: str, azimuth_deg: float, estimator: PoseEstimator) -> None:
    """Add the errors of one performance, by measure and view.

    Parameters
    ----------
    errors : dict of str to dict of View to list of float
        What they are added to.
    name : str
        Key of ``MOVEMENTS``.
    azimuth_deg : float
        The side of the patient that is towards the camera: 0 the front, 90 the left.
    estimator : PoseEstimator
        Finds the landmarks in the rendered pictures.
    """
    found, truth, angles = perform(name, azimuth_deg, estimator)
    true = {(e.name, s): true_values(e, s, truth, angles) for e in CATALOGUE.values() for s in (0, 1)}
    body = Body()
    for moment, pose in enumerate(found):
        if not body.observe(pose) or pose.time_s < SETTLED_S:
            continue
        for entry in CATALOGUE.values():
            for side in (0, 1) if entry.sided else (0,):
                if entry.sided and side == body.hidden:
                    continue
                if entry.name in ("stance_flexion", "hip_height") and name != "squat":
                    continue  # on one leg the height of the hips says nothing of the knee
                error = entry.function(body, side) - true[entry.name, side][moment]
                if np.isfinite(error):
                    errors[entry.name][body.view].append(float(error))


def table() -> Errors:
    """Return the errors of all performances by measure and view."""
    errors: Errors = defaultdict(lambda: defaultdict(list))
    with PoseEstimator(model="full") as estimator:
        for name in MOVEMENTS:
            for azimuth_deg in AZIMUTHS_DEG:
                collect(errors, name, azimuth_deg, estimator)
    return errors


def main() -> None:
    """Print mean absolute error and bias by measure and view; * where the catalogue calls the view valid."""
    for name, by_view in table().items():
        digits = 1 if CATALOGUE[name].unit == "deg" else 3
        cells = []
        for view in View:
            values = by_view.get(view)
            if values:
                mark = "*" if view in CATALOGUE[name].error else " "
                cells.append(
                    f"{view}{mark} {np.mean(np.abs(values)):.{digits}f} ({np.mean(values):+.{digits}f})"
                )
        print(f"{name:26}", "  ".join(cells), flush=True)


if __name__ == "__main__":
    main()
