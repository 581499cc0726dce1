"""What Ctrl-C does while a window is open."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from posecheck.report.window import LiveWindow


@contextmanager
def ended_by_ctrl_c(window: LiveWindow) -> Iterator[None]:
    """Let the first Ctrl-C close the window, as its key does, and a second one interrupt.

    Parameters
    ----------
    window : LiveWindow
        The window to close.
    """

    def end(*_: object) -> None:
        window.closed = True
        signal.signal(signal.SIGINT, before)

    before = signal.signal(signal.SIGINT, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
