"""How large the person is in the image, now and as they come closer or go away."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp, hypot
from typing import Final

from posecheck.kinematics.joints import LH, LS, RH, RS

JUMP: Final = 1.5
"""A person's size in the image does not change by half within a frame."""
USUAL_S: Final = 0.3
STAND_S: Final = 1.0
DISTANCE_S: Final = 5.0
"""Time constants of a person's size in the image: the first while they walk, otherwise the second while the
legs are straight, otherwise the third, because in a squat the momentary size errs with the posture. Ours,
from 0.3 to 5 s tried on the synthetic patient: the third has the least error, the second still follows a walk
whose steps are not seen."""


class Size:
    """The size of one person in the image, in pixels per metre.

    Attributes
    ----------
    usual : float
        Followed quickly, to tell a phantom of another size; 0 before anyone was seen.
    slow : float
        Followed slowly, so that it does not err with the posture.
    """

    __slots__ = ("slow", "usual")

    def __init__(self) -> None:
        self.usual = self.slow = 0.0

    def fits(self, scale: float) -> bool:
        """Tell whether a person of the usual size can have this size.

        Parameters
        ----------
        scale : float
            Size in the image, pixels per metre.
        """
        return self.usual / JUMP < scale < self.usual * JUMP

    def start_anew(self, scale: float) -> None:
        """Accept someone of another size as the person.

        Parameters
        ----------
        scale : float
            Size in the image, pixels per metre.
        """
        self.usual = self.slow = scale

    def follow(self, elapsed_s: float, scale: float, *, walks: bool | None, upright: bool) -> None:
        """Follow the size in a frame.

        Parameters
        ----------
        elapsed_s : float
            Time since the last one.
        scale : float
            Size in this frame.
        walks : bool or None
            Whether the person has taken a step recently; None if unknown.
        upright : bool
            Whether the legs are nearly straight.
        """
        usual, slow = self.usual, self.slow
        self.usual = usual + (1.0 - exp(-elapsed_s / USUAL_S)) * (scale - usual)
        follow_s = USUAL_S if walks else STAND_S if upright else DISTANCE_S
        self.slow = slow + (1.0 - exp(-elapsed_s / follow_s)) * (scale - slow)


def trunk_diagonals(x: Sequence[float], y: Sequence[float]) -> float:
    """Return the length of both diagonals of the trunk: from every side, one is seen at nearly full length.

    Parameters
    ----------
    x, y : sequence of float
        All landmarks, in the image plane; pixels or metres.
    """
    return hypot(x[LS] - x[RH], y[LS] - y[RH]) + hypot(x[RS] - x[LH], y[RS] - y[LH])
