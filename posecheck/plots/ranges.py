"""How far each repetition of a set went, with its expected error."""

from __future__ import annotations

from math import copysign
from typing import Final

from matplotlib.figure import Figure, FigureBase
from matplotlib.ticker import MaxNLocator

from posecheck.exercise import Exercise
from posecheck.plots import look
from posecheck.plots.canvas import new_figure, styled
from posecheck.result import RangeOfMotion, Report, Status
from posecheck.result.in_words import amount
from posecheck.words import say

SIZE_IN: Final = (6.6, 3.6)
_ROOM: Final = 1.12
"""The axis ends so far above the largest value, times that value."""


@styled()
def ranges(report: Report, exercise: Exercise) -> Figure | None:
    """Draw the range of motion of each repetition, with the one that is asked for.

    Parameters
    ----------
    report : Report
        Of a set; counted repetitions are drawn full, partial ones hollow.
    exercise : Exercise
        The exercise that was done, for the standard range.

    Returns
    -------
    Figure or None
        None if no range was measured.
    """
    if not has_ranges(report):
        return None
    figure = new_figure(*SIZE_IN)
    draw_ranges(figure, report, exercise)
    return figure


def has_ranges(report: Report) -> bool:
    """Tell whether there is a range of motion to be drawn.

    Parameters
    ----------
    report : Report
        Of a set.
    """
    return any(rep.rom.excursion is not None for rep in report.reps)


def _reached(rom: RangeOfMotion, exercise: Exercise) -> float | None:
    """Return what is drawn: the range or, in a test of it, the farthest angle."""
    return rom.peak if exercise.is_range_test else rom.excursion


def asked_range(report: Report, exercise: Exercise) -> tuple[str, float] | None:
    """Return the range that is asked for, with the words for it.

    Parameters
    ----------
    report : Report
        Its prescription comes before the standard.
    exercise : Exercise
        The exercise that was done.

    Returns
    -------
    (str, float) or None
        "prescribed" or "standard" in words with the amount, and the range in the unit of the lead measure, in
        a test of it the farthest angle; None if the exercise has no lead measure.
    """
    lead, prescription = exercise.lead, report.provenance.prescription
    if lead is None or not report.reps:
        return None
    message, asked = "plot-standard", abs(lead.target - lead.start)
    if prescription is not None and prescription.range is not None:
        message, asked = "plot-prescribed", prescription.range
    if exercise.is_range_test:
        asked = lead.start + copysign(asked, lead.target - lead.start)
    return say(message, range=amount(asked, report.reps[0].rom.unit)), asked


def draw_ranges(panel: FigureBase, report: Report, exercise: Exercise) -> None:
    """Draw the ranges of a set.

    Parameters
    ----------
    panel : FigureBase
        Where: an empty figure or a part of one.
    report : Report
        Of the set.
    exercise : Exercise
        The exercise that was done.
    """
    axes = panel.subplots()
    rom = report.reps[0].rom
    scale = look.shown(rom.unit)
    look.grid(axes)
    explained: set[str] = set()
    highest = 0.0
    for rep in report.reps:
        if (reached := _reached(rep.rom, exercise)) is None:
            continue
        partial = rep.status is Status.PARTIAL
        label = say("plot-partial" if partial else "plot-each", side=rep.side)
        value, error = scale * reached, scale * rep.rom.expected_error
        axes.errorbar(
            rep.number,
            value,
            error,
            label="_" + label if label in explained else label,
            **look.mark(rep.side, partial=partial),
        )
        explained.add(label)
        highest = max(highest, value + error)
    asked = asked_range(report, exercise)
    if asked is not None:
        axes.axhline(scale * asked[1], label=asked[0], **look.LIMIT)
        highest = max(highest, scale * asked[1])
    axes.set_ylim(0.0, _ROOM * highest)
    axes.set_xlim(0.4, len(report.reps) + 0.6)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True, min_n_ticks=1))
    axes.set_xlabel(say("plot-repetition"), color=look.QUIET)
    look.name_measure(axes, rom.measure, "plot-farthest" if exercise.is_range_test else "plot-range")
    look.legend(panel)
