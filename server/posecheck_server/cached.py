"""Answers that a client may keep if it checks that they are still current."""

from __future__ import annotations

from hashlib import blake2b
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.staticfiles import NotModifiedResponse, StaticFiles

_FILES: Final = StaticFiles()
"""Knows, for any answer with an ETag, whether the client has it."""


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
    response = Response(body, media_type=media_type, headers={"ETag": etag, "Cache-Control": "no-cache"})
    if _FILES.is_not_modified(response.headers, request.headers):
        return NotModifiedResponse(response.headers)
    return response
