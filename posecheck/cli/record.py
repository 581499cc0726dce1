"""``posecheck record``: a demonstration in, an exercise that counts it out."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.markup import escape

from posecheck.cli.options import Model, ModelOption
from posecheck.cli.progress import progress

if TYPE_CHECKING:
    from posecheck.pose import PoseTrack


class SidesChoice(StrEnum):
    """What the sides of the body do."""

    BODY = "body"
    EACH = "each"
    ALTERNATING = "alternating"


def record(
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="What to call the exercise, such as wall_slide.")
    ],
    sources: Annotated[
        list[str],
        typer.Argument(
            metavar="SOURCE",
            help="Videos or tracks (.npz) in which the movement is shown, once or more often.",
        ),
    ],
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="FOLDER", help="Folder for the definition and its pattern.")
    ],
    sides: Annotated[
        SidesChoice | None,
        typer.Option(
            help="Whether the body moves as one, each side counts by itself, or the sides take turns. "
            "Found from the recordings if not given.",
        ),
    ] = None,
    model: ModelOption = Model.FULL,
) -> None:
    """Make an exercise of a demonstration, for `posecheck check FOLDER/NAME.yaml SOURCE`.

    Exit code 2: a source cannot be read or shows nothing that repeats; one line says why.
    """
    from posecheck.authoring import record as write

    tracks = [(source, _track(source, model)) for source in sources]
    path = write(name, tracks, out, sides=None if sides is None else sides.value)
    Console().print(escape(str(path)), highlight=False, soft_wrap=True)


def _track(source: str, model: Model) -> PoseTrack:
    from posecheck.capture.source import open_source
    from posecheck.pipeline import track

    opened = open_source(source)
    with progress(opened.frame_count, opened.name) as advance:
        return track(opened, model.value, on_pose=lambda _frame, _pose: advance(opened.name))
