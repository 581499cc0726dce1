"""How far an upper arm or a forearm points away from the camera."""

from __future__ import annotations

from math import exp, isnan, sqrt
from typing import Final

from posecheck.kinematics.geometry import Vector3

DEPTH_S: Final = 0.15

SURE_SHARE: Final = 0.8
"""Share of the squared length of an arm segment below which it counts as foreshortened: near full length the
square root would turn the scatter of the landmarks into a bent elbow. Ours: from 1.0 down to 0.8 the error on
the synthetic patient falls by more than half; lower still, a bent arm reads more and more as straight."""


class ArmDepths:
    """Depth of the segments of the arms: what each one of known length has lost by foreshortening."""

    __slots__ = ("_steady",)

    def __init__(self) -> None:
        self._steady: dict[int, tuple[float, float]] = {}

    def correct(self, time_s: float, start: int, vector: Vector3, length_m: float) -> Vector3:
        """Return the vector along a segment with the depth its known length leaves.

        Parameters
        ----------
        time_s : float
            Time of the frame.
        start : int
            Landmark from which the segment leads.
        vector : tuple of float
            As seen, metres; only the sign of its depth is used. Where that is NaN, the vector stays as it is.
        length_m : float
            Known length of the segment, 0 while it has not been seen.
        """
        x, y, depth = vector
        if isnan(depth):
            return vector
        depth = self._steady_depth_m(time_s, start, depth)
        lost = SURE_SHARE * length_m * length_m - x * x - y * y
        return x, y, (sqrt(lost) if lost > 0.0 else 0.0) * (1.0 if depth >= 0.0 else -1.0)

    def _steady_depth_m(self, now_s: float, start: int, depth: float) -> float:
        """Depth of a segment, averaged: only its sign is used, and that must not flicker."""
        time_s, steady = self._steady.get(start, (now_s, depth))
        steady += (1.0 - exp((time_s - now_s) / DEPTH_S)) * (depth - steady)
        self._steady[start] = (now_s, steady)
        return steady
