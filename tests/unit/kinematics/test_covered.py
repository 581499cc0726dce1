"""Knee and ankle of a leg that the other one hides are known to be behind it."""

from __future__ import annotations

from dataclasses import replace
from math import isnan, nan

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from posecheck.kinematics.person.body import Body
from posecheck.kinematics.posture import CHANNELS, LANDMARKS, PostureReader
from posecheck.kinematics.posture_follower import PostureFollower
from posecheck.pose import Landmark, Pose
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.motion import Motion
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.posture import Posture

FAR_LEG = (Landmark.RIGHT_KNEE, Landmark.RIGHT_ANKLE)
SHOWN = ("knee_right", "hip_right", "knee_height_right", "ankle_height_right", "thighs", "stride")
QUICKLY = settings(max_examples=25)


def seen(posture: Posture, azimuth_deg: float, hidden: tuple[Landmark, ...] = FAR_LEG) -> Pose:
    """One frame in which some joints are guessed where they are."""
    camera = Camera(azimuth_deg=azimuth_deg, distance_m=4.0)
    pose = next(
        iter(SyntheticPatient(motion=Motion(keyframes=[(0.0, posture)]), camera=camera).truth_track())
    )
    visibility = np.ones_like(pose.visibility)
    visibility[list(hidden)] = 0.3
    return replace(pose, visibility=visibility)


def read(pose: Pose) -> dict[str, float]:
    body, reader = Body(LANDMARKS), PostureReader()
    assert body.observe(pose)
    return dict(zip(CHANNELS, reader.read(body, pose.size), strict=True))


@given(st.floats(80.0, 100.0), st.floats(0.0, 100.0))
@QUICKLY
def test_of_two_legs_that_do_the_same_the_far_one_is_known_from_the_side(
    azimuth_deg: float, knee_deg: float
) -> None:
    squat = {"knee_flexion": knee_deg, "hip_flexion": 0.9 * knee_deg, "ankle_dorsiflexion": 0.25 * knee_deg}
    found, true = (read(seen(squat, azimuth_deg, hidden)) for hidden in (FAR_LEG, ()))
    assert [found[name] for name in SHOWN] == [true[name] for name in SHOWN]


@given(st.sets(st.sampled_from(FAR_LEG), min_size=1), st.floats(0.0, 100.0))
@QUICKLY
def test_a_leg_that_is_behind_the_other_does_not_show_how_it_moves(
    hidden: set[Landmark], knee_deg: float
) -> None:
    """It is known to be there, but the model guesses where exactly: its channels are bounds."""
    squat = {"knee_flexion": knee_deg, "hip_flexion": 0.9 * knee_deg, "ankle_dorsiflexion": 0.25 * knee_deg}
    body, follower = Body(LANDMARKS), PostureFollower()
    pose = seen(squat, 90.0, tuple(hidden))
    assert body.observe(pose)
    bounds = follower.look(body, pose.size).bounds
    of_leg = {CHANNELS.index(f"{name}_right") for name in ("knee", "hip", "knee_height", "ankle_height")}
    assert of_leg <= bounds.keys()
    near = {CHANNELS.index(f"{name}_left") for name in ("knee", "hip", "knee_height", "heel_height")}
    assert not near & bounds.keys()
    body.observe(replace(seen(squat, 90.0, ()), time_s=1.0))
    assert not follower.look(body, pose.size).bounds


@pytest.mark.parametrize("azimuth_deg", [60.0, 90.0, 120.0])
def test_a_far_leg_that_is_elsewhere_is_hidden_by_something_else(azimuth_deg: float) -> None:
    lunge = {"left_hip_flexion": 80.0, "left_knee_flexion": 88.0, "right_knee_flexion": 85.0}
    found = read(seen(lunge, azimuth_deg))
    assert all(isnan(found[name]) for name in SHOWN)


@pytest.mark.parametrize("near", [Landmark.LEFT_HIP, Landmark.LEFT_KNEE, Landmark.LEFT_ANKLE])
def test_a_leg_that_is_not_wholly_seen_hides_nothing(near: Landmark) -> None:
    found = read(seen({}, 90.0, (*FAR_LEG, near)))
    assert isnan(found["knee_right"]) and isnan(found["knee_height_right"])


def test_what_is_beyond_the_picture_or_not_placed_at_all_is_not_known() -> None:
    pose = seen({}, 90.0)
    cut = replace(pose, size=(pose.size[0], int(pose.image_px[Landmark.RIGHT_ANKLE, 1]) - 5))
    assert isnan(read(cut)["knee_right"])
    image = pose.image_px.copy()
    image[list(FAR_LEG)] = nan
    assert isnan(read(replace(pose, image_px=image))["knee_height_right"])
