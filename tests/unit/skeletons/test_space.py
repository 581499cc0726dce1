"""Joints in space: the same angles from every side, whatever the axes of the laboratory are."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from math import cos, sin

import numpy as np
import pytest

from posecheck.errors import PoseError
from posecheck.exercise import load_exercise
from posecheck.kinematics.measures import CATALOGUE, Measurer, channels_of
from posecheck.kinematics.view import View
from posecheck.pipeline import score
from posecheck.pose import FloatArray, Landmark, PoseTrack
from posecheck.skeletons import pose_track
from posecheck.skeletons.space import AZIMUTH_DEG, DISTANCE_M
from posecheck.skeletons.topologies import KINECT_V2
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.words import words

from .files import ARMS_OUT, NAMES, SQUAT, patient

LEFT_CURL = {"left_elbow_flexion": 120}
RIGHT_CURL = {"right_elbow_flexion": 120}
MOVEMENTS = {"squat": SQUAT, "arms out": ARMS_OUT, "left curl": LEFT_CURL}
UNSTEADY = {"arms out": ("shoulder_flexion", "elbow_flexion")}
"""An arm that points straight out of a plane has no direction in it: a millimetre turns it by degrees."""
MEASURED = [channel for name in CATALOGUE for channel in channels_of(name)]
AXES = {
    "y up": np.eye(3),
    "z up": np.array([[1.0, 0, 0], [0, 0, -1], [0, 1, 0]]),
    "x up": np.array([[0, 1.0, 0], [-1, 0, 0], [0, 0, 1]]),
    "y down": np.array([[-1.0, 0, 0], [0, -1, 0], [0, 0, 1]]),
    "turned": np.array([[cos(2.0), 0, sin(2.0)], [0, 1, 0], [-sin(2.0), 0, cos(2.0)]]),
    "left-handed": np.diag([-1.0, 1, 1]),
    "left-handed, z up": np.array([[-1.0, 0, 0], [0, 0, -1], [0, 1, 0]]),
}
"""Rotations, and mirrored ones, from the room of the synthetic patient to axes that files have."""


@cache
def made(movement: str) -> tuple[SyntheticPatient, FloatArray]:
    somebody = patient(MOVEMENTS[movement], reps=1)
    return somebody, somebody.skeleton().landmarks_m


def named(at_m: FloatArray, names: tuple[str, ...] = NAMES) -> dict[str, FloatArray]:
    return {name: at_m[:, i] for i, name in enumerate(NAMES) if name in names}


def measured(track: PoseTrack) -> FloatArray:
    measurer = Measurer(MEASURED)
    return np.array([measurer.measure(pose) for pose in track])


@pytest.mark.parametrize("view", AZIMUTH_DEG)
@pytest.mark.parametrize("movement", MOVEMENTS)
def test_the_angles_are_those_of_the_truth_in_every_view(movement: str, view: View) -> None:
    somebody, at_m = made(movement)
    track = pose_track(named(at_m), somebody.time_s, view=view)
    far = Camera(
        azimuth_deg=AZIMUTH_DEG[view], distance_m=DISTANCE_M, focal_px=140.0 * DISTANCE_M, size=(640, 480)
    )
    true = SyntheticPatient(motion=somebody.motion, camera=far).truth_track()
    true = replace(true, visibility=np.ones_like(true.visibility))  # in space nothing hides a joint
    found, wanted = measured(track), measured(true)
    known = ~np.isnan(wanted)
    assert known.any() and not np.isnan(found[known]).any()
    scale = np.array([channel.entry.scale for channel in MEASURED])
    off = np.where(known, np.abs((found - wanted) / scale), 0.0).max(axis=0)
    compared = [c.measure not in UNSTEADY.get(movement, ()) for c in MEASURED]
    wrong = {str(c): d for c, d, asked in zip(MEASURED, off, compared, strict=True) if asked and d >= 1.0}
    assert wrong == {}
    assert {pose.visibility.min() for pose in track} == {1.0}


@pytest.mark.parametrize("axes", AXES)
def test_axes_and_place_do_not_matter(axes: str) -> None:
    somebody, at_m = made("squat")
    moved = at_m @ AXES[axes].T + np.array([3.0, -1.0, 7.0])
    for view in AZIMUTH_DEG:
        track = pose_track(named(moved), somebody.time_s, view=view)
        plain = pose_track(named(at_m), somebody.time_s, view=view)
        np.testing.assert_allclose(track.image_px, plain.image_px, atol=0.5)
        np.testing.assert_allclose(track.world_m, plain.world_m, atol=1e-3)
        assert track.origin.warnings == ((words()("axes-mirrored"),) if "left-handed" in axes else ())


def test_without_toes_and_face_axes_are_taken_to_be_right_handed() -> None:
    somebody, at_m = made("squat")
    limbs = tuple(name for name in NAMES if name.split("_")[-1] in ("SHOULDER", "HIP", "KNEE", "ANKLE"))
    track = pose_track(named(at_m, limbs), somebody.time_s)
    assert track.origin.warnings == ()
    full = pose_track(named(at_m), somebody.time_s)
    np.testing.assert_allclose(track.world_m[:, 23:29], full.world_m[:, 23:29], atol=1e-9)


def test_the_side_that_moves_is_turned_to_the_camera() -> None:
    for target, side in ((LEFT_CURL, 0), (RIGHT_CURL, 1)):
        somebody = patient(target)
        joints = named(somebody.skeleton().landmarks_m)
        report = score(pose_track(joints, somebody.time_s, view=View.SIDE), load_exercise("elbow_flexion"))
        assert [rep.side for rep in report.reps] == [("left", "right")[side]] * 3
        assert all(rep.rom.peak == pytest.approx(120, abs=3) for rep in report.reps)


def test_someone_who_lies_needs_to_be_told_which_way_is_up() -> None:
    somebody, at_m = made("squat")
    lying = at_m @ np.array([[1.0, 0, 0], [0, 0, 1], [0, -1, 0]]).T
    told = pose_track(named(lying), somebody.time_s, up="y", view=View.SIDE)
    trunk = told.world_m[0, Landmark.LEFT_SHOULDER] - told.world_m[0, Landmark.LEFT_HIP]
    assert abs(trunk[1]) < 0.1 and abs(trunk[0]) > 0.4
    same = pose_track(named(lying), somebody.time_s, up=(0.0, 3.0, 0.0), view=View.SIDE)
    np.testing.assert_allclose(told.world_m, same.world_m)


def test_a_kinect_has_no_heels_and_no_head_and_what_needs_them_is_unknown() -> None:
    somebody, at_m = made("squat")
    names = {
        name: f"{side}_{part}".upper()
        for name in KINECT_V2
        for side in ("Left", "Right")
        if name.endswith(side) and (part := _LIKE.get(name.removesuffix(side)))
    }
    joints = {name: at_m[:, Landmark[like]] for name, like in names.items()}
    joints |= {name: np.zeros((len(at_m), 3)) for name in KINECT_V2 if name not in joints}
    track = pose_track(joints, somebody.time_s, view=View.SIDE)
    values = dict(zip(map(str, (c.measure for c in MEASURED)), measured(track)[-1], strict=True))
    assert np.isnan([values[name] for name in ("neck_flexion", "ankle_dorsiflexion", "heel_height")]).all()
    report = score(track, load_exercise("squat"))
    assert report.rep_count == 1
    verdicts = {finding.rule: finding.verdict for finding in report.reps[0].findings}
    assert verdicts["heels"] == "unknown" and verdicts["trunk_lean"] == "pass"


_LIKE = {part: part.upper() for part in ("Shoulder", "Elbow", "Wrist", "Hip", "Knee", "Ankle")} | {
    "Foot": "FOOT_INDEX"
}


def test_a_joint_that_is_lost_for_a_while_is_unseen_then() -> None:
    somebody, at_m = made("squat")
    gone = at_m.copy()
    gone[10:20, Landmark.LEFT_KNEE] = np.nan
    track = pose_track(named(gone), somebody.time_s)
    assert np.isnan(track.image_px[10:20, Landmark.LEFT_KNEE]).all()
    assert (track.visibility[:, Landmark.LEFT_KNEE] == 0.0).sum() == 10


def test_a_joint_that_flies_off_does_not_make_the_person_small() -> None:
    somebody, at_m = made("squat")
    wild = at_m.copy()
    wild[50, Landmark.LEFT_WRIST] = 1e6
    size = pose_track(named(wild), somebody.time_s).size
    plain = pose_track(named(at_m), somebody.time_s).size
    assert max(size) <= 3000 and np.allclose(size, plain, atol=40)


def test_what_is_not_a_person_is_refused() -> None:
    somebody, at_m = made("squat")
    joints = named(at_m)
    for changed, message in [
        (
            {name: 1000 * at for name, at in joints.items()},
            "shoulders and hips are .* m apart.*check the unit",
        ),
        ({name: at for name, at in joints.items() if "HIP" not in name}, "left hip and the right hip never"),
        ({"LEFT_HIP": joints["LEFT_HIP"]}, "never appear"),
        ({}, "both shoulders and both hips are needed"),
        (joints | {"NOSE": at_m[:-1, 0]}, "NOSE has shape"),
        (joints | {"NOSE": [["a", "b", "c"]]}, "NOSE must contain numbers"),
        (joints | {"LHip": joints["LEFT_HIP"]}, "could both be the left hip"),
    ]:
        with pytest.raises(PoseError, match=message):
            pose_track(changed, somebody.time_s)
    with pytest.raises(PoseError, match="strictly increasing"):
        pose_track(joints, np.zeros(len(at_m)))
    for up in ("w", (0, 0, 0), (1, 2), (np.nan, 0, 1)):
        with pytest.raises(PoseError, match="up"):
            pose_track(joints, somebody.time_s, up=up)
