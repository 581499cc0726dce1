"""Tell whether what the build made is still up to date with its sources."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path


def is_current(stamp: Path, files: Iterable[Path]) -> bool:
    """Tell whether files are still those for which a stamp was written.

    Parameters
    ----------
    stamp : Path
        File of the stamp; need not be there.
    files : iterable of Path
        Sources and what was made of them, in the order in which the stamp was written.
    """
    return stamp.exists() and stamp.read_text("utf-8") == _checksums(files)


def write(stamp: Path, files: Iterable[Path]) -> None:
    """Write a stamp for files as they are now.

    Parameters
    ----------
    stamp : Path
        File of the stamp.
    files : iterable of Path
        Sources and what was made of them, in an order that can be repeated.
    """
    replace(stamp, _checksums(files).encode())


def replace(path: Path, content: bytes) -> None:
    """Write a file so that a reader never sees half of it.

    Parameters
    ----------
    path : Path
        The file to write; what is there is replaced at once.
    content : bytes
        What the file is to hold.
    """
    unfinished = path.with_name(f".{path.name}.part")
    unfinished.write_bytes(content)
    unfinished.replace(path)


def _checksums(files: Iterable[Path]) -> str:
    """Return one line for each file: whatever is changed, cut short, added or gone, differs."""
    return "".join(f"{_sha256(path)}  {path.name}\n" for path in files)


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else "absent"
