"""The route from an address to its stream."""

from __future__ import annotations

from typing import Final

from starlette.types import ASGIApp, Receive, Scope, Send

from posecheck.exercise.library import Library
from posecheck_server.settings import Settings
from posecheck_server.stream.connection import Connection
from posecheck_server.stream.streams import Streams
from posecheck_server.stream.wire import Wire

_FOLDER: Final = "/v1/stream"


class StreamRoute:
    """Leads ``/v1/stream/{exercise}`` to the streams.

    It comes before the routes of the application, because on the way to those every message would pass
    through one more coroutine.

    Parameters
    ----------
    app : ASGI application
        What answers everything else.
    settings : Settings
        What a client may do, and whether there is a camera.
    library : Library
        The exercises that there are.
    streams : Streams
        All streams of the server.
    """

    def __init__(self, app: ASGIApp, *, settings: Settings, library: Library, streams: Streams) -> None:
        self._app = app
        self._settings = settings
        self._library = library
        self._streams = streams

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve a stream to its end, or leave the request to the application.

        Parameters
        ----------
        scope, receive, send
            As ASGI gives them.
        """
        folder, _, exercise = scope.get("path", "").rpartition("/")
        if scope["type"] == "websocket" and folder == _FOLDER:
            wire = Wire(receive, send, self._settings)
            await Connection(self._settings, self._library, self._streams, exercise, wire).run()
        else:
            await self._app(scope, receive, send)
