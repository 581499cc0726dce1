"""The camera of the server: each picture, and what the checker says about it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Final

from posecheck.capture.live import LiveSource
from posecheck.capture.source import open_source
from posecheck.errors import SourceError
from posecheck.frame import Frame
from posecheck.pose import Pose
from posecheck.words import say
from posecheck_server.problems import NO_CAMERA, RefusedError
from posecheck_server.stream.estimation import Estimation
from posecheck_server.stream.messages import error_message
from posecheck_server.stream.pictures import encode
from posecheck_server.stream.session import Session

_WAIT_S: Final = 0.25
AWAY_S: Final = 1.5
"""If a camera is silent for this long, the client is told."""


class CameraFeed:
    """The newest frames of a camera with their poses; its methods are called in the thread of the estimation.

    Whoever makes it must arrange for it to be closed before opening it: the opening goes on in the thread
    even when nobody is waiting for it any more.

    Parameters
    ----------
    camera : str
        What :func:`posecheck.capture.source.open_source` takes; must be live.
    estimation : Estimation
        Finds the pose in each frame.
    since_s : float
        Where time 0 lies, on the monotonic clock: a camera that is reopened continues from it.
    """

    def __init__(self, camera: str, estimation: Estimation, since_s: float) -> None:
        self._camera = camera
        self._source: LiveSource | None = None
        self._estimation = estimation
        self._since_s = since_s
        self._ahead_s: float | None = None
        self._seen_s = monotonic()

    def open(self) -> None:
        """Take the camera.

        Raises
        ------
        RefusedError
            If it gives no picture.
        """
        try:
            source = open_source(self._camera)
        except SourceError as error:
            raise RefusedError(NO_CAMERA, str(error)) from error
        if not isinstance(source, LiveSource):
            source.close()
            raise RefusedError(NO_CAMERA, say("camera-recording", name=source.name))
        self._source = source
        self._seen_s = monotonic()

    @property
    def name(self) -> str:
        """What the camera is called in messages."""
        return self._opened.name

    @property
    def away(self) -> bool:
        """Whether it has not given a picture for a while."""
        return monotonic() - self._seen_s > AWAY_S

    def next(self) -> tuple[bytes, Pose] | None:
        """Return the message with the newest picture, and the pose in it; None if none has come yet.

        Raises
        ------
        RefusedError
            If none will come any more.
        """
        try:
            frame = self._opened.next_frame(timeout_s=_WAIT_S)
        except SourceError as error:
            raise RefusedError(NO_CAMERA, str(error)) from error
        if frame is None:
            if self._opened.ended:
                raise RefusedError(NO_CAMERA, say("camera-gone", name=self.name))
            return None
        self._seen_s = monotonic()
        if self._ahead_s is None:
            self._ahead_s = self._seen_s - self._since_s - frame.time_s
        placed = Frame(image=frame.image, time_s=frame.time_s + self._ahead_s)
        return encode(placed), self._estimation.pose(placed)

    def close(self) -> None:
        """Release the camera, if it was opened."""
        if self._source is not None:
            self._source.close()

    @property
    def _opened(self) -> LiveSource:
        assert self._source is not None, "open() comes first"
        return self._source


async def show(
    feed: CameraFeed, estimation: Estimation, session: Session, send: Callable[[bytes | str], Awaitable[None]]
) -> None:
    """Send a picture and an update for each frame that the camera gives, until cancelled.

    Parameters
    ----------
    feed : CameraFeed
        The camera, opened.
    estimation : Estimation
        Its thread reads the camera.
    session : Session
        Takes in the poses.
    send : callable
        Sends one message to the client.

    Raises
    ------
    RefusedError
        If the camera is lost for good.
    """
    told = False
    while True:
        seen = await estimation.run(feed.next)
        if seen is not None:
            picture, pose = seen
            await send(picture)
            await send(session.update_with_pose(pose).decode())
        elif feed.away and not told:
            await send(error_message(RefusedError(NO_CAMERA, say("camera-awaited", name=feed.name))))
        told = seen is None and feed.away
