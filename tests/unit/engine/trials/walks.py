"""The synthetic patient walks: on the spot or across the view, with an even or an uneven pace."""

from __future__ import annotations

import json
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np

from posecheck.exercise import Exercise
from posecheck.pose import PoseTrack
from posecheck.synthetic.body import Body
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.motion import Motion, by_side
from posecheck.synthetic.patient import SyntheticPatient

STILL = by_side(dict.fromkeys(("knee_flexion", "hip_flexion"), 0.0))


class Walk(NamedTuple):
    """A walk, and when each foot truly stepped."""

    motion: Motion
    steps: list[tuple[float, bool]]

    @property
    def times_s(self) -> tuple[float, float]:
        """Mean step times of the left and the right foot."""
        took = [(after[1], after[0] - before[0]) for before, after in pairwise(self.steps)]
        left, right = (
            float(np.mean([s for is_left, s in took if is_left is foot])) for foot in (True, False)
        )
        return left, right

    @property
    def cadence(self) -> float:
        return 60.0 / float(np.mean([after[0] - before[0] for before, after in pairwise(self.steps)]))

    @property
    def index(self) -> float:
        left, right = self.times_s
        return 2.0 * (left - right) / (left + right)


def walking(**trial: Any) -> Exercise:
    definition = {
        "format": 2,
        "id": "walking",
        "version": 1,
        "name": {"en": "Walking"},
        "summary": {"en": "Walk."},
        "position": "standing",
        "views": ["side", "oblique", "rear_oblique", "front", "rear"],
        "trial": {"kind": "steps", **trial},
        "sides": "body",
        "postures": {"start": {}, "target": {"left_hip_flexion": 30}},
    }
    return Exercise.model_validate_json(json.dumps(definition))


def on_the_spot(count: int, left_s: float, right_s: float, *, knee_deg: float = 70.0) -> Walk:
    """Lift the left and the right foot in turn; each lift takes seven tenths of its step time."""
    now = 1.5
    frames, steps = [(0.0, STILL), (now, STILL)], []
    for i in range(count):
        side, step_s = ("left", left_s) if i % 2 == 0 else ("right", right_s)
        lifted = {f"{side}_knee_flexion": knee_deg, f"{side}_hip_flexion": 0.6 * knee_deg}
        top_s, down_s = now + 0.35 * step_s, now + 0.7 * step_s
        now += step_s
        frames += [(top_s, {**STILL, **lifted}), (down_s, STILL), (now, STILL)]
        steps.append((top_s, side == "left"))
    return Walk(Motion(keyframes=[*frames, (now + 1.0, STILL)], sway_deg=0.3), steps)


def across(count: int, left_s: float, right_s: float, *, step_m: float = 0.6, heading: float = 90.0) -> Walk:
    """Walk to the left (heading 90) or to the right (-90) of the camera's patient."""
    way = np.sign(heading)
    now, place = 1.0, -way * step_m * count / 2.0
    frames, steps = [(0.0, _at(heading, place)), (now, _at(heading, place))], []
    for i in range(count):
        left = i % 2 == 0
        now += left_s if left else right_s
        place += way * step_m
        frames.append((now, _at(heading, place, "left" if left else "right")))
        steps.append((now, left))
    frames += [(now + 0.6, _at(heading, place)), (now + 1.6, _at(heading, place))]
    return Walk(Motion(keyframes=frames), steps)


def _at(heading: float, place_left_m: float, front: str = "") -> dict[str, float]:
    """Standing, or with one foot in front of the other."""
    posture = {**STILL, "heading": heading, "place_left_m": float(place_left_m)}
    if front:
        back = "right" if front == "left" else "left"
        posture |= {f"{front}_hip_flexion": 22.0, f"{front}_ankle_dorsiflexion": -20.0}
        posture |= {f"{back}_hip_flexion": -12.0, f"{back}_knee_flexion": 12.0, f"{back}_heel_raise": 14.0}
    return posture


def filmed(
    walk: Walk, *, azimuth_deg: float = 0.0, height_m: float = 1.75, fps: float = 30.0, noise_px: float = 0.5
) -> PoseTrack:
    return SyntheticPatient(
        motion=walk.motion,
        camera=Camera(azimuth_deg=azimuth_deg, distance_m=5.0),
        body=Body(height_m=height_m),
        fps=fps,
        landmark_noise_px=noise_px,
    ).truth_track()
