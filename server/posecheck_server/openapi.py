"""The OpenAPI document; ``python -m posecheck_server.openapi_file`` prints it."""

from __future__ import annotations

from typing import Any, Final, get_args

import msgspec
from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from posecheck.docstrings import describe as describe_type
from posecheck.result import Advice, Remark, Report, TrialNow
from posecheck_server.examples import examples
from posecheck_server.problems import MEDIA_TYPE, Problem
from posecheck_server.schemas import REFERENCE, schemas_of
from posecheck_server.stream.messages import ClientMessage, SeenPose, ServerMessage
from posecheck_server.tracks import ScoreRequest, Track

PROBLEM: Final[dict[int | str, dict[str, Any]]] = {
    "default": {
        "description": "Why the request was refused, as problem details of RFC 9457.",
        "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }
}
"""For the ``responses`` of every route: what else may be answered."""


_STRUCTS: Final = (*get_args(ClientMessage), *get_args(ServerMessage), SeenPose, ScoreRequest, Track)
"""What msgspec makes the schemas of, and our docstrings the descriptions."""
ABOUT: Final = """\
Counts repetitions of therapeutic exercises and says what to correct, live or from recordings. Landmarks are \
those of MediaPipe Pose; left and right are the patient's own.

Live, a client sends poses or pictures to the WebSocket `/v1/stream/{exercise}`. OpenAPI cannot describe \
it, but the schemas of its messages are here: `StartMessage`, `PoseMessage`, `BeginMessage` and \
`FinishMessage` of the client, `ReadyMessage`, `BegunMessage`, `UpdateMessage`, `ReportMessage` and \
`ErrorMessage` of the server.
"""
TAGS: Final = [
    {"name": "server", "description": "Whether the server is up, and what it can do."},
    {"name": "exercises", "description": "The exercises, and what each asks for."},
    {"name": "score", "description": "The report of a recording."},
]


def describe(app: FastAPI) -> dict[str, Any]:
    """Return the OpenAPI document of the application, with the messages of the stream among its schemas.

    Parameters
    ----------
    app : FastAPI
        The application; the document is made once and kept there.
    """
    if app.openapi_schema is None:
        document = get_openapi(
            title=app.title,
            version=app.version,
            summary=app.summary,
            description=ABOUT,
            tags=TAGS,
            routes=app.routes,
            servers=[{"url": "/"}],
        )
        schemas = document.setdefault("components", {}).setdefault("schemas", {})
        messages = (ClientMessage, ServerMessage, ScoreRequest)
        _, structs = msgspec.json.schema_components(messages, ref_template="#/components/schemas/{name}")
        for made in _STRUCTS:
            describe_type(structs[made.__name__], made)
        schema = Problem.model_json_schema(ref_template=REFERENCE, mode="serialization")
        structs |= schema.pop("$defs", {}) | {Problem.__name__: schema}
        ours = schemas_of(Report) | schemas_of(Advice) | schemas_of(Remark) | schemas_of(TrialNow)
        document["components"]["schemas"] = dict(sorted((structs | schemas | ours).items()))
        for path, answer in examples().items():
            for operation in document["paths"][path].values():
                operation["responses"]["200"]["content"]["application/json"]["example"] = answer
        app.openapi_schema = document
    return app.openapi_schema
