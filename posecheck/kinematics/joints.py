"""Short names for the landmarks that measures use; a right one's index is that of the left one plus one."""

from __future__ import annotations

from typing import Final

from posecheck.pose import Landmark

LS, RS = int(Landmark.LEFT_SHOULDER), int(Landmark.RIGHT_SHOULDER)
LH, RH = int(Landmark.LEFT_HIP), int(Landmark.RIGHT_HIP)
LK, RK = int(Landmark.LEFT_KNEE), int(Landmark.RIGHT_KNEE)
LA, RA = int(Landmark.LEFT_ANKLE), int(Landmark.RIGHT_ANKLE)
LE, RE = int(Landmark.LEFT_ELBOW), int(Landmark.RIGHT_ELBOW)
LW, RW = int(Landmark.LEFT_WRIST), int(Landmark.RIGHT_WRIST)

LEGS: Final = ((LH, LK, LA), (RH, RK, RA))

SEGMENTS: Final[dict[str, tuple[tuple[int, int], tuple[int, int]]]] = {
    "thigh": ((LH, LK), (RH, RK)),
    "shank": ((LK, LA), (RK, RA)),
    "upper_arm": ((LS, LE), (RS, RE)),
    "forearm": ((LE, LW), (RE, RW)),
}
SEGMENT_OF: Final = {pair: name for name, pairs in SEGMENTS.items() for pair in pairs}
