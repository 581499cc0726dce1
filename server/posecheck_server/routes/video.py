"""Score an uploaded video."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated, Any, Final

from fastapi import APIRouter, Request, Response
from pydantic import ConfigDict, Field, ValidationError
from python_multipart.multipart import parse_options_header
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile

from posecheck.capture.timeline import LEAST_SPEED, MOST_SPEED
from posecheck.docstrings import Described
from posecheck.estimation.bundles import ModelName
from posecheck.exercise.clinical_test import Age, Sex
from posecheck.exercise.library import Library
from posecheck.exercise.prescription import Height, SideChoice
from posecheck.reference.file import MAX_BYTES
from posecheck.result import Report
from posecheck.strict.mistakes import misfits_in
from posecheck.strict.model import LANGUAGE
from posecheck.words import say
from posecheck_server.exercises import known_exercise
from posecheck_server.openapi import PROBLEM
from posecheck_server.prescriptions import read_prescription
from posecheck_server.problems import INVALID, MEDIA, RefusedError
from posecheck_server.references import reference_in
from posecheck_server.schemas import REFERENCE
from posecheck_server.settings import Settings
from posecheck_server.videos import VideoJob, VideoScoring, shown_name

PATH: Final = "/v1/score/video"
_FILES: Final = ("file", "reference")
_FIELD_BYTES: Final = 2**16
"""Far more than any field may hold, so that the model says which one is too long."""


_REFERENCE: Final = (
    "What repetitions are compared with, such as the patient's other side or an earlier session: a pattern "
    "file of at most 2 MB. Without it, that is the reference movement of the exercise. "
    "It does not change what is counted."
)


class VideoForm(Described):
    """A video to be scored, as the fields of a form.

    Attributes
    ----------
    exercise : str
        The id of the exercise that is done in it.
    side : SideChoice
        Which side of the body is exercised.
    age : int or None
        Age of the patient in years. Used to choose the norm of a clinical test.
    sex : Sex or None
        Sex of the patient. Used to choose the norm of a clinical test.
    height_cm : float or None
        Body height of the patient in centimetres; used to give a test result as a length.
    language : str
        Language of the texts in the report, an ISO 639-1 code.
    model : {"lite", "full", "heavy"}
        Pose model to find the landmarks with: the heavier, the slower and the more exact.
    speed : float
        For a video in slow motion, how many times slower than real time it plays; all times in the report
        are those of the movement.
    """

    model_config = ConfigDict(extra="forbid")

    exercise: Annotated[str, Field(max_length=100, examples=["squat"])]
    side: SideChoice = SideChoice.AUTO
    age: Age | None = None
    sex: Sex | None = None
    height_cm: Height | None = None
    language: Annotated[str, Field(pattern=LANGUAGE)] = "en"
    model: ModelName = "full"
    speed: Annotated[float, Field(ge=LEAST_SPEED, le=MOST_SPEED)] = 1.0

    def prescription(self) -> dict[str, Any]:
        """Return what is asked for besides the exercise, as a client sends it as JSON."""
        patient = self.model_dump(mode="json", include={"age", "sex", "height_cm"})
        return {"side": self.side.value, "patient": patient}


def _body() -> dict[str, Any]:
    """Describe the form."""
    schema = VideoForm.model_json_schema(ref_template=REFERENCE)
    del schema["$defs"], schema["title"]  # what it refers to is described with the prescription
    schema["properties"]["file"] = {"type": "string", "format": "binary", "description": "The video itself."}
    schema["properties"]["reference"] = {"type": "string", "format": "binary", "description": _REFERENCE}
    schema["required"].append("file")
    body = {"description": "The video, and what it is to be scored as.", "required": True}
    return {"requestBody": body | {"content": {"multipart/form-data": {"schema": schema}}}}


def router(settings: Settings, library: Library, videos: VideoScoring) -> APIRouter:
    """Return the route that scores videos.

    Parameters
    ----------
    settings : Settings
        How large and how long a video may be.
    library : Library
        What it may be scored as.
    videos : VideoScoring
        The jobs.
    """
    routes = APIRouter(tags=["score"], responses=PROBLEM)

    @routes.post(
        PATH,
        response_model=Report,
        openapi_extra=_body(),
        summary="Score a video",
        response_description="The report.",
    )
    async def score_video(request: Request) -> Response:
        """Return the report of a video: the same as that of `posecheck check --json`."""
        media_type, _ = parse_options_header(request.headers.get("content-type"))
        if media_type != b"multipart/form-data":
            raise RefusedError(MEDIA, say("request-video-type"))
        async with videos.place():
            with TemporaryDirectory(prefix="posecheck-") as folder:
                job = await _receive(request, settings, library, Path(folder) / "video")
                report = await _unless_gone(request, videos, job)
        return Response(report, media_type="application/json")

    return routes


async def _receive(request: Request, settings: Settings, library: Library, path: Path) -> VideoJob:
    """Store the video and return what is to be done with it."""
    # The total size is checked while it arrives, see posecheck_server.limits.
    most_fields = len(VideoForm.model_fields)
    async with request.form(
        max_files=len(_FILES), max_fields=most_fields, max_part_size=_FIELD_BYTES
    ) as form:
        file, fields = _read(form)
        exercise = known_exercise(library, fields.exercise)
        prescription = fields.prescription()
        read_prescription(exercise, prescription)
        reference = await run_in_threadpool(_reference, form)
        await run_in_threadpool(_store, file, path)
        return VideoJob(
            path=str(path),
            source=shown_name(file.filename),
            exercise=str(library.path(exercise.id)),
            prescription=prescription,
            language=fields.language,
            spoken=say.language,
            model=fields.model,
            speed=fields.speed,
            reference=reference,
            longest_s=settings.video_s,
            most_pixels=settings.video_pixels,
        )


def _read(form: FormData) -> tuple[UploadFile, VideoForm]:
    file = form.get("file")
    if not isinstance(file, UploadFile):
        raise RefusedError.at(INVALID, ("file", say("missing", what=say("request-the-video"))))
    try:
        return file, VideoForm.model_validate(
            {key: value for key, value in form.items() if key not in _FILES}
        )
    except ValidationError as error:
        misfits = misfits_in(error, VideoForm)
        raise RefusedError.at(
            INVALID, *((".".join(map(str, place)), message) for place, message in misfits)
        ) from None


def _reference(form: FormData) -> str | None:
    """Return the text of the pattern file, which holds a reference; None if there is none."""
    given = form.get("reference")
    if given is None:
        return None
    if not isinstance(given, UploadFile):
        raise RefusedError.at(INVALID, ("reference", say("request-reference-file")))
    text = given.file.read(MAX_BYTES + 1)
    reference_in(text)
    return text.decode()


def _store(file: UploadFile, path: Path) -> None:
    """Copy the upload to a file with a name, which the process that scores it can open."""
    with path.open("xb") as target:
        shutil.copyfileobj(file.file, target, 2**20)


async def _unless_gone(request: Request, videos: VideoScoring, job: VideoJob) -> bytes:
    """Score a video while someone is waiting for the report."""
    scoring = asyncio.create_task(videos.score(job))
    leaving = asyncio.create_task(_left(request))
    try:
        await asyncio.wait([scoring, leaving], return_when=asyncio.FIRST_COMPLETED)
        if not scoring.done():
            return b""  # nobody is there to read it
        return scoring.result()
    finally:
        scoring.cancel()
        leaving.cancel()
        # Until the process has ended, its file must stay, and the next video must wait.
        await asyncio.wait([scoring, leaving])


async def _left(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass
