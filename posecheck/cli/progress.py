"""Show how far the work on a recording has come."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

Advance = Callable[[str], None]
"""Say that one more frame is done, and what is to stand before the bar."""


@contextmanager
def progress(frame_count: int | None, description: str) -> Iterator[Advance]:
    """Show on standard error how far the work on a recording is, if somebody looks at it.

    Parameters
    ----------
    frame_count : int or None
        Number of frames; None where it is not known.
    description : str
        What stands before the bar at first.

    Yields
    ------
    callable
        To be called after each frame with what is to stand before the bar.
    """
    with Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TaskProgressColumn(show_speed=True),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
        disable=not sys.stderr.isatty(),
    ) as bar:
        task = bar.add_task(description, total=frame_count)

        def advance(description: str) -> None:
            bar.update(task, advance=1, description=description)

        yield advance
