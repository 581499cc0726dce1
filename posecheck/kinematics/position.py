"""Whether a person stands, sits or lies, from where their joints are in the picture.

How much of a part of the body goes up in the picture is seen from every side, also from the front and from
behind, where world landmarks show a trunk leaning that does not.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot, isnan, nan
from statistics import mean, median
from typing import Final, Literal, NamedTuple

from posecheck.kinematics.joints import LA, LEGS, LH, LK, LS, RA, RH, RK, RS
from posecheck.kinematics.person.body import Body

Position = Literal["standing", "sitting", "lying"]

LANDMARKS: Final = (LS, RS, LH, RH, LK, RK, LA, RA)
LEG_SHARE: Final = 0.75
"""Length of a thigh and of a shank as a share of the trunk's, as MediaPipe places the joints."""
BROAD: Final = 1.4
"""Usual length of the trunk as a multiple of the distance between the shoulders, as MediaPipe places them. It
tells how long a trunk is that points at the camera."""
CARRYING: Final = 0.57
"""Rise of a thigh or shank that is 55 degrees from upright, as a share of its length. Ours: halfway between
legs that stand and those that sit, and a shank that carries leans less."""
UPRIGHT: Final = 0.59
"""The same of a trunk that leans by 54 degrees: in push-ups with the hands on a step it leans by 60."""
BENT: Final = 0.42
"""The same of a trunk that leans by 65 degrees, more than in people who bend forward to stand up."""
KNEE: Final = 0.3
"""How much more a shank rises than the thigh above it if a knee is bent as in sitting; in push-ups, seen from
the feet, both rise alike."""


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
    sides = [(LS, LH), (RS, RH)]
    thighs, shanks = [leg[:2] for leg in LEGS], [leg[1:] for leg in LEGS]
    lengths_px = [
        *(_length_px(body, *pair) for pair in sides),
        *(_length_px(body, *pair) / LEG_SHARE for pair in (*thighs, *shanks)),
        BROAD * _length_px(body, LS, RS),
    ]
    trunk_px = max(lengths_px)
    if trunk_px == 0.0:
        return NOTHING
    trunk = [rise for pair in sides if not isnan(rise := _rise_px(body, *pair))]
    legs_px = [_rise_px(body, *pair) for pair in (*thighs, *shanks)]
    return Rises(mean(trunk) / trunk_px if trunk else nan, *(rise / LEG_SHARE / trunk_px for rise in legs_px))


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
    knees_bent = any(shank >= max(CARRYING, thigh + KNEE) for thigh, shank in legs)
    return "sitting" if upright or (knees_bent and trunk >= BENT) else "lying"


def _usual(values: Sequence[float]) -> float:
    """Return the median of what is seen; NaN if nothing is."""
    seen = [value for value in values if not isnan(value)]
    return median(seen) if seen else nan


def _rise_px(body: Body, upper: int, lower: int) -> float:
    """Return how far one landmark is above another in the picture; NaN if one of them is not seen."""
    if not (body.usable[upper] and body.usable[lower]):
        return nan
    return body.y_px[lower] - body.y_px[upper]


def _length_px(body: Body, start: int, end: int) -> float:
    """Return the distance between two landmarks in the picture; 0 if one of them is not seen."""
    if not (body.usable[start] and body.usable[end]):
        return 0.0
    return hypot(body.x_px[end] - body.x_px[start], body.y_px[end] - body.y_px[start])
