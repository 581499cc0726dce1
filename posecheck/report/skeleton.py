"""A skeleton drawn on a picture."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from posecheck.kinematics.person.body import MIN_VISIBILITY
from posecheck.pose import BONES, Pose
from posecheck.report.lettering import Colour, Image

ACCENT: Final[Colour] = (255, 200, 60)
_QUIET: Final[Colour] = (225, 215, 200)
_DARK: Final[Colour] = (28, 24, 20)
_FINE: Final = 3
"""Bits of sub-pixel precision in drawing."""


def draw_skeleton(image: Image, pose: Pose, colours: Mapping[int, Colour], *, mirrored: bool = False) -> None:
    """Draw the landmarks that can be seen, and the bones between them.

    Parameters
    ----------
    image : ndarray of uint8, shape (height, width, 3)
        Already mirrored if asked for; it is changed in place.
    pose : Pose
        The pose found in this picture.
    colours : mapping of int to tuple of int
        Colour of the landmarks that stand out, and of the bones between two of the same colour.
    mirrored : bool
        Whether the picture is shown as in a mirror.
    """
    scale, usable = scale_of(image), _usable(pose)
    place = np.nan_to_num(pose.image_px, nan=0.0)
    if mirrored:
        place = np.array([pose.size[0] - 1, 0]) + place * np.array([-1, 1])
    points = np.rint(place * (1 << _FINE)).astype(int)
    bones = [(a, b) for a, b in BONES if usable[a] and usable[b]]
    for width, dark in ((7, True), (4, False)):
        for a, b in bones:
            shade = _DARK if dark else _shared(colours, a, b)
            thickness = max(1, round(width * scale))
            cv2.line(image, points[a].tolist(), points[b].tolist(), shade, thickness, cv2.LINE_AA, _FINE)
    for joint in sorted({joint for bone in bones for joint in bone}):
        radius = (7 if joint in colours else 4) * scale
        for grown, shade in ((radius + 1.5 * scale, _DARK), (radius, colours.get(joint, _QUIET))):
            at, size = points[joint].tolist(), round(grown * (1 << _FINE))
            cv2.circle(image, at, size, shade, cv2.FILLED, cv2.LINE_AA, _FINE)


def scale_of(image: Image) -> float:
    """Return the size of everything drawn, 1 for a picture of 640 x 480.

    Parameters
    ----------
    image : ndarray of uint8, shape (height, width, 3)
        The picture.
    """
    height, width = image.shape[:2]
    return min(int(width), int(height)) / 480


def _shared(colours: Mapping[int, Colour], a: int, b: int) -> Colour:
    """Return the colour of a bone: that of its ends, the quiet one if only one of them stands out."""
    if a not in colours or b not in colours:
        return _QUIET
    return colours[a] if colours[a] == colours[b] else ACCENT


def _usable(pose: Pose) -> NDArray[np.bool_]:
    inside = np.all((pose.image_px >= 0) & (pose.image_px < pose.size), axis=1)
    return np.asarray(inside & (pose.visibility >= MIN_VISIBILITY), dtype=np.bool_)
