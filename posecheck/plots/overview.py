"""A whole report in one picture: the session, how far each repetition went, and the curves."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from math import ceil
from typing import Final

from matplotlib.figure import Figure, FigureBase, SubFigure

from posecheck.exercise import Exercise
from posecheck.plots.canvas import new_figure, styled
from posecheck.plots.curves import draw_curves
from posecheck.plots.ranges import draw_ranges, has_ranges
from posecheck.plots.session import draw_session, told_lines
from posecheck.report.summary import count_in_words
from posecheck.report.trial_words import headline_in_words
from posecheck.result import Report
from posecheck.words import say

_WIDTH_IN: Final = 13.0
_TALL_IN: Final = 4.2
"""Height of a row of two panels."""
_SESSION_IN: Final = 3.4


def measures_to_show(report: Report, exercise: Exercise) -> list[str]:
    """Return the measures whose curves matter: told, judged, or meaningfully different from the reference.

    Parameters
    ----------
    report : Report
        Measures that were seen in no repetition are left out.
    exercise : Exercise
        The exercise that was done.

    Returns
    -------
    list of str
        In this order, each once.
    """
    told = [rep.rom.measure for rep in report.reps]
    judged = [rule.about for rule in exercise.rules if rule.about is not None]
    compared = [rep.comparison for rep in report.reps if rep.comparison is not None]
    differ = [one.largest.measure for one in compared if one.largest is not None]
    seen = {curve.measure for rep in report.reps for curve in rep.curves}
    return [measure for measure in dict.fromkeys((*told, *judged, *differ)) if measure in seen]


@styled()
def overview(report: Report, exercise: Exercise) -> Figure:
    """Draw what `posecheck check --plot` writes.

    Parameters
    ----------
    report : Report
        Of a session; without a repetition, the picture says only that.
    exercise : Exercise
        The exercise that was done.
    """
    panels: list[Callable[[FigureBase], None]] = [
        partial(draw_curves, report=report, measure=measure) for measure in measures_to_show(report, exercise)
    ]
    if has_ranges(report):
        panels.insert(1, partial(draw_ranges, report=report, exercise=exercise))
    over_time = told_lines(report)
    rows = [_SESSION_IN] * bool(over_time) + [_TALL_IN] * ceil(len(panels) / 2)
    figure = new_figure(_WIDTH_IN, max(1.0, 0.6 + sum(rows)))
    figure.suptitle(_title(report, exercise), x=0.01, ha="left", fontsize=15.0, fontweight="bold")
    if not rows:
        return figure
    parts: list[SubFigure] = figure.subfigures(len(rows), 1, squeeze=False, height_ratios=rows)[:, 0].tolist()
    if over_time:
        draw_session(parts.pop(0), report, over_time)
    places = [place for part in parts for place in part.subfigures(1, 2, squeeze=False).flat]
    for draw, place in zip(panels, places, strict=False):  # the last place may stay empty
        draw(place)
    return figure


def _title(report: Report, exercise: Exercise) -> str:
    """Return what was done, on which recording, and how often or with what result."""
    name = exercise.text(exercise.name, say.language)
    found = count_in_words(report) if report.trial is None else headline_in_words(report.trial, exercise)
    return " · ".join(filter(None, (name, report.provenance.source, found)))
