"""A figure over several sessions, with its error and the least change that is real."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil
from typing import Final

from matplotlib.axes import Axes
from matplotlib.figure import Figure, FigureBase

from posecheck.change import changes, figures
from posecheck.exercise import Exercise
from posecheck.kinematics.measures import Side
from posecheck.plots import look
from posecheck.plots.canvas import new_figure, styled
from posecheck.report.change_words import figure_name
from posecheck.result import Report, Status
from posecheck.result.change import Change, Outcome, SessionFigure, Yardstick
from posecheck.words import say

_WIDTH_IN: Final = 6.6
_HEIGHT_IN: Final = 4.0
_UPRIGHT: Final = 5
"""So many dates have room side by side; more are turned."""
_MOST_DATES: Final = 12
"""Of more sessions, not each has its date."""
_EACH_LEFT: Final = -0.12
"""Where the single repetitions are drawn, beside their mean."""
DRAWN: Final = (Yardstick.TEST, Yardstick.HELD, Yardstick.MEAN_RANGE)
"""The figures that have a picture."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Point:
    """One session: its place, its figure, the repetitions behind it, and whether it can be compared."""

    place: int
    figure: SessionFigure
    each: tuple[float, ...]
    comparable: bool


@styled()
def progress(
    reports: Sequence[Report], exercise: Exercise, yardstick: Yardstick = Yardstick.MEAN_RANGE
) -> Figure | None:
    """Draw how a figure changed from session to session.

    A session that cannot be compared with the last one, such as from another side, is drawn hollow. The grey
    band is the minimal detectable change around the last session.

    Parameters
    ----------
    reports : sequence of Report
        Sessions of this exercise, in order of time.
    exercise : Exercise
        The exercise.
    yardstick : Yardstick
        Which figure; one of `DRAWN`.

    Returns
    -------
    Figure or None
        A panel for each side that has it; None if fewer than two sessions do.
    """
    changed = [one for one in changes(reports, {exercise.id: exercise}) if one.after.yardstick is yardstick]
    of_side = {side: _points(reports, (yardstick, side), changed) for side in Side}
    shown = {side: points for side, points in of_side.items() if len(points) > 1}
    if not shown:
        return None
    figure = new_figure(_WIDTH_IN, _HEIGHT_IN * len(shown))
    panels = [figure] if len(shown) == 1 else figure.subfigures(len(shown), 1, squeeze=False)[:, 0].tolist()
    for panel, (side, points) in zip(panels, shown.items(), strict=True):
        detectable = [
            one.detectable for one in changed if one.after.side is side and one.detectable is not None
        ]
        _draw(panel, points, max(detectable, default=None), _dates(reports))
    return figure


def _points(
    reports: Sequence[Report], which: tuple[Yardstick, Side], changed: Sequence[Change]
) -> list[_Point]:
    side = which[1]
    apart = {
        one.earlier for one in changed if one.after.side is side and one.outcome is Outcome.NOT_COMPARABLE
    }
    return [
        _Point(place=place, figure=one, each=_each(report, one), comparable=place not in apart)
        for place, report in enumerate(reports)
        for one in figures(report)
        if (one.yardstick, one.side) == which and one.value is not None
    ]


def _each(report: Report, mean: SessionFigure) -> tuple[float, ...]:
    """Return the ranges that a mean is made of; nothing for a figure that is no mean."""
    if mean.yardstick is not Yardstick.MEAN_RANGE:
        return ()
    return tuple(
        rep.rom.excursion
        for rep in report.reps
        if rep.status is not Status.PARTIAL
        and (rep.side, rep.view) == (mean.side, mean.view)
        and rep.rom.excursion is not None
    )


def _dates(reports: Sequence[Report]) -> list[str]:
    """Return what each session is called on the axis: its date or, if one has none, its number."""
    times = [report.provenance.time_origin for report in reports]
    known = [datetime.fromisoformat(time) for time in times if time is not None]
    if len(known) < len(reports):
        return [str(number) for number in range(1, len(reports) + 1)]
    return [f"{time:%Y-%m-%d}" for time in known]


def _draw(
    panel: FigureBase, points: Sequence[_Point], detectable: float | None, dates: Sequence[str]
) -> None:
    axes = panel.subplots()
    look.grid(axes)
    last = points[-1].figure
    scale, side = look.shown(last.unit), last.side
    if detectable is not None and last.value is not None:
        low, high = (scale * (last.value + sign * detectable) for sign in (-1.0, 1.0))
        if last.measure is None:  # nobody holds for less than no time
            low = max(0.0, low)
        axes.axhspan(low, high, label=say("plot-no-real-change"), **look.BAND)
    _draw_means(axes, points, scale)
    for i, point in enumerate(point for point in points if point.each):
        axes.plot(
            [point.place + _EACH_LEFT] * len(point.each),
            [scale * value for value in point.each],
            label="_" * bool(i) + say("plot-each", side=Side.BOTH),
            **look.EACH_OF_MEAN,
        )
    told = range(0, len(dates), ceil(len(dates) / _MOST_DATES))
    axes.set_xticks(told, [dates[i] for i in told], rotation=0.0 if len(told) <= _UPRIGHT else 35.0)
    axes.set_xlim(-0.5, len(dates) - 0.5)
    axes.margins(y=0.12)
    if last.measure is None:
        axes.set_ylim(bottom=max(0.0, axes.get_ylim()[0]))
        unit = say(f"plot-unit-{last.unit}", of="")
        look.title(axes, say("plot-measure", measure=figure_name(last), unit=unit))
    else:
        look.name_measure(axes, last.measure, "plot-range", side=side)
    look.legend(panel, columns=1)


def _draw_means(axes: Axes, points: Sequence[_Point], scale: float) -> None:
    """Draw the figure of each session, and a line through those that can be compared."""
    along = [(point.place, scale * (point.figure.value or 0.0)) for point in points if point.comparable]
    axes.plot(*zip(*along, strict=True), color=look.QUIET, linewidth=1.0)
    explained: set[bool] = set()
    for point in points:
        one, error = point.figure, point.figure.expected_error
        label = say(_named(one) if point.comparable else "plot-not-comparable")
        axes.errorbar(
            point.place,
            scale * (one.value or 0.0),
            None if error is None else scale * error,
            label="_" * (point.comparable in explained) + label,
            **look.mark(one.side, partial=not point.comparable),
        )
        explained.add(point.comparable)


def _named(figure: SessionFigure) -> str:
    """Return the message for what a mark is."""
    if figure.yardstick is Yardstick.MEAN_RANGE:
        return "plot-session-mean"
    return "plot-session-result" if figure.expected_error is None else "plot-session-result.error"
