"""Every error a client may see, as RFC 9457 problem details; the one place that knows their status."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, cast

from fastapi import FastAPI
from pydantic import ConfigDict
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from posecheck.docstrings import Described
from posecheck.errors import DefinitionError, InputError, ModelError, PoseCheckError, PoseError, SourceError
from posecheck.words import joined, say, speaking
from posecheck_server.headers import SECURITY_HEADERS
from posecheck_server.spoken import preferred

MEDIA_TYPE: Final = "application/problem+json"


class FieldError(Described):
    """What is wrong with one field of a request.

    Attributes
    ----------
    field : str
        Path of the field, such as ``track.size[0]`` or ``dose.reps``.
    message : str
        What is wrong and what would be right.
    """

    field: str
    message: str


class Problem(Described):
    """Why a request was refused, as problem details of RFC 9457.

    Attributes
    ----------
    type : str
        Kind of the problem: a reference that never changes, for programs.
    title : str
        The kind in words.
    status : int
        HTTP status of the answer.
    detail : str
        What is wrong here and what would be right. Title and detail are in the language that the header
        Accept-Language asks for.
    errors : list of FieldError or None
        The same for each field that is wrong; left out where it is not about fields.
    """

    model_config = ConfigDict(
        json_schema_extra={
            "example": {
                "type": "/problems/bad-pose",
                "title": "The pose is not valid",
                "status": 422,
                "detail": "image_px has shape (32, 2); it must be (33, 2)",
            }
        }
    )

    type: str
    title: str
    status: int
    detail: str
    errors: list[FieldError] | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Kind:
    """A kind of problem that clients can tell from others.

    Attributes
    ----------
    slug : str
        Last part of its type, which never changes.
    status : int
        HTTP status of the answer.
    """

    slug: str
    status: int

    @property
    def title(self) -> str:
        """What a person may read, in the language that is being spoken."""
        return say(f"problem-{self.slug}")


def _kind(slug: str, status: int) -> Kind:
    return Kind(slug=slug, status=status)


BAD_REQUEST: Final = _kind("bad-request", 400)
FOREIGN_ORIGIN: Final = _kind("foreign-origin", 403)
FOREIGN_HOST: Final = _kind("foreign-host", 421)
NOT_FOUND: Final = _kind("not-found", 404)
NO_EXERCISE: Final = _kind("no-such-exercise", 404)
METHOD: Final = _kind("method-not-allowed", 405)
SLOW: Final = _kind("too-slow", 408)
TOO_LARGE: Final = _kind("too-large", 413)
TOO_LONG: Final = _kind("too-long", 413)
MEDIA: Final = _kind("unsupported-media-type", 415)
INVALID: Final = _kind("invalid-request", 422)
BAD_POSE: Final = _kind("bad-pose", 422)
BAD_PICTURE: Final = _kind("bad-picture", 422)
BAD_SOURCE: Final = _kind("unreadable-source", 422)
BAD_DEFINITION: Final = _kind("invalid-prescription", 422)
DEFECT: Final = _kind("defect", 500)
NO_MODEL: Final = _kind("no-model", 503)
BUSY: Final = _kind("busy", 503)
NO_CAMERA: Final = _kind("no-camera", 503)
TOOK_LONG: Final = _kind("took-too-long", 503)

_BY_STATUS: Final = {kind.status: kind for kind in (BAD_REQUEST, NOT_FOUND, METHOD, MEDIA, TOO_LARGE, BUSY)}

_BY_ERROR: Final[tuple[tuple[type[PoseCheckError], Kind], ...]] = (
    (PoseError, BAD_POSE),
    (SourceError, BAD_SOURCE),
    (DefinitionError, BAD_DEFINITION),
    (InputError, INVALID),
    (ModelError, NO_MODEL),
    (PoseCheckError, DEFECT),
)


class RefusedError(Exception):
    """Ends a request, or refuses a message of a stream, with a problem.

    Parameters
    ----------
    kind : Kind
        What kind of problem it is.
    detail : str
        What is wrong here and what would be right.
    errors : sequence of (str, str)
        Field and message of each thing that is wrong, where there may be several.
    retry_after_s : int, optional
        After how many seconds it may help to try again.
    """

    def __init__(
        self,
        kind: Kind,
        detail: str,
        *,
        errors: Sequence[tuple[str, str]] = (),
        retry_after_s: int | None = None,
    ) -> None:
        super().__init__(detail)
        self.kind = kind
        self.detail = detail
        self.errors = tuple(errors)
        self.retry_after_s = retry_after_s

    @classmethod
    def at(cls, kind: Kind, *errors: tuple[str, str]) -> RefusedError:
        """Return a refusal because of some fields.

        Parameters
        ----------
        kind : Kind
            What kind of problem it is.
        *errors : (str, str)
            Field and message of each thing that is wrong; the field is empty where it is the whole.
        """
        detail = joined(f"{field}: {message}" if field else message for field, message in errors)
        return cls(kind, detail, errors=[error for error in errors if error[0]])

    @classmethod
    def of(cls, error: PoseCheckError) -> RefusedError:
        """Return an error of the library as a refusal, with its kind and all its problems.

        Parameters
        ----------
        error : PoseCheckError
            What the library raised.
        """
        kind = next(kind for tree, kind in _BY_ERROR if isinstance(error, tree))
        errors = [(p.field, p.message) for p in getattr(error, "problems", ())]
        return cls(kind, str(error), errors=errors)

    def as_object(self) -> dict[str, Any]:
        """Return the problem as plain dicts and lists."""
        problem: dict[str, Any] = {
            "type": f"/problems/{self.kind.slug}",
            "title": self.kind.title,
            "status": self.kind.status,
            "detail": self.detail,
        }
        if self.errors:
            problem["errors"] = [{"field": field, "message": message} for field, message in self.errors]
        return problem

    def response(self) -> Response:
        """Return the problem as an answer to a request."""
        response = Response(
            json.dumps(self.as_object(), ensure_ascii=False), self.kind.status, media_type=MEDIA_TYPE
        )
        if self.retry_after_s is not None:
            response.headers["Retry-After"] = str(self.retry_after_s)
        return response


def install(app: FastAPI) -> None:
    """Let the application answer every error with a problem.

    Parameters
    ----------
    app : FastAPI
        The application that learns to do so.
    """
    app.add_exception_handler(RefusedError, _refused)
    app.add_exception_handler(PoseCheckError, _library_error)
    app.add_exception_handler(HTTPException, _http_error)
    app.add_exception_handler(ClientDisconnect, _gone)
    app.add_exception_handler(Exception, _defect)


async def _refused(_: Request, error: Exception) -> Response:
    return cast("RefusedError", error).response()


async def _library_error(_: Request, error: Exception) -> Response:
    return RefusedError.of(cast("PoseCheckError", error)).response()


async def _http_error(request: Request, error: Exception) -> Response:
    known = cast("HTTPException", error)
    status = known.status_code
    kind = _BY_STATUS.get(status) or _kind("http", status)
    detail = known.detail
    asked = {"method": request.method, "path": request.url.path}
    if kind is NOT_FOUND:
        detail = say("request-nothing-here", **asked)
    elif kind is METHOD:
        detail = say("request-not-here", **asked)
    response = RefusedError(kind, detail).response()
    response.headers.update(known.headers or {})
    return response


async def _gone(_: Request, error: Exception) -> Response:
    """Answer a client that left in the middle of its request: nobody reads it, and nothing is wrong here."""
    return RefusedError(BAD_REQUEST, say("request-broke-off")).response()


async def _defect(request: Request, error: Exception) -> Response:
    """Say nothing of what went wrong inside; the log of the server does.

    This answer is given outside of the middleware that adds the headers and chooses the language. The HTTP
    server closes the connection after it; a client that is not told would send its next request into nothing.
    """
    with speaking(preferred(request.headers.get("accept-language", ""))):
        response = RefusedError(DEFECT, say("server-log")).response()
    response.headers.update({**SECURITY_HEADERS, "Connection": "close"})
    return response
