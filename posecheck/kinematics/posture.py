"""The whole posture as numbers, from any view: the basis for counting and recognising a movement.

A channel is coarser than a measure of the catalogue and is never shown to anyone. In return it has a value in
every view, and together the channels say what the whole body does, so that no single landmark decides what is
counted. Angles come from the world landmarks; heights come from the image, where they change in proportion to
the movement even near standing, as shares of the person's length in the image.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import acos, asin, degrees, exp, hypot, inf, isnan, nan, sqrt
from typing import Final

import numpy as np

from posecheck.kinematics.covered import covered
from posecheck.kinematics.geometry import Vector3, between_3d_deg
from posecheck.kinematics.joints import LA, LE, LH, LK, LS, LW, RA, RE, RH, RK, RS, RW
from posecheck.kinematics.measures.trunk import (
    LEFT_EAR,
    NOSE,
    RIGHT_EAR,
    neck_lateral_flexion,
    neck_rotation,
    trunk_rotation,
)
from posecheck.kinematics.person.body import Body
from posecheck.kinematics.view import ACROSS
from posecheck.pose import FloatArray, Landmark

LHEEL, LTOE = int(Landmark.LEFT_HEEL), int(Landmark.LEFT_FOOT_INDEX)
LANDMARKS: Final = (
    *(NOSE, LEFT_EAR, RIGHT_EAR),
    *(LS, RS, LE, RE, LW, RW, LH, RH, LK, RK, LA, RA, LHEEL, LHEEL + 1, LTOE, LTOE + 1),
)
"""The landmarks that the channels are made of."""

_SIDED: Final[dict[str, float]] = {
    "knee": 14.0,
    "hip": 16.0,
    "shoulder": 12.0,
    "elbow": 14.0,
    "arm": 12.0,
    "wrist_height": 0.05,
    "wrist_reach": 0.10,
    "knee_height": 0.04,
    "ankle_height": 0.04,
    "heel_height": 0.02,
    "lean": 8.0,
    "side_bend": 8.0,
    "turn": 10.0,
    "head_turn": 12.0,
    "head_tilt": 8.0,
}
_SINGLE: Final[dict[str, float]] = {
    "trunk": 10.0,
    "thighs": 16.0,
    "hip_height": 0.035,
    "shoulder_height": 0.05,
    "feet_apart": 0.06,
    "stride": 0.06,
    "hands_apart": 0.06,
}
_N: Final = len(_SIDED)

_AT: Final = {name: i for channels in (_SIDED, _SINGLE) for i, name in enumerate(channels)}
"""Where a channel is among those of its side, or of the whole body."""
_KNEE, _HIP, _SHOULDER, _ELBOW, _ARM = (_AT[name] for name in ("knee", "hip", "shoulder", "elbow", "arm"))
_WRIST_HEIGHT, _KNEE_HEIGHT, _ANKLE_HEIGHT, _HEEL_HEIGHT = (
    _AT[f"{part}_height"] for part in ("wrist", "knee", "ankle", "heel")
)
_WRIST_REACH, _LEAN = _AT["wrist_reach"], _AT["lean"]
_ASIDE: Final = [_AT[name] for name in ("side_bend", "turn", "head_turn", "head_tilt")]
_TRUNK, _THIGHS, _HIP_HEIGHT, _SHOULDER_HEIGHT = (
    _AT[name] for name in ("trunk", "thighs", "hip_height", "shoulder_height")
)
_FEET_APART, _STRIDE, _HANDS_APART = (_AT[name] for name in ("feet_apart", "stride", "hands_apart"))

CHANNELS: Final[tuple[str, ...]] = (
    *(f"{name}_left" for name in _SIDED),
    *(f"{name}_right" for name in _SIDED),
    *_SINGLE,
)
"""Names of the channels, in the order of their values. Angles in degrees, unsigned except for the lean
(positive to the side named); bends, turns and tilts to the side named are 0 while they are to the other,
so that coming back from one side is no movement to the other; ``wrist_reach`` is the horizontal distance
between wrist and shoulder in metres; heights and distances are shares of the person's length: of the wrist
above the shoulder, of the hip above the knee, of ankle, hips and shoulders above the lower ankle (where that
one was last seen, if it is hidden), of the heel above the toes. The feet are apart to the sides, and by a
``stride`` if one is in front of the other, which is not known from the front and from behind; only the world
landmarks tell which."""

ERROR: Final[FloatArray] = np.array([*_SIDED.values(), *_SIDED.values(), *_SINGLE.values()])
"""Expected error of each channel as a standard deviation, shape (channels,), in its own unit. Ours, set by
hand, and the same in every view; ``python -m benchmarks.posture_errors`` compares them with what is measured
on the synthetic patient."""

MIRRORED: Final[FloatArray] = np.array([*range(_N, 2 * _N), *range(_N), *range(2 * _N, len(CHANNELS))])
"""For each channel, the index of the same channel on the other side, shape (channels,)."""

SIDE_OF: Final[tuple[int | None, ...]] = (*[0] * _N, *[1] * _N, *[None] * len(_SINGLE))
"""For each channel, its side: 0 left, 1 right, None for the whole body."""

SELDOM: Final = np.array([name.startswith(("side_bend", "turn", "head")) for name in CHANNELS])
"""Channels, shape (channels,), that are known from the front and from behind only, and say nothing unless the
exercise is about them: people look around while they exercise, and turn a little to whoever speaks."""

WRIST_HEIGHTS: Final = (CHANNELS.index("wrist_height_left"), CHANNELS.index("wrist_height_right"))

GROW_S: Final = 0.3
SHRINK_S: Final = 20.0
"""Times in which a person's length follows what is seen, when it grows and when it shrinks: a limb that
points at the camera only looks short."""

FLOOR_S: Final = 20.0
"""Time in which the remembered floor comes up to the only ankle that is seen: so long may a foot be off the
floor while the other one is hidden (ours, as slow as the length, and for the same reason)."""

LENGTH_OF_TRUNK: Final = (0.288 + 0.245 + 0.246) / 0.288
"""Trunk, thigh and shank as a share of the trunk (Drillis and Contini), for a skeleton whose legs have never
been seen."""

_LEG: Final = ("knee", "hip", "knee_height", "ankle_height", "heel_height")
_LEGS: Final = ("thighs", "feet_apart", "stride")
_OF_JOINT: Final = {
    joint: frozenset(CHANNELS.index(name) for name in names)
    for side, other, knee, ankle in (("left", "right", LK, LA), ("right", "left", RK, RA))
    for leg in [(*(f"{name}_{side}" for name in _LEG), *_LEGS)]
    for joint, names in ((knee, leg), (ankle, (*leg, f"ankle_height_{other}")))
}
"""The channels of the leg of a knee or an ankle, and those that are about both legs."""

_DOWN: Final = (0.0, 1.0, 0.0)


class PostureReader:
    """Read the posture of one person from frame to frame.

    Attributes
    ----------
    length_px : float
        Length of the person in the image: trunk, thigh and shank; 0 before anyone was seen.
    covered : set of int
        Channels of a leg that only the other leg hides: known to be about there, but not how they move.
    beyond : tuple of int or None
        Where the left and the right hand are if they have left the picture, so that the height of the wrist
        is only a bound: 1 above the picture, -1 below it, 0 beside it; None for a hand that has not left.
    """

    __slots__ = ("_floor_px", "_floor_s", "_legs", "_read_s", "beyond", "covered", "length_px")

    def __init__(self) -> None:
        self.length_px = 0.0
        self.beyond: tuple[int | None, int | None] = (None, None)
        self.covered: set[int] = set()
        self._read_s = 0.0
        self._legs = False
        self.leave_floor()

    def forget(self) -> None:
        """Learn the person's length again, because the picture has changed to a different one."""
        self.length_px = 0.0
        self._legs = False
        self.leave_floor()

    def leave_floor(self) -> None:
        """Forget where the floor is, because the person may come back to another place."""
        self._floor_px = self._floor_s = -inf

    def read(self, body: Body, size: tuple[int, int]) -> list[float]:
        """Return the value of each channel, in the order of :data:`CHANNELS`.

        Parameters
        ----------
        body : Body
            The person in this frame; someone must be there.
        size : tuple of int
            Width and height of the image in pixels.

        Returns
        -------
        list of float
            NaN if a landmark that the channel needs is neither usable nor covered by the other leg alone.
        """
        self._follow_length(body)
        self.covered = set()
        if not self.length_px > 0.0:
            return [nan] * len(CHANNELS)
        self.beyond = (_beyond(body, 0, size), _beyond(body, 1, size))
        y, length = body.y_px, self.length_px
        hidden = covered(body, length, size)
        self.covered.update(channel for joint in hidden for channel in _OF_JOINT[joint])
        usable = [seen or i in hidden for i, seen in enumerate(body.usable)] if hidden else body.usable
        left, right = self._limbs(body, usable, 0, size), self._limbs(body, usable, 1, size)
        both, lean = [nan] * len(_SINGLE), nan
        if usable[LS] and usable[RS] and usable[LH] and usable[RH]:
            both[_TRUNK], lean = _trunk(body)
        if usable[LH] and usable[RH] and usable[LK] and usable[RK]:
            both[_THIGHS] = between_3d_deg(_vector(body, LH, LK), _vector(body, RH, RK))
        if usable[LA] or usable[RA]:
            floor = self._floor(body, usable)
            if usable[LA] and usable[RA]:  # a single one is not known to be the lower one
                # Nor is one at the end of a leg that is not seen known to have moved: the other one may have.
                left[_ANKLE_HEIGHT] = nan if isnan(left[_KNEE_HEIGHT]) else (floor - y[LA]) / length
                right[_ANKLE_HEIGHT] = nan if isnan(right[_KNEE_HEIGHT]) else (floor - y[RA]) / length
            if usable[LH] and usable[RH]:
                both[_HIP_HEIGHT] = (floor - (y[LH] + y[RH]) / 2.0) / length
            if usable[LS] and usable[RS]:
                both[_SHOULDER_HEIGHT] = (floor - (y[LS] + y[RS]) / 2.0) / length
            if usable[LA] and usable[RA]:
                both[_FEET_APART], stride = _feet(body, length)
                # From the front and from behind, a stride is depth alone, and the pose model's depth of the
                # feet is too short by half and more there.
                both[_STRIDE] = nan if body.view in ACROSS else stride
        if usable[LW] and usable[RW]:
            both[_HANDS_APART] = _distance(body.x_px, y, LW, RW) / length
        left[_LEAN], right[_LEAN] = lean, -lean
        if body.view in ACROSS:
            turns = trunk_rotation(body, 0), neck_rotation(body, 0), neck_lateral_flexion(body, 0)
            for i, aside in zip(_ASIDE, (lean, *turns), strict=True):
                left[i], right[i] = _towards(aside), _towards(-aside)
        return [*left, *right, *both]

    def _limbs(self, body: Body, usable: Sequence[bool], side: int, size: tuple[int, int]) -> list[float]:
        """Return the channels of one side; those that need the floor or the trunk are left open."""
        y, length = body.y_px, self.length_px
        shoulder, elbow, wrist, hip, knee = LS + side, LE + side, LW + side, LH + side, LK + side
        ankle, heel, toe = LA + side, LHEEL + side, LTOE + side
        values = [nan] * _N
        if usable[hip] and usable[knee]:
            thigh = _vector(body, hip, knee)
            values[_KNEE_HEIGHT] = (y[hip] - y[knee]) / length
            if usable[ankle]:
                values[_KNEE] = between_3d_deg(thigh, _vector(body, knee, ankle))
            if usable[shoulder]:
                values[_HIP] = between_3d_deg(_vector(body, shoulder, hip), thigh)
        if usable[shoulder] and usable[elbow]:
            upper = _vector(body, shoulder, elbow)
            values[_ARM] = between_3d_deg(upper, _DOWN)
            if usable[hip]:
                values[_SHOULDER] = between_3d_deg(upper, _vector(body, shoulder, hip))
            if usable[wrist]:
                values[_ELBOW] = between_3d_deg(upper, _vector(body, elbow, wrist))
        if usable[shoulder] and usable[wrist]:
            values[_WRIST_HEIGHT] = (y[shoulder] - y[wrist]) / length
            x, _, z = _vector(body, shoulder, wrist)
            values[_WRIST_REACH] = hypot(x, z)
        elif usable[shoulder] and self.beyond[side] is not None:
            values[_WRIST_HEIGHT] = (y[shoulder] - max(0.0, min(float(size[1]), y[wrist]))) / length
        if usable[heel] and usable[toe] and not isnan(values[_KNEE_HEIGHT]):  # a leg that is seen, as above
            values[_HEEL_HEIGHT] = (y[toe] - y[heel]) / length
        return values

    def _floor(self, body: Body, usable: Sequence[bool]) -> float:
        """Return where the lower ankle is in the image, in pixels from the top; at least one must be usable.

        The only ankle that is seen may be that of the leg that moves. What it rises by more than it scatters
        is not taken for the floor, or hips and shoulders would seem to come down as the foot goes up.
        """
        y, time_s = body.y_px, body.time_s
        seen, elapsed_s = max(y[i] for i in (LA, RA) if usable[i]), time_s - self._floor_s
        self._floor_s = time_s
        if (usable[LA] and usable[RA]) or seen > self._floor_px:
            self._floor_px = seen
        else:
            self._floor_px += (1.0 - exp(-elapsed_s / FLOOR_S)) * (seen - self._floor_px)
        return max(seen, self._floor_px - _SIDED["ankle_height"] * self.length_px)

    def _follow_length(self, body: Body) -> None:
        x, y = body.x_px, body.y_px
        seen = (
            (_distance(x, y, LS, LH) + _distance(x, y, RS, RH)) / 2.0
            + _longer(_distance(x, y, LH, LK), _distance(x, y, RH, RK))
            + _longer(_distance(x, y, LK, LA), _distance(x, y, RK, RA))
        )
        known, elapsed_s = self.length_px, body.time_s - self._read_s
        self._read_s = body.time_s
        if isnan(seen):
            if self._legs:
                return
            seen = LENGTH_OF_TRUNK * (_distance(x, y, LS, LH) + _distance(x, y, RS, RH)) / 2.0
        else:
            self._legs = True
        if known > 0.0:
            seen = known + (1.0 - exp(-elapsed_s / (GROW_S if seen > known else SHRINK_S))) * (seen - known)
        self.length_px = seen


def _beyond(body: Body, side: int, size: tuple[int, int]) -> int | None:
    """Where a hand is that has left the picture, judging by an elbow that has not."""
    x, y = body.x_px[LW + side], body.y_px[LW + side]
    if not body.usable[LE + side] or isnan(x) or (0.0 <= x < size[0] and 0.0 <= y < size[1]):
        return None
    return 1 if y < 0.0 else -1 if y >= size[1] else 0


def _towards(angle_deg: float) -> float:
    """Return how far something is turned to one side; 0 to the other."""
    return angle_deg if isnan(angle_deg) else max(0.0, angle_deg)


def _trunk(body: Body) -> tuple[float, float]:
    """Return how far the trunk is from upright and how far it leans to the left, in degrees."""
    x, y, z = body.x_m, body.y_m, body.z_m
    across = x[LS] + x[RS] - x[LH] - x[RH]
    down = y[LS] + y[RS] - y[LH] - y[RH]
    away = z[LS] + z[RS] - z[LH] - z[RH]
    length = sqrt(across * across + down * down + away * away)
    if not length > 0.0:
        return nan, nan
    left_x, left_z = body.orientation.left
    aside = (across * left_x + away * left_z) / length
    return degrees(acos(max(-1.0, min(1.0, -down / length)))), degrees(asin(max(-1.0, min(1.0, aside))))


def _feet(body: Body, length_px: float) -> tuple[float, float]:
    """Return how far the ankles are apart sideways, and how far one is in front of the other.

    Both are shares of the length; where depth is not known, neither is.
    """
    across, _, away = _vector(body, LA, RA)
    (left_x, left_z), scale = body.orientation.left, body.scale_px_per_m / length_px
    return abs(across * left_x + away * left_z) * scale, abs(across * left_z - away * left_x) * scale


def _longer(left: float, right: float) -> float:
    """Return the greater of two lengths, or the one that is known."""
    return right if right > left or isnan(left) else left


def _distance(x: Sequence[float], y: Sequence[float], a: int, b: int) -> float:
    return hypot(x[a] - x[b], y[a] - y[b])


def _vector(body: Body, start: int, end: int) -> Vector3:
    x, y, z = body.x_m, body.y_m, body.z_m
    return x[end] - x[start], y[end] - y[start], z[end] - z[start]
