"""The skeleton: geometry computed by hand, and what must hold in every posture."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from posecheck.errors import PoseError
from posecheck.pose import MIRRORED, Landmark
from posecheck.synthetic.body import PROPORTIONS, Body, Skeleton
from posecheck.synthetic.posture import NAMES, SIDED, expand
from posecheck.synthetic.truth import true_measures

HEIGHT_M = 2.0
BODY = Body(height_m=HEIGHT_M)
THIGH_M, SHANK_M, ANKLE_M = 0.490, 0.492, 0.078

SEGMENTS = (
    ("SHOULDER", "ELBOW", "upper_arm"),
    ("ELBOW", "WRIST", "forearm"),
    ("HIP", "KNEE", "thigh"),
    ("KNEE", "ANKLE", "shank"),
)


def at(skeleton: Skeleton, name: str, moment: int = 0) -> np.ndarray:
    return skeleton.landmarks_m[moment, Landmark[name]]


def anything(*, shift: bool = True) -> st.SearchStrategy[dict[str, float]]:
    """Return postures within the range of a healthy body."""
    limits = {name: (-20.0, 60.0) for name in NAMES if not name.startswith(("place", "pelvis", "heading"))}
    for side in ("left_", "right_"):
        limits |= {side + "knee_flexion": (0, 120), side + "elbow_flexion": (0, 150)}
        limits |= {side + "hip_flexion": (-15, 110), side + "hip_abduction": (0, 25)}
        limits |= {side + "shoulder_flexion": (-30, 170), side + "shoulder_abduction": (0, 170)}
        limits |= {side + "ankle_dorsiflexion": (-20, 30), side + "heel_raise": (0, 30)}
        limits |= {side + "knee_medial_rotation": (-15, 25), side + "step_m": (0, 0.3)}
    limits["pelvis_shift"] = (-0.5, 0.5)
    if not shift:
        del limits["pelvis_shift"]
    chosen = {name: st.floats(*bounds) for name, bounds in limits.items()}
    return st.fixed_dictionaries({}, optional=chosen)


def test_standing_heights_are_those_of_winter() -> None:
    standing = BODY.skeleton({})
    heights = {"SHOULDER": 0.818, "HIP": 0.530, "KNEE": 0.285, "ANKLE": 0.039, "ELBOW": 0.632, "WRIST": 0.486}
    for name, height in heights.items():
        for side in ("LEFT", "RIGHT"):
            assert at(standing, f"{side}_{name}")[1] == pytest.approx(height * HEIGHT_M)
    assert at(standing, "LEFT_HIP")[0] == pytest.approx(0.116)
    assert at(standing, "RIGHT_HIP")[0] == pytest.approx(-0.116)
    assert at(standing, "NOSE")[2] > 0


def test_squat_by_hand() -> None:
    squat = BODY.skeleton({"knee_flexion": 90, "hip_flexion": 100, "ankle_dorsiflexion": 30})
    # the shin leans forward by 30 degrees; the thigh goes back and up, 60 degrees from the vertical
    knee = np.array([0.116, ANKLE_M + SHANK_M * np.cos(np.pi / 6), SHANK_M * 0.5])
    hip = knee + THIGH_M * np.array([0.0, 0.5, -np.sin(np.pi / 3)])
    trunk = 0.576 * np.array([0.0, np.cos(np.radians(40)), np.sin(np.radians(40))])
    assert at(squat, "LEFT_KNEE") == pytest.approx(knee)
    assert at(squat, "LEFT_HIP") == pytest.approx(hip)
    shoulders = (at(squat, "LEFT_SHOULDER") + at(squat, "RIGHT_SHOULDER")) / 2
    hips = (at(squat, "LEFT_HIP") + at(squat, "RIGHT_HIP")) / 2
    assert shoulders - hips == pytest.approx(trunk)


def test_on_a_step_everything_is_higher_by_its_height() -> None:
    floor, step = BODY.skeleton({}), BODY.skeleton({"step_m": 0.2})
    assert step.landmarks_m - floor.landmarks_m == pytest.approx(np.broadcast_to([0, 0.2, 0], (1, 33, 3)))


def test_with_one_foot_on_a_step_the_other_leg_hangs() -> None:
    skeleton = BODY.skeleton({"left_step_m": 0.2})
    assert at(skeleton, "LEFT_ANKLE")[1] == pytest.approx(0.2 + ANKLE_M)
    assert at(skeleton, "RIGHT_ANKLE")[1] == pytest.approx(0.2 + ANKLE_M)


def test_a_tilted_pelvis_is_lower_on_the_left_by_the_sine() -> None:
    skeleton = BODY.skeleton({"pelvis_tilt": 20})
    left, right = at(skeleton, "LEFT_HIP"), at(skeleton, "RIGHT_HIP")
    width_m = 2 * PROPORTIONS["hip_half_width"] * HEIGHT_M
    assert right[1] - left[1] == pytest.approx(width_m * np.sin(np.radians(20)))


def test_arm_raised_sideways_is_level_and_points_outward() -> None:
    raised = BODY.skeleton({"shoulder_abduction": 90})
    for side, sign in (("LEFT", 1), ("RIGHT", -1)):
        arm = at(raised, f"{side}_WRIST") - at(raised, f"{side}_SHOULDER")
        assert arm == pytest.approx([sign * 0.664, 0, 0], abs=1e-9)


def test_arm_raised_forward_points_forward_and_bends_up() -> None:
    raised = BODY.skeleton({"shoulder_flexion": 90, "elbow_flexion": 90})
    assert at(raised, "LEFT_ELBOW") - at(raised, "LEFT_SHOULDER") == pytest.approx([0, 0, 0.372], abs=1e-9)
    assert at(raised, "LEFT_WRIST") - at(raised, "LEFT_ELBOW") == pytest.approx([0, 0.292, 0], abs=1e-9)


@pytest.mark.parametrize(
    ("rotation_deg", "expected"), [(0, [0, 0, 0.292]), (90, [0, 0.292, 0]), (-90, [0, -0.292, 0])]
)
def test_elbow_of_an_abducted_arm_bends_where_the_arm_is_rotated(
    rotation_deg: float, expected: list[float]
) -> None:
    posture = {"shoulder_abduction": 90, "elbow_flexion": 90, "shoulder_rotation": rotation_deg}
    bent = BODY.skeleton(posture)
    for side in ("LEFT", "RIGHT"):
        assert at(bent, f"{side}_WRIST") - at(bent, f"{side}_ELBOW") == pytest.approx(expected, abs=1e-9)


def test_hanging_arm_curls_forward() -> None:
    curled = BODY.skeleton({"elbow_flexion": 90})
    assert at(curled, "RIGHT_WRIST") - at(curled, "RIGHT_ELBOW") == pytest.approx([0, 0, 0.292], abs=1e-9)


def test_shrug_raises_the_shoulder_and_keeps_its_distance_to_the_neck() -> None:
    shrug = BODY.skeleton({"left_shoulder_elevation": 20})
    rise = at(shrug, "LEFT_SHOULDER") - at(BODY.skeleton({}), "LEFT_SHOULDER")
    assert rise == pytest.approx([0.224 * (np.cos(np.radians(20)) - 1), 0.224 * np.sin(np.radians(20)), 0])
    assert at(shrug, "RIGHT_SHOULDER")[1] == pytest.approx(0.818 * HEIGHT_M)


def test_knees_turned_in_come_together_while_hips_and_feet_stay() -> None:
    deep = {"knee_flexion": 90, "hip_flexion": 90, "ankle_dorsiflexion": 20}
    good, bad = BODY.skeleton(deep), BODY.skeleton({**deep, "knee_medial_rotation": 15})
    for name in ("LEFT_HIP", "LEFT_ANKLE", "LEFT_FOOT_INDEX", "RIGHT_HEEL"):
        assert at(bad, name) == pytest.approx(at(good, name))
    assert at(bad, "LEFT_KNEE")[0] < at(good, "LEFT_KNEE")[0] - 0.05
    assert at(bad, "RIGHT_KNEE")[0] > at(good, "RIGHT_KNEE")[0] + 0.05
    truth = true_measures(bad)
    assert truth["left_knee_frontal_projection"][0] > 15
    assert truth["right_knee_frontal_projection"] == pytest.approx(truth["left_knee_frontal_projection"])


def test_heel_raise_lifts_the_heel_about_the_toes() -> None:
    tiptoe = BODY.skeleton({"heel_raise": 30, "ankle_dorsiflexion": -30})
    assert at(tiptoe, "LEFT_HEEL")[1] > 0.12
    toe = at(BODY.skeleton({}), "LEFT_FOOT_INDEX")
    assert np.linalg.norm(at(tiptoe, "LEFT_FOOT_INDEX") - toe) < 0.02
    knee, ankle = at(tiptoe, "LEFT_KNEE"), at(tiptoe, "LEFT_ANKLE")
    assert knee - ankle == pytest.approx([0, SHANK_M, 0], abs=1e-9)


def test_pelvis_shift_moves_the_pelvis_level_over_planted_feet() -> None:
    deep = {"knee_flexion": 80, "hip_flexion": 80, "ankle_dorsiflexion": 20, "hip_abduction": 5}
    straight, shifted = BODY.skeleton(deep), BODY.skeleton({**deep, "pelvis_shift": 0.5})
    assert at(shifted, "LEFT_HIP")[0] - at(straight, "LEFT_HIP")[0] == pytest.approx(0.116)
    assert at(shifted, "LEFT_HIP")[1] == pytest.approx(at(shifted, "RIGHT_HIP")[1])
    for name in ("LEFT_ANKLE", "RIGHT_ANKLE", "LEFT_FOOT_INDEX", "RIGHT_HEEL"):
        assert at(shifted, name) == pytest.approx(at(straight, name))
    truth = true_measures(shifted)
    assert truth["left_knee_flexion"][0] > truth["right_knee_flexion"][0] + 1


def test_one_leg_carries_when_the_other_is_raised() -> None:
    stork = BODY.skeleton({"left_hip_flexion": 60, "left_knee_flexion": 90})
    standing = BODY.skeleton({})
    for name in ("RIGHT_ANKLE", "RIGHT_HEEL", "RIGHT_HIP", "NOSE"):
        assert at(stork, name) == pytest.approx(at(standing, name))
    assert at(stork, "LEFT_KNEE") - at(stork, "LEFT_HIP") == pytest.approx(
        [0, -THIGH_M / 2, THIGH_M * np.sin(np.pi / 3)]
    )
    assert at(stork, "LEFT_ANKLE")[1] > 0.3


def test_seated_knee_extension_leaves_the_pelvis_where_it_is() -> None:
    chair = {"pelvis_height_m": 0.6, "hip_flexion": 90, "knee_flexion": np.array([90.0, 0.0])}
    seated = BODY.skeleton(chair, support="pelvis")
    for moment, shank in ((0, [0, -SHANK_M, 0]), (1, [0, 0, SHANK_M])):
        assert at(seated, "LEFT_HIP", moment) == pytest.approx([0.116, 0.6, 0])
        knee, ankle = at(seated, "LEFT_KNEE", moment), at(seated, "LEFT_ANKLE", moment)
        assert ankle - knee == pytest.approx(shank, abs=1e-9)


def test_supine_lies_on_the_floor_face_up() -> None:
    lying = BODY.skeleton({"pelvis_pitch": -90, "hip_flexion": 45, "knee_flexion": 90}, support="pelvis")
    nose, ear = at(lying, "NOSE"), at(lying, "LEFT_EAR")
    assert nose[1] > ear[1]
    assert 0.0 < at(lying, "LEFT_SHOULDER")[1] < 0.15
    assert at(lying, "LEFT_SHOULDER")[1] == pytest.approx(at(lying, "LEFT_HIP")[1])
    assert at(lying, "LEFT_KNEE")[1] > 0.3


def test_heading_and_place_move_the_whole_body() -> None:
    standing, moved = (
        BODY.skeleton({}),
        BODY.skeleton({"heading": 90, "place_left_m": 1, "place_forward_m": 2}),
    )
    x, y, z = at(standing, "NOSE")
    assert at(moved, "NOSE") == pytest.approx([z + 1, y, -x + 2])


@given(posture=anything())
@settings(max_examples=60)
def test_segments_keep_their_length(posture: dict[str, float]) -> None:
    skeleton = BODY.skeleton(posture)
    for side in ("LEFT", "RIGHT"):
        for upper, lower, name in SEGMENTS:
            length = np.linalg.norm(at(skeleton, f"{side}_{upper}") - at(skeleton, f"{side}_{lower}"))
            assert length == pytest.approx(PROPORTIONS[name] * HEIGHT_M, rel=1e-6)


@given(posture=anything())
@settings(max_examples=60)
def test_mirrored_posture_gives_mirrored_landmarks(posture: dict[str, float]) -> None:
    signed = ("trunk_lateral_lean", "trunk_rotation", "neck_lateral_flexion", "neck_rotation", "pelvis_shift")
    mirrored = {}
    for name, value in posture.items():
        other = {"left": "right", "right": "left"}.get(name.split("_")[0])
        other_name = f"{other}_{name.partition('_')[2]}" if other else name
        mirrored[other_name] = -value if name in signed else value
    expected = BODY.skeleton(posture).landmarks_m[:, list(MIRRORED)] * np.array([-1, 1, 1])
    assert BODY.skeleton(mirrored).landmarks_m == pytest.approx(expected, abs=1e-6)


@given(
    knee=st.floats(0, 120), trunk=st.floats(0, 60), ankle=st.floats(-5, 30), heel=st.floats(0, 25),
    wide=st.floats(0, 20), shift=st.floats(-0.6, 0.6), medial=st.floats(-10, 25),
)  # fmt: skip
@settings(max_examples=60)
def test_feet_stay_planted(
    *, knee: float, trunk: float, ankle: float, heel: float, wide: float, shift: float, medial: float
) -> None:
    posture = {
        "knee_flexion": np.array([0.0, knee]),
        "hip_flexion": np.array([0.0, trunk + knee - ankle - heel]),
        "ankle_dorsiflexion": np.array([0.0, ankle]),
        "heel_raise": np.array([0.0, heel]),
        "pelvis_shift": np.array([0.0, shift]),
        "knee_medial_rotation": np.array([0.0, medial]),
        "hip_abduction": wide,
    }
    skeleton = BODY.skeleton(posture)
    for side in ("LEFT", "RIGHT"):
        toe = skeleton.landmarks_m[:, Landmark[f"{side}_FOOT_INDEX"]]
        assert np.linalg.norm(toe[1] - toe[0]) < 0.015
    feet = skeleton.landmarks_m[:, Landmark.LEFT_HEEL :]
    assert feet[..., 1].min() > 0


@given(
    knee=st.floats(1, 120), hip=st.floats(0, 110), ankle=st.floats(-10, 30), elbow=st.floats(0, 150),
    shoulder=st.floats(0, 170), neck=st.floats(-30, 40),
)  # fmt: skip
@settings(max_examples=60)
def test_true_angles_are_those_of_the_posture(
    *, knee: float, hip: float, ankle: float, elbow: float, shoulder: float, neck: float
) -> None:
    posture = {
        "knee_flexion": knee,
        "hip_flexion": hip,
        "ankle_dorsiflexion": ankle,
        "elbow_flexion": elbow,
        "shoulder_flexion": shoulder,
    }
    truth = true_measures(BODY.skeleton({**posture, "neck_flexion": neck}))
    for name, value in posture.items():
        for side in ("left", "right"):
            assert truth[f"{side}_{name}"][0] == pytest.approx(value, abs=1e-4), name
    assert truth["neck_flexion"][0] == pytest.approx(neck, abs=1e-6)


@pytest.mark.parametrize(
    ("posture", "expected"),
    [
        ({"hip_abduction": 20}, {"left_hip_abduction": 20, "right_hip_abduction": 20}),
        ({"left_hip_abduction": 35}, {"left_hip_abduction": 35, "right_hip_abduction": 0}),
        ({"shoulder_abduction": 130}, {"left_shoulder_abduction": 130, "right_shoulder_abduction": 130}),
        ({"trunk_lateral_lean": 15}, {"trunk_lateral_lean": 15, "trunk_flexion": 0, "left_hip_abduction": 0}),
        ({"left_hip_abduction": 20, "trunk_lateral_lean": -15}, {"left_hip_abduction": 20}),
        ({"spine_flexion": 25}, {"trunk_flexion": 25, "trunk_lateral_lean": 0}),
        ({"trunk_rotation": -30}, {"trunk_rotation": -30}),
        ({"neck_rotation": 40}, {"neck_rotation": 40, "neck_flexion": 0}),
        ({"neck_lateral_flexion": -20}, {"neck_lateral_flexion": -20}),
        ({"shoulder_flexion": 20, "shoulder_abduction": 5}, {"left_shoulder_flexion": 20}),
        ({"heading": 120, "trunk_lateral_lean": 15, "spine_flexion": 10}, {"trunk_flexion": 10}),
    ],
)
def test_true_angles_of_single_movements(posture: dict[str, float], expected: dict[str, float]) -> None:
    truth = true_measures(BODY.skeleton(posture))
    for name, value in expected.items():
        assert truth[name][0] == pytest.approx(value, abs=1e-6), name


def test_true_shoulder_angle_of_the_other_plane_is_unknown() -> None:
    truth = true_measures(BODY.skeleton({"left_shoulder_abduction": 90, "right_shoulder_flexion": 90}))
    assert np.isnan(truth["left_shoulder_flexion"][0])
    assert np.isnan(truth["right_shoulder_abduction"][0])


def test_names_of_a_posture() -> None:
    full = expand({"knee_flexion": 30, "left_knee_flexion": 50})
    assert full["left_knee_flexion"] == 50
    assert full["right_knee_flexion"] == 30
    assert full["neck_flexion"] == 0
    assert set(full) == set(NAMES)
    with pytest.raises(PoseError, match=r"knee_flexoin; allowed: .*knee_flexion"):
        expand({"knee_flexoin": 30})
    for sided in SIDED:
        assert f"left_{sided}" in full


@pytest.mark.parametrize(
    ("posture", "message"),
    [
        ({"knee_flexion": -5}, "must lie in 0..160"),
        ({"left_elbow_flexion": 170}, "left_elbow_flexion is 170"),
        ({"hip_flexion": float("nan")}, "not finite"),
        ({"hip_flexion": "deep"}, "must be numbers"),
        ({"hip_flexion": np.zeros(2), "knee_flexion": np.zeros(3)}, "one length"),
        ({"left_neck_flexion": 3}, "unknown"),
    ],
)
def test_a_wrong_posture_says_what_is_wrong(posture: dict[str, float], message: str) -> None:
    with pytest.raises(PoseError, match=message):
        BODY.skeleton(posture)


def test_a_body_is_as_high_as_a_person() -> None:
    with pytest.raises(PoseError, match=r"0\.5\.\.2\.5"):
        Body(height_m=170)
