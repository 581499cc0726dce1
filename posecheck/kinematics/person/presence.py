"""Whether the person seen is still the one in the frames before, in the same scene."""

from __future__ import annotations

from math import hypot
from typing import Final

from posecheck.kinematics.geometry import Vector2

JUMP_LASTS_S: Final = 1.5
"""After this time a jump to another size is believed."""
CUT_M: Final = 0.1
CUT_M_S: Final = 4.0
"""If a trunk moves both farther and faster than this from one frame to the next, the video was cut. The
fastest of 38 recorded people moved 0.16 m in a frame at 5 m/s; a dissolve of two scenes 0.37 m at 11 m/s."""
SETTLES_S: Final = 0.3
"""A person who has not jumped in place or size for this long is believed to be real: landmarks that leap
belong to nobody. Ours, about the time in which a new person would be recognised."""


class Presence:
    """Follow whether the person is there.

    Attributes
    ----------
    cuts : int
        How often the picture changed to a different one, so that what came before is not part of this
        movement.
    is_anew : bool
        Whether a jump to another size was believed in the last frame, so that what was learnt slowly no
        longer holds.
    """

    __slots__ = ("_jumped_s", "_place", "_seen_s", "cuts", "is_anew")

    def __init__(self) -> None:
        self._place: Vector2 = (0.0, 0.0)
        self._seen_s = 0.0
        self._jumped_s = float("-inf")
        self.cuts = 0
        self.is_anew = False

    def judge(self, time_s: float, place: Vector2, scale: float, *, jumped: bool) -> bool:
        """Return whether this is still the person in the frames before.

        Behind something, or at the edge of the image, MediaPipe finds phantoms of another size. A new size
        that stays is a person who came closer.

        Parameters
        ----------
        time_s : float
            Time of the frame.
        place : tuple of float
            Where the trunk is in the image, pixels.
        scale : float
            Size in the image, pixels per metre.
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
