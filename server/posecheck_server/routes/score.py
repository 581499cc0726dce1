"""Score a track."""

from __future__ import annotations

from typing import Any, Final

from anyio import CapacityLimiter
from anyio.to_thread import run_sync
from fastapi import APIRouter, Request, Response
from python_multipart.multipart import parse_options_header

from posecheck.exercise.library import Library
from posecheck.pipeline import score
from posecheck.pose import Origin
from posecheck.report.json import to_json
from posecheck.result import Report
from posecheck.words import say
from posecheck_server.exercises import known_exercise
from posecheck_server.openapi import PROBLEM
from posecheck_server.prescriptions import read_prescription
from posecheck_server.problems import MEDIA, RefusedError
from posecheck_server.references import read_reference
from posecheck_server.tracks import read_request

_BODY: Final[dict[str, Any]] = {
    "requestBody": {
        "description": "The track, and what it is to be scored as.",
        "required": True,
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/ScoreRequest"}}},
    }
}


def router(library: Library) -> APIRouter:
    """Return the route that scores tracks.

    Parameters
    ----------
    library : Library
        What they may be scored as.
    """
    routes = APIRouter(tags=["score"], responses=PROBLEM)
    one_at_a_time = CapacityLimiter(1)

    @routes.post(
        "/v1/score",
        response_model=Report,
        openapi_extra=_BODY,
        summary="Score a track",
        response_description="The report.",
    )
    async def score_track(request: Request) -> Response:
        """Return the report of a track: the same as that of `posecheck check --json`."""
        media_type, _ = parse_options_header(request.headers.get("content-type"))
        if media_type != b"application/json":
            raise RefusedError(MEDIA, say("request-track-type"))
        body = await request.body()
        report = await run_sync(_report, library, body, limiter=one_at_a_time)
        return Response(report, media_type="application/json")

    return routes


def _report(library: Library, body: bytes) -> str:
    asked = read_request(body)
    exercise = known_exercise(library, asked.exercise)
    report = score(
        asked.track.poses(),
        exercise,
        read_prescription(exercise, asked.prescription),
        reference=read_reference(asked.reference),
        origin=Origin(source=asked.source),
        language=asked.language,
    )
    return to_json(report)
