"""Text messages of the stream, as msgspec reads and writes them; their schemas are part of the OpenAPI."""

from __future__ import annotations

from contextlib import suppress
from typing import Annotated, Any, Final, Literal

import msgspec
from msgspec import UNSET, Meta, Raw, Struct, UnsetType, field

from posecheck.estimation.bundles import ModelName
from posecheck.pose import LANDMARK_COUNT
from posecheck.result import Advice, Cue, ExerciseEdition, Remark, Stage, TrialNow
from posecheck.strict.model import LANGUAGE
from posecheck.words import say
from posecheck_server.problems import INVALID, RefusedError
from posecheck_server.reading import UNREADABLE, Reader
from posecheck_server.references import Reference, no_reference
from posecheck_server.stream.closing import ClosingError, Code

PROTOCOL: Final = 1
MOST: Final = 1_000_000
"""No coordinate lies farther out: anything larger is not a pose."""
LATEST_S: Final = 1e11

Number = Annotated[float, Meta(ge=-MOST, le=MOST)]
Share = Annotated[float, Meta(ge=0, le=1)]
Time = Annotated[float, Meta(ge=-LATEST_S, le=LATEST_S)]
Edge = Annotated[int, Meta(ge=1, le=65535)]
Size = tuple[Edge, Edge]
_EACH = Meta(min_length=LANDMARK_COUNT, max_length=LANDMARK_COUNT)
ImagePx = Annotated[list[tuple[Number, Number]], _EACH]
WorldM = Annotated[list[tuple[Number, Number, Number]], _EACH]
Visibility = Annotated[list[Share], _EACH]
Language = Annotated[str, Meta(pattern=LANGUAGE, examples=["en"])]


def _schema(name: str, *, nullable: bool = False) -> Meta:
    """Refer to a schema of the OpenAPI document that msgspec does not make."""
    reference = {"$ref": f"#/components/schemas/{name}"}
    return Meta(extra_json_schema={"anyOf": [reference, {"type": "null"}]} if nullable else reference)


PrescriptionObject = Annotated[dict[str, Any], _schema("Prescription")]


class Message(Struct, tag_field="type", forbid_unknown_fields=True, frozen=True, gc=False):
    """Base of all messages: an object with a ``type``."""


class StartMessage(Message, tag="start", frozen=True, kw_only=True):
    """The first message of a client: what is to be done, and how.

    Attributes
    ----------
    protocol : int
        The version of the protocol that the client speaks; the server closes with 4406 if it speaks another.
    input : {"poses", "images", "camera"}
        What the client will send: poses, pictures in which the server finds the pose, or nothing where the
        server's own camera is used.
    language : str
        Language of what the patient is told, an ISO 639-1 code.
    prescription : Prescription or None
        Settings for the patient; None for what is usual.
    reference : object or None
        What repetitions are compared with, such as the patient's other side or an earlier session: what is in
        a pattern file, at most 2 MB; None for the reference movement of the exercise. It does not change
        what is counted.
    model : {"lite", "full", "heavy"}
        Pose model, where the server finds the pose: the heavier, the slower and the more exact.
    resume : str or None
        The token of a session that was lost, to go on with it; None for a new one.
    """

    protocol: int
    input: Literal["poses", "images", "camera"] = "poses"
    language: Language = "en"
    prescription: PrescriptionObject | None = None
    reference: Reference = field(default_factory=no_reference)
    model: ModelName = "lite"
    resume: str | None = None


class PoseMessage(Message, tag="pose", frozen=True, kw_only=True):
    """The landmarks of a moment; only `time_s` and `size` where nobody was found.

    Attributes
    ----------
    time_s : float
        The time of the moment on the client's clock, in seconds, later than that of the message before.
    size : (int, int)
        The width and height of the picture, in pixels.
    image_px : list of (float, float) or None
        Where each of the 33 landmarks is in the picture: x and y in pixels, from the top left.
    world_m : list of (float, float, float) or None
        Where each of the 33 landmarks is in space: x, y and z in metres, from between the hips.
    visibility : list of float or None
        How sure it is that each of the 33 landmarks is seen, from 0 to 1.
    another : bool
        Whether a different person is followed from here on; what was counted before is taken back.
    """

    time_s: Time
    size: Size
    image_px: ImagePx | None = None
    world_m: WorldM | None = None
    visibility: Visibility | None = None
    another: bool = False


class BeginMessage(Message, tag="begin", frozen=True, kw_only=True):
    """From here on it counts: what came before, while the patient got into position, is forgotten."""


class FinishMessage(Message, tag="finish", frozen=True, kw_only=True):
    """The set is done: the client asks for the report."""


ClientMessage = StartMessage | PoseMessage | BeginMessage | FinishMessage


class ReadyMessage(Message, tag="ready", frozen=True, kw_only=True):
    """Answer to the start.

    Attributes
    ----------
    protocol : int
        The version of the protocol that the server speaks.
    token : str
        A secret to resume the session with, after the connection was lost.
    resumed : bool
        Whether a lost session is being continued.
    resume_within_s : float
        How long after a loss the session can be resumed, in seconds.
    exercise : ExerciseEdition
        What the patient is to do.
    update : UpdateMessage or None
        The last update of a session that is continued; None for a new one.
    """

    protocol: Literal[1] = PROTOCOL
    token: str
    resumed: bool
    resume_within_s: float
    exercise: ExerciseEdition
    update: Annotated[Raw, _schema("UpdateMessage", nullable=True)]


class BegunMessage(Message, tag="begun", frozen=True, kw_only=True):
    """Answer to the begin."""


class SeenPose(Struct, frozen=True, kw_only=True):
    """Where the server found the patient, to draw the skeleton with.

    Attributes
    ----------
    size : (int, int)
        The width and height of the picture, in pixels.
    image_px : list of (float, float)
        Where each of the 33 landmarks is in the picture: x and y in pixels, from the top left.
    visibility : list of float
        How sure it is that each of the 33 landmarks is seen, from 0 to 1.
    """

    size: Size
    image_px: list[tuple[float, float]]
    visibility: list[float]


class UpdateMessage(Message, tag="update", frozen=True, kw_only=True):
    """Answer to a pose or a picture: the update that the library gives, and where the server saw the patient.

    Attributes
    ----------
    time_s : float
        Time of the pose or picture, in seconds.
    rep_count : int
        Repetitions counted so far.
    partial_count : int
        Partial repetitions so far, clearly below the patient's own range; they are not counted.
    stage : Stage
        Where in the exercise the patient is.
    progress : float
        0 in the start posture, 1 at the patient's own or the standard target; it may exceed 1 a little, and
        is 0 while it cannot be measured.
    cue : Cue or None
        The one cue to show and say now; None if there is none.
    advice : Advice or None
        What the patient should do to be seen well enough; None when all is well.
    remark : Remark or None
        What to say about movements that do not count; None if there were none.
    trial : TrialNow or None
        What there is to show of a hold, a count in time, a time or steps; None for repetitions.
    pose : SeenPose or None
        Where the server found the patient; None where it found nobody, and left out where the client sends
        poses.
    """

    time_s: float
    rep_count: int
    partial_count: int
    stage: Stage
    progress: float
    cue: Cue | None
    advice: Advice | None
    remark: Remark | None
    trial: TrialNow | None
    pose: SeenPose | UnsetType | None = UNSET


class ReportMessage(Message, tag="report", frozen=True, kw_only=True):
    """Answer to the finish: the last message of the server.

    Attributes
    ----------
    report : Report
        The whole report of the set.
    """

    report: Annotated[Raw, _schema("Report")]


class ErrorMessage(Message, tag="error", frozen=True, kw_only=True):
    """Answer to a message that could not be used; nothing of it counts.

    Attributes
    ----------
    problem : Problem
        What is wrong with it and what would be right.
    """

    problem: Annotated[dict[str, Any], _schema("Problem")]


ServerMessage = ReadyMessage | BegunMessage | UpdateMessage | ReportMessage | ErrorMessage


class _Version(Struct):
    protocol: int


_encode: Final = msgspec.json.Encoder().encode
_message: Final = Reader[ClientMessage](ClientMessage)
_decode_version: Final = msgspec.json.Decoder(_Version)
BEGUN: Final = _encode(BegunMessage()).decode()


def read_start(text: str) -> StartMessage:
    """Return the first message, which must be a start.

    Parameters
    ----------
    text : str
        The first message; empty if it was not a text.

    Raises
    ------
    ClosingError
        If it speaks another version of the protocol, which may differ in everything but its number.
    RefusedError
        If it is not a start.
    """
    with suppress(*UNREADABLE):  # what is wrong with it, is said below
        if _decode_version.decode(text).protocol != PROTOCOL:
            raise ClosingError(Code.OTHER_PROTOCOL, f"this server speaks version {PROTOCOL}")
    try:
        start = _message.read(text)
    except RefusedError as refusal:
        detail = say("message-not-start.why", problem=refusal.detail)
        raise RefusedError(INVALID, detail, errors=refusal.errors) from None
    if not isinstance(start, StartMessage):
        raise RefusedError(INVALID, say("message-not-start"))
    return start


def read_message(text: str) -> ClientMessage:
    """Return a message from a client.

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
