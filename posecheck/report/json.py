"""A report as one JSON object, the format other programs read: as it is defined, its numbers rounded."""

from __future__ import annotations

import json
import re
from dataclasses import Field, fields, is_dataclass, replace
from math import isfinite
from typing import Any, Final, TypeVar, cast

from pydantic import BaseModel

from posecheck.result import Report

Made = TypeVar("Made")
DECIMALS: Final = {
    "s": 3,
    "m": 3,
    "deg": 1,
    "ratio": 3,
    "number": 2,
    "percent": 1,
    "cm": 1,
    "per_min": 1,
    "m_per_s": 2,
}
"""How many decimals are written of a number in each unit."""
_ENDINGS: Final = {"s", "m"}
"""Units that stand at the end of a name."""


def to_json(report: Report) -> str:
    """Return the report as the text of one JSON object.

    It never holds NaN, which JSON does not have, or characters beyond ASCII, which not every output accepts.

    Parameters
    ----------
    report : Report
        From :meth:`posecheck.engine.Checker.finish`.
    """
    text = json.dumps(as_object(report), indent=2, allow_nan=False)
    return re.sub(r'\[[^][{}"]+\]', _on_one_line, text)


def as_object(made: Any) -> dict[str, Any]:
    """Return a report or a part of one as dicts and lists: seconds and ratios to 3 decimals, degrees to 1.

    Parameters
    ----------
    made : dataclass
        Any of the types in :mod:`posecheck.result`.
    """
    return {field.name: _plain(getattr(made, field.name), unit_of(field, made)) for field in fields(made)}


def as_saved(made: Made) -> Made:
    """Return a report with its numbers rounded as in a file, so that all that is made of it agrees.

    Rounded twice, 131.45° is 131.5° in the file and 132° in a document made from that, but 131° rounded once.

    Parameters
    ----------
    made : dataclass
        Any of the types in :mod:`posecheck.result`.
    """
    owner = cast("Any", made)
    kept = {field.name: _kept(getattr(owner, field.name), unit_of(field, owner)) for field in fields(owner)}
    return cast("Made", replace(owner, **kept))


def _kept(value: Any, unit: str) -> Any:
    match value:
        case float():
            return rounded(value, unit) if isfinite(value) else value
        case tuple():
            return tuple(_kept(part, unit) for part in value)
        case _ if is_dataclass(value):
            return as_saved(value)
        case _:
            return value


def unit_of(field: Field[Any], owner: Any) -> str:
    """Return the unit of a number, which its field gives, or its name shows, or its owner gives.

    Parameters
    ----------
    field : dataclasses.Field
        Field of the number, with its unit as metadata if nothing else says it.
    owner : dataclass
        Object with the field.

    Returns
    -------
    str
        A key of `DECIMALS`; empty if nothing says it, as for fields that hold no numbers.
    """
    _, _, ending = field.name.rpartition("_")
    return str(field.metadata.get("unit") or (ending if ending in _ENDINGS else getattr(owner, "unit", "")))


def rounded(value: float | None, unit: str) -> float | None:
    """Return a value with as many decimals as its unit deserves.

    Parameters
    ----------
    value : float or None
        None, NaN and infinity give None.
    unit : {"s", "m", "deg", "ratio", "number", "percent", "cm", "per_min", "m_per_s"}
        Unit of the value.
    """
    if value is None or not isfinite(value):
        return None
    return round(float(value), DECIMALS[unit])


def _on_one_line(numbers: re.Match[str]) -> str:
    return re.sub(r"\s*\n\s*", " ", numbers[0]).replace("[ ", "[").replace(" ]", "]")


def _plain(value: Any, unit: str) -> Any:
    match value:
        case None | str() | int():
            return value
        case float():
            return rounded(value, unit)
        case tuple():
            return [_plain(part, unit) for part in value]
        case BaseModel():
            return value.model_dump(mode="json")
        case _:
            return as_object(value)
