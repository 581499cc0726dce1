"""Where the feet stand: whether the person walks, and which foot is nearer."""

from __future__ import annotations

from math import exp, hypot
from typing import Final

from posecheck.kinematics.geometry import Vector2

STEP_M: Final = 0.12
STEPPED_S: Final = 1.0
"""A person whose ankles have moved this far has taken a step, and for this time may be walking. Ours: in the
estimate the middle of the ankles moves 0.05 m while the synthetic patient squats or stands up; walking
straight towards the camera, where it shows least, takes 0.75 s for the first step."""
STEP_S: Final = 1.0
"""Time in which the distance between the ankles in the image is followed."""


class Feet:
    """Follow the feet of one person, in frames in which both ankles are seen."""

    __slots__ = ("_placed_s", "_stands_at", "_step_m", "_stepped_s")

    def __init__(self) -> None:
        self._stands_at: Vector2 | None = None
        self._placed_s = self._stepped_s = float("-inf")
        self._step_m: float | None = None

    @property
    def step_m(self) -> float:
        """How much lower the left ankle is than the right one in the image, in metres; 0 while unknown.

        The nearer foot is lower, by up to a third of the legs' length.
        """
        return self._step_m or 0.0

    def follow_step(self, elapsed_s: float, step_m: float) -> None:
        """Follow how much lower the left ankle is.

        Parameters
        ----------
        elapsed_s : float
            Time since the frame before.
        step_m : float
            How much lower it is in this frame, in metres.
        """
        known = self._step_m
        self._step_m = (
            step_m if known is None else known + (1.0 - exp(-elapsed_s / STEP_S)) * (step_m - known)
        )

    def walk(self, time_s: float, middle: Vector2, scale: float) -> bool | None:
        """Return whether the person has taken a step recently; None if this cannot be told yet.

        Parameters
        ----------
        time_s : float
            Time of the frame.
        middle : tuple of float
            Between the ankles, pixels.
        scale : float
            Size in the image, pixels per metre.
        """
        if self._stands_at is None:
            self._stands_at, self._placed_s = middle, time_s
        elif hypot(middle[0] - self._stands_at[0], middle[1] - self._stands_at[1]) > STEP_M * scale:
            self._stands_at, self._stepped_s = middle, time_s
        if time_s - self._stepped_s < STEPPED_S:
            return True
        return None if time_s - self._placed_s < STEPPED_S else False
