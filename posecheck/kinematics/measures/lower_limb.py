"""Measures of hips, knees, ankles and stance.

Each function takes the person in the present frame and a side (0 left, 1 right; ignored by a measure without
sides). Angles are in degrees, lengths are shares of what the summary names; NaN if a landmark that the
measure needs is not usable.
"""

from __future__ import annotations

from math import acos, degrees, isnan, nan
from typing import Final

from posecheck.kinematics.geometry import between_3d_deg, inclination_deg, signed_deg, turn_deg
from posecheck.kinematics.joints import LA, LH, LK, LS, RA, RH, RK
from posecheck.kinematics.measures.planes import frontal_deg, lie_across, sagittal_deg
from posecheck.kinematics.person.body import Body
from posecheck.kinematics.view import View
from posecheck.pose import Landmark

HEEL: Final = int(Landmark.LEFT_HEEL)
TOE: Final = int(Landmark.LEFT_FOOT_INDEX)
STANDING_SLACK: Final = 0.995
"""A standing person sways by half a percent of the height, which would be 11 degrees of flexion there."""
OUTWARD: Final = (1.0, -1.0)
"""Sign that turns 'to the patient's left' into 'outwards', for each side."""


def knee_flexion(body: Body, side: int) -> float:
    """Return the angle between thigh and shank, 0 straight, flexion positive; signed in a side view."""
    hip, knee, ankle = LH + side, LK + side, LA + side
    usable = body.usable
    if not (usable[hip] and usable[knee] and usable[ankle]):
        return nan
    if body.view is View.SIDE:
        if not lie_across(body, (hip, knee), (knee, ankle)):
            return nan
        return turn_deg(sagittal_deg(body, hip, knee) - sagittal_deg(body, knee, ankle))
    return between_3d_deg(body.space_vector(hip, knee), body.space_vector(knee, ankle))


def hip_flexion(body: Body, side: int) -> float:
    """Return the angle between thigh and trunk in the sagittal plane; 0 in line, forwards positive."""
    shoulder, hip, knee = LS + side, LH + side, LK + side
    usable = body.usable
    if not (usable[shoulder] and usable[hip] and usable[knee]):
        return nan
    return turn_deg(sagittal_deg(body, hip, knee) - sagittal_deg(body, shoulder, hip))


def hip_abduction(body: Body, side: int) -> float:
    """Return the frontal angle of the thigh from the perpendicular to the pelvis, outwards positive."""
    hip, knee = LH + side, LK + side
    usable = body.usable
    if not (usable[LH] and usable[RH] and usable[knee] and lie_across(body, (hip, knee))):
        return nan
    return signed_deg(OUTWARD[side] * (frontal_deg(body, hip, knee) + pelvic_drop(body, 0)))


def ankle_dorsiflexion(body: Body, side: int) -> float:
    """Return the angle between shank and sole (heel to toe); 0 perpendicular, toes towards shank positive."""
    knee, ankle, heel, toe = LK + side, LA + side, HEEL + side, TOE + side
    usable = body.usable
    if not (usable[knee] and usable[ankle] and usable[heel] and usable[toe]):
        return nan
    # Both inclinations are from straight down: a level sole has 90 degrees, an upright shank 0.
    return signed_deg(sagittal_deg(body, heel, toe) - 90.0 - sagittal_deg(body, knee, ankle))


def pelvic_drop(body: Body, _side: int) -> float:
    """Return the tilt of the hip line in the frontal plane, positive when the left side is lower."""
    if not (body.usable[LH] and body.usable[RH]):
        return nan
    x, y = body.image_vector(RH, LH)
    return signed_deg(90.0 - inclination_deg(x * body.orientation.across, y))


def knee_frontal_projection(body: Body, side: int) -> float:
    """Return the frontal plane projection angle, positive with the knee inside the hip-ankle line."""
    hip, knee, ankle = LH + side, LK + side, LA + side
    usable = body.usable
    if not (usable[hip] and usable[knee] and usable[ankle]):
        return nan
    if not lie_across(body, (hip, knee), (knee, ankle)):
        return nan
    return signed_deg(OUTWARD[side] * (frontal_deg(body, knee, ankle) - frontal_deg(body, hip, knee)))


def medial_knee_displacement(body: Body, _side: int) -> float:
    """Return how far the knees lie inside the hip-ankle lines, as a share of standing hip height.

    It is the mean of both knees, because a knee that moves forwards seems to move sideways unless the camera
    is straight ahead: inwards on one side as much as outwards on the other. Unlike the projection angle it
    stays meaningful in a deep squat, where thigh and shank are foreshortened to almost nothing.
    """
    usable = body.usable
    if not (usable[LH] and usable[RH] and usable[LK] and usable[RK] and usable[LA] and usable[RA]):
        return nan
    leg_px = body.scale_px_per_m * body.standing_m
    if leg_px <= 0.0:
        return nan
    x = body.x_px
    # The knee divides the leg into halves (Drillis and Contini: 0.245 and 0.246 of body height).
    lines = (x[LH] - x[RH] + x[LA] - x[RA]) / 2.0
    apart = (x[LK] - x[RK] - lines) / 2.0
    return -apart * body.orientation.across / leg_px


def stance_width(body: Body, _side: int) -> float:
    """Return the distance between the ankles as a share of the distance between the hips."""
    usable = body.usable
    if not (usable[LH] and usable[RH] and usable[LA] and usable[RA]):
        return nan
    hips = body.x_px[LH] - body.x_px[RH]
    return (body.x_px[LA] - body.x_px[RA]) / hips if hips else nan


def pelvis_shift(body: Body, _side: int) -> float:
    """Return how far mid-hip is beside mid-ankle, as a share of standing hip height; left positive."""
    usable = body.usable
    if not (usable[LH] and usable[RH] and usable[LA] and usable[RA]) or body.standing_m <= 0.0:
        return nan
    x = body.x_px
    offset = (x[LH] + x[RH] - x[LA] - x[RA]) / 2.0
    return offset * body.orientation.across / (body.scale_px_per_m * body.standing_m)


def hip_height(body: Body, _side: int) -> float:
    """Return the height of the hips above the lower usable ankle, as a share of that height when standing."""
    height = body.stance_height_m()
    return height / body.standing_m if body.standing_m > 0.0 else nan


def stance_flexion(body: Body, side: int) -> float:
    """Return the knee flexion that brings the hips of this person to their present height above the feet.

    Thigh and shank are assumed to be equally long (in Drillis and Contini's proportions they are within 1%)
    and the hip to be above the ankle: with x the height as a share of the standing one, the law of cosines
    gives 2 arccos(x).
    """
    share = hip_height(body, side) / STANDING_SLACK
    return nan if isnan(share) else degrees(2.0 * acos(max(-1.0, min(1.0, share))))


def foot_height(body: Body, side: int) -> float:
    """Return the height of an ankle above the other, as a share of standing hip height; 0 for the lower.

    Never negative: the standing foot does not move while the other is lifted and put down.
    """
    own, other = LA + side, RA - side
    usable = body.usable
    if not (usable[own] and usable[other]) or body.standing_m <= 0.0:
        return nan
    return max(0.0, (body.y_px[other] - body.y_px[own]) / (body.scale_px_per_m * body.standing_m))


def heel_height(body: Body, side: int) -> float:
    """Return the height of the heel above the toes, as a share of standing hip height."""
    heel, toe = HEEL + side, TOE + side
    usable = body.usable
    if not (usable[heel] and usable[toe]) or body.standing_m <= 0.0:
        return nan
    return (body.y_px[toe] - body.y_px[heel]) / (body.scale_px_per_m * body.standing_m)
