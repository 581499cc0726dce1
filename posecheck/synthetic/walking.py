"""The synthetic patient walks across the view, with an even or an uneven pace."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import cycle, islice
from typing import Final

from posecheck.synthetic.motion import Motion, by_side
from posecheck.synthetic.posture import Posture

STANDS_S: Final = 1.0
"""Stillness before the first step and after the last."""
CLOSES_S: Final = 0.6
"""Time in which the hind foot is put beside the front one at the end."""
_FRONT: Final = {"hip_flexion": 22.0, "ankle_dorsiflexion": -20.0}
_BACK: Final = {"hip_flexion": -12.0, "knee_flexion": 12.0, "heel_raise": 14.0}
"""The legs when the front foot is put down (rough, ours)."""


def walking(steps: int, *, step_s: Sequence[float] = (0.55, 0.55), step_m: float = 0.6) -> Motion:
    """Return a walk straight ahead that passes the patient's place halfway.

    Parameters
    ----------
    steps : int
        How many steps, the first one with the left foot.
    step_s : (float, float)
        Time of a step with the left and with the right foot, in seconds.
    step_m : float
        How far a step goes, in metres.
    """
    now, ahead_m = STANDS_S, -step_m * steps / 2.0
    frames = [(0.0, _stands(ahead_m)), (now, _stands(ahead_m))]
    for front, back, took_s in islice(
        cycle((("left", "right", step_s[0]), ("right", "left", step_s[1]))), steps
    ):
        now, ahead_m = now + took_s, ahead_m + step_m
        legs = {f"{front}_{name}": angle for name, angle in _FRONT.items()}
        legs |= {f"{back}_{name}": angle for name, angle in _BACK.items()}
        frames.append((now, {**_stands(ahead_m), **legs}))
    frames += [(now + CLOSES_S, _stands(ahead_m)), (now + CLOSES_S + STANDS_S, _stands(ahead_m))]
    return Motion(keyframes=frames)


def _stands(ahead_m: float) -> Posture:
    return {**by_side(dict.fromkeys((*_FRONT, *_BACK), 0.0)), "place_forward_m": ahead_m}
