"""Answers that a client may keep if it checks that they are still current."""

from __future__ import annotations

from hashlib import blake2b

from starlette.requests import Request
from starlette.responses import Response


def with_etag(request: Request, body: bytes, media_type: str) -> Response:
    """Return the body with its ETag, or 304 without a body if the client already has it.

    Parameters
    ----------
    request : Request
        The client's request, with the ETag of what it has.
    body : bytes
        The whole answer.
    media_type : str
        Such as ``application/json``.
    """
    etag = f'"{blake2b(body, digest_size=12).hexdigest()}"'
    headers = {"ETag": etag, "Cache-Control": "no-cache"}
    asked = {tag.strip().removeprefix("W/") for tag in request.headers.get("if-none-match", "").split(",")}
    if etag in asked or "*" in asked:
        return Response(status_code=304, headers=headers)
    return Response(body, media_type=media_type, headers=headers)
