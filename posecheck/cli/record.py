"""``posecheck record``: a demonstration in, an exercise that counts it out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console

from posecheck.cli.options import FpsOption, Model, ModelOption, Sides, SpeedOption, ViewOption, told
from posecheck.cli.progress import progress
from posecheck.errors import InputError
from posecheck.words import say

if TYPE_CHECKING:
    from posecheck.pose import PoseTrack
    from posecheck.skeletons import Told


def record(  # noqa: PLR0917
    name: Annotated[str, typer.Argument(metavar="NAME", help=say("command-record.name"))],
    out: Annotated[Path, typer.Option("--out", "-o", metavar="FOLDER", help=say("command-record.out"))],
    sources: Annotated[
        list[str] | None, typer.Argument(metavar="SOURCE", help=say("command-record.source"))
    ] = None,
    camera: Annotated[
        str | None, typer.Option(metavar="NUMBER|ADDRESS", help=say("command-record.camera"))
    ] = None,
    sides: Annotated[Sides | None, typer.Option(help=say("command-record.sides"))] = None,
    model: ModelOption = Model.FULL,
    speed: SpeedOption = 1.0,
    view: ViewOption = None,
    fps: FpsOption = None,
) -> None:
    """Make an exercise of recordings that demonstrate it, or of a demonstration in front of a camera."""
    from posecheck.authoring import check_name, draft, new_path
    from posecheck.cli.record_text import print_draft

    check_name(name)
    if bool(sources) is (camera is not None):
        raise InputError(say("record-nothing"))
    new_path(out, name)  # before anybody has shown anything in vain
    known = told(sources or [], view=view, fps=fps)
    tracks = [(source, _track(source, model, known, speed)) for source in sources or []]
    if camera is not None:
        from posecheck.cli.demonstrate import demonstrated

        shown = demonstrated(camera, model.value)
        if shown is None:
            typer.echo(say("recording-stopped"))
            return
        tracks = [(shown.origin.source, shown)]
    made = draft(name, tracks, sides=None if sides is None else sides.value)
    print_draft(Console(), made, made.write(out))


def _track(source: str, model: Model, known: Told, speed: float) -> PoseTrack:
    from posecheck.pipeline import track
    from posecheck.skeletons import open_recording

    opened = open_recording(source, known, speed=speed)
    with progress(opened.frame_count, opened.name) as advance:
        return track(opened, model.value, on_pose=lambda _frame, _pose: advance(opened.name))
