"""The columns of the table for the quality and the score of a repetition."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from posecheck.report.csv_fields import cells, columns, parts_of
from posecheck.result import Aspect, Figure, Quality, Score, ScorePart, Sequencing, Smoothness, Steadiness


def quality_columns(phases: Sequence[str]) -> list[str]:
    """Return the names of the columns: the score and its parts, the time of each phase, the other figures.

    Parameters
    ----------
    phases : sequence of str
        Ids of the phases that are timed.
    """
    times = [column for phase in phases for column in columns(Figure, f"time_{phase}_s")]
    figures = [column for _, name in _figures() for column in columns(Figure, name)]
    return [*score_columns(), *times, *figures, *columns(Sequencing, "in_order")]


def quality_cells(rep: dict[str, Any], phases: Sequence[str]) -> list[Any]:
    """Return the cells of one repetition, in the order of the columns; None for what is not told.

    Parameters
    ----------
    rep : dict
        The repetition, as its JSON has it.
    phases : sequence of str
        Those of the columns; of one that the repetition does not have, the cell is empty.
    """
    quality = rep["quality"]
    times = {one["phase"]: one["time"] for one in quality["tempo"]}
    told = [times.get(phase) for phase in phases]
    told += [quality[kind] and quality[kind][name] for kind, name in _figures()]
    figures = [cell for figure in told for cell in cells(figure, Figure)]
    return [*score_cells(rep["score"]), *figures, *cells(quality["sequence"], Sequencing)]


def score_columns() -> list[str]:
    """Return the names of the columns of a score and its parts, each beginning with ``score``."""
    of_parts = (columns(ScorePart, f"score_{aspect}") for aspect in Aspect)
    return [*columns(Score, "score"), *(column for part in of_parts for column in part)]


def score_cells(score: dict[str, Any]) -> list[Any]:
    """Return the cells of a score, in the order of the columns; None for what is not told.

    Parameters
    ----------
    score : dict
        The score, as its JSON has it.
    """
    parts = {part["aspect"]: part for part in score["parts"]}
    of_parts = (cells(parts.get(aspect), ScorePart) for aspect in Aspect)
    return [*cells(score, Score), *(cell for part in of_parts for cell in part)]


def _figures() -> Iterator[tuple[str, str]]:
    """Yield each figure of a repetition that is no time, with what it is part of."""
    for kind in (Smoothness, Steadiness):
        (whole,) = parts_of(Quality, kind)
        for name in parts_of(kind, Figure):
            yield whole, name
