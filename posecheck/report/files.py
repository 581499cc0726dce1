"""Files to write to."""

from __future__ import annotations

import os
from pathlib import Path

from posecheck.errors import InputError


def make_folder(path: Path) -> None:
    """Make a folder, and those around it, unless it is there.

    Parameters
    ----------
    path : Path
        The folder.

    Raises
    ------
    InputError
        If it cannot be made.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"{path}: cannot be written ({error.strerror})") from error


def need_writable(path: Path) -> None:
    """Check before a long session, not after it, that its result can be written.

    Parameters
    ----------
    path : Path
        File that is to be written; it may exist.

    Raises
    ------
    InputError
        If the path is a folder, lies in one that does not exist, or may not be written.
    """
    if path.is_dir():
        raise InputError(f"{path}: cannot be written (it is a folder); give a file name")
    if not path.parent.is_dir():
        raise InputError(f"{path}: cannot be written (there is no folder {path.parent})")
    if not os.access(path if path.exists() else path.parent, os.W_OK):
        raise InputError(f"{path}: cannot be written (no permission)")


def write_text(path: Path, text: str) -> None:
    """Write a text file in UTF-8, its line endings as they are in the text.

    Parameters
    ----------
    path : Path
        An existing file is overwritten.
    text : str
        The whole content.

    Raises
    ------
    InputError
        If the file cannot be written.
    """
    try:
        with path.open("w", encoding="utf-8", newline="") as file:
            file.write(text)
    except OSError as error:
        raise InputError(f"{path}: cannot be written ({error.strerror})") from error
