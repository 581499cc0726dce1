"""Clips that show the exercises, drawn when they are first asked for, and gone with the server."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock

from posecheck.exercise import Exercise


class Clips:
    """The clips of a server."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._drawing = Lock()

    @contextmanager
    def stored(self) -> Iterator[None]:
        """Keep a folder for the clips."""
        with TemporaryDirectory(prefix="posecheck-clips-") as folder:
            self._folder = Path(folder)
            yield

    def file(self, exercise: Exercise) -> Path:
        """Return the clip of an exercise; drawing it takes a second, and is done for one at a time.

        Parameters
        ----------
        exercise : Exercise
            What is shown.
        """
        from posecheck.synthetic.demonstration import write_demonstration

        assert self._folder is not None, "stored() comes first"
        path = self._folder / f"{exercise.id}.webm"
        with self._drawing:
            if not path.exists():
                unfinished = path.with_stem(f"{exercise.id}-unfinished")
                write_demonstration(exercise, unfinished)
                unfinished.rename(path)
        return path
