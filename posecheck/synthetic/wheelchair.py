"""A wheelchair: its wheels are beside the hips and hands, its footrests in front of the shanks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from posecheck.pose import FloatArray
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.figure import Colour, Rods

_HALF_M: Final = 0.23
"""From the middle of the seat to each side."""
_WHEEL_M: Final = 0.30
"""Radius of a large wheel."""
_CASTER_M: Final = 0.08
_TYRE_M: Final = 0.016
_TUBE_M: Final = 0.013
_PAD_M: Final = 0.025
_BACK_M: Final = 0.42
_SPOKES: Final = 10


@dataclass(frozen=True, kw_only=True, slots=True)
class Wheelchair:
    """A wheelchair that faces the same way as the patient does with heading 0.

    Attributes
    ----------
    seat_m : float
        Height of the seat above the floor.
    left_m, forward_m : float
        Place of the middle of the seat in the room, as that of :class:`posecheck.synthetic.chair.Chair`.
    colour : tuple of int
        Of seat and back; blue, green, red.
    """

    seat_m: float = 0.44
    left_m: float = 0.0
    forward_m: float = -0.38
    colour: Colour = (48, 44, 42)

    def rods(self, camera: Camera) -> Rods:
        """Return the wheelchair as a camera sees it.

        Parameters
        ----------
        camera : Camera
            The camera that sees it.

        Returns
        -------
        Rods
            At a single moment, as it does not move.
        """
        pads, tubes, tyres = self._pads(), self._tubes(), self._tyres()
        ends = np.concatenate([pads, tubes, tyres]) + np.array([self.left_m, 0.0, self.forward_m])
        radii = np.repeat([_PAD_M, _TUBE_M, _TYRE_M], [len(pads), len(tubes), len(tyres)])
        colours: list[Colour] = [self.colour] * len(pads) + [(176, 172, 168)] * len(tubes)
        colours += [(40, 40, 40)] * len(tyres)
        return Rods.seen(ends[None], np.stack([radii, radii], axis=1), colours, camera)

    def _pads(self) -> FloatArray:
        """Seat and back."""
        top = self.seat_m - _PAD_M
        seat = [((-_HALF_M, top, z), (_HALF_M, top, z)) for z in np.linspace(-0.2, 0.2, 10).tolist()]
        back = [
            ((-_HALF_M, top + up, -0.22), (_HALF_M, top + up, -0.22))
            for up in np.linspace(0.08, _BACK_M, 8).tolist()
        ]
        return np.array([*seat, *back])

    def _tubes(self) -> FloatArray:
        """Back posts with handles, armrests, and the way to the footrests, on both sides."""
        top, side = self.seat_m, _HALF_M + 0.01
        one = [
            ((side, 0.1, -0.22), (side, top + _BACK_M + 0.04, -0.22)),
            ((side, top + _BACK_M + 0.04, -0.22), (side, top + _BACK_M + 0.04, -0.34)),
            ((side, top + 0.22, -0.2), (side, top + 0.22, 0.12)),
            ((side, top + 0.22, 0.12), (side, top, 0.18)),
            ((side, top, 0.2), (side - 0.06, 0.1, 0.42)),
            ((side - 0.06, 0.1, 0.42), (side - 0.18, 0.1, 0.46)),
        ]
        return np.array([*one, *(((-ax, ay, az), (-bx, by, bz)) for (ax, ay, az), (bx, by, bz) in one)])

    def _tyres(self) -> FloatArray:
        """Return the wheels as short rods in a ring, with spokes."""
        wheels = [
            wheel
            for side in (-1, 1)
            for wheel in (
                _ring((side * (_HALF_M + 0.06), _WHEEL_M, -0.12), _WHEEL_M, 20, spokes=_SPOKES),
                _ring((side * _HALF_M, _CASTER_M, 0.24), _CASTER_M, 8, spokes=0),
            )
        ]
        return np.concatenate(wheels)


def _ring(middle: tuple[float, float, float], radius_m: float, parts: int, *, spokes: int) -> FloatArray:
    """Return a wheel that rolls forwards."""
    angle = np.linspace(0, 2 * np.pi, parts + 1)
    rim = np.array(middle) + radius_m * np.stack([0 * angle, np.cos(angle), np.sin(angle)], axis=-1)
    ring = np.stack([rim[:-1], rim[1:]], axis=1)
    if not spokes:
        return ring
    ends = rim[: -1 : max(1, parts // spokes)]
    return np.concatenate([ring, np.stack([np.broadcast_to(middle, ends.shape), ends], axis=1)])
