"""The channels of the whole posture, in postures whose angles and heights are known."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from math import isnan, nan
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from posecheck.kinematics import posture
from posecheck.kinematics.person.body import Body
from posecheck.kinematics.posture import (
    CHANNELS,
    ERROR,
    FLOOR_S,
    LANDMARKS,
    MIRRORED,
    SELDOM,
    SIDE_OF,
    WRIST_HEIGHTS,
    PostureReader,
)
from posecheck.pose import Landmark, Pose
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.motion import Motion
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.posture import Posture

from .figures import figure, hanging

QUICKLY = settings(max_examples=25)
AZIMUTHS_DEG = (0.0, 40.0, 90.0, 150.0, -90.0)
ACROSS_DEG = (0.0, 150.0)
"""Those of them from which a movement to the side goes across the line of sight."""
SQUAT = {"knee_flexion": 90.0, "hip_flexion": 80.0, "ankle_dorsiflexion": 25.0, "shoulder_flexion": 60.0}
LENGTH_M = 0.5 + 0.4 + 0.4
"""Trunk, thigh and shank of the stick figure."""


def read(poses: Pose | Iterable[Pose]) -> dict[str, float]:
    """The channels of the last pose."""
    body, reader = Body(LANDMARKS), PostureReader()
    values = [nan] * len(CHANNELS)
    for pose in [poses] if isinstance(poses, Pose) else poses:
        if body.observe(pose):
            values = reader.read(body, pose.size)
    assert len(values) == len(CHANNELS)
    return dict(zip(CHANNELS, values, strict=True))


def synthetic(posture: Posture, azimuth_deg: float = 0.0, distance_m: float = 4.0) -> Pose:
    camera = Camera(azimuth_deg=azimuth_deg, distance_m=distance_m)
    patient = SyntheticPatient(motion=Motion(keyframes=[(0.0, posture)]), camera=camera)
    pose = next(iter(patient.truth_track()))
    return replace(pose, visibility=np.ones_like(pose.visibility))


@pytest.mark.parametrize("azimuth_deg", AZIMUTHS_DEG)
def test_angles_are_those_of_the_posture_from_every_side(azimuth_deg: float) -> None:
    bent = {"knee_flexion": 70, "hip_flexion": 45, "ankle_dorsiflexion": 25}  # so that the trunk is upright
    arms = {"left_elbow_flexion": 100, "right_shoulder_abduction": 80}
    values = read(synthetic(bent | arms, azimuth_deg))
    assert values["knee_left"] == pytest.approx(70, abs=0.5)
    assert values["knee_right"] == pytest.approx(70, abs=0.5)
    assert values["elbow_left"] == pytest.approx(100, abs=0.5)
    assert values["elbow_right"] == pytest.approx(0, abs=0.5)
    assert values["arm_right"] == pytest.approx(80, abs=0.5)
    assert values["shoulder_right"] == pytest.approx(80, abs=12)  # from the line between shoulder and hip
    assert values["shoulder_left"] == pytest.approx(0, abs=12)


def test_the_order_of_the_channels_says_nothing_about_what_they_are() -> None:
    source, end_of_lists = Path(posture.__file__).read_text(encoding="utf-8"), "_N: Final = "
    assert source.count(end_of_lists) == 1
    turned = "_SIDED, _SINGLE = (dict(reversed(one.items())) for one in (_SIDED, _SINGLE))\n"
    other = ModuleType("posture_in_another_order")
    exec(source.replace(end_of_lists, turned + end_of_lists), other.__dict__)
    assert {*other.CHANNELS} == {*CHANNELS} and other.CHANNELS[0] != CHANNELS[0]
    bent = {"left_knee_flexion": 60, "hip_flexion": 80, "right_shoulder_abduction": 70, "neck_rotation": 20}
    for azimuth_deg in AZIMUTHS_DEG:
        pose, body = synthetic(bent, azimuth_deg), Body(LANDMARKS)
        assert body.observe(pose)
        values = dict(zip(other.CHANNELS, other.PostureReader().read(body, pose.size), strict=True))
        assert values == pytest.approx(read(pose), nan_ok=True)


def assert_stride(values: dict[str, float], azimuth_deg: float, expected: float) -> None:
    """A stride along the line of sight is not known."""
    expected = nan if azimuth_deg in ACROSS_DEG else expected
    assert values["stride"] == pytest.approx(expected, abs=1e-6, nan_ok=True)


@pytest.mark.parametrize("azimuth_deg", AZIMUTHS_DEG)
def test_standing_by_hand(azimuth_deg: float) -> None:
    values = read(figure(azimuth_deg=azimuth_deg))
    for name in ("knee", "elbow", "arm"):
        assert values[f"{name}_left"] == values[f"{name}_right"] == pytest.approx(0, abs=1e-4)
    assert values["trunk"] == pytest.approx(0, abs=1e-4)
    assert values["thighs"] == pytest.approx(0, abs=1e-4)
    # From the front each side of the trunk runs obliquely, from the hip to the wider shoulder.
    length_m = 0.8 + np.hypot(0.5, 0.1 * np.cos(np.radians(azimuth_deg)))
    assert values["hip_height"] == pytest.approx(0.8 / length_m, abs=1e-6)
    assert values["shoulder_height"] == pytest.approx(1.3 / length_m, abs=1e-6)
    assert values["knee_height_left"] == pytest.approx(-0.4 / length_m, abs=1e-6)
    assert values["wrist_height_right"] == pytest.approx(-0.55 / length_m, abs=1e-6)
    assert values["ankle_height_left"] == values["heel_height_left"] == pytest.approx(0, abs=1e-6)
    assert values["wrist_reach_left"] == pytest.approx(0, abs=1e-6)
    assert values["feet_apart"] == pytest.approx(0.2 / length_m, abs=1e-6)
    assert_stride(values, azimuth_deg, 0.0)
    assert values["hands_apart"] == pytest.approx(
        0.4 * abs(np.cos(np.radians(azimuth_deg))) / length_m, abs=1e-6
    )


@pytest.mark.parametrize("azimuth_deg", AZIMUTHS_DEG)
@given(st.floats(-0.5, 0.5), st.floats(-0.3, 0.6))
@QUICKLY
def test_a_step_ahead_is_no_step_to_the_side_from_wherever_it_is_seen(
    azimuth_deg: float, ahead_m: float, aside_m: float
) -> None:
    standing = replace(figure(azimuth_deg=azimuth_deg), time_s=-1.0)
    step = {"ANKLE": (0.1 + aside_m, 0.1, ahead_m)}
    reader, body = PostureReader(), Body(LANDMARKS)
    for pose in (standing, figure(azimuth_deg=azimuth_deg, left=step)):
        assert body.observe(pose)
        values = dict(zip(CHANNELS, reader.read(body, pose.size), strict=True))
    metre = body.scale_px_per_m / reader.length_px
    assert values["feet_apart"] == pytest.approx(abs(0.2 + aside_m) * metre, abs=1e-6)
    assert_stride(values, azimuth_deg, abs(ahead_m) * metre)


def test_moved_joints_by_hand() -> None:
    """From the left side, where the length is that of the standing figure; no faster than an arm can move."""
    elbow = hanging((0.2, 1.4, 0.0), 0.3, forward_deg=90)
    wrist = hanging(elbow, 0.25, forward_deg=180)
    poses = figure(
        azimuth_deg=90,
        left={"ELBOW": elbow, "WRIST": wrist, "ANKLE": (0.1, 0.3, 0.0), "HEEL": (0.1, 0.15, -0.05)},
    )
    values = read([figure(azimuth_deg=90), replace(poses, time_s=0.3)])
    assert values["arm_left"] == pytest.approx(90)
    assert values["shoulder_left"] == pytest.approx(90, abs=12)
    assert values["elbow_left"] == pytest.approx(90)
    assert values["wrist_height_left"] == pytest.approx(0.25 / LENGTH_M, rel=1e-6)
    assert values["wrist_reach_left"] == pytest.approx(0.3)
    assert values["ankle_height_left"] == pytest.approx(0.2 / LENGTH_M, rel=1e-6)
    assert values["ankle_height_right"] == 0.0
    assert values["heel_height_left"] == pytest.approx(0.1 / LENGTH_M, rel=1e-6)


def test_the_lean_is_positive_to_its_side() -> None:
    values = read(synthetic({"trunk_lateral_lean": 20}))
    assert values["lean_left"] == pytest.approx(20, abs=2)
    assert values["lean_right"] == -values["lean_left"]


@given(st.sampled_from(AZIMUTHS_DEG), st.floats(0, 90), st.floats(0, 100), st.floats(-20, 20))
@QUICKLY
def test_the_mirror_image_has_the_channels_of_the_other_side(
    azimuth_deg: float, knee_deg: float, arm_deg: float, lean_deg: float
) -> None:
    pose = synthetic(
        {"left_knee_flexion": knee_deg, "right_shoulder_abduction": arm_deg, "trunk_lateral_lean": lean_deg},
        azimuth_deg,
    )
    values = np.array(list(read(pose).values()))
    assert np.array(list(read(pose.mirrored()).values())) == pytest.approx(
        values[MIRRORED], abs=1e-6, nan_ok=True
    )


def test_mirroring_twice_changes_nothing_and_exchanges_the_sides() -> None:
    assert np.array_equal(MIRRORED[MIRRORED], np.arange(len(CHANNELS)))
    for i, name in enumerate(CHANNELS):
        other = {"left": "right", "right": "left"}.get(name.rpartition("_")[2])
        assert SIDE_OF[i] == {"right": 0, "left": 1, None: None}[other]
        assert CHANNELS[MIRRORED[i]] == (f"{name.rpartition('_')[0]}_{other}" if other else name)


@pytest.mark.parametrize("azimuth_deg", AZIMUTHS_DEG)
def test_the_distance_to_the_camera_changes_nothing(azimuth_deg: float) -> None:
    near, far = (
        np.array(list(read(synthetic(SQUAT, azimuth_deg, distance_m)).values())) for distance_m in (8.0, 24.0)
    )
    known = np.isfinite(near)
    assert np.array_equal(known, np.isfinite(far))
    # Somebody first seen like this, from the front, may be sitting with the hands in the lap.
    across = azimuth_deg in ACROSS_DEG
    assert known[SELDOM].all() if across else not known[SELDOM].any()
    unknown = {CHANNELS[i] for i in np.flatnonzero(~known & ~SELDOM)} - ({"stride"} if across else set())
    assert all(name.startswith(("elbow", "wrist", "hands")) for name in unknown)
    assert (unknown != set()) is (azimuth_deg == 0.0)
    assert (np.abs(near - far) / ERROR)[known].max() < 1.0  # what is left is perspective
    half = figure(azimuth_deg=azimuth_deg, px_per_m=100.0)
    assert list(read(half).values()) == pytest.approx(
        list(read(figure(azimuth_deg=azimuth_deg)).values()), abs=1e-6, nan_ok=True
    )


NEEDS = {
    "knee_left": ("LEFT_HIP", "LEFT_KNEE", "LEFT_ANKLE"),
    "hip_left": ("LEFT_SHOULDER", "LEFT_HIP", "LEFT_KNEE"),
    "shoulder_left": ("LEFT_HIP", "LEFT_SHOULDER", "LEFT_ELBOW"),
    "elbow_left": ("LEFT_SHOULDER", "LEFT_ELBOW", "LEFT_WRIST"),
    "arm_left": ("LEFT_SHOULDER", "LEFT_ELBOW"),
    "wrist_height_left": ("LEFT_SHOULDER", "LEFT_WRIST"),
    "wrist_reach_left": ("LEFT_SHOULDER", "LEFT_WRIST"),
    "knee_height_left": ("LEFT_HIP", "LEFT_KNEE"),
    "ankle_height_left": ("LEFT_HIP", "LEFT_KNEE", "LEFT_ANKLE", "RIGHT_ANKLE"),
    "heel_height_left": ("LEFT_HIP", "LEFT_KNEE", "LEFT_HEEL", "LEFT_FOOT_INDEX"),
    "lean_left": ("LEFT_SHOULDER", "RIGHT_SHOULDER", "LEFT_HIP", "RIGHT_HIP"),
    "trunk": ("LEFT_SHOULDER", "RIGHT_SHOULDER", "LEFT_HIP", "RIGHT_HIP"),
    "thighs": ("LEFT_HIP", "RIGHT_HIP", "LEFT_KNEE", "RIGHT_KNEE"),
    "hip_height": ("LEFT_HIP", "RIGHT_HIP"),
    "shoulder_height": ("LEFT_SHOULDER", "RIGHT_SHOULDER"),
    "feet_apart": ("LEFT_ANKLE", "RIGHT_ANKLE"),
    "stride": ("LEFT_ANKLE", "RIGHT_ANKLE"),
    "hands_apart": ("LEFT_WRIST", "RIGHT_WRIST"),
    "side_bend_left": ("LEFT_SHOULDER", "RIGHT_SHOULDER", "LEFT_HIP", "RIGHT_HIP"),
    "turn_left": ("LEFT_SHOULDER", "RIGHT_SHOULDER", "LEFT_HIP", "RIGHT_HIP"),
    "head_turn_left": ("NOSE", "LEFT_SHOULDER", "RIGHT_SHOULDER"),
    "head_tilt_left": ("LEFT_EAR", "RIGHT_EAR", "LEFT_SHOULDER", "RIGHT_SHOULDER"),
}
NEEDS |= {
    name.replace("left", "right"): tuple(
        part.replace("LEFT", "*").replace("RIGHT", "LEFT").replace("*", "RIGHT") for part in parts
    )
    for name, parts in NEEDS.items()
    if name.endswith("left")
}


@pytest.mark.parametrize("azimuth_deg", [40.0, 150.0])
@pytest.mark.parametrize("hidden", [landmark for landmark in Landmark if landmark in LANDMARKS])
def test_a_channel_is_unknown_exactly_where_a_landmark_it_needs_is_not_usable(
    hidden: Landmark, azimuth_deg: float
) -> None:
    values = read(figure(azimuth_deg=azimuth_deg, hidden=[hidden]))
    across = azimuth_deg in ACROSS_DEG
    never = {name for name, seldom in zip(CHANNELS, SELDOM, strict=True) if seldom and not across}
    never |= {"stride"} if across else set()
    unknown = {name for name, value in values.items() if isnan(value)}
    assert unknown == never | {name for name in CHANNELS if hidden.name in NEEDS[name]}


def test_without_ankles_no_height_above_the_floor_is_known() -> None:
    values = read(figure(hidden=[Landmark.LEFT_ANKLE, Landmark.RIGHT_ANKLE]))
    heights = ("ankle_height_left", "ankle_height_right", "hip_height", "shoulder_height")
    for name in (*heights, "feet_apart", "stride"):
        assert isnan(values[name])
    assert not isnan(values["hands_apart"])


@given(st.floats(0.0, 0.35), st.floats(0.2, 4.0), st.sampled_from([0.0, 40.0, 90.0, 150.0]))
@QUICKLY
def test_a_foot_that_rises_while_the_other_is_hidden_lowers_nothing_else(
    raised_m: float, up_s: float, azimuth_deg: float
) -> None:
    """The body stays where it is: the heights above the floor change by no more than an ankle scatters."""
    up = {"ANKLE": (0.1, 0.1 + raised_m, 0.0)}
    poses = [
        replace(
            figure(azimuth_deg=azimuth_deg, left=up if share else {}, hidden=[Landmark.RIGHT_ANKLE]),
            time_s=share * up_s,
        )
        for share in (0.0, 0.5, 1.0)
    ]
    before, after = read(poses[:1]), read(poses)
    for name in ("hip_height", "shoulder_height"):
        lowered = before[name] - after[name]
        came_up = 1.0 - np.exp(-up_s / FLOOR_S)  # what stays up for long is the floor
        assert lowered <= 0.04 + came_up * raised_m / LENGTH_M + 1e-6


def test_a_floor_that_was_left_is_learnt_again() -> None:
    body, reader = Body(LANDMARKS), PostureReader()
    low = figure(azimuth_deg=90, hidden=[Landmark.RIGHT_ANKLE])
    high = figure(azimuth_deg=90, left={"ANKLE": (0.1, 0.4, 0.0)}, hidden=[Landmark.RIGHT_ANKLE])
    heights = []
    for time_s, pose in enumerate((low, high)):
        body.observe(replace(pose, time_s=float(time_s)))
        heights.append(reader.read(body, pose.size)[CHANNELS.index("hip_height")])
    reader.leave_floor()
    anew = reader.read(body, high.size)[CHANNELS.index("hip_height")]
    assert anew == pytest.approx(heights[0] - 0.3 / LENGTH_M, abs=0.005)
    assert heights[1] > anew + 0.15


class TestHandBeyondTheEdge:
    """A hand that has left the picture is as high as the edge by which it left, or beyond."""

    @staticmethod
    def after(pose: Pose) -> tuple[tuple[int | None, int | None], dict[str, float]]:
        body, reader = Body(LANDMARKS), PostureReader()
        assert body.observe(pose)
        values = reader.read(body, pose.size)
        return reader.beyond, dict(zip(CHANNELS, values, strict=True))

    def test_by_the_upper_edge(self) -> None:
        raised = {"ELBOW": (0.2, 1.65, 0.0), "WRIST": (0.2, 2.5, 0.0)}
        pose = figure(left=raised, at=(320.0, 60.0))
        beyond, values = self.after(pose)
        assert beyond == (1, None)
        length_px = 200 * (0.8 + np.hypot(0.5, 0.1))
        assert values["wrist_height_left"] == pytest.approx(
            pose.image_px[Landmark.LEFT_SHOULDER, 1] / length_px
        )
        assert isnan(values["elbow_left"])
        assert not isnan(values["wrist_height_right"])

    def test_by_the_lower_edge_it_is_as_low_as_that(self) -> None:
        pose = figure(at=(320.0, 320.0), right={"ELBOW": (-0.2, 1.1, 0.0)})
        beyond, values = self.after(pose)
        assert beyond == (-1, -1)
        shoulder = pose.image_px[Landmark.RIGHT_SHOULDER, 1]
        length_px = 200 * (0.8 + np.hypot(0.5, 0.1))
        assert values["wrist_height_right"] == pytest.approx((shoulder - 480) / length_px)

    def test_aside_its_height_is_only_guessed(self) -> None:
        aside = {"ELBOW": (0.5, 1.4, 0.0), "WRIST": (0.8, 1.4, 0.0)}
        beyond, values = self.after(figure(left=aside, at=(520.0, 240.0)))
        assert beyond == (0, None)
        assert values["wrist_height_left"] == pytest.approx(0.0, abs=1e-6)

    def test_where_the_elbow_is_not_seen_either_nothing_is_known(self) -> None:
        raised = {"ELBOW": (0.2, 2.1, 0.0), "WRIST": (0.2, 2.5, 0.0)}
        beyond, values = self.after(figure(left=raised))
        assert beyond == (None, None)
        assert isnan(values["wrist_height_left"])

    def test_a_hand_hidden_within_the_picture_is_no_bound(self) -> None:
        beyond, values = self.after(figure(hidden=[Landmark.LEFT_WRIST]))
        assert beyond == (None, None)
        assert isnan(values[CHANNELS[WRIST_HEIGHTS[0]]])


def test_the_length_grows_soon_and_shrinks_slowly() -> None:
    body, reader = Body(LANDMARKS), PostureReader()
    lengths = []
    for k in range(120):
        foreshortened = k >= 30
        pose = figure(azimuth_deg=0, time_s=k / 30, both={"KNEE": (0.1, 0.85, 0.4)} if foreshortened else {})
        assert body.observe(pose)
        reader.read(body, pose.size)
        lengths.append(reader.length_px)
    assert lengths[29] == pytest.approx(200 * (0.8 + np.hypot(0.5, 0.1)))
    assert lengths[-1] > 0.9 * lengths[29]
    reader.forget()
    assert reader.length_px == 0.0
