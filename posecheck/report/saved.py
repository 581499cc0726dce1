"""Read a report that was saved as JSON: today, or years ago by an earlier version."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from pydantic import TypeAdapter, ValidationError

from posecheck.errors import DefinitionError, Problem, SourceError
from posecheck.file_kind import needed
from posecheck.kinematics.measures import CATALOGUE
from posecheck.report.json import as_object
from posecheck.result import Report
from posecheck.strict.mistakes import misfits_in, unknown
from posecheck.strict.model import Misfit
from posecheck.text_file import read_text
from posecheck.version import __version__
from posecheck.words import say, words

MAX_BYTES: Final = 100_000_000
"""A repetition takes some 20 kB; a larger file is something else than the report of a set."""
_REPORT: Final = TypeAdapter(Report)
_SECONDS: Final = "s"


def is_report(path: Path | str) -> bool:
    """Tell whether a file is a saved report, and not joints or something else.

    Parameters
    ----------
    path : Path or str
        Any file; it need not exist.
    """
    path = Path(path)
    if path.suffix.lower() != ".json" or not path.is_file():
        return False
    try:
        _content(read_text(path, most_bytes=MAX_BYTES, holds="report"), str(path))
    except (SourceError, DefinitionError):
        return False
    return True


def read_report(path: Path) -> Report:
    """Return the report in a file that ``posecheck check --json`` wrote, or an app got from the server.

    Reports are kept for years, so what an earlier version did not know yet is None, where it may be. A report
    of a later version is read if it has nothing that this version does not know.

    Parameters
    ----------
    path : Path
        File with one JSON object.

    Raises
    ------
    SourceError
        If the file cannot be read.
    DefinitionError
        If it is no report, or holds something that this version does not know; lists every problem with its
        field.
    """
    with needed("report", path):
        return parse_report(read_text(path, most_bytes=MAX_BYTES, holds="report"), name=str(path))


def parse_report(text: str, *, name: str) -> Report:
    """Return the report in the text of a file; what cannot be relied on is an error, as in `read_report`.

    Parameters
    ----------
    text : str
        One JSON object.
    name : str
        What errors call the file.

    Raises
    ------
    DefinitionError
        If it is no report, or holds something that this version does not know; lists every problem with its
        field.
    """
    content = _content(text, name)
    try:
        report = _made(content)
    except ValidationError as error:
        misfits = [*misfits_in(error, Report)]
    else:
        misfits = [*_unknown_fields(content, as_object(report)), *_unknown_names(content), *_bad_time(report)]
        if not misfits:
            return report
    problems = [
        Problem(where=name, field=".".join(map(str, field)), message=message) for field, message in misfits
    ]
    raise DefinitionError([*problems, *_other_version(content, name)])


def _content(text: str, name: str) -> dict[str, Any]:
    try:
        content = json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise DefinitionError(
            [Problem(where=name, field="", message=words()("no-json", problem=str(error)))]
        ) from None
    if not isinstance(content, dict) or not {"provenance", "reps"} <= content.keys():
        raise DefinitionError([Problem(where=name, field="", message=words()("no-report"))])
    return content


def _refuse(constant: str) -> None:
    raise ValueError(say("not-a-number", given=constant))


def _made(content: dict[str, Any]) -> Report:
    """Return the report, with None for each field that is missing and may be None."""
    try:
        return _validated(content)
    except ValidationError as error:
        gaps = [_place(content, detail["loc"]) for detail in error.errors() if detail["type"] == "missing"]
        completed = deepcopy(content)
        for gap in gaps:
            _part(completed, gap[:-1])[gap[-1]] = None
    try:
        return _validated(completed)
    except ValidationError as error:
        wrong = {_place(completed, detail["loc"]) for detail in error.errors()}
        for gap in wrong.intersection(gaps):  # that may not be None: it is told as missing
            del _part(completed, gap[:-1])[gap[-1]]
    return _validated(completed)


def _validated(content: dict[str, Any]) -> Report:
    # From JSON, strict types take lists for tuples and texts for names.
    return _REPORT.validate_json(json.dumps(content), strict=True)


def _place(content: Any, location: tuple[str | int, ...]) -> tuple[str | int, ...]:
    """Return where in the file an error is: pydantic names the kind of a note as if it were a level."""
    place: list[str | int] = []
    part = content
    for i, key in enumerate(location):
        last = i == len(location) - 1
        inside = key < len(part) if isinstance(part, list) and isinstance(key, int) else _has(part, key)
        if inside:
            part = part[key]
        if inside or last:
            place.append(key)
    return tuple(place)


def _has(part: Any, key: str | int) -> bool:
    return isinstance(part, dict) and key in part


def _part(content: Any, place: tuple[str | int, ...]) -> Any:
    for key in place:
        content = content[key]
    return content


def _unknown_fields(given: Any, known: Any, place: tuple[str | int, ...] = ()) -> Iterator[Misfit]:
    """Yield what the file says and the report made of it does not: the types ignore it."""
    if isinstance(given, dict) and isinstance(known, dict):
        for key, part in given.items():
            if key not in known:
                yield (*place, key), words()("no-such-field")
            else:
                yield from _unknown_fields(part, known[key], (*place, key))
    elif isinstance(given, list) and isinstance(known, list):
        for i, (part, known_part) in enumerate(zip(given, known, strict=True)):
            yield from _unknown_fields(part, known_part, (*place, i))


def _unknown_names(part: Any, place: tuple[str | int, ...] = ()) -> Iterator[Misfit]:
    """Yield each measure that is not in the catalogue, and each that is in another unit there."""
    if isinstance(part, dict):
        measure, unit = part.get("measure"), part.get("unit")
        if measure is not None and measure not in CATALOGUE:
            yield (*place, "measure"), unknown("measure", measure, CATALOGUE)
        elif measure is not None and unit not in (None, CATALOGUE[measure].unit, _SECONDS):
            yield (*place, "unit"), words()("other-unit", measure=measure, unit=CATALOGUE[measure].unit)
    if isinstance(part, dict | list):
        for key, inner in part.items() if isinstance(part, dict) else enumerate(part):
            yield from _unknown_names(inner, (*place, key))


def _bad_time(report: Report) -> Iterator[Misfit]:
    time_origin = report.provenance.time_origin
    try:
        if time_origin is None or datetime.fromisoformat(time_origin).tzinfo is not None:
            return
    except ValueError:
        pass
    yield ("provenance", "time_origin"), words()("no-time-origin", given=str(time_origin))


def _other_version(content: dict[str, Any], name: str) -> Iterator[Problem]:
    """Yield what may explain it all: that the file is not of this version."""
    provenance = content["provenance"]
    software = provenance.get("software") if isinstance(provenance, dict) else None
    if software != __version__:
        told = words()("report-of-other-version", made_by=str(software), this=__version__)
        yield Problem(where=name, field="provenance.software", message=told)
