"""What kind of file was given, told where another kind is needed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Set
from contextlib import contextmanager
from pathlib import Path
from typing import Final, Literal

from posecheck.errors import DefinitionError, InputError, Problem, SourceError
from posecheck.words import say

Kind = Literal[
    "cases",
    "definition",
    "film",
    "folder",
    "joints",
    "json",
    "motion",
    "pattern",
    "prescription",
    "report",
    "table",
    "track",
    "yaml",
]
"""What a file can be found to be."""
Needed = Literal[
    "curves",
    "definition",
    "definitions",
    "movement",
    "pattern",
    "prescription",
    "recording",
    "report",
    "session",
]
"""What a file can be needed for."""

MOST_BYTES: Final = 20_000_000
"""Of a larger file, only the name is looked at."""
PRESCRIBED: Final = frozenset({"side", "range", "limits", "dose", "patient"})
"""The keys of a prescription."""
DEFINED: Final = frozenset(
    {"format", "id", "lead", "name", "pattern", "position", "postures", "trial", "version", "views"}
)
"""Keys of a definition; what has three of them is meant to be one."""
_ENDINGS: Final[dict[str, Kind]] = {
    ".csv": "table",
    ".tsv": "table",
    ".mot": "motion",
    ".trc": "joints",
    ".npz": "track",
    **dict.fromkeys((".avi", ".m4v", ".mkv", ".mov", ".mp4", ".webm"), "film"),
}
_YAML: Final = (".yaml", ".yml")
_USABLE: Final[dict[Needed, tuple[set[Kind], tuple[str, ...]]]] = {
    "curves": ({"motion", "table"}, ()),
    "definition": ({"definition", "yaml"}, _YAML),
    "definitions": ({"definition", "yaml"}, _YAML),
    "movement": ({"definition", "pattern", "yaml"}, (*_YAML, ".json")),
    "pattern": ({"pattern"}, (".json",)),
    "prescription": ({"json", "prescription", "yaml"}, (*_YAML, ".json")),
    "recording": ({"film", "joints", "json", "table", "track"}, ()),
    "report": ({"report"}, (".json",)),
    "session": ({"film", "joints", "json", "report", "table", "track"}, ()),
}
"""Which kinds may be meant for each need, and how the name of a file ends that may hold one of them, damaged:
what is wrong with such a file is for its reader to tell."""
_KEY: Final = re.compile(r"^[\"']?(\w+)[\"']?\s*:", re.MULTILINE)


@contextmanager
def needed(need: Needed, path: Path) -> Iterator[None]:
    """Tell what was given and what would be right, if a file cannot be read because it is of another kind.

    Parameters
    ----------
    need : Needed
        What the file is needed for.
    path : Path
        What was given, a file or a folder.

    Raises
    ------
    InputError
        What reading raises, as it is if the file is of the right kind, or of a kind that is not known.
    """
    try:
        yield
    except InputError as error:
        if not _is_another(path, need):
            raise
        message = another(path, need)
        if isinstance(error, DefinitionError):  # those of several files are told together
            raise DefinitionError([Problem(where=str(path), field="", message=message)]) from None
        raise SourceError(f"{path}: {message}") from None


def another(path: Path, need: Needed) -> str:
    """Say what a file is, and what is needed.

    Parameters
    ----------
    path : Path
        A file or a folder.
    need : Needed
        What it should have been.
    """
    given = say("file-kind", kind=kind_of(path) or "unknown")
    return say("file-another", given=given, give=say("file-needed", need=need))


def is_there(path: Path) -> bool:
    """Tell whether there is such a file or folder.

    Parameters
    ----------
    path : Path
        Anything, also what cannot be a name.
    """
    try:
        return path.is_file() or path.is_dir()
    except OSError:  # too long, for example
        return False


def kind_of(path: Path) -> Kind | None:
    """Return what kind of file something is, as far as its name or its content tells.

    Parameters
    ----------
    path : Path
        Anything that may be in a folder.

    Returns
    -------
    Kind or None
        None for a file of a kind that is not known, and for what is neither a file nor a folder.
    """
    if path.is_dir():
        return "joints" if _is_of_openpose(path) else "folder"
    ending = path.suffix.lower()
    if not path.is_file() or ending in _ENDINGS:
        return _ENDINGS.get(ending)
    content = _content(path)
    if ending in _YAML:
        is_cases = path.stem.endswith(".cases")
        keys = {*_KEY.findall(content.decode("utf-8", errors="replace"))}
        return "cases" if is_cases else _kind_by(keys) or "yaml"
    return _kind_of_json(_json(content))


def _is_another(path: Path, need: Needed) -> bool:
    if not is_there(path):
        return False
    kinds, endings = _USABLE[need]
    kind = kind_of(path)
    if kind is None:
        return bool(endings) and path.suffix.lower() not in endings
    return kind not in kinds


def _content(path: Path) -> bytes:
    """Return what a file holds; nothing if it is too large or cannot be read."""
    try:
        return path.read_bytes() if path.stat().st_size <= MOST_BYTES else b""
    except OSError:
        return b""


def _json(content: bytes) -> object:
    """Return what a JSON text says; None if it is not JSON."""
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None


def _kind_of_json(said: object) -> Kind | None:
    if isinstance(said, dict):
        return _kind_by(said.keys()) or "json"
    if isinstance(said, list):
        first = said[0] if said else None
        return "joints" if isinstance(first, dict) and first.keys() & {"people", "keypoints"} else "json"
    return None


def _kind_by(keys: Set[str]) -> Kind | None:
    """Return what has such keys."""
    if {"provenance", "reps"} <= keys:
        return "report"
    if keys & {"channels", "bands", "rise_s"}:
        return "pattern"
    if len(keys & DEFINED) >= 3:
        return "definition"
    if keys & {"annotations", "joints", "people"}:
        return "joints"
    return "prescription" if keys and keys <= PRESCRIBED else None


def _is_of_openpose(folder: Path) -> bool:
    """Tell whether a folder has a frame of OpenPose in it."""
    files = sorted(file for file in folder.iterdir() if file.suffix.lower() == ".json")
    if any(file.stem.endswith("_keypoints") for file in files):
        return True
    said = _json(_content(files[0])) if files else None
    return isinstance(said, dict) and isinstance(said.get("people"), list)
