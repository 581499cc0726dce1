"""Cells of a table as text, and the numbers in them."""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from posecheck.errors import SourceError
from posecheck.skeletons.cells import numbers
from posecheck.text_file import read_text
from posecheck.words import say

MAX_BYTES: Final = 5_000_000
"""A whole pattern takes half a megabyte; a larger file is something else."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Grid:
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


def read_grid(path: Path) -> Grid:
    """Read the cells of a table.

    Parameters
    ----------
    path : Path
        Columns separated by commas, tabs or semicolons; with semicolons, numbers may have a decimal comma.

    Raises
    ------
    SourceError
        If it cannot be read, has no row below the names of its columns, or a row that is longer than these.
    """
    lines = read_text(path, most_bytes=MAX_BYTES, holds="curves").split("\n")
    separator = max(";\t,", key=lines[0].count)
    reader = csv.reader(lines, delimiter=separator)
    try:
        rows = [(reader.line_num, row) for row in reader if any(cell.strip() for cell in row)]
    except csv.Error as error:
        raise SourceError(f"{path}:{reader.line_num}: {say('table-not', problem=str(error))}") from None
    if len(rows) < 2:
        raise SourceError(f"{path}: {say('curves-no-table')}")
    titles = tuple(cell.strip() for cell in rows[0][1])
    for line, row in rows[1:]:
        if any(cell.strip() for cell in row[len(titles) :]):
            told = say("curves-cells", cells=str(len(row)), columns=str(len(titles)))
            raise SourceError(f"{path}:{line}: {told}")
    names = tuple(re.sub(r"[\s_.\-]+", "_", title.lower()) for title in titles)
    return Grid(path=path, names=names, titles=titles, rows=tuple(rows[1:]), decimal_comma=separator == ";")
