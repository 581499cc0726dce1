"""Skeletons whose points have an order and no names: the one place that names them."""

from __future__ import annotations

from typing import Final

COCO_17: Final = (
    "nose",
    "left_eye",
    "right_eye",
    "left_ear",
    "right_ear",
    "left_shoulder",
    "right_shoulder",
    "left_elbow",
    "right_elbow",
    "left_wrist",
    "right_wrist",
    "left_hip",
    "right_hip",
    "left_knee",
    "right_knee",
    "left_ankle",
    "right_ankle",
)
"""The body of COCO, which most detectors of people have learnt."""

_OPENPOSE: Final = ("Nose", "Neck", "RShoulder", "RElbow", "RWrist", "LShoulder", "LElbow", "LWrist")
_OPENPOSE_LEGS: Final = ("RHip", "RKnee", "RAnkle", "LHip", "LKnee", "LAnkle")
_OPENPOSE_HEAD: Final = ("REye", "LEye", "REar", "LEar")
_OPENPOSE_FEET: Final = ("LBigToe", "LSmallToe", "LHeel", "RBigToe", "RSmallToe", "RHeel")

COCO_18: Final = (*_OPENPOSE, *_OPENPOSE_LEGS, *_OPENPOSE_HEAD)
"""OpenPose's older body."""

BODY_25: Final = (*_OPENPOSE, "MidHip", *_OPENPOSE_LEGS, *_OPENPOSE_HEAD, *_OPENPOSE_FEET)
"""OpenPose's body with feet."""

HALPE_26: Final = (
    *COCO_17,
    "Head",
    "Neck",
    "Hip",
    "LBigToe",
    "RBigToe",
    "LSmallToe",
    "RSmallToe",
    "LHeel",
    "RHeel",
)
"""AlphaPose's and RTMPose's body with feet; ``Hip`` is between the hips."""

ORDERED: Final = {len(names): names for names in (COCO_17, COCO_18, BODY_25, HALPE_26)}
"""Names by the number of points, which tells these skeletons apart."""

KINECT_V2: Final = (
    "SpineBase",
    "SpineMid",
    "Neck",
    "Head",
    "ShoulderLeft",
    "ElbowLeft",
    "WristLeft",
    "HandLeft",
    "ShoulderRight",
    "ElbowRight",
    "WristRight",
    "HandRight",
    "HipLeft",
    "KneeLeft",
    "AnkleLeft",
    "FootLeft",
    "HipRight",
    "KneeRight",
    "AnkleRight",
    "FootRight",
    "SpineShoulder",
    "HandTipLeft",
    "ThumbLeft",
    "HandTipRight",
    "ThumbRight",
)
"""The joints of the second Kinect, in the order of its library."""
