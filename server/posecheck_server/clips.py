"""Clips that show the exercises, drawn on the first request and deleted with the server."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Condition

from posecheck.exercise import Exercise
from posecheck.frame import Frame
from posecheck.words import say
from posecheck_server.problems import BUSY, RefusedError


class Clips:
    """The clips of a server."""

    def __init__(self) -> None:
        self._folder: Path | None = None
        self._change = Condition()
        self._drawing = False
        self._waiting: list[object] = []

    @contextmanager
    def stored(self) -> Iterator[None]:
        """Make a folder for the clips."""
        with TemporaryDirectory(prefix="posecheck-clips-") as folder:
            self._folder = Path(folder)
            try:
                yield
            finally:
                self.stop()
                with self._change:  # what is being drawn lets go of the folder first
                    self._change.wait_for(lambda: not self._drawing)

    def stop(self) -> None:
        """Break off the clip that is being drawn, and draw no more: whoever waits for one gets none."""
        self._folder = None

    def file(self, exercise: Exercise) -> Path:
        """Return the clip of an exercise; drawing one takes a second, and only one is drawn at a time.

        What has been drawn does not wait for what is being drawn, and what was asked for last is drawn next:
        that is what somebody looks at, while a list of exercises may have asked for many before.

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
        with self._turn():
            path = self._path(exercise)
            if not path.exists():
                unfinished = path.with_stem(f"{exercise.id}-unfinished")
                write_video(self._until_stopped(demonstration_scene(exercise).frames()), unfinished, fps=FPS)
                unfinished.rename(path)
        return path

    @contextmanager
    def _turn(self) -> Iterator[None]:
        """Wait until nothing is drawn and nobody has come later."""
        me = object()
        with self._change:
            self._waiting.append(me)
            self._change.wait_for(lambda: not self._drawing and self._waiting[-1] is me)
            self._waiting.pop()
            self._drawing = True
        try:
            yield
        finally:
            with self._change:
                self._drawing = False
                self._change.notify_all()

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
