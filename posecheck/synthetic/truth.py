"""What is true of a skeleton: its clinical angles, and which landmarks the camera can see."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from posecheck.pose import FloatArray, Landmark
from posecheck.synthetic.body import Body, Skeleton
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.posture import SIDES
from posecheck.synthetic.segment import SIGN

HIDDEN: Final = 0.3
"""Visibility of a landmark behind the body (ours, like what MediaPipe answers)."""
OUTSIDE: Final = 0.05
"""Visibility of a landmark outside the image (ours, like what MediaPipe answers)."""


def true_measures(skeleton: Skeleton) -> dict[str, FloatArray]:
    """Return the clinical angles of a skeleton in degrees, each of shape (n,).

    Computed from the 3-D joints, not from the posture that made them. Neutral-zero convention. No landmarks
    show the pitch of the pelvis, so hip and shoulder angles are those between limb and trunk line, as a
    camera can measure them. Unsided angles are positive to the patient's left.

    - ``knee_flexion``, ``elbow_flexion``: 180 minus the angle enclosed by the two segments.
    - ``hip_flexion``: thigh against the trunk line in the sagittal plane of the pelvis; ``hip_abduction``:
      thigh out of that plane.
    - ``shoulder_flexion``, ``shoulder_abduction``: upper arm projected into the sagittal and the frontal
      plane of the trunk; NaN where an arm raised by more than 20 degrees is raised mainly in the other plane.
    - ``ankle_dorsiflexion``: shin against the perpendicular of the foot.
    - ``knee_frontal_projection``: knee, seen from straight ahead, inside (positive, valgus) the line
      from hip to ankle, as the angle between thigh and shin.
    - ``trunk_flexion``, ``trunk_lateral_lean``: trunk line against the vertical, in and out of the sagittal
      plane of the pelvis; ``trunk_rotation``: shoulder line against hip line.
    - ``neck_flexion``, ``neck_lateral_flexion``, ``neck_rotation``: head against trunk.

    Parameters
    ----------
    skeleton : Skeleton
        The body over time.
    """
    segments = skeleton.segments
    trunk, pelvis = segments["trunk"].rotation, segments["pelvis"].rotation
    up, facing = trunk[:, :, 1], _horizontal(pelvis[:, :, 0])
    out = {
        "trunk_flexion": _angle(_dot(up, facing), up[:, 1]),
        "trunk_lateral_lean": np.degrees(np.arcsin(np.clip(_dot(up, pelvis[:, :, 0]), -1, 1))),
    }
    turned = np.swapaxes(pelvis, 1, 2) @ trunk
    out["trunk_rotation"] = _angle(-turned[:, 2, 0], np.hypot(turned[:, 0, 0], turned[:, 1, 0]))
    head = np.swapaxes(trunk, 1, 2) @ segments["head"].rotation
    out["neck_flexion"] = _angle(head[:, 2, 1], head[:, 1, 1])
    out["neck_lateral_flexion"] = _angle(head[:, 0, 1], np.hypot(head[:, 1, 1], head[:, 2, 1]))
    out["neck_rotation"] = _angle(-head[:, 2, 0], np.hypot(head[:, 0, 0], head[:, 1, 0]))
    for side in SIDES:
        out |= {f"{side}_{name}": value for name, value in _limb_angles(skeleton, side).items()}
    return out


def _limb_angles(skeleton: Skeleton, side: str) -> dict[str, FloatArray]:
    segments, sign = skeleton.segments, SIGN[side]
    trunk = segments["trunk"].rotation
    thigh, shank, upper, fore = (
        -segments[f"{side}_{name}"].rotation[:, :, 1] for name in ("thigh", "shank", "upper_arm", "forearm")
    )
    left = segments["pelvis"].rotation[:, :, 0]
    hip, arm = _within(_upright(left, trunk[:, :, 1]), thigh), _within(trunk, upper)
    raised = arm[:, 1] > -np.cos(np.radians(20))
    flexed = np.abs(arm[:, 2]) >= np.abs(arm[:, 0])
    foot = segments[f"{side}_foot"].rotation
    shin = _within(foot, -shank)
    inward = _angle(_dot(shank, left), -shank[:, 1]) - _angle(_dot(thigh, left), -thigh[:, 1])
    return {
        "knee_flexion": _between(thigh, shank),
        "elbow_flexion": _between(upper, fore),
        "hip_flexion": _angle(hip[:, 2], -hip[:, 1]),
        "hip_abduction": _angle(sign * hip[:, 0], np.hypot(hip[:, 1], hip[:, 2])),
        "shoulder_flexion": np.where(raised & ~flexed, np.nan, _angle(arm[:, 2], -arm[:, 1])),
        "shoulder_abduction": np.where(raised & flexed, np.nan, _angle(sign * arm[:, 0], -arm[:, 1])),
        "ankle_dorsiflexion": _angle(shin[:, 2], shin[:, 1]),
        "knee_frontal_projection": sign * inward,
    }


def true_visibility(skeleton: Skeleton, body: Body, camera: Camera) -> FloatArray:
    """Return the true visibility of the landmarks.

    Parameters
    ----------
    skeleton : Skeleton
        The body over time.
    body : Body
        Its size and proportions.
    camera : Camera
        The camera that sees it.

    Returns
    -------
    ndarray, shape (n, 33)
        1 where seen, :data:`HIDDEN` behind trunk, head or the other leg, :data:`OUTSIDE` outside the image.
    """
    points = skeleton.landmarks_m
    pixels = camera.image_px(points)
    inside = np.all((pixels >= 0) & (pixels < np.array(camera.size)), axis=-1)
    trunk, head = skeleton.segments["trunk"], skeleton.segments["head"]
    height = body.height_m
    low, high = trunk.at([0, 0.02 * height, 0]), trunk.at([0, 0.92 * body.lengths_m["trunk"], 0])
    hidden = _behind(camera, points, low, high, 0.055 * height)
    hidden |= _behind(camera, points, head.origin_m, head.at([0, 0.01 * height, 0]), 0.036 * height)
    for side, other in zip(SIDES, reversed(SIDES), strict=True):
        leg = [skeleton.segments[f"{side}_{name}"].origin_m for name in ("thigh", "shank", "foot")]
        across = [lm for lm in Landmark if other.upper() in lm.name]
        hidden[:, across] |= _behind(camera, points[:, across], leg[0], leg[1], 0.040 * height)
        hidden[:, across] |= _behind(camera, points[:, across], leg[1], leg[2], 0.028 * height)
    return np.where(inside, np.where(hidden, HIDDEN, 1.0), OUTSIDE)


def _behind(
    camera: Camera, points: FloatArray, low: FloatArray, high: FloatArray, radius_m: float
) -> NDArray[np.bool_]:
    """Whether points (n, k, 3) lie behind a capsule whose axis goes from low to high (n, 3)."""
    seen = camera.seen_m(points)
    ends = np.stack([camera.seen_m(low), camera.seen_m(high)], axis=1)[:, :, None]
    flat, axis = seen[..., :2] / seen[..., 2:], ends[..., :2] / ends[..., 2:]
    line = axis[:, 1] - axis[:, 0]
    along = np.sum((flat - axis[:, 0]) * line, axis=-1) / np.maximum(np.sum(line**2, axis=-1), 1e-9)
    along = np.clip(along, 0, 1)[..., None]
    off = np.linalg.norm(flat - axis[:, 0] - along * line, axis=-1)
    depth = (ends[:, 0] + along * (ends[:, 1] - ends[:, 0]))[..., 2]
    hidden: NDArray[np.bool_] = (off < radius_m / depth) & (seen[..., 2] > depth + radius_m)
    return hidden


def _horizontal(left: FloatArray) -> FloatArray:
    """Return the horizontal direction that is in front when this one is left."""
    ahead = np.cross(left, np.array([0.0, 1.0, 0.0]))
    out: FloatArray = ahead / np.maximum(np.linalg.norm(ahead, axis=-1, keepdims=True), 1e-9)
    return out


def _upright(left: FloatArray, up: FloatArray) -> FloatArray:
    """Return rotations whose x axis is ``left`` and whose y axis is as close to ``up`` as possible."""
    ahead = np.cross(left, up)
    ahead /= np.maximum(np.linalg.norm(ahead, axis=-1, keepdims=True), 1e-9)
    return np.stack([left, np.cross(ahead, left), ahead], axis=-1)


def _within(axes: FloatArray, directions: FloatArray) -> FloatArray:
    out: FloatArray = (np.swapaxes(axes, 1, 2) @ directions[..., None])[..., 0]
    return out


def _dot(a: FloatArray, b: FloatArray) -> FloatArray:
    out: FloatArray = np.sum(a * b, axis=-1)
    return out


def _angle(opposite: FloatArray, adjacent: FloatArray) -> FloatArray:
    out: FloatArray = np.degrees(np.arctan2(opposite, adjacent))
    return out


def _between(a: FloatArray, b: FloatArray) -> FloatArray:
    return _angle(np.linalg.norm(np.cross(a, b), axis=-1), _dot(a, b))
