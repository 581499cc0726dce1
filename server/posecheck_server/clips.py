"""Clips that show the exercises, drawn on the first request and deleted with the server."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock

from posecheck.exercise import Exercise
from posecheck.frame import Frame
from posecheck.words import say
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
                self.stop()
                with self._drawing:  # what is being drawn lets go of the folder first
                    pass

    def stop(self) -> None:
        """Break off the clip that is being drawn, and draw no more: whoever waits for one gets none."""
        self._folder = None

    def file(self, exercise: Exercise) -> Path:
        """Return the clip of an exercise; drawing one takes a second, and only one is drawn at a time.

        What has been drawn does not wait for what is being drawn.

        Parameters
        ----------
        exercise : Exercise
            The exercise to show.

        Raises
        ------
        RefusedError
            If the server is stopping.
        """
        from posecheck.synthetic.demonstration import FPS, demonstration_scene
        from posecheck.synthetic.output import write_video

        path = self._path(exercise)
        if path.exists():
            return path
        with self._drawing:
            path = self._path(exercise)
            if not path.exists():
                unfinished = path.with_stem(f"{exercise.id}-unfinished")
                write_video(self._until_stopped(demonstration_scene(exercise).frames()), unfinished, fps=FPS)
                unfinished.rename(path)
        return path

    def _path(self, exercise: Exercise) -> Path:
        folder = self._folder  # another thread may stop the clips at any time
        if folder is None:
            raise RefusedError(BUSY, say("server-stops"))
        return folder / f"{exercise.id}.webm"

    def _until_stopped(self, frames: Iterable[Frame]) -> Iterator[Frame]:
        for frame in frames:
            if self._folder is None:
                raise RefusedError(BUSY, say("server-stops"))
            yield frame
