"""Read TRC: the tables of marker and joint positions that OpenSim, Pose2Sim and Theia write."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np

from posecheck.errors import SourceError
from posecheck.pose import FloatArray
from posecheck.skeletons.cells import MOST_BYTES, numbers, shown, times
from posecheck.skeletons.joints import METRES, MOST_JOINTS, Joints
from posecheck.text_file import read_text
from posecheck.words import say

_UNITS: Final = {"m": "m", "meters": "m", "metres": "m", "cm": "cm", "mm": "mm"}
_LEADING: Final = 2
"""Columns before the first position: number of the frame, and time."""


def read_trc(path: Path) -> Joints:
    """Return the joints of a TRC file.

    Parameters
    ----------
    path : Path
        Its five header lines name the unit and the points; a missing position is an empty cell.

    Raises
    ------
    SourceError
        If it cannot be read, or is not such a file; the error names the line.
    """
    lines = read_text(path, most_bytes=MOST_BYTES, holds="trc").split("\n")
    if not lines[0].startswith("PathFileType"):
        raise SourceError(f"{path}:1: {say('trc-not')}")
    if len(lines) < 5:
        raise SourceError(f"{path}: {say('trc-short', lines=len(lines))}")
    unit, rate_hz = _header(path, lines[1], lines[2])
    names = _names(path, lines[3])
    time_s: list[float] = []
    at: list[int] = []
    rows: list[FloatArray] = []
    for i, line in enumerate(lines[5:], start=6):
        if line.strip():
            stamp, *row = _row(path, i, line, len(names))
            time_s.append(len(rows) / rate_hz if np.isnan(stamp) and rate_hz > 0.0 else stamp)
            at.append(i)
            rows.append(np.array(row))
    stamps = times(path, time_s, at)
    return Joints(names=names, at=np.array(rows).reshape(len(rows), -1, 3), time_s=stamps, unit=unit)


def _header(path: Path, keys: str, values: str) -> tuple[str, float]:
    """Return the unit and the frames in a second (0 where that is not said)."""
    said = dict(zip(keys.split("\t"), values.split("\t"), strict=False))
    said = {key.strip(): value.strip() for key, value in said.items()}
    unit = said.get("Units", "").lower()
    if unit not in _UNITS:
        raise SourceError(f"{path}:3: {say('trc-units', given=shown(unit), known=', '.join(METRES))}")
    rate_hz = float(numbers(path, 3, [said.get("DataRate", "")], [0])[0])
    return _UNITS[unit], rate_hz if rate_hz > 0.0 else 0.0


def _names(path: Path, line: str) -> tuple[str, ...]:
    """Return the names of the points, each of which has three columns."""
    names = tuple(cell.strip() for cell in line.split("\t")[_LEADING:] if cell.strip())
    if not names:
        raise SourceError(f"{path}:4: {say('trc-no-points')}")
    if len(names) > MOST_JOINTS:
        told = say("too-many-points", count=str(len(names)), most=str(MOST_JOINTS))
        raise SourceError(f"{path}:4: {told}")
    return names


def _row(path: Path, line: int, text: str, points: int) -> FloatArray:
    """Return time and positions in a line; cells missing at its end are unknown, as others are."""
    cells = text.split("\t")
    columns = _LEADING + 3 * points
    if len(cells) < _LEADING or any(cell.strip() for cell in cells[columns:]):
        told = say("trc-columns", count=str(len(cells)), right=str(columns), points=str(points))
        raise SourceError(f"{path}:{line}: {told}")
    return numbers(path, line, cells, range(1, columns))
