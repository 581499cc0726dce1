"""Limits on HTTP requests: how many at once, how large, how slow."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import suppress
from typing import Final

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from posecheck.words import say
from posecheck_server.problems import BAD_REQUEST, BUSY, SLOW, TOO_LARGE, RefusedError

_DRAIN_S: Final = 0.5
_DRAIN_BYTES: Final = 2**22


class RequestLimit:
    """Refuses requests while too many others are being answered.

    Parameters
    ----------
    app : ASGI application
        The application behind it.
    most : int
        Requests that are answered at the same time.
    """

    def __init__(self, app: ASGIApp, *, most: int) -> None:
        self._app = app
        self._most = most
        self._now = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        if self._now >= self._most:
            refusal = RefusedError(BUSY, say("request-too-many"), retry_after_s=1)
            await refusal.response()(scope, receive, send)
            return
        self._now += 1
        try:
            await self._app(scope, receive, send)
        finally:
            self._now -= 1


class BodyLimit:
    """Refuses bodies that are too large, announced or not, and bodies that stop coming or only trickle in.

    Parameters
    ----------
    app : ASGI application
        The application behind it.
    most_bytes : int
        Largest body.
    exceptions : mapping of str to int
        Other limits, by path.
    wait_s : float
        Longest time from one part of a body to the next, seconds.
    least_bytes_per_s : int
        How fast a body must arrive on average; being `wait_s` late is still in time.
    """

    def __init__(
        self,
        app: ASGIApp,
        *,
        most_bytes: int,
        exceptions: Mapping[str, int],
        wait_s: float,
        least_bytes_per_s: int,
    ) -> None:
        self._app = app
        self._most_bytes = most_bytes
        self._exceptions = exceptions
        self._wait_s = wait_s
        self._least_bytes_per_s = least_bytes_per_s

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        most = self._exceptions.get(scope["path"], self._most_bytes)
        announced = Headers(scope=scope).get("content-length", "0")
        if not announced.isdecimal():
            refusal = RefusedError(BAD_REQUEST, say("request-length"))
            await refusal.response()(scope, receive, send)
            return
        if int(announced) > most:
            await _drain(receive)
            await _too_large(most).response()(scope, receive, send)
            return
        came, complete = 0, False
        now_s = asyncio.get_running_loop().time
        began_s = now_s()

        async def receive_limited() -> Message:
            nonlocal came, complete
            if complete:
                return await receive()
            latest_s = self._wait_s + min(now_s(), began_s + came / self._least_bytes_per_s)
            try:
                async with asyncio.timeout_at(latest_s):
                    message = await receive()
            except TimeoutError:
                wait, least = say("amount-s", value=self._wait_s), str(self._least_bytes_per_s)
                raise RefusedError(SLOW, say("request-slow", wait=wait, least=least)) from None
            came += len(message.get("body", b""))
            complete = not message.get("more_body", False)
            if came > most:
                if not complete:
                    await _drain(receive)
                raise _too_large(most)
            return message

        await self._app(scope, receive_limited, send)


async def _drain(receive: Receive) -> None:
    """Take in a little more of a body: a client that is still sending would otherwise miss the answer."""
    came = 0
    with suppress(TimeoutError):
        async with asyncio.timeout(_DRAIN_S):
            while came < _DRAIN_BYTES and (message := await receive()).get("more_body", False):
                came += len(message["body"])


def _too_large(most: int) -> RefusedError:
    return RefusedError(TOO_LARGE, say("request-too-large", most=str(most)))
