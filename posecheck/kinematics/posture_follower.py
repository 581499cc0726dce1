"""The posture of a person from frame to frame: smoothed, and since when they have been in view."""

from __future__ import annotations

from typing import Final, NamedTuple

from posecheck.kinematics.person.body import Body
from posecheck.kinematics.posture import CHANNELS, WRIST_HEIGHTS, PostureReader
from posecheck.signals.smoothing import Smoother

ABSENT_S: Final = 0.5
"""A person who was not seen for this long has left; whoever comes next counts as new."""


class Look(NamedTuple):
    """The posture in one frame.

    Attributes
    ----------
    values : list of float
        All channels, NaN where unknown.
    bounds : dict of int to int
        Channels whose value is only a bound, and where the true one is: 1 above it, -1 below it, 0 unknown,
        as beside the picture or behind the other leg.
    present_s : float
        Since when the person has been in view.
    """

    values: list[float]
    bounds: dict[int, int]
    present_s: float


class PostureFollower:
    """Follows the posture of one person from frame to frame."""

    __slots__ = ("_present_s", "_reader", "_seen_s", "_smoother")

    def __init__(self) -> None:
        self._seen_s = self._present_s = float("-inf")
        self.start_anew()

    def start_anew(self) -> None:
        """Forget what was learnt about the person, because the picture has changed to a different one."""
        self._reader = PostureReader()
        self._smoother = Smoother(len(CHANNELS))
        self._seen_s = float("-inf")

    def look(self, body: Body, size: tuple[int, int]) -> Look:
        """Take in a frame in which the person is seen.

        Parameters
        ----------
        body : Body
            The person in this frame.
        size : tuple of int
            Width and height of the image in pixels.

        Returns
        -------
        Look
            The posture in this frame.
        """
        time_s = body.time_s
        if time_s - self._seen_s > ABSENT_S:
            self._present_s = time_s
            self._reader.leave_floor()
        self._seen_s = time_s
        values = self._smoother(time_s, self._reader.read(body, size))
        bounds = dict.fromkeys(self._reader.covered, 0)
        for i, beyond in zip(WRIST_HEIGHTS, self._reader.beyond, strict=True):
            if beyond is not None:
                bounds[i] = beyond
        return Look(values, bounds, self._present_s)
