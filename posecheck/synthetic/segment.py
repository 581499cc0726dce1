"""Rigid parts of the body in space: rotations and segments.

Room axes, metres: x to the patient's left, y up, z where the patient faces (with ``heading`` 0); the floor
is y = 0. All arrays have time first: ``n`` is the number of moments.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import ArrayLike

from posecheck.pose import FloatArray

Angles = Mapping[str, FloatArray]
SIGN: Final = {"left": 1.0, "right": -1.0}
"""Where a side lies on the x axis."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Segment:
    """Where a rigid part of the body is over time.

    Attributes
    ----------
    origin_m : ndarray, shape (n, 3)
        Its origin in room axes, metres.
    rotation : ndarray, shape (n, 3, 3)
        Its axes, as columns.
    """

    origin_m: FloatArray
    rotation: FloatArray

    def at(self, offset_m: ArrayLike) -> FloatArray:
        """Return where a point of the segment is in the room.

        Parameters
        ----------
        offset_m : array_like, shape (3,)
            The point in the axes of the segment, metres from its origin.

        Returns
        -------
        ndarray, shape (n, 3)
            In room axes, metres.
        """
        return self.origin_m + self.rotation @ np.asarray(offset_m, dtype=np.float64)


def sin(angle_deg: FloatArray) -> FloatArray:
    """Return the sine of angles in degrees.

    Parameters
    ----------
    angle_deg : ndarray
        Angles in degrees.
    """
    out: FloatArray = np.sin(np.radians(angle_deg))
    return out


def cos(angle_deg: FloatArray) -> FloatArray:
    """Return the cosine of angles in degrees.

    Parameters
    ----------
    angle_deg : ndarray
        Angles in degrees.
    """
    out: FloatArray = np.cos(np.radians(angle_deg))
    return out


def _rotation(angle_deg: FloatArray, first: int, second: int) -> FloatArray:
    """Return rotations (n, 3, 3) that carry axis ``first`` towards axis ``second``."""
    out = np.tile(np.eye(3), (len(angle_deg), 1, 1))
    out[:, first, first] = out[:, second, second] = cos(angle_deg)
    out[:, second, first] = sin(angle_deg)
    out[:, first, second] = -out[:, second, first]
    return out


def rot_x(angle_deg: FloatArray) -> FloatArray:
    """Return rotations about x: up goes forward.

    Parameters
    ----------
    angle_deg : ndarray, shape (n,)
        Angles in degrees.

    Returns
    -------
    ndarray, shape (n, 3, 3)
        To be multiplied from the left.
    """
    return _rotation(angle_deg, 1, 2)


def rot_y(angle_deg: FloatArray) -> FloatArray:
    """Return rotations about y: forward goes to the left.

    Parameters
    ----------
    angle_deg : ndarray, shape (n,)
        Angles in degrees.

    Returns
    -------
    ndarray, shape (n, 3, 3)
        To be multiplied from the left.
    """
    return _rotation(angle_deg, 2, 0)


def rot_z(angle_deg: FloatArray) -> FloatArray:
    """Return rotations about z: left goes up.

    Parameters
    ----------
    angle_deg : ndarray, shape (n,)
        Angles in degrees.

    Returns
    -------
    ndarray, shape (n, 3, 3)
        To be multiplied from the left.
    """
    return _rotation(angle_deg, 0, 1)
