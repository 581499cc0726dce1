"""Whether who is seen is still the person of the frames before, in the same scene."""

from __future__ import annotations

from math import hypot
from typing import Final

from posecheck.kinematics.geometry import Vector2

JUMP_LASTS_S: Final = 1.5
"""After this time a jump to another size is believed."""
CUT_M: Final = 0.1
CUT_M_S: Final = 4.0
"""A trunk that moves farther than this within a frame and its time was cut from another picture. The fastest
of 38 recorded people moved 0.16 m in a frame at 5 m/s; a dissolve of two scenes 0.37 m at 11 m/s."""
SETTLES_S: Final = 0.3
"""Who has not jumped in place or size for so long is believed in: landmarks that leap are nobody's. Ours,
about the time in which somebody new would be recognised."""


class Presence:
    """Follow whether the person is there.

    Attributes
    ----------
    cuts : int
        How often the picture changed to another one, so that what was before is no part of this movement.
    is_anew : bool
        Whether a jump to another size was believed in the last frame: what is known slowly no longer holds.
    """

    __slots__ = ("_jumped_s", "_place", "_seen_s", "cuts", "is_anew")

    def __init__(self) -> None:
        self._place: Vector2 = (0.0, 0.0)
        self._seen_s = 0.0
        self._jumped_s = float("-inf")
        self.cuts = 0
        self.is_anew = False

    def judge(self, time_s: float, place: Vector2, scale: float, *, jumped: bool) -> bool:
        """Return whether this is still the person of the frames before.

        Behind something, or at the edge of the image, MediaPipe finds phantoms of another size. A new size
        that stays is a person who came nearer.

        Parameters
        ----------
        time_s : float
            Time of the frame.
        place : tuple of float
            Where the trunk is in the image, pixels.
        scale : float
            Size in the image, pixels for a metre.
        jumped : bool
            Whether it is not the size that the person had.
        """
        self.is_anew = False
        if jumped and time_s - self._seen_s < JUMP_LASTS_S:
            self._jumped_s = time_s
            return False
        if jumped:
            self.is_anew = True
            self._jumped_s = float("-inf")
        self._notice_cut(time_s, place, scale)
        self._seen_s = time_s
        return time_s - self._jumped_s >= SETTLES_S

    def _notice_cut(self, time_s: float, place: Vector2, scale: float) -> None:
        """Count jumps from place to place that no body can make."""
        moved_m = hypot(place[0] - self._place[0], place[1] - self._place[1]) / scale
        if self._seen_s > 0.0 and moved_m > CUT_M + CUT_M_S * (time_s - self._seen_s):
            self.cuts += 1
            self._jumped_s = time_s
        self._place = place
