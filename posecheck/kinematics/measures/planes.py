"""Inclination of body segments in the anatomical planes."""

from __future__ import annotations

from posecheck.kinematics.geometry import inclination_deg
from posecheck.kinematics.person.body import Body
from posecheck.kinematics.view import View


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
