"""Answer HEAD requests with headers only."""

from __future__ import annotations

from starlette.types import ASGIApp, Receive, Scope, Send


class HeadersAlone:
    """Answers HEAD like GET; the HTTP server, which knows the method, leaves out the body.

    If routes took HEAD as well as GET, all of them would be in the OpenAPI document twice.

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
