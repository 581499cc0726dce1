"""Cope with standard output and standard error that are closed, full, or cannot encode every letter."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from errno import EDQUOT, EFBIG, EIO, ENOSPC
from io import TextIOWrapper
from typing import Final, TextIO

import typer

from posecheck.standard_error import keep_for_python

CANNOT_WRITE: Final = (EDQUOT, EFBIG, EIO, ENOSPC)
"""What the system answers when the file or terminal behind standard output takes no more."""
_STANDARD_ERROR: Final = 2


def prepare() -> None:
    """Make sure that the standard streams exist and accept any text.

    A closed one leads nowhere from here on: else the next file opened would take its number, and what a
    library prints would land in that file. A letter the encoding does not have becomes a question mark.
    What libraries log is not shown.
    """
    while (number := os.open(os.devnull, os.O_RDWR)) <= _STANDARD_ERROR:
        pass
    os.close(number)
    if sys.stdout is None:
        sys.stdout = _nowhere()
    if sys.stderr is None:
        sys.stderr = _nowhere()
    keep_for_python()
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def complain(message: str) -> None:
    """Say on standard error why the program ends, if anybody can read it there.

    Parameters
    ----------
    message : str
        One line, without the name of the program.
    """
    with suppress(OSError):
        typer.echo(f"posecheck: {message}", err=True)


def give_up_output() -> None:
    """Discard what Python would still write to standard output when it exits."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _nowhere() -> TextIO:
    return os.fdopen(os.open(os.devnull, os.O_WRONLY), "w", encoding="utf-8")
