"""What the synthetic patient does before the camera: gets into position, and does repetitions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

import numpy as np

from posecheck.pose import FloatArray, Landmark
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.chair import Chair
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.output import encode_jpeg
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.posture import Posture
from posecheck.synthetic.scene import Scene
from tests.motions import walking_in

FPS: Final = 15.0
"""As webcams give in a dim room, and few enough for two browsers on two cores."""
SIZE: Final = (480, 360)
FOCAL_PX: Final = 420.0


@dataclass(frozen=True, kw_only=True, eq=False)
class Clip:
    """Pictures, and where the patient's landmarks truly are in them, shape (n, 33, 2)."""

    jpegs: Sequence[bytes]
    landmarks_px: FloatArray
    fps: float = FPS

    def part(self, from_s: float, to_s: float | None = None) -> Clip:
        """Return the pictures between two times."""
        some = slice(round(from_s * self.fps), None if to_s is None else round(to_s * self.fps))
        return replace(self, jpegs=self.jpegs[some], landmarks_px=self.landmarks_px[some])


@dataclass(frozen=True, kw_only=True, eq=False)
class Performance:
    """How one exercise is done, and what the patient is to read then.

    Attributes
    ----------
    exercise, name : str
        Its id and its name.
    azimuth_deg : float
        From where the camera sees the patient.
    start, target : posture
    arriving : Motion
        Getting into position; at first the camera does not see what it has to see.
    advice : str
        What the patient is told then.
    fault : posture
        How the target of a faulty repetition differs.
    cue : str
        What the patient is told then.
    highlighted : sequence of Landmark
        What is to be marked in the picture with it.
    side : str
        Of the repetitions, as the result names it; empty for both.
    chair : Chair, optional
    """

    exercise: str
    name: str
    azimuth_deg: float = 0.0
    start: Posture
    target: Posture
    arriving: Motion
    advice: str
    fault: Posture
    cue: str
    highlighted: Sequence[Landmark]
    side: str = ""
    chair: Chair | None = None


@cache
def arrival(performance: Performance) -> Clip:
    """Return the patient getting into position."""
    return _filmed(performance, performance.arriving)


@cache
def repetitions(performance: Performance, *faulty: bool) -> Clip:
    """Return repetitions, each with the fault or without."""
    targets = [{**performance.target, **performance.fault} if bad else performance.target for bad in faulty]
    return _filmed(performance, Motion.of(performance.start, [_movement(t) for t in targets], lead_in_s=0.4))


TO_THE_TARGET_S: Final = 0.4 + 1.2
"""From the beginning of `repetitions` to the first target posture."""


def _movement(target: Posture) -> Repetition:
    return Repetition(target=target, out_s=1.2, hold_s=0.4, back_s=1.2, rest_s=0.6)


def _filmed(performance: Performance, motion: Motion) -> Clip:
    camera = Camera(azimuth_deg=performance.azimuth_deg, size=SIZE, focal_px=FOCAL_PX)
    scene = Scene(patient=SyntheticPatient(motion=motion, camera=camera, fps=FPS), chair=performance.chair)
    jpegs = [encode_jpeg(frame) for frame in scene.frames()]
    return Clip(jpegs=jpegs, landmarks_px=np.asarray(scene.truth_track().image_px))


def _suddenly(before: Posture, start: Posture) -> Motion:
    """Return a motion that is half a second elsewhere, and then at once in the start posture."""
    return Motion(keyframes=((0.0, before), (0.5, before), (0.54, start), (1.0, start)))


def _turning(start: Posture, heading: float) -> Motion:
    """Return a turn on the spot to the start posture."""
    before = {**start, "heading": heading}
    return Motion(keyframes=((0.0, before), (0.5, before), (1.5, start), (2.0, start)))


STANDING: Final[Posture] = {"hip_abduction": 6}
SITTING: Final[Posture] = {
    "hip_abduction": 5,
    "knee_flexion": 92,
    "hip_flexion": 92,
    "ankle_dorsiflexion": 10,
    "elbow_flexion": 100,
    "shoulder_flexion": 20,
    "shoulder_rotation": -50,
}

SQUAT: Final = Performance(
    exercise="squat",
    name="Squat",
    start=STANDING,
    target={"knee_flexion": 95, "hip_flexion": 100, "ankle_dorsiflexion": 28, "shoulder_flexion": 70},
    arriving=walking_in(STANDING),
    advice="Step into the picture.",
    fault={"knee_medial_rotation": 14},
    cue="Push your knees outwards.",
    highlighted=(Landmark.LEFT_KNEE, Landmark.RIGHT_KNEE),
)
SIT_TO_STAND: Final = Performance(
    exercise="sit_to_stand",
    name="Sit to stand",
    start=SITTING,
    target={"knee_flexion": 0, "hip_flexion": 0, "ankle_dorsiflexion": 0},
    arriving=_suddenly({"place_forward_m": 1.5}, SITTING),
    advice="Step back until I can see your feet.",
    fault={"trunk_lateral_lean": 20},
    cue="Try not to lean to one side.",
    highlighted=(Landmark.LEFT_SHOULDER, Landmark.RIGHT_SHOULDER),
    chair=Chair(),
)
SHOULDER_ABDUCTION: Final = Performance(
    exercise="shoulder_abduction",
    name="Arm raise to the side",
    start={},
    target={"shoulder_abduction": 150},
    arriving=_turning({}, 90),
    advice="Turn to face the camera.",
    fault={"right_elbow_flexion": 90, "right_shoulder_rotation": 90},
    cue="Keep your right elbow straight.",
    highlighted=(Landmark.RIGHT_SHOULDER, Landmark.RIGHT_ELBOW, Landmark.RIGHT_WRIST),
)
ELBOW_FLEXION: Final = Performance(
    exercise="elbow_flexion",
    name="Elbow bend",
    azimuth_deg=-90,
    start={},
    target={"elbow_flexion": 140},
    arriving=_turning({}, 90),
    advice="Turn sideways to the camera.",
    fault={"shoulder_flexion": 40},
    cue="Keep your right elbow at your side.",
    highlighted=(Landmark.RIGHT_SHOULDER, Landmark.RIGHT_ELBOW),
    side="right",
)
PERFORMANCES: Final = (SQUAT, SIT_TO_STAND, SHOULDER_ABDUCTION, ELBOW_FLEXION)
