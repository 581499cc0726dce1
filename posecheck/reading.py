"""From source to poses: films, cameras, streams, saved tracks and files of joints."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, closing, nullcontext
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from posecheck.ahead import ahead
from posecheck.capture.live import LiveSource
from posecheck.capture.replay import Replay
from posecheck.capture.source import Source
from posecheck.capture.video_file import VideoFile
from posecheck.errors import SourceError
from posecheck.estimation.bundles import ModelName
from posecheck.frame import Frame
from posecheck.interrupts import ctrl_c_waits
from posecheck.pose import Origin, Pose
from posecheck.skeletons import Told, open_recording
from posecheck.version import __version__

if TYPE_CHECKING:
    from posecheck.estimation.estimator import PoseEstimator

AnySource = Source[Frame] | Source[Pose]
OnPose = Callable[[Frame | None, Pose], None]

_HEARTBEAT_S: Final = 0.1
_AHEAD: Final = 2
"""Frames: the one whose pose is being found, and one that waits, or the search would wait for the checker."""


class Reading(ExitStack):
    """Reads the poses of a source as far as possible, and then knows where they come from.

    A failure before the first pose is raised; a later one ends the reading and is part of the origin.
    Ctrl-C ends a live source as if it had ended by itself, after the frame in work.

    Parameters
    ----------
    source : str, Path or Source
        What :func:`posecheck.skeletons.open_recording` takes, or a source that is already open; it is closed
        at the end.
    model : {"lite", "full", "heavy"} or PoseEstimator
        Pose model, which is made only if there are pictures; or an existing estimator, which stays open.
    on_wait : callable, optional
        Called several times a second while a live source has no new frame.
    told : Told, optional
        What is known of joints in a file that does not say it.
    """

    def __init__(
        self,
        source: str | Path | AnySource,
        model: ModelName | PoseEstimator,
        on_wait: Callable[[], None] | None = None,
        told: Told | None = None,
    ) -> None:
        super().__init__()
        self._source: AnySource = (
            open_recording(str(source), told or Told()) if isinstance(source, str | Path) else source
        )
        self.enter_context(self._source)
        self._model = model
        self._estimator: PoseEstimator | None = None
        self._on_wait = on_wait
        self._first_at: datetime | None = None
        self._failure = ""

    @property
    def name(self) -> str:
        """Name of the source."""
        return self._source.name

    @property
    def origin(self) -> Origin:
        """Where the poses come from, as far as they have been read."""
        source = self._source
        known = source.origin if isinstance(source, Replay | VideoFile) else Origin(source=source.name)
        if self._estimator is not None:
            known = replace(known, model=self._estimator.model, software=__version__)
        if self._first_at is not None:
            known = replace(known, time_origin=self._first_at.isoformat(timespec="milliseconds"))
        return replace(
            known,
            warnings=(*known.warnings, *source.warnings),
            failure=self._failure or known.failure,
        )

    def run(self, take: OnPose) -> None:
        """Hand over pose after pose, with its frame where there are pictures.

        Parameters
        ----------
        take : callable
            Called with each frame, None where there are no pictures, and its pose.

        Raises
        ------
        SourceError
            If the source fails before its first frame.
        """
        begun = False
        try:
            with closing(self._found()) as found:
                for frame, pose in found:
                    if not begun:
                        begun = True
                        self._first_at = datetime.now().astimezone() if self._source.live else None
                    with ctrl_c_waits() if self._source.live else nullcontext():
                        take(frame, pose)
        except SourceError as error:
            if not begun:
                raise
            self._failure = str(error)
        except KeyboardInterrupt:
            if not self._source.live:
                raise

    def _found(self) -> Generator[tuple[Frame | None, Pose]]:
        """Yield pose after pose, with its frame where there are pictures.

        While one frame of a film is judged and drawn, the pose in the next one is found, and the one after
        that is prepared; of a live source, there is no next frame yet.
        """
        if self._source.live or isinstance(self._source, Replay):
            for item in self._items():
                with ctrl_c_waits() if self._source.live else nullcontext():
                    posed = self._posed(item, None)
                yield posed
            return
        from posecheck.estimation.light import prepared

        items = ((item, prepared(item) if isinstance(item, Frame) else None) for item in self._items())
        with (
            closing(ahead(items, _AHEAD)) as ready,
            closing(ahead((self._posed(*each) for each in ready), _AHEAD)) as found,
        ):
            yield from found

    def _posed(self, item: Frame | Pose, picture: NDArray[np.uint8] | None) -> tuple[Frame | None, Pose]:
        return (item, self._estimate(item, picture)) if isinstance(item, Frame) else (None, item)

    def _items(self) -> Iterator[Frame | Pose]:
        source, on_wait = self._source, self._on_wait
        if on_wait is None or not isinstance(source, LiveSource):
            yield from source
            return
        while not source.ended:
            frame = source.next_frame(timeout_s=_HEARTBEAT_S)
            if frame is not None:
                yield frame
            elif not source.ended:
                on_wait()

    def _estimate(self, frame: Frame, picture: NDArray[np.uint8] | None) -> Pose:
        """Find the pose; the estimator is made when the first picture comes, as a track needs none."""
        if self._estimator is None:
            if isinstance(self._model, str):
                # MediaPipe takes seconds to import.
                from posecheck.estimation.estimator import PoseEstimator

                self._estimator = self.enter_context(PoseEstimator(model=self._model))
            else:
                self._estimator = self._model
                self._estimator.start_anew()
        return self._estimator.estimate(frame, picture)
