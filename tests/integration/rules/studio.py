"""Film the synthetic patient, let MediaPipe look, and check the movement: once for each clip."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from posecheck.engine import Checker
from posecheck.estimation.estimator import PoseEstimator
from posecheck.exercise import load_exercise
from posecheck.pose import Landmark
from posecheck.result import Report, Update
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.chair import Chair
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.posture import Posture
from posecheck.synthetic.scene import Bystander, Occluder, Scene

FPS: Final = 10.0

START: Final[Mapping[str, Posture]] = {
    "squat": {"hip_abduction": 6},
    "sit_to_stand": {
        "hip_abduction": 5,
        "knee_flexion": 92,
        "hip_flexion": 92,
        "ankle_dorsiflexion": 10,
        "elbow_flexion": 100,
        "shoulder_flexion": 20,
        "shoulder_rotation": -50,
    },
    "shoulder_abduction": {},
    "elbow_flexion": {},
}
GOOD: Final[Mapping[str, Posture]] = {
    "squat": {"knee_flexion": 95, "hip_flexion": 100, "ankle_dorsiflexion": 28, "shoulder_flexion": 70},
    "sit_to_stand": {"knee_flexion": 0, "hip_flexion": 0, "ankle_dorsiflexion": 0},
    "shoulder_abduction": {"shoulder_abduction": 150},
    "elbow_flexion": {"elbow_flexion": 140},
}
HALF: Final[Mapping[str, Posture]] = {
    "squat": {"knee_flexion": 60, "hip_flexion": 62, "ankle_dorsiflexion": 20, "shoulder_flexion": 45},
    "sit_to_stand": {"knee_flexion": 45, "hip_flexion": 50, "ankle_dorsiflexion": 8},
    "shoulder_abduction": {"shoulder_abduction": 75},
    "elbow_flexion": {"elbow_flexion": 70},
}

LEGS: Final = tuple(
    Landmark[f"{side}_{part}"]
    for side in ("LEFT", "RIGHT")
    for part in ("KNEE", "ANKLE", "HEEL", "FOOT_INDEX")
)
FEET: Final = tuple(lm for lm in LEGS if lm.name.endswith(("HEEL", "FOOT_INDEX")))
HANDS: Final = (Landmark.LEFT_WRIST, Landmark.RIGHT_WRIST)
SHOULDERS: Final = (Landmark.LEFT_SHOULDER, Landmark.RIGHT_SHOULDER)


@dataclass(frozen=True, kw_only=True)
class Clip:
    """One performance before the camera.

    Attributes
    ----------
    exercise : str
    azimuth_deg : float
    changes : posture
        What differs from the good target posture.
    targets : sequence of posture, optional
        The targets of several repetitions, in the place of one good one with its changes.
    start : posture
        What differs from the usual start posture.
    out_s, back_s : float
    before : Motion, optional
        What the patient does before the exercise.
    until_s : float, optional
        When the recording ends.
    hide : sequence of Landmark
        What is behind a box.
    camera, scene : dict
        Other settings of the camera and the scene.
    """

    exercise: str
    azimuth_deg: float = 0.0
    changes: Posture = field(default_factory=dict)
    targets: Sequence[Posture] = ()
    start: Posture = field(default_factory=dict)
    out_s: float = 1.2
    back_s: float = 1.2
    rest_s: float = 0.5
    before: Motion | None = None
    until_s: float | None = None
    hide: Sequence[Landmark] = ()
    camera: Mapping[str, Any] = field(default_factory=dict)
    scene: Mapping[str, Any] = field(default_factory=dict)
    bystander: Bystander | None = None

    def filmed(self) -> Scene:
        """Return the scene."""
        targets = self.targets or [{**GOOD[self.exercise], **self.changes}]
        movements = [
            Repetition(target=t, out_s=self.out_s, hold_s=0.3, back_s=self.back_s, rest_s=self.rest_s)
            for t in targets
        ]
        start = {**START[self.exercise], **self.start}
        motion = Motion.of(start, movements, lead_in_s=0.8, lead_out_s=0.3)
        camera = {"azimuth_deg": self.azimuth_deg, "size": (480, 360), "focal_px": 420.0, **self.camera}
        return Scene(
            patient=SyntheticPatient(
                motion=motion.after(self.before) if self.before else motion,
                camera=Camera(**camera),
                fps=FPS,
            ),
            occluders=[Occluder(landmarks=self.hide)] if self.hide else (),
            bystanders=[self.bystander] if self.bystander else (),
            **{"chair": Chair() if self.exercise == "sit_to_stand" else None, **self.scene},
        )


@dataclass(frozen=True)
class Session:
    """What the checker said of a clip."""

    report: Report
    updates: Sequence[Update]

    @property
    def counts(self) -> tuple[int, int]:
        """Complete and partial repetitions."""
        return self.report.rep_count, self.report.partial_count

    @property
    def advice(self) -> set[str]:
        """What the patient was told to be seen better."""
        return {update.advice for update in self.updates} - {""}


_SESSIONS: dict[str, Session] = {}


def perform(clip: Clip) -> Session:
    """Return what the checker says of a clip; a clip is filmed only once."""
    key = repr(clip)
    if key not in _SESSIONS:
        _SESSIONS[key] = _checked(clip)
    return _SESSIONS[key]


def _checked(clip: Clip) -> Session:
    checker = Checker(load_exercise(clip.exercise))
    updates = []
    with PoseEstimator(model="full") as estimator:
        for frame in clip.filmed().frames():
            if clip.until_s is None or frame.time_s <= clip.until_s:
                updates.append(checker.push(estimator.estimate(frame)))
    return Session(checker.finish(), updates)


def brisk(clip: Clip, *targets: Posture) -> Clip:
    """Return a clip of brisk repetitions to these targets."""
    return replace(clip, targets=targets, out_s=0.8, back_s=0.8, rest_s=0.3)
