"""How a stream ends: the close codes of docs/protocol.md."""

from __future__ import annotations

import asyncio
from enum import IntEnum
from typing import Protocol


class Code(IntEnum):
    """Why the server closes."""

    DONE = 1000
    STOPPING = 1001
    DEFECT = 1011
    TRY_LATER = 1013
    BAD_MESSAGES = 4400
    NO_EXERCISE = 4404
    OTHER_PROTOCOL = 4406
    SILENCE = 4408
    TAKEN_OVER = 4409
    UNKNOWN_TOKEN = 4410
    TOO_LONG = 4413
    TOO_MANY = 4429


class ClosingError(Exception):
    """Ends a connection.

    Parameters
    ----------
    code : Code
        Tells the client why, and so what it can do.
    reason : str
        For the log of the client; at most 123 bytes.
    """

    def __init__(self, code: Code, reason: str = "") -> None:
        super().__init__(reason)
        self.code = code
        self.reason = reason


class GoneError(Exception):
    """The client has ended the connection."""


class Closable(Protocol):
    """A connection, as seen by those that may have to end it.

    Attributes
    ----------
    ended : asyncio.Event
        Set when it is closed and all that it used is free again.
    """

    ended: asyncio.Event

    def end(self, closing: ClosingError) -> None:
        """Close it, if it is not already ending; what it is waiting for is given up.

        Parameters
        ----------
        closing : ClosingError
            What the client is told.
        """

    def look_after(self, now_s: float) -> None:
        """Close it if nothing is sent or received any more, or the set takes too long.

        Parameters
        ----------
        now_s : float
            On the monotonic clock.
        """
