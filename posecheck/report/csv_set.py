"""The columns of the table for the quality and the score of the set, the same in each row of a set.

A row of their own would be one that sums and means of a column take for a repetition; a value that stands in
each row changes no mean, and a pivot table groups by it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from posecheck.report.json import as_object
from posecheck.result import Report, Trending

_SCORE: Final = ("points", "judged", "detectable")
_SPREADS: Final = ("range", "time")
_OF_SPREAD: Final = ("mean", "deviation", "variation")


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
    spreads = ["range_mean", "range_deviation", "range_variation"]
    spreads += ["time_mean_s", "time_deviation_s", "time_variation", "curves_deviation"]
    figures = [column for name in spreads for column in _with_error(name)]
    trends = [column for what in Trending for column in _of_trend(what)]
    symmetry = [column for measure in measures for column in _of_symmetry(measure)]
    score = ["score" if name == "points" else f"score_{name}" for name in _SCORE]
    return [f"set_{name}" for name in (*score, *figures, *trends, *symmetry)]


def set_cells(report: Report, measures: Sequence[str]) -> list[Any]:
    """Return the cells of a set, in the order of the columns; None for what is not told.

    Parameters
    ----------
    report : Report
        Of the set.
    measures : sequence of str
        Those of the columns; of one in which this set does not compare the sides, the cells are empty.
    """
    score, quality = as_object(report.score), as_object(report.quality)
    return [*(score[name] for name in _SCORE), *_cells(quality, measures)]


def _cells(quality: Mapping[str, Any], measures: Sequence[str]) -> Iterator[Any]:
    variability = quality["variability"]
    for what in _SPREADS:
        for name in _OF_SPREAD:
            yield from _figure(variability[what][name])
    yield from _figure(variability["curves"])
    trends = {trend["what"]: trend for trend in quality["trends"]}
    for what in Trending:
        trend = trends.get(what, {})
        change = _figure(trend.get("change"))
        yield from (*change, trend.get("over_set"), _judged(trend, change))
    compared = {one["measure"]: one for one in quality["symmetry"]}
    for measure in measures:
        one = compared.get(measure, {})
        for name in ("left", "right", "range", "time"):
            yield from _figure(one.get(name))
        yield _judged(one, _figure(one.get("range")))


def _of_trend(what: Trending) -> list[str]:
    unit = "_s" if what is Trending.TIME else ""
    return [*_with_error(f"{what}_trend{unit}"), f"{what}_over_set{unit}", f"{what}_trend_meaningful"]


def _of_symmetry(measure: str) -> list[str]:
    figures = ("left", "right", "symmetry", "time_symmetry")
    columns = [column for name in figures for column in _with_error(f"{measure}_{name}")]
    return [*columns, f"{measure}_symmetry_meaningful"]


def _with_error(name: str) -> tuple[str, str]:
    return name, f"{name}_error"


def _judged(one: Mapping[str, Any], figure: tuple[Any, Any]) -> Any:
    """Return whether a figure is meaningful; None if there is none."""
    return None if figure[0] is None else one["meaningful"]


def _figure(figure: Mapping[str, Any] | None) -> tuple[Any, Any]:
    return (None, None) if figure is None else (figure["value"], figure["error"])
