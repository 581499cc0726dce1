"""Joints in space as a track: which way is up, where the person faces, and a camera that looks at them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import ceil
from typing import Final

import numpy as np
from numpy.typing import ArrayLike

from posecheck.errors import PoseError
from posecheck.kinematics.joints import LA, LH, LS, LW, RA, RH, RS, RW
from posecheck.kinematics.view import View
from posecheck.pose import LANDMARK_COUNT, FloatArray, Landmark, Origin, PoseTrack
from posecheck.pose.pose import read_only
from posecheck.skeletons.joints import middle
from posecheck.skeletons.names import called, landmarks_of
from posecheck.strict.asked import listed
from posecheck.synthetic.camera import Camera
from posecheck.words import say

AZIMUTH_DEG: Final = {
    View.FRONT: 0.0,
    View.OBLIQUE: 40.0,
    View.SIDE: 90.0,
    View.REAR_OBLIQUE: 140.0,
    View.REAR: 180.0,
}
"""Where the camera stands in each view: in its middle, but in the oblique ones five degrees nearer to front
or rear, because beyond 45 degrees the limbs of the far side are taken to be hidden behind the body."""
DISTANCE_M: Final = 50.0
"""So far away, with a long lens, perspective turns no limb by half a degree: half a metre in depth is one
percent in size."""
PX_PER_M: Final = 250.0
"""A person of 1.7 m is 425 pixels tall, as in a video of common size. Nothing is measured less well for
it."""
MARGIN_M: Final = 0.3
WIDEST_M: Final = 12.0
"""The picture holds what the person does, and this much at most: a joint that flies off for a moment, as
tracking errors do, must not shrink them."""
FARTHEST_M: Final = 1e6
"""A joint as far away as this is not known."""
STRAY_PERCENT: Final = 0.1
LIMB_M: Final = (0.15, 1.0)
"""Least and greatest distance of shoulders and hips, children and tall people included, with a third to
spare."""
UPRIGHT: Final = 0.5
"""Cosine: the trunk is within 60 degrees of an axis for half of the time, or no axis is found to be
upright."""
MOVES_MORE: Final = 1.2
"""By this factor one side must move more before it is the one that faces the camera; else it is the left."""
TURNED_SHARE: Final = 0.3
"""Mean cosine between where the toes or the face point and where the sides of the body say; if it is less
than minus this, the axes of the file are left-handed."""
UP_AXES: Final = ("x", "y", "z", "-x", "-y", "-z")


_TOES = (Landmark.LEFT_FOOT_INDEX, Landmark.RIGHT_FOOT_INDEX)
_HEELS = (Landmark.LEFT_HEEL, Landmark.RIGHT_HEEL)
_EARS = (Landmark.LEFT_EAR, Landmark.RIGHT_EAR)


def pose_track(
    joints: Mapping[str, ArrayLike],
    time_s: ArrayLike,
    *,
    view: View = View.FRONT,
    up: str | Sequence[float] | None = None,
    confidence: Mapping[str, ArrayLike] | None = None,
    origin: Origin | None = None,
) -> PoseTrack:
    """Return joints in space as a track that can be scored, seen by a camera from one side.

    Parameters
    ----------
    joints : mapping of str to array_like, shape (n, 3)
        Positions in metres by name, in axes that stand still; NaN where not known. Names are understood as
        :func:`posecheck.skeletons.names.landmark_of` says; other joints are passed over.
    time_s : array_like, shape (n,)
        Strictly increasing, in seconds.
    view : View
        The side of the person that faces the camera for most of the time. In a side or oblique view, the
        limbs that move more are on the near side.
    up : str or sequence of 3 float, optional
        Axis that points up (``y``, ``-z`` ...), or a vector. By default, the axis along which the shoulders
        are above the hips most of the time, and ``y`` if there is none: say it for people who lie.
    confidence : mapping of str to array_like, shape (n,), optional
        0..1 for each joint, as the visibility of a landmark; 1 for a joint without.
    origin : Origin, optional
        Where the joints come from.

    Returns
    -------
    PoseTrack
        Landmarks that the skeleton does not have are NaN with visibility 0.

    Raises
    ------
    PoseError
        If shapes do not fit, two joints mean the same landmark, shoulders or hips are missing, they are not
        as far from each other as in a person, or the time does not increase.
    """
    times = np.asarray(time_s, dtype=np.float64)
    at, visibility = _landmarks(joints, confidence or {}, len(np.atleast_1d(times)))
    upwards = _upwards(at, up)
    room_m, mirrored = _in_room(at, upwards)
    camera = _camera(room_m, view)
    known = origin or Origin()
    return PoseTrack(
        time_s=times,
        image_px=camera.image_px(room_m),
        world_m=camera.world_m(room_m),
        visibility=visibility,
        size=camera.size,
        origin=_warned(known) if mirrored else known,
    )


def _warned(origin: Origin) -> Origin:
    return replace(origin, warnings=(*origin.warnings, say("axes-mirrored")))


def _landmarks(
    joints: Mapping[str, ArrayLike], confidence: Mapping[str, ArrayLike], count: int
) -> tuple[FloatArray, FloatArray]:
    """Return positions (n, 33, 3) and visibilities (n, 33) of the landmarks."""
    at = np.full((count, LANDMARK_COUNT, 3), np.nan)
    visibility = np.zeros((count, LANDMARK_COUNT))
    for landmark, name in landmarks_of(joints).items():
        at[:, landmark] = read_only(name, joints[name], (count, 3))
        known = np.all(np.abs(at[:, landmark]) < FARTHEST_M, axis=1)
        at[~known, landmark] = np.nan
        sure = read_only(say("joint-confidence", name=name), confidence.get(name, np.ones(count)), (count,))
        visibility[:, landmark] = np.where(known, np.clip(np.nan_to_num(sure), 0.0, 1.0), 0.0)
    need_trunk(at)
    trunk = np.linalg.norm(middle(at, LS, RS) - middle(at, LH, RH), axis=1)
    length = float(np.nanmedian(trunk))
    if not LIMB_M[0] <= length <= LIMB_M[1]:
        values = {"distance": f"{length:.3g}", "least": str(LIMB_M[0]), "most": str(LIMB_M[1])}
        raise PoseError(say("trunk-impossible", **values))
    return at, visibility


def need_trunk(at: FloatArray) -> None:
    """Refuse a skeleton by which nobody can be followed.

    Parameters
    ----------
    at : ndarray, shape (n, 33, d)
        Landmarks over time.

    Raises
    ------
    PoseError
        If both shoulders and both hips are never known at the same time.
    """
    together = np.isfinite(at[:, [LS, RS, LH, RH]]).all(axis=(1, 2))
    if not together.any():
        missing = [Landmark(i) for i in (LS, RS, LH, RH) if not np.isfinite(at[:, i]).any()]
        if not missing:
            raise PoseError(say("trunk-unseen.together"))
        joints = listed(map(called, missing), "and")
        raise PoseError(say("trunk-unseen", joints=joints, count=len(missing)))


def _upwards(at: FloatArray, up: str | Sequence[float] | None) -> FloatArray:
    """Return the unit vector that points up."""
    if up is None:
        trunk = middle(at, LS, RS) - middle(at, LH, RH)
        trunk = trunk[np.isfinite(trunk).all(axis=1)]
        along = np.median(trunk / np.maximum(np.linalg.norm(trunk, axis=1, keepdims=True), 1e-9), axis=0)
        axis = int(np.argmax(np.abs(along)))
        return _unit(axis, along[axis]) if abs(along[axis]) >= UPRIGHT else _unit(1, 1.0)
    if isinstance(up, str):
        if up not in UP_AXES:
            raise PoseError(say("up-unknown", given=repr(up), known=", ".join(UP_AXES)))
        return _unit("xyz".index(up[-1]), -1.0 if up.startswith("-") else 1.0)
    vector = read_only("up", up, (3,))
    length = float(np.linalg.norm(vector))
    if not (np.isfinite(length) and length > 0.0):
        raise PoseError(say("up-no-length"))
    return vector / length


def _unit(axis: int, sign: float) -> FloatArray:
    out = np.zeros(3)
    out[axis] = 1.0 if sign >= 0.0 else -1.0
    return out


def _in_room(at: FloatArray, up: FloatArray) -> tuple[FloatArray, bool]:
    """Return landmarks in the axes of a room: left of the person, up, ahead of them most of the time.

    Also whether the axes of the file were left-handed.
    """
    across = np.nansum(np.stack([at[:, LS] - at[:, RS], at[:, LH] - at[:, RH]]), axis=0)
    left = _flattened(across, up)
    ahead = np.cross(left, up)
    toes = _flattened(middle(at, *_TOES) - _known(middle(at, *_HEELS), middle(at, LA, RA)), up)
    face = _flattened(at[:, Landmark.NOSE] - _known(middle(at, *_EARS), middle(at, LS, RS)), up)
    told = [float(np.nanmean(agree)) for way in (toes, face) if np.isfinite(agree := _dot(ahead, way)).any()]
    mirrored = bool(told) and float(np.mean(told)) < -TURNED_SHARE
    usual = _usual(left, up)
    axes = np.stack([usual, up, -np.cross(usual, up) if mirrored else np.cross(usual, up)])
    place = np.nanmedian(middle(at, LH, RH), axis=0)
    return (at - place) @ axes.T, mirrored


def _known(first: FloatArray, otherwise: FloatArray) -> FloatArray:
    out: FloatArray = np.where(np.isfinite(first), first, otherwise)
    return out


def _dot(a: FloatArray, b: FloatArray) -> FloatArray:
    out: FloatArray = np.sum(a * b, axis=-1)
    return out


def _flattened(vectors: FloatArray, up: FloatArray) -> FloatArray:
    """Return the directions of vectors (n, 3) in the horizontal plane; NaN for those without one."""
    level = vectors - _dot(vectors, up)[:, None] * up
    length = np.linalg.norm(level, axis=1, keepdims=True)
    out: FloatArray = np.where(length > 1e-6, level / np.maximum(length, 1e-6), np.nan)
    return out


def _usual(directions: FloatArray, up: FloatArray) -> FloatArray:
    """Return the median of horizontal directions (n, 3)."""
    known = directions[np.isfinite(directions).all(axis=1)]
    mean = known.mean(axis=0) if len(known) else np.zeros(3)
    if np.linalg.norm(mean) < 1e-6:
        mean = known[0] if len(known) else np.cross(up, _unit(int(np.argmin(np.abs(up))), 1.0))
    mean = mean / np.linalg.norm(mean)
    beside = np.cross(up, mean)
    turn = float(np.median(np.arctan2(known @ beside, known @ mean))) if len(known) else 0.0
    out: FloatArray = np.cos(turn) * mean + np.sin(turn) * beside
    return out


def _camera(room_m: FloatArray, view: View) -> Camera:
    """Return a camera that sees the person from a side in all they do."""
    azimuth_deg = AZIMUTH_DEG[view]
    if view not in (View.FRONT, View.REAR):
        azimuth_deg *= _busier(room_m)
    aimed = Camera(
        azimuth_deg=azimuth_deg, distance_m=DISTANCE_M, height_m=0.0, focal_px=DISTANCE_M * PX_PER_M
    )
    seen = (room_m @ aimed.axes.T)[..., :2]
    low = np.nanpercentile(seen, STRAY_PERCENT, axis=(0, 1))
    high = np.nanpercentile(seen, 100.0 - STRAY_PERCENT, axis=(0, 1))
    reach = np.minimum(np.maximum(np.abs(low), np.abs(high)) + MARGIN_M, WIDEST_M / 2.0)
    width, height = (2 * ceil(PX_PER_M * float(half)) for half in reach)
    return replace(aimed, size=(width, height))


def _busier(room_m: FloatArray) -> float:
    """Return 1 if the limbs of the left move more, or both alike, and -1 for the right."""
    left, right = (
        sum(_spread(room_m[:, end] - room_m[:, start]) for start, end in pairs)
        for pairs in (((LS, LW), (LH, LA)), ((RS, RW), (RH, RA)))
    )
    return -1.0 if right > MOVES_MORE * left else 1.0


def _spread(vectors: FloatArray) -> float:
    """Return how far vectors (n, 3) are from their mean: unlike the length of the way, noise adds little."""
    known = vectors[np.isfinite(vectors).all(axis=1)]
    return float(np.linalg.norm(known.std(axis=0))) if len(known) else 0.0
