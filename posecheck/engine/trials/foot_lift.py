"""How much higher one foot is than the other, from where both stand on the floor."""

from __future__ import annotations

from collections import deque
from math import exp
from statistics import fmean, stdev
from typing import Final

from posecheck.kinematics.joints import LA, RA
from posecheck.kinematics.person.body import Body
from posecheck.rules.evidence import BRIDGED_S

LEAST_LIFT_M: Final = 0.06
"""Least lift of a foot. Ours: the height of an ankle scatters by 0.02 m from frame to frame."""
STILL_M: Final = 0.015
STILL_S: Final = 1.0
"""Feet whose heights differ by the same amount for this long, but for this standard deviation, are both on
the floor; what they differ by is that one is nearer to the camera."""
SMOOTHED_S: Final = 0.06
"""Time constant by which lifts are smoothed: half of that of the posture, because feet are quicker."""
RESTART_S: Final = 0.1
"""After this long unseen, a lift is not smoothed: what came before says nothing about now."""


class FootLift:
    """Follows the heights of both feet, and learns what they differ by on the floor."""

    __slots__ = ("_floor", "_lifts")

    def __init__(self) -> None:
        self._lifts: deque[tuple[float, float]] = deque()
        self._floor = 0.0

    def look(self, body: Body, scale_px_per_m: float) -> float:
        """Take in a frame; return how much higher the left foot is, in metres, smoothed.

        Parameters
        ----------
        body : Body
            The person in it; both ankles must be seen.
        scale_px_per_m : float
            The person's size in the picture.
        """
        time_s, lift_m = body.time_s, (body.y_px[RA] - body.y_px[LA]) / scale_px_per_m
        lifts = self._lifts
        if lifts and time_s - lifts[-1][0] <= RESTART_S:
            lift_m += exp((lifts[-1][0] - time_s) / SMOOTHED_S) * (lifts[-1][1] - lift_m)
        if lifts and time_s - lifts[-1][0] > BRIDGED_S:
            lifts.clear()
        lifts.append((time_s, lift_m))
        if time_s - lifts[0][0] < STILL_S:
            return lift_m - self._floor
        lifts.popleft()
        heights = [height for _, height in lifts]
        if stdev(heights) < STILL_M and abs(fmean(heights)) < LEAST_LIFT_M * 2.0:
            self._floor = fmean(heights)
        return lift_m - self._floor

    def forget(self) -> None:
        """Forget the last lifts, but not the floor: nothing leads from them to what comes next."""
        self._lifts.clear()
