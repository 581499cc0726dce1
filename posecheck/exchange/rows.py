"""Read the rows of a table of curves: long, with a column ``measure``, or with a column for each measure."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from posecheck.errors import SourceError
from posecheck.kinematics.measures import CATALOGUE
from posecheck.skeletons.cells import numbers, shown
from posecheck.text_file import read_text

MAX_BYTES: Final = 5_000_000
"""A whole pattern takes half a megabyte; a larger file is something else."""
_SIDES: Final = {"left": "left", "l": "left", "right": "right", "r": "right", "both": "", "": ""}
_MEANS: Final = ("mean", "average", "value")
_SPREADS: Final = ("sd", "std", "spread", "standard_deviation")
_PERCENTS: Final = (
    "percent",
    "%",
    "percent_of_cycle",
    "percent_of_gait_cycle",
    "cycle_%",
    "%_cycle",
    "%_gait_cycle",
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Row:
    """One value of one measure.

    Attributes
    ----------
    line : int
        Line of the file.
    part : str
        What it is a part of, see :mod:`posecheck.exchange.table`; ``band`` unless the table says otherwise.
    measure, side : str
        Names as they stand in the file, the side as ``left``, ``right`` or empty.
    unit : str
        As it stands in the file; empty if it does not say it.
    percent, mean, sd, people, repetitions : float
        NaN where the file does not say it.
    text : str
        Value of a property.
    """

    line: int
    part: str
    measure: str
    side: str
    unit: str = ""
    percent: float
    mean: float
    sd: float
    people: float
    repetitions: float
    text: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Table:
    """The cells of a file.

    Attributes
    ----------
    path : Path
        The file.
    names : tuple of str
        Names of the columns, in small letters and with ``_`` between words.
    titles : tuple of str
        The same as they stand in the file.
    rows : tuple of (int, list of str)
        Line and cells of each row.
    decimal_comma : bool
        Whether numbers may have a decimal comma.
    """

    path: Path
    names: tuple[str, ...]
    titles: tuple[str, ...]
    rows: tuple[tuple[int, list[str]], ...]
    decimal_comma: bool

    def column(self, *names: str) -> int | None:
        """Return which column has one of some names, from 0; None if none has.

        Parameters
        ----------
        *names : str
            Any of the names it may have.
        """
        return next((i for i, name in enumerate(self.names) if name in names), None)

    def number(self, line: int, cells: Sequence[str], column: int | None) -> float:
        """Return the number in a cell; NaN if it is empty or there is no such column.

        Parameters
        ----------
        line : int
            Line of the file.
        cells : sequence of str
            Its cells.
        column : int or None
            Which of them.
        """
        if column is None:
            return float("nan")
        return float(numbers(self.path, line, cells, [column], decimal_comma=self.decimal_comma)[0])


def read_rows(path: Path) -> tuple[list[Row], list[str]]:
    """Return the rows of a table of curves.

    Parameters
    ----------
    path : Path
        Columns separated by commas, tabs or semicolons; with semicolons, numbers may have a decimal comma.

    Returns
    -------
    rows : list of Row
        In the order of the file.
    left_out : list of str
        Columns that are neither a measure nor anything else that is known.

    Raises
    ------
    SourceError
        If it cannot be read or is not such a table; the error names line and column.
    """
    table = _table(path)
    return (list(_long(table)), []) if "measure" in table.names else _wide(table)


def _table(path: Path) -> Table:
    lines = read_text(path, most_bytes=MAX_BYTES, holds="a table of curves").split("\n")
    separator = max(";\t,", key=lines[0].count)
    reader = csv.reader(lines, delimiter=separator)
    try:
        rows = [(reader.line_num, row) for row in reader if any(cell.strip() for cell in row)]
    except csv.Error as error:
        raise SourceError(f"{path}:{reader.line_num}: not a table ({error})") from None
    if len(rows) < 2:
        raise SourceError(
            f"{path}: not a table: it needs a line with the names of its columns, and rows below"
        )
    titles = tuple(cell.strip() for cell in rows[0][1])
    names = tuple(re.sub(r"[\s_.\-]+", "_", title.lower()) for title in titles)
    return Table(path=path, names=names, titles=titles, rows=tuple(rows[1:]), decimal_comma=separator == ";")


def _long(table: Table) -> Iterator[Row]:
    percent, mean = table.column(*_PERCENTS), table.column(*_MEANS)
    missing = [name for name, column in (("percent", percent), ("mean", mean)) if column is None]
    if missing:
        raise SourceError(f"{table.path}:1: has a column measure, but none named {' or '.join(missing)}")
    texts = {name: table.column(name) for name in ("part", "measure", "side", "unit", "text")}
    sd, people, repetitions = table.column(*_SPREADS), table.column("people"), table.column("repetitions")
    for line, cells in table.rows:
        text = {
            name: cells[column].strip() if column is not None and column < len(cells) else ""
            for name, column in texts.items()
        }
        yield Row(
            line=line,
            part=text["part"] or "band",
            measure=text["measure"],
            side=_side(table.path, line, text["side"]),
            unit=text["unit"],
            percent=table.number(line, cells, percent),
            mean=table.number(line, cells, mean),
            sd=table.number(line, cells, sd),
            people=table.number(line, cells, people),
            repetitions=table.number(line, cells, repetitions),
            text=text["text"],
        )


def _side(path: Path, line: int, side: str) -> str:
    if side.lower() not in _SIDES:
        raise SourceError(f"{path}:{line}: the side is {shown(side)}; it must be left, right or empty")
    return _SIDES[side.lower()]


def _wide(table: Table) -> tuple[list[Row], list[str]]:
    percent = table.column(*_PERCENTS)
    if percent is None:
        raise SourceError(
            f"{table.path}:1: names no column percent (of the movement, from 0 to 100); "
            "besides it, there is a column measure, or one for each measure, such as knee_flexion_left_mean"
        )
    columns: dict[tuple[str, str], dict[str, int]] = {}
    left_out = []
    for i, name in enumerate(table.names):
        meant = _meant(name)
        if meant is not None:
            measure, side, what = meant
            given = columns.setdefault((measure, side), {})
            if what in given:
                raise SourceError(f"{table.path}:1: column {i + 1}: {shown(table.titles[i])} is there twice")
            given[what] = i
        elif i != percent and name:
            left_out.append(table.titles[i])
    return list(_by_measure(table, percent, columns)), left_out


def _by_measure(
    table: Table, percent: int, columns: Mapping[tuple[str, str], Mapping[str, int]]
) -> Iterator[Row]:
    unknown = float("nan")
    for line, cells in table.rows:
        at = table.number(line, cells, percent)
        for (measure, side), given in columns.items():
            mean = table.number(line, cells, given.get("mean"))
            if np.isfinite(mean) or "mean" not in given:
                yield Row(
                    line=line,
                    part="band",
                    measure=measure,
                    side=side,
                    percent=at,
                    mean=mean,
                    sd=table.number(line, cells, given.get("sd")),
                    people=unknown,
                    repetitions=unknown,
                )


def _meant(name: str) -> tuple[str, str, str] | None:
    """Return measure, side and what a column holds of it: ``knee_flexion_left_mean``; None for another."""
    for measure in sorted(CATALOGUE, key=len, reverse=True):
        if name == measure or name.startswith(f"{measure}_"):
            rest = [part for part in name[len(measure) :].split("_") if part and part not in ("deg", "°")]
            what = "sd" if "_".join(rest[-2:]) in _SPREADS or (rest and rest[-1] in _SPREADS) else "mean"
            left = [part for part in rest if part not in (*_MEANS, *_SPREADS, "standard", "deviation")]
            side = left[0] if left else ""
            return (measure, _SIDES[side], what) if len(left) < 2 and side in _SIDES else None
    return None
