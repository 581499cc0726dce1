"""How much numbers and curves differ from each other."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt

import numpy as np

from posecheck.pose import FloatArray


def pooled_deviation(groups: Sequence[Sequence[float]]) -> tuple[float, int] | None:
    """Return the standard deviation that several groups of numbers share, each with a mean of its own.

    Parameters
    ----------
    groups : sequence of sequence of float
        Of one group, or of the left and of the right side.

    Returns
    -------
    (float, int) or None
        The standard deviation and its degrees of freedom; None if no group has two numbers.
    """
    freedom = sum(len(group) - 1 for group in groups if group)
    if freedom < 1:
        return None
    squares = sum(float(np.sum((np.array(group) - np.mean(group)) ** 2)) for group in groups if group)
    return sqrt(squares / freedom), freedom


def deviation_error(deviation: float, freedom: int) -> float:
    """Return the standard error of a standard deviation, for numbers that are normally distributed.

    Parameters
    ----------
    deviation : float
        The standard deviation.
    freedom : int
        Its degrees of freedom, at least 1.
    """
    return deviation / sqrt(2.0 * freedom)


def mean_deviation(curves: FloatArray) -> float:
    """Return how much curves differ: their standard deviation in each moment, mean over all moments.

    Parameters
    ----------
    curves : ndarray, shape (n, points)
        At least two; NaN where unknown.

    Returns
    -------
    float
        NaN if no moment is known in all of them.
    """
    known = np.isfinite(curves).all(axis=0)
    return float(curves[:, known].std(axis=0, ddof=1).mean()) if known.any() else float("nan")
