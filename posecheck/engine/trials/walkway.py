"""Which way the hips go across the view, how far, and how fast."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from math import exp, inf, isnan, nan
from statistics import fmean
from typing import Final, NamedTuple

from posecheck.engine.quality.figures import told, untold
from posecheck.kinematics.joints import LH, RH
from posecheck.kinematics.person.body import Body
from posecheck.result import Figure, Untold

WALKS_M: Final = 0.25
WITHIN_S: Final = 1.0
"""Whoever's hips go so far in this time walks along. Ours: they sway by less than 0.1 m on the spot, and the
slowest walkers go 0.4 m a second."""
SIZE_S: Final = 1.0
"""Time in which the person's size in the picture is followed."""
MIDDLE: Final = 0.6
"""The speed is that of this share of the way, in its middle: setting out and stopping are slower. Ours."""
SPEED_ERROR: Final = 0.1
"""Standard error of a speed as a share of it, where the way is as long as was asked for."""
SIMILAR: Final = 0.3
"""The way that was seen, measured by the size of the body, and the way that is asked for may differ by this
share; else it is not the same way. Ours: a body of unknown height is known to about a tenth."""


class _Walked(NamedTuple):
    """Where the hips were, as a share of the picture's pixels."""

    time_s: float
    x_px: float


class Walkway:
    """Follows the hips across the view, and keeps the longest way that they went in one direction.

    Attributes
    ----------
    scale_px_per_m : float
        The person's size in the picture; NaN before the hips were seen.
    """

    __slots__ = ("_hips", "_longest", "_way", "_went", "scale_px_per_m")

    def __init__(self) -> None:
        self._hips: deque[_Walked] = deque()
        self._went = 0
        self._way: list[_Walked] = []
        self._longest: list[_Walked] = []
        self.scale_px_per_m = nan

    def look(self, body: Body) -> int | None:
        """Take in a frame; return which way the hips go in the picture.

        Parameters
        ----------
        body : Body
            The person in it.

        Returns
        -------
        int or None
            1 right, -1 left, 0 nowhere; None if no hip is seen.
        """
        seen = [body.x_px[i] for i in (LH, RH) if body.usable[i]] if body.found else []
        if not seen:
            return None
        self._follow_size(body)
        return self._ahead(_Walked(body.time_s, fmean(seen)))

    def forget(self) -> None:
        """Forget where the person was: nothing leads from there to what comes next."""
        self._hips.clear()

    def speed(self, distance_m: float) -> Figure:
        """Return the speed on the longest way; untold if that is another way than the one asked for.

        Parameters
        ----------
        distance_m : float
            How long the way is that is asked for.
        """
        way_m = _length_px(self._longest) / self.scale_px_per_m if self._longest else 0.0
        if abs(way_m / distance_m - 1.0) > SIMILAR:
            return untold(Untold.NOT_SEEN, "m_per_s")
        speed = MIDDLE * distance_m / _middle_part_s(self._longest)
        return told(speed, "m_per_s", SPEED_ERROR * speed)

    def _follow_size(self, body: Body) -> None:
        scale, known = body.scale_px_per_m, self.scale_px_per_m
        elapsed_s = body.time_s - self._hips[-1].time_s if self._hips else inf
        share = 1.0 - exp(-elapsed_s / SIZE_S)
        self.scale_px_per_m = scale if isnan(known) else known + share * (scale - known)

    def _ahead(self, at: _Walked) -> int:
        hips = self._hips
        if hips and at.time_s - hips[-1].time_s > WITHIN_S:
            hips.clear()
            self._way = []
        hips.append(at)
        while hips[0].time_s < at.time_s - WITHIN_S:
            hips.popleft()
        gone_px = at.x_px - hips[0].x_px
        if abs(gone_px) < WALKS_M * self.scale_px_per_m:
            return 0
        ahead = 1 if gone_px > 0.0 else -1
        if ahead != self._went:
            self._went, self._way = ahead, []
        self._way.append(at)
        if len(self._way) > 1 and _length_px(self._way) >= _length_px(self._longest):
            self._longest = self._way
        return ahead


def _length_px(way: Sequence[_Walked]) -> float:
    return abs(way[-1].x_px - way[0].x_px) if way else 0.0


def _middle_part_s(way: Sequence[_Walked]) -> float:
    """Return how long the middle part of a way took, without setting out and stopping."""
    first, length_px = way[0].x_px, _length_px(way)
    begins, ends = ((1.0 - MIDDLE) / 2.0 * length_px, (1.0 + MIDDLE) / 2.0 * length_px)
    gone = [(at.time_s, abs(at.x_px - first)) for at in way]
    begins_s = next(time_s for time_s, px in gone if px >= begins)
    return next(time_s for time_s, px in gone if px >= ends) - begins_s
