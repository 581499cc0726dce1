"""Score videos in processes of their own, so that live clients do not stall."""

from __future__ import annotations

import asyncio
import json
import logging
import sys
from asyncio import StreamReader
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from posecheck.estimation.bundles import ModelName
from posecheck.words import say
from posecheck_server.problems import (
    BAD_DEFINITION,
    BAD_SOURCE,
    BUSY,
    DEFECT,
    NO_MODEL,
    TOO_LONG,
    TOOK_LONG,
    RefusedError,
)
from posecheck_server.settings import Settings

_log: Final = logging.getLogger("posecheck_server")
_RETRY_S: Final = 30
_TOLD_BYTES: Final = 4000
"""How much of the last output of a crashed process is logged."""

_KINDS: Final = {kind.slug: kind for kind in (BAD_DEFINITION, BAD_SOURCE, DEFECT, NO_MODEL, TOO_LONG)}


@dataclass(frozen=True, kw_only=True, slots=True)
class VideoJob:
    """What a process has to do.

    Attributes
    ----------
    path : str
        The video.
    source : str
        Its name in the report.
    exercise : str
        The file of its definition, or an id that every process knows.
    language, model : str
        Language of the cues, pose model.
    prescription : dict
        Settings for the patient, as JSON.
    spoken : str
        Language in which to say what is wrong.
    speed : float
        How many times slower than life it plays.
    reference : str or None
        Text of the pattern file to compare with; None for the reference movement of the exercise.
    longest_s : float
        Length beyond which the video is refused, seconds.
    most_pixels : int
        Size of the pictures beyond which it is refused.
    """

    path: str
    source: str
    exercise: str
    prescription: dict[str, Any]
    language: str
    spoken: str
    model: ModelName
    speed: float
    reference: str | None
    longest_s: float
    most_pixels: int


class VideoScoring:
    """Scores one video at a time; a few may wait.

    Parameters
    ----------
    settings : Settings
        How many may wait, and how long one may take.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._turn = asyncio.Lock()
        self._present = 0
        self._process: Process | None = None
        self._stopping = False

    @asynccontextmanager
    async def place(self) -> AsyncIterator[None]:
        """Take a place in the queue before anything is stored.

        Raises
        ------
        RefusedError
            If the queue is full.
        """
        if self._present > self._settings.video_queue:
            raise RefusedError(BUSY, say("videos-waiting"), retry_after_s=_RETRY_S)
        self._present += 1
        try:
            yield
        finally:
            self._present -= 1

    async def score(self, job: VideoJob) -> bytes:
        """Score a video in its own process, which ends if this is cancelled.

        Parameters
        ----------
        job : VideoJob
            The video, and how to score it.

        Returns
        -------
        bytes
            The report as JSON.

        Raises
        ------
        RefusedError
            If the video cannot be scored, or not in time, or the server stops.
        """
        async with self._turn:
            if self._stopping:
                raise RefusedError(BUSY, say("server-stops"))
            process = self._process = await asyncio.create_subprocess_exec(
                sys.executable,
                "-P",  # files in the folder where the server was started are not our modules
                "-m",
                "posecheck_server.video_job",
                stdin=PIPE,
                stdout=PIPE,
                stderr=PIPE,
            )
            try:
                if self._stopping:  # stopped since its turn came: it could not be ended while starting
                    raise RefusedError(BUSY, say("server-stops"))
                async with asyncio.timeout(self._settings.video_timeout_s):
                    answer, last_words = await _converse(process, job)
            except TimeoutError:
                longest = f"{self._settings.video_timeout_s:g}"
                raise RefusedError(TOOK_LONG, say("video-slow", longest=longest)) from None
            finally:
                if process.returncode is None:
                    process.kill()
                await process.wait()
                self._process = None
        if self._stopping:
            raise RefusedError(BUSY, say("server-stops"))
        if not answer:
            said = last_words.decode(errors="replace")
            _log.error("the process that scores videos ended with code %s:\n%s", process.returncode, said)
            raise RefusedError(DEFECT, say("video-crashed"))
        return _report(answer)

    def stop(self) -> None:
        """End the video being scored, and accept no more."""
        self._stopping = True
        if self._process is not None:
            self._process.kill()


async def _converse(process: Process, job: VideoJob) -> tuple[bytes, bytes]:
    """Tell the process what to do; return its answer and the end of what it wrote to standard error.

    Its standard input stays open, because the process ends when that does.
    """
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    # Writing to a process that has already ended may raise; the caller reports that it gave no answer.
    with suppress(OSError, RuntimeError):
        process.stdin.write(json.dumps(asdict(job)).encode() + b"\n")
    said = await asyncio.gather(process.stdout.read(), _end_of(process.stderr))
    await process.wait()
    return said


async def _end_of(stream: StreamReader) -> bytes:
    end = b""
    while part := await stream.read(2**16):
        end = (end + part)[-_TOLD_BYTES:]
    return end


def _report(answer: bytes) -> bytes:
    said: dict[str, Any] = json.loads(answer)
    if "report" in said:
        return str(said["report"]).encode()
    raise RefusedError(
        _KINDS[said["kind"]], said["detail"], errors=[(field, message) for field, message in said["errors"]]
    )


def shown_name(name: str | None) -> str:
    """Return the name of an uploaded file as a report may show it.

    Parameters
    ----------
    name : str or None
        As the client gave it; None if it gave none.

    Returns
    -------
    str
        At most 200 printable characters without folders; ``video`` if nothing is left.
    """
    plain = Path((name or "").replace("\\", "/")).name
    return "".join(letter for letter in plain if letter.isprintable())[:200] or "video"
