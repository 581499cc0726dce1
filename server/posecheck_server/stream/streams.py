"""All streams of a server: who is connected, which sessions may be resumed, and the limits they share."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from time import monotonic
from typing import Final

from posecheck_server.settings import Settings
from posecheck_server.stream.closing import Closable, ClosingError, Code
from posecheck_server.stream.session import Session

_log: Final = logging.getLogger("posecheck_server")
_LOOK_S: Final = 0.5
_STOP_S: Final = 3.0
_SESSIONS_PER_CONNECTION: Final = 4


class Streams:
    """All streams of a server, and what they share.

    Parameters
    ----------
    settings : Settings
        How many there may be, and how long a lost one can be resumed.

    Attributes
    ----------
    connections : set of Closable
        Those that last.
    sessions : dict of str to Session
        Those under way and those that may be resumed, by token.
    camera_used : bool
        Whether a stream has the server's camera.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.sessions: dict[str, Session] = {}
        self.connections: set[Closable] = set()
        self._estimations = 0
        self.camera_used = False
        self._stopping = False

    @contextmanager
    def connected(self, connection: Closable) -> Iterator[None]:
        """Count a connection while it lasts.

        Parameters
        ----------
        connection : Closable
            Ended if it is silent for too long, or when the server stops.

        Raises
        ------
        ClosingError
            If there are too many already, or the server is stopping.
        """
        if self._stopping:
            raise ClosingError(Code.STOPPING)
        if len(self.connections) >= self._settings.connections:
            raise ClosingError(Code.TRY_LATER, "too many connections")
        self.connections.add(connection)
        try:
            yield
        finally:
            self.connections.remove(connection)

    @contextmanager
    def estimating(self) -> Iterator[None]:
        """Count a connection while the server finds the poses for it.

        Raises
        ------
        ClosingError
            If there are too many already.
        """
        if self._estimations >= self._settings.estimations:
            raise ClosingError(Code.TRY_LATER, "pose estimation is in use")
        self._estimations += 1
        try:
            yield
        finally:
            self._estimations -= 1

    @contextmanager
    def using_camera(self) -> Iterator[None]:
        """Reserve the server's camera for one connection.

        Raises
        ------
        ClosingError
            If another one has it.
        """
        if self.camera_used:
            raise ClosingError(Code.TRY_LATER, "the camera is in use")
        self.camera_used = True
        try:
            yield
        finally:
            self.camera_used = False

    def add(self, session: Session) -> None:
        """Keep a session so that it can be resumed; if there are far too many, drop the one lost for longest.

        Parameters
        ----------
        session : Session
            A new one.
        """
        if len(self.sessions) >= _SESSIONS_PER_CONNECTION * self._settings.connections:
            lost = [known for known in self.sessions.values() if known.connection is None]
            del self.sessions[min(lost, key=lambda known: known.lost_s).token]
        self.sessions[session.token] = session

    async def watch(self) -> None:
        """Keep checking for what takes too long."""
        while True:
            await asyncio.sleep(_LOOK_S)
            now_s = monotonic()
            for connection in tuple(self.connections):
                try:
                    connection.look_after(now_s)
                except Exception:
                    # One broken session must not stop the checks on all the others.
                    _log.exception("a stream could not be looked after")
                    connection.end(ClosingError(Code.DEFECT, "the server has a defect"))
            oldest_s = now_s - self._settings.resume_s
            for session in [
                s for s in self.sessions.values() if s.connection is None and s.lost_s < oldest_s
            ]:
                del self.sessions[session.token]

    async def stop(self) -> None:
        """Close all connections, and accept no more."""
        self._stopping = True
        connections = tuple(self.connections)
        for connection in connections:
            connection.end(ClosingError(Code.STOPPING, "the server is stopping"))
        with suppress(TimeoutError):
            async with asyncio.timeout(_STOP_S):
                for connection in connections:
                    await connection.ended.wait()
