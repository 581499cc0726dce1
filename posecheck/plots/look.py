"""What lines, marks and bands look like: told apart without colour too, on paper and by everyone."""

from __future__ import annotations

from textwrap import fill
from typing import Any, Final

from matplotlib.axes import Axes
from matplotlib.figure import FigureBase

from posecheck.kinematics.measures import CATALOGUE, Side
from posecheck.report.words import either_way, measure_name
from posecheck.words import say

# Two colours that people with any kind of colour blindness tell apart (Okabe and Ito, "Color universal
# design", 2008); dashes and marks tell them apart in print without colour.
COLOURS: Final = {Side.LEFT: "#0072B2", Side.RIGHT: "#D55E00", Side.BOTH: "#0072B2"}
DASHES: Final = {Side.LEFT: "solid", Side.RIGHT: (0, (5.0, 1.2, 1.2, 1.2)), Side.BOTH: "solid"}
MARKS: Final = {Side.LEFT: "o", Side.RIGHT: "D", Side.BOTH: "o"}
BAND: Final[dict[str, Any]] = {"facecolor": "#D5D9DC", "edgecolor": "none"}
BAND_EDGE: Final[dict[str, Any]] = {"color": "#9AA1A6", "linewidth": 0.8}
BAND_MEAN: Final[dict[str, Any]] = {"color": "#7B8287", "linewidth": 1.2}
OTHER: Final[dict[str, Any]] = {
    "facecolor": "#F0F0F0",
    "edgecolor": "#B5BABD",
    "hatch": "///",
    "linewidth": 0.0,
}
EACH_OF_MEAN: Final[dict[str, Any]] = {"color": "#555555", "linestyle": "none", "marker": "."}
LIMIT: Final[dict[str, Any]] = {"color": "#333333", "linewidth": 1.4, "linestyle": (0, (1.0, 1.5))}
QUIET: Final = "#555555"
"""For what is not the matter itself: units, notes."""
_PARTIAL: Final = {
    Side.LEFT: (0, (2.5, 2.5)),
    Side.RIGHT: (0, (5.0, 1.2, 1.2, 1.2, 1.2, 1.2)),
    Side.BOTH: (0, (2.5, 2.5)),
}
_PERCENT: Final = 100.0
_TITLE: Final = 52
"""So many letters of a title have room above axes."""
_BELOW: Final = 0.1
"""Share of an axis that must lie below zero before the other direction is named on it."""


def each(side: Side, *, partial: bool) -> dict[str, Any]:
    """Return what the line of one repetition looks like.

    Parameters
    ----------
    side : Side
        The side it shows.
    partial : bool
        Whether it was not counted.
    """
    if partial:
        return {"color": COLOURS[side], "linewidth": 1.4, "linestyle": _PARTIAL[side]}
    return {"color": COLOURS[side], "linewidth": 1.0, "alpha": 0.55, "linestyle": DASHES[side]}


def mean(side: Side) -> dict[str, Any]:
    """Return what the line of the mean of several repetitions looks like.

    Parameters
    ----------
    side : Side
        The side it shows.
    """
    return {"color": COLOURS[side], "linewidth": 2.8, "linestyle": DASHES[side]}


def mark(side: Side, *, partial: bool) -> dict[str, Any]:
    """Return what a mark with its error looks like: full for what was counted, else hollow.

    Parameters
    ----------
    side : Side
        The side it shows.
    partial : bool
        Whether it was not counted.
    """
    face = "white" if partial else COLOURS[side]
    return {
        "linestyle": "none",
        "marker": MARKS[side],
        "markersize": 8.0,
        "markerfacecolor": face,
        "markeredgecolor": COLOURS[side],
        "markeredgewidth": 1.6,
        "ecolor": COLOURS[side],
        "elinewidth": 1.4,
        "capsize": 4.0,
    }


def shown(unit: str) -> float:
    """Return what values are multiplied with to be drawn: ratios are drawn in percent.

    Parameters
    ----------
    unit : {"deg", "ratio", "s"}
        Unit of the values.
    """
    return _PERCENT if unit == "ratio" else 1.0


def name_measure(axes: Axes, measure: str, message: str = "plot-measure", side: Side = Side.BOTH) -> None:
    """Name a measure above its axis, with its unit and, for a ratio, what it is a share of.

    Parameters
    ----------
    axes : Axes
        Its vertical axis shows the measure.
    measure : str
        Name in the catalogue of measures.
    message : str
        What is said of it.
    side : Side
        The side, if the axes show only one.
    """
    of = f"measure-{measure}.of"
    # A curve goes to the left or to the right; a range may be of either.
    name = measure_name(measure) if message == "plot-measure" else either_way(measure)
    unit = say(f"plot-unit-{CATALOGUE[measure].unit}", of=say(of) if of in say else "")
    title(axes, say(message, measure=name, unit=unit, side=side))


def title(axes: Axes, text: str) -> None:
    """Write what axes show above them, on two lines if need be.

    Parameters
    ----------
    axes : Axes
        Half a page wide, or more.
    text : str
        What they show.
    """
    axes.set_title(fill(text, _TITLE))


def name_below_zero(axes: Axes, measure: str) -> None:
    """Say what lies below zero, where an axis shows much of it; to be called when all is drawn.

    Parameters
    ----------
    axes : Axes
        Its vertical axis shows the measure.
    measure : str
        Name in the catalogue of measures.
    """
    negative = f"measure-{measure}.negative"
    low, high = axes.get_ylim()
    if negative in say and low < 0.0 and -low >= _BELOW * (high - low):
        axes.axhline(0.0, color=QUIET, linewidth=0.8)
        text = say("plot-below-zero", measure=say(negative))
        axes.annotate(
            text,
            (0.99, 0.0),
            xycoords=("axes fraction", "data"),
            xytext=(0, -3),
            textcoords="offset points",
            ha="right",
            va="top",
            fontsize=10.0,
            color=QUIET,
        )


def grid(axes: Axes) -> None:
    """Draw faint lines to read the values by.

    Parameters
    ----------
    axes : Axes
        Where.
    """
    axes.grid(axis="y", color="#E3E6E8", linewidth=0.8)
    axes.tick_params(colors=QUIET, labelcolor="#222222")


def legend(panel: FigureBase, *, columns: int = 2) -> None:
    """Explain the lines of a panel below it, where they hide nothing.

    Parameters
    ----------
    panel : FigureBase
        A figure or a part of one; all that has a label is explained.
    columns : int
        How many side by side.
    """
    panel.legend(loc="outside lower left", ncols=columns)
