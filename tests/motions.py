"""What the synthetic patient does in tests alone: walks to its place."""

from __future__ import annotations

import numpy as np

from posecheck.synthetic.motion import Motion, by_side
from posecheck.synthetic.posture import Posture


def posture_at(motion: Motion, time_s: float) -> dict[str, float]:
    """Every named angle at one time."""
    return {name: float(value[0]) for name, value in motion.postures(time_s).items()}


def walking_in(
    start: Posture, *, distance_m: float = 2.5, from_deg: float = 90.0, speed_m_s: float = 1.0
) -> Motion:
    """Return a walk from beside the patient's place to it, ending in the start posture.

    Parameters
    ----------
    start : mapping of str to float
        The posture to end in.
    distance_m : float
        How far away the walk begins.
    from_deg : float
        Where it begins, seen from the patient: 90 from the left, 0 from in front, -90 from the right.
    speed_m_s : float
        Mean speed, metres per second; a step is about 0.6 m (an ordinary one; ours).
    """
    steps = max(2, round(distance_m / 0.6))
    origin = by_side(start)
    direction = np.radians(from_deg)
    heading = from_deg - 180.0 if from_deg > 0 else from_deg + 180.0
    frames: list[tuple[float, Posture]] = []
    for i in range(steps + 1):
        left = distance_m * (1 - i / steps)
        gait = _stride(1 if i % 2 else -1) if 0 < i < steps else {}
        place = {
            "heading": heading + origin.get("heading", 0.0),
            "place_left_m": float(left * np.sin(direction)) + origin.get("place_left_m", 0.0),
            "place_forward_m": float(left * np.cos(direction)) + origin.get("place_forward_m", 0.0),
        }
        frames.append((i * distance_m / steps / speed_m_s, {**origin, **gait, **place}))
    turned = (frames[-1][0] + abs(heading) / 120.0 + 0.2, origin)
    return Motion(keyframes=(*frames, turned))


def _stride(sign: int) -> dict[str, float]:
    """Return the posture of a step: one leg in front and the other behind, arms opposite (rough, ours)."""
    lead, trail = ("left", "right") if sign > 0 else ("right", "left")
    return {
        f"{lead}_hip_flexion": 22.0,
        f"{lead}_ankle_dorsiflexion": -20.0,
        f"{lead}_knee_flexion": 2.0,
        f"{trail}_hip_flexion": -12.0,
        f"{trail}_knee_flexion": 12.0,
        f"{trail}_heel_raise": 14.0,
        f"{trail}_ankle_dorsiflexion": 10.0,
        f"{lead}_shoulder_flexion": -15.0,
        f"{trail}_shoulder_flexion": 18.0,
    }
