"""Who may talk to the server: requests for its own names, from its own pages.

A page of any site can make a browser send requests to a server on the same computer. The Host header tells a
request meant for this server from one that reaches it because a foreign name was made to point here (DNS
rebinding); the Origin header tells our page from others.
"""

from __future__ import annotations

import re
from typing import Final

from pydantic import AnyHttpUrl, ValidationError
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from posecheck.words import say
from posecheck_server.headers import SECURITY_HEADERS
from posecheck_server.problems import BAD_REQUEST, FOREIGN_HOST, FOREIGN_ORIGIN, RefusedError

_READING: Final = frozenset({"GET", "HEAD", "OPTIONS"})
_WRITTEN: Final = re.compile(r"https?://[\w.:\[\]-]+", re.ASCII | re.IGNORECASE)
"""Scheme, name and port, and nothing else that a URL may have: user, path, escapes, blanks."""


def address(scheme: str, authority: str) -> tuple[str, int] | None:
    """Return the name and the port that a Host or an Origin header gives, as browsers read them.

    Spellings that are one address by the URL standard come out equal: in upper case, with IPv6 at full
    length, with or without the usual port of the scheme. So does a name that ends with a dot, which the
    standard takes for another one.

    Parameters
    ----------
    scheme : str
        ``http`` or ``https``.
    authority : str
        Name or IP address, IPv6 in brackets, with or without a port.

    Returns
    -------
    tuple of (str, int), or None
        Name in lower case, IPv6 without brackets, and port; None if it is not an address.
    """
    written = f"{scheme}://{authority}"
    if not _WRITTEN.fullmatch(written):
        return None
    try:
        url = AnyHttpUrl(written)
    except ValidationError:
        return None
    host = url.host or ""
    # The standard also knows 127.1 and 0x7f.1. Browsers write the address out before they send it.
    if url.port is None or not (host.startswith("[") or host in authority.lower()):
        return None
    return host.removesuffix(".").strip("[]"), url.port


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
            return RefusedError(BAD_REQUEST, say("request-one-host"))
        here = address("http", hosts[0])
        if here is None or here[0] not in self._host_names:
            return RefusedError(FOREIGN_HOST, say("request-foreign-host", host=repr(hosts[0])))
        changing = scope["type"] == "websocket" or scope["method"] not in _READING
        for origin in headers.getlist("origin") if changing else ():
            scheme, _, authority = origin.partition("://")
            there = address(scheme, authority)
            # A proxy may hide which scheme our page was loaded with, so its origin tells what port is usual.
            if there is None or there != address(scheme, hosts[0]):
                return RefusedError(FOREIGN_ORIGIN, say("request-foreign-origin", origin=repr(origin)))
        return None
