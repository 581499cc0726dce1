"""Whether somebody has walked to a mark and come back, as far as it is seen across the view."""

from __future__ import annotations

from statistics import fmean, median
from typing import Final, NamedTuple

from posecheck.kinematics.joints import LH, RH
from posecheck.kinematics.person.body import Body
from posecheck.rules.evidence import BRIDGED_S

LEAST: Final = 0.5
"""Whoever is seen to go less than this share of a way has not walked it: from 45° beside it, the way looks
0.7 of its length, and a body of unknown height is known to about a tenth."""
BACK_M: Final = 0.3
"""Whoever is farther from where they sat does not sit there again. Ours: standing in front of the seat, the
hips are 0.4 m away from where they were on it."""


class _Place(NamedTuple):
    time_s: float
    x_px: float
    scale_px_per_m: float


class Way:
    """Where the hips were in the picture, measured by the size of the body.

    Parameters
    ----------
    distance_m : float
        How far to walk out, in metres.
    """

    __slots__ = ("_distance_m", "_places")

    def __init__(self, distance_m: float) -> None:
        self._distance_m = distance_m
        self._places: list[_Place] = []

    def look(self, body: Body) -> None:
        """Take in a frame.

        Parameters
        ----------
        body : Body
            The person in it.
        """
        hips = [body.x_px[i] for i in (LH, RH) if body.usable[i]] if body.found else []
        if hips:
            self._places.append(_Place(body.time_s, fmean(hips), body.scale_px_per_m))

    def is_walked(self, from_s: float, until_s: float) -> bool:
        """Tell whether somebody went far enough away and was back where they had been.

        Parameters
        ----------
        from_s, until_s : float
            From when to when; the hips must be seen within 0.25 s of both.
        """
        seen = [one for one in self._places if from_s - BRIDGED_S <= one.time_s <= until_s + BRIDGED_S]
        if not seen or seen[0].time_s > from_s + BRIDGED_S or seen[-1].time_s < until_s - BRIDGED_S:
            return False
        scale = median(one.scale_px_per_m for one in seen)
        gone_m = [abs(one.x_px - seen[0].x_px) / scale for one in seen]
        return max(gone_m) >= LEAST * self._distance_m and gone_m[-1] <= BACK_M
