"""The columns of the table for the result of a clinical test, which is repeated in each row of its side."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from posecheck.kinematics.measures import Side
from posecheck.report.csv_fields import shown
from posecheck.report.json import as_object
from posecheck.result import ClinicalAttempt, ClinicalChange, ClinicalResult, NormComparison, Report

_OF_RESULT: Final = tuple(name for name in shown(ClinicalResult) if name != "unjudged")
_OF_NORM: Final = tuple(name for name in shown(NormComparison) if name != "ages")
_OF_CHANGE: Final = shown(ClinicalChange)
_OF_ATTEMPT: Final = tuple(name for name in shown(ClinicalAttempt) if name != "unjudged")


def most_attempts(reports: Iterable[Report]) -> int:
    """Return how many attempts a side made at most in any of some sessions.

    Parameters
    ----------
    reports : iterable of Report
        One for each session.
    """
    return max((len(one.attempts) for report in reports for one in report.clinical), default=0)


def is_shown(result: ClinicalResult, sides: Collection[Side]) -> bool:
    """Tell whether a result stands in a row of one of some sides.

    Parameters
    ----------
    result : ClinicalResult
        Of one side, or of both.
    sides : collection of Side
        Those that have a row.
    """
    return any(_is_of(result, side) for side in sides)


def clinical_columns(attempts: int) -> list[str]:
    """Return the names of the columns: the result, the norm it is compared with, the change, the attempts.

    Parameters
    ----------
    attempts : int
        How many attempts have columns, each beginning with ``attempt_`` and its number.
    """
    return [
        *(f"test_{name}" for name in (*_OF_RESULT, "unjudged")),
        "norm_age_first",
        "norm_age_last",
        *(f"norm_{name}" for name in _OF_NORM),
        *(f"change_{name}" for name in _OF_CHANGE),
        *(
            f"attempt_{number}_{name}"
            for number in range(1, attempts + 1)
            for name in (*_OF_ATTEMPT, "unjudged")
        ),
    ]


def clinical_cells(results: Sequence[ClinicalResult], side: Side, attempts: int) -> list[Any]:
    """Return the cells of a row, in the order of the columns; None for what is not known.

    Parameters
    ----------
    results : sequence of ClinicalResult
        Those of the session.
    side : Side
        Side of the repetition; a result of both sides is that of every repetition, and that of a repetition
        with both sides at the same time is the first one.
    attempts : int
        How many have columns.
    """
    own = next((one for one in results if _is_of(one, side)), None)
    if own is None:
        return [None] * len(clinical_columns(attempts))
    told = as_object(own)
    norm, change = told["norm"] or {}, told["change"] or {}
    return [
        *(told[name] for name in _OF_RESULT),
        _listed(told["unjudged"]),
        *norm.get("ages", (None, None)),
        *(norm.get(name) for name in _OF_NORM),
        *(change.get(name) for name in _OF_CHANGE),
        *_attempts(told["attempts"], attempts),
    ]


def _attempts(made: Sequence[Mapping[str, Any]], columns: int) -> Iterator[Any]:
    for one in made:
        yield from (one[name] for name in _OF_ATTEMPT)
        yield _listed(one["unjudged"])
    yield from [None] * ((columns - len(made)) * (len(_OF_ATTEMPT) + 1))


def _is_of(result: ClinicalResult, side: Side) -> bool:
    return side in (result.side, Side.BOTH) or result.side is Side.BOTH


def _listed(rules: Sequence[str]) -> str | None:
    return " ".join(rules) or None
