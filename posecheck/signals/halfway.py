"""When a curve has gone half of its way out: the moment of it that scatter moves least."""

from __future__ import annotations

import numpy as np

from posecheck.pose import FloatArray


def halfway(curve: FloatArray, direction: float) -> float | None:
    """Return the moment at which a curve is first halfway from its start to its farthest value.

    Parameters
    ----------
    curve : ndarray, shape (points,)
        All known.
    direction : float
        1 if it grows on the way out, -1 if it falls.

    Returns
    -------
    float or None
        In points from 0, between points by interpolation; None if it does not go that way.
    """
    way = direction * (curve - curve[0])
    top = int(np.argmax(way))
    if way[top] <= 0.0:
        return None
    level = way[top] / 2.0
    after = int(np.argmax(way >= level))
    return after - 1 + float((level - way[after - 1]) / (way[after] - way[after - 1]))
