"""``posecheck track``: videos or joints in, landmarks out, to be scored later and often."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.markup import escape

from posecheck.cli.options import FpsOption, Model, ModelOption, SpeedOption, ViewOption, told
from posecheck.cli.outputs import check_outputs
from posecheck.cli.progress import progress
from posecheck.errors import InputError, SourceError
from posecheck.interrupts import ctrl_c_waits
from posecheck.words import say

if TYPE_CHECKING:
    from posecheck.estimation.bundles import ModelName
    from posecheck.estimation.estimator import PoseEstimator
    from posecheck.frame import Frame
    from posecheck.pose import Pose
    from posecheck.skeletons import Told

_SUFFIX = ".npz"


def track(  # noqa: PLR0917
    sources: Annotated[list[str], typer.Argument(metavar="SOURCE", help=say("command-track.source"))],
    out: Annotated[
        Path, typer.Option("--out", "-o", metavar="FILE.npz|FOLDER", help=say("command-track.out"))
    ],
    model: ModelOption = Model.FULL,
    speed: SpeedOption = 1.0,
    view: ViewOption = None,
    fps: FpsOption = None,
) -> None:
    """Find the landmarks in every frame of each source and save them as a track."""
    paths = _paths(sources, out)
    known = told(sources, view=view, fps=fps)
    for path in paths:
        check_outputs({"-o": path}, inputs=dict.fromkeys(sources, "source"))
    failures: list[str] = []
    with ExitStack() as stack:
        estimator = _estimator(stack, sources, model)
        for source, path in zip(sources, paths, strict=True):
            try:
                _track(source, path, known, speed, estimator)
            except InputError as error:
                failures.append(str(error))
    if failures:
        raise SourceError("\n".join(failures))


def _estimator(stack: ExitStack, sources: list[str], model: Model) -> PoseEstimator | ModelName:
    """Return one estimator for all sources; joints need none, so its name will do."""
    from posecheck.skeletons import has_joints

    if all(map(has_joints, sources)):
        return model.value
    with ctrl_c_waits():
        from posecheck.estimation.estimator import PoseEstimator

        return stack.enter_context(PoseEstimator(model=model.value))


def _track(source: str, path: Path, known: Told, speed: float, estimator: PoseEstimator | ModelName) -> None:
    from posecheck.pipeline import track as run
    from posecheck.skeletons import open_recording

    opened = open_recording(source, known, speed=speed)
    with progress(opened.frame_count, opened.name) as advance:

        def on_pose(frame: Frame | None, pose: Pose) -> None:
            advance(opened.name)

        made = run(opened, estimator, on_pose=on_pose)
    made.save(path)
    seen = sum(pose.found for pose in made)
    said = say("saved-track", path=str(path), frames=len(made), seen=seen)
    Console().print(escape(said), highlight=False, soft_wrap=True)
    if made.origin.failure:
        raise SourceError(made.origin.failure)


def _paths(sources: list[str], out: Path) -> list[Path]:
    """Return where each track goes.

    Raises
    ------
    InputError
        If it is not clear, a source is a track already, or two would go to the same place.
    """
    for source in sources:
        if source.lower().endswith(_SUFFIX):
            raise InputError(f"{source}: {say('track-already')}")
    if not out.is_dir():
        if out.suffix.lower() != _SUFFIX:
            raise InputError(f"{out}: {say('track-out', ending=_SUFFIX)}")
        if len(sources) > 1:
            raise InputError(f"{out}: {say('track-out.several')}")
        return [out]
    paths = [out / f"{Path(source).stem}{_SUFFIX}" for source in sources]
    for i, path in enumerate(paths):
        if path in paths[:i]:
            other = sources[paths.index(path)]
            raise InputError(say("track-same", one=sources[i], other=other, path=str(path)))
    return paths
