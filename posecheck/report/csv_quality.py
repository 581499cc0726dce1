"""The columns of the table for the quality and the score of a repetition."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from posecheck.exercise import Exercise
from posecheck.result import Aspect

_FIGURES: Final = (
    ("smoothness", "arc_length"),
    ("smoothness", "jerk"),
    ("steadiness", "sway"),
    ("steadiness", "drift"),
)


def quality_columns(exercise: Exercise) -> list[str]:
    """Return the names of the columns: the score and its parts, the time of each phase, the other figures.

    Parameters
    ----------
    exercise : Exercise
        The exercise, whose phases name columns.
    """
    parts = [column for aspect in Aspect for column in (f"score_{aspect}", f"score_{aspect}_judged")]
    times = [f"time_{phase.id}_s" for phase in exercise.phases if phase.part is not None]
    figures = [column for _, name in _FIGURES for column in (name, f"{name}_error")]
    return ["score", "score_judged", "score_detectable", *parts, *times, *figures, "in_order"]


def quality_cells(rep: dict[str, Any]) -> list[Any]:
    """Return the cells of one repetition, in the order of the columns; None for what is not told.

    Parameters
    ----------
    rep : dict
        The repetition, as its JSON has it.
    """
    return list(_cells(rep["score"], rep["quality"]))


def _cells(score: dict[str, Any], quality: dict[str, Any]) -> Iterator[Any]:
    yield from (score["points"], score["judged"], score["detectable"])
    for part in score["parts"]:
        yield from (part["points"], part["judged"])
    yield from (phase["time"]["value"] for phase in quality["tempo"])
    for kind, name in _FIGURES:
        figure = quality[kind][name] if quality[kind] else {"value": None, "error": None}
        yield from (figure["value"], figure["error"])
    yield quality["sequence"]["in_order"]
