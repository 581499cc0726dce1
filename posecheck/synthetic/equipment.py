"""What a movement needs around the body, put where the body needs it: steps, a wall, an obstacle."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import numpy as np

from posecheck.exercise.postures import Equipment, Postures
from posecheck.pose import FloatArray, Landmark
from posecheck.synthetic.block import Block
from posecheck.synthetic.body import Body
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.motion import by_side
from posecheck.synthetic.posture import SIDES

_MARGIN_M: Final = 0.04
"""So far a step reaches beyond the feet."""
_STEP_HALF_M: Final = 0.06
"""Half the width of a foot."""
_WALL_M: Final = 0.1
"""How thick a wall is."""
_BAR_M: Final = (0.04, 0.05)
"""Height and depth of an obstacle."""
_BACK_M: Final = 0.13
"""From the hip joints to the skin behind them."""
_TIP_M: Final = 0.03
"""From the knuckle of the index finger to the wall that the hand rests on."""


def blocks_for(postures: Postures, camera: Camera) -> tuple[Block, ...]:
    """Return what the synthetic patient stands on, leans against or steps over.

    Parameters
    ----------
    postures : Postures
        The movement; a step is where a foot stands higher than the floor, what else there is is stated.
    camera : Camera
        The camera that sees it. From behind a wall nothing would be seen, so there the wall is left out.

    Returns
    -------
    tuple of Block
        Where a body of 1.70 m needs them.

    Raises
    ------
    PoseError
        If the synthetic patient cannot take a posture.
    """
    start = by_side(postures.start)
    moments = [start, {**start, **by_side(postures.target)}]
    bodies = [Body().skeleton(posture).landmarks_m[0] for posture in moments]
    blocks = list(_steps(moments, bodies))
    if postures.equipment is not None:
        stated = _stated(postures.equipment, bodies)
        if postures.equipment is Equipment.OBSTACLE or not _is_behind(stated, camera):
            blocks.append(stated)
    return tuple(blocks)


def _is_behind(wall: Block, camera: Camera) -> bool:
    """Whether a camera is on the other side of a wall than the patient."""
    face = min(wall.low_m[2], wall.high_m[2], key=abs)
    return float(camera.place_m[2]) * face > face**2


def _steps(moments: list[dict[str, float]], bodies: list[FloatArray]) -> Iterator[Block]:
    """Yield one step under all soles that stand on it, if there is any."""
    soles = [
        (
            posture[f"{side}_step_m"],
            body[[Landmark[f"{side.upper()}_{part}"] for part in ("HEEL", "FOOT_INDEX")]],
        )
        for posture, body in zip(moments, bodies, strict=True)
        for side in SIDES
        if posture.get(f"{side}_step_m", 0.0) > 0
    ]
    if soles:
        feet = np.concatenate([sole for _, sole in soles])
        (right, _, back), (left, _, front) = feet.min(axis=0), feet.max(axis=0)
        aside = _STEP_HALF_M + _MARGIN_M
        yield Block(
            low_m=(float(right) - aside, 0.0, float(back) - _MARGIN_M),
            high_m=(float(left) + aside, max(height for height, _ in soles), float(front) + _MARGIN_M),
        )


def _stated(equipment: Equipment, bodies: list[FloatArray]) -> Block:
    match equipment:
        case Equipment.OBSTACLE:
            heels = bodies[1][[Landmark.LEFT_HEEL, Landmark.RIGHT_HEEL], 2].max()
            return _obstacle(float(heels) - _BAR_M[1])
        case Equipment.WALL_BEHIND:
            hips = min(float(body[[Landmark.LEFT_HIP, Landmark.RIGHT_HIP], 2].min()) for body in bodies)
            return _wall(hips - _BACK_M - _WALL_M)
        case Equipment.WALL_AHEAD:
            hands = max(float(body[[Landmark.LEFT_INDEX, Landmark.RIGHT_INDEX], 2].max()) for body in bodies)
            return _wall(hands + _TIP_M)


def _obstacle(forward_m: float) -> Block:
    """Return a low bar across the patient's way that ends there."""
    height, depth = _BAR_M
    return Block(low_m=(-0.3, 0.0, forward_m - depth), high_m=(0.3, height, forward_m), colour=(92, 132, 168))


def _wall(back_m: float) -> Block:
    """Return a piece of wall that ends beside the patient, so that a camera at the side sees past it."""
    return Block(low_m=(-0.7, 0.0, back_m), high_m=(0.7, 2.1, back_m + _WALL_M), colour=(176, 190, 196))
