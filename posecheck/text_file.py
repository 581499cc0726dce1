"""Read a text file that somebody else wrote: never more of it than such a file can hold."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import Literal

from posecheck.errors import SourceError
from posecheck.words import say
from posecheck.words.system import system_reason

Holds = Literal[
    "cases", "curves", "definition", "joints", "motion", "pattern", "prescription", "report", "table", "trc"
]
"""What the files are that PoseCheck reads as text."""


def read_text(path: Path, *, most_bytes: int, holds: Holds) -> str:
    """Return the text of a file.

    Parameters
    ----------
    path : Path
        A file in UTF-8, or in UTF-16 with its mark, as Windows PowerShell writes what programs print. A pipe
        will do.
    most_bytes : int
        A larger file is something else, and is not read to its end.
    holds : Holds
        What the file should hold, for the error.

    Returns
    -------
    str
        The text, with the line endings of Unix and without a byte order mark.

    Raises
    ------
    SourceError
        If it cannot be read, is too large or is not text.
    """
    try:
        with path.open("rb") as file:
            # The size that the system tells says nothing of a pipe or a device.
            content = file.read(most_bytes + 1)
    except OSError as error:
        raise SourceError(f"{path}: {say('file-unreadable', reason=system_reason(error))}") from error
    if len(content) > most_bytes:
        most = str(most_bytes // 1000)
        raise SourceError(f"{path}: {say('file-too-large', holds=holds, most=most)}")
    try:
        marked = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        return content.decode("utf-16" if marked else "utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise SourceError(f"{path}: {say('file-not-text')}") from None
