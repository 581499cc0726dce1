"""A pinhole camera that looks at the synthetic patient."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, radians, sin

import numpy as np

from posecheck.errors import PoseError
from posecheck.pose import FloatArray, Landmark
from posecheck.words import say


@dataclass(frozen=True, kw_only=True, slots=True)
class Camera:
    """Where the camera stands and what it sees.

    Attributes
    ----------
    azimuth_deg : float
        The side of the patient that faces the camera: 0 the front, 90 the left, 180 the back, 270 or -90
        the right.
    distance_m : float
        Horizontal distance from the patient's place in the room.
    height_m : float
        Height above the floor.
    pitch_deg : float
        Positive when it looks down.
    roll_deg : float
        Positive when the camera is turned clockwise, so that the picture turns counter-clockwise.
    focal_px : float
        Focal length; 560 px at 640 px width is a horizontal field of view of 60 degrees.
    size : tuple of int
        Width and height of the image in pixels.

    Raises
    ------
    PoseError
        If distance, focal length or size is not positive.
    """

    azimuth_deg: float = 0.0
    distance_m: float = 3.0
    height_m: float = 0.95
    pitch_deg: float = 0.0
    roll_deg: float = 0.0
    focal_px: float = 560.0
    size: tuple[int, int] = (640, 480)

    def __post_init__(self) -> None:
        if min(self.distance_m, self.focal_px, *self.size) <= 0:
            raise PoseError(say("synthetic-camera"))

    @property
    def place_m(self) -> FloatArray:
        """Where the camera is in the room, shape (3,)."""
        azimuth = radians(self.azimuth_deg)
        return np.array([self.distance_m * sin(azimuth), self.height_m, self.distance_m * cos(azimuth)])

    @property
    def axes(self) -> FloatArray:
        """Directions of the image in the room, shape (3, 3): rows right, down, away from the camera."""
        azimuth, pitch, roll = radians(self.azimuth_deg), radians(self.pitch_deg), radians(self.roll_deg)
        right = np.array([cos(azimuth), 0.0, -sin(azimuth)])
        level = np.array([-sin(azimuth), 0.0, -cos(azimuth)])
        below = np.array([0.0, -1.0, 0.0])
        away = cos(pitch) * level + sin(pitch) * below
        down = cos(pitch) * below - sin(pitch) * level
        return np.stack([cos(roll) * right + sin(roll) * down, cos(roll) * down - sin(roll) * right, away])

    def seen_m(self, points_m: FloatArray) -> FloatArray:
        """Return points of the room in the axes of the camera.

        Parameters
        ----------
        points_m : ndarray, shape (..., 3)
            Points in room axes, metres.

        Returns
        -------
        ndarray, shape (..., 3)
            Right, down and away, metres from the camera.
        """
        out: FloatArray = (points_m - self.place_m) @ self.axes.T
        return out

    def image_px(self, points_m: FloatArray) -> FloatArray:
        """Return where points of the room appear in the image.

        Parameters
        ----------
        points_m : ndarray, shape (..., 3)
            Points in room axes, metres.

        Returns
        -------
        ndarray, shape (..., 2)
            Pixels, x to the right and y down; may lie outside the image. NaN for what is not in front of the
            camera.
        """
        seen = self.seen_m(points_m)
        depth = np.where(seen[..., 2:] > 1e-3, seen[..., 2:], np.nan)
        out: FloatArray = self.focal_px * seen[..., :2] / depth + np.array(self.size) / 2
        return out

    def plane(self, points_m: FloatArray) -> FloatArray:
        """Return how far away a plane of the room is in every direction.

        Parameters
        ----------
        points_m : ndarray, shape (points, 3)
            At least three points of the plane, not on one line, in room axes, metres.

        Returns
        -------
        ndarray, shape (3,)
            What a pixel, as (x, y, 1) from the middle of the picture, must be multiplied by and summed to get
            the inverse of the plane's distance along the camera's axis, in 1/m.
        """
        seen = self.seen_m(points_m)
        normal = np.cross(seen[1] - seen[0], seen[2] - seen[0])
        out: FloatArray = normal / (seen[0] @ normal) / np.array([self.focal_px, self.focal_px, 1.0])
        return out

    def world_m(self, landmarks_m: FloatArray) -> FloatArray:
        """Return landmarks in MediaPipe's world coordinates.

        Parameters
        ----------
        landmarks_m : ndarray, shape (..., 33, 3)
            Landmarks in room axes, metres.

        Returns
        -------
        ndarray, shape (..., 33, 3)
            Metres, origin between the hips, x to the right of the image, y down, z away from the camera.
        """
        hips = landmarks_m[..., [Landmark.LEFT_HIP, Landmark.RIGHT_HIP], :].mean(axis=-2, keepdims=True)
        out: FloatArray = (landmarks_m - hips) @ self.axes.T
        return out
