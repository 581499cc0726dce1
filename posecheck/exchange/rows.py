"""Read the rows of a table of curves: long, with a column ``measure``, or with a column for each measure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from posecheck.errors import SourceError
from posecheck.exchange.grid import Grid, read_grid
from posecheck.kinematics.measures import CATALOGUE
from posecheck.skeletons.cells import in_column, shown
from posecheck.strict.asked import listed
from posecheck.words import say

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
    table = read_grid(path)
    return (list(_long(table)), []) if "measure" in table.names else _wide(table)


def _long(table: Grid) -> Iterator[Row]:
    percent, mean = table.column(*_PERCENTS), table.column(*_MEANS)
    missing = [name for name, column in (("percent", percent), ("mean", mean)) if column is None]
    if missing:
        raise SourceError(f"{table.path}:1: {say('curves-lacks', missing=listed(missing))}")
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
        raise SourceError(f"{path}:{line}: {say('curves-side', given=shown(side))}")
    return _SIDES[side.lower()]


def _wide(table: Grid) -> tuple[list[Row], list[str]]:
    percent = table.column(*_PERCENTS)
    if percent is None:
        raise SourceError(f"{table.path}:1: {say('curves-no-percent')}")
    columns: dict[tuple[str, str], dict[str, int]] = {}
    left_out = []
    for i, name in enumerate(table.names):
        meant = _meant(name)
        if meant is not None:
            measure, side, what = meant
            given = columns.setdefault((measure, side), {})
            if what in given:
                raise in_column(table.path, 1, i, say("column-again", name=shown(table.titles[i])))
            given[what] = i
        elif i != percent and name:
            left_out.append(table.titles[i])
    return list(_by_measure(table, percent, columns)), left_out


def _by_measure(
    table: Grid, percent: int, columns: Mapping[tuple[str, str], Mapping[str, int]]
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
