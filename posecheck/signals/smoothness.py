"""How smooth a movement is, from its speed. Neither figure changes with the size or the pace of a movement.

Both are for one movement in one direction, such as a way out. The speed is that of
:func:`posecheck.signals.speed.even_speed`, which leaves nothing of what changes faster than a person can
correct a movement.
"""

from __future__ import annotations

from math import inf, log, nan, pi, sqrt
from typing import Final

import numpy as np

from posecheck.pose import FloatArray
from posecheck.signals.speed import CUT_HZ, RATE_HZ, WIDTH_S

HIGHEST_HZ: Final = 2.0 * CUT_HZ
"""The spectrum is looked at up to here, where a quarter of the height of a change is left."""
LEAST_HEIGHT: Final = 0.05
"""... or to where it stays below this share of its height at 0 Hz, as in the publication."""
_NOISE_GAIN: Final = 15.0 / (16.0 * sqrt(pi)) / WIDTH_S**7
"""Squared jerk of white noise of unit power, after the averaging: the integral of (2 pi f)^6 under the
transform of the normal curve."""
_PADDED: Final = 1024
"""Length to which the speed is filled up with zeros, a power of two: a point every 0.06 Hz."""


def arc_length(speed: FloatArray) -> float:
    """Return the spectral arc length (SPARC) of a movement.

    It is the length of the normalised amplitude spectrum, with the axis from 0 Hz to where the spectrum ends
    as long as 1. Corrections and stops add hills to the spectrum. Balasubramanian, Melendez-Calderon and
    Burdet, IEEE Trans Biomed Eng 2012;59(8):2126-2136; with the end of the spectrum as in Balasubramanian,
    Melendez-Calderon, Roby-Brami and Burdet, J NeuroEng Rehabil 2015;12:112. There it ends at 10 or 20 Hz at
    the latest; here at `HIGHEST_HZ`, so that only values from here may be compared.

    Parameters
    ----------
    speed : ndarray, shape (n,)
        `RATE_HZ` times a second.

    Returns
    -------
    float
        Negative, about -1.4 for one even movement; NaN if the movement goes back and forth more than it leads
        anywhere.
    """
    heights = np.abs(np.fft.rfft(speed, max(_PADDED, len(speed))))
    if heights[0] <= 0.0 or heights[0] < heights.max():
        return nan
    heights /= heights[0]
    within = heights[: round(HIGHEST_HZ / RATE_HZ * max(_PADDED, len(speed))) + 1]
    last = max(1, int(np.flatnonzero(within >= LEAST_HEIGHT)[-1]))
    return -float(np.hypot(1.0 / last, np.diff(within[: last + 1])).sum())


def log_dimensionless_jerk(speed: FloatArray) -> float:
    """Return the log dimensionless jerk (LDLJ) of a movement.

    The squared jerk, integrated, times the third power of the duration over the squared peak speed, then the
    negative logarithm. Hogan and Sternad, J Mot Behav 2009;41(6):529-534; with the peak speed as in
    Balasubramanian and others, J NeuroEng Rehabil 2015;12:112.

    Parameters
    ----------
    speed : ndarray, shape (n,)
        `RATE_HZ` times a second.

    Returns
    -------
    float
        Negative, -5.3 for a minimum-jerk movement that is not filtered; NaN for one without speed or jerk.
    """
    jerk = np.diff(speed, 2) * RATE_HZ**2
    squared, peak = float(jerk @ jerk) / RATE_HZ, float(np.abs(speed).max())
    took_s = (len(speed) - 1) / RATE_HZ
    return -log(took_s**3 * squared / peak**2) if squared > 0.0 and peak > 0.0 else nan


def jerk_of_scatter(scatter: float, interval_s: float, speed: FloatArray) -> float:
    """Return which share of the squared jerk of a movement may be the scatter of its values alone.

    As that of white noise, averaged and differentiated as :func:`posecheck.signals.speed.even_speed` does.

    Parameters
    ----------
    scatter : float
        Standard deviation of a single value.
    interval_s : float
        Mean time between values.
    speed : ndarray, shape (n,)
        `RATE_HZ` times a second.

    Returns
    -------
    float
        0 or more; infinite for a movement without jerk.
    """
    jerk = np.diff(speed, 2) * RATE_HZ**2
    squared = float(jerk @ jerk) / RATE_HZ
    noise = scatter**2 * interval_s * len(speed) / RATE_HZ * _NOISE_GAIN
    return noise / squared if squared > 0.0 else inf
