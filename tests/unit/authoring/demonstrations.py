"""Demonstrations of the synthetic patient: good ones, and each kind of bad one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from posecheck.pose import Origin, PoseTrack
from posecheck.synthetic.body import Body
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.motion import Motion, Repetition, by_side
from posecheck.synthetic.patient import SyntheticPatient
from posecheck.synthetic.posture import Posture

SQUAT: Posture = {"knee_flexion": 100, "hip_flexion": 95, "ankle_dorsiflexion": 28, "shoulder_flexion": 70}
ABDUCTION: Posture = {"shoulder_abduction": 120}
CURL: Posture = {"elbow_flexion": 140}
LEFT_CURL: Posture = {"left_elbow_flexion": 140}
RIGHT_CURL: Posture = {"right_elbow_flexion": 140}
KNEE_RAISE: Posture = {"left_hip_flexion": 85, "left_knee_flexion": 90}
RIGHT_KNEE_RAISE: Posture = {"right_hip_flexion": 85, "right_knee_flexion": 90}
LUNGE: Posture = {
    "left_knee_flexion": 90,
    "left_hip_flexion": 80,
    "right_knee_flexion": 90,
    "right_hip_flexion": -10,
    "right_heel_raise": 50,
}

GOOD: Mapping[str, tuple[Posture, tuple[float, ...]]] = {
    "squat": (SQUAT, (0.0, 45.0, 90.0, -90.0)),
    "abduction": (ABDUCTION, (0.0, 20.0, 180.0)),
    "curl": (CURL, (0.0, 45.0, 90.0)),
    "left curl": (LEFT_CURL, (0.0, 45.0, 90.0)),
    "knee raise": (KNEE_RAISE, (45.0, 90.0)),
    "lunge": (LUNGE, (45.0, 90.0)),
}
"""Movements, and azimuths from which they can be seen."""


def motion(
    targets: Sequence[Posture],
    *,
    hold_s: float = 0.3,
    way_s: float = 1.3,
    rest_s: float = 0.6,
    sway_deg: float = 0.4,
    seed: int = 1,
) -> Motion:
    """Somebody who goes to one posture after the other, and back from each."""
    return Motion.of(
        {},
        [
            Repetition(target=target, out_s=way_s, hold_s=hold_s, back_s=way_s, rest_s=rest_s)
            for target in targets
        ],
        lead_in_s=1.0,
        lead_out_s=1.0,
        sway_deg=sway_deg,
        seed=seed,
    )


def seen(
    shown: Motion,
    azimuth_deg: float = 60.0,
    *,
    fps: float = 15.0,
    height_m: float = 1.7,
    distance_m: float = 3.6,
    seed: int = 1,
    origin: Origin | None = None,
) -> PoseTrack:
    """The track of it that a camera gives."""
    track = SyntheticPatient(
        motion=shown,
        camera=Camera(azimuth_deg=azimuth_deg, distance_m=distance_m),
        body=Body(height_m=height_m),
        fps=fps,
        landmark_noise_px=0.5,
        seed=seed,
    ).truth_track()
    return PoseTrack(
        time_s=track.time_s,
        image_px=track.image_px,
        world_m=track.world_m,
        visibility=track.visibility,
        size=track.size,
        origin=origin or track.origin,
    )


def scaled(target: Posture, share: float) -> dict[str, float]:
    """A posture that goes only this share of the way."""
    return {name: share * value for name, value in by_side(target).items()}


def leaving(track: PoseTrack, from_s: float) -> PoseTrack:
    """Return a track in which nobody is in the picture from a moment on."""
    gone = track.time_s >= from_s
    return PoseTrack(
        time_s=track.time_s,
        image_px=np.where(gone[:, None, None], np.nan, track.image_px),
        world_m=np.where(gone[:, None, None], np.nan, track.world_m),
        visibility=np.where(gone[:, None], 0.0, track.visibility),
        size=track.size,
        origin=track.origin,
    )
