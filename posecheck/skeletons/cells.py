"""Tables of numbers as text, cell by cell, with the line in every complaint."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import isinf, nan
from pathlib import Path
from typing import Final

import numpy as np

from posecheck.errors import SourceError
from posecheck.pose import FloatArray
from posecheck.pose.npz import MOST_FRAMES
from posecheck.words import say

MOST_BYTES: Final = 200_000_000
"""Of a text file: an hour of fifty joints at 30 frames a second and more."""
_SHOWN: Final = 30
_EMPTY: Final = ("", "na", "null", "none", "-")


def numbers(
    path: Path, line: int, cells: Sequence[str], columns: Iterable[int], *, decimal_comma: bool = False
) -> FloatArray:
    """Return the numbers in some cells of a line; NaN for one that is empty or missing at its end.

    Parameters
    ----------
    path : Path
        The file, for the error.
    line : int
        Number of the line, from 1.
    cells : sequence of str
        All cells of the line.
    columns : iterable of int
        Which of them, from 0.
    decimal_comma : bool
        Whether ``1,5`` is one and a half.

    Returns
    -------
    ndarray, shape (columns,)
        Finite or NaN.

    Raises
    ------
    SourceError
        If there is something else; it names file, line and column.
    """
    out = []
    for i in columns:
        cell = cells[i] if i < len(cells) else ""
        try:
            value = float(cell.replace(",", ".") if decimal_comma else cell)
        except ValueError:
            value = nan
            if cell.strip().lower() not in _EMPTY:
                raise _wrong(path, line, i, cell, "cell-wrong") from None
        if isinf(value):
            raise _wrong(path, line, i, cell, "cell-wrong.position")
        out.append(value)
    return np.array(out)


def _wrong(path: Path, line: int, column: int, cell: str, message: str) -> SourceError:
    return in_column(path, line, column, say(message, cell=shown(cell.strip())))


def in_column(path: Path, line: int, column: int, problem: str) -> SourceError:
    """Return the error for what is wrong in one column of a table.

    Parameters
    ----------
    path : Path
        The file.
    line : int
        Number of the line, from 1.
    column : int
        Number of the column, from 0.
    problem : str
        What is wrong there.
    """
    return SourceError(f"{path}:{line}: {say('column', number=str(column + 1), problem=problem)}")


def shown(text: str) -> str:
    """Return a text as it can stand in a message.

    Parameters
    ----------
    text : str
        Whatever was in the file.
    """
    return repr(text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…")


def times(path: Path, time_s: Sequence[float], lines: Sequence[int]) -> FloatArray:
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
        raise SourceError(f"{path}: {say('no-frames')}")
    if len(out) > MOST_FRAMES:
        told = say("too-many-frames", count=str(len(out)), most=str(MOST_FRAMES))
        raise SourceError(f"{path}: {told}")
    wrong = np.flatnonzero(~np.isfinite(out))
    if len(wrong):
        raise SourceError(f"{path}:{lines[wrong[0]]}: {say('no-time')}")
    back = np.flatnonzero(np.diff(out) <= 0)
    if len(back):
        i = int(back[0])
        told = say("time-back", time=f"{out[i + 1]:g}", before=f"{out[i]:g}")
        raise SourceError(f"{path}:{lines[i + 1]}: {told}")
    return out
