"""A chair to sit on: in the way of the legs, as chairs are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from posecheck.synthetic.camera import Camera
from posecheck.synthetic.figure import Colour, Rods

_SEAT_RADIUS_M: Final = 0.025
_LEG_RADIUS_M: Final = 0.016
_HALF_M: Final = 0.20
_BACK_M: Final = 0.42


@dataclass(frozen=True, kw_only=True, slots=True)
class Chair:
    """A chair that faces the same way as the patient does with heading 0.

    Attributes
    ----------
    seat_m : float
        Height of the seat above the floor.
    left_m, forward_m : float
        Place of the middle of the seat in the room. A body of 1.70 m whose feet stand at its place and whose
        thighs are level sits 0.35 m behind its place.
    colour : tuple of int
        Blue, green, red.
    """

    seat_m: float = 0.44
    left_m: float = 0.0
    forward_m: float = -0.38
    colour: Colour = (58, 92, 128)

    def rods(self, camera: Camera) -> Rods:
        """Return the chair as a camera sees it.

        Parameters
        ----------
        camera : Camera
            The camera that sees it.

        Returns
        -------
        Rods
            At a single moment, as a chair does not move.
        """
        top = self.seat_m - _SEAT_RADIUS_M
        slats = np.linspace(-_HALF_M, _HALF_M, 10)
        corners = [(x, z) for x in (-_HALF_M, _HALF_M) for z in (-_HALF_M, _HALF_M)]
        seat = [((-_HALF_M, top, z), (_HALF_M, top, z)) for z in slats.tolist()]
        legs = [((x, 0.0, z), (x, top, z)) for x, z in corners]
        posts = [((x, top, -_HALF_M), (x, top + _BACK_M, -_HALF_M - 0.04)) for x in (-_HALF_M, _HALF_M)]
        rails = [
            ((-_HALF_M, top + up, -_HALF_M - 0.03), (_HALF_M, top + up, -_HALF_M - 0.03))
            for up in np.linspace(0.22, _BACK_M, 5).tolist()
        ]
        ends = np.array([*seat, *legs, *posts, *rails]) + np.array([self.left_m, 0.0, self.forward_m])
        thin = len(legs) + len(posts)
        counts = [len(seat), thin, len(rails)]
        radii = np.repeat([_SEAT_RADIUS_M, _LEG_RADIUS_M, _SEAT_RADIUS_M], counts)
        return Rods.seen(ends[None], np.stack([radii, radii], axis=1), [self.colour] * len(ends), camera)
