"""One measure over the time of a repetition: the band of the reference, every repetition and their mean."""

from __future__ import annotations

from typing import Final

import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure, FigureBase

from posecheck.kinematics.measures import CATALOGUE
from posecheck.plots import look
from posecheck.plots.canvas import new_figure, styled
from posecheck.plots.drawn import Line, bands, lines, means
from posecheck.reference.beside import edges
from posecheck.reference.pattern import Pattern
from posecheck.result import Report
from posecheck.signals.cycle import POINTS
from posecheck.words import say

SIZE_IN: Final = (6.6, 4.0)
_SHARE: Final = np.linspace(0.0, 100.0, POINTS)


@styled()
def curves(report: Report, pattern: Pattern, measure: str) -> Figure | None:
    """Draw one measure over the time of a repetition.

    Parameters
    ----------
    report : Report
        Its curves are drawn: counted repetitions thin, partial ones dashed, the mean of the counted thick; a
        gap where the measure was not seen.
    pattern : Pattern
        Its band is drawn behind them: mean ± 2 standard deviations.
    measure : str
        Name in the catalogue of measures.

    Returns
    -------
    Figure or None
        None if the measure was seen in no repetition.
    """
    drawn = lines(report, measure)
    if not drawn:
        return None
    figure = new_figure(*SIZE_IN)
    draw_curves(figure, drawn, pattern, measure)
    return figure


def draw_curves(panel: FigureBase, drawn: list[Line], pattern: Pattern, measure: str) -> None:
    """Draw the lines of one measure with band, mean and legend.

    Parameters
    ----------
    panel : FigureBase
        Where: an empty figure or a part of one.
    drawn : list of Line
        What is drawn.
    pattern : Pattern
        The reference movement.
    measure : str
        Name in the catalogue of measures.
    """
    axes = panel.subplots()
    entry = CATALOGUE[measure]
    scale = look.shown(entry.unit)
    look.grid(axes)
    _draw_bands(axes, drawn, pattern)
    explained: set[str] = set()
    for line in drawn:
        label = _label(line)
        shown = "_" + label if label in explained else label
        explained.add(label)
        axes.plot(_SHARE, scale * line.values, label=shown, **look.each(line.side, partial=line.partial))
    for side, (count, mean) in means(drawn).items():
        label = say("plot-mean", side=side, count=count)
        axes.plot(_SHARE, scale * mean, label=label, **look.mean(side))
    axes.set_xlim(0.0, 100.0)
    axes.set_xlabel(say("plot-share-of-time"), color=look.QUIET)
    look.name_measure(axes, measure)
    look.name_below_zero(axes, measure)
    look.legend(panel)


def _draw_bands(axes: Axes, drawn: list[Line], pattern: Pattern) -> None:
    scale = look.shown(drawn[0].channel.entry.unit)
    for i, band in enumerate(bands(drawn, pattern)):
        label = say("plot-band", people=band.people)
        low, high = edges(band, drawn[0].channel)
        axes.fill_between(_SHARE, scale * low, scale * high, label="_" * bool(i) + label, **look.BAND)
        for edge in (low, high):
            axes.plot(_SHARE, scale * edge, **look.BAND_EDGE)
        axes.plot(_SHARE, scale * band.mean, **look.BAND_MEAN)


def _label(line: Line) -> str:
    return say("plot-partial" if line.partial else "plot-each", side=line.side)
