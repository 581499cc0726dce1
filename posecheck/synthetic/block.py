"""Blocks in the room: a step to stand on, a wall to lean against, an obstacle to step over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import Final

import numpy as np

from posecheck.pose import FloatArray
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.figure import Canvas, Colour, Point

_SHADES: Final = (0.82, 1.08, 0.92)
"""Brightness of the faces to the sides, above and in front."""
_NEAREST_M: Final = 0.1


@dataclass(frozen=True, kw_only=True, slots=True)
class Block:
    """A block whose edges run to the left, upwards and forwards, as a patient with heading 0 faces.

    Attributes
    ----------
    low_m, high_m : (float, float, float)
        Its corners farthest to the right, down and back, and farthest to the left, up and forwards: room
        axes, metres.
    colour : tuple of int
        Blue, green, red.
    """

    low_m: Point
    high_m: Point
    colour: Colour = (150, 166, 176)

    def paint(self, canvas: Canvas, camera: Camera) -> None:
        """Paint it wherever nothing nearer has been painted before.

        Parameters
        ----------
        canvas : Canvas
            What is painted on.
        camera : Camera
            The camera that sees it; a face that reaches behind it is left out.
        """
        for axis, corners_m in self._faces():
            if np.all(camera.seen_m(corners_m)[:, 2] > _NEAREST_M):
                colour = _SHADES[axis] * np.array(self.colour, dtype=np.float64)
                canvas.paint_face(camera.image_px(corners_m), camera.plane(corners_m), colour)

    def _faces(self) -> Iterator[tuple[int, FloatArray]]:
        """Yield the axis that each face is square to, and its corners in order, shape (4, 3)."""
        ends = np.array([self.low_m, self.high_m])
        around = [(0, 0), (0, 1), (1, 1), (1, 0)]
        for axis, end in product(range(3), range(2)):
            corners = np.empty((4, 3))
            corners[:, axis] = ends[end, axis]
            for column, other in enumerate(k for k in range(3) if k != axis):
                corners[:, other] = [ends[corner[column], other] for corner in around]
            yield axis, corners
