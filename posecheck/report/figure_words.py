"""Numbers with how far off they may be, in words: an error has the digits it needs, and is never "± 0"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from posecheck.report.json import DECIMALS
from posecheck.result import Figure, Untold
from posecheck.result.in_words import amount, decimal
from posecheck.words import say

_FIGURES: Final = {"deg": 1, "s": 1, "ratio": 1, "number": 2, "per_min": 0, "m_per_s": 2}
"""Decimals of a mean or of what a set gave."""
_AMOUNTS: Final = {"deg": 0, "per_min": 0, "m_per_s": 2}
"""Decimals of a single value; of one in another unit, tenths."""
_SPELT: Final = ("per_min",)
"""Units that are words: said once, after the value and its error."""


def with_error(value: float, error: float | None, unit: str) -> str:
    """Return a value with its expected error, ``98° ± 8°``: whole degrees, tenths of anything else.

    Parameters
    ----------
    value : float
        In the unit.
    error : float or None
        Expected error in the unit; left out where it is None.
    unit : {"deg", "ratio", "s", "cm"}
        Unit of both; where there is an error, it may be the unit of any figure.
    """
    return amount(value, unit) if error is None else _told(value, error, unit, _AMOUNTS.get(unit, 1))


def figure(one: Figure, least: int = 0) -> str:
    """Say a figure with its unit and standard error, or why there is none.

    Parameters
    ----------
    one : Figure
        Any figure.
    least : int
        Decimals that it has at least.
    """
    if one.value is None:
        return say("quality-untold", why=say(f"untold-{one.untold or Untold.NOT_SEEN}"))
    return _told(one.value, one.error, one.unit, max(least, _FIGURES[one.unit]))


def in_a_row(several: Sequence[Figure], least: int = 0) -> list[str]:
    """Say figures that stand in one line: all of them with their errors, or none.

    Parameters
    ----------
    several : sequence of Figure
        If one of them has a value but no error, the errors of the others are left out.
    least : int
        Decimals that each has at least.
    """
    known = all(one.error is not None for one in several if one.value is not None)
    return [figure(one if known else replace(one, error=None), least) for one in several]


def _told(value: float, error: float | None, unit: str, decimals: int) -> str:
    scale, most = (100.0, DECIMALS[unit] - 2) if unit == "ratio" else (1.0, DECIMALS[unit])
    if error is None:
        return say(f"figure-{unit}", value=decimal(scale * value, decimals))
    while decimals < most and decimal(scale * error, decimals) == decimal(0.0, decimals):
        decimals += 1
    shown = decimal(scale * value, decimals)
    off = decimal(max(scale * error, 10.0**-decimals), decimals)
    if unit in _SPELT:
        return say(f"figure-{unit}", value=say("amount-with-error", value=shown, error=off))
    value_told, error_told = (say(f"figure-{unit}", value=one) for one in (shown, off))
    return say("amount-with-error", value=value_told, error=error_told)
