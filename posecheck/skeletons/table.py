"""Read CSV: a table with a column for the time, and two or three for each joint."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, zip_longest
from pathlib import Path
from typing import Final

import numpy as np

from posecheck.errors import SourceError
from posecheck.pose import FloatArray
from posecheck.skeletons.cells import MOST_BYTES, in_column, numbers, shown, times
from posecheck.skeletons.joints import MOST_JOINTS, PIXELS, Joints
from posecheck.text_file import read_text
from posecheck.words import say

_SURE: Final = ("c", "conf", "confidence", "likelihood", "score", "visibility")
_PARTS: Final = ("x", "y", "z", *_SURE)
_COLUMN: Final = re.compile(rf"(.+?)[\s_.:\-]+({'|'.join(_PARTS)})", re.IGNORECASE)
_CAMEL: Final = re.compile(r"(.*[a-z0-9])([XYZ])")
_PART: Final = re.compile(rf"({'|'.join(_PARTS)})\d*", re.IGNORECASE)
_TIMES: Final = {
    **dict.fromkeys(("time", "time_s", "time (s)", "time [s]", "t", "timestamp", "seconds", "sec"), 1.0),
    **dict.fromkeys(("time_ms", "time (ms)", "time [ms]", "timestamp_ms", "milliseconds", "ms"), 1e-3),
}
"""What a column with the time is called, and its unit in seconds."""
_MOST_HEADER: Final = 4
_MOST_COLUMNS: Final = 4 * MOST_JOINTS + 10


@dataclass(frozen=True, kw_only=True, slots=True)
class _Header:
    """Which column holds what: of each joint by coordinate, and of the time."""

    joints: dict[str, dict[str, int]]
    time: tuple[int, float] | None
    lines: int


def read_table(path: Path, fps: float | None = None) -> Joints:
    """Return the joints of a CSV file.

    Parameters
    ----------
    path : Path
        Columns separated by commas, tabs or semicolons; with semicolons, numbers may have a decimal comma.
        Either one line of names, such as ``LHip_x``, or one with the joints and one with ``x``, ``y``, ``z``
        below it.
    fps : float, optional
        Frames a second, for a file without a column ``time``.

    Returns
    -------
    Joints
        With two coordinates, pixels.

    Raises
    ------
    SourceError
        If it cannot be read, or is not such a file; the error names the line.
    """
    lines = read_text(path, most_bytes=MOST_BYTES, holds="table").split("\n")
    separator = max(";\t,", key=lines[0].count)
    rows = _rows(path, lines, separator)
    header = _header(path, list(islice(rows, _MOST_HEADER)))
    if header.time is None and fps is None:
        raise SourceError(f"{path}: {say('no-rate.table')}")
    below = islice(_rows(path, lines, separator), header.lines, None)
    return _joints(path, below, header, fps, decimal_comma=separator == ";")


def _rows(path: Path, lines: list[str], separator: str) -> Iterator[list[str]]:
    try:
        yield from csv.reader(lines, delimiter=separator)
    except csv.Error as error:
        raise SourceError(f"{path}: {say('table-not', problem=str(error))}") from None


def _joints(
    path: Path, rows: Iterable[list[str]], header: _Header, fps: float | None, *, decimal_comma: bool
) -> Joints:
    axes = _axes(header)
    columns = [header.joints[name][axis] for name in header.joints for axis in axes]
    sure = [next((at[key] for key in _SURE if key in at), None) for at in header.joints.values()]
    told = [i for i in sure if i is not None]
    column, unit_s = header.time or (0, 0.0)
    stamps: list[float] = []
    lines: list[int] = []
    values: list[FloatArray] = []
    for line, row in enumerate(rows, start=header.lines + 1):
        if any(cell.strip() for cell in row):
            found = numbers(path, line, row, [*columns, *told], decimal_comma=decimal_comma)
            time = numbers(path, line, row, [column] if header.time else [], decimal_comma=decimal_comma)
            stamps.append(float(time[0]) * unit_s if header.time else len(stamps) / (fps or 1.0))
            lines.append(line)
            values.append(found)
    time_s = times(path, stamps, lines)
    at = np.array(values)
    return Joints(
        names=tuple(header.joints),
        time_s=time_s,
        at=at[:, : len(columns)].reshape(len(at), -1, len(axes)),
        confidence=_confidence(at[:, len(columns) :], sure) if told else None,
        unit=PIXELS if len(axes) == 2 else None,
    )


def _confidence(told: FloatArray, sure: list[int | None]) -> FloatArray:
    """Return the confidence of each joint; 1 for one without a column of it."""
    out = np.ones((len(told), len(sure)))
    out[:, [i is not None for i in sure]] = told
    return out


def _axes(header: _Header) -> str:
    return "xyz" if any("z" in at for at in header.joints.values()) else "xy"


def _header(path: Path, rows: list[list[str]]) -> _Header:
    """Find out what the columns are."""
    for i, row in enumerate(rows[1:_MOST_HEADER], start=1):
        parts = [cell.strip() for cell in row]
        if sum(_PART.fullmatch(part) is not None for part in parts) >= 2 * len(parts) / 3:
            return _two_lines(path, rows[i - 1], parts, i)
    return _one_line(path, rows[0] if rows else [])


def _one_line(path: Path, row: Sequence[str]) -> _Header:
    found = [
        (i, _COLUMN.fullmatch(cell.strip()) or _CAMEL.fullmatch(cell.strip())) for i, cell in enumerate(row)
    ]
    pairs = [(i, match[1], match[2].lower()) for i, match in found if match is not None]
    return _checked(path, pairs, row, 1)


def _two_lines(path: Path, names: Sequence[str], parts: Sequence[str], above: int) -> _Header:
    """Read one line with the joints, each over its first column or all of them, and one with coordinates."""
    pairs: list[tuple[int, str, str]] = []
    name = ""
    for i, part in enumerate(parts):
        name = names[i].strip() if i < len(names) and names[i].strip() else name
        match = _PART.fullmatch(part)
        if match is not None and name and name.lower() not in _TIMES:
            pairs.append((i, name, match[1].lower()))
    titles = [
        part if part.lower() in _TIMES else name for name, part in zip_longest(names, parts, fillvalue="")
    ]
    return _checked(path, pairs, titles, above + 1)


def _checked(path: Path, pairs: list[tuple[int, str, str]], titles: Sequence[str], lines: int) -> _Header:
    if len(titles) > _MOST_COLUMNS:
        told = say("too-many-columns", count=str(len(titles)), most=str(_MOST_COLUMNS))
        raise SourceError(f"{path}: {told}")
    joints: dict[str, dict[str, int]] = {}
    for i, name, part in pairs:
        axes = joints.setdefault(name, {})
        if part in axes:
            raise in_column(path, lines, i, say("column-twice", name=shown(name), part=part))
        axes[part] = i
    needed = set("xyz" if any("z" in axes for axes in joints.values()) else "xy")
    joints = {name: axes for name, axes in joints.items() if needed <= set(axes)}
    if not joints:
        raise SourceError(f"{path}:{lines}: {say('table-no-joints')}")
    stamps = [(i, _TIMES[key]) for i, title in enumerate(titles) if (key := title.strip().lower()) in _TIMES]
    return _Header(joints=joints, time=stamps[0] if stamps else None, lines=lines)
