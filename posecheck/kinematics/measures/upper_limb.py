"""Measures of shoulders, elbows and hands.

Each function takes the person in the present frame and a side (0 left, 1 right; ignored by a measure without
sides). Angles are in degrees, lengths are shares of what the summary names; NaN if a landmark that the
measure needs is not usable.
"""

from __future__ import annotations

from math import acos, asin, degrees, hypot, isnan, nan, sqrt
from typing import Final

from posecheck.kinematics.geometry import (
    between_2d_deg,
    between_3d_deg,
    inclination_deg,
    signed_deg,
    turn_deg,
)
from posecheck.kinematics.joints import LA, LE, LH, LS, LW, RH, RS
from posecheck.kinematics.measures.lower_limb import OUTWARD
from posecheck.kinematics.measures.planes import frontal_deg, lie_across, sagittal_deg
from posecheck.kinematics.measures.trunk import trunk_frontal_deg
from posecheck.kinematics.person.arms import SURE_SHARE
from posecheck.kinematics.person.body import Body
from posecheck.kinematics.view import View
from posecheck.pose import Landmark

EAR: Final = int(Landmark.LEFT_EAR)

LIFTED_BY_ARM: Final = 0.18
LIFTED_AT_DEG: Final = 90.0
"""By how many upper-arm lengths a healthy shoulder rises towards the ear while the arm goes up to shoulder
level; above that it rises little more. Ours: the full model on two recorded people."""

HANGING: Final = 0.85
LEVEL: Final = 0.5
"""An upper arm that reaches down by at least this share of its length hangs within about 30 degrees of
straight down; a forearm that rises or falls by less than this share of its own is within 30 degrees of
level."""


def elbow_flexion(body: Body, side: int) -> float:
    """Return the angle between upper arm and forearm, 0 straight."""
    shoulder, elbow, wrist = LS + side, LE + side, LW + side
    usable = body.usable
    if not (usable[shoulder] and usable[elbow] and usable[wrist]):
        return nan
    if body.view is View.SIDE:
        if not lie_across(body, (shoulder, elbow), (elbow, wrist)):
            return nan
        return between_2d_deg(body.image_vector(shoulder, elbow), body.image_vector(elbow, wrist))
    return between_3d_deg(body.arm_vector(shoulder, elbow), body.arm_vector(elbow, wrist))


def shoulder_flexion(body: Body, side: int) -> float:
    """Return the angle between upper arm and trunk in the sagittal plane; 0 hanging, forwards positive."""
    shoulder, elbow, hip = LS + side, LE + side, LH + side
    usable = body.usable
    if not (usable[shoulder] and usable[elbow] and usable[hip]):
        return nan
    if body.view is View.SIDE and not lie_across(body, (shoulder, elbow)):
        return nan
    return turn_deg(sagittal_deg(body, shoulder, elbow) - sagittal_deg(body, shoulder, hip))


def shoulder_abduction(body: Body, side: int) -> float:
    """Return the angle between upper arm and trunk in the frontal plane; 0 hanging, outwards positive."""
    shoulder, elbow = LS + side, LE + side
    usable = body.usable
    if not (usable[shoulder] and usable[elbow] and usable[LH] and usable[RH]):
        return nan
    if not lie_across(body, (shoulder, elbow)):
        return nan
    return turn_deg(OUTWARD[side] * (frontal_deg(body, shoulder, elbow) - trunk_frontal_deg(body)))


def arm_elevation(body: Body, side: int) -> float:
    """Return the angle between upper arm and vertical, in any plane: 0 hanging, 90 level, 180 overhead.

    It uses only the vertical part of the upper arm and its known length: the vertical is seen at full length
    from every side.
    """
    shoulder, elbow = LS + side, LE + side
    usable = body.usable
    if not (usable[shoulder] and usable[elbow]):
        return nan
    x, y = body.image_vector(shoulder, elbow)
    sure = sqrt(SURE_SHARE) * body.length_m("upper_arm") * body.scale_px_per_m
    length = max(hypot(x, y), sure)
    return degrees(acos(y / length)) if length > 0.0 else nan


def shoulder_elevation(body: Body, side: int) -> float:
    """Return the height of the ear above its own shoulder, in shoulder widths; a shrug lowers it."""
    shoulder, ear = LS + side, EAR + side
    usable = body.usable
    if not (usable[shoulder] and usable[ear]):
        return nan
    width = body.width_px()
    return (body.y_px[shoulder] - body.y_px[ear]) / width if width > 0.0 else nan


def shoulder_hike(body: Body, side: int) -> float:
    """Return the shoulder's rise towards the ear, less what raising the arm brings, in upper-arm lengths.

    Only its changes mean something. The upper arm is the yardstick because the width between the shoulders
    changes by a quarter while arms are raised.
    """
    shoulder, ear = LS + side, EAR + side
    elevation = arm_elevation(body, side)
    arm = body.length_m("upper_arm") * body.scale_px_per_m
    if not body.usable[ear] or isnan(elevation) or arm <= 0.0:
        return nan
    lifted = LIFTED_BY_ARM * min(1.0, elevation / LIFTED_AT_DEG)
    return (body.y_px[ear] - body.y_px[shoulder]) / arm - lifted


def shoulder_tilt(body: Body, _side: int) -> float:
    """Return the tilt of the shoulder line in the frontal plane, positive when the left side is lower."""
    if not (body.usable[LS] and body.usable[RS]):
        return nan
    x, y = body.image_vector(RS, LS)
    return signed_deg(90.0 - inclination_deg(x * body.orientation.across, y))


def wrist_height(body: Body, side: int) -> float:
    """Return the height of the wrist above the shoulder of the same side, in arm lengths."""
    shoulder, wrist = LS + side, LW + side
    arm = body.arm_px()
    if not (body.usable[shoulder] and body.usable[wrist]) or arm <= 0.0:
        return nan
    return (body.y_px[shoulder] - body.y_px[wrist]) / arm


def reach_distance(body: Body, side: int) -> float:
    """Return the distance of the wrist in front of the hip of the same side, in arm lengths."""
    hip, wrist = LH + side, LW + side
    arm = body.arm_px()
    if not (body.usable[hip] and body.usable[wrist]) or arm <= 0.0:
        return nan
    return (body.x_px[wrist] - body.x_px[hip]) * body.orientation.facing / arm


def reach_over_foot(body: Body, side: int) -> float:
    """Return how far the wrist is in front of the ankle of the same side, in standing hip heights.

    Unlike the hip, the foot stays where it is while the body leans.
    """
    ankle, wrist = LA + side, LW + side
    height = body.scale_px_per_m * body.standing_m
    if not (body.usable[ankle] and body.usable[wrist]) or height <= 0.0:
        return nan
    return (body.x_px[wrist] - body.x_px[ankle]) * body.orientation.facing / height


def shoulder_rotation(body: Body, side: int) -> float:
    """Return how far the forearm is turned outwards from straight ahead, with the elbow bent at the side.

    What is seen from the front is how far the hand is beside the elbow, as a share of the length of the
    forearm; its arc sine is the angle. NaN unless the upper arm hangs and the forearm is about level.
    """
    shoulder, elbow, wrist = LS + side, LE + side, LW + side
    usable = body.usable
    if not (usable[shoulder] and usable[elbow] and usable[wrist]):
        return nan
    upper = body.length_m("upper_arm") * body.scale_px_per_m
    fore = body.length_m("forearm") * body.scale_px_per_m
    if upper <= 0.0 or fore <= 0.0:
        return nan
    across, down = body.image_vector(elbow, wrist)
    if body.image_vector(shoulder, elbow)[1] < HANGING * upper or abs(down) > LEVEL * fore:
        return nan
    share = OUTWARD[side] * body.orientation.across * across / fore
    return degrees(asin(max(-1.0, min(1.0, share))))


def hand_distance(body: Body, _side: int) -> float:
    """Return the distance between the wrists, in shoulder widths."""
    width = body.width_px()
    if not (body.usable[LW] and body.usable[LW + 1]) or width <= 0.0:
        return nan
    x, y = body.image_vector(LW, LW + 1)
    return hypot(x, y) / width
