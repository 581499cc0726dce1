"""Read the repetitions of a saved report: what ``posecheck check --json`` prints, and the server answers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

from pydantic import BaseModel, ConfigDict, ValidationError

from posecheck.errors import DefinitionError, Problem, SourceError
from posecheck.kinematics.measures import Side
from posecheck.reference.bands import Shown
from posecheck.reference.personal import seen_well
from posecheck.result import Curve, Status
from posecheck.strict.mistakes import misfits_in
from posecheck.text_file import read_text

MAX_BYTES: Final = 50_000_000
"""A repetition takes about forty kilobytes; a larger file is something else."""


class _Part(BaseModel):
    """A part of a report, of which only what is needed here is read."""

    model_config = ConfigDict(extra="ignore", frozen=True)


class _Exercise(_Part):
    id: str


class _Provenance(_Part):
    exercise: _Exercise


class _Deviation(_Part):
    side: Side


class _Comparison(_Part):
    deviations: tuple[_Deviation, ...]


class _Rep(_Part):
    side: Side
    status: Status
    curves: tuple[Curve, ...]
    comparison: _Comparison | None = None


class _Report(_Part):
    provenance: _Provenance
    reps: tuple[_Rep, ...]


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
        content = json.loads(read_text(path, most_bytes=MAX_BYTES, holds="a report"))
    except (SourceError, ValueError, RecursionError):
        return False
    return isinstance(content, dict) and {"provenance", "reps"} <= set(content)


def shown_in_report(path: Path | str, exercise_id: str) -> list[Shown]:
    """Return the counted repetitions of a saved report, with what was seen well.

    Parameters
    ----------
    path : Path or str
        A file with the report as JSON.
    exercise_id : str
        The exercise that it must be about.

    Raises
    ------
    SourceError
        If the file cannot be read, or is about another exercise.
    DefinitionError
        If it does not hold a report; lists every problem with its field.
    """
    path = Path(path)
    text = read_text(path, most_bytes=MAX_BYTES, holds="a report")
    try:
        report = _Report.model_validate_json(text)
    except ValidationError as error:
        problems = [
            Problem(where=path.name, field=".".join(map(str, place)), message=message)
            for place, message in misfits_in(error, _Report)
        ]
        raise DefinitionError(problems) from None
    about = report.provenance.exercise.id
    if about != exercise_id:
        raise SourceError(f"{path}: is a report about {about}; give one about {exercise_id}")
    return [
        seen_well(rep.side, rep.curves, _compared(rep))
        for rep in report.reps
        if rep.status is not Status.PARTIAL
    ]


def _compared(rep: _Rep) -> set[Side] | None:
    return None if rep.comparison is None else {one.side for one in rep.comparison.deviations}
