"""Inclination of body segments in the anatomical planes."""

from __future__ import annotations

from math import hypot
from typing import Final

from posecheck.kinematics.geometry import inclination_deg
from posecheck.kinematics.joints import SEGMENT_OF
from posecheck.kinematics.person.body import Body
from posecheck.kinematics.view import View

ACROSS: Final = 0.7
"""A segment that looks shorter than this share of its length points more at the camera than across the
picture. On the synthetic patient's curl from the side the elbow is off by 5 degrees above 0.8, and by 13 to
33 below. In nine recorded curls from the side, upper arm and forearm are above 0.7 in 99 of 100 frames."""


def lie_across(body: Body, *segments: tuple[int, int]) -> bool:
    """Tell whether limb segments lie across the picture, so that an angle between them is seen in it.

    Parameters
    ----------
    body : Body
        The person in the present frame.
    *segments : (int, int)
        Landmarks of the upper and the lower end of each; one whose length is not known yet is taken to do so.
    """
    return all(
        hypot(*body.image_vector(start, end))
        >= ACROSS * body.length_m(SEGMENT_OF[start, end]) * body.scale_px_per_m
        for start, end in segments
    )


def sagittal_deg(body: Body, start: int, end: int) -> float:
    """Return the inclination of a segment in the patient's sagittal plane.

    Parameters
    ----------
    body : Body
        The person in the present frame.
    start, end : int
        Landmarks of the upper and the lower end.

    Returns
    -------
    float
        -180..180: 0 straight down, positive forwards; NaN if the segment has no length.
    """
    if body.view is View.SIDE:
        x, y = body.image_vector(start, end)
        return inclination_deg(x * body.orientation.facing, y)
    x, y, z = body.space_vector(start, end)
    ahead, away = body.orientation.forward
    return inclination_deg(x * ahead + z * away, y)


def frontal_deg(body: Body, start: int, end: int) -> float:
    """Return the inclination of a segment in the patient's frontal plane.

    For front and rear views only: no measure that relies on it is valid in others.

    Parameters
    ----------
    body : Body
        The person in the present frame.
    start, end : int
        Landmarks of the upper and the lower end.

    Returns
    -------
    float
        -180..180: 0 straight down, positive to the patient's left; NaN if the segment has no length.
    """
    x, y = body.image_vector(start, end)
    return inclination_deg(x * body.orientation.across, y)
