"""The patient's page, and the pose models it loads: files of this package, nothing from other servers."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from fastapi import APIRouter, Request
from fastapi.routing import APIRoute
from starlette.responses import Response
from starlette.routing import Match
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from posecheck.estimation.bundles import MODEL_NAMES, bundle
from posecheck.words import say
from posecheck_server.problems import NOT_FOUND, RefusedError

FOLDER: Final = Path(__file__).parents[1] / "page"
_HASHED: Final = "assets/"
"""Files in it have a hash of their content in their name."""


class LastRoute(APIRoute):
    """Matches only if no other route knows the path, not even for another method."""

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Return a partial match at best.

        Parameters
        ----------
        scope : Scope
            The request, as ASGI describes it.

        Returns
        -------
        match : Match
            ``PARTIAL`` where the path matches.
        child_scope : Scope
            What the route adds to the scope.
        """
        match, child_scope = super().matches(scope)
        return (Match.PARTIAL if match is Match.FULL else Match.NONE), child_scope


async def pose_model(request: Request, model: str) -> Response:
    """Return the bundle of a pose model."""
    name = next((known for known in MODEL_NAMES if known == model), None)
    if name is None:
        known = ", ".join(MODEL_NAMES)
        raise RefusedError(NOT_FOUND, say("request-no-model", given=repr(model), known=known))
    file = Path(str(bundle(name)))
    response = await StaticFiles(directory=file.parent).get_response(file.name, request.scope)
    response.headers["Content-Type"] = "application/octet-stream"
    response.headers["Cache-Control"] = "no-cache"
    return response


async def page(request: Request, path: str) -> Response:
    """Return a file of the page."""
    if not FOLDER.is_dir():
        raise RefusedError(NOT_FOUND, say("request-no-page"))
    files = StaticFiles(directory=FOLDER, html=True)
    response = await files.get_response(files.get_path(request.scope), request.scope)
    forever = path.startswith(_HASHED) and response.status_code < 400
    response.headers["Cache-Control"] = "public, max-age=31536000, immutable" if forever else "no-cache"
    return response


def router() -> APIRouter:
    """Return the routes of the page."""
    routes = APIRouter(include_in_schema=False)
    routes.add_api_route("/models/pose_landmarker_{model}.task", pose_model)
    routes.add_api_route("/{path:path}", page, route_class_override=LastRoute)
    return routes
