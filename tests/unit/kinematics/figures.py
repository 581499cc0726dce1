"""A stick figure whose joints are placed by hand, seen without perspective, so that every angle is exact."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import cos, radians, sin

import numpy as np

from posecheck.kinematics.measures import CATALOGUE, Channel, Measurer, channels_of
from posecheck.pose import LANDMARK_COUNT, Landmark, Pose

Point = tuple[float, float, float]
"""Metres to the patient's left, up from the floor, and forward."""

STANDING: dict[str, Point] = {
    "NOSE": (0.0, 1.55, 0.1),
    "EAR": (0.07, 1.55, 0.0),
    "SHOULDER": (0.2, 1.4, 0.0),
    "ELBOW": (0.2, 1.1, 0.0),
    "WRIST": (0.2, 0.85, 0.0),
    "HIP": (0.1, 0.9, 0.0),
    "KNEE": (0.1, 0.5, 0.0),
    "ANKLE": (0.1, 0.1, 0.0),
    "HEEL": (0.1, 0.05, -0.05),
    "FOOT_INDEX": (0.1, 0.05, 0.15),
}
"""Joints of the left side (the right one is its mirror image) of a person who stands, arms hanging."""
PX_PER_M = 200.0
SIZE = (640, 480)
PARTS = {
    "ears": "EAR",
    "shoulders": "SHOULDER",
    "elbows": "ELBOW",
    "wrists": "WRIST",
    "hips": "HIP",
    "knees": "KNEE",
    "ankles": "ANKLE",
    "feet": "FOOT_INDEX",
}
"""Landmark of each body part named in the catalogue."""


def hanging(start: Point, length_m: float, *, left_deg: float = 0.0, forward_deg: float = 0.0) -> Point:
    """End of a segment that hangs from a joint and is swung to the left or forward."""
    swing = radians(left_deg or forward_deg)
    across, ahead = (sin(swing), 0.0) if left_deg else (0.0, sin(swing))
    return start[0] + length_m * across, start[1] - length_m * cos(swing), start[2] + length_m * ahead


def mirrored(point: Point) -> Point:
    return -point[0], point[1], point[2]


def figure(
    *,
    left: Mapping[str, Point] = {},
    right: Mapping[str, Point] = {},
    both: Mapping[str, Point] = {},
    azimuth_deg: float = 0.0,
    time_s: float = 0.0,
    at: tuple[float, float] = (320.0, 60.0),
    px_per_m: float = PX_PER_M,
    size: tuple[int, int] = SIZE,
    hidden: Iterable[Landmark] = (),
) -> Pose:
    """The figure with some joints moved, seen from an azimuth.

    ``left`` and ``right`` are given in the patient's axes, ``both`` for the left side to be mirrored.
    ``at`` is where the point 1.7 m above the patient's place appears.
    """
    points = np.tile(np.array(STANDING["NOSE"]), (LANDMARK_COUNT, 1))
    for name, point in STANDING.items():
        if name == "NOSE":
            points[Landmark.NOSE] = both.get(name, point)
            continue
        own = both.get(name, point)
        points[Landmark[f"LEFT_{name}"]] = left.get(name, own)
        points[Landmark[f"RIGHT_{name}"]] = right.get(name, mirrored(own))
    turn = radians(azimuth_deg)
    x = points[:, 0] * cos(turn) - points[:, 2] * sin(turn)
    away = -points[:, 0] * sin(turn) - points[:, 2] * cos(turn)
    world = np.stack([x, -points[:, 1], away], axis=-1)
    middle = world[[Landmark.LEFT_HIP, Landmark.RIGHT_HIP]].mean(axis=0)
    visibility = np.ones(LANDMARK_COUNT)
    visibility[list(hidden)] = 0.3
    return Pose(
        time_s=time_s,
        image_px=np.stack([at[0] + px_per_m * x, at[1] + px_per_m * (1.7 - points[:, 1])], axis=-1),
        world_m=world - middle,
        visibility=visibility,
        size=size,
    )


def measured(*poses: Pose) -> dict[str, float]:
    """Every measure of the catalogue in the last of some poses; sided ones as ``left_`` and ``right_``."""
    channels = [channel for name in CATALOGUE for channel in channels_of(name)]
    measurer = Measurer(channels)
    values: list[float] = []
    for pose in poses:
        values = measurer.measure(pose)
    return {key(channel): value for channel, value in zip(channels, values, strict=True)}


def key(channel: Channel) -> str:
    return f"{channel.side}_{channel.measure}" if channel.entry.sided else channel.measure
