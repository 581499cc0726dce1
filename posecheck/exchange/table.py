"""A pattern as a long table: a row for each measure and percent of the movement.

Everything that a pattern's file holds is in the table, so that it comes back whole; what is more than a
statistics program wants has a ``part`` other than ``band``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from posecheck.kinematics.measures import CATALOGUE
from posecheck.reference.file import text_of
from posecheck.reference.pattern import Pattern

COLUMNS: Final = (
    "part",
    "measure",
    "side",
    "unit",
    "percent",
    "mean",
    "sd",
    "people",
    "repetitions",
    "text",
)
"""``part`` is ``band`` (what repetitions are compared with), ``right`` (the same of the right side, if it is
known alone), ``rest``, ``excursion`` or ``course`` (channels of the posture, to count by), or ``about``: the
name of a property under ``measure`` and its value under ``text``."""
BANDS: Final = {"band": "bands", "right": "right"}
POINTS_OF_CHANNEL: Final = {"rest": ("rest", "rest_spread"), "excursion": ("excursion", "spread")}
COURSE: Final = ("course", "course_spread")
APART: Final = "known alone"
"""What is said of the right side where it is not the mirror image of the left, even if nothing is known."""


def rows_of(pattern: Pattern) -> list[list[Any]]:
    """Return the table of a pattern, with its header.

    Parameters
    ----------
    pattern : Pattern
        What is to be written, as precisely as its file has it.
    """
    data = json.loads(text_of(pattern))
    rows = [*_bands(data), *_channels(data["channels"]), *_about(data)]
    return [list(COLUMNS), *rows]


def _bands(data: Mapping[str, Any]) -> Iterator[list[Any]]:
    for part, field in BANDS.items():
        for name, band in (data.get(field) or {}).items():
            measure, _, side = name.partition(" ")
            unit, seen = CATALOGUE[measure].unit, (band["people"], band["repetitions"])
            for percent, (mean, sd) in enumerate(zip(band["mean"], band["spread"], strict=True)):
                yield [part, measure, side, unit, percent, mean, sd, *seen, None]


def _channels(channels: Mapping[str, Mapping[str, Any]]) -> Iterator[list[Any]]:
    for name, channel in channels.items():
        for part, (mean, spread) in POINTS_OF_CHANNEL.items():
            if channel[mean] is not None:
                yield [part, name, None, None, None, channel[mean], channel[spread], None, None, None]
        curve, spreads = (channel[key] or [None] * 101 for key in COURSE)
        if channel[COURSE[0]] is not None:
            for percent, (mean, sd) in enumerate(zip(curve, spreads, strict=True)):
                yield ["course", name, None, None, percent, mean, sd, None, None, None]


def _about(data: Mapping[str, Any]) -> Iterable[list[Any]]:
    told = {name: value for name, value in data.items() if name not in ("channels", *BANDS.values())}
    if "right" in data:
        told["right"] = APART
    for name, value in told.items():
        for key, text in value.items() if isinstance(value, dict) else [("", value)]:
            yield ["about", f"{name}.{key}" if key else name, *[None] * 7, text]
