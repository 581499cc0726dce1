"""The columns of the table for the result of a clinical test, which is repeated in each row of its side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from typing import Any, Final

from posecheck.kinematics.measures import Side
from posecheck.report.json import as_object
from posecheck.result import ClinicalChange, ClinicalResult, NormComparison

_IN_PARTS: Final = ("side", "attempts", "unjudged", "norm", "change")
_OF_RESULT: Final = tuple(field.name for field in fields(ClinicalResult) if field.name not in _IN_PARTS)
_OF_NORM: Final = tuple(field.name for field in fields(NormComparison) if field.name not in ("ages", "unit"))
_OF_CHANGE: Final = tuple(field.name for field in fields(ClinicalChange) if field.name != "unit")


def clinical_columns() -> list[str]:
    """Return the names of the columns: the result, the norm that it is compared with, and the change."""
    return [
        *(f"test_{name}" for name in (*_OF_RESULT, "unjudged")),
        "norm_age_first",
        "norm_age_last",
        *(f"norm_{name}" for name in _OF_NORM),
        *(f"change_{name}" for name in _OF_CHANGE),
    ]


def clinical_cells(results: Sequence[ClinicalResult], side: Side) -> list[Any]:
    """Return the cells of a repetition, in the order of the columns; None for what is not known.

    Parameters
    ----------
    results : sequence of ClinicalResult
        Those of the session.
    side : Side
        Side of the repetition; a result of both sides is that of every repetition, and that of a repetition
        with both sides at the same time is the first one.
    """
    own = next((one for one in results if side in (one.side, Side.BOTH) or one.side is Side.BOTH), None)
    if own is None:
        return [None] * len(clinical_columns())
    told = as_object(own)
    norm, change = told["norm"] or {}, told["change"] or {}
    return [
        *(told[name] for name in _OF_RESULT),
        " ".join(told["unjudged"]) or None,
        *norm.get("ages", (None, None)),
        *(norm.get(name) for name in _OF_NORM),
        *(change.get(name) for name in _OF_CHANGE),
    ]
