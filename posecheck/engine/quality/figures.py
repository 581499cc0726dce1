"""Make figures: numbers with their unit, or the reason why there is none."""

from __future__ import annotations

from math import isfinite
from typing import Literal

from posecheck.result import Figure, Untold

Unit = Literal["deg", "ratio", "s", "number", "per_min", "m_per_s"]


def unit_of(measured: str) -> Unit:
    """Return the unit of a measure as a figure has it.

    Parameters
    ----------
    measured : str
        ``deg`` or ``ratio``, as the catalogue gives it.
    """
    return "deg" if measured == "deg" else "ratio"


def told(value: float, unit: Unit, error: float | None = None) -> Figure:
    """Return a figure with a value; without one if that is not a number.

    Parameters
    ----------
    value : float
        In the unit; NaN if it could not be computed from what was seen.
    unit : Unit
        Its unit.
    error : float, optional
        Its standard error.
    """
    if not isfinite(value):
        return untold(Untold.NOT_SEEN, unit)
    return Figure(value=value, error=error, unit=unit)


def untold(why: Untold, unit: Unit) -> Figure:
    """Return a figure without a value.

    Parameters
    ----------
    why : Untold
        The reason.
    unit : Unit
        The unit that it would have.
    """
    return Figure(value=None, unit=unit, untold=why)
