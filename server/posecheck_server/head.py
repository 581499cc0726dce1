"""Answer HEAD requests with headers alone."""

from __future__ import annotations

from starlette.types import ASGIApp, Receive, Scope, Send


class HeadersAlone:
    """Answers HEAD like GET; the HTTP server, which knows what was asked, leaves out the body.

    Routes that take HEAD beside GET would all be in the OpenAPI document twice.

    Parameters
    ----------
    app : ASGI application
        The application behind it.
    """

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] == "http" and scope["method"] == "HEAD":
            scope = {**scope, "method": "GET"}
        await self._app(scope, receive, send)
