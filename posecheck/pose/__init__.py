"""Landmarks of one person at one moment (:class:`Pose`) or over time (:class:`PoseTrack`).

Nothing here depends on how the landmarks were found.
"""

from posecheck.pose.landmarks import BONES, LANDMARK_COUNT, MIRRORED, Landmark
from posecheck.pose.origin import Origin
from posecheck.pose.pose import FloatArray, Pose, PoseColumns
from posecheck.pose.track import PoseTrack

__all__ = [
    "BONES",
    "LANDMARK_COUNT",
    "MIRRORED",
    "FloatArray",
    "Landmark",
    "Origin",
    "Pose",
    "PoseColumns",
    "PoseTrack",
]
