"""From source to report: :func:`track` finds the poses, :func:`score` judges them, :func:`check` does both.

Finding the poses takes nearly all the time; what was found can be kept and scored often.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from posecheck.engine import Checker, finished, score, started
from posecheck.errors import PoseError, SourceError
from posecheck.estimation.bundles import ModelName
from posecheck.exercise import Exercise, Prescription, load_exercise
from posecheck.frame import Frame
from posecheck.pose import Pose, PoseTrack
from posecheck.reading import AnySource, OnPose, Reading
from posecheck.reference.pattern import Pattern
from posecheck.result import Report, Update
from posecheck.skeletons import Told
from posecheck.words import say

if TYPE_CHECKING:
    from posecheck.estimation.estimator import PoseEstimator

__all__ = ["OnUpdate", "SessionResult", "check", "score", "track"]

OnUpdate = Callable[[Frame | None, Pose, Update], None]


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionResult:
    """The outcome of a session.

    Attributes
    ----------
    report : Report
        What was counted and found; its notes include what the source says about itself.
    failure : str
        Why the source could not be read to its end; empty if it was. The report holds what was counted
        before.
    """

    report: Report
    failure: str = ""


def track(
    source: str | Path | AnySource,
    model: ModelName | PoseEstimator = "full",
    *,
    on_pose: OnPose | None = None,
    on_wait: Callable[[], None] | None = None,
) -> PoseTrack:
    """Find the pose in each frame of a source.

    Parameters
    ----------
    source : str, Path or Source
        As for :func:`check`.
    model : {"lite", "full", "heavy"} or PoseEstimator
        Pose model, from fast and coarse to slow and accurate; or an existing estimator, for callers with
        several sources. It stays open. Of a recording it finds poses in a thread of its own, up to two frames
        ahead of the callback.
    on_pose : callable, optional
        Called after each frame with the frame and the pose. A live source may be ended here by closing it.
    on_wait : callable, optional
        Called several times a second while a live source has no new frame.

    Returns
    -------
    PoseTrack
        Its origin says where it comes from and, if the source failed after its first frame or changed the
        size of its pictures, why it ends there.

    Raises
    ------
    SourceError
        If the source cannot be opened or fails before its first frame.
    ModelError
        If the pose model is not installed.
    """
    with Reading(source, model, on_wait) as reading:
        poses: list[Pose] = []

        def take(frame: Frame | None, pose: Pose) -> None:
            if poses and pose.size != poses[0].size:
                at = say("amount-s.moment", value=pose.time_s)
                raise SourceError(f"{reading.name}: {say('film-size-changes', at=at)}")
            poses.append(pose)
            if on_pose is not None:
                on_pose(frame, pose)

        reading.run(take)
        try:
            return PoseTrack.from_poses(poses, reading.origin)
        except PoseError as error:
            raise SourceError(f"{reading.name}: {error}") from error


def check(
    exercise: Exercise | str | Path,
    source: str | Path | AnySource,
    *,
    prescription: Prescription | None = None,
    reference: Pattern | None = None,
    model: ModelName | PoseEstimator = "full",
    start_s: float | None = None,
    language: str | None = None,
    on_update: OnUpdate | None = None,
    on_wait: Callable[[], None] | None = None,
) -> SessionResult:
    """Check a movement from the first frame of a source to the last.

    Parameters
    ----------
    exercise : Exercise, str or Path
        An exercise, the id of a built-in one, or the path of a definition file.
    source : str, Path or Source
        What :func:`posecheck.skeletons.open_recording` takes: a video file, the number of a camera, the
        address of a stream, a saved track or a file of joints (which need no pose model); or a source that is
        already open. It is closed at the end. Joints in space are seen from where the exercise asks for.
    prescription : Prescription, optional
        Settings for this patient.
    reference : Pattern, optional
        As for :func:`score`.
    model : {"lite", "full", "heavy"} or PoseEstimator
        As for :func:`track`.
    start_s : float, optional
        As for :func:`score`.
    language : str, optional
        Language of the cues, as an ISO 639-1 code; the one that is being spoken where it is not given.
    on_update : callable, optional
        Called after each frame with the frame (None for a saved track, which has no pictures), the pose
        and the update. A live session may be ended here by closing its source.
    on_wait : callable, optional
        Called several times a second while a live source has no new frame.

    Returns
    -------
    SessionResult
        The report of what was seen, even if the source fails after its first frame or a live session is ended
        with Ctrl-C.

    Raises
    ------
    SourceError
        If the source cannot be opened or fails before its first frame.
    DefinitionError
        If the exercise or the prescription is wrong.
    InputError
        As for :func:`score`.
    ModelError
        If the pose model is not installed.
    """
    definition = exercise if isinstance(exercise, Exercise) else load_exercise(exercise)
    checker = started(Checker(definition, prescription, language=language, reference=reference), start_s)

    def take(frame: Frame | None, pose: Pose) -> None:
        update = checker.push(pose)
        if on_update is not None:
            on_update(frame, pose, update)

    told = Told.by(definition)
    with Reading(source, model, on_wait, told) as reading:
        reading.run(take)
        origin = reading.origin
        return SessionResult(report=finished(checker, origin, start_s), failure=origin.failure)
