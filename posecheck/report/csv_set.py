"""The columns of the table for what is of the whole set, the same in each row of a set.

A row of their own would be one that sums and means of a column take for a repetition; a value that stands in
each row changes no mean, and a pivot table groups by it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from posecheck.report.csv_fields import cells, columns, parts_of, shown
from posecheck.report.csv_quality import score_cells, score_columns
from posecheck.report.json import as_object
from posecheck.result import Figure, Frames, Report, Spread, Symmetry, Trend, Trending, Variability

_CALLED: Final[Mapping[str, str]] = {
    "time_mean": "time_mean_s",
    "time_deviation": "time_deviation_s",
    "curves": "curves_deviation",
}
"""Figures of variability whose column has a unit, or says what of the curves it is."""
_SPREADS: Final = (
    *(
        (f"{name}_{figure}", (name, figure))
        for name in parts_of(Variability, Spread)
        for figure in parts_of(Spread, Figure)
    ),
    *((name, (name,)) for name in parts_of(Variability, Figure)),
)
"""Each figure of variability, by what its column is called and where it is."""
_COMPARED: Final[Mapping[str, str]] = {"range": "symmetry", "time": "time_symmetry"}
"""Figures of symmetry that are a comparison of the sides."""


def measures_compared(reports: Iterable[Report]) -> list[str]:
    """Return the measures in which the sides were compared in any of some sessions.

    Parameters
    ----------
    reports : iterable of Report
        One for each session.
    """
    return list(dict.fromkeys(one.measure for report in reports for one in report.quality.symmetry))


def set_columns(measures: Sequence[str]) -> list[str]:
    """Return the names of the columns, each beginning with ``set_``.

    Parameters
    ----------
    measures : sequence of str
        Measures in which the sides are compared.
    """
    spreads = [column for name, _ in _SPREADS for column in columns(Figure, _CALLED.get(name, name))]
    trends = [column for what in Trending for column in _of_trend(what)]
    symmetry = [column for measure in measures for column in _of_symmetry(measure)]
    names = [*shown(Report), *columns(Frames, "frames"), *score_columns(), *spreads, *trends, *symmetry]
    return [f"set_{name}" for name in names]


def set_cells(report: Report, measures: Sequence[str]) -> list[Any]:
    """Return the cells of a set, in the order of the columns; None for what is not told.

    Parameters
    ----------
    report : Report
        Of the set.
    measures : sequence of str
        Those of the columns; of one in which this set does not compare the sides, the cells are empty.
    """
    told = as_object(replace(report, reps=(), bands=()))
    of_whole = [*cells(told, Report), *cells(told["frames"], Frames), *score_cells(told["score"])]
    return [*of_whole, *_cells(told["quality"], measures)]


def _cells(quality: Mapping[str, Any], measures: Sequence[str]) -> Iterator[Any]:
    for _, (name, *below) in _SPREADS:
        part = quality["variability"][name]
        yield from cells(part[below[0]] if below else part, Figure)
    trends = {trend["what"]: trend for trend in quality["trends"]}
    for what in Trending:
        trend = trends.get(what)
        yield from cells(trend and trend["change"], Figure)
        yield from _judged(trend, Trend, by="change")
    compared = {one["measure"]: one for one in quality["symmetry"]}
    for measure in measures:
        one = compared.get(measure)
        for name in parts_of(Symmetry, Figure):
            yield from cells(one and one[name], Figure)
        yield from _judged(one, Symmetry, by="range")


def _of_trend(what: Trending) -> list[str]:
    unit = "_s" if what is Trending.TIME else ""
    called = {"over_set": f"{what}_over_set{unit}"}
    others = (called.get(name, f"{what}_trend_{name}") for name in shown(Trend))
    return [*columns(Figure, f"{what}_trend{unit}"), *others]


def _of_symmetry(measure: str) -> list[str]:
    figures = (f"{measure}_{_COMPARED.get(name, name)}" for name in parts_of(Symmetry, Figure))
    others = columns(Symmetry, f"{measure}_symmetry")
    return [*(column for name in figures for column in columns(Figure, name)), *others]


def _judged(part: Mapping[str, Any] | None, made: type, *, by: str) -> list[Any]:
    """Return the cells of a part beside its figures; nothing is meaningful where there is no figure."""
    known = part is not None and part[by]["value"] is not None
    told = zip(shown(made), cells(part, made), strict=True)
    return [cell if known or name != "meaningful" else None for name, cell in told]
