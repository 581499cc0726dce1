"""The whole path in one call: a source, its poses, the checker, the report."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from posecheck.capture.live import LiveSource
from posecheck.capture.source import Source, open_source
from posecheck.engine import Checker, Report, Update
from posecheck.errors import SourceError
from posecheck.estimation.bundles import ModelName
from posecheck.estimation.estimator import PoseEstimator
from posecheck.exercise import Exercise, Prescription, load_exercise
from posecheck.frame import Frame
from posecheck.pose import Pose

AnySource = Source[Frame] | Source[Pose]
OnUpdate = Callable[[Frame | None, Pose, Update], None]

_HEARTBEAT_S: Final = 0.1


@dataclass(frozen=True, kw_only=True, slots=True)
class SessionResult:
    """What a session gave.

    Attributes
    ----------
    report : Report
        Its warnings include those of the source.
    source : str
        Name of the source.
    failure : str
        Why the source could not be read to its end; empty if it was. The report holds what was counted
        before.
    """

    report: Report
    source: str
    failure: str = ""


def check(
    exercise: Exercise | str | Path,
    source: str | Path | AnySource,
    *,
    prescription: Prescription | None = None,
    model: ModelName = "full",
    language: str = "en",
    on_update: OnUpdate | None = None,
    on_wait: Callable[[], None] | None = None,
) -> SessionResult:
    """Check a movement from the first frame of a source to its last.

    Parameters
    ----------
    exercise : Exercise, str or Path
        An exercise, the id of a built-in one, or the path of a definition file.
    source : str, Path or Source
        What :func:`posecheck.capture.source.open_source` takes: a video file, the number of a camera, the
        address of a stream, a recorded track (which needs no pose model); or a source that is already open.
        It is closed at the end.
    prescription : Prescription, optional
        Settings for this patient.
    model : {"lite", "full", "heavy"}
        Pose model, from fast and coarse to slow and exact.
    language : str
        Of the cues, as an ISO 639-1 code.
    on_update : callable, optional
        Called after each frame with the frame (None for a recorded track, which has no pictures), the pose
        and the update. A live session may be ended here by closing its source.
    on_wait : callable, optional
        Called several times a second while a live source has no new frame.

    Returns
    -------
    SessionResult
        Also when a source fails after its first frame, or a live session is ended with Ctrl-C.

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
    checker = Checker(definition, prescription, language=language)
    with ExitStack() as stack:
        opened: AnySource = open_source(str(source)) if isinstance(source, str | Path) else source
        stack.enter_context(opened)
        estimators = _Estimators(stack, model)
        failure = ""
        frames = 0
        try:
            for item in _items(opened, on_wait):
                frame = item if isinstance(item, Frame) else None
                pose = item if isinstance(item, Pose) else estimators.the_one().estimate(item)
                update = checker.push(pose)
                frames += 1
                if on_update is not None:
                    on_update(frame, pose, update)
        except SourceError as error:
            if not frames:
                raise
            failure = str(error)
        except KeyboardInterrupt:
            if not opened.live:
                raise
        report = checker.finish()
        warnings = (*report.warnings, *opened.warnings, *filter(None, [failure]))
        return SessionResult(report=replace(report, warnings=warnings), source=opened.name, failure=failure)


class _Estimators:
    """The pose estimator, made when the first picture comes: a recorded track needs none."""

    def __init__(self, stack: ExitStack, model: ModelName) -> None:
        self._stack = stack
        self._model = model
        self._estimator: PoseEstimator | None = None

    def the_one(self) -> PoseEstimator:
        if self._estimator is None:
            self._estimator = self._stack.enter_context(PoseEstimator(model=self._model))
        return self._estimator


def _items(source: AnySource, on_wait: Callable[[], None] | None) -> Iterator[Frame | Pose]:
    if on_wait is None or not isinstance(source, LiveSource):
        yield from source
        return
    while not source.ended:
        frame = source.next_frame(timeout_s=_HEARTBEAT_S)
        if frame is not None:
            yield frame
        elif not source.ended:
            on_wait()
