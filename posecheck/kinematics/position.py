"""Whether a person stands, sits or lies, from where their joints are in the picture.

How much of a part of the body goes up in the picture is seen from every side, also from the front and from
behind, where world landmarks show a trunk leaning that does not.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot, isnan, nan
from statistics import median
from typing import Final, Literal, NamedTuple

from posecheck.kinematics.joints import LA, LEGS, LH, LK, LS, RA, RH, RK, RS
from posecheck.kinematics.person.body import Body

Position = Literal["standing", "sitting", "lying"]

LANDMARKS: Final = (LS, RS, LH, RH, LK, RK, LA, RA)
LEG_SHARE: Final = 0.75
"""Length of a thigh and of a shank as a share of the trunk's, as MediaPipe places the joints."""
BROAD: Final = 1.2
"""The trunk is at least so long, as a share of the distance between the shoulders; 1.4 in most people. It
tells the length of a trunk that points at the camera."""
CARRYING: Final = 0.57
"""Rise of a thigh or shank that is 55 degrees from upright, as a share of its length. Ours: halfway between
legs that stand and those that sit, and a shank that carries leans less."""
UPRIGHT: Final = 0.59
"""The same of a trunk that leans by 54 degrees: in push-ups with the hands on a step it leans by 60."""
BENT: Final = 0.34
"""The same of a trunk that leans by 70 degrees: more than in people who bend forward to stand up, and less
than in people on their backs with bent knees, whose shanks are upright too."""


class Rises(NamedTuple):
    """How far parts of the body go up in the picture, as shares of their lengths; NaN if they are not seen.

    Attributes
    ----------
    trunk : float
        From hips to shoulders.
    left_thigh, right_thigh : float
        From the knee to the hip.
    left_shank, right_shank : float
        From the ankle to the knee.
    """

    trunk: float = nan
    left_thigh: float = nan
    right_thigh: float = nan
    left_shank: float = nan
    right_shank: float = nan


NOTHING: Final = Rises()
"""Nobody is seen."""


def rises_in(body: Body) -> Rises:
    """Return how far the parts of a person go up in the picture.

    Parameters
    ----------
    body : Body
        The person in this frame; someone must be there.
    """
    y, usable = body.y_px, body.usable
    trunk_px = _trunk_px(body)
    leg_px = LEG_SHARE * trunk_px
    trunk = nan
    if usable[LS] and usable[RS] and usable[LH] and usable[RH]:
        trunk = (y[LH] + y[RH] - y[LS] - y[RS]) / 2.0 / trunk_px
    legs = [
        ((y[low] - y[high]) / leg_px if usable[low] and usable[high] else nan)
        for at in (0, 1)
        for high, low in ((leg[at], leg[at + 1]) for leg in LEGS)
    ]
    return Rises(trunk, *legs)


def position_of(seen: Sequence[Rises]) -> Position:
    """Return the position that a person is usually in; standing if too little is seen to tell.

    Standing includes kneeling upright and bending forward; lying includes being on hands and feet or knees.

    Parameters
    ----------
    seen : sequence of Rises
        One or more frames in which the person is in this position.
    """
    trunk, *limbs = (_usual([one[i] for one in seen]) for i in range(len(NOTHING)))
    legs = list(zip(limbs[:2], limbs[2:], strict=True))
    upright = isnan(trunk) or trunk >= UPRIGHT
    if any(thigh >= CARRYING and (upright or shank >= CARRYING) for thigh, shank in legs):
        return "standing"
    if upright and all(isnan(thigh) for thigh, _ in legs):
        return "standing"
    feet_down = any(shank >= CARRYING for _, shank in legs)
    return "sitting" if upright or (feet_down and trunk >= BENT) else "lying"


def _usual(values: Sequence[float]) -> float:
    """Return the median of what is seen; NaN if nothing is."""
    seen = [value for value in values if not isnan(value)]
    return median(seen) if seen else nan


def _trunk_px(body: Body) -> float:
    """Return the length that a trunk must have for the person to look so large."""
    trunk_px = hypot(
        body.x_px[LS] + body.x_px[RS] - body.x_px[LH] - body.x_px[RH],
        body.y_px[LS] + body.y_px[RS] - body.y_px[LH] - body.y_px[RH],
    )
    legs_px = [_length_px(body, *pair) for leg in LEGS for pair in (leg[:2], leg[1:])]
    return max(trunk_px / 2.0, BROAD * _length_px(body, LS, RS), *(one / LEG_SHARE for one in legs_px))


def _length_px(body: Body, start: int, end: int) -> float:
    """Return the distance between two landmarks in the picture; 0 if one of them is not seen."""
    if not (body.usable[start] and body.usable[end]):
        return 0.0
    return hypot(body.x_px[end] - body.x_px[start], body.y_px[end] - body.y_px[start])
