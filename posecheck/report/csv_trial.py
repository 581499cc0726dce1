"""The columns of the table for what a set gave that is more than repetitions, and how often each side moved.

What is of the whole set stands in each of its rows. A hold stands in one row only: that of the repetition in
which it began, or else one of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import Field, fields
from typing import Any, Final

from posecheck.kinematics.measures import Side
from posecheck.report.csv_fields import cells, columns
from posecheck.report.json import as_object
from posecheck.result import Figure, Held, HoldResult, Rep, Report, SideCounts

_UNITS: Final = ("s", "per_min", "m_per_s")
"""Units that stand in the name of a column; other figures are ratios."""


def trial_cells(report: Report) -> dict[str, Any]:
    """Return what is of the whole set, by the names of the columns.

    Parameters
    ----------
    report : Report
        Of the set; an exercise of repetitions that the body does as one has none of this.
    """
    found: dict[str, Any] = {}
    if report.side_counts is not None:
        counts = cells(as_object(report.side_counts), SideCounts)
        found |= zip(columns(SideCounts, "sides"), counts, strict=True)
    if report.trial is not None:
        told = as_object(report.trial)
        for field in fields(report.trial):
            found |= {f"trial_{name}": cell for name, cell in _named(field, told[field.name])}
    return found


def hold_columns() -> list[str]:
    """Return the names of the columns of a hold, each beginning with ``hold_``."""
    return columns(Held, "hold")


def hold_cells(hold: Held) -> dict[str, Any]:
    """Return a hold, by the names of the columns.

    Parameters
    ----------
    hold : Held
        One of those of the set.
    """
    return dict(zip(hold_columns(), cells(as_object(hold), Held), strict=True))


def holds_by_rep(report: Report) -> tuple[dict[int, Held], list[Held]]:
    """Return the first hold of each repetition by its number, and the holds that are left.

    Parameters
    ----------
    report : Report
        Of the set.
    """
    left = list(report.trial.holds) if isinstance(report.trial, HoldResult) else []
    found: dict[int, Held] = {}
    for rep in report.reps:
        own = next((hold for hold in left if _began_in(hold, rep)), None)
        if own is not None:
            found[rep.number] = own
            left.remove(own)
    return found, left


def _began_in(hold: Held, rep: Rep) -> bool:
    return rep.start_s <= hold.start_s < rep.end_s and (
        hold.side is rep.side or Side.BOTH in (hold.side, rep.side)
    )


def _named(field: Field[Any], value: Any) -> Iterator[tuple[str, Any]]:
    """Yield a part of a trial with the name of its column; for a figure each of its parts, with its unit."""
    if field.name == "holds":
        return
    if "Figure" not in str(field.type):
        yield field.name, value
    elif value is not None:
        column = f"{field.name}_{value['unit']}" if value["unit"] in _UNITS else field.name
        yield from zip(columns(Figure, column), cells(value, Figure), strict=True)
