"""Write a pattern to a file for other programs, and read one from there; the name of the file says which."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import numpy as np

from posecheck.errors import InputError, SourceError
from posecheck.exchange.cycle import one_cycle
from posecheck.exchange.from_table import pattern_of_table
from posecheck.exchange.imported import Imported, curves_alone
from posecheck.exchange.motion import motion_text, read_motion
from posecheck.exchange.opensim import KNEES, coordinates_of, measures_of, without_counterpart
from posecheck.exchange.table import rows_of
from posecheck.file_kind import needed
from posecheck.kinematics.measures import CATALOGUE, channels_of
from posecheck.output_file import write_text
from posecheck.reference.bands import Band
from posecheck.reference.pattern import Pattern, Sides
from posecheck.report.csv import Dialect, as_table
from posecheck.signals.cycle import POINTS
from posecheck.strict.model import IDENTIFIER
from posecheck.words import say

TABLE: Final = ".csv"
MOTION: Final = ".mot"


def export_pattern(pattern: Pattern, path: Path, dialect: Dialect = Dialect.STANDARD) -> list[str]:
    """Write a pattern for other programs.

    Parameters
    ----------
    pattern : Pattern
        What to write.
    path : Path
        A table with everything (``.csv``), or an OpenSim motion of one repetition with the means of the
        measures that correspond to a coordinate (``.mot``). An existing file is overwritten.
    dialect : Dialect
        Which spreadsheets a table is for.

    Returns
    -------
    list of str
        Measures that the file does not have.

    Raises
    ------
    InputError
        If the file has another ending, the pattern has nothing that could be written there, or it cannot be
        written.
    """
    if ending(path) == TABLE:
        write_text(path, as_table(rows_of(pattern), dialect))
        return []
    bands = pattern.bands or pattern.right or {}
    measures = {c: bands[c].mean for name in CATALOGUE for c in channels_of(name) if c in bands}
    coordinates = coordinates_of(measures)
    if not coordinates:
        raise InputError(f"{path}: {say('curves-no-coordinate', pattern=pattern.key)}")
    time_s = np.linspace(0.0, pattern.rise_s + pattern.return_s, POINTS)
    done_by = f"{pattern.key}, one repetition" + (", done by the left" if pattern.one_sided else "")
    comment = "Angles are in degrees; the knee is positive in flexion, as in Rajagopal et al. 2016."
    write_text(path, motion_text(done_by, time_s, coordinates, comment))
    return without_counterpart(measures)


def import_pattern(
    path: Path,
    *,
    key: str,
    sides: Sides = "body",
    from_s: float | None = None,
    to_s: float | None = None,
) -> Imported:
    """Read a pattern from a file of another program.

    Parameters
    ----------
    path : Path
        A table (``.csv``, see :mod:`posecheck.exchange.from_table`), or an OpenSim motion (``.mot``) with one
        repetition of one person.
    key : str
        Name of the pattern in the program.
    sides : {"body", "each", "alternating"}
        What the sides of the body do; a table that PoseCheck wrote says it itself.
    from_s, to_s : float, optional
        Of a motion with several repetitions, where the one that is meant begins and ends.

    Returns
    -------
    Imported
        Its pattern can only be counted by if PoseCheck wrote the table.

    Raises
    ------
    InputError
        If it cannot be read, or is not such a file; the error names line and column where there is one.
    """
    if not re.fullmatch(IDENTIFIER, key):
        raise InputError(f"{key}: {say('name-shape', example='healthy_gait')}")
    with needed("curves", path):
        return _imported(path, key, sides, from_s, to_s)


def _imported(path: Path, key: str, sides: Sides, from_s: float | None, to_s: float | None) -> Imported:
    if ending(path) == TABLE:
        if from_s is not None or to_s is not None:
            raise InputError(f"{path}: {say('curves-times-of-table')}")
        return pattern_of_table(path, key=key, sides=sides)
    time_s, coordinates = read_motion(path)
    measures, left_out = measures_of(coordinates)
    if not measures:
        raise SourceError(f"{path}: {say('curves-no-column', known=', '.join(left_out))}")
    try:
        duration_s, curves = one_cycle(time_s, measures, from_s=from_s, to_s=to_s)
    except InputError as error:
        raise InputError(f"{path}: {error}") from None
    still = np.zeros(POINTS)
    bands = {c: Band(mean=mean, spread=still, people=1, repetitions=1) for c, mean in curves.items()}
    pattern = curves_alone(bands, key=key, sides=sides, time_s=duration_s)
    return Imported(
        pattern=pattern,
        left_out=tuple(name for name in left_out if name not in KNEES),
        unclear=tuple(name for name in left_out if name in KNEES),
    )


def ending(path: Path) -> str:
    """Return which kind of file a name stands for.

    Parameters
    ----------
    path : Path
        Name of the file.

    Returns
    -------
    {".csv", ".mot"}
        The ending, in small letters.

    Raises
    ------
    InputError
        If it has another.
    """
    if path.suffix.lower() not in (TABLE, MOTION):
        raise InputError(f"{path}: {say('curves-ending', table=TABLE, motion=MOTION)}")
    return path.suffix.lower()
