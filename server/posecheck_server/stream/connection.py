"""One connection: its messages, one answer to each, and its end."""

from __future__ import annotations

import asyncio
import logging
from contextlib import AsyncExitStack, suppress
from math import inf
from time import monotonic
from typing import Final, NoReturn

from starlette.types import Message, Receive, Send

from posecheck.errors import PoseCheckError
from posecheck_server.exercises import built_in
from posecheck_server.problems import INVALID, NO_CAMERA, NO_EXERCISE, NO_MODEL, RefusedError
from posecheck_server.stream.binary import PICTURE, POSE, pose_of, read_header, read_pose
from posecheck_server.stream.camera import CameraFeed, show
from posecheck_server.stream.closing import ClosingError, Code, GoneError
from posecheck_server.stream.estimation import Estimation
from posecheck_server.stream.messages import (
    BEGUN,
    BeginMessage,
    FinishMessage,
    PoseMessage,
    error_message,
    read_message,
    read_start,
)
from posecheck_server.stream.pictures import check_jpeg
from posecheck_server.stream.session import Session
from posecheck_server.stream.streams import Streams

_log: Final = logging.getLogger("posecheck_server")
_RATE_S: Final = 2.0
_TAKE_OVER_S: Final = 5.0
_CLOSE_S: Final = 1.0
_TAKE_S: Final = 10.0
"""A client that takes no message for so long has stopped to read."""

_START_CODES: Final = {NO_EXERCISE: Code.NO_EXERCISE, NO_MODEL: Code.TRY_LATER, NO_CAMERA: Code.TRY_LATER}
"""How a start that cannot be served ends, if not as a bad message."""


class Connection:
    """One client, from the handshake to the close.

    Parameters
    ----------
    streams : Streams
    exercise : str
        Name in the address.
    receive, send : callable
        As ASGI gives them.

    Attributes
    ----------
    ended : asyncio.Event
        Set when it is closed and all that it used is free again.
    """

    def __init__(self, streams: Streams, exercise: str, receive: Receive, send: Send) -> None:
        self.ended = asyncio.Event()
        self._streams = streams
        self._settings = streams.settings
        self._exercise = exercise
        self._receive_raw = receive
        self._send_raw = send
        self._serving: asyncio.Task[ClosingError | None] | None = None
        self._closing: ClosingError | None = None
        self._held = AsyncExitStack()
        self._session: Session | None = None
        self._estimation: Estimation | None = None
        self._camera: asyncio.Task[None] | None = None
        self._received = self._heard = self._bad = 0
        self._burst = max(1, round(_RATE_S * self._settings.messages_per_s))
        self._burst_s = self._heard_s = monotonic()
        self._sending_s = inf  # since when a message waits to be taken

    async def run(self) -> None:
        """Serve the client until one of both ends it."""
        await self._receive_raw()
        await self._send_raw({"type": "websocket.accept"})
        # In a task of its own, which can be cancelled apart from the server's, and whose stack is short: each
        # message has to go through every coroutine on it.
        serving = self._serving = asyncio.create_task(self._serve())
        try:
            await asyncio.wait([serving])
            closing = self._closing if serving.cancelled() else serving.result()
            if closing is not None:
                await self._close(closing)
        finally:
            self.end(ClosingError(Code.STOPPING))  # where the server gives up before
            self.ended.set()

    def end(self, closing: ClosingError) -> None:
        """Close the connection from outside, if it is not ending already; what it waits for is given up."""
        if self._closing is None and self._serving is not None:
            self._closing = closing
            self._serving.cancel()

    def look_after(self, now_s: float) -> None:
        """Close the connection if nothing comes or is taken any more, or the set takes too long."""
        if self._received != self._heard:
            self._heard, self._heard_s = self._received, now_s
        session = self._session
        if session is not None and now_s - session.began_s > self._settings.set_s:
            session.finish()  # who resumes has the report
            self.end(ClosingError(Code.TOO_LONG, "the set took too long"))
        elif self._camera is None and now_s - self._heard_s > self._settings.silence_s:
            self.end(ClosingError(Code.SILENCE, "nothing came"))
        elif now_s - self._sending_s > _TAKE_S:
            self.end(ClosingError(Code.SILENCE, "nothing was taken"))

    async def _serve(self) -> ClosingError | None:
        """Answer message after message; return how to close, None where the client has gone."""
        try:
            async with self._held:
                self._held.enter_context(self._streams.connected(self))
                self._held.callback(self._leave)
                try:
                    await self._converse(await self._start())
                finally:
                    self._serving = None  # too late to be ended from outside: what is held is being freed
        except ClosingError as asked:
            return asked
        except GoneError:
            pass
        except Exception:
            # The last boundary: the client is told that it may resume, the log says what happened.
            _log.exception("a stream of %s failed", self._exercise)
            return ClosingError(Code.DEFECT, "the server has a defect")
        return None

    async def _start(self) -> Session:
        """Take the first message, and answer it."""
        try:
            start = read_start((await self._receive()).get("text") or "")
            if start.resume is None:
                session = self._session = Session(built_in(self._exercise), start)
                session.connection = self
                await self._held.enter_async_context(session.in_use)
                await self._prepare(session)
                self._streams.add(session)
            else:
                session = await self._take_over(start.resume)
                if session.report is not None:
                    await self._finish(session.report)
                await self._prepare(session)
        except (RefusedError, PoseCheckError) as error:
            refusal = error if isinstance(error, RefusedError) else RefusedError.of(error)
            await self._send(error_message(refusal))
            raise ClosingError(
                _START_CODES.get(refusal.kind, Code.BAD_MESSAGES), refusal.kind.title
            ) from None
        within_s = self._settings.resume_s
        await self._send(session.ready(resumed=start.resume is not None, resume_within_s=within_s).decode())
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

    async def _prepare(self, session: Session) -> None:
        """Load what the server needs to find the pose itself."""
        start, camera = session.start, self._settings.camera
        if start.input == "poses":
            return
        if start.input == "camera" and camera is None:
            raise RefusedError(NO_CAMERA, "this server has no camera: start `posecheck serve --camera 0`")
        self._held.enter_context(self._streams.estimating())
        estimation = self._estimation = Estimation(start.model)
        self._held.push_async_callback(estimation.close)
        await estimation.open()
        if start.input == "camera" and camera is not None:
            self._held.enter_context(self._streams.using_camera())
            feed = CameraFeed(camera, estimation, session.began_s)
            self._held.push_async_callback(estimation.free, feed.close)
            await estimation.run(feed.open)
            self._camera = asyncio.create_task(self._show(feed, estimation, session))
            self._held.push_async_callback(self._stop_camera)

    async def _converse(self, session: Session) -> NoReturn:
        """Answer each message; the hot path of the server, so the rest is kept out of it."""
        receive, send, burst = self._receive_raw, self._send_raw, self._burst
        while True:
            message = await receive()
            if message["type"] == "websocket.disconnect":
                raise GoneError
            self._received += 1
            if self._received % burst == 0:
                self._check_rate()
            try:
                data = message.get("bytes")
                if data is None:
                    answer = self._answer_text(session, message["text"])
                elif self._estimation is None:
                    answer = self._answer_pose(session, data)
                else:
                    answer = await self._answer_picture(session, self._estimation, data)
            except RefusedError as refusal:
                answer = self._refuse(refusal)
            except PoseCheckError as error:
                answer = self._refuse(RefusedError.of(error))
            else:
                self._bad = 0
            if answer is None:
                await self._stop_camera()
                await self._finish(session.finish())
            try:
                await send({"type": "websocket.send", "text": answer})
            except OSError:
                raise GoneError from None

    def _answer_text(self, session: Session, text: str) -> str | None:
        """Return the answer to a text message, None where it ends the set."""
        message = read_message(text)
        if isinstance(message, PoseMessage) and self._estimation is None:
            return session.update(pose_of(message)).decode()
        if isinstance(message, BeginMessage):
            session.begin()
            if self._estimation is not None:  # whoever helped the patient into position may have stood nearer
                self._estimation.choose_anew()
            return BEGUN
        if isinstance(message, FinishMessage):
            return None
        raise _unexpected(session)

    def _answer_pose(self, session: Session, data: bytes) -> str:
        kind, size, time_s = read_header(data)
        if kind != POSE:
            raise _unexpected(session)
        return session.update(read_pose(data, size, time_s)).decode()

    async def _answer_picture(self, session: Session, estimation: Estimation, data: bytes) -> str:
        kind, size, time_s = read_header(data)
        if kind != PICTURE or self._camera is not None:
            raise _unexpected(session)
        check_jpeg(data, size, self._settings.image_pixels)
        session.check_time(time_s)
        pose = await estimation.pose_of_message(data, size, time_s)
        return session.update_with_pose(pose).decode()

    def _refuse(self, refusal: RefusedError) -> str:
        self._bad += 1
        if self._bad >= self._settings.bad_messages:
            raise ClosingError(Code.BAD_MESSAGES, "too many messages were unusable")
        return error_message(refusal)

    def _check_rate(self) -> None:
        now_s = monotonic()
        if now_s - self._burst_s < _RATE_S:
            raise ClosingError(Code.TOO_MANY, f"over {self._settings.messages_per_s} messages a second")
        self._burst_s = now_s

    async def _show(self, feed: CameraFeed, estimation: Estimation, session: Session) -> None:
        """Send what the camera sees; its end is that of the connection."""
        try:
            await show(feed, estimation, session, self._send)
        except RefusedError as refusal:
            await self._send(error_message(refusal))
            self.end(ClosingError(Code.TRY_LATER, "the camera is lost"))
        except GoneError:
            pass  # the conversation notices it as well
        except Exception:
            # As in _serve: without this the client would wait for pictures that never come.
            _log.exception("the camera of a stream of %s failed", self._exercise)
            self.end(ClosingError(Code.DEFECT, "the server has a defect"))

    async def _stop_camera(self) -> None:
        if self._camera is not None:
            self._camera.cancel()
            await asyncio.wait([self._camera])

    async def _finish(self, report: bytes) -> NoReturn:
        await self._send(report.decode())
        raise ClosingError(Code.DONE)

    def _leave(self) -> None:
        """Let another connection have the session."""
        session = self._session
        if session is not None and session.connection is self:
            session.connection = None
            session.lost_s = monotonic()

    async def _close(self, closing: ClosingError) -> None:
        # A client that reads nothing any more must not hold the connection.
        with suppress(TimeoutError, OSError):
            async with asyncio.timeout(_CLOSE_S):
                await self._send_raw(
                    {"type": "websocket.close", "code": int(closing.code), "reason": closing.reason}
                )

    async def _receive(self) -> Message:
        message = await self._receive_raw()
        if message["type"] == "websocket.disconnect":
            raise GoneError
        return message

    async def _send(self, data: str | bytes) -> None:
        """Send a message; GoneError where the client has gone, of which the server makes an OSError."""
        self._sending_s = monotonic()
        try:
            await self._send_raw(
                {"type": "websocket.send", "text" if isinstance(data, str) else "bytes": data}
            )
        except OSError:
            raise GoneError from None
        finally:
            self._sending_s = inf


def _unexpected(session: Session) -> RefusedError:
    allowed = {"poses": "poses, ", "images": "pictures, ", "camera": ""}[session.start.input]
    return RefusedError(INVALID, f"this session takes {allowed}begin and finish")
