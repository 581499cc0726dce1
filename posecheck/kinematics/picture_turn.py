"""Notice a picture that is on its side or upside down, from a person in it who stands or sits.

It happens when a phone loses track of how it is held, or a camera is mounted the other way round: MediaPipe
finds the person even so, and every height and lean is wrong.
"""

from __future__ import annotations

from enum import StrEnum
from math import exp
from typing import Final

from posecheck.kinematics.bearing import LANDMARKS, Likelihoods, likelihoods
from posecheck.kinematics.person.body import Body

__all__ = ["LANDMARKS", "PictureTurn", "PictureTurnFollower"]

GLIMPSE_S: Final = 0.1
"""How often the picture is checked for this."""
LONGEST_S: Final = 0.3
"""A frame speaks for no more time than this before it, however long nobody was seen."""
AVERAGE_S: Final = 0.6
"""Time over which frames are averaged. A turn that all of them show clearly is believed after half of this
time, and that it was put right after nearly all of it."""
SURE: Final = 2.4
"""A turn is believed if the average frame makes it 11 times as likely as any other way up (the logarithm)."""
FLOOR_S: Final = 1.0
"""Time over which it is judged whether the person is on the floor: the arms carry in one part of a push-up,
and the body is in line in another."""
NOT_FLOOR: Final = 0.3
"""A picture on its side is believed if the average frame makes it 1.3 times as likely as a person on the
floor (the logarithm). More is not asked, because the patient should stand or sit."""


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

    __slots__ = ("_looked_s", "_not_floor", "_ways", "turn")

    def __init__(self) -> None:
        self.turn = PictureTurn.UPRIGHT
        self._looked_s = float("-inf")
        self._ways = [0.0] * 4
        self._not_floor = [0.0] * 2

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
        elapsed_s = body.time_s - self._looked_s
        if elapsed_s < GLIMPSE_S:
            return False
        self._looked_s = body.time_s
        self._average(likelihoods(body), min(elapsed_s, LONGEST_S))
        seen = self._seen()
        if seen is None or seen is self.turn:
            return False
        self.turn = seen
        return True

    def _average(self, said: Likelihoods, elapsed_s: float) -> None:
        ways, not_floor = self._ways, self._not_floor
        share = 1.0 - exp(-elapsed_s / AVERAGE_S)
        for i, way in enumerate(said[:4]):
            ways[i] += share * (way - ways[i])
        share = 1.0 - exp(-elapsed_s / FLOOR_S)
        not_floor[0] += share * (said.clockwise - said.floor_right - not_floor[0])
        not_floor[1] += share * (said.anticlockwise - said.floor_left - not_floor[1])

    def _seen(self) -> PictureTurn | None:
        """Return which way up the picture must be by now; None if more than one way is likely."""
        upright, clockwise, upside_down, anticlockwise = self._ways
        sideways = max(clockwise, anticlockwise)
        if upright > max(sideways, upside_down) + SURE:
            return PictureTurn.UPRIGHT
        if upside_down > max(sideways, upright) + SURE:
            return PictureTurn.UPSIDE_DOWN
        not_floor = self._not_floor[0 if clockwise > anticlockwise else 1]
        if sideways > max(upright, upside_down) + SURE and not_floor > NOT_FLOOR:
            return PictureTurn.SIDEWAYS
        return None
