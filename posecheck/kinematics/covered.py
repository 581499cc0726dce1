"""Joints of a leg that only the other leg hides.

From the side, one leg hides the other as long as both do the same. The pose model then says little of the far
knee and ankle, yet they can be nowhere else than behind the leg that is seen. In 22 recorded squats and
deadlifts from the side, nearly all of its guesses lie that close to the near leg; in no lunge do the two
knees come as close at its far end. What hides both legs, such as a box, covers nothing: no leg is seen there.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot
from typing import Final

from posecheck.kinematics.joints import LA, LH, LK, RA, RK
from posecheck.kinematics.person.body import Body

COVERED: Final = 0.1
"""How far a covered joint is from the line between two joints of the other leg at most, as a share of the
person's length: half the width of a thigh and of a knee, so that a part of it is behind the leg. Ours."""


def covered(body: Body, length_px: float, size: tuple[int, int]) -> list[int]:
    """Return the knees and ankles that are not usable, but covered.

    Parameters
    ----------
    body : Body
        The person in this frame.
    length_px : float
        Length of the person in the image: trunk, thigh and shank.
    size : tuple of int
        Width and height of the image in pixels.

    Returns
    -------
    list of int
        Their landmarks.
    """
    usable = body.usable
    found: list[int] = []
    if usable[LK] and usable[RK] and usable[LA] and usable[RA]:
        return found
    for side in (0, 1):
        leg = LH + 1 - side, LK + 1 - side, LA + 1 - side
        if usable[LH + side] and all(usable[i] for i in leg):
            hidden = [joint for joint in (LK + side, LA + side) if not usable[joint]]
            found += [one for one in hidden if _is_behind(body, one, leg, COVERED * length_px, size)]
    return found


def _is_behind(
    body: Body, joint: int, leg: tuple[int, int, int], near_px: float, size: tuple[int, int]
) -> bool:
    """Whether a joint is in the image, and as near to a leg as that."""
    x, y = body.x_px, body.y_px
    inside = 0.0 <= x[joint] < size[0] and 0.0 <= y[joint] < size[1]
    hip, knee, ankle = leg
    return inside and (_off(x, y, joint, hip, knee) < near_px or _off(x, y, joint, knee, ankle) < near_px)


def _off(x: Sequence[float], y: Sequence[float], joint: int, start: int, end: int) -> float:
    """Return how far a joint is from the straight line between two others, in pixels."""
    along_x, along_y = x[end] - x[start], y[end] - y[start]
    off_x, off_y = x[joint] - x[start], y[joint] - y[start]
    length = along_x * along_x + along_y * along_y
    share = max(0.0, min(1.0, (off_x * along_x + off_y * along_y) / length)) if length > 0.0 else 0.0
    return hypot(off_x - share * along_x, off_y - share * along_y)
