"""Ctrl-C at moments at which it does no harm."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def ctrl_c_waits() -> Iterator[None]:
    """Let Ctrl-C wait until the block has ended; a second one does not wait.

    A :exc:`KeyboardInterrupt` may come between any two steps of Python. In an import or in a callback from
    compiled code it is lost, or turns into another error, and in the middle of a frame it leaves things half
    done. In other threads than the main one Ctrl-C never comes, and nothing is changed.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    waiting = False

    def wait(*_: object) -> None:
        nonlocal waiting
        waiting = True
        signal.signal(signal.SIGINT, before)

    before = signal.signal(signal.SIGINT, wait)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if waiting:
        signal.raise_signal(signal.SIGINT)
