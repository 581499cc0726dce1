"""``posecheck demo``: the synthetic patient does eight squats through the real pose model."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Annotated, Final, Self

import typer
from rich.console import Console
from rich.markup import escape

from posecheck.output_file import make_folder
from posecheck.words import say

if TYPE_CHECKING:
    from posecheck.exercise import Exercise
    from posecheck.frame import Frame
    from posecheck.pose import Pose
    from posecheck.report.lettering import Image
    from posecheck.result import Update
    from posecheck.synthetic.scene import Scene

_SHALLOW: Final = 0.67
_KNEES_OUT_DEG: Final = -10.0
_KNEES_IN_DEG: Final = 9.0
_FRESH_S: Final = 0.8
_AZIMUTH_DEG: Final = 0.0
"""The front view, in which both faults can be judged."""


def demo(
    out: Annotated[Path, typer.Option(metavar="FOLDER", help=say("command-demo.out"))] = Path("demo"),
) -> None:
    """Check eight squats of the synthetic patient, the third too shallow, the sixth with the knees inward."""
    from posecheck.cli.screen import Screen
    from posecheck.exercise import load_exercise
    from posecheck.pipeline import check
    from posecheck.report.overlay import Overlay
    from posecheck.report.text import print_report
    from posecheck.report.video import OverlayWriter, write_picture

    exercise = load_exercise("squat")
    console = Console()
    make_folder(out)
    overlay, best = Overlay(exercise), _Best()
    scene = _scene(exercise)
    console.print(say("demo-begins"))
    with _Pictures(scene) as source, OverlayWriter(out / "squat.mp4") as writer, Screen(console) as screen:

        def show(frame: Frame | None, pose: Pose, update: Update) -> None:
            if frame is not None:
                drawn = overlay.draw(frame.image, pose, update)
                writer.write(drawn, frame.time_s)
                best.offer(drawn, update)
                screen.update(update)

        result = check(exercise, source, on_update=show)
    print_report(console, result.report, exercise)
    console.print()
    _saved(console, "saved-overlay", out / "squat.mp4")
    if best.image is not None:
        write_picture(best.image, out / "squat.png")
        _saved(console, "saved-picture", out / "squat.png")


def _saved(console: Console, message: str, path: Path) -> None:
    console.print(escape(say(message, path=str(path))), highlight=False, soft_wrap=True)


def _scene(exercise: Exercise) -> Scene:
    """Return six good squats, one too shallow and one with the knees falling in, seen from the front."""
    from posecheck.synthetic.camera import Camera
    from posecheck.synthetic.demonstration import shown_postures
    from posecheck.synthetic.motion import Motion, Repetition
    from posecheck.synthetic.patient import SyntheticPatient
    from posecheck.synthetic.scene import Scene

    shown = shown_postures(exercise)
    good = {**shown.target, "knee_medial_rotation": _KNEES_OUT_DEG}
    targets = [good] * 8
    targets[2] = _towards(good, shown.start, _SHALLOW)
    targets[5] = {**good, "knee_medial_rotation": _KNEES_IN_DEG}
    squats = [Repetition(target=target, out_s=1.35, hold_s=0.3, back_s=1.2, rest_s=0.5) for target in targets]
    motion = Motion.of(shown.start, squats, sway_deg=0.4)
    camera = Camera(azimuth_deg=_AZIMUTH_DEG, size=(960, 540), focal_px=700.0, distance_m=2.9)
    return Scene(patient=SyntheticPatient(motion=motion, camera=camera, fps=24.0))


def _towards(target: dict[str, float], start: dict[str, float], share: float) -> dict[str, float]:
    """Return the posture at a share of the way from start to target."""
    return {
        name: start.get(name, 0.0) + share * (value - start.get(name, 0.0)) for name, value in target.items()
    }


class _Pictures:
    """A scene as a source of frames."""

    name: Final = say("demo-figure")
    live: Final = False
    warnings: Final[tuple[str, ...]] = ()
    dark: Final = False

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self.frame_count = len(scene.patient.time_s)

    def __iter__(self) -> Iterator[Frame]:
        return self._scene.frames()

    def close(self) -> None:
        """Do nothing: pictures are drawn as they are asked for."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class _Best:
    """Keeps the picture that shows most: a cue that has just come, and the movement near its target."""

    def __init__(self) -> None:
        self._worth = (False, 0.0)
        self.image: Image | None = None

    def offer(self, image: Image, update: Update) -> None:
        fresh = update.cue is not None and update.time_s - update.cue.start_s < _FRESH_S
        worth = (fresh, min(update.progress, 1.0))
        if worth >= self._worth:
            self._worth, self.image = worth, image
