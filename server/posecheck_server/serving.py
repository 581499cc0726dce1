"""The application on a port."""

from __future__ import annotations

import socket

import uvicorn
from starlette.types import Receive, Scope, Send
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

from posecheck.exercise.library import Library
from posecheck_server.app import create_app
from posecheck_server.services import Services
from posecheck_server.settings import Settings


class StreamProtocol(WebSocketsSansIOProtocol):
    """A WebSocket whose handshake may be refused with an answer of the application.

    uvicorn 0.54 sends that answer, forgets it, and writes an error into its log as if there had been none.
    """

    async def run_asgi(self) -> None:
        """Run the application for one connection."""
        application = self.app

        async def noting_refusal(scope: Scope, receive: Receive, send: Send) -> None:
            await application(scope, receive, send)
            if self.initial_response is not None:
                self.handshake_complete = True

        self.app = noting_refusal
        await super().run_asgi()


class Server(uvicorn.Server):
    """Closes the streams before the connections, so that each client hears why.

    Parameters
    ----------
    settings : Settings
        What the application may do, and where it listens.
    library : Library, optional
        As for :class:`Services`.
    log_level : str
        Lowest severity that uvicorn writes to its log.

    Attributes
    ----------
    services : Services
        What the routes work with; stopped with the server.
    """

    def __init__(
        self, settings: Settings, library: Library | None = None, *, log_level: str = "warning"
    ) -> None:
        self.services = Services(settings, library)
        super().__init__(
            uvicorn.Config(
                create_app(self.services),
                host=settings.host,
                port=settings.port,
                log_level=log_level,
                access_log=False,
                server_header=False,
                proxy_headers=False,
                ws=StreamProtocol,
                ws_max_size=settings.message_bytes,
                # On a single computer, compression costs more than it saves.
                ws_per_message_deflate=False,
                # A backstop behind the limits of the application, which say what is wrong.
                limit_concurrency=2 * (settings.connections + settings.requests),
                timeout_graceful_shutdown=5,
            )
        )

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End streams, videos and clips first, then the server.

        Parameters
        ----------
        sockets : list of socket.socket, optional
            The sockets to close, as uvicorn gives them.
        """
        await self.services.stop()
        for connection in tuple(self.server_state.connections):
            if connection.transport.is_closing():  # what a client does not read must not hold up the server
                connection.transport.abort()
        await super().shutdown(sockets)
