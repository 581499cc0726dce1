"""``posecheck live``: a camera, a window, and the report at the end."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated, Final

import typer
from rich.console import Console

from posecheck.cli.ctrl_c import ended_by_ctrl_c
from posecheck.cli.options import (
    AgeOption,
    ExerciseArgument,
    HeightOption,
    Model,
    ModelOption,
    PrescriptionOption,
    ReferenceOption,
    SexOption,
    Side,
    SideOption,
    prescription,
)
from posecheck.cli.options import reference as read_reference
from posecheck.errors import InputError, SourceError
from posecheck.words import say

if TYPE_CHECKING:
    from posecheck.exercise import Exercise
    from posecheck.frame import Frame
    from posecheck.pose import Pose
    from posecheck.reading import AnySource
    from posecheck.report.lettering import Image
    from posecheck.report.window import LiveWindow
    from posecheck.result import Update

_AWAY_S: Final = 1.5
"""A camera silent for so long is waited for aloud."""


def live(  # noqa: PLR0917
    exercise: ExerciseArgument,
    camera: Annotated[str, typer.Option(metavar="NUMBER|ADDRESS", help=say("command-live.camera"))] = "0",
    model: ModelOption = Model.FULL,
    side: SideOption = Side.AUTO,
    reference: ReferenceOption = None,
    prescribed: PrescriptionOption = None,
    age: AgeOption = None,
    sex: SexOption = None,
    height: HeightOption = None,
) -> None:
    """Count and correct the movement in front of a camera, in a window; then print the report."""
    from posecheck.capture.source import is_live, open_source
    from posecheck.exercise import load_exercise
    from posecheck.pipeline import check
    from posecheck.report.text import print_report
    from posecheck.report.window import LiveWindow

    definition = load_exercise(exercise)
    settings = prescription(definition, side, prescribed, age=age, sex=sex, height_cm=height)
    compared = read_reference(reference)
    if not is_live(camera):
        raise InputError(_no_camera(camera, exercise))
    with LiveWindow("PoseCheck") as window:
        source = open_source(camera)
        screen = _Screen(window, source, definition)
        with ended_by_ctrl_c(window):
            result = check(
                definition,
                source,
                prescription=settings,
                reference=compared,
                model=model.value,
                on_update=screen.update,
                on_wait=screen.wait,
            )
    print_report(Console(), result.report, definition)
    if result.failure:
        raise SourceError(result.failure)


def _no_camera(given: str, exercise: str) -> str:
    from posecheck.file_kind import kind_of

    if kind_of(Path(given)) in ("film", "joints", "table", "track"):
        return f"{given}: {say('recording-not-camera.check', exercise=exercise, source=given)}"
    return say("asked-no-camera", camera=given)


class _Screen:
    """Shows each update in the window; ends the session when the window is closed, or by Ctrl-C."""

    def __init__(self, window: LiveWindow, source: AnySource, exercise: Exercise) -> None:
        from posecheck.report.overlay import Overlay

        self._window = window
        self._source = source
        self._overlay = Overlay(exercise)
        self._shown: Image | None = None
        self._shown_s = perf_counter()

    def update(self, frame: Frame | None, pose: Pose, update: Update) -> None:
        from posecheck.report.overlay import notice

        if frame is not None:
            drawn = self._overlay.draw(frame.image, pose, update, mirrored=True)
            self._shown = notice(drawn, say("camera-dark")) if self._source.dark else drawn
            self._shown_s = perf_counter()
            self._show(self._shown)

    def wait(self) -> None:
        from posecheck.report.overlay import notice

        if self._shown is not None:
            away = perf_counter() - self._shown_s > _AWAY_S
            self._show(notice(self._shown, say("window-waiting")) if away else self._shown)

    def _show(self, image: Image) -> None:
        self._window.show(image)
        if self._window.closed:
            self._source.close()
