"""Joints in a picture: its own plane is right, the view is judged or told, and depth is not made up."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from posecheck.engine import Checker
from posecheck.errors import PoseError
from posecheck.exercise import load_exercise
from posecheck.kinematics.measures import CATALOGUE, Channel, Measurer, channels_of
from posecheck.kinematics.view import View, view_of
from posecheck.pipeline import score
from posecheck.pose import FloatArray, Landmark, PoseTrack
from posecheck.report.overlay import Overlay
from posecheck.skeletons import picture_track
from posecheck.skeletons.names import landmark_of
from posecheck.skeletons.picture import SEEN
from posecheck.skeletons.topologies import BODY_25, COCO_17
from posecheck.synthetic.camera import Camera

from .files import ARMS_OUT, SQUAT, patient

MEASURED = [channel for name in CATALOGUE for channel in channels_of(name)]
AZIMUTHS = (0.0, 20.0, -20.0, 45.0, -45.0, 75.0, -75.0, 90.0, -90.0, 135.0, 180.0, -160.0)


def film(target: dict[str, float], azimuth_deg: float) -> PoseTrack:
    camera = Camera(azimuth_deg=azimuth_deg, distance_m=4.0)
    return replace(patient(target), camera=camera).truth_track()


def joints(track: PoseTrack, names: tuple[str, ...]) -> dict[str, FloatArray]:
    return {
        name: track.image_px[:, lm] if (lm := landmark_of(name)) is not None else np.zeros((len(track), 2))
        for name in names
    }


def measured(track: PoseTrack) -> dict[Channel, FloatArray]:
    measurer = Measurer(MEASURED)
    rows = np.array([measurer.measure(pose) for pose in track])
    return {channel: rows[:, i] for i, channel in enumerate(MEASURED)}


@pytest.mark.parametrize("names", [COCO_17, BODY_25], ids=["COCO-17", "BODY-25"])
@pytest.mark.parametrize("azimuth_deg", AZIMUTHS)
def test_the_view_is_judged_from_the_picture(azimuth_deg: float, names: tuple[str, ...]) -> None:
    track = film(SQUAT, azimuth_deg)
    report = score(picture_track(joints(track, names), track.time_s, size=track.size), load_exercise("squat"))
    assert report.view == view_of(azimuth_deg)
    assert report.rep_count == 3


def test_the_view_may_be_told() -> None:
    track = film(SQUAT, 0.0)
    told = picture_track(joints(track, COCO_17), track.time_s, view=View.SIDE)
    assert score(told, load_exercise("squat")).view is View.SIDE


@pytest.mark.parametrize("azimuth_deg", [0.0, 90.0, -90.0, 180.0])
@pytest.mark.parametrize("target", [SQUAT, ARMS_OUT])
def test_angles_in_the_plane_of_the_picture_are_those_with_depth(
    target: dict[str, float], azimuth_deg: float
) -> None:
    track = film(target, azimuth_deg)
    seen = replace(track, visibility=np.ones_like(track.visibility))
    found = measured(picture_track(joints(track, BODY_25), track.time_s, size=track.size))
    full = measured(seen)
    in_plane = {
        channel for channel in MEASURED if channel.entry.unit == "deg" and not np.isnan(found[channel]).all()
    }
    plane = "sagittal" if abs(azimuth_deg) == 90.0 else "frontal"
    for channel in in_plane:
        assert channel.entry.plane in (plane, "any")
        known = ~np.isnan(found[channel]) & ~np.isnan(full[channel])
        steep = channel.measure in ("stance_flexion", "arm_elevation")
        off = np.abs(found[channel] - full[channel])[known].max()
        assert off < (16.0 if steep else 1.0), channel
    assert len({channel.measure for channel in in_plane}) >= 4


def test_what_needs_depth_is_unknown_from_the_front() -> None:
    track = film(SQUAT, 0.0)
    found = measured(picture_track(joints(track, COCO_17), track.time_s, size=track.size))
    for channel, values in found.items():
        if channel.measure in ("knee_flexion", "elbow_flexion", "trunk_rotation", "neck_rotation"):
            assert np.isnan(values).all(), channel
    without_heels = ("ankle_dorsiflexion", "heel_height")
    assert all(np.isnan(values).all() for c, values in found.items() if c.measure in without_heels)


def test_a_point_of_which_the_detector_is_not_sure_is_unseen() -> None:
    track = film(ARMS_OUT, 0.0)
    sure = {name: np.full(len(track), 0.8) for name in COCO_17}
    counted = [
        score(
            picture_track(joints(track, COCO_17), track.time_s, confidence=sure, size=track.size),
            load_exercise("shoulder_abduction"),
        ).rep_count
    ]
    for name in COCO_17:
        if "shoulder" in name or "hip" in name:
            sure[name] = np.full(len(track), SEEN / 2.0)
    unsure = picture_track(joints(track, COCO_17), track.time_s, confidence=sure, size=track.size)
    found = measured(unsure)
    assert counted == [3]
    assert all(np.isnan(values).all() for c, values in found.items() if c.measure == "shoulder_abduction")


def test_the_picture_holds_everyone_where_its_size_is_not_told() -> None:
    track = film(ARMS_OUT, 0.0)
    made = picture_track(joints(track, COCO_17), track.time_s)
    assert np.nanmax(made.image_px[..., 0]) < made.size[0] and np.nanmax(made.image_px[..., 1]) < made.size[1]


def test_a_skeleton_without_hands_feet_or_face_can_be_drawn() -> None:
    track = film(SQUAT, 45.0)
    limbs = tuple(name for name in COCO_17 if name.split("_")[-1] in ("shoulder", "hip", "knee", "ankle"))
    made = picture_track(joints(track, limbs), track.time_s, size=track.size)
    exercise = load_exercise("squat")
    checker, overlay = Checker(exercise), Overlay(exercise)
    for pose in made:
        update = checker.push(pose)
        image = np.zeros((track.size[1], track.size[0], 3), dtype=np.uint8)
        assert overlay.draw(image, pose, update).any()
    report = checker.finish()
    assert report.rep_count == 3


def test_what_is_not_a_person_in_a_picture_is_refused() -> None:
    track = film(SQUAT, 0.0)
    given = joints(track, COCO_17)
    with pytest.raises(PoseError, match="left hip never appears"):
        picture_track(given | {"left_hip": np.full((len(track), 2), np.nan)}, track.time_s)
    with pytest.raises(PoseError, match="nose has shape"):
        picture_track(given | {"nose": np.zeros((3, 2))}, track.time_s)
    assert landmark_of("nose") == Landmark.NOSE
