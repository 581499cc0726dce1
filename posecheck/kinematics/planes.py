"""Inclination of body segments in the anatomical planes, from the best source the view offers."""

from __future__ import annotations

from posecheck.kinematics.body import Body
from posecheck.kinematics.geometry import inclination_deg
from posecheck.kinematics.view import View


def sagittal_deg(body: Body, start: int, end: int) -> float:
    """Inclination of a segment in the patient's sagittal plane: 0 straight down, positive forward."""
    if body.view is View.SIDE:
        x, y = body.image_vector(start, end)
        return inclination_deg(x * body.facing, y)
    x, y, z = body.space_vector(start, end)
    ahead, away = body.forward
    return inclination_deg(x * ahead + z * away, y)


def frontal_deg(body: Body, start: int, end: int) -> float:
    """Inclination of a segment in the patient's frontal plane: 0 straight down, positive to the left."""
    if body.view is View.FRONT or body.view is View.REAR:
        x, y = body.image_vector(start, end)
        return inclination_deg(x * body.across, y)
    x, y, z = body.space_vector(start, end)
    left, away = body.left
    return inclination_deg(x * left + z * away, y)


HIDDEN_BEYOND_DEG = 45.0


def far_side_hidden(body: Body) -> bool:
    """Whether the limbs farther from the camera are behind the body for part of a movement.

    MediaPipe places them all the same, by guess and often with a high visibility. Turned by more than 45
    degrees, the side is nearer to the camera's line of sight than the front.
    """
    return HIDDEN_BEYOND_DEG < abs(body.azimuth_deg) < 180.0 - HIDDEN_BEYOND_DEG


def near_side(body: Body) -> int:
    """0 where the patient's left side is nearer to the camera, 1 where the right one is."""
    return 0 if body.azimuth_deg >= 0.0 else 1
