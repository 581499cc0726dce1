"""One connection: its start, its end, and what it holds meanwhile."""

from __future__ import annotations

import asyncio
import logging
from contextlib import AsyncExitStack
from time import monotonic
from typing import Final, NoReturn

from anyio.to_thread import run_sync

from posecheck.errors import PoseCheckError
from posecheck.exercise.library import Library
from posecheck_server.exercises import known_exercise
from posecheck_server.problems import NO_CAMERA, NO_EXERCISE, NO_MODEL, RefusedError
from posecheck_server.settings import Settings
from posecheck_server.stream.closing import ClosingError, Code, GoneError
from posecheck_server.stream.conversation import Conversation
from posecheck_server.stream.messages import error_message, read_start
from posecheck_server.stream.pose_source import PoseSource
from posecheck_server.stream.session import Session
from posecheck_server.stream.streams import Streams
from posecheck_server.stream.wire import Wire

_log: Final = logging.getLogger("posecheck_server")
_TAKE_OVER_S: Final = 5.0

_START_CODES: Final = {NO_EXERCISE: Code.NO_EXERCISE, NO_MODEL: Code.TRY_LATER, NO_CAMERA: Code.TRY_LATER}
"""How a start that cannot be served ends, if not as a bad message."""


class Connection:
    """One client, from the handshake to the close.

    Parameters
    ----------
    settings : Settings
        What a client may do, and whether there is a camera.
    library : Library
        The exercises that there are.
    streams : Streams
        The other streams, and the sessions that may be resumed.
    exercise : str
        Name in the address.
    wire : Wire
        The client's WebSocket, before its handshake.

    Attributes
    ----------
    ended : asyncio.Event
        Set when it is closed and all that it used is free again.
    """

    def __init__(
        self, settings: Settings, library: Library, streams: Streams, exercise: str, wire: Wire
    ) -> None:
        self.ended = asyncio.Event()
        self._settings = settings
        self._library = library
        self._streams = streams
        self._exercise = exercise
        self._wire = wire
        self._serving: asyncio.Task[ClosingError | None] | None = None
        self._closing: ClosingError | None = None
        self._held = AsyncExitStack()
        self._session: Session | None = None
        self._poses = PoseSource(settings.camera, streams, self._held)

    async def run(self) -> None:
        """Serve the client until either side ends it."""
        await self._wire.accept()
        # In a task of its own, which can be cancelled apart from the server's, and whose stack is short: each
        # message has to go through every coroutine on it.
        serving = self._serving = asyncio.create_task(self._serve())
        try:
            await asyncio.wait([serving])
            closing = self._closing if serving.cancelled() else serving.result()
            if closing is not None:
                await self._wire.close(closing)
        finally:
            self.end(ClosingError(Code.STOPPING))  # if the server gives up before
            self.ended.set()

    def end(self, closing: ClosingError) -> None:
        """Close the connection from outside, if it is not already ending; what it is waiting for is given up.

        Parameters
        ----------
        closing : ClosingError
            What the client is told.
        """
        if self._closing is None and self._serving is not None:
            self._closing = closing
            self._serving.cancel()

    def look_after(self, now_s: float) -> None:
        """Close the connection if nothing is sent or received any more, or the set takes too long.

        Parameters
        ----------
        now_s : float
            On the monotonic clock.
        """
        closing = self._wire.look_after(now_s, may_be_silent=self._poses.is_filming)
        session = self._session
        if session is not None and now_s - session.began_s > self._settings.set_s:
            session.finish()  # a client that resumes gets the report
            closing = ClosingError(Code.TOO_LONG, "the set took too long")
        if closing is not None:
            self.end(closing)

    async def _serve(self) -> ClosingError | None:
        """Answer message after message; return how to close, or None if the client has gone."""
        try:
            async with self._held:
                self._held.enter_context(self._streams.connected(self))
                self._held.callback(self._leave)
                try:
                    session = await self._start()
                    await Conversation(self._wire, session, self._poses.estimation, self._settings).converse()
                    await self._poses.stop_filming()
                    await self._finish(session.finish())
                finally:
                    self._serving = None  # too late to be ended from outside: what is held is being freed
        except ClosingError as asked:
            return asked
        except GoneError:
            pass
        except Exception:
            # The last resort: the client is told that it may resume, and the log says what happened.
            _log.exception("a stream of %s failed", self._exercise)
            return ClosingError(Code.DEFECT, "the server has a defect")
        return None

    async def _start(self) -> Session:
        """Take the first message, and answer it."""
        try:
            start = read_start((await self._wire.receive()).get("text") or "")
            if start.resume is None:
                # In a thread: to read a large reference takes as long as many poses of the other patients.
                exercise = known_exercise(self._library, self._exercise)
                session = self._session = await run_sync(Session, exercise, start)
                session.connection = self
                await self._held.enter_async_context(session.in_use)
                await self._poses.open(session, self._wire, self.end)
                self._streams.add(session)
            else:
                session = await self._take_over(start.resume)
                if session.report is not None:
                    await self._finish(session.report)
                await self._poses.open(session, self._wire, self.end)
        except (RefusedError, PoseCheckError) as error:
            refusal = error if isinstance(error, RefusedError) else RefusedError.of(error)
            await self._wire.send(error_message(refusal))
            raise ClosingError(_START_CODES.get(refusal.kind, Code.BAD_MESSAGES), refusal.kind.slug) from None
        ready = session.ready(resumed=start.resume is not None, resume_within_s=self._settings.resume_s)
        await self._wire.send(ready.decode())
        return session

    async def _take_over(self, token: str) -> Session:
        """Return the session of a token, which from now on is used by this connection alone."""
        session = self._streams.sessions.get(token)
        if session is None or session.exercise.id != self._exercise:
            raise ClosingError(Code.UNKNOWN_TOKEN, "the token is unknown or has expired")
        before, session.connection = session.connection, self
        self._session = session
        if before is not None:
            before.end(ClosingError(Code.TAKEN_OVER, "another connection resumed this session"))
        try:
            async with asyncio.timeout(_TAKE_OVER_S):
                await self._held.enter_async_context(session.in_use)
        except TimeoutError:
            raise ClosingError(Code.TRY_LATER, "the other connection does not end") from None
        return session

    async def _finish(self, report: bytes) -> NoReturn:
        await self._wire.send(report.decode())
        raise ClosingError(Code.DONE)

    def _leave(self) -> None:
        """Let another connection have the session."""
        session = self._session
        if session is not None and session.connection is self:
            session.connection = None
            session.lost_s = monotonic()
