"""Which fields of a report have columns in the table of repetitions, and what these are called.

Every field has one, but for those that are listed here. A test changes each field of a report, and looks
whether that shows in the table.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, Final, get_args, get_type_hints

from posecheck.result import (
    ClinicalAttempt,
    ClinicalChange,
    ClinicalResult,
    Deviation,
    ExerciseEdition,
    Figure,
    Finding,
    Held,
    NormComparison,
    PhaseTime,
    Provenance,
    ReferenceEdition,
    Rep,
    Report,
    Score,
    ScorePart,
    Sequencing,
    Symmetry,
    Trend,
)

_FOLLOWS: Final = "follows from the rows and their status"
_NO_FIGURE: Final = "is no figure of a repetition, and there may be any number of them"
_OF_RESULT: Final = "is that of the result"
LEFT_OUT: Final[Mapping[type, Mapping[str, str]]] = {
    Report: {
        "rep_count": _FOLLOWS,
        "partial_count": _FOLLOWS,
        "uncounted": "is no repetition: sums and means of a column would take it for one",
        "cues": _NO_FIGURE,
        "summary": _NO_FIGURE,
        "notes": _NO_FIGURE,
        "bands": "is not of this patient; `posecheck pattern export` writes a table of it",
    },
    Provenance: {"prescription": "is part of a definition; each finding has the limit that follows from it"},
    Rep: {"curves": "has a table of its own"},
    Sequencing: {"steps": "differs in number from exercise to exercise; what follows from it has a column"},
    NormComparison: {"unit": _OF_RESULT},
    ClinicalChange: {"unit": _OF_RESULT},
    ClinicalAttempt: {"unit": _OF_RESULT},
}
"""Fields that are in the JSON only, and why."""
NAMING: Final[Mapping[type, str]] = {
    Figure: "unit",
    Finding: "rule",
    Deviation: "meaningful",
    PhaseTime: "phase",
    ScorePart: "aspect",
    Trend: "what",
    Symmetry: "measure",
    ClinicalAttempt: "number",
    ClinicalResult: "side",
    Held: "side",
}
"""Fields that say which column or row it is, and so need no column."""
_MAIN: Final[Mapping[type, str]] = {
    Figure: "value",
    Finding: "verdict",
    Score: "points",
    ScorePart: "points",
    Sequencing: "in_order",
    ExerciseEdition: "id",
    ReferenceEdition: "key",
}
"""Fields whose column has the name of the whole."""


@cache
def shown(made: type) -> tuple[str, ...]:
    """Return the names of the fields of a type that have a column each, in their order; not those with parts.

    Parameters
    ----------
    made : type
        One of the types of a report.
    """
    return tuple(name for name, holds in _kept(made) if not any(map(is_dataclass, _within(holds))))


@cache
def parts_of(made: type, kind: type) -> tuple[str, ...]:
    """Return the names of the fields of a type that hold a part of some kind.

    Parameters
    ----------
    made : type
        One of the types of a report.
    kind : type
        Another one.
    """
    return tuple(name for name, holds in _kept(made) if kind in (holds, *get_args(holds)))


def columns(made: type, name: str = "") -> list[str]:
    """Return the names of the columns of a part.

    Parameters
    ----------
    made : type
        Type of the part.
    name : str
        What each begins with; empty if they are called as the fields are.
    """
    main = _MAIN.get(made)
    begin = f"{name}_" if name else ""
    return [name if one == main else f"{begin}{one}" for one in shown(made)]


def cells(part: Mapping[str, Any] | None, made: type) -> list[Any]:
    """Return the cells of a part, in the order of `columns`; None for what is not told.

    Parameters
    ----------
    part : dict or None
        The part, as its JSON has it.
    made : type
        Type of the part.
    """
    return [None if part is None else part[one] for one in shown(made)]


def _kept(made: type) -> Iterator[tuple[str, Any]]:
    hints = get_type_hints(made)
    dropped = {*LEFT_OUT.get(made, ()), NAMING.get(made)}
    return ((one.name, hints[one.name]) for one in fields(made) if one.name not in dropped)


def _within(annotation: Any) -> Iterator[Any]:
    yield annotation
    for inner in get_args(annotation):
        yield from _within(inner)
