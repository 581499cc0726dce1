"""``posecheck doctor``: does everything work on this computer, and how fast."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterator
from functools import partial
from importlib.metadata import version
from statistics import median
from time import perf_counter, sleep
from typing import Final, NamedTuple

import typer
from rich.console import Console
from rich.markup import escape

import posecheck
from posecheck.cli.options import Model
from posecheck.cli.system_libraries import missing_library
from posecheck.errors import PoseCheckError
from posecheck.words import say

_WARM_UP: Final = 5
_FRAMES: Final = 25
_LIBRARIES: Final = {"numpy": "numpy", "opencv": "cv2", "pyav": "av", "mediapipe": "mediapipe"}
_SMOOTH_FPS: Final = 20
"""Below it, movement on the screen is seen to jerk."""
_LOOK_S: Final = 2.0
"""After this long a camera has begun to deliver, and whether it shows only black is known."""
_COLOURS: Final = {"ok": "green", "missing": "yellow", "problem": "red"}


class Line(NamedTuple):
    """One thing that was looked at.

    Attributes
    ----------
    what : str
        What it is called in the list.
    found : str
        What was found, or what is wrong and what to do.
    ok : bool
        Whether nothing is wrong with it.
    essential : bool
        Whether PoseCheck cannot work without it.
    """

    what: str
    found: str
    ok: bool = True
    essential: bool = True


def doctor() -> None:
    """Look at everything PoseCheck needs on this computer, and time each pose model."""
    console = Console(highlight=False, soft_wrap=True)
    looks = (_versions, _models, _camera, _display, _paper)
    lines = [line for look in looks for line in _shown(console, look())]
    if any(line.essential and not line.ok for line in lines):
        raise typer.Exit(1)


def _shown(console: Console, lines: Iterator[Line]) -> Iterator[Line]:
    """Print each line as soon as it is there, and pass it on."""
    marks = {name: say(f"doctor-{name}") for name in ("ok", "missing", "problem")}
    width = max(map(len, marks.values()))
    for line in lines:
        name = "ok" if line.ok else "problem" if line.essential else "missing"
        mark = f"[{_COLOURS[name]}]{marks[name]:<{width}}[/]"
        console.print(f"{mark}  {line.what:<12} {escape(line.found)}")
        yield line


def _versions() -> Iterator[Line]:
    system = f"{platform.system()} {platform.machine()}"
    yield Line("posecheck", posecheck.__version__)
    yield Line("python", say("doctor-python", version=platform.python_version(), system=system))
    for package, module in _LIBRARIES.items():
        yield _library(package, module)


def _library(what: str, module: str) -> Line:
    """Load a library: what is missing of its own libraries shows only then."""
    try:
        __import__(module)
    except (ImportError, OSError) as error:
        return Line(what, _how_to_load(error), ok=False)
    return Line(what, version("opencv-contrib-python" if module == "cv2" else module))


def _how_to_load(error: Exception) -> str:
    if "cannot open shared object file" in str(error):
        return missing_library(error)
    return say("doctor-broken", error=str(error))


def _models() -> Iterator[Line]:
    for model in Model:
        yield _attempt(
            say("doctor-model", model=model.value), partial(_speed, model), essential=model is Model.FULL
        )


def _speed(model: Model) -> str:
    """Time a model on pictures of the synthetic patient."""
    from itertools import islice

    from posecheck.estimation.estimator import PoseEstimator
    from posecheck.synthetic.motion import Motion
    from posecheck.synthetic.patient import SyntheticPatient
    from posecheck.synthetic.scene import Scene

    pictures = Scene(patient=SyntheticPatient(motion=Motion.of({}, [], lead_in_s=2.0))).frames()
    took_s, found = [], 0
    with PoseEstimator(model=model.value) as estimator:
        for frame in islice(pictures, _WARM_UP + _FRAMES):
            start_s = perf_counter()
            found += estimator.estimate(frame).found
            took_s.append(perf_counter() - start_s)
    rate_fps = 1 / median(took_s[_WARM_UP:])
    if not found:
        raise PoseCheckError(say("doctor-model.nobody"))
    return say("doctor-speed" if rate_fps > _SMOOTH_FPS else "doctor-speed.slow", rate=round(rate_fps))


def _camera() -> Iterator[Line]:
    yield _attempt(say("doctor-camera"), _look_at_camera, essential=False)


def _look_at_camera() -> str:
    from posecheck.capture.camera import open_camera

    with open_camera(0) as camera:
        frame = camera.next_frame(timeout_s=_LOOK_S)
        sleep(_LOOK_S)
        if camera.dark:
            raise PoseCheckError(say("camera-dark"))
    if frame is None:
        return say("doctor-camera.works")
    return say("doctor-camera.size", width=frame.size[0], height=frame.size[1])


def _display() -> Iterator[Line]:
    def look() -> str:
        from posecheck.report.window import need_display

        need_display()
        return say("doctor-display.works")

    yield _attempt(say("doctor-display"), look, essential=False)


def _paper() -> Iterator[Line]:
    def look() -> str:
        from posecheck.documents.pdf import need_pdf

        need_pdf()
        return say("doctor-paper.works")

    yield _attempt(say("doctor-paper"), look, essential=False)


def _attempt(what: str, look: Callable[[], str], *, essential: bool) -> Line:
    try:
        return Line(what, look(), essential=essential)
    except PoseCheckError as error:
        return Line(what, str(error), ok=False, essential=essential)
    except (ImportError, OSError) as error:
        return Line(what, _how_to_load(error), ok=False, essential=essential)
