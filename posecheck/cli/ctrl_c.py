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
    """Let the first Ctrl-C close the window after the frame in work, and a second one interrupt.

    Interrupted in the middle of a frame, a session of the tests once did not end.

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
