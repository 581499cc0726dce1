"""Text messages of the stream, as msgspec reads and writes them; their schemas are part of the OpenAPI."""

from __future__ import annotations

from contextlib import suppress
from typing import Annotated, Any, Final, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, Struct, UnsetType

from posecheck.estimation.bundles import ModelName
from posecheck.pose import LANDMARK_COUNT
from posecheck.result import Advice, Cue, ExerciseEdition, Remark, Stage
from posecheck_server.problems import INVALID, RefusedError
from posecheck_server.reading import UNREADABLE, Reader
from posecheck_server.stream.closing import ClosingError, Code

PROTOCOL: Final = 1
MOST: Final = 1_000_000
"""No coordinate lies farther out: what is larger is no pose."""
LATEST_S: Final = 1e11

Number = Annotated[float, Meta(ge=-MOST, le=MOST)]
Share = Annotated[float, Meta(ge=0, le=1)]
Time = Annotated[float, Meta(ge=-LATEST_S, le=LATEST_S, description="Seconds on the client's clock.")]
Edge = Annotated[int, Meta(ge=1, le=65535)]
Size = Annotated[tuple[Edge, Edge], Meta(description="Width and height of the picture in pixels.")]
_EACH = Meta(min_length=LANDMARK_COUNT, max_length=LANDMARK_COUNT)
ImagePx = Annotated[list[tuple[Number, Number]], _EACH]
WorldM = Annotated[list[tuple[Number, Number, Number]], _EACH]
Visibility = Annotated[list[Share], _EACH]
Language = Annotated[str, Meta(pattern="^[a-z]{2}$", description="ISO 639-1 code.", examples=["en"])]


def _schema(name: str, *, nullable: bool = False) -> Meta:
    """Refer to a schema of the OpenAPI document that msgspec does not make."""
    reference = {"$ref": f"#/components/schemas/{name}"}
    return Meta(extra_json_schema={"anyOf": [reference, {"type": "null"}]} if nullable else reference)


PrescriptionObject = Annotated[dict[str, Any], _schema("Prescription")]


class Message(Struct, tag_field="type", forbid_unknown_fields=True, frozen=True, gc=False):
    """Base of all messages: an object with a ``type``."""


class StartMessage(Message, tag="start", frozen=True, kw_only=True):
    """The first message of a client."""

    protocol: int
    input: Literal["poses", "images", "camera"] = "poses"
    language: Language = "en"
    prescription: PrescriptionObject | None = None
    model: ModelName = "lite"
    resume: str | None = None


class PoseMessage(Message, tag="pose", frozen=True, kw_only=True):
    """The landmarks of a moment; only ``time_s`` and ``size`` where nobody was found."""

    time_s: Time
    size: Size
    image_px: ImagePx | None = None
    world_m: WorldM | None = None
    visibility: Visibility | None = None


class BeginMessage(Message, tag="begin", frozen=True, kw_only=True):
    """From here on it counts."""


class FinishMessage(Message, tag="finish", frozen=True, kw_only=True):
    """The set is done."""


ClientMessage = StartMessage | PoseMessage | BeginMessage | FinishMessage


class ReadyMessage(Message, tag="ready", frozen=True, kw_only=True):
    """Answer to the start."""

    protocol: Literal[1] = PROTOCOL
    token: Annotated[str, Meta(description="A secret to resume the session with.")]
    resumed: bool
    resume_within_s: float
    exercise: ExerciseEdition
    update: Annotated[Raw, _schema("UpdateMessage", nullable=True)]


class BegunMessage(Message, tag="begun", frozen=True, kw_only=True):
    """Answer to the begin."""


class SeenPose(Struct, frozen=True, kw_only=True):
    """Where the server found the patient, to draw the skeleton with."""

    size: Size
    image_px: list[tuple[float, float]]
    visibility: list[float]


class UpdateMessage(Message, tag="update", frozen=True, kw_only=True):
    """Answer to a pose or picture: what the screen shows."""

    time_s: float
    rep_count: int
    partial_count: int
    stage: Stage
    progress: Annotated[float, Meta(description="0 in the start posture, 1 at the target.")]
    cue: Cue | None
    advice: Annotated[
        Advice | None, Meta(description="What to do to be seen well enough; null when all is well.")
    ]
    remark: Annotated[Remark | None, Meta(description="What to say of a movement that was another one.")]
    pose: SeenPose | UnsetType | None = UNSET


class ReportMessage(Message, tag="report", frozen=True, kw_only=True):
    """Answer to the finish."""

    report: Annotated[Raw, _schema("Report")]


class ErrorMessage(Message, tag="error", frozen=True, kw_only=True):
    """Answer to a message that could not be used."""

    problem: Annotated[dict[str, Any], _schema("Problem")]


ServerMessage = ReadyMessage | BegunMessage | UpdateMessage | ReportMessage | ErrorMessage


class _Version(Struct):
    protocol: int


_encode: Final = msgspec.json.Encoder().encode
_message: Final = Reader[ClientMessage](ClientMessage)
_decode_version: Final = msgspec.json.Decoder(_Version)
BEGUN: Final = _encode(BegunMessage()).decode()


def read_start(text: str) -> StartMessage:
    """Return the start that the first message must be.

    Parameters
    ----------
    text : str
        The first message; empty where it was not a text.

    Raises
    ------
    ClosingError
        If it speaks another version of the protocol, which may look different in all but its number.
    RefusedError
        If it is not a start.
    """
    with suppress(*UNREADABLE):  # what is wrong with it, is said below
        if _decode_version.decode(text).protocol != PROTOCOL:
            raise ClosingError(Code.OTHER_PROTOCOL, f"this server speaks version {PROTOCOL}")
    try:
        start = _message.read(text)
    except RefusedError as refusal:
        raise RefusedError(
            INVALID, f"the first message must be a start: {refusal.detail}", errors=refusal.errors
        ) from None
    if not isinstance(start, StartMessage):
        raise RefusedError(INVALID, "the first message must be a start")
    return start


def read_message(text: str) -> ClientMessage:
    """Return a message of a client.

    Parameters
    ----------
    text : str
        The message as it came.

    Raises
    ------
    RefusedError
        If it is not a valid one.
    """
    return _message.read(text)


def error_message(refusal: RefusedError) -> str:
    """Return the answer to a message that was refused.

    Parameters
    ----------
    refusal : RefusedError
        Why it was.
    """
    return _encode(ErrorMessage(problem=refusal.as_object())).decode()
