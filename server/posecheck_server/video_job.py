"""The process that scores one video: ``python -P -m posecheck_server.video_job``, driven by :mod:`.videos`.

It reads a line with a job from standard input and writes one line with the report or the problem. It ends
when standard input does, so that it never outlives its server.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from typing import Any, Final

from posecheck.capture.video_file import VideoFile
from posecheck.errors import PoseCheckError
from posecheck.exercise import Prescription, load_exercise
from posecheck.pipeline import check
from posecheck.reference.file import pattern_in
from posecheck.report.json import to_json
from posecheck.words import say, speaking
from posecheck_server.problems import TOO_LONG, RefusedError
from posecheck_server.videos import VideoJob

_NICENESS: Final = 10


def main() -> None:
    """Read a job, do it, and write the result."""
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    job = VideoJob(**json.loads(sys.stdin.buffer.readline()))
    threading.Thread(target=_end_with_server, daemon=True).start()
    with speaking(job.spoken):
        try:
            answer: dict[str, Any] = {"report": score(job)}
        except PoseCheckError as error:
            answer = _problem(RefusedError.of(error))
        except RefusedError as refusal:
            answer = _problem(refusal)
    sys.stdout.write(json.dumps(answer))


def score(job: VideoJob) -> str:
    """Score a video.

    Parameters
    ----------
    job : VideoJob
        The video, and how to score it.

    Returns
    -------
    str
        The report as JSON.

    Raises
    ------
    RefusedError
        If the video is too long.
    PoseCheckError
        If it cannot be scored: it cannot be read, or the pose model is missing.
    """
    exercise = load_exercise(job.exercise)
    prescription = Prescription.model_validate(job.prescription)

    def watch(frame: object, pose: Any, update: object) -> None:
        if pose.time_s * job.speed > job.longest_s:
            raise RefusedError(TOO_LONG, say("video-too-long", longest=f"{job.longest_s:g}"))

    result = check(
        exercise,
        VideoFile(job.path, most_pixels=job.most_pixels, name=job.source, speed=job.speed),
        prescription=prescription,
        reference=None if job.reference is None else pattern_in(job.reference, "reference"),
        model=job.model,
        language=job.language,
        on_update=watch,
    )
    return to_json(result.report)


def _problem(refusal: RefusedError) -> dict[str, Any]:
    return {"kind": refusal.kind.slug, "detail": refusal.detail, "errors": refusal.errors}


def _end_with_server() -> None:
    sys.stdin.buffer.read()
    os._exit(1)


if __name__ == "__main__":
    main()
