"""The columns of the table for the quality and the score of a repetition."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from posecheck.result import Aspect

_FIGURES: Final = (
    ("smoothness", "arc_length"),
    ("smoothness", "jerk"),
    ("steadiness", "sway"),
    ("steadiness", "drift"),
)


def quality_columns(phases: Sequence[str]) -> list[str]:
    """Return the names of the columns: the score and its parts, the time of each phase, the other figures.

    Parameters
    ----------
    phases : sequence of str
        Ids of the phases that are timed.
    """
    parts = [column for aspect in Aspect for column in (f"score_{aspect}", f"score_{aspect}_judged")]
    times = [f"time_{phase}_s" for phase in phases]
    figures = [column for _, name in _FIGURES for column in (name, f"{name}_error")]
    return ["score", "score_judged", "score_detectable", *parts, *times, *figures, "in_order"]


def quality_cells(rep: dict[str, Any], phases: Sequence[str]) -> list[Any]:
    """Return the cells of one repetition, in the order of the columns; None for what is not told.

    Parameters
    ----------
    rep : dict
        The repetition, as its JSON has it.
    phases : sequence of str
        Those of the columns; of one that the repetition does not have, the cell is empty.
    """
    return list(_cells(rep["score"], rep["quality"], phases))


def _cells(score: dict[str, Any], quality: dict[str, Any], phases: Sequence[str]) -> Iterator[Any]:
    yield from (score["points"], score["judged"], score["detectable"])
    for part in score["parts"]:
        yield from (part["points"], part["judged"])
    times_s = {one["phase"]: one["time"]["value"] for one in quality["tempo"]}
    yield from (times_s.get(phase) for phase in phases)
    for kind, name in _FIGURES:
        figure = quality[kind][name] if quality[kind] else {"value": None, "error": None}
        yield from (figure["value"], figure["error"])
    yield quality["sequence"]["in_order"]
