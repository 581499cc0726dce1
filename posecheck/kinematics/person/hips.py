"""How high the hips are above the feet."""

from __future__ import annotations

from collections.abc import Sequence
from math import nan
from typing import Final

from posecheck.kinematics.joints import LA, LH, RA, RH
from posecheck.kinematics.smoothing import OneEuro

METRES_IN_A_DEGREE: Final = 0.004
"""How much a degree of a squat lowers the hips, on average, so that they are smoothed as an angle is."""


class HipHeight:
    """Follow the height of the hips above the lower ankle.

    From pixels: seen from the front, world landmarks show only half of a small squat. Smoothed, because near
    standing an error of one percent is 16 degrees of flexion.
    """

    __slots__ = ("_smooth",)

    def __init__(self) -> None:
        self._smooth = OneEuro(METRES_IN_A_DEGREE)

    def read_m(
        self, time_s: float, y_px: Sequence[float], usable: Sequence[bool], scale: float, step_m: float
    ) -> float:
        """Return the height in a frame, metres; NaN if hips or ankles are not seen.

        Parameters
        ----------
        time_s : float
            Time of the frame.
        y_px : sequence of float
            All landmarks.
        usable : sequence of bool
            Whether each landmark can be used.
        scale : float
            Size in the image, pixels per metre: the slow one, because the momentary one errs with the
            posture.
        step_m : float
            How much lower the left ankle is than the right one in the image.
        """
        hips = LH if usable[LH] else RH
        if not (usable[hips] and (usable[LA] or usable[RA])):
            return nan
        other = RH if usable[RH] else hips
        # The place of an unseen ankle follows from that of the other: the height must not jump.
        left = y_px[LA] if usable[LA] else y_px[RA] + step_m * scale
        right = y_px[RA] if usable[RA] else y_px[LA] - step_m * scale
        height = (max(left, right) - (y_px[hips] + y_px[other]) / 2.0) / scale
        return self._smooth(time_s, height)
