"""A joint's name says which landmark it is, however it is spelt; and nothing else says so."""

from __future__ import annotations

from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posecheck.errors import PoseError
from posecheck.pose import MIRRORED, Landmark
from posecheck.skeletons.names import landmark_of, landmarks_of
from posecheck.skeletons.topologies import BODY_25, COCO_17, COCO_18, HALPE_26, KINECT_V2

BODY = {
    Landmark[f"{side}_{part}"]
    for side in ("LEFT", "RIGHT")
    for part in ("SHOULDER", "ELBOW", "WRIST", "HIP", "KNEE", "ANKLE")
}
FACE = {Landmark.NOSE, *(Landmark[f"{s}_{p}"] for s in ("LEFT", "RIGHT") for p in ("EYE", "EAR"))}
FEET = {Landmark[f"{side}_{part}"] for side in ("LEFT", "RIGHT") for part in ("HEEL", "FOOT_INDEX")}
TOES = {Landmark.LEFT_FOOT_INDEX, Landmark.RIGHT_FOOT_INDEX}
HANDS = {Landmark[f"{side}_{part}"] for side in ("LEFT", "RIGHT") for part in ("INDEX", "THUMB")}
HAS = {
    COCO_17: BODY | FACE,
    COCO_18: BODY | FACE,
    BODY_25: BODY | FACE | FEET,
    HALPE_26: BODY | FACE | FEET,
    KINECT_V2: BODY | TOES | HANDS,
    tuple(lm.name for lm in Landmark): set(Landmark),
}
PARTS = ("SHOULDER", "ELBOW", "WRIST", "HIP", "KNEE", "ANKLE", "HEEL", "EAR", "EYE", "THUMB", "FOOT_INDEX")


@pytest.mark.parametrize("names", HAS, ids=["COCO-17", "COCO-18", "BODY-25", "HALPE-26", "Kinect", "own"])
def test_every_skeleton_has_the_landmarks_it_has_and_no_others(names: tuple[str, ...]) -> None:
    chosen = landmarks_of(names)
    assert set(chosen) == HAS[names]
    assert len(set(chosen.values())) == len(chosen)


@pytest.mark.parametrize("name", sorted(set(chain(*HAS))))
def test_the_mirrored_name_is_the_other_side(name: str) -> None:
    other = _mirrored(name)
    landmark = landmark_of(name)
    assert landmark_of(other) == (None if landmark is None else MIRRORED[landmark])


@given(
    side=st.sampled_from(["left", "right"]),
    part=st.sampled_from(PARTS),
    behind=st.booleans(),
    short=st.booleans(),
    joint=st.sampled_from(["_", " ", ".", "-", ""]),
    case=st.sampled_from([str.lower, str.upper, str.title, str]),
    person=st.sampled_from(["", "Subject1:"]),
)
def test_every_spelling_is_understood(  # noqa: PLR0917
    side: str, part: str, behind: bool, short: bool, joint: str, case: type[str], person: str
) -> None:
    words = [word.lower() for word in part.split("_")]
    given_side = side[0] if short else side
    if joint == "":  # CamelCase: only the capitals part the words
        words, given_side = [word.title() for word in words], given_side.title()
        name = "".join([*words, given_side] if behind else [given_side, *words])
    else:
        name = case(joint.join([*words, given_side] if behind else [given_side, *words]))
    assert landmark_of(person + name) == Landmark[f"{side.upper()}_{part}"]


@pytest.mark.parametrize(
    ("name", "landmark"),
    [
        ("rknee", Landmark.RIGHT_KNEE),
        ("lelbow", Landmark.LEFT_ELBOW),
        ("RHJC", Landmark.RIGHT_HIP),
        ("L_HJC", Landmark.LEFT_HIP),
        ("right hip joint centre", Landmark.RIGHT_HIP),
        ("hip_r", Landmark.RIGHT_HIP),
        ("LBigToe", Landmark.LEFT_FOOT_INDEX),
        ("left_toes", Landmark.LEFT_FOOT_INDEX),
        ("HandTipRight", Landmark.RIGHT_INDEX),
        ("mouth_left", Landmark.MOUTH_LEFT),
    ],
)
def test_what_labs_write_is_understood(name: str, landmark: Landmark) -> None:
    assert landmark_of(name) is landmark


@pytest.mark.parametrize(
    "name",
    [
        *(
            "SpineBase",
            "Neck",
            "Head",
            "MidHip",
            "Hip",
            "HandLeft",
            "LSmallToe",
            "hip",
            "left",
            "",
            "R",
            "::",
        ),
        *(
            "LASI",
            "RKNE",
            "RKneeMedial",
            "knee_angle_r",
            "LeftRightHip",
            "left_right_knee",
            "RThigh1",
            "shrimp",
        ),
        *("left_nose", "x" * 1000, "Схід", "knee" * 30),
    ],
)
def test_what_is_no_landmark_is_left_out(name: str) -> None:
    assert landmark_of(name) is None


@given(st.text(max_size=40))
def test_whatever_is_written_is_a_landmark_or_none(name: str) -> None:
    assert landmark_of(name) is None or landmark_of(name) in Landmark


def test_a_joint_centre_comes_before_a_marker_and_a_toe_before_a_foot() -> None:
    names = ("RKnee", "RKneeJC", "RFoot", "RToe", "RBigToe")
    for order in (names, names[::-1]):
        chosen = landmarks_of(order)
        assert chosen == {Landmark.RIGHT_KNEE: "RKneeJC", Landmark.RIGHT_FOOT_INDEX: "RBigToe"}


def test_two_joints_that_mean_the_same_are_refused() -> None:
    with pytest.raises(PoseError, match="'RKnee' and 'right_knee' could both be the right knee"):
        landmarks_of(["RKnee", "right_knee"])
    assert landmarks_of(["RKnee", "right_knee", "RKneeJC"]) == {Landmark.RIGHT_KNEE: "RKneeJC"}


def _mirrored(name: str) -> str:
    for one, other in (("LEFT", "RIGHT"), ("Left", "Right"), ("left", "right")):
        if one in name or other in name:
            return name.replace(one, "~").replace(other, one).replace("~", other)
    if name[:1] in "LR" and name[1:2].isupper():
        return ("R" if name[0] == "L" else "L") + name[1:]
    return name
