"""Whether the server lives, and what it can do."""

from __future__ import annotations

from fastapi import APIRouter

import posecheck
from posecheck.errors import ModelError
from posecheck.estimation.bundles import MODEL_NAMES, ModelName, bundle
from posecheck_server.answers import Capabilities, Health, ServerLimits
from posecheck_server.openapi import PROBLEM
from posecheck_server.settings import Settings


def router(settings: Settings) -> APIRouter:
    """Return the routes that tell what a server with these settings can do.

    Parameters
    ----------
    settings : Settings
        What the server may do.
    """
    routes = APIRouter(tags=["server"], responses=PROBLEM)

    @routes.get("/healthz", summary="Check the server", response_description="The server is up.")
    async def health() -> Health:
        """Say that the server is up, and which version it is."""
        return Health(version=posecheck.__version__)

    @routes.get(
        "/v1/capabilities",
        summary="Show what the server can do",
        response_description="What the server can do.",
    )
    async def capabilities() -> Capabilities:
        """Say what this server can do, so that a client may choose."""
        return Capabilities(
            camera=settings.camera is not None,
            models=[model for model in MODEL_NAMES if _installed(model)],
            limits=ServerLimits.model_validate(settings, from_attributes=True),
        )

    return routes


def _installed(model: ModelName) -> bool:
    try:
        bundle(model)
    except ModelError:
        return False
    return True
