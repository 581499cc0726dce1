"""The 33 landmarks of a body.

They are those of MediaPipe's pose landmarker (BlazePose topology). Left and right are the person's own.
"""

from __future__ import annotations

from enum import IntEnum
from itertools import pairwise
from typing import Final


class Landmark(IntEnum):
    """Index of each landmark along the landmark axis of a pose's arrays, 0..32."""

    NOSE = 0
    LEFT_EYE_INNER = 1
    LEFT_EYE = 2
    LEFT_EYE_OUTER = 3
    RIGHT_EYE_INNER = 4
    RIGHT_EYE = 5
    RIGHT_EYE_OUTER = 6
    LEFT_EAR = 7
    RIGHT_EAR = 8
    MOUTH_LEFT = 9
    MOUTH_RIGHT = 10
    LEFT_SHOULDER = 11
    RIGHT_SHOULDER = 12
    LEFT_ELBOW = 13
    RIGHT_ELBOW = 14
    LEFT_WRIST = 15
    RIGHT_WRIST = 16
    LEFT_PINKY = 17
    RIGHT_PINKY = 18
    LEFT_INDEX = 19
    RIGHT_INDEX = 20
    LEFT_THUMB = 21
    RIGHT_THUMB = 22
    LEFT_HIP = 23
    RIGHT_HIP = 24
    LEFT_KNEE = 25
    RIGHT_KNEE = 26
    LEFT_ANKLE = 27
    RIGHT_ANKLE = 28
    LEFT_HEEL = 29
    RIGHT_HEEL = 30
    LEFT_FOOT_INDEX = 31
    RIGHT_FOOT_INDEX = 32


LANDMARK_COUNT: Final = len(Landmark)

MIRRORED: Final[tuple[int, ...]] = tuple(
    Landmark[lm.name.replace("LEFT", "~").replace("RIGHT", "LEFT").replace("~", "RIGHT")] for lm in Landmark
)
"""For each landmark the same landmark of the other side of the body."""

BONES: Final[tuple[tuple[Landmark, Landmark], ...]] = (
    *pairwise((Landmark.LEFT_WRIST, Landmark.LEFT_ELBOW, Landmark.LEFT_SHOULDER, Landmark.LEFT_HIP)),
    *pairwise((Landmark.LEFT_HIP, Landmark.LEFT_KNEE, Landmark.LEFT_ANKLE, Landmark.LEFT_HEEL)),
    *pairwise((Landmark.RIGHT_WRIST, Landmark.RIGHT_ELBOW, Landmark.RIGHT_SHOULDER, Landmark.RIGHT_HIP)),
    *pairwise((Landmark.RIGHT_HIP, Landmark.RIGHT_KNEE, Landmark.RIGHT_ANKLE, Landmark.RIGHT_HEEL)),
    (Landmark.LEFT_HEEL, Landmark.LEFT_FOOT_INDEX),
    (Landmark.RIGHT_HEEL, Landmark.RIGHT_FOOT_INDEX),
    (Landmark.LEFT_SHOULDER, Landmark.RIGHT_SHOULDER),
    (Landmark.LEFT_HIP, Landmark.RIGHT_HIP),
)
"""Pairs of landmarks between which a skeleton is drawn."""
