"""Motion files of OpenSim (``.mot``): a header, a line of names, and a row for each moment.

The format: opensimconfluence.atlassian.net/wiki/spaces/OpenSim/pages/53089415/Motion+.mot+Files.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import numpy as np

from posecheck.errors import SourceError
from posecheck.pose import FloatArray
from posecheck.skeletons.cells import in_column, numbers, shown, times
from posecheck.text_file import read_text
from posecheck.words import say

MAX_BYTES: Final = 50_000_000
"""An hour of forty coordinates at 30 frames a second."""
MOST_HEADER: Final = 100
"""Lines before ``endheader``; a file with more is something else."""
MOST_COLUMNS: Final = 500
_END: Final = "endheader"


def motion_text(name: str, time_s: FloatArray, coordinates: Mapping[str, FloatArray], comment: str) -> str:
    """Return the text of a motion file.

    Parameters
    ----------
    name : str
        What OpenSim calls the motion.
    time_s : ndarray, shape (n,)
        Times, in seconds.
    coordinates : mapping of str to ndarray, shape (n,)
        Value of each coordinate, in degrees.
    comment : str
        What else the header says, in one line.
    """
    head = [
        name,
        "version=1",
        f"nRows={len(time_s)}",
        f"nColumns={1 + len(coordinates)}",
        "inDegrees=yes",
        "",
        comment,
        _END,
        "\t".join(["time", *coordinates]),
    ]
    rows = [
        "\t".join(f"{value + 0.0:.6f}" for value in row)
        for row in zip(time_s, *coordinates.values(), strict=True)
    ]
    return "\n".join([*head, *rows, ""])


def read_motion(path: Path) -> tuple[FloatArray, dict[str, FloatArray]]:
    """Read a motion file.

    Parameters
    ----------
    path : Path
        Written by OpenSim or SIMM, in degrees or radians.

    Returns
    -------
    time_s : ndarray, shape (n,)
        Increasing, in seconds.
    coordinates : dict of str to ndarray, shape (n,)
        Value of each coordinate, in degrees, all finite. Distances have no degrees and are not to be used.

    Raises
    ------
    SourceError
        If it cannot be read, or is not such a file; the error names the line, and the column if there is one.
    """
    lines = read_text(path, most_bytes=MAX_BYTES, holds="motion").split("\n")
    ends = [i for i, line in enumerate(lines[:MOST_HEADER]) if line.strip().lower() == _END]
    if not ends:
        raise SourceError(f"{path}: {say('motion-not', end=_END)}")
    head = lines[: ends[0]]
    below = [(i, line) for i, line in enumerate(lines, start=1) if i > ends[0] + 1 and line.strip()]
    if not below:
        raise SourceError(f"{path}: {say('motion-only-header')}")
    (at, labels), *rows = below
    names = _names(path, at, labels.split())
    values = _values(path, rows, names)
    _check_size(path, head, rows=len(rows), columns=len(names))
    time_s = times(path, values[:, 0].tolist(), [i for i, _ in rows])
    factor = 1.0 if _is_in_degrees(path, head) else 180.0 / np.pi
    return time_s, {name: factor * values[:, k] for k, name in enumerate(names) if k}


def _names(path: Path, line: int, labels: Sequence[str]) -> list[str]:
    """Return the names of the columns; of ``/jointset/hip_r/hip_flexion_r/value``, the coordinate."""
    if labels[0].lower() != "time":
        raise in_column(path, line, 0, say("motion-first-column", given=shown(labels[0])))
    if len(labels) > MOST_COLUMNS:
        told = say("too-many-columns", count=str(len(labels)), most=str(MOST_COLUMNS))
        raise SourceError(f"{path}:{line}: {told}")
    names = [label.split("/")[-2] if label.endswith("/value") else label for label in labels]
    for k, name in enumerate(names):
        if name in names[:k]:
            raise in_column(path, line, k, say("column-again", name=shown(name)))
    return names


def _values(path: Path, rows: Sequence[tuple[int, str]], names: Sequence[str]) -> FloatArray:
    out = []
    for line, text in rows:
        cells = text.split()
        if len(cells) != len(names):
            told = say("motion-columns", count=str(len(cells)), named=str(len(names)))
            raise SourceError(f"{path}:{line}: {told}")
        row = numbers(path, line, cells, range(len(cells)))
        unknown = np.flatnonzero(np.isnan(row))
        if len(unknown):
            k = int(unknown[0])
            raise in_column(path, line, k, say("motion-gap", name=names[k]))
        out.append(row)
    return np.array(out).reshape(-1, len(names))


def _check_size(path: Path, head: Sequence[str], *, rows: int, columns: int) -> None:
    for i, line in enumerate(head, start=1):
        key, _, value = line.replace("=", " ").strip().partition(" ")
        found = {"nrows": rows, "datarows": rows, "ncolumns": columns, "datacolumns": columns}.get(
            key.lower()
        )
        if found is not None and value.strip() != str(found):
            raise SourceError(f"{path}:{i}: {say('motion-count', said=line.strip(), found=str(found))}")


def _is_in_degrees(path: Path, head: Sequence[str]) -> bool:
    for i, line in enumerate(head, start=1):
        key, _, value = line.replace(" ", "").lower().partition("=")
        if key == "indegrees":
            if value not in ("yes", "no"):
                raise SourceError(f"{path}:{i}: {say('motion-degrees', given=shown(value))}")
            return value == "yes"
    said = " ".join(head).lower()
    if ("in degrees" in said) is not ("in radians" in said):
        return "in degrees" in said
    raise SourceError(f"{path}: {say('motion-no-unit')}")
