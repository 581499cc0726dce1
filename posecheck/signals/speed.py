"""The speed of a movement at even steps of time, from values that come at uneven ones and scatter."""

from __future__ import annotations

from math import log, pi, sqrt
from typing import Final

import numpy as np

from posecheck.pose import FloatArray
from posecheck.signals.course import Course

RATE_HZ: Final = 60.0
"""How often the speed is given: as often as the quickest usual camera takes a picture."""
CUT_HZ: Final = 2.0
"""What changes this often keeps half of its power. A correction of half a second has most of its power below;
twice as high, the scatter of landmarks weighs as much as the movement itself. Trembling (4 to 12 Hz) is
beyond what landmarks show."""
WIDTH_S: Final = sqrt(log(2.0)) / (2.0 * pi * CUT_HZ)
"""Standard deviation of the normal curve that averages so: its transform falls to 1 / sqrt(2) at the cut."""
_REACH: Final = int(np.ceil(4.0 * WIDTH_S * RATE_HZ))
_STEPS_S: Final = np.arange(-_REACH, _REACH + 1) / RATE_HZ
_NORMAL: Final = np.exp(-0.5 * (_STEPS_S / WIDTH_S) ** 2)
_SLOPE: Final = -_STEPS_S * _NORMAL / (_STEPS_S**2 * _NORMAL).sum()


def even_speed(course: Course, start_s: float, end_s: float) -> FloatArray:
    """Return the speed of a signal during a span of time.

    The values are joined by straight lines and averaged with a normal curve, by whose slope they are
    differentiated at the same time. Before the first and after the last value, the signal rests.

    Parameters
    ----------
    course : sequence of (float, float)
        Seconds and value, all known, at least one.
    start_s, end_s : float
        First and last moment.

    Returns
    -------
    ndarray, shape (n,)
        Unit of the signal per second, `RATE_HZ` times a second.
    """
    times_s, values = np.array(course, dtype=float).T
    count = round((end_s - start_s) * RATE_HZ) + 1
    at_s = start_s + np.arange(-_REACH, count + _REACH) / RATE_HZ
    return np.convolve(np.interp(at_s, times_s, values), _SLOPE, mode="valid")
