"""What the routes of a server share."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from posecheck.exercise.library import Library, users_library
from posecheck_server.clips import Clips
from posecheck_server.settings import Settings
from posecheck_server.stream.streams import Streams
from posecheck_server.videos import VideoScoring


class Services:
    """Everything that outlives a request.

    Parameters
    ----------
    settings : Settings
        What the server may do, and how much of it.
    library : Library, optional
        The exercises that it offers; those of whoever starts it unless given.

    Attributes
    ----------
    settings : Settings
        As given.
    library : Library
    streams : Streams
    videos : VideoScoring
    clips : Clips
    """

    def __init__(self, settings: Settings, library: Library | None = None) -> None:
        self.settings = settings
        self.library = library or users_library()
        self.streams = Streams(settings)
        self.videos = VideoScoring(settings)
        self.clips = Clips()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Do what needs doing between requests."""
        watch = asyncio.create_task(self.streams.watch())
        try:
            with self.clips.stored():
                yield
        finally:
            watch.cancel()
            await self.streams.stop()

    async def stop(self) -> None:
        """End streams, videos and the drawing of clips, and accept no more."""
        self.videos.stop()
        self.clips.stop()
        await self.streams.stop()
