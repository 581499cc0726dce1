"""Film the synthetic patient, let MediaPipe look, and check the movement: once for each performance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Final

from fixtures.recordings import cases_of
from posecheck.engine import Checker
from posecheck.estimation.estimator import PoseEstimator
from posecheck.exercise import built_in_ids, load_exercise
from posecheck.result import Report, Update
from posecheck.synthetic.cases import Performance, Walked
from posecheck.synthetic.preview import performed
from posecheck.synthetic.scene import Scene

FPS: Final = 10.0
WALKING_FPS: Final = 25.0
"""A step takes half a second, and both feet look alike."""


CASES: Final = {name: cases_of(name) for name in built_in_ids()}


def filmed(exercise_id: str, performance: Performance, azimuth_deg: float) -> Scene:
    """Return the scene of a performance, seen from one side."""
    fps = performance.fps or (WALKING_FPS if isinstance(performance, Walked) else FPS)
    return performed(load_exercise(exercise_id), CASES[exercise_id], performance, azimuth_deg, fps=fps)


@dataclass(frozen=True)
class Session:
    """What the checker said of a performance."""

    report: Report
    updates: Sequence[Update]

    @property
    def counts(self) -> tuple[int, int]:
        """Complete and partial repetitions."""
        return self.report.rep_count, self.report.partial_count

    @property
    def advice(self) -> set[str]:
        """What the patient was told to be seen better."""
        return {update.advice.text for update in self.updates if update.advice is not None}


_SESSIONS: dict[tuple[str, str], Session] = {}


def perform(exercise_id: str, performance: Performance, azimuth_deg: float) -> Session:
    """Return what the checker says of a performance; what is the same for several rules is filmed once."""
    scene = filmed(exercise_id, performance, azimuth_deg)
    key = (exercise_id, f"{asdict(scene)} {performance.until_s}")
    if key not in _SESSIONS:
        _SESSIONS[key] = watched(exercise_id, scene, performance.until_s)
    return _SESSIONS[key]


def watched(exercise_id: str, scene: Scene, until_s: float | None = None) -> Session:
    """Return what the checker says of a scene, up to some time."""
    checker = Checker(load_exercise(exercise_id))
    updates = []
    with PoseEstimator(model="full") as estimator:
        for frame in scene.frames():
            if until_s is None or frame.time_s <= until_s:
                updates.append(checker.push(estimator.estimate(frame)))
    return Session(checker.finish(), updates)
