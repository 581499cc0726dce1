"""Changes between sessions in words."""

from __future__ import annotations

from typing import Final

from posecheck.kinematics.measures import Side
from posecheck.report.figure_words import figure
from posecheck.report.words import share_of, with_side
from posecheck.result import Figure
from posecheck.result.change import Change, SessionFigure, Yardstick
from posecheck.result.in_words import amount, decimal
from posecheck.words import say

_ERROR_ALONE: Final = (
    Yardstick.HELD,
    Yardstick.TASK_TIME,
    Yardstick.CADENCE,
    Yardstick.STEP_SYMMETRY,
    Yardstick.WALKING_SPEED,
)
"""Figures in which people vary from day to day by far more than a clock errs. For standing on one leg, the
minimal detectable change is 24.1 s (Goldberg et al., Gait Posture 2011;33(4):737-739), by the clock 0.4 s."""


_COUNTED: Final = ("number", "per_min", "percent")
"""Units of what is counted: repetitions, steps and points."""


def change_in_words(change: Change) -> str:
    """Say how a figure changed and whether the change is real.

    Parameters
    ----------
    change : Change
        Between two sessions.
    """
    what, after = figure_name(change.after), change.after
    if change.obstacle is not None:
        return say("change-not_comparable", what=what, obstacle=say(f"obstacle-{change.obstacle}"))
    told = {"what": what, "before": value_of(change.before), "after": value_of(after)}
    if change.detectable is not None:
        told["detectable"] = _size(change.detectable, after.unit)
    said = say(f"change-{change.outcome}", difference=_difference(change), **told)
    by_camera = change.detectable is not None and after.yardstick in _ERROR_ALONE
    return f"{said} {say('change-error-alone')}" if by_camera else said


def figure_name(figure: SessionFigure) -> str:
    """Return what a figure is called, with its measure and side.

    Parameters
    ----------
    figure : SessionFigure
        Of any session.
    """
    name = f"yardstick-{figure.yardstick}"
    if figure.measure is not None:
        return say(name, measure=with_side(figure.measure, figure.side))
    return say(name) if figure.side is Side.BOTH else say("what-on-side", measure=say(name), side=figure.side)


def value_of(figure: SessionFigure) -> str:
    """Return the value of a figure with its unit; a dash where there is none.

    Parameters
    ----------
    figure : SessionFigure
        Of any session.
    """
    return "–" if figure.value is None else told_amount(figure.value, figure.unit, figure.measure)


def told_amount(value: float, unit: str, measure: str | None = None) -> str:
    """Return a value with its unit, a ratio with what it is a share of.

    Parameters
    ----------
    value : float
        In the unit.
    unit : {"deg", "ratio", "s", "number", "percent", "cm", "per_min", "m_per_s"}
        Unit of the value.
    measure : str, optional
        Name in the catalogue of measures.
    """
    match unit:
        case "percent":
            return say("amount-score", score=decimal(value))
        case "per_min" | "m_per_s":
            return figure(Figure(value=value, error=None, unit=unit))
        case "ratio":
            return share_of(amount(value, unit), measure)
    return amount(value, unit)


def _difference(change: Change) -> str:
    """Return by how much the value grew or fell, as its size with a word for the direction."""
    difference, unit = change.difference or 0.0, change.after.unit
    size = _size(abs(difference), unit)
    if size == _size(0.0, unit):
        return say("difference-none")
    less = "difference-less.counted" if unit in _COUNTED else "difference-less"
    return say("difference-more" if difference > 0.0 else less, amount=size)


def _size(value: float, unit: str) -> str:
    """Return how large a difference is."""
    return say("amount-points", points=decimal(value)) if unit == "percent" else told_amount(value, unit)
