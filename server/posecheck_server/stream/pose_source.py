"""Where the poses of a session come from: the client, its pictures, or the server's camera."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import AsyncExitStack
from typing import Final

from posecheck.words import say
from posecheck_server.problems import NO_CAMERA, RefusedError
from posecheck_server.stream.camera import CameraFeed, show
from posecheck_server.stream.closing import ClosingError, Code, GoneError
from posecheck_server.stream.estimation import Estimation
from posecheck_server.stream.messages import error_message
from posecheck_server.stream.session import Session
from posecheck_server.stream.streams import Streams
from posecheck_server.stream.wire import Wire

_log: Final = logging.getLogger("posecheck_server")


class PoseSource:
    """What the server needs to find the poses of a session itself.

    Parameters
    ----------
    camera : str or None
        The server's own camera; None if it has none.
    streams : Streams
        All streams of the server, which share its camera and its pose estimation.
    held : AsyncExitStack
        Frees what is opened.

    Attributes
    ----------
    estimation : Estimation or None
        None if the client finds the poses.
    """

    def __init__(self, camera: str | None, streams: Streams, held: AsyncExitStack) -> None:
        self.estimation: Estimation | None = None
        self._camera = camera
        self._streams = streams
        self._held = held
        self._filming: asyncio.Task[None] | None = None

    @property
    def is_filming(self) -> bool:
        """Whether the camera of the server was opened."""
        return self._filming is not None

    async def open(self, session: Session, wire: Wire, end: Callable[[ClosingError], None]) -> None:
        """Load what is needed, and start filming if asked to.

        Parameters
        ----------
        session : Session
            Whose start says where the poses come from.
        wire : Wire
            Where the pictures from the camera go.
        end : callable
            Closes the connection when there are no more.

        Raises
        ------
        RefusedError
            If there is no camera, or it gives no picture.
        ModelError
            If the pose model cannot be loaded.
        ClosingError
            If the camera is in use, or as many clients as allowed already have their poses found.
        """
        start, camera = session.start, self._camera
        if start.input == "poses":
            return
        if start.input == "camera" and camera is None:
            raise RefusedError(NO_CAMERA, say("camera-none"))
        self._held.enter_context(self._streams.estimating())
        estimation = self.estimation = Estimation(start.model)
        self._held.push_async_callback(estimation.close)
        await estimation.open()
        if start.input == "camera" and camera is not None:
            self._held.enter_context(self._streams.using_camera())
            feed = CameraFeed(camera, estimation, session.began_s)
            self._held.push_async_callback(estimation.free, feed.close)
            await estimation.run(feed.open)
            self._filming = asyncio.create_task(_film(feed, estimation, session, wire, end))
            self._held.push_async_callback(self.stop_filming)

    async def stop_filming(self) -> None:
        """Stop sending what the camera sees."""
        if self._filming is not None:
            self._filming.cancel()
            await asyncio.wait([self._filming])


async def _film(
    feed: CameraFeed,
    estimation: Estimation,
    session: Session,
    wire: Wire,
    end: Callable[[ClosingError], None],
) -> None:
    """Send what the camera sees; when it ends, the connection ends."""
    try:
        await show(feed, estimation, session, wire.send)
    except RefusedError as refusal:
        await wire.send(error_message(refusal))
        end(ClosingError(Code.TRY_LATER, "the camera is lost"))
    except GoneError:
        pass  # the conversation notices it too
    except Exception:
        # The last resort: without this the client would wait for pictures that never come.
        _log.exception("the camera of a stream of %s failed", session.exercise.id)
        end(ClosingError(Code.DEFECT, "the server has a defect"))
