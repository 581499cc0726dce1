"""One set of one exercise, which outlives a lost connection."""

from __future__ import annotations

import asyncio
import secrets
from datetime import datetime
from math import inf
from time import monotonic
from typing import Final

import msgspec
from msgspec import UNSET, Raw, UnsetType, structs

from posecheck.engine import Checker
from posecheck.errors import PoseError
from posecheck.exercise import Exercise
from posecheck.pose import Origin, Pose, PoseColumns
from posecheck.report.json import to_json
from posecheck.result import ExerciseEdition
from posecheck.words import say
from posecheck_server.prescriptions import read_prescription
from posecheck_server.references import no_reference, read_reference
from posecheck_server.stream.closing import Closable
from posecheck_server.stream.messages import (
    ReadyMessage,
    ReportMessage,
    SeenPose,
    StartMessage,
    UpdateMessage,
)

SOURCE: Final = "stream"
_encode: Final = msgspec.json.Encoder().encode


class Session:
    """The checker of a set, and what a client that comes back needs.

    Parameters
    ----------
    exercise : Exercise
        What the patient does.
    start : StartMessage
        The client's first message, with language, prescription, reference and where the poses come from.

    Attributes
    ----------
    token : str
        Whoever knows it may continue the session.
    began_s : float
        When the session was made, on the monotonic clock.
    last_s : float
        Time of the last pose, on the clock of the poses.
    report : bytes or None
        The message with the report, once the set is finished.
    connection : Closable or None
        The one that uses the session, or will as soon as it is no longer in use.
    in_use : asyncio.Lock
        Held by a connection until everything it needs for the session, such as a camera, is free again.
    lost_s : float
        When the last connection ended, on the monotonic clock.

    Raises
    ------
    DefinitionError
        If the prescription is wrong.
    RefusedError
        If the reference is.
    """

    def __init__(self, exercise: Exercise, start: StartMessage) -> None:
        self.exercise = exercise
        self._reference = read_reference(start.reference)
        self.start = structs.replace(start, reference=no_reference())  # up to 2 MB that nobody needs again
        self.token = secrets.token_urlsafe(24)
        self.began_s = self.lost_s = monotonic()
        self.last_s = -inf
        self.report: bytes | None = None
        self.connection: Closable | None = None
        self.in_use = asyncio.Lock()
        self._prescription = read_prescription(exercise, start.prescription)
        # A client that sends landmarks may have found them with any model.
        self._model = None if start.input == "poses" else start.model
        self.begin()

    def ready(self, *, resumed: bool, resume_within_s: float) -> bytes:
        """Return the answer to the start.

        Parameters
        ----------
        resumed : bool
            Whether the session goes on after a lost connection.
        resume_within_s : float
            How long it can be resumed after the connection is lost.
        """
        return _encode(
            ReadyMessage(
                token=self.token,
                resumed=resumed,
                resume_within_s=resume_within_s,
                exercise=ExerciseEdition.of(self.exercise),
                update=Raw(self._last_update),
            )
        )

    def begin(self, *, told: bool = False) -> None:
        """Begin the set: everything before is forgotten.

        Parameters
        ----------
        told : bool
            Whether the patient is told to start, so that the next pose starts the clock of a timed trial.
        """
        self._told = told
        self._checker = Checker(
            self.exercise, self._prescription, language=self.start.language, reference=self._reference
        )
        self._first_at: str | None = None
        self._last_update = b"null"

    def check_time(self, time_s: float) -> None:
        """Check the time of a pose before looking for the pose.

        Parameters
        ----------
        time_s : float
            On the clock of the poses.

        Raises
        ------
        PoseError
            If it is not later than the pose before.
        """
        if time_s <= self.last_s:
            raise PoseError(say("pose-back", time=str(time_s), before=str(self.last_s)))

    def update(self, pose: Pose | PoseColumns) -> bytes:
        """Take in a pose that the client found; return the update.

        Parameters
        ----------
        pose : Pose or PoseColumns
            There may be nobody in it.

        Raises
        ------
        PoseError
            If it is not later than the pose before.
        """
        return self._push(pose, UNSET)

    def update_with_pose(self, pose: Pose) -> bytes:
        """Take in a pose that the server found; return the update, which shows the pose.

        Parameters
        ----------
        pose : Pose
            There may be nobody in it.

        Raises
        ------
        PoseError
            If it is not later than the pose before.
        """
        seen = None
        if pose.found:
            seen = SeenPose(
                size=pose.size,
                image_px=pose.image_px.round(1).tolist(),
                visibility=pose.visibility.round(3).tolist(),
            )
        return self._push(pose, seen)

    def _push(self, pose: Pose | PoseColumns, seen: SeenPose | UnsetType | None) -> bytes:
        self.check_time(pose.time_s)
        if self._first_at is None:
            if self._told:
                self._checker.start(pose.time_s)
            self._first_at = datetime.now().astimezone().isoformat(timespec="milliseconds")
        update = self._checker.push(pose)
        self.last_s = update.time_s
        self._last_update = answer = _encode(UpdateMessage(**update._asdict(), pose=seen))
        return answer

    def finish(self) -> bytes:
        """End the set; return the message with the report."""
        origin = Origin(source=SOURCE, model=self._model, time_origin=self._first_at)
        report = to_json(self._checker.finish().made_from(origin))
        self.report = _encode(ReportMessage(report=Raw(report.encode())))
        return self.report
