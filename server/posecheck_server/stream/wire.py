"""The WebSocket of one client: what comes in, what goes out, and whether anything still does."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from math import inf
from time import monotonic
from typing import Final

from starlette.types import Message, Receive, Send

from posecheck_server.settings import Settings
from posecheck_server.stream.closing import ClosingError, Code, GoneError

_RATE_S: Final = 2.0
_CLOSE_S: Final = 1.0
_TAKE_S: Final = 10.0
"""A client that takes no message for this long has stopped reading."""


class Wire:
    """One WebSocket.

    Parameters
    ----------
    receive, send : callable
        As ASGI gives them.
    settings : Settings
        How many messages may come, and for how long none may come.

    Attributes
    ----------
    receive_raw, send_raw : callable
        As ASGI gives them, for the hot path.
    received : int
        Messages that have come; the hot path counts them.
    burst : int
        After this many messages, :meth:`check_rate` is due.
    """

    def __init__(self, receive: Receive, send: Send, settings: Settings) -> None:
        self.receive_raw = receive
        self.send_raw = send
        self._settings = settings
        self.received = self._heard = 0
        self.burst = max(1, round(_RATE_S * settings.messages_per_s))
        self._burst_s = self._heard_s = monotonic()
        self._sending_s = inf  # since when a message waits to be taken

    async def accept(self) -> None:
        """Answer the handshake."""
        await self.receive_raw()
        await self.send_raw({"type": "websocket.accept"})

    async def receive(self) -> Message:
        """Return the next message.

        Raises
        ------
        GoneError
            If the client has ended the connection.
        """
        message = await self.receive_raw()
        if message["type"] == "websocket.disconnect":
            raise GoneError
        return message

    async def send(self, data: str | bytes) -> None:
        """Send a message.

        Parameters
        ----------
        data : str or bytes
            Text, or a binary message.

        Raises
        ------
        GoneError
            If the client has ended the connection, which the web server signals with an OSError.
        """
        self._sending_s = monotonic()
        try:
            await self.send_raw(
                {"type": "websocket.send", "text" if isinstance(data, str) else "bytes": data}
            )
        except OSError:
            raise GoneError from None
        finally:
            self._sending_s = inf

    async def close(self, closing: ClosingError) -> None:
        """Close it, and say why; do not wait for a client that no longer reads.

        Parameters
        ----------
        closing : ClosingError
            What the client is told.
        """
        # A client that no longer reads must not hold the connection.
        with suppress(TimeoutError, OSError):
            async with asyncio.timeout(_CLOSE_S):
                await self.send_raw(
                    {"type": "websocket.close", "code": int(closing.code), "reason": closing.reason}
                )

    def check_rate(self) -> None:
        """Check that the last messages, as many as a burst, did not come too fast.

        Raises
        ------
        ClosingError
            If they did.
        """
        now_s = monotonic()
        if now_s - self._burst_s < _RATE_S:
            raise ClosingError(Code.TOO_MANY, f"over {self._settings.messages_per_s} messages a second")
        self._burst_s = now_s

    def look_after(self, now_s: float, *, may_be_silent: bool) -> ClosingError | None:
        """Return how to close it if nothing is sent or received any more.

        Parameters
        ----------
        now_s : float
            On the monotonic clock.
        may_be_silent : bool
            Whether the client need not send anything.
        """
        if self.received != self._heard:
            self._heard, self._heard_s = self.received, now_s
        if not may_be_silent and now_s - self._heard_s > self._settings.silence_s:
            return ClosingError(Code.SILENCE, "nothing came")
        if now_s - self._sending_s > _TAKE_S:
            return ClosingError(Code.SILENCE, "nothing was taken")
        return None
