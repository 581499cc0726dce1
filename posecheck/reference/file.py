"""The file of a reference movement: JSON, for people and programs to read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Final, Literal, Self

import numpy as np
from pydantic import Field, ValidationError, model_validator

from posecheck.errors import DefinitionError, Problem
from posecheck.file_kind import needed
from posecheck.kinematics.measures import CATALOGUE, Channel, Side, channels_of
from posecheck.kinematics.posture import CHANNELS, ERROR
from posecheck.output_file import write_text
from posecheck.pose import FloatArray
from posecheck.reference.bands import Band, Bands
from posecheck.reference.making import Making
from posecheck.reference.pattern import Pattern
from posecheck.signals.cycle import POINTS
from posecheck.strict import Identifier, MisfitError, Strict, Texts
from posecheck.strict.mistakes import misfits_in
from posecheck.text_file import read_text
from posecheck.words import say

MAX_BYTES: Final = 2_000_000
"""A pattern takes about fifty kilobytes; a larger file is something else."""
DIGITS: Final = 4
"""Significant digits that are written: far finer than any camera measures."""

Spread = Annotated[float, Field(ge=0)]
Curve = Annotated[list[float | None], Field(min_length=POINTS, max_length=POINTS)]
WholeCurve = Annotated[list[float], Field(min_length=POINTS, max_length=POINTS)]
WholeSpread = Annotated[list[Spread], Field(min_length=POINTS, max_length=POINTS)]
SpreadCurve = Annotated[list[Spread | None], Field(min_length=POINTS, max_length=POINTS)]


class _Channel(Strict):
    """What is known of one channel; each is null where nobody's was seen.

    Attributes
    ----------
    rest, rest_spread : float or None
        Where it is at rest, and its standard deviation between people.
    excursion, spread : float or None
        How far it goes, and the standard deviation of that.
    course, course_spread : list of float or None
        The way there and back, and its standard deviation, at each percent of the time.
    """

    rest: float | None
    rest_spread: Annotated[float, Field(gt=0)] | None
    excursion: float | None
    spread: Spread | None
    course: Curve | None
    course_spread: SpreadCurve | None

    @model_validator(mode="after")
    def _has_spreads(self) -> Self:
        for name, value, spread_name, spread in (
            ("rest", self.rest, "rest_spread", self.rest_spread),
            ("excursion", self.excursion, "spread", self.spread),
        ):
            if value is not None and spread is None:
                raise ValueError(say("pattern-spread", spread=spread_name, of=name))
        return self


class _Band(Strict):
    """What one measure does over a repetition.

    Attributes
    ----------
    mean, spread : list of float
        Usual value and its standard deviation at each percent of the time, in the unit of the measure.
    people, repetitions : int
        How many it is made from; 0 if it was made of postures.
    """

    mean: WholeCurve
    spread: WholeSpread
    people: Annotated[int, Field(ge=0)]
    repetitions: Annotated[int, Field(ge=0)]


class _Making(Strict):
    """When and of what it was made; what its fields are is told with :class:`Making`."""

    made_at: str
    recorded_at: list[str] = Field(default_factory=list)
    software: str
    recordings: Annotated[int, Field(ge=1)]
    measure: str
    range: float
    range_spread: Spread | None = None


class _File(Strict):
    """The whole file; what its fields are is told with the pattern that is made of it."""

    format: Literal["posecheck pattern"]
    version: Literal[1]
    key: Identifier
    name: Texts
    sides: Literal["body", "each", "alternating"]
    people: Annotated[int, Field(ge=0)]
    repetitions: Annotated[int, Field(ge=0)]
    views: dict[str, int]
    model: str
    making: _Making | None = None
    peak: Annotated[float, Field(ge=0, le=1)]
    rise_s: Annotated[float, Field(gt=0)]
    return_s: Annotated[float, Field(gt=0)]
    channels: dict[str, _Channel]
    bands: dict[str, _Band] = Field(default_factory=dict)
    right: dict[str, _Band] | None = None

    @model_validator(mode="after")
    def _moves(self) -> Self:
        known = (self.channels[name].excursion if name in self.channels else None for name in CHANNELS)
        moves = any(abs(change or 0.0) > error for change, error in zip(known, ERROR, strict=True))
        if not (moves or self.bands or self.right):
            raise MisfitError([(("channels",), say("pattern-still"))])
        return self


def write_pattern(pattern: Pattern, path: Path | str) -> None:
    """Write a pattern, one channel per line.

    Parameters
    ----------
    pattern : Pattern
        What to write; numbers are rounded to four significant digits.
    path : Path or str
        File to write; an existing one is replaced.

    Raises
    ------
    InputError
        If the file cannot be written.
    """
    write_text(Path(path), text_of(pattern))


def text_of(pattern: Pattern) -> str:
    """Return the text of a pattern's file.

    Parameters
    ----------
    pattern : Pattern
        What the file is to hold.
    """
    head = {
        "format": "posecheck pattern",
        "version": 1,
        "key": pattern.key,
        "name": pattern.name,
        "sides": pattern.sides,
        "people": pattern.people,
        "repetitions": pattern.repetitions,
        "views": pattern.views,
        "model": pattern.model,
        **({} if pattern.making is None else {"making": _making(pattern.making)}),
        "peak": round(pattern.peak, DIGITS),
        "rise_s": round(pattern.rise_s, DIGITS),
        "return_s": round(pattern.return_s, DIGITS),
    }
    lines = [f"  {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}," for key, value in head.items()]
    channels = [
        f"    {json.dumps(name)}: {json.dumps(_channel(pattern, i))}"
        for i, name in enumerate(CHANNELS)
        if pattern.counts
    ]
    inner = ['  "channels": {', *([",\n".join(channels)] if channels else []), "  }"]
    for name, bands in (("bands", pattern.bands), ("right", pattern.right)):
        if bands or (name == "right" and bands is not None):
            inner = [*inner[:-1], "  },", f'  "{name}": {{', *_band_lines(bands), "  }"]
    return "\n".join(["{", *lines, *inner, "}", ""])


def read_pattern(path: Path | str) -> Pattern:
    """Read a pattern written by :func:`write_pattern`.

    Parameters
    ----------
    path : Path or str
        A JSON file of at most 2 MB.

    Returns
    -------
    Pattern
        Channels that this version does not know are left out; those that the file lacks are NaN.

    Raises
    ------
    SourceError
        If the file cannot be read, is too large or is not text.
    DefinitionError
        If it does not hold a pattern; lists every problem with its field.
    """
    path = Path(path)
    with needed("pattern", path):
        return pattern_in(read_text(path, most_bytes=MAX_BYTES, holds="pattern"), path.name)


def pattern_in(text: str | bytes, where: str) -> Pattern:
    """Return the pattern that the text of a pattern's file holds.

    Parameters
    ----------
    text : str or bytes
        JSON.
    where : str
        What the text is called in errors.

    Raises
    ------
    DefinitionError
        If it does not hold a pattern; lists every problem with its field.
    """
    try:
        return _pattern(_File.model_validate_json(text))
    except ValidationError as error:
        raise DefinitionError(
            [
                Problem(where=where, field=".".join(map(str, place)), message=message)
                for place, message in misfits_in(error, _File)
            ]
        ) from None


def _channel(pattern: Pattern, i: int) -> dict[str, object]:
    return {
        "rest": _number(pattern.rest[i]),
        "rest_spread": _number(pattern.rest_spread[i]) if np.isfinite(pattern.rest[i]) else None,
        "excursion": _number(pattern.excursion[i]),
        "spread": _number(pattern.spread[i]) if np.isfinite(pattern.excursion[i]) else None,
        "course": _curve(pattern.course[:, i]),
        "course_spread": _curve(pattern.course_spread[:, i]),
    }


def _making(making: Making) -> dict[str, object]:
    spread = making.range_spread
    return {
        **asdict(making),
        "range": _number(making.range),
        "range_spread": None if spread is None else _number(spread),
    }


def _key(channel: Channel) -> str:
    """Return the name of a measure in the file: ``knee_flexion left``."""
    return channel.measure if channel.side is Side.BOTH else f"{channel.measure} {channel.side}"


def _band_lines(bands: Bands) -> list[str]:
    lines = [f"    {json.dumps(_key(c))}: {json.dumps(_band(band))}" for c, band in bands.items()]
    return [",\n".join(lines)] if lines else []


def _band(band: Band) -> dict[str, object]:
    return {
        "mean": _curve(band.mean),
        "spread": _curve(band.spread),
        "people": band.people,
        "repetitions": band.repetitions,
    }


def _number(value: float) -> float | None:
    return float(f"{value:.{DIGITS}g}") if np.isfinite(value) else None


def _curve(values: FloatArray) -> list[float | None] | None:
    return [_number(float(value)) for value in values] if np.isfinite(values).any() else None


def _pattern(file: _File) -> Pattern:
    rows = [file.channels.get(name) for name in CHANNELS]
    unknown = [None] * POINTS

    def column(name: str) -> FloatArray:
        return np.array([getattr(row, name, None) for row in rows], dtype=float)

    def curves(name: str) -> FloatArray:
        return np.array([getattr(row, name, None) or unknown for row in rows], dtype=float).T

    return Pattern(
        key=file.key,
        name=file.name,
        sides=file.sides,
        rest=column("rest"),
        rest_spread=column("rest_spread"),
        excursion=column("excursion"),
        spread=column("spread"),
        course=curves("course"),
        course_spread=curves("course_spread"),
        peak=file.peak,
        rise_s=file.rise_s,
        return_s=file.return_s,
        people=file.people,
        repetitions=file.repetitions,
        views=file.views,
        model=file.model,
        making=None
        if file.making is None
        else Making(**{**file.making.model_dump(), "recorded_at": tuple(file.making.recorded_at)}),
        bands=_bands(file.bands),
        right=None if file.right is None else _bands(file.right),
    )


def _bands(given: Mapping[str, _Band]) -> dict[Channel, Band]:
    return {
        channel: Band(
            mean=np.array(given[name].mean),
            spread=np.array(given[name].spread),
            people=given[name].people,
            repetitions=given[name].repetitions,
        )
        for name, channel in _MEASURES.items()
        if name in given
    }


_MEASURES: Final = {_key(channel): channel for measure in CATALOGUE for channel in channels_of(measure)}
