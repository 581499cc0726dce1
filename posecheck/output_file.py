"""Write a file: as a whole or not at all, and never where nothing may be written."""

from __future__ import annotations

import os
from pathlib import Path

from posecheck.errors import InputError
from posecheck.words import say
from posecheck.words.system import system_reason


def need_folder(path: Path) -> None:
    """Refuse a file where a folder is to be; there need not be anything yet.

    Parameters
    ----------
    path : Path
        The folder.

    Raises
    ------
    InputError
        If it, or what it is to be in, is a file.
    """
    for part in (path, *path.parents):
        if part.is_file():
            raise InputError(f"{part}: {say('folder-unmakable.file')}")


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
        need_folder(path)
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"{path}: {say('folder-unmakable', reason=system_reason(error))}") from error


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
        raise InputError(f"{path}: {say('file-unwritable.folder')}")
    if not path.parent.is_dir():
        raise InputError(f"{path}: {say('file-unwritable.no-folder', folder=str(path.parent))}")
    if not os.access(path if path.exists() else path.parent, os.W_OK):
        raise InputError(f"{path}: {say('file-unwritable.no-permission')}")


def write_text(path: Path, text: str) -> None:
    """Write a text file in UTF-8, its line endings as they are in the text.

    Parameters
    ----------
    path : Path
        File to write, as in `write_whole`.
    text : str
        The whole content; what UTF-8 cannot hold, such as half a character, becomes a question mark.

    Raises
    ------
    InputError
        If the file cannot be written.
    """
    write_whole(path, text.encode(errors="replace"))


def write_whole(path: Path, content: bytes | memoryview) -> None:
    """Write a file so that it is there as a whole or not at all: what was there before stays until then.

    Parameters
    ----------
    path : Path
        File to write; an existing one is replaced.
    content : bytes or memoryview
        All of it.

    Raises
    ------
    InputError
        If it cannot be written.
    """
    need_writable(path)
    whole = path.resolve()  # a link stays a link
    special = path.exists() and not path.is_file()  # such as /dev/stdout
    try:
        if special or not os.access(whole.parent, os.W_OK):
            path.write_bytes(content)
            return
        unfinished = whole.with_name(f".{whole.name}.{os.getpid()}")
        try:
            unfinished.write_bytes(content)
            unfinished.replace(whole)
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as error:
        raise InputError(f"{path}: {say('file-unwritable.why', reason=system_reason(error))}") from error
