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
from posecheck.result import Report
from posecheck.signals.cycle import POINTS
from posecheck.words import say

SIZE_IN: Final = (6.6, 4.0)
_SHARE: Final = np.linspace(0.0, 100.0, POINTS)


@styled()
def curves(report: Report, measure: str) -> Figure | None:
    """Draw one measure over the time of a repetition.

    Parameters
    ----------
    report : Report
        Its curves are drawn: counted repetitions thin, partial ones dashed, the mean of the counted thick; a
        gap where the measure was not seen. Behind them is the band of the movement that they were compared
        with: mean ± 2 standard deviations.
    measure : str
        Name in the catalogue of measures.

    Returns
    -------
    Figure or None
        None if the measure was seen in no repetition.
    """
    if not lines(report, measure):
        return None
    figure = new_figure(*SIZE_IN)
    draw_curves(figure, report, measure)
    return figure


def draw_curves(panel: FigureBase, report: Report, measure: str) -> None:
    """Draw the lines of one measure with band, mean and legend.

    Parameters
    ----------
    panel : FigureBase
        Where: an empty figure or a part of one.
    report : Report
        What is drawn.
    measure : str
        Name in the catalogue of measures; one that was seen.
    """
    axes, drawn = panel.subplots(), lines(report, measure)
    entry = CATALOGUE[measure]
    scale = look.shown(entry.unit)
    look.grid(axes)
    _draw_bands(axes, report, measure)
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


def _draw_bands(axes: Axes, report: Report, measure: str) -> None:
    scale, other = look.shown(CATALOGUE[measure].unit), report.provenance.reference
    for i, band in enumerate(bands(report, measure)):
        label = say("plot-band", people=band.people)
        if other is not None:
            label = say("plot-band.other", called=other.name)
        low, middle, high = (scale * np.array(line) for line in (band.low, band.mean, band.high))
        axes.fill_between(_SHARE, low, high, label="_" * bool(i) + label, **look.BAND)
        for edge in (low, high):
            axes.plot(_SHARE, edge, **look.BAND_EDGE)
        axes.plot(_SHARE, middle, **look.BAND_MEAN)


def _label(line: Line) -> str:
    return say("plot-partial" if line.partial else "plot-each", side=line.side)
