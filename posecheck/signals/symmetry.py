"""How alike two sides are."""

from __future__ import annotations

from math import hypot, nan


def symmetry_index(left: float, right: float) -> float:
    """Return the symmetry index of two amounts: their difference as a share of their mean.

    Robinson, Herzog and Nigg, J Manipulative Physiol Ther 1987;10(4):172-176, there in percent.

    Parameters
    ----------
    left, right : float
        Amounts of the same kind, not negative.

    Returns
    -------
    float
        0 if they are alike, positive if the left one is larger, -2..2; NaN if both are 0.
    """
    mean = (left + right) / 2.0
    return (left - right) / mean if mean > 0.0 else nan


def index_error(left: float, right: float, left_error: float, right_error: float) -> float:
    """Return the standard error of a symmetry index, by propagation of those of the amounts.

    Parameters
    ----------
    left, right : float
        Amounts of the same kind, not negative.
    left_error, right_error : float
        Their standard errors.

    Returns
    -------
    float
        NaN if both amounts are 0.
    """
    total = left + right
    return 4.0 * hypot(right * left_error, left * right_error) / total**2 if total > 0.0 else nan
