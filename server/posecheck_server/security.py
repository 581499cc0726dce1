"""Who may talk to the server: requests for its own names, from its own pages.

A page of any site can make a browser send requests to a server on the same computer. The Host header tells a
request meant for this server from one that reaches it because a foreign name was made to point here (DNS
rebinding); the Origin header tells our page from others.
"""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from posecheck_server.headers import SECURITY_HEADERS
from posecheck_server.problems import BAD_REQUEST, FOREIGN_HOST, FOREIGN_ORIGIN, RefusedError

_READING: Final = frozenset({"GET", "HEAD", "OPTIONS"})


class OwnPagesOnly:
    """Refuses requests for names other than the server's, and changes requested by other pages.

    Parameters
    ----------
    app : ASGI application
        The application behind it.
    host_names : frozenset of str
        Names of the server, without port, in lower case.
    """

    def __init__(self, app: ASGIApp, *, host_names: frozenset[str]) -> None:
        self._app = app
        self._host_names = host_names

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it."""
        if scope["type"] in ("http", "websocket"):
            refusal = self._refusal(scope)
            if refusal is not None:
                response = refusal.response()
                if scope["type"] == "websocket":
                    # This answers the handshake, which has not been accepted yet. The messages of a stream
                    # do not pass through the middleware that adds the headers.
                    response.headers.update(SECURITY_HEADERS)
                await response(scope, receive, send)
                return
        await self._app(scope, receive, send)

    def _refusal(self, scope: Scope) -> RefusedError | None:
        headers = Headers(scope=scope)
        hosts = headers.getlist("host")
        if len(hosts) != 1:
            return RefusedError(BAD_REQUEST, "a request needs one Host header")
        try:
            name = urlsplit(f"//{hosts[0]}").hostname
        except ValueError:
            name = None
        if name not in self._host_names:
            return RefusedError(
                FOREIGN_HOST,
                f"this server does not answer for {hosts[0]!r}; if that is its name, allow it with "
                "`posecheck serve --allow-remote NAME`",
            )
        changing = scope["type"] == "websocket" or scope["method"] not in _READING
        for origin in headers.getlist("origin") if changing else ():
            if origin.lower() not in (f"http://{hosts[0].lower()}", f"https://{hosts[0].lower()}"):
                return RefusedError(FOREIGN_ORIGIN, f"pages of {origin!r} may not use this server")
        return None
