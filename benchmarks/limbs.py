"""Directions of limbs over one repetition, which need no joint angle and know no exercise.

In space they are told in the person's own frame, x to their left, y up, z forward; in a picture as they are
seen. Nothing to run by itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np

from posecheck.pose import FloatArray, Landmark
from posecheck.signals.cycle import POINTS

IN_SPACE: Final = {
    "trunk": ("SpineBase", "SpineShoulder"),
    "head": ("SpineShoulder", "Head"),
    "shoulders": ("ShoulderRight", "ShoulderLeft"),
    "pelvis": ("HipRight", "HipLeft"),
    "left_upper_arm": ("ShoulderLeft", "ElbowLeft"),
    "left_forearm": ("ElbowLeft", "WristLeft"),
    "right_upper_arm": ("ShoulderRight", "ElbowRight"),
    "right_forearm": ("ElbowRight", "WristRight"),
    "left_thigh": ("HipLeft", "KneeLeft"),
    "left_shank": ("KneeLeft", "AnkleLeft"),
    "right_thigh": ("HipRight", "KneeRight"),
    "right_shank": ("KneeRight", "AnkleRight"),
}
"""Limbs, and the joints of a Kinect that they lead from and to."""
ACROSS: Final = ("shoulders", "pelvis")
"""Lines from side to side: mirrored, they lead from right to left again."""
GROUPS: Final = (
    ("trunk", "shoulders", "pelvis"),
    ("head",),
    ("left_upper_arm", "left_forearm"),
    ("right_upper_arm", "right_forearm"),
    ("left_thigh", "left_shank"),
    ("right_thigh", "right_shank"),
)
"""Parts of the body whose differences are told apart."""
IN_PICTURE: Final = (
    (Landmark.LEFT_SHOULDER, Landmark.LEFT_ELBOW),
    (Landmark.LEFT_ELBOW, Landmark.LEFT_WRIST),
    (Landmark.RIGHT_SHOULDER, Landmark.RIGHT_ELBOW),
    (Landmark.RIGHT_ELBOW, Landmark.RIGHT_WRIST),
    (Landmark.LEFT_HIP, Landmark.LEFT_KNEE),
    (Landmark.LEFT_KNEE, Landmark.LEFT_ANKLE),
    (Landmark.RIGHT_HIP, Landmark.RIGHT_KNEE),
    (Landmark.RIGHT_KNEE, Landmark.RIGHT_ANKLE),
    (Landmark.LEFT_SHOULDER, Landmark.RIGHT_SHOULDER),
    (Landmark.LEFT_HIP, Landmark.RIGHT_HIP),
    (Landmark.LEFT_HIP, Landmark.LEFT_SHOULDER),
    (Landmark.RIGHT_HIP, Landmark.RIGHT_SHOULDER),
)
"""Limbs of MediaPipe's landmarks."""
WINDOW: Final = 5
"""Frames that joints of a depth camera are averaged over: a sixth of a second."""


def in_space(joints_m: Mapping[str, FloatArray], *, mirror: bool = False) -> FloatArray:
    """Return the directions of the limbs whose joints are known, in the order of :data:`IN_SPACE`.

    Parameters
    ----------
    joints_m : mapping of str to ndarray, shape (n, 3)
        Joints of one repetition in metres, x to the left of somebody who faces the camera, y up, z to it.
    mirror : bool
        Whether to return what the mirror image does.

    Returns
    -------
    ndarray, shape (101, 3 * limbs)
        Unit vectors at each percent of the time.
    """
    return resampled(directions(joints_m, mirror=mirror))


def directions(joints_m: Mapping[str, FloatArray], *, mirror: bool = False) -> FloatArray:
    """Return the same in each frame, shape (n, 3 * limbs).

    Parameters
    ----------
    joints_m : mapping of str to ndarray, shape (n, 3)
        As for :func:`in_space`, of a repetition or of a whole recording.
    mirror : bool
        Whether to return what the mirror image does.
    """
    smooth = {name: _smoothed(at) for name, at in joints_m.items()}
    turn = _own_frame(smooth)
    found = {
        limb: _unit((smooth[end] - smooth[start]) @ turn)
        for limb, (start, end) in IN_SPACE.items()
        if start in smooth and end in smooth
    }
    if mirror:
        found = {limb: _mirrored(limb, found) for limb in found}
    return np.concatenate(list(found.values()), axis=1)


def pelvis_path(joints_m: Mapping[str, FloatArray], *, mirror: bool = False) -> FloatArray:
    """Return where the pelvis goes from where it was at first, in lengths of the trunk, shape (101, 3).

    Parameters
    ----------
    joints_m : mapping of str to ndarray, shape (n, 3)
        As for :func:`in_space`.
    mirror : bool
        Whether to return what the mirror image does.
    """
    base, neck = joints_m["SpineBase"], joints_m["SpineShoulder"]
    path = (base - base[0]) @ _own_frame(joints_m) / np.median(np.linalg.norm(neck - base, axis=1))
    return resampled(_smoothed(path) * ([-1.0, 1.0, 1.0] if mirror else 1.0))


def in_picture(image_px: FloatArray, world_m: FloatArray) -> FloatArray:
    """Return the directions of limbs as a camera sees them, and as the pose model places them in space.

    Parameters
    ----------
    image_px : ndarray, shape (n, 33, 2)
        Landmarks of one repetition in pixels.
    world_m : ndarray, shape (n, 33, 3)
        The same in space, in metres.

    Returns
    -------
    ndarray, shape (101, 5 * limbs)
        Unit vectors at each percent of the time.
    """
    return resampled(
        np.concatenate(
            [_unit(at[:, end] - at[:, start]) for at in (image_px, world_m) for start, end in IN_PICTURE],
            axis=1,
        )
    )


def resampled(values: FloatArray, at: FloatArray | None = None) -> FloatArray:
    """Return values at 101 moments, by straight lines between those that are known.

    Parameters
    ----------
    values : ndarray, shape (n, m)
        Values at even intervals.
    at : ndarray, shape (101,), optional
        Where, 0 for the first and ``n - 1`` for the last; evenly over all if not given.
    """
    where = np.linspace(0.0, len(values) - 1.0, POINTS) if at is None else at
    before = np.minimum(where.astype(int), len(values) - 2)
    share = (where - before)[:, None]
    between: FloatArray = values[before] * (1.0 - share) + values[before + 1] * share
    return between


def columns(limbs: Sequence[str], known: Sequence[str] = tuple(IN_SPACE)) -> list[int]:
    """Return where the directions of limbs stand among the columns of :func:`in_space`.

    Parameters
    ----------
    limbs : sequence of str
        Limbs to look for.
    known : sequence of str
        Limbs that there are.
    """
    return [3 * known.index(limb) + axis for limb in limbs for axis in range(3)]


def _own_frame(joints_m: Mapping[str, FloatArray]) -> FloatArray:
    """Return the matrix that turns rows of points into the frame of the person."""
    line = sum(joints_m[f"{end}Left"] - joints_m[f"{end}Right"] for end in ("Hip", "Shoulder"))
    left = np.median(line, axis=0) * [1.0, 0.0, 1.0]
    left /= np.linalg.norm(left)
    up = np.array([0.0, 1.0, 0.0])
    return np.stack([left, up, np.cross(left, up)], axis=1)


def _mirrored(limb: str, found: Mapping[str, FloatArray]) -> FloatArray:
    side, _, part = limb.partition("_")
    other = {"left": f"right_{part}", "right": f"left_{part}"}.get(side, limb)
    return found[other] * ([1.0, -1.0, -1.0] if limb in ACROSS else [-1.0, 1.0, 1.0])


def _unit(vectors: FloatArray) -> FloatArray:
    units: FloatArray = vectors / np.maximum(np.linalg.norm(vectors, axis=-1, keepdims=True), 1e-6)
    return units


def _smoothed(values: FloatArray) -> FloatArray:
    half = WINDOW // 2
    sums = np.cumsum(np.pad(values, ((half + 1, half), (0, 0)), mode="edge"), axis=0)
    return (sums[WINDOW:] - sums[:-WINDOW]) / WINDOW
