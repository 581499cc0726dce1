"""How the lines of a body lie in a picture, and how likely that is for each way up that the picture may be.

A person who stands or sits keeps face, neck, trunk and limbs near the directions that gravity gives them,
each with a scatter of its own; in a turned picture the same lines are turned. A person on the floor looks
turned too, but the arms or shanks that carry them are upright, and their shoulders are level.
"""

from __future__ import annotations

from math import atan2, degrees, hypot
from typing import Final, NamedTuple

import numpy as np

from posecheck.kinematics.joints import LA, LE, LH, LK, LS, LW, RH, RS
from posecheck.kinematics.person.body import Body
from posecheck.pose import FloatArray, Landmark

LEAST_LINES: Final = 2
"""So many lines of face, neck, trunk and legs must be seen; a single one may be a mistake."""
BROADSIDE: Final = 0.5
"""Shoulders and hips show what is level if at least this share of their width is seen, so if the person is
turned from front or rear by less than 60 degrees."""
MOST: Final = 6.0
"""What one frame can say against a way up, at most, as the logarithm of a likelihood ratio: one frame in 400
may show something that is not there. Ours; from 4 to 12 the same recordings are told right."""

_MOUTH: Final = (int(Landmark.MOUTH_LEFT), int(Landmark.MOUTH_RIGHT))
_EYES: Final = (int(Landmark.LEFT_EYE), int(Landmark.RIGHT_EYE))
_EARS: Final = (int(Landmark.LEFT_EAR), int(Landmark.RIGHT_EAR))


class Likelihoods(NamedTuple):
    """Logarithms of the likelihood of what a frame shows; only their differences mean something.

    Attributes
    ----------
    upright, clockwise, upside_down, anticlockwise : float
        If the person stands or sits, and the picture is upright or turned like this.
    floor_right, floor_left : float
        If the picture is upright and the person is on the floor, with the head to its right or left.
    """

    upright: float = 0.0
    clockwise: float = 0.0
    upside_down: float = 0.0
    anticlockwise: float = 0.0
    floor_right: float = 0.0
    floor_left: float = 0.0


NOTHING: Final = Likelihoods()
"""What a frame says that shows too little."""


class _Scatter(NamedTuple):
    """How far the direction of a line is from a given one: von Mises, and for some frames anything.

    Attributes
    ----------
    concentration : float
        Inverse of the variance, in radians to the power of -2.
    stray : float
        Share of the frames in which the direction may be any.
    """

    concentration: float
    stray: float

    def likelihood(self) -> FloatArray:
        """Return its likelihood for each whole degree, compared with that of any direction, shape (360,)."""
        around = np.exp(self.concentration * np.cos(np.radians(np.arange(360.0))))
        likely: FloatArray = self.stray + (1.0 - self.stray) * around / np.i0(self.concentration)
        return likely


_SUPPORT: Final = _Scatter(12.0, 0.1)
"""Of a limb that carries, from upright: 17 degrees, as the forearms in recordings of push-ups."""
_LEVEL: Final = _Scatter(18.0, 0.1)
"""Of twice the angle of shoulders and hips from level, since they have two ends that are alike."""


class _Line(NamedTuple):
    """A line of the body from the middle of two landmarks to the middle of two others, up when standing.

    Both landmarks of an end may be the same. The scatters are fitted to 101 recordings of people who stand or
    sit, each of which counts the same.
    """

    lower: tuple[int, int]
    upper: tuple[int, int]
    scatter: _Scatter
    is_arm: bool = False
    carries: bool = False


def _both(lower: int, upper: int, scatter: _Scatter, *, is_arm: bool = False, carries: bool) -> list[_Line]:
    """Return a line of the left and of the right limb, given by the landmarks of the left."""
    return [
        _Line((lower + side,) * 2, (upper + side,) * 2, scatter, is_arm=is_arm, carries=carries)
        for side in (0, 1)
    ]


_LINES: Final = (
    _Line(_MOUTH, _EYES, _Scatter(24.0, 0.05)),
    _Line((LS, RS), _EARS, _Scatter(6.0, 0.02)),
    _Line((LH, RH), (LS, RS), _Scatter(60.0, 0.15)),
    *_both(LK, LH, _Scatter(18.0, 0.3), carries=False),  # a thigh is upright in a turned picture of who sits
    *_both(LA, LK, _Scatter(10.0, 0.1), carries=True),
    *_both(LE, LS, _Scatter(6.0, 0.3), is_arm=True, carries=True),
    *_both(LW, LE, _Scatter(18.0, 0.8), is_arm=True, carries=True),
)
_ACROSS: Final = ((LS, RS), (LH, RH))
LANDMARKS: Final = tuple(sorted({i for line in _LINES for end in (line.lower, line.upper) for i in end}))
"""The landmarks that are looked at."""


def _table(line: _Line) -> list[Likelihoods]:
    """Return what each whole degree of a line from upright says."""
    likely = line.scatter.likelihood()
    ways = [np.roll(likely, 90 * quarters) for quarters in range(4)]
    floor = [ways[1], ways[3]]
    if line.carries:  # as likely as not
        floor = [(way + _SUPPORT.likelihood()) / 2.0 for way in floor]
    return [Likelihoods(*said) for said in np.log([*ways, *floor]).T.tolist()]


def _table_across() -> list[Likelihoods]:
    """Return what each whole degree of the line through shoulders or hips from upright says."""
    likely = np.log(_LEVEL.likelihood())
    twice = 2 * np.arange(360)
    plumb, level = likely[twice % 360].tolist(), likely[(twice - 180) % 360].tolist()
    return [Likelihoods(b, a, b, a, b, b) for a, b in zip(plumb, level, strict=True)]


_SAID: Final = [(*line.lower, *line.upper, line.is_arm, _table(line)) for line in _LINES]
_SAID_ACROSS: Final = _table_across()


def likelihoods(body: Body) -> Likelihoods:
    """Return how likely it is for each way up of the picture that a person looks like this.

    Parameters
    ----------
    body : Body
        The person in this frame; someone must be there.

    Returns
    -------
    Likelihoods
        From ``-MOST`` to 0, the most likely one; all 0 if too little is seen.
    """
    x, y, usable = body.x_px, body.y_px, body.usable
    said: list[Likelihoods] = []
    lines = 0
    for a, b, c, d, is_arm, table in _SAID:
        # Of an end of two landmarks, one may be unseen.
        a, b = (a if usable[a] else b), (b if usable[b] else a)  # noqa: PLW2901
        c, d = (c if usable[c] else d), (d if usable[d] else c)  # noqa: PLW2901
        if usable[a] and usable[c]:
            said.append(table[_tilt_deg(x[c] + x[d] - x[a] - x[b], y[c] + y[d] - y[a] - y[b])])
            lines += not is_arm
    if lines < LEAST_LINES:
        return NOTHING
    for a, b in _ACROSS:
        if usable[a] and usable[b] and _is_broadside(body, a, b):
            said.append(_SAID_ACROSS[_tilt_deg(x[b] - x[a], y[b] - y[a])])
    sums = [sum(column) for column in zip(*said, strict=True)]
    best = max(sums)
    return Likelihoods(*[max(one - best, -MOST) for one in sums])


def _tilt_deg(across: float, down: float) -> int:
    """Return the angle of a line from upright in the picture, clockwise, in whole degrees from 0 to 359."""
    return round(degrees(atan2(across, -down))) % 360


def _is_broadside(body: Body, start: int, end: int) -> bool:
    """Whether the picture shows the width of shoulders or hips."""
    width_px = hypot(body.x_px[end] - body.x_px[start], body.y_px[end] - body.y_px[start])
    x, y, z = body.x_m, body.y_m, body.z_m
    width_m = hypot(x[end] - x[start], y[end] - y[start], z[end] - z[start])
    return width_px >= BROADSIDE * width_m * body.scale_px_per_m
