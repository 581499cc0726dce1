"""The measure that the patient is told over the time of a session, with the repetitions marked."""

from __future__ import annotations

from typing import Final

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure, FigureBase

from posecheck.plots import look
from posecheck.plots.canvas import new_figure, styled
from posecheck.plots.drawn import Line, lines
from posecheck.result import Report
from posecheck.words import say

SIZE_IN: Final = (6.6, 3.4)


@styled()
def session(report: Report) -> Figure | None:
    """Draw the measure that the patient is told over the time of the session.

    Parameters
    ----------
    report : Report
        It holds the curves of the repetitions only: between them nothing is drawn.

    Returns
    -------
    Figure or None
        None if the measure was seen in no repetition.
    """
    drawn = told_lines(report)
    if not drawn:
        return None
    figure = new_figure(*SIZE_IN)
    draw_session(figure, report, drawn)
    return figure


def told_lines(report: Report) -> list[Line]:
    """Return the lines of the measure that the patient is told; none if it was never seen.

    Parameters
    ----------
    report : Report
        A report with curves.
    """
    return lines(report, report.reps[0].rom.measure) if report.reps else []


def draw_session(panel: FigureBase, report: Report, drawn: list[Line]) -> None:
    """Draw the repetitions of a session with their numbers, and the movements that were not counted.

    Parameters
    ----------
    panel : FigureBase
        Where: an empty figure or a part of one.
    report : Report
        Of the session.
    drawn : list of Line
        What is drawn, one line or more.
    """
    axes = panel.subplots()
    measure = drawn[0].channel.measure
    scale = look.shown(report.reps[0].rom.unit)
    look.grid(axes)
    for i, other in enumerate(report.uncounted):
        label = "_" * bool(i) + say("plot-not-counted")
        axes.axvspan(other.start_s, other.end_s, label=label, **look.OTHER)
    explained: set[str] = set()
    for line in drawn:
        label = say("plot-partial" if line.partial else "plot-each", side=line.side)
        shown = "_" + label if label in explained else label
        explained.add(label)
        style = look.each(line.side, partial=line.partial) | {"linewidth": 1.8, "alpha": 1.0}
        axes.plot(line.at_s(), scale * line.values, label=shown, **style)
    _number(axes, drawn, scale)
    axes.set_xlim(0.0, max([report.duration_s, *(rep.end_s for rep in report.reps)]))
    axes.margins(y=0.14)
    axes.set_xlabel(say("plot-seconds"), color=look.QUIET)
    look.name_measure(axes, measure)
    look.legend(panel, columns=3)


def _number(axes: Axes, drawn: list[Line], scale: float) -> None:
    """Write the number of each repetition at its farthest point."""
    numbered: set[int] = set()
    for line in drawn:
        number = line.rep.number
        known = line.values[np.isfinite(line.values)]
        if number in numbered or not known.size:
            continue
        numbered.add(number)
        rises = abs(known.max() - known[0]) >= abs(known.min() - known[0])
        axes.annotate(
            str(number),
            (line.rep.peak_s, scale * (known.max() if rises else known.min())),
            xytext=(0, 5 if rises else -5),
            textcoords="offset points",
            ha="center",
            va="bottom" if rises else "top",
            fontsize=11.0,
        )
