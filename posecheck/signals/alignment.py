"""When one movement does what another does, whatever its tempo: dynamic time warping within bounds."""

from __future__ import annotations

from typing import Final

import numpy as np
from dtaidistance import dtw

from posecheck.pose import FloatArray
from posecheck.signals.cycle import POINTS

WINDOW: Final = 20
"""How far apart two moments may be that are matched, in points of 101. Ours: a fifth of the movement, so that
a way out is never taken for a stay or a way back."""


def matched(signal: FloatArray, reference: FloatArray) -> FloatArray:
    """Return the moment of a movement that matches each moment of a reference.

    Parameters
    ----------
    signal, reference : ndarray, shape (101,)
        The two movements as one number over their time, such as progress from 0 to 1; all finite.

    Returns
    -------
    ndarray, shape (101,)
        For each point of the reference, a point of the signal, 0..100 and never falling; between points where
        several match. Sakoe and Chiba 1978, with a band of :data:`WINDOW` points.
    """
    path = np.array(
        dtw.warping_path_fast(
            np.ascontiguousarray(signal), np.ascontiguousarray(reference), window=WINDOW + 1
        )
    )
    sums = np.bincount(path[:, 1], weights=path[:, 0], minlength=POINTS)
    return np.asarray(sums / np.bincount(path[:, 1], minlength=POINTS))
