"""The application, made of its settings."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MethodType

from anyio import CapacityLimiter
from fastapi import FastAPI

from posecheck_server import openapi, problems
from posecheck_server.head import HeadersAlone
from posecheck_server.headers import SecurityHeaders
from posecheck_server.limits import BodyLimit, RequestLimit
from posecheck_server.routes import exercises, health, page, score, video
from posecheck_server.security import OwnPagesOnly
from posecheck_server.settings import Settings
from posecheck_server.stream.route import StreamRoute
from posecheck_server.stream.streams import Streams
from posecheck_server.videos import VideoScoring


def create_app(settings: Settings) -> FastAPI:
    """Return the ASGI application of a server."""
    streams = Streams(settings)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        watch = asyncio.create_task(streams.watch())
        try:
            with TemporaryDirectory(prefix="posecheck-clips-") as folder:
                app.state.clips = Path(folder)
                yield
        finally:
            watch.cancel()
            await streams.stop()

    app = FastAPI(
        title="PoseCheck",
        summary="Counts and corrects therapeutic movement. Works on this computer alone.",
        version="1",  # of the interface, as in its paths
        lifespan=lifespan,
        docs_url=None,  # these pages load their scripts from elsewhere
        redoc_url=None,
        telemetry={"tracing": False, "metrics": False, "logs": False},
    )
    app.state.settings = settings
    app.state.streams = streams
    app.state.scoring = CapacityLimiter(1)
    app.state.videos = VideoScoring(settings)
    problems.install(app)
    for router in (health.router, exercises.router, score.router, video.router, page.router):
        app.include_router(router)
    app.openapi = MethodType(openapi.describe, app)  # type: ignore[method-assign]
    # The last one added is the first one asked.
    app.add_middleware(HeadersAlone)
    app.add_middleware(StreamRoute, streams=streams)
    app.add_middleware(
        BodyLimit,
        most_bytes=settings.body_bytes,
        exceptions={video.PATH: settings.video_bytes},
        wait_s=settings.body_s,
        least_bytes_per_s=settings.body_bytes_per_s,
    )
    app.add_middleware(RequestLimit, most=settings.requests)
    app.add_middleware(OwnPagesOnly, host_names=settings.host_names)
    app.add_middleware(SecurityHeaders)
    return app
