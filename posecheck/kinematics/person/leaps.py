"""Arms that move faster than arms can: landmarks that have leapt to somebody else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import hypot
from typing import Final

from posecheck.kinematics.geometry import Vector2
from posecheck.kinematics.joints import LE, LW, RE, RW

FASTEST_M_S: Final = {LE: 4.0, RE: 4.0, LW: 8.0, RW: 8.0}
"""Relative to the trunk: what a straight arm needs that goes from the side of the body to above the head in
0.4 s. In 36,516 frames of 113 recorded people wrists were faster 75 times and elbows 45 times, mostly in two
recordings in which landmarks slip; no count of 81 recordings depends on it."""
SLIP_M: Final = 0.1
"""What landmarks slip from frame to frame without being lost."""
SETTLES_S: Final = 0.5
"""An arm that has not leapt for this long is where it is seen. Who walks past at 1.2 m/s has passed a body
half a metre wide in less. Ours; from 0.2 s on no count of the recordings depends on it."""
GAP_S: Final = 0.5
"""After this time nothing is known about where an arm was."""


class Leaps:
    """Tells which landmarks of the arms are not the patient's at the moment.

    When somebody walks through in front of the patient, the pose model takes an arm of the other for one of
    the patient's, and back, and is sure of it. Seen is a raise of one arm that took a tenth of a second.

    Parameters
    ----------
    landmarks : iterable of int
        Those whose usability is asked for.
    """

    __slots__ = ("_at", "_followed", "_leapt_s", "_seen_s")

    def __init__(self, landmarks: Iterable[int]) -> None:
        asked = set(landmarks)
        self._followed = tuple((i, speed) for i, speed in FASTEST_M_S.items() if i in asked)
        self._at: dict[int, Vector2] = {}
        self._leapt_s: dict[int, float] = {}
        self._seen_s = float("-inf")

    def look(
        self, time_s: float, xy_px: tuple[Sequence[float], Sequence[float]], place: Vector2, scale: float
    ) -> None:
        """Take in a frame.

        Parameters
        ----------
        time_s : float
            Time of the frame.
        xy_px : (sequence of float, sequence of float)
            The landmarks in the image.
        place : (float, float)
            Where the trunk is in the image, pixels.
        scale : float
            Size of the person in the image, pixels per metre.
        """
        elapsed_s, self._seen_s = time_s - self._seen_s, time_s
        (x, y), (x0, y0), at = xy_px, place, self._at
        for i, speed in self._followed:
            here = (x[i] - x0) / scale, (y[i] - y0) / scale
            before = at.get(i, here)
            at[i] = here
            away_m = hypot(here[0] - before[0], here[1] - before[1])
            if elapsed_s < GAP_S and away_m > SLIP_M + speed * elapsed_s:
                self._leapt_s[i] = time_s

    def astray(self, time_s: float) -> Iterable[int]:
        """Return the landmarks that have leapt and have not settled since.

        Parameters
        ----------
        time_s : float
            Time of the frame.
        """
        leapt_s = self._leapt_s
        if leapt_s:
            self._leapt_s = leapt_s = {i: at_s for i, at_s in leapt_s.items() if time_s - at_s < SETTLES_S}
        return leapt_s
