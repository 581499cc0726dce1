"""The application, made of what its routes need."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from types import MethodType

from fastapi import FastAPI

from posecheck_server import openapi, problems
from posecheck_server.head import HeadersAlone
from posecheck_server.headers import SecurityHeaders
from posecheck_server.limits import BodyLimit, RequestLimit
from posecheck_server.routes import exercises, health, page, score, video
from posecheck_server.security import OwnPagesOnly
from posecheck_server.services import Services
from posecheck_server.spoken import Spoken
from posecheck_server.stream.route import StreamRoute


def create_app(services: Services) -> FastAPI:
    """Return the ASGI application of a server.

    Parameters
    ----------
    services : Services
        What its routes work with, and the settings.
    """
    settings = services.settings

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        async with services.running():
            yield

    app = FastAPI(
        title="PoseCheck",
        summary="Counts and corrects therapeutic movement. Works on this computer only.",
        version="1",  # of the interface, as in its paths
        lifespan=lifespan,
        docs_url=None,  # these pages load their scripts from elsewhere
        redoc_url=None,
        telemetry={"tracing": False, "metrics": False, "logs": False},
    )
    problems.install(app)
    app.include_router(health.router(settings))
    app.include_router(exercises.router(services.library, services.clips))
    app.include_router(score.router(services.library))
    app.include_router(video.router(settings, services.library, services.videos))
    app.include_router(page.router())
    app.openapi = MethodType(openapi.describe, app)  # type: ignore[method-assign]
    # The last one added is the first to be asked.
    app.add_middleware(HeadersAlone)
    app.add_middleware(StreamRoute, settings=settings, library=services.library, streams=services.streams)
    app.add_middleware(
        BodyLimit,
        most_bytes=settings.body_bytes,
        exceptions={video.PATH: settings.video_bytes},
        wait_s=settings.body_s,
        least_bytes_per_s=settings.body_bytes_per_s,
    )
    app.add_middleware(RequestLimit, most=settings.requests)
    app.add_middleware(OwnPagesOnly, host_names=settings.host_names)
    app.add_middleware(Spoken)
    app.add_middleware(SecurityHeaders)
    return app
