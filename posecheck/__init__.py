"""PoseCheck: therapeutic movement in front of a camera, measured, counted and corrected.

The whole path in five lines::

    from posecheck import check

    result = check("squat", "video.mp4")
    print(result.report.rep_count, "repetitions")
    for rep in result.report.reps:
        print(rep.number, rep.status, round(rep.rom.excursion), "degrees")

Names are loaded when they are first used, so that importing the package costs nothing and does not need
OpenCV or MediaPipe.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from posecheck.authoring import learn, record
    from posecheck.engine import Checker
    from posecheck.errors import (
        DefinitionError,
        InputError,
        ModelError,
        PoseCheckError,
        PoseError,
        SourceError,
    )
    from posecheck.exercise import Exercise, Prescription, built_in_ids, load_exercise
    from posecheck.frame import Frame
    from posecheck.pipeline import SessionResult, check, score, track
    from posecheck.pose import Landmark, Origin, Pose, PoseTrack
    from posecheck.result import (
        Cue,
        Finding,
        Provenance,
        Rep,
        Report,
        Stage,
        Status,
        Uncounted,
        Update,
        Verdict,
        Why,
    )

__all__ = [
    "Checker",
    "Cue",
    "DefinitionError",
    "Exercise",
    "Finding",
    "Frame",
    "InputError",
    "Landmark",
    "ModelError",
    "Origin",
    "Pose",
    "PoseCheckError",
    "PoseError",
    "PoseTrack",
    "Prescription",
    "Provenance",
    "Rep",
    "Report",
    "SessionResult",
    "SourceError",
    "Stage",
    "Status",
    "Uncounted",
    "Update",
    "Verdict",
    "Why",
    "__version__",
    "built_in_ids",
    "check",
    "learn",
    "load_exercise",
    "record",
    "score",
    "track",
]

_HOMES: Final = {
    "posecheck.authoring": ("learn", "record"),
    "posecheck.engine": ("Checker",),
    "posecheck.errors": (
        "DefinitionError",
        "InputError",
        "ModelError",
        "PoseCheckError",
        "PoseError",
        "SourceError",
    ),
    "posecheck.exercise": ("Exercise", "Prescription", "built_in_ids", "load_exercise"),
    "posecheck.frame": ("Frame",),
    "posecheck.pipeline": ("SessionResult", "check", "score", "track"),
    "posecheck.pose": ("Landmark", "Origin", "Pose", "PoseTrack"),
    "posecheck.result": (
        "Cue",
        "Finding",
        "Provenance",
        "Rep",
        "Report",
        "Stage",
        "Status",
        "Uncounted",
        "Update",
        "Verdict",
        "Why",
    ),
}
_HOME_OF: Final = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name == "__version__":
        from posecheck.version import software_version

        return software_version()
    if name not in _HOME_OF:
        raise AttributeError(f"module 'posecheck' has no attribute {name!r}")
    return getattr(import_module(_HOME_OF[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
