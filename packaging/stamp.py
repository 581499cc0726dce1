"""Know whether what the build makes is still what was made of the same sources."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path


def is_current(stamp: Path, files: Iterable[Path]) -> bool:
    """Whether the files, sources and what was made of them, are those the stamp was written for."""
    return stamp.exists() and stamp.read_text("utf-8") == _checksums(files)


def write(stamp: Path, files: Iterable[Path]) -> None:
    """Write the stamp for the files as they are."""
    replace(stamp, _checksums(files).encode())


def replace(path: Path, content: bytes) -> None:
    """Write a file so that a reader never sees half of it."""
    unfinished = path.with_name(f".{path.name}.part")
    unfinished.write_bytes(content)
    unfinished.replace(path)


def _checksums(files: Iterable[Path]) -> str:
    """Return one line for each file: whatever is changed, cut short, added or gone, differs."""
    return "".join(f"{_sha256(path)}  {path.name}\n" for path in files)


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.exists() else "absent"
