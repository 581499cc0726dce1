"""How long a person's segments are, and how high their hips are when they stand."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from math import exp, hypot, isnan
from typing import Final

from posecheck.kinematics.geometry import between_3d_deg
from posecheck.kinematics.joints import LEGS, SEGMENTS

GROW_S: Final = 0.3
SHRINK_S: Final = 30.0
"""A segment is as long as it has looked: what looks longer is believed within the first time, what looks
shorter, as when it points towards the camera, within the second."""
FLAT_SHRINK_S: Final = 300.0
"""Where depth is not known, looking shorter for a whole movement is no reason to believe it: a segment that
is held towards the camera only looks so. Within a session a length that was once too great comes down even
so."""
SETTLE_S: Final = 3.0
"""The height of a standing person settles in this time."""
STANDING_SHARE: Final = 0.92
"""Vertical hip-ankle distance of a standing person as a share of thigh + shank, until the person has been
seen to stand. Ours: in 17 recordings it is 0.81 to 1.06, mostly above 0.9."""
UPRIGHT_DEG: Final = 35.0
"""A knee of which the world landmarks show less than this is nearly straight. From the front they show a
straight knee bent by 20 degrees, and a bent one by half."""

Columns = tuple[Sequence[float], Sequence[float], Sequence[float]]


class Stature:
    """The lengths of one person's segments, learnt from what is seen.

    Parameters
    ----------
    landmarks : collection of int
        Landmarks that are used; segments between others are not followed.

    Attributes
    ----------
    lengths_m : dict of str to float
        Length of each segment that has been seen, in metres.
    standing_m : float
        Height of the hips above the ankles when the person stands, in metres; 0 while the legs have not been
        seen.
    upright : bool
        Whether the legs that can be seen are nearly straight now.
    """

    __slots__ = ("_segments", "_stood", "lengths_m", "standing_m", "upright")

    def __init__(self, landmarks: Collection[int]) -> None:
        self._segments = [
            (name, pairs)
            for name, pairs in SEGMENTS.items()
            if all(i in landmarks for pair in pairs for i in pair)
        ]
        self.lengths_m: dict[str, float] = {}
        self.standing_m = 0.0
        self._stood = False
        self.upright = False

    def update(self, elapsed_s: float, world: Columns, usable: list[bool], height_m: float) -> None:
        """Take in a frame.

        Parameters
        ----------
        elapsed_s : float
            Time since the last frame.
        world : (sequence of float, sequence of float, sequence of float)
            The landmarks in metres: x, y and z of all of them.
        usable : list of bool
            For each landmark, whether it can be relied on.
        height_m : float
            Present height of the hips above the ankles; NaN if unknown.
        """
        grow, shrink = 1.0 - exp(-elapsed_s / GROW_S), 1.0 - exp(-elapsed_s / SHRINK_S)
        flat_shrink = 1.0 - exp(-elapsed_s / FLAT_SHRINK_S)
        x, y, z = world
        lengths = self.lengths_m
        for name, pairs in self._segments:
            seen = [
                _length(x[i] - x[j], y[i] - y[j], z[i] - z[j]) for i, j in pairs if usable[i] and usable[j]
            ]
            for length, flat in sorted(seen):  # the mirror image has the same order
                known = lengths.get(name, length)
                follow = grow if length > known else flat_shrink if flat else shrink
                lengths[name] = known + follow * (length - known)
        legs = lengths.get("thigh", 0.0) + lengths.get("shank", 0.0)
        self.upright = _upright(world, usable)
        if legs > 0.0 and not isnan(height_m):
            self._follow_standing(elapsed_s, height_m, legs)

    def rescale(self, factor: float) -> None:
        """Keep the standing height in the image when the scale turns out to be different.

        Parameters
        ----------
        factor : float
            Pixels per metre as assumed before, divided by what they are now taken to be.
        """
        self.standing_m *= factor

    def _follow_standing(self, elapsed_s: float, height_m: float, legs_m: float) -> None:
        """Follow the height of the hips when the person stands; until then use the length of the legs."""
        known = self.standing_m
        if self.upright and self._stood:
            follow_s = GROW_S if height_m > known else SETTLE_S
            self.standing_m = known + (1.0 - exp(-elapsed_s / follow_s)) * (height_m - known)
        elif self.upright:
            self._stood = True
            self.standing_m = height_m
        elif known == 0.0:
            self.standing_m = max(height_m, STANDING_SHARE * legs_m)
        elif height_m > known:
            self.standing_m = height_m


def _length(across: float, down: float, away: float) -> tuple[float, bool]:
    """Return how long a segment looks, and whether only in the picture, as its depth is not known."""
    return (hypot(across, down), True) if isnan(away) else (hypot(across, down, away), False)


def _upright(world: Columns, usable: list[bool]) -> bool:
    """Whether the legs that can be seen are nearly straight."""
    x, y, z = world
    seen = False
    for hip, knee, ankle in LEGS:
        if usable[hip] and usable[knee] and usable[ankle]:
            thigh = x[knee] - x[hip], y[knee] - y[hip], z[knee] - z[hip]
            shank = x[ankle] - x[knee], y[ankle] - y[knee], z[ankle] - z[knee]
            bent_deg = between_3d_deg(thigh, shank)
            if bent_deg >= UPRIGHT_DEG:
                return False
            seen = seen or not isnan(bent_deg)
    return seen
