"""``posecheck doctor``: does everything work on this computer, and how fast."""

from __future__ import annotations

import platform
from collections.abc import Callable, Iterator
from functools import partial
from importlib.metadata import version
from statistics import median
from time import perf_counter
from typing import Final, NamedTuple

import typer
from rich.console import Console
from rich.markup import escape

import posecheck
from posecheck.cli.options import Model
from posecheck.cli.system_libraries import missing_library
from posecheck.errors import PoseCheckError

_WARM_UP: Final = 5
_FRAMES: Final = 25
_LIBRARIES: Final = {"numpy": "numpy", "opencv": "cv2", "pyav": "av", "mediapipe": "mediapipe"}


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
    """Look at everything PoseCheck needs on this computer, and time each pose model.

    Exit code 0 if videos can be checked; a camera and a display are not essential.
    """
    console = Console(highlight=False, soft_wrap=True)
    healthy = True
    for look in (_versions, _models, _camera, _display):
        for line in look():
            mark = "[green]ok     [/]" if line.ok else "[red]problem[/]"
            console.print(f"{mark}  {line.what:<12} {escape(line.found)}")
            healthy = healthy and (line.ok or not line.essential)
    if not healthy:
        raise typer.Exit(1)


def _versions() -> Iterator[Line]:
    yield Line("posecheck", posecheck.__version__)
    yield Line("python", f"{platform.python_version()} on {platform.system()} {platform.machine()}")
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
    return f"cannot be loaded ({error}); install PoseCheck anew"


def _models() -> Iterator[Line]:
    for model in Model:
        yield _attempt(f"model {model}", partial(_speed, model), essential=model is Model.FULL)


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
    took_ms = 1000 * median(took_s[_WARM_UP:])
    if not found:
        raise PoseCheckError("loads, but finds nobody in a picture of a person; install PoseCheck anew")
    live = "enough for a live session" if took_ms < 50 else "slow for a live session; use a lighter one there"
    return f"{took_ms:.0f} ms a frame, {live}"


def _camera() -> Iterator[Line]:
    yield _attempt("camera", _look_at_camera, essential=False)


def _look_at_camera() -> str:
    from posecheck.capture.camera import open_camera

    with open_camera(0) as camera:
        frame = camera.next_frame(timeout_s=2.0)
    return "camera 0 delivers pictures" + (f" of {frame.size[0]} x {frame.size[1]}" if frame else "")


def _display() -> Iterator[Line]:
    def look() -> str:
        from posecheck.report.window import need_display

        need_display()
        return "there is one for `posecheck live`"

    yield _attempt("display", look, essential=False)


def _attempt(what: str, look: Callable[[], str], *, essential: bool) -> Line:
    try:
        return Line(what, look(), essential=essential)
    except PoseCheckError as error:
        return Line(what, str(error), ok=False, essential=essential)
    except (ImportError, OSError) as error:
        return Line(what, _how_to_load(error), ok=False, essential=essential)
