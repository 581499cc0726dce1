"""The OpenAPI document; ``python -m posecheck_server.openapi_file`` prints it."""

from __future__ import annotations

from typing import Any, Final

import msgspec
from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from posecheck.result import Advice, Remark, Report
from posecheck_server.examples import examples
from posecheck_server.problems import MEDIA_TYPE, Problem
from posecheck_server.schemas import REFERENCE, schemas_of
from posecheck_server.stream.messages import ClientMessage, ServerMessage
from posecheck_server.tracks import ScoreRequest

PROBLEM: Final[dict[int | str, dict[str, Any]]] = {
    "default": {
        "description": "A problem, as in RFC 9457.",
        "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}},
    }
}
"""For the ``responses`` of every route: what else may be answered."""


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
            routes=app.routes,
            servers=[{"url": "/"}],
        )
        schemas = document.setdefault("components", {}).setdefault("schemas", {})
        messages = (ClientMessage, ServerMessage, ScoreRequest)
        _, structs = msgspec.json.schema_components(messages, ref_template="#/components/schemas/{name}")
        schema = Problem.model_json_schema(ref_template=REFERENCE, mode="serialization")
        structs |= schema.pop("$defs", {}) | {Problem.__name__: schema}
        ours = schemas_of(Report) | schemas_of(Advice) | schemas_of(Remark)
        document["components"]["schemas"] = dict(sorted((structs | schemas | ours).items()))
        for path, answer in examples().items():
            for operation in document["paths"][path].values():
                operation["responses"]["200"]["content"]["application/json"]["example"] = answer
        app.openapi_schema = document
    return app.openapi_schema
