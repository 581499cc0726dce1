"""``posecheck check``: a recording in, a report out."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from posecheck.cli.check_results import CheckResults
from posecheck.cli.options import (
    AgeOption,
    CsvDialect,
    CsvDialectOption,
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
from posecheck.cli.progress import progress
from posecheck.errors import SourceError
from posecheck.words import say

if TYPE_CHECKING:
    from posecheck.frame import Frame
    from posecheck.pose import Pose
    from posecheck.reading import AnySource
    from posecheck.result import Update

SourceArgument = Annotated[str, typer.Argument(metavar="SOURCE", help=say("command-check.source"))]
JsonOption = Annotated[bool, typer.Option("--json", help=say("command-check.json"))]
CsvOption = Annotated[Path | None, typer.Option(metavar="FILE", help=say("command-check.csv"))]
CurvesOption = Annotated[Path | None, typer.Option(metavar="FILE", help=say("command-check.curves"))]
OverlayOption = Annotated[Path | None, typer.Option(metavar="FILE.mp4", help=say("command-check.overlay"))]
PlotOption = Annotated[
    Path | None, typer.Option(metavar="FILE.png|.svg|.pdf", help=say("command-check.plot"))
]
StartOption = Annotated[float | None, typer.Option(metavar="SECONDS", help=say("command-check.start-at"))]


def check(  # noqa: PLR0917
    exercise: ExerciseArgument,
    source: SourceArgument,
    json: JsonOption = False,
    csv: CsvOption = None,
    curves: CurvesOption = None,
    csv_dialect: CsvDialectOption = CsvDialect.STANDARD,
    overlay: OverlayOption = None,
    plot: PlotOption = None,
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
    start_at: StartOption = None,
) -> None:
    """Count and judge the repetitions of a recording and print the report."""
    from posecheck.exercise import load_exercise
    from posecheck.pipeline import check as run
    from posecheck.skeletons import open_recording

    definition = load_exercise(exercise)
    settings = prescription(definition, side, prescribed, age=age, sex=sex, height_cm=height)
    compared = read_reference(reference)
    said = told([source], view=view, fps=fps, exercise=definition)
    results = CheckResults(
        csv=csv, curves=curves, dialect=csv_dialect, overlay=overlay, plot=plot, as_json=json
    )
    files = {str(prescribed or ""): "prescription", str(reference or ""): "reference"}
    results.check(inputs={source: "source", exercise: "exercise", **files})
    with ExitStack() as stack:
        draw = results.drawing(stack, definition)
        opened = open_recording(source, said, speed=speed)
        with progress(opened.frame_count, _counted(0)) as advance:

            def listen(frame: Frame | None, pose: Pose, update: Update) -> None:
                if draw is not None:
                    draw(frame, pose, update)
                advance(_shown(opened, update))

            result = run(
                definition,
                opened,
                prescription=settings,
                reference=compared,
                model=model.value,
                start_s=start_at,
                on_update=listen,
            )
        results.give(result.report, definition)
    if result.failure:
        raise SourceError(result.failure)


def _shown(source: AnySource, update: Update) -> str:
    return say("camera-dark") if source.dark else _counted(update.rep_count)


def _counted(count: int) -> str:
    return say("report-count", count=count)
