"""Tables of numbers as text, cell by cell, with the line in every complaint."""

from __future__ import annotations

from collections.abc import Sequence
from math import isinf, nan
from typing import Final

import numpy as np

from posecheck.errors import SourceError
from posecheck.pose import FloatArray
from posecheck.pose.npz import MOST_FRAMES

MOST_BYTES: Final = 200_000_000
"""Of a text file: an hour of fifty joints at 30 frames a second and more."""
_SHOWN: Final = 30
_EMPTY: Final = ("", "nan", "na", "null", "none", "-")


def number(cell: str, where: str, *, decimal_comma: bool = False) -> float:
    """Return the number in a cell; NaN for an empty one.

    Parameters
    ----------
    cell : str
        Its text.
    where : str
        File, line and column, for the error.
    decimal_comma : bool
        Whether ``1,5`` is one and a half.

    Raises
    ------
    SourceError
        If there is something else.
    """
    text = cell.strip()
    if text.lower() in _EMPTY:
        return nan
    try:
        value = float(text.replace(",", ".") if decimal_comma else text)
    except ValueError:
        raise SourceError(f"{where}: {shown(text)} is not a number; an unknown one is empty") from None
    if isinf(value):
        raise SourceError(f"{where}: {shown(text)} is not a position; an unknown one is empty")
    return value


def shown(text: str) -> str:
    """Return a text as it can stand in a message.

    Parameters
    ----------
    text : str
        Whatever was in the file.
    """
    return repr(text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…")


def times(path: object, time_s: Sequence[float], lines: Sequence[int]) -> FloatArray:
    """Return the times of the rows of a table, after checking them.

    Parameters
    ----------
    path : Path
        The file, for the error.
    time_s : sequence of float
        In seconds.
    lines : sequence of int
        Number of the line of each.

    Raises
    ------
    SourceError
        If there are none or too many, or they do not increase.
    """
    out = np.asarray(time_s, dtype=np.float64)
    if not len(out):
        raise SourceError(f"{path}: contains no frames")
    if len(out) > MOST_FRAMES:
        raise SourceError(f"{path}: contains {len(out)} frames; at most {MOST_FRAMES} are accepted")
    wrong = np.flatnonzero(~np.isfinite(out))
    if len(wrong):
        raise SourceError(f"{path}:{lines[wrong[0]]}: there is no time; it must be in seconds")
    back = np.flatnonzero(np.diff(out) <= 0)
    if len(back):
        i = int(back[0])
        raise SourceError(
            f"{path}:{lines[i + 1]}: the time {out[i + 1]:g} comes after {out[i]:g}; times must increase"
        )
    return out
