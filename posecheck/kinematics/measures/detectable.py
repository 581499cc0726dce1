"""How much a measure must change before the change is more than the camera's error."""

from __future__ import annotations

from math import pi, sqrt
from typing import Final

SEM_PER_ERROR: Final = sqrt(pi / 2.0)
"""Standard error of measurement as a multiple of the expected error, which is a mean of absolute errors: the
ratio of the two in a normal distribution, 1.25."""
MDC_PER_SEM: Final = 1.96 * sqrt(2.0)
"""Minimal detectable change at 95% as a multiple of the standard error of measurement, 2.77. Weir, J Strength
Cond Res 2005;19(1):231-240."""


def detectable_change(expected_error: float) -> float:
    """Return the minimal detectable change (MDC95) of a measure.

    If nothing has changed, two values differ by less in 95 of 100 cases. The expected error has two parts:
    one that comes anew with every repetition, and one that is the same in all of them, because of the
    camera's place, the clothes or the pose model. The mean of many repetitions is rid of the first only, and
    nothing says how large each is, so a mean must change by as much as a single value. Where the second part
    is the same in both sessions, less would do: what is beyond is real all the more.

    Parameters
    ----------
    expected_error : float
        Mean absolute error of a single value, as the catalogue and reports give it.

    Returns
    -------
    float
        In the unit of the error.
    """
    return MDC_PER_SEM * SEM_PER_ERROR * expected_error
