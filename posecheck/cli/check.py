"""``posecheck check``: a recording in, a report out."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from posecheck.cli.options import (
    AgeOption,
    CsvDialect,
    ExerciseArgument,
    FpsOption,
    HeightOption,
    Model,
    ModelOption,
    PrescriptionOption,
    ReferenceOption,
    SexOption,
    Side,
    SideOption,
    SpeedOption,
    ViewOption,
    prescription,
    told,
)
from posecheck.cli.options import (
    reference as read_reference,
)
from posecheck.cli.outputs import check_outputs
from posecheck.cli.progress import progress
from posecheck.errors import SourceError
from posecheck.words import say

if TYPE_CHECKING:
    from posecheck.exercise import Exercise
    from posecheck.frame import Frame
    from posecheck.pipeline import AnySource, OnUpdate, SessionResult
    from posecheck.pose import Pose
    from posecheck.result import Update


def check(  # noqa: PLR0917
    exercise: ExerciseArgument,
    source: Annotated[str, typer.Argument(metavar="SOURCE", help=say("command-check.source"))],
    json: Annotated[bool, typer.Option("--json", help=say("command-check.json"))] = False,
    csv: Annotated[Path | None, typer.Option(metavar="FILE", help=say("command-check.csv"))] = None,
    csv_dialect: Annotated[
        CsvDialect, typer.Option(help=say("command-check.csv-dialect"))
    ] = CsvDialect.STANDARD,
    overlay: Annotated[
        Path | None, typer.Option(metavar="FILE.mp4", help=say("command-check.overlay"))
    ] = None,
    plot: Annotated[
        Path | None, typer.Option(metavar="FILE.png|.svg|.pdf", help=say("command-check.plot"))
    ] = None,
    model: ModelOption = Model.FULL,
    side: SideOption = Side.AUTO,
    reference: ReferenceOption = None,
    prescribed: PrescriptionOption = None,
    age: AgeOption = None,
    sex: SexOption = None,
    height: HeightOption = None,
    speed: SpeedOption = 1.0,
    view: ViewOption = None,
    fps: FpsOption = None,
    start_at: Annotated[
        float | None, typer.Option(metavar="SECONDS", help=say("command-check.start-at"))
    ] = None,
) -> None:
    """Count and judge the repetitions of a recording and print the report."""
    from posecheck.exercise import load_exercise
    from posecheck.pipeline import check as run
    from posecheck.skeletons import open_recording

    definition = load_exercise(exercise)
    settings = prescription(definition, side, prescribed, age=age, sex=sex, height_cm=height)
    compared = read_reference(reference)
    said = told([source], view=view, fps=fps, exercise=definition)
    asked = {"--csv": csv, "--overlay": overlay, "--plot": plot}
    outputs = {option: path for option, path in asked.items() if path is not None}
    inputs = {
        source: "source",
        exercise: "exercise",
        str(prescribed or ""): "prescription",
        str(reference or ""): "reference",
    }
    check_outputs(outputs, inputs=inputs)
    if plot is not None:
        _need_figure(plot)
    with ExitStack() as stack:
        listeners = [] if overlay is None else [_overlay(stack, overlay, definition)]
        opened = open_recording(source, said, speed=speed)
        with progress(opened.frame_count, _counted(0)) as advance:
            result = run(
                definition,
                opened,
                prescription=settings,
                reference=compared,
                model=model.value,
                start_s=start_at,
                on_update=_all([*listeners, lambda _, __, update: advance(_shown(opened, update))]),
            )
        _tell(result, definition, csv=csv, dialect=csv_dialect, plot=plot, as_json=json)
    if result.failure:
        raise SourceError(result.failure)


def _all(listeners: list[OnUpdate]) -> OnUpdate:
    def listen(frame: Frame | None, pose: Pose, update: Update) -> None:
        for listener in listeners:
            listener(frame, pose, update)

    return listen


def _overlay(stack: ExitStack, path: Path, exercise: Exercise) -> OnUpdate:
    """Draw every frame into a video; a recorded track, which has no pictures, on a dark ground."""
    import numpy as np

    from posecheck.report.overlay import Overlay
    from posecheck.report.video import OverlayWriter

    writer = stack.enter_context(OverlayWriter(path))
    drawing = Overlay(exercise)

    def listen(frame: Frame | None, pose: Pose, update: Update) -> None:
        width, height = pose.size
        image = np.full((height, width, 3), 48, dtype=np.uint8) if frame is None else frame.image
        writer.write(drawing.draw(image, pose, update), pose.time_s)

    return listen


def _shown(source: AnySource, update: Update) -> str:
    return say("camera-dark") if source.dark else _counted(update.rep_count)


def _counted(count: int) -> str:
    return say("report-count", count=count)


def _tell(
    result: SessionResult,
    exercise: Exercise,
    *,
    csv: Path | None,
    dialect: CsvDialect,
    plot: Path | None,
    as_json: bool,
) -> None:
    """Write table and picture and print the report: where one of them fails, there are still the others."""
    with ExitStack() as stack:  # all of it is done, the last thing first, whatever fails
        stack.callback(_print, result, exercise, as_json=as_json)
        if plot is not None:
            stack.callback(_plot, result, exercise, plot)
        if csv is not None:
            from posecheck.report.csv import Dialect, write_csv

            write_csv(result.report, exercise, csv, Dialect(dialect))


def _need_figure(path: Path) -> None:
    """Check before a long session, not after it, that the picture can be drawn."""
    from posecheck.plots.canvas import need_format

    need_format(path)


def _plot(result: SessionResult, exercise: Exercise, path: Path) -> None:
    from posecheck.plots.canvas import write_figure
    from posecheck.plots.overview import overview

    write_figure(overview(result.report, exercise), path)


def _print(result: SessionResult, exercise: Exercise, *, as_json: bool) -> None:
    if as_json:
        from posecheck.report.json import to_json

        typer.echo(to_json(result.report))
    else:
        from posecheck.report.text import print_report

        print_report(Console(), result.report, exercise)
