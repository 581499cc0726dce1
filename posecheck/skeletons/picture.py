"""Joints in a picture as a track: positions as they are, and of the depth only what the view says.

A picture without depth shows angles in its own plane. So the landmarks of a person get a depth only

- at the hips, which say from which side the person is seen;
- in a side view everywhere, where the limbs of each side move in one plane, parallel to the picture.

Everywhere else it is NaN, and what needs it is unknown: the knee and the elbow from the front, a rotation.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil
from typing import Final

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import ArrayLike

from posecheck.errors import PoseError
from posecheck.kinematics.joints import LA, LH, LS, RA, RH, RS
from posecheck.kinematics.view import LIMITS_DEG, View
from posecheck.pose import LANDMARK_COUNT, FloatArray, Landmark, Origin, PoseTrack
from posecheck.skeletons.joints import middle
from posecheck.skeletons.names import landmarks_of
from posecheck.skeletons.space import AZIMUTH_DEG, need_trunk
from posecheck.synthetic.body import PROPORTIONS
from posecheck.words import say

HEIGHT_M: Final = 1.70
"""A picture does not say how tall a person is. Only lengths depend on it, no angle and no share of a
length."""
TRUNK_M: Final = PROPORTIONS["trunk"] * HEIGHT_M
HIPS_M: Final = 2.0 * PROPORTIONS["hip_half_width"] * HEIGHT_M
WIDTH_M: Final = HIPS_M / 2.0 + PROPORTIONS["shoulder_half_width"] * HEIGHT_M
"""How far apart the planes of the sides are: the mean of hips and shoulders."""
WIDTHS_OF_TRUNK: Final = 1.0
"""Width of shoulders and hips together from the front, as a share of the trunk's length. Ours: 0.9 to 1.3,
median 1.03, in 18 recordings from the front; from there on the cosine of the view, to which MediaPipe's depth
agrees."""
SETTLES_S: Final = 2.0
"""View and size are medians over this time, in which nobody turns twice and a squat comes and goes."""
GLIMPSE_S: Final = 0.1
"""How often view and size are looked at."""
TALLEST_PERCENT: Final = 90.0
"""The trunk is as long as it has looked for a tenth of the time: leaning only makes it look shorter."""
FIRM: Final = 5.0
"""How much farther apart the sides are put where a side view is told, so that it holds against shoulders that
look wide: within a side nothing depends on it."""
LARGEST_PX: Final = 20_000
"""No picture is larger."""
MARGIN: Final = 1.05
SEEN: Final = 0.3
SEEN_AS: Final = 0.65
"""Detectors of key points are sure from about 0.3, the usual threshold of programs that read OpenPose
(Pose2Sim: ``likelihood_threshold`` 0.3); a landmark of PoseCheck counts as seen from 0.65, which MediaPipe
asks for."""

_TOES = (Landmark.LEFT_FOOT_INDEX, Landmark.RIGHT_FOOT_INDEX)
_HEELS = (Landmark.LEFT_HEEL, Landmark.RIGHT_HEEL)
_EARS = (Landmark.LEFT_EAR, Landmark.RIGHT_EAR)
_SIDE_OF: Final = np.array([-1 if "LEFT" in lm.name else 1 if "RIGHT" in lm.name else 0 for lm in Landmark])


def picture_track(
    joints: Mapping[str, ArrayLike],
    time_s: ArrayLike,
    *,
    view: View | None = None,
    confidence: Mapping[str, ArrayLike] | None = None,
    size: tuple[int, int] | None = None,
    origin: Origin | None = None,
) -> PoseTrack:
    """Return joints in the picture of a camera as a track that can be scored.

    Parameters
    ----------
    joints : mapping of str to array_like, shape (n, 2)
        Positions in pixels by name, x to the right and y down; NaN where not known. Names are understood as
        :func:`posecheck.skeletons.names.landmark_of` says; other joints are passed over.
    time_s : array_like, shape (n,)
        Strictly increasing, in seconds.
    view : View, optional
        The side of the person that faces the camera. By default it is judged from the width of the shoulders
        against the length of the trunk, and from where nose and toes point.
    confidence : mapping of str to array_like, shape (n,), optional
        0..1 for each joint; a joint without is seen where its position is known.
    size : (int, int), optional
        Width and height of the picture in pixels; by default it just holds all positions.
    origin : Origin, optional
        Where the joints come from.

    Returns
    -------
    PoseTrack
        Its metres lie in the plane of the picture, for a person of :data:`HEIGHT_M`; depth is NaN where the
        view does not say it.

    Raises
    ------
    PoseError
        If shapes do not fit, two joints mean the same landmark, shoulders or hips are missing, or the time
        does not increase.
    """
    times = np.atleast_1d(np.asarray(time_s, dtype=np.float64))
    at, sure = _landmarks(joints, confidence or {}, len(times))
    need_trunk(at)
    trunk_px = _trunk_px(at, times)
    azimuth_deg = _azimuth_deg(at, times, trunk_px, view)
    world_m = np.full((*at.shape[:2], 3), np.nan)
    hips = at[:, [LH, RH]].mean(axis=1, keepdims=True)
    world_m[..., :2] = (at - hips) * (TRUNK_M / trunk_px)[:, None, None]
    firm = FIRM if view is View.SIDE else 1.0
    world_m[..., 2] = firm * _depth_m(azimuth_deg) + 0.0 * world_m[..., 0]
    return PoseTrack(
        time_s=times,
        image_px=at,
        world_m=world_m,
        visibility=np.interp(sure, [0.0, SEEN, 1.0], [0.0, SEEN_AS, 1.0]),
        size=size or _size(at),
        origin=origin or Origin(),
    )


def _landmarks(
    joints: Mapping[str, ArrayLike], confidence: Mapping[str, ArrayLike], count: int
) -> tuple[FloatArray, FloatArray]:
    """Return positions (n, 33, 2) and confidences (n, 33) of the landmarks."""
    at, sure = np.full((count, LANDMARK_COUNT, 2), np.nan), np.zeros((count, LANDMARK_COUNT))
    for landmark, name in landmarks_of(joints).items():
        place = np.asarray(joints[name], dtype=np.float64)
        if place.shape != (count, 2):
            shapes = {"shape": str(place.shape), "wanted": str((count, 2))}
            raise PoseError(say("track-shape", name=name, **shapes))
        known = np.all(np.abs(place) < LARGEST_PX, axis=1)
        at[:, landmark] = np.where(known[:, None], place, np.nan)
        told = np.nan_to_num(np.asarray(confidence.get(name, np.ones(count)), dtype=np.float64))
        sure[:, landmark] = np.where(known, np.clip(told, 0.0, 1.0), 0.0)
    return at, sure


def _trunk_px(at: FloatArray, time_s: FloatArray) -> FloatArray:
    """Return the length of the trunk in the picture, shape (n,), as if it were upright."""
    length = np.linalg.norm(middle(at, LS, RS) - middle(at, LH, RH), axis=1)
    return np.maximum(_rolling(length, time_s, SETTLES_S * 2.0, TALLEST_PERCENT), 1.0)


def _azimuth_deg(at: FloatArray, time_s: FloatArray, trunk_px: FloatArray, view: View | None) -> FloatArray:
    """Return from where the person is seen, shape (n,), -180..180: 0 front, 90 the left."""
    widths = at[:, LS, 0] - at[:, RS, 0] + at[:, LH, 0] - at[:, RH, 0]
    across = widths / (WIDTHS_OF_TRUNK * trunk_px)
    faces = _rolling(_facing(at) / trunk_px, time_s, SETTLES_S)
    sign = np.where(np.nan_to_num(faces) > 0.0, -1.0, 1.0)
    if view is not None:
        return AZIMUTH_DEG[view] * sign
    wide = np.clip(np.nan_to_num(_rolling(across, time_s, SETTLES_S), nan=1.0), -1.0, 1.0)
    out: FloatArray = np.degrees(np.arccos(wide)) * sign
    return out


def _facing(at: FloatArray) -> FloatArray:
    """Return how far nose and toes point to the right of the picture, pixels, shape (n,)."""
    face = at[:, Landmark.NOSE, 0] - middle(at, *_EARS, LS, RS)[:, 0]
    heels = middle(at, *_HEELS)
    toes = middle(at, *_TOES)[:, 0] - np.where(np.isfinite(heels), heels, middle(at, LA, RA))[:, 0]
    out: FloatArray = np.nan_to_num(face) + np.nan_to_num(toes)
    return out


def _depth_m(azimuth_deg: FloatArray) -> FloatArray:
    """Return the depth of the landmarks, metres, shape (n, 33): NaN where the view does not say it."""
    turned = np.abs(azimuth_deg)[:, None]
    # The left is nearer where its side is turned to the camera.
    depth = np.sin(np.radians(azimuth_deg))[:, None] * _SIDE_OF / 2.0
    limits = {seen: limit for limit, seen in LIMITS_DEG}
    aside = np.logical_and(turned >= limits[View.OBLIQUE], turned < limits[View.SIDE])
    hips = np.isin(np.arange(LANDMARK_COUNT), (LH, RH))
    flat = np.where(hips, HIPS_M * depth, np.nan)
    out: FloatArray = np.where(aside, WIDTH_M * depth, flat)
    return out


def _rolling(values: FloatArray, time_s: FloatArray, over_s: float, percent: float = 50.0) -> FloatArray:
    """Return a percentile of values (n,) over the time around each; of all of them where none is known."""
    step_s = float(np.median(np.diff(time_s))) if len(time_s) > 1 else over_s
    each = max(1, int(GLIMPSE_S / step_s))  # so that a long film at a high rate needs no more memory
    glimpses = values[::each]
    half = min(max(1, round(over_s / 2.0 / (step_s * each))), len(glimpses))
    around = sliding_window_view(np.pad(glimpses, half, constant_values=np.nan), 2 * half + 1)
    known = np.isfinite(around).any(axis=1)
    out = np.full(len(glimpses), np.nanpercentile(values, percent) if np.isfinite(values).any() else np.nan)
    out[known] = np.nanpercentile(around[known], percent, axis=1)
    back: FloatArray = np.interp(time_s, time_s[::each], out)
    return back


def _size(at: FloatArray) -> tuple[int, int]:
    """Return the size of a picture that holds everything seen."""
    width, height = (max(2, 2 * ceil(MARGIN * float(np.nanmax(at[..., i])) / 2.0)) for i in (0, 1))
    return width, height
