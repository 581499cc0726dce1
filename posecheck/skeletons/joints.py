"""What a file of joints says, before it is taken for a person."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from posecheck.pose import FloatArray

METRES: Final = {"m": 1.0, "cm": 0.01, "mm": 0.001}
"""How long each unit of length is."""
PIXELS: Final = "px"
MOST_JOINTS: Final = 1000
"""Of a file; a full set of markers with hands and face has some hundred."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Joints:
    """Points of one person over time, each under its own name.

    Attributes
    ----------
    names : tuple of str
        Of the k points, as the file has them.
    at : ndarray, shape (n, k, 3) or (n, k, 2)
        Where they are: in space, or in a picture with x to the right and y down. NaN where not known.
    time_s : ndarray, shape (n,)
        Strictly increasing.
    unit : {"m", "cm", "mm", "px"} or None
        Unit of the positions; None if the file does not say.
    confidence : ndarray, shape (n, k), or None
        0..1, how sure the detector was; None if the file does not say.
    up : str or None
        Axis that points up, ``x``, ``y`` or ``z``, with a minus if it points down; None if the file does not
        say.
    size : (int, int) or None
        Width and height of the picture in pixels; None if the file does not say.
    """

    names: tuple[str, ...]
    at: FloatArray
    time_s: FloatArray
    unit: str | None = None
    confidence: FloatArray | None = None
    up: str | None = None
    size: tuple[int, int] | None = None

    @property
    def flat(self) -> bool:
        """Whether the points lie in a picture and their depth is not known."""
        return self.at.shape[2] == 2 or self.unit == PIXELS


def middle(at: FloatArray, *points: int) -> FloatArray:
    """Return the middle of some points, as far as they are known.

    Parameters
    ----------
    at : ndarray, shape (n, k, d)
        Points over time.
    *points : int
        Which of them.

    Returns
    -------
    ndarray, shape (n, d)
        NaN where none of the points is known.
    """
    chosen = at[:, points]
    known = ~np.isnan(chosen)
    count = known.sum(axis=1)
    total = np.where(known, chosen, 0.0).sum(axis=1)
    out: FloatArray = np.where(count > 0, total / np.maximum(count, 1), np.nan)
    return out
