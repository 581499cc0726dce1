"""From source to report: :func:`track` finds the poses, :func:`score` judges them, :func:`check` does both.

Finding the poses takes nearly all the time; what was found can be kept and scored often.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import ExitStack, closing, nullcontext
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from posecheck.ahead import ahead
from posecheck.capture.live import LiveSource
from posecheck.capture.replay import Replay
from posecheck.capture.source import Source
from posecheck.capture.video_file import VideoFile
from posecheck.engine import Checker
from posecheck.engine.slow_motion import ask_about_speed
from posecheck.errors import PoseError, SourceError
from posecheck.estimation.bundles import ModelName
from posecheck.exercise import Exercise, Prescription, load_exercise
from posecheck.frame import Frame
from posecheck.interrupts import ctrl_c_waits
from posecheck.pose import Origin, Pose, PoseColumns, PoseTrack
from posecheck.reference.pattern import Pattern
from posecheck.result import Report, Update
from posecheck.skeletons import Told, open_recording
from posecheck.version import __version__
from posecheck.words import say

if TYPE_CHECKING:
    from posecheck.estimation.estimator import PoseEstimator
    from posecheck.estimation.landmarker import Picture

AnySource = Source[Frame] | Source[Pose]
OnPose = Callable[[Frame | None, Pose], None]
OnUpdate = Callable[[Frame | None, Pose, Update], None]

_HEARTBEAT_S: Final = 0.1
_AHEAD: Final = 2
"""Frames: the one whose pose is being found, and one that waits, or the search would wait for the checker."""


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
    with _Reading(source, model, on_wait) as reading:
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


def score(
    poses: Iterable[Pose | PoseColumns],
    exercise: Exercise,
    prescription: Prescription | None = None,
    *,
    reference: Pattern | None = None,
    origin: Origin | None = None,
    start_s: float | None = None,
    language: str | None = None,
) -> Report:
    """Judge poses that were found before.

    Parameters
    ----------
    poses : PoseTrack or iterable of poses
        In order of time.
    exercise : Exercise
        What to judge them by.
    prescription : Prescription, optional
        Settings for this patient.
    reference : Pattern, optional
        What repetitions are compared with, instead of the reference movement of the exercise.
    origin : Origin, optional
        Where the poses come from; by default, the origin of the track.
    start_s : float, optional
        When the patient was told to start, in seconds, for a trial against the clock; without it, the first
        movement starts the clock.
    language : str, optional
        Language of the cues, as an ISO 639-1 code; the one that is being spoken where it is not given.

    Returns
    -------
    Report
        Final; its provenance names the origin.

    Raises
    ------
    DefinitionError
        If the prescription does not fit the exercise.
    PoseError
        If the time does not increase.
    """
    checker = _started(Checker(exercise, prescription, language=language, reference=reference), start_s)
    for pose in poses:
        checker.push(pose)
    known = poses.origin if isinstance(poses, PoseTrack) else Origin()
    return _finished(checker, origin or known)


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
        What repetitions are compared with, instead of the reference movement of the exercise.
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
    ModelError
        If the pose model is not installed.
    """
    definition = exercise if isinstance(exercise, Exercise) else load_exercise(exercise)
    checker = _started(Checker(definition, prescription, language=language, reference=reference), start_s)

    def take(frame: Frame | None, pose: Pose) -> None:
        update = checker.push(pose)
        if on_update is not None:
            on_update(frame, pose, update)

    told = Told.by(definition)
    with _Reading(source, model, on_wait, told) as reading:
        reading.run(take)
        origin = reading.origin
        return SessionResult(report=_finished(checker, origin), failure=origin.failure)


def _started(checker: Checker, start_s: float | None) -> Checker:
    if start_s is not None:
        checker.start(start_s)
    return checker


def _finished(checker: Checker, origin: Origin) -> Report:
    return ask_about_speed(checker.finish().made_from(origin), origin)


class _Reading(ExitStack):
    """Reads the poses of a source as far as possible, and then knows where they come from.

    A failure before the first pose is raised; a later one ends the reading and is part of the origin.
    Ctrl-C ends a live source as if it had ended by itself, after the frame in work.
    """

    def __init__(
        self,
        source: str | Path | AnySource,
        model: ModelName | PoseEstimator,
        on_wait: Callable[[], None] | None = None,
        told: Told | None = None,
    ) -> None:
        super().__init__()
        self._source: AnySource = (
            open_recording(str(source), told or Told()) if isinstance(source, str | Path) else source
        )
        self.enter_context(self._source)
        self._model = model
        self._estimator: PoseEstimator | None = None
        self._on_wait = on_wait
        self._first_at: datetime | None = None
        self._failure = ""

    @property
    def name(self) -> str:
        """Name of the source."""
        return self._source.name

    @property
    def origin(self) -> Origin:
        """Where the poses come from, as far as they have been read."""
        source = self._source
        known = source.origin if isinstance(source, Replay | VideoFile) else Origin(source=source.name)
        if self._estimator is not None:
            known = replace(known, model=self._estimator.model, software=__version__)
        if self._first_at is not None:
            known = replace(known, time_origin=self._first_at.isoformat(timespec="milliseconds"))
        return replace(
            known,
            warnings=(*known.warnings, *source.warnings),
            failure=self._failure or known.failure,
        )

    def run(self, take: OnPose) -> None:
        """Hand over pose after pose, with its frame where there are pictures."""
        begun = False
        try:
            with closing(self._found()) as found:
                for frame, pose in found:
                    if not begun:
                        begun = True
                        self._first_at = datetime.now().astimezone() if self._source.live else None
                    with ctrl_c_waits() if self._source.live else nullcontext():
                        take(frame, pose)
        except SourceError as error:
            if not begun:
                raise
            self._failure = str(error)
        except KeyboardInterrupt:
            if not self._source.live:
                raise

    def _found(self) -> Generator[tuple[Frame | None, Pose]]:
        """Yield pose after pose, with its frame where there are pictures.

        While one frame of a film is judged and drawn, the pose in the next one is found, and the one after
        that is prepared; of a live source, there is no next frame yet.
        """
        if self._source.live or isinstance(self._source, Replay):
            for item in self._items():
                with ctrl_c_waits() if self._source.live else nullcontext():
                    posed = self._posed(item, None)
                yield posed
            return
        with (
            closing(ahead(self._prepared(), _AHEAD)) as ready,
            closing(ahead((self._posed(*each) for each in ready), _AHEAD)) as found,
        ):
            yield from found

    def _prepared(self) -> Iterator[tuple[Frame | Pose, Picture | None]]:
        # MediaPipe, which takes seconds to import, makes its own copy of each picture: here, in passing.
        from posecheck.estimation.light import prepared

        for item in self._items():
            yield item, prepared(item) if isinstance(item, Frame) else None

    def _posed(self, item: Frame | Pose, picture: Picture | None) -> tuple[Frame | None, Pose]:
        return (item, self._estimate(item, picture)) if isinstance(item, Frame) else (None, item)

    def _items(self) -> Iterator[Frame | Pose]:
        source, on_wait = self._source, self._on_wait
        if on_wait is None or not isinstance(source, LiveSource):
            yield from source
            return
        while not source.ended:
            frame = source.next_frame(timeout_s=_HEARTBEAT_S)
            if frame is not None:
                yield frame
            elif not source.ended:
                on_wait()

    def _estimate(self, frame: Frame, picture: Picture | None) -> Pose:
        """Find the pose; the estimator is made when the first picture comes, as a track needs none."""
        if self._estimator is None:
            if isinstance(self._model, str):
                # MediaPipe takes seconds to import.
                from posecheck.estimation.estimator import PoseEstimator

                self._estimator = self.enter_context(PoseEstimator(model=self._model))
            else:
                self._estimator = self._model
                self._estimator.start_anew()
        return self._estimator.estimate(frame, picture)
