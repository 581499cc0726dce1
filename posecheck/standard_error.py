"""Keep what native libraries log away from standard error, and let everything else through.

MediaPipe and TensorFlow Lite log when a model is loaded, when each part of it first runs, when it is closed
and when the process ends; no setting stops them. They write to file descriptor 2, past :data:`sys.stderr`. A
program of ours keeps that descriptor from them for good (:func:`keep_for_python`). As a library, we borrow it
from the program for the moments at which they are known to write (:data:`silence`).
"""

from __future__ import annotations

import faulthandler
import os
import re
import sys
from io import TextIOWrapper
from pathlib import Path
from tempfile import TemporaryFile
from threading import Lock
from typing import BinaryIO, Final

_NUMBER: Final = 2
_LOGGED: Final = re.compile(
    rb"[\w.]+\.(cc|cpp|h):\d+\] |Created TensorFlow Lite |(All log messages|Logging) before "
)
"""What is in a line that MediaPipe, TensorFlow Lite or the logging library below them has written."""
_LEVEL: Final = re.compile(rb"(VERBOSE|INFO|WARNING|ERROR): ")
"""Written before the rest of such a line, so that another thread's line may come in between."""


def keep_for_python() -> None:
    """Let only Python write to standard error, from here to the end of the process.

    For a program, not for a library. What Python prints, tracebacks included, arrives as before; should
    native code end the process, Python says where. What native code writes is discarded, and what processes
    write that this one starts. Nothing is done where Python's standard error is not that of the process.
    """
    try:
        is_ours = sys.stderr.fileno() == _NUMBER
    except (AttributeError, ValueError):  # it has been replaced by something that is no file, or is closed
        is_ours = False
    if not is_ours:
        return
    sys.stderr.flush()
    stream = TextIOWrapper(
        os.fdopen(os.dup(_NUMBER), "wb", buffering=0),  # what cannot be written is not tried again at the end
        encoding=sys.stderr.encoding,
        errors=sys.stderr.errors,
        line_buffering=True,
        write_through=True,
    )
    sys.stderr = stream
    vars(sys)["__stderr__"] = stream  # what is left when the interpreter ends; final only for type checkers
    faulthandler.enable(stream)
    with Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), _NUMBER)


class _Silence:
    """Hold back what is written to standard error while at least one thread is inside.

    All threads share standard error: the first one in redirects it, the last one out restores it, and passes
    on what was not logged by a library, such as what other threads of the program have written.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._inside = 0
        self._kept = -1
        self._caught: BinaryIO | None = None

    def __enter__(self) -> None:
        with self._lock:
            self._inside += 1
            if self._inside == 1:
                self._redirect()

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._inside -= 1
            if self._inside == 0:
                self._restore()

    def _redirect(self) -> None:
        try:
            self._kept = os.dup(_NUMBER)
        except OSError:  # closed: nobody hears anything
            return
        if sys.stderr is not None:
            sys.stderr.flush()
        self._caught = _file()
        os.dup2(self._caught.fileno(), _NUMBER)

    def _restore(self) -> None:
        if self._caught is None:
            return
        os.dup2(self._kept, _NUMBER)
        os.close(self._kept)
        with self._caught as caught:
            self._caught = None
            caught.seek(0)
            for line in caught:
                if not _LOGGED.search(line) and _LEVEL.sub(b"", line).strip():
                    os.write(_NUMBER, line)


def _file() -> BinaryIO:
    """Return a file to write to; where no folder can be written to, one that forgets what is written."""
    try:
        return TemporaryFile(buffering=0)
    except OSError:
        return Path(os.devnull).open("r+b", buffering=0)


silence: Final = _Silence()
