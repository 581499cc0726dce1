"""Notice a picture that is on its side or upside down, from a person in it who stands or sits.

It happens when a phone loses track of how it is held, or a camera is mounted the other way round: MediaPipe
finds the person even so, and every height and lean is wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from math import atan2, degrees
from typing import Final

from posecheck.kinematics.joints import LA, LH, LK, LS, RA, RH, RK, RS
from posecheck.kinematics.person.body import Body
from posecheck.pose import Landmark

LEAR, REAR = int(Landmark.LEFT_EAR), int(Landmark.RIGHT_EAR)
LINES: Final = (((LS, RS), (LEAR, REAR)), ((LH, RH), (LS, RS)), ((LA,), (LK,)), ((RA,), (RK,)))
"""Landmarks around the lower and the upper end of neck, trunk and shanks. A person who bends forwards,
however low, keeps a shank upright."""
LANDMARKS: Final = tuple(sorted({i for line in LINES for end in line for i in end}))
TILTED_DEG: Final = 50.0
"""A line farther from upright than this is tilted. Ours, about halfway between upright and lying: a person
who sits and leans forwards to stand up tilts neck and trunk by 30, which leaves 60 in a picture on its
side."""
UPSIDE_DOWN_DEG: Final = 135.0
LASTS_S: Final = 0.8
"""Time after which a turn is believed; it should be noticed within a second."""
GLIMPSE_S: Final = 0.1
"""How often the picture is checked for this."""


class PictureTurn(StrEnum):
    """Which way up the picture is."""

    UPRIGHT = "upright"
    SIDEWAYS = "sideways"
    UPSIDE_DOWN = "upside_down"


class PictureTurnFollower:
    """Follow which way up the picture is.

    Attributes
    ----------
    turn : PictureTurn
        Which way up the picture has been for a while.
    """

    __slots__ = ("_looked_s", "_otherwise_s", "turn")

    def __init__(self) -> None:
        self.turn = PictureTurn.UPRIGHT
        self._looked_s = self._otherwise_s = float("-inf")

    def look(self, body: Body) -> bool:
        """Take in a frame in which someone is seen.

        Parameters
        ----------
        body : Body
            The person in this frame.

        Returns
        -------
        bool
            Whether the turn has just changed.
        """
        time_s = body.time_s
        if time_s - self._looked_s < GLIMPSE_S:
            return False
        self._looked_s = time_s
        seen = _turn_of(body)
        if seen is None or seen is self.turn or self._otherwise_s == float("-inf"):
            self._otherwise_s = time_s
            return False
        if time_s - self._otherwise_s < LASTS_S:
            return False
        self.turn, self._otherwise_s = seen, time_s
        return True


def _turn_of(body: Body) -> PictureTurn | None:
    """Return which way up the picture seems to be; None if too little is seen, or the lines disagree."""
    lines = [line for lower, upper in LINES if (line := _line(body, lower, upper)) is not None]
    tilted = {abs(_tilt_deg(*line)) > TILTED_DEG for line in lines}
    if len(lines) < 2 or len(tilted) > 1:
        return None
    if tilted == {False}:
        return PictureTurn.UPRIGHT
    along = _tilt_deg(sum(x for x, _ in lines), sum(y for _, y in lines))
    return PictureTurn.UPSIDE_DOWN if abs(along) > UPSIDE_DOWN_DEG else PictureTurn.SIDEWAYS


def _line(body: Body, lower: Sequence[int], upper: Sequence[int]) -> tuple[float, float] | None:
    """Return the line between two ends in the image, each the middle of its usable landmarks."""
    ends = []
    for landmarks in (lower, upper):
        seen = [(body.x_px[i], body.y_px[i]) for i in landmarks if body.usable[i]]
        if not seen:
            return None
        ends.append((sum(x for x, _ in seen) / len(seen), sum(y for _, y in seen) / len(seen)))
    (x, y), (upper_x, upper_y) = ends
    return upper_x - x, upper_y - y


def _tilt_deg(x: float, y: float) -> float:
    """Angle of a line from straight up in the image, degrees."""
    return degrees(atan2(x, -y))
