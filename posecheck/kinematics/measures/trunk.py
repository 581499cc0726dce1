"""Measures of trunk and neck, in degrees.

Each function takes the person in the present frame, and a side, which it ignores. NaN if a landmark that the
measure needs is not usable. In a side view, the side nearer to the camera stands for the trunk, because the
farther one is hidden behind it.
"""

from __future__ import annotations

from math import atan2, degrees, hypot, nan
from typing import Final

from posecheck.kinematics.geometry import inclination_deg, signed_deg
from posecheck.kinematics.joints import LH, LS, RH, RS
from posecheck.kinematics.measures.planes import sagittal_deg
from posecheck.kinematics.person.body import Body
from posecheck.kinematics.view import View
from posecheck.pose import Landmark

NOSE: Final = int(Landmark.NOSE)
LEFT_EAR, RIGHT_EAR = int(Landmark.LEFT_EAR), int(Landmark.RIGHT_EAR)
NOSE_AHEAD: Final = 0.73
"""How far the tip of the nose is ahead of the ears, as a share of the distance between them. Ours, from the
head of the synthetic patient; a tenth more or less makes 3 degrees in a turn by 45."""
UPRIGHT: Final = 0.5
"""Share of the trunk's length that must lie in the frontal plane for its angle there to mean anything. At a
half, where the trunk is inclined by 60 degrees, a lean reads twice what it would upright; where it lies, a
sway by a centimetre turns it round."""


def trunk_sagittal_deg(body: Body) -> float:
    """Return the inclination of the line from shoulders to hips in the sagittal plane.

    Parameters
    ----------
    body : Body
        The person in the present frame.

    Returns
    -------
    float
        Leaning forwards is negative; NaN if a landmark that it needs is not usable.
    """
    usable = body.usable
    if body.view is View.SIDE:
        side = body.orientation.near
        if not (usable[LS + side] and usable[LH + side]):
            return nan
        return sagittal_deg(body, LS + side, LH + side)
    if not (usable[LS] and usable[RS] and usable[LH] and usable[RH]):
        return nan
    a, b = body.space_vector(LS, LH), body.space_vector(RS, RH)
    ahead, away = body.orientation.forward
    return inclination_deg((a[0] + b[0]) * ahead + (a[2] + b[2]) * away, a[1] + b[1])


def trunk_frontal_deg(body: Body) -> float:
    """Return the inclination of the line from mid-shoulder to mid-hip in the frontal plane.

    Parameters
    ----------
    body : Body
        The person in the present frame; its shoulders and hips must be usable.

    Returns
    -------
    float
        Positive when the hips are to the patient's left of the shoulders; NaN if the trunk points at the
        camera.
    """
    a, b = body.space_vector(LS, LH), body.space_vector(RS, RH)
    across, down, away = a[0] + b[0], a[1] + b[1], a[2] + b[2]
    if hypot(across, down) < UPRIGHT * hypot(across, down, away):
        return nan
    return inclination_deg(across * body.orientation.across, down)


def trunk_flexion(body: Body, _side: int) -> float:
    """Return the angle between trunk and vertical in the sagittal plane, forwards positive."""
    return -trunk_sagittal_deg(body)


def trunk_lateral_lean(body: Body, _side: int) -> float:
    """Return the angle between trunk and vertical in the frontal plane, positive to the patient's left."""
    usable = body.usable
    if not (usable[LS] and usable[RS] and usable[LH] and usable[RH]):
        return nan
    return -trunk_frontal_deg(body)


def trunk_rotation(body: Body, _side: int) -> float:
    """Return the turn of the shoulder line against the hip line, positive to the patient's left."""
    usable = body.usable
    if not (usable[LS] and usable[RS] and usable[LH] and usable[RH]):
        return nan
    x, z = body.x_m, body.z_m
    shoulders = atan2(z[LS] - z[RS], x[LS] - x[RS])
    hips = atan2(z[LH] - z[RH], x[LH] - x[RH])
    return signed_deg(degrees(shoulders - hips))


def neck_flexion(body: Body, _side: int) -> float:
    """Return the angle between shoulder-ear line and trunk in the sagittal plane, forwards positive."""
    side = body.orientation.near
    usable = body.usable
    ear, shoulder, hip = LEFT_EAR + side, LS + side, LH + side
    if not (usable[ear] and usable[shoulder] and usable[hip]):
        return nan
    return signed_deg(sagittal_deg(body, shoulder, hip) - sagittal_deg(body, ear, shoulder))


def neck_lateral_flexion(body: Body, _side: int) -> float:
    """Return the angle between the lines of the ears and the shoulders, positive to the patient's left."""
    usable = body.usable
    if not (usable[LEFT_EAR] and usable[RIGHT_EAR] and usable[LS] and usable[RS]):
        return nan
    ears, shoulders = body.image_vector(RIGHT_EAR, LEFT_EAR), body.image_vector(RS, LS)
    return signed_deg(
        inclination_deg(shoulders[0] * body.orientation.across, shoulders[1])
        - inclination_deg(ears[0] * body.orientation.across, ears[1])
    )


def neck_rotation(body: Body, _side: int) -> float:
    """Return the turn of the head against the shoulders, positive to the patient's left.

    The turn of the head from how far the nose is from the middle between the ears in the image, because the
    depth of MediaPipe's world landmarks hardly shows it; that of the shoulders from their depth.
    """
    usable = body.usable
    if not (usable[NOSE] and usable[LS] and usable[RS]):
        return nan
    x, z, across = body.x_m, body.z_m, body.orientation.across
    ears, nose = body.image_vector(RIGHT_EAR, LEFT_EAR), body.image_vector(RIGHT_EAR, NOSE)
    width = hypot(*ears)
    if not width > 0.0:
        return nan
    aside = (nose[0] * ears[0] + nose[1] * ears[1]) / width - width / 2.0
    head = atan2(aside, NOSE_AHEAD * width)
    shoulders = atan2(across * (z[LS] - z[RS]), across * (x[LS] - x[RS]))
    return signed_deg(degrees(head - shoulders))
