"""A table of curves as a pattern: one that PoseCheck wrote, or one of a laboratory or a textbook."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import isfinite
from pathlib import Path
from typing import Any, Final

import numpy as np

from posecheck.errors import SourceError
from posecheck.exchange.imported import Imported, curves_alone
from posecheck.exchange.rows import Row, read_rows
from posecheck.exchange.table import APART, BANDS, COURSE, POINTS_OF_CHANNEL
from posecheck.kinematics.measures import CATALOGUE, Channel, Side
from posecheck.reference.bands import Band
from posecheck.reference.file import pattern_in
from posecheck.reference.pattern import Sides
from posecheck.signals.cycle import POINTS
from posecheck.words import say

WIDEST_STEP: Final = 10.0
"""Percent of a movement from one value to the next; with fewer values too much is guessed. Ours."""
TURN_DEG: Final = 180.0
"""No angle between two parts of the body is larger."""
_UNITS: Final = {"deg": ("", "deg", "°", "degrees", "degree"), "ratio": ("", "ratio", "share")}
_WHOLE: Final = ("version", "people", "repetitions")
_DECIMAL: Final = ("peak", "rise_s", "return_s")

Curves = Mapping[tuple[str, str, str], Sequence[Row]]
"""The rows of each curve, by part, measure and side."""


def pattern_of_table(path: Path, *, key: str, sides: Sides) -> Imported:
    """Read a pattern from a table.

    Parameters
    ----------
    path : Path
        As :mod:`posecheck.exchange.table` describes it, or with nothing but a mean for each percent of one or
        more measures.
    key : str
        Name of the pattern in the program.
    sides : {"body", "each", "alternating"}
        What the sides of the body do; a table that PoseCheck wrote says it itself.

    Raises
    ------
    SourceError
        If it cannot be read or is not such a table; the error names line and column.
    DefinitionError
        If what PoseCheck wrote has been changed so that it is no pattern any more; lists every problem.
    """
    rows, left_out = read_rows(path)
    curves: dict[tuple[str, str, str], list[Row]] = defaultdict(list)
    for row in rows:
        curves[row.part, row.measure, row.side].append(row)
    if ("about", "format", "") in curves:
        return Imported(pattern=pattern_in(json.dumps(_data(path, curves) | {"key": key}), path.name))
    bands: dict[Channel, Band] = {}
    for (part, measure, side), of_one in curves.items():
        if part == "band" and measure in CATALOGUE:
            channel = _channel(path, measure, side, of_one[0])
            bands[channel] = _band(path, measure, of_one)
        else:
            left_out.append(measure if part == "band" else part)
    if not bands:
        raise SourceError(f"{path}: {say('curves-no-measure')}")
    return Imported(
        pattern=curves_alone(bands, key=key, sides=sides), left_out=tuple(dict.fromkeys(left_out))
    )


def _channel(path: Path, measure: str, side: str, first: Row) -> Channel:
    entry = CATALOGUE[measure]
    if side and not entry.sided:
        raise SourceError(f"{path}:{first.line}: {say('curves-no-sides', measure=measure)}")
    if first.unit.lower() not in _UNITS[entry.unit]:
        told = say("curves-unit", measure=measure, unit=entry.unit, given=first.unit)
        raise SourceError(f"{path}:{first.line}: {told}")
    return Channel(measure, Side(side) if side else Side.BOTH)


def _band(path: Path, measure: str, rows: Sequence[Row]) -> Band:
    """Return the band of a measure at each percent, between the values that are given."""
    ordered = sorted(rows, key=lambda row: row.percent)
    percent = np.array([row.percent for row in ordered])
    for row in ordered:
        if not (isfinite(row.percent) and isfinite(row.mean)) or row.sd < 0.0:
            wrong = "percent" if not isfinite(row.percent) else "sd" if row.sd < 0.0 else "mean"
            message = "curves-number.negative" if wrong == "sd" else "curves-number"
            raise SourceError(f"{path}:{row.line}: {say(message, column=wrong, measure=measure)}")
        if CATALOGUE[measure].unit == "deg" and abs(row.mean) > TURN_DEG:
            told = say("curves-angle", measure=measure, given=f"{row.mean:g}", most=f"{TURN_DEG:g}")
            raise SourceError(f"{path}:{row.line}: {told}")
    steps = np.diff(percent)
    if percent[0] != 0.0 or percent[-1] != 100.0 or steps.min() <= 0.0 or steps.max() > WIDEST_STEP:
        ends = {"first": f"{percent[0]:g}", "last": f"{percent[-1]:g}"}
        step, count = f"{WIDEST_STEP:g}", str(len(percent))
        told = say("curves-percent", measure=measure, step=step, count=count, **ends)
        raise SourceError(f"{path}:{rows[0].line}: {told}")
    points = np.arange(POINTS)
    return Band(
        mean=np.interp(points, percent, [row.mean for row in ordered]),
        spread=np.interp(points, percent, [row.sd if isfinite(row.sd) else 0.0 for row in ordered]),
        people=_whole(path, ordered[0], "people"),
        repetitions=_whole(path, ordered[0], "repetitions"),
    )


def _whole(path: Path, row: Row, name: str) -> int:
    """Return a number of people or repetitions; 0 if it is not known."""
    value = getattr(row, name)
    if not isfinite(value):
        return 0
    if value < 0 or value != int(value):
        raise SourceError(f"{path}:{row.line}: {say('curves-whole', name=name, given=f'{value:g}')}")
    return int(value)


def _data(path: Path, curves: Curves) -> dict[str, Any]:
    """Return what the pattern's file holds."""
    data: dict[str, Any] = {"channels": {}, "name": {}, "views": {}}
    for (part, measure, side), rows in curves.items():
        first = rows[0]
        if part in BANDS:
            mean, spread = _columns(path, rows)
            seen = {name: _whole(path, first, name) for name in ("people", "repetitions")}
            band = {"mean": mean, "spread": spread, **seen}
            data.setdefault(BANDS[part], {})[f"{measure} {side}".strip()] = band
        elif part == "about":
            _tell(data, path, first)
        elif part in (*POINTS_OF_CHANNEL, "course"):
            names = COURSE if part == "course" else POINTS_OF_CHANNEL[part]
            values = _columns(path, rows) if part == "course" else (_known(first.mean), _known(first.sd))
            data["channels"].setdefault(measure, _unknown_channel()).update(zip(names, values, strict=True))
        else:
            raise SourceError(f"{path}:{first.line}: {say('curves-part', part=part)}")
    return data


def _tell(data: dict[str, Any], path: Path, row: Row) -> None:
    name, _, key = row.measure.partition(".")
    value: Any = row.text
    if name in (*_WHOLE, *_DECIMAL, "views"):
        try:
            number = float(row.text.replace(",", "."))
            value = number if name in _DECIMAL else int(number)
        except (ValueError, OverflowError):
            told = say("curves-text", name=row.measure, given=row.text)
            raise SourceError(f"{path}:{row.line}: {told}") from None
    if row.measure == "right" and value == APART:
        data.setdefault("right", {})
    elif key:
        data.setdefault(name, {})[key] = value
    else:
        data[name] = value


def _columns(path: Path, rows: Sequence[Row]) -> tuple[list[float | None], list[float | None]]:
    ordered = sorted(rows, key=lambda row: row.percent)
    if [row.percent for row in ordered] != list(range(POINTS)):
        told = say("curves-percent.each", measure=rows[0].measure)
        raise SourceError(f"{path}:{rows[0].line}: {told}")
    return [_known(row.mean) for row in ordered], [_known(row.sd) for row in ordered]


def _known(value: float) -> float | None:
    return value if isfinite(value) else None


def _unknown_channel() -> dict[str, None]:
    return dict.fromkeys(("rest", "rest_spread", "excursion", "spread", "course", "course_spread"))
