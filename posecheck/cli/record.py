"""``posecheck record``: a demonstration in, an exercise that counts it out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.markup import escape

from posecheck.cli.options import FpsOption, Model, ModelOption, Sides, SpeedOption, ViewOption, told
from posecheck.cli.progress import progress
from posecheck.words import words

if TYPE_CHECKING:
    from posecheck.pose import PoseTrack
    from posecheck.skeletons import Told

say = words()


def record(  # noqa: PLR0917
    name: Annotated[str, typer.Argument(metavar="NAME", help=say("command-record.name"))],
    sources: Annotated[list[str], typer.Argument(metavar="SOURCE", help=say("command-record.source"))],
    out: Annotated[Path, typer.Option("--out", "-o", metavar="FOLDER", help=say("command-record.out"))],
    sides: Annotated[Sides | None, typer.Option(help=say("command-record.sides"))] = None,
    model: ModelOption = Model.FULL,
    speed: SpeedOption = 1.0,
    view: ViewOption = None,
    fps: FpsOption = None,
) -> None:
    """Make an exercise of recordings that demonstrate it."""
    from posecheck.authoring import record as write

    known = told(sources, view=view, fps=fps)
    tracks = [(source, _track(source, model, known, speed)) for source in sources]
    path = write(name, tracks, out, sides=None if sides is None else sides.value)
    said = say("saved-exercise", path=str(path))
    Console().print(escape(said), highlight=False, soft_wrap=True)


def _track(source: str, model: Model, known: Told, speed: float) -> PoseTrack:
    from posecheck.pipeline import track
    from posecheck.skeletons import open_recording

    opened = open_recording(source, known, speed=speed)
    with progress(opened.frame_count, opened.name) as advance:
        return track(opened, model.value, on_pose=lambda _frame, _pose: advance(opened.name))
