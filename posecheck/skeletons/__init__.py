"""Skeletons from elsewhere: joints of motion capture, depth cameras and other detectors, as tracks.

PoseCheck knows one skeleton, the 33 landmarks. Others are translated as they come in, by the names of their
joints; what they do not have is unknown. :func:`pose_track` takes joints in space,
:func:`picture_track` joints in a picture, :func:`read_joints` a file of either.
"""

from posecheck.skeletons.picture import picture_track
from posecheck.skeletons.recording import SUFFIXES, Told, has_joints, open_recording, read_joints
from posecheck.skeletons.space import pose_track

__all__ = [
    "SUFFIXES",
    "Told",
    "has_joints",
    "open_recording",
    "picture_track",
    "pose_track",
    "read_joints",
]
