"""The hands of a person who sits facing the camera, with the thighs pointing at it."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot
from typing import Final

from posecheck.kinematics.joints import LE, LH, LK, LW, RH, RK

POINTING: Final = 0.5
"""What looks shorter than this share of its length is less than 30 degrees off the line of sight."""
SAT_S: Final = 3.0
"""A person whose thighs have pointed at the camera for this long sits, and so does one who came into view
like this; others may be at the bottom of a squat. Ours."""
BESIDE_M: Final = 0.15
"""A hand is in the lap or hangs beside it if it is no farther than this, about the width of a thigh, to the
side of the knee."""


class Lap:
    """Tells which hands cannot be told from the thighs behind them.

    Where a forearm passes in front of a thigh that points at the camera, the pose model leaves the hand on
    the thigh: one that comes up to the shoulder is seen hanging, with a visibility of 0.7.

    Attributes
    ----------
    faces : bool
        Whether the person sits facing the camera.
    """

    __slots__ = ("_since_s", "faces")

    def __init__(self) -> None:
        self._since_s = float("-inf")
        self.faces = False

    def forget(self) -> None:
        """Take in that the person does not face the camera."""
        self._since_s = float("inf")
        self.faces = False

    def update(self, time_s: float, xy_px: tuple[Sequence[float], Sequence[float]], thigh_px: float) -> None:
        """Take in a frame in which hips and knees are seen.

        Parameters
        ----------
        time_s : float
            Time of the frame.
        xy_px : (sequence of float, sequence of float)
            The landmarks in the image.
        thigh_px : float
            Length of a thigh at this distance, if it lay across the view; 0 while unknown.
        """
        x, y = xy_px
        longest = max(hypot(x[hip] - x[knee], y[hip] - y[knee]) for hip, knee in ((LH, LK), (RH, RK)))
        if longest >= POINTING * thigh_px:
            self._since_s = float("inf")
        else:
            self._since_s = min(self._since_s, time_s)
        self.faces = time_s - self._since_s >= SAT_S

    def hides(self, side: int, xy_px: tuple[Sequence[float], Sequence[float]], scale: float) -> bool:
        """Tell whether a hand cannot be told from the thigh behind it.

        Parameters
        ----------
        side : int
            0 left, 1 right.
        xy_px : (sequence of float, sequence of float)
            The landmarks in the image.
        scale : float
            Size of the person in the image, pixels per metre.
        """
        x, y = xy_px
        lowered = y[LW + side] > y[LE + side]
        return self.faces and lowered and abs(x[LW + side] - x[LK + side]) < BESIDE_M * scale
