"""Which way the person faces, and what can be seen of them from there."""

from __future__ import annotations

from collections.abc import Sequence
from math import isnan
from typing import Final

from posecheck.kinematics.geometry import Vector2
from posecheck.kinematics.joints import LH, LS, RH, RS
from posecheck.kinematics.view import View, ViewEstimator

HIDDEN_BEYOND_DEG: Final = 45.0
"""Turned farther than this, the side is nearer to the camera's line of sight than the front, and the limbs of
the far side are behind the body for part of a movement. MediaPipe places them even so, by guess and often
with a high visibility."""
SQUARE_DEG: Final = 20.0
"""MediaPipe's world landmarks show two thirds of a small turn: this is a true one of about 28 degrees."""


class Orientation:
    """Which way the trunk faces, seen from the camera.

    Attributes
    ----------
    view : View
    azimuth_deg : float
        0 front, 90 the patient's left side to the camera, 180 rear.
    forward, left : tuple of float
        Unit vectors in the horizontal plane, (x, z) in the camera's axes.
    near : int
        Side nearer to the camera: 0 left, 1 right.
    hidden : int or None
        Side whose limbs are hidden behind the body for part of a movement; None if neither is.
    square : bool
        Whether the camera is squarely in front or behind.
    turned : int
        How many times view, hidden or square has changed.
    facing : float
        -1 or 1: image x direction the patient faces, for side views.
    across : float
        1 if the patient's left is towards the right of the image (seen from the front), else -1.
    """

    __slots__ = (
        "_estimator",
        "across",
        "azimuth_deg",
        "facing",
        "forward",
        "hidden",
        "left",
        "near",
        "square",
        "turned",
        "view",
    )

    def __init__(self) -> None:
        self._estimator = ViewEstimator()
        self.view = View.FRONT
        self.azimuth_deg = 0.0
        self.forward: Vector2 = (0.0, -1.0)
        self.left: Vector2 = (1.0, 0.0)
        self.facing = self.across = 1.0
        self.near = 0
        self.hidden: int | None = None
        self.square = True
        self.turned = 0

    def update(self, time_s: float, x_m: Sequence[float], z_m: Sequence[float]) -> None:
        """Take in a frame.

        Parameters
        ----------
        time_s : float
            Time of the frame.
        x_m, z_m : sequence of float
            All landmarks: across the picture and away from the camera, in metres. Where the depth of the
            shoulders is not known, the hips decide; where that of the hips is not either, nothing changes.
        """
        estimator = self._estimator
        before = (self.view, self.hidden, self.square)
        across_m, away_m = x_m[LH] - x_m[RH], z_m[LH] - z_m[RH]
        shoulders_m = z_m[LS] - z_m[RS]
        if not isnan(shoulders_m):
            across_m, away_m = across_m + x_m[LS] - x_m[RS], away_m + shoulders_m
        if isnan(away_m):
            return
        self.view = estimator.update(time_s, across_m, away_m)
        self.azimuth_deg = azimuth_deg = estimator.azimuth_deg
        self.left = across, away = estimator.left
        self.forward = (away, -across)
        self.facing = 1.0 if away >= 0.0 else -1.0
        self.across = 1.0 if across >= 0.0 else -1.0
        turned = abs(azimuth_deg)
        aside = min(turned, 180.0 - turned)
        self.near = 0 if azimuth_deg >= 0.0 else 1
        self.hidden = 1 - self.near if aside > HIDDEN_BEYOND_DEG else None
        self.square = aside <= SQUARE_DEG
        if before != (self.view, self.hidden, self.square):
            self.turned += 1
