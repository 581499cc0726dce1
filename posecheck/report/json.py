"""A report as one JSON object, the format other programs read: as it is defined, its numbers rounded."""

from __future__ import annotations

import json
import re
from dataclasses import fields, is_dataclass, replace
from math import isfinite
from typing import Any, Final, TypeVar, cast

from pydantic import BaseModel

from posecheck.result import Report

Made = TypeVar("Made")
DECIMALS: Final = {
    "s": 3,
    "deg": 1,
    "ratio": 3,
    "number": 2,
    "percent": 1,
    "cm": 1,
    "per_min": 1,
    "m_per_s": 2,
}
_UNITS: Final = {
    "points": "percent",
    "detectable": "percent",
    "share": "ratio",
    "bands": "ratio",
    "z": "number",
}
"""Units of the numbers whose name does not end in one, and that have no ``unit`` beside them."""


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
    return {
        field.name: _plain(getattr(made, field.name), unit_of(field.name, made)) for field in fields(made)
    }


def as_saved(made: Made) -> Made:
    """Return a report with its numbers rounded as in a file, so that all that is made of it agrees.

    Rounded twice, 131.45° is 131.5° in the file and 132° in a document made from that, but 131° rounded once.

    Parameters
    ----------
    made : dataclass
        Any of the types in :mod:`posecheck.result`.
    """
    owner = cast("Any", made)
    kept = {
        field.name: _kept(getattr(owner, field.name), unit_of(field.name, owner)) for field in fields(owner)
    }
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


def unit_of(name: str, owner: Any) -> str:
    """Return the unit of a number, which its name shows or its owner gives.

    Parameters
    ----------
    name : str
        Name of the field.
    owner : dataclass
        Object with the field; without a ``unit``, numbers whose name shows none are ratios.

    Returns
    -------
    {"s", "deg", "ratio", "number", "percent", "cm", "per_min", "m_per_s"}
        A key of `DECIMALS`.
    """
    if name.endswith("_s"):
        return "s"
    return _UNITS.get(name) or str(getattr(owner, "unit", "ratio"))


def rounded(value: float | None, unit: str) -> float | None:
    """Return a value with as many decimals as its unit deserves.

    Parameters
    ----------
    value : float or None
        None, NaN and infinity give None.
    unit : {"s", "deg", "ratio", "number", "percent", "cm", "per_min", "m_per_s"}
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
