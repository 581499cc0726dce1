"""The conversation during a set: an answer to each message."""

from __future__ import annotations

from posecheck.errors import PoseCheckError
from posecheck.words import say
from posecheck_server.problems import INVALID, RefusedError
from posecheck_server.settings import Settings
from posecheck_server.stream.binary import PICTURE, POSE, pose_of, read_header, read_pose
from posecheck_server.stream.closing import ClosingError, Code, GoneError
from posecheck_server.stream.estimation import Estimation
from posecheck_server.stream.messages import (
    BEGUN,
    BeginMessage,
    FinishMessage,
    PoseMessage,
    error_message,
    read_message,
)
from posecheck_server.stream.pictures import check_jpeg
from posecheck_server.stream.session import Session
from posecheck_server.stream.wire import Wire


class Conversation:
    """The messages of a client that has started a session.

    Parameters
    ----------
    wire : Wire
        The client's WebSocket.
    session : Session
        Takes in the poses.
    estimation : Estimation or None
        What finds the poses; None if the client does.
    settings : Settings
        How large a picture may be, and how many messages may be unusable.
    """

    def __init__(
        self, wire: Wire, session: Session, estimation: Estimation | None, settings: Settings
    ) -> None:
        self._wire = wire
        self._session = session
        self._estimation = estimation
        self._settings = settings
        self._bad = 0

    async def converse(self) -> None:
        """Answer each message until one ends the set: the server's hot path, so everything else is kept out.

        Raises
        ------
        ClosingError
            If the client sends too much, or too many unusable messages.
        GoneError
            If it has gone.
        """
        wire, estimation = self._wire, self._estimation
        receive, send, burst = wire.receive_raw, wire.send_raw, wire.burst
        while True:
            message = await receive()
            if message["type"] == "websocket.disconnect":
                raise GoneError
            wire.received += 1
            if wire.received % burst == 0:
                wire.check_rate()
            try:
                data = message.get("bytes")
                if data is None:
                    answer = self._answer_text(message["text"])
                elif estimation is None:
                    answer = self._answer_pose(data)
                else:
                    answer = await self._answer_picture(estimation, data)
            except RefusedError as refusal:
                answer = self._refuse(refusal)
            except PoseCheckError as error:
                answer = self._refuse(RefusedError.of(error))
            else:
                self._bad = 0
            if answer is None:
                return
            try:
                await send({"type": "websocket.send", "text": answer})
            except OSError:
                raise GoneError from None

    def _answer_text(self, text: str) -> str | None:
        """Return the answer to a text message, or None if it ends the set."""
        message = read_message(text)
        if isinstance(message, PoseMessage) and self._estimation is None:
            return self._session.update(pose_of(message)).decode()
        if isinstance(message, BeginMessage):
            self._session.begin(told=True)
            if self._estimation is not None:  # someone who helped the patient may have been nearer
                self._estimation.choose_anew()
            return BEGUN
        if isinstance(message, FinishMessage):
            return None
        raise self._unexpected()

    def _answer_pose(self, data: bytes) -> str:
        kind, size, time_s = read_header(data)
        if kind != POSE:
            raise self._unexpected()
        return self._session.update(read_pose(data, size, time_s)).decode()

    async def _answer_picture(self, estimation: Estimation, data: bytes) -> str:
        kind, size, time_s = read_header(data)
        if kind != PICTURE or self._session.start.input != "images":
            raise self._unexpected()
        check_jpeg(data, size, self._settings.image_pixels)
        self._session.check_time(time_s)
        pose = await estimation.pose_of_message(data, size, time_s)
        return self._session.update_with_pose(pose).decode()

    def _refuse(self, refusal: RefusedError) -> str:
        self._bad += 1
        if self._bad >= self._settings.bad_messages:
            raise ClosingError(Code.BAD_MESSAGES, "too many messages were unusable")
        return error_message(refusal)

    def _unexpected(self) -> RefusedError:
        return RefusedError(INVALID, say("message-unexpected", input=self._session.start.input))
