"""Clips that show the exercises, drawn on the first request and deleted with the server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock

from posecheck.exercise import Exercise
from posecheck_server.problems import BUSY, RefusedError


class Clips:
    """The clips of a server."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._drawing = Lock()

    @contextmanager
    def stored(self) -> Iterator[None]:
        """Make a folder for the clips."""
        with TemporaryDirectory(prefix="posecheck-clips-") as folder:
            self._folder = Path(folder)
            try:
                yield
            finally:
                with self._drawing:  # whoever waits for a clip now gets none
                    self._folder = None

    def file(self, exercise: Exercise) -> Path:
        """Return the clip of an exercise; drawing one takes a second, and only one is drawn at a time.

        Parameters
        ----------
        exercise : Exercise
            The exercise to show.

        Raises
        ------
        RefusedError
            If the server is stopping.
        """
        from posecheck.synthetic.demonstration import write_demonstration

        with self._drawing:
            if self._folder is None:
                raise RefusedError(BUSY, "The server is stopping.")
            path = self._folder / f"{exercise.id}.webm"
            if not path.exists():
                unfinished = path.with_stem(f"{exercise.id}-unfinished")
                write_demonstration(exercise, unfinished)
                unfinished.rename(path)
        return path
