"""A picture that is not upright is noticed whoever stands or sits in it; a person on the floor is no such."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from posecheck.kinematics.bearing import LANDMARKS, MOST, NOTHING, likelihoods
from posecheck.kinematics.person.body import Body
from posecheck.kinematics.picture_turn import PictureTurn, PictureTurnFollower
from posecheck.pose import PoseTrack
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.posture import Posture

SEAT: Final = {"pelvis_height_m": 0.5, "hip_flexion": 85, "knee_flexion": 90}
UP: Final[dict[str, tuple[Posture, Posture]]] = {
    "squat": ({}, {"knee_flexion": 100, "hip_flexion": 95, "ankle_dorsiflexion": 28}),
    "arm raise": ({}, {"left_shoulder_flexion": 150}),
    "abduction": ({}, {"shoulder_abduction": 150}),
    "curl": ({}, {"elbow_flexion": 130}),
    "press": (
        {"shoulder_abduction": 60, "shoulder_rotation": 90, "elbow_flexion": 130},
        {"shoulder_abduction": 170, "elbow_flexion": 5},
    ),
    "heel raise": ({}, {"heel_raise": 30}),
    "march": ({}, {"left_hip_flexion": 80, "left_knee_flexion": 90}),
    "side bend": ({}, {"trunk_lateral_lean": 30}),
    "sitting": (SEAT, SEAT),
    "knee extension": (SEAT, {**SEAT, "left_knee_flexion": 5}),
    "sitting, arm raise": (SEAT, {**SEAT, "left_shoulder_flexion": 120}),
}
"""Movements that are done standing or sitting: where they start and end."""
FLOOR: Final[dict[str, tuple[Posture, Posture]]] = {
    "push-up": (
        {"pelvis_pitch": 75, "pelvis_height_m": 0.4, "shoulder_flexion": 75},
        {"pelvis_pitch": 85, "pelvis_height_m": 0.25, "shoulder_flexion": 0, "elbow_flexion": 90},
    ),
    "donkey kick": (
        {
            "pelvis_pitch": 85,
            "pelvis_height_m": 0.45,
            "hip_flexion": 85,
            "knee_flexion": 90,
            "shoulder_flexion": 85,
            "neck_flexion": -40,
        },
        {"left_hip_flexion": 0},
    ),
    "bridge": (
        {"pelvis_pitch": -90, "pelvis_height_m": 0.1, "hip_flexion": 45, "knee_flexion": 125},
        {"pelvis_pitch": -110, "pelvis_height_m": 0.3, "hip_flexion": 0, "knee_flexion": 105},
    ),
}
"""Movements in which arms or shanks carry a person on the floor."""
TURNED: Final = (PictureTurn.UPRIGHT, PictureTurn.SIDEWAYS, PictureTurn.UPSIDE_DOWN, PictureTurn.SIDEWAYS)
"""What a picture is after so many quarters."""


def film(start: Posture, target: Posture, camera: Camera, seed: int = 0) -> PoseTrack:
    """Somebody who stays at the start for two seconds and then moves, four metres away."""
    motion = Motion.of(start, [Repetition(target=target)] * 2, lead_in_s=2.0, sway_deg=0.5, seed=seed)
    patient = SyntheticPatient(
        motion=motion,
        camera=replace(camera, distance_m=4.0, focal_px=420.0, size=(480, 480)),
        support=motion.support,
        fps=15.0,
        landmark_noise_px=1.5,
        seed=seed,
    )
    track = patient.truth_track()
    return replace(track, visibility=np.ones_like(track.visibility))


def turned(track: PoseTrack, quarters: int) -> PoseTrack:
    """Return the same person in a square picture that is turned clockwise."""
    image_px, world_m, side = track.image_px, track.world_m, track.size[0]
    for _ in range(quarters):
        image_px = np.stack([side - 1 - image_px[..., 1], image_px[..., 0]], axis=-1)
        world_m = np.stack([-world_m[..., 1], world_m[..., 0], world_m[..., 2]], axis=-1)
    return replace(track, image_px=image_px, world_m=world_m)


def noticed(track: PoseTrack) -> Iterator[tuple[float, PictureTurn]]:
    """Yield each turn that is noticed, with its time."""
    body, follower = Body(LANDMARKS), PictureTurnFollower()
    for pose in track:
        if body.observe(pose) and follower.look(body):
            yield pose.time_s, follower.turn


@settings(max_examples=120)
@given(
    movement=st.sampled_from(sorted(UP)),
    azimuth_deg=st.floats(-180.0, 180.0),
    roll_deg=st.floats(-10.0, 10.0),
    quarters=st.integers(0, 3),
    seed=st.integers(0, 99),
)
def test_a_turn_is_noticed_within_a_second_of_standing_or_sitting(
    movement: str, azimuth_deg: float, roll_deg: float, quarters: int, seed: int
) -> None:
    camera = Camera(azimuth_deg=azimuth_deg, roll_deg=roll_deg)
    found = list(noticed(turned(film(*UP[movement], camera, seed), quarters)))
    assert [turn for _, turn in found] == ([TURNED[quarters]] if quarters else [])
    assert all(time_s <= 1.0 for time_s, _ in found)


@settings(max_examples=60)
@given(
    movement=st.sampled_from(sorted(FLOOR)),
    azimuth_deg=st.sampled_from([-90.0, 90.0]).flatmap(lambda side: st.floats(side - 30.0, side + 30.0)),
    roll_deg=st.floats(-8.0, 8.0),
    seed=st.integers(0, 99),
)
def test_somebody_on_the_floor_is_in_an_upright_picture(
    movement: str, azimuth_deg: float, roll_deg: float, seed: int
) -> None:
    camera = Camera(azimuth_deg=azimuth_deg, roll_deg=roll_deg)
    assert list(noticed(film(*FLOOR[movement], camera, seed))) == []


@pytest.mark.parametrize("quarters", [1, 2, 3])
def test_a_picture_that_is_put_right_is_upright_within_a_second(quarters: int) -> None:
    track = film(*UP["squat"], Camera(azimuth_deg=45.0))
    at = np.searchsorted(track.time_s, 2.0)
    parts = turned(track, quarters).part(slice(0, at)), track.part(slice(at, None))
    whole = PoseTrack.from_poses([pose for part in parts for pose in part])
    assert [turn for _, turn in noticed(whole)] == [TURNED[quarters], PictureTurn.UPRIGHT]
    assert 2.0 < list(noticed(whole))[-1][0] <= 3.0


@settings(max_examples=60)
@given(azimuth_deg=st.floats(-180.0, 180.0), quarters=st.integers(0, 3))
def test_turning_a_picture_turns_what_a_frame_says(azimuth_deg: float, quarters: int) -> None:
    track = film({}, {}, Camera(azimuth_deg=azimuth_deg)).part(slice(0, 1))
    said = []
    for one in (track, turned(track, quarters)):
        body = Body(LANDMARKS)
        body.observe(next(iter(one)))
        said.append(likelihoods(body)[:4])
    assert said[1] == pytest.approx(np.roll(said[0], quarters).tolist(), abs=0.3)
    assert all(-MOST <= one <= 0.0 for one in said[0])


def test_a_face_alone_says_nothing() -> None:
    track = film({}, {}, Camera()).part(slice(0, 1))
    visibility = np.zeros_like(track.visibility)
    visibility[:, :11] = 1.0
    body = Body(LANDMARKS)
    body.observe(next(iter(replace(track, visibility=visibility))))
    assert likelihoods(body) == NOTHING
