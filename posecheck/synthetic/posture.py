"""The vocabulary of postures: named joint angles, checked once on entry.

A posture maps names to numbers; what is not named is 0, the anatomical position (neutral-zero convention:
standing upright, arms hanging, looking ahead). A name of :data:`SIDED` may be given as it is, for both sides,
or with ``left_`` or ``right_`` in front, which takes precedence.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np
from numpy.typing import ArrayLike

from posecheck.errors import PoseError
from posecheck.pose import FloatArray
from posecheck.words import say

Posture = Mapping[str, float]
SIDES: Final = ("left", "right")

SIDED: Final[dict[str, str]] = {
    "hip_flexion": "thigh forward of the pelvis, degrees",
    "hip_abduction": "thigh outward, degrees; feet that stand are as far apart as legs straight then",
    "knee_flexion": "degrees, 0..160",
    "knee_medial_rotation": "knee turned about the line from hip to ankle towards the midline, degrees",
    "ankle_dorsiflexion": "shin forward over the foot, degrees",
    "heel_raise": "pitch of the foot about its toes, heel up, degrees",
    "step_m": "height of the step that the foot stands on if it stands, metres",
    "shoulder_flexion": "upper arm forward, degrees; applied to the arm after its abduction",
    "shoulder_abduction": "upper arm outward, degrees",
    "shoulder_plane": "plane of the abduction turned forward, degrees; 30 is that of the shoulder blade",
    "shoulder_rotation": "external rotation of the upper arm about its own axis, degrees",
    "shoulder_elevation": "shrug: collar bone turned upward about its inner end, degrees",
    "elbow_flexion": "degrees, 0..160",
}
UNSIDED: Final[dict[str, str]] = {
    "spine_flexion": "trunk forward of the pelvis, degrees",
    "trunk_lateral_lean": "trunk to the patient's left of the pelvis, degrees",
    "trunk_rotation": "trunk turned to the patient's left, degrees",
    "neck_flexion": "chin to the chest, degrees",
    "neck_lateral_flexion": "head to the left shoulder, degrees",
    "neck_rotation": "head turned to the left, degrees",
    "pelvis_shift": "pelvis to the patient's left over planted feet, in distances between the hip joints",
    "pelvis_tilt": "left side of the pelvis lower, degrees; trunk and legs that hang go along",
    "pelvis_pitch": "forward pitch of the pelvis, degrees; only where the pelvis carries the body",
    "pelvis_height_m": "hip joints over the floor; 0: lying on it; only where the pelvis carries the body",
    "heading": "whole body turned to its left, degrees",
    "place_left_m": "whole body moved in the room, to the left of where it faces with heading 0",
    "place_forward_m": "whole body moved in the room, to where it faces with heading 0",
}
NAMES: Final = (*UNSIDED, *(f"{side}_{name}" for name in SIDED for side in SIDES))
"""Every name once, sided ones with their side."""

HINGES: Final = ("knee_flexion", "elbow_flexion")
HINGE_LIMIT_DEG: Final = 160.0


def expand(posture: Mapping[str, ArrayLike]) -> dict[str, FloatArray]:
    """Return the posture with every name of :data:`NAMES`, as arrays of one common length.

    Parameters
    ----------
    posture : mapping of str to array_like
        Angles by name; see the tables of names for their units.

    Returns
    -------
    dict of str to ndarray, shape (n,)
        By the names of :data:`NAMES`; what is not given is 0.

    Raises
    ------
    PoseError
        For an unknown name, a value that is not finite, lengths that differ, or a knee or elbow outside
        0..160 degrees.
    """
    unknown = sorted(set(posture) - {*NAMES, *SIDED})
    if unknown:
        told = {"unknown": ", ".join(unknown), "allowed": ", ".join((*SIDED, *UNSIDED))}
        left, right = SIDES
        raise PoseError(say("posture-unknown", left=left, right=right, last=[*SIDED][-1], **told))
    try:
        values = {name: np.atleast_1d(np.asarray(value, dtype=np.float64)) for name, value in posture.items()}
        (count,) = np.broadcast_shapes((1,), *(value.shape for value in values.values()))
    except (TypeError, ValueError) as error:
        raise PoseError(say("posture-numbers", problem=str(error))) from None
    full = {name: np.broadcast_to(_given(values, name), (count,)) for name in NAMES}
    for name, value in full.items():
        if not np.all(np.isfinite(value)):
            raise PoseError(say("posture-infinite", name=name))
        hinge = name.endswith(HINGES)
        if hinge and (value.min() < 0 or value.max() > HINGE_LIMIT_DEG):
            bounds = f"{value.min():g}..{value.max():g}"
            raise PoseError(say("posture-hinge", name=name, given=bounds, most=f"{HINGE_LIMIT_DEG:g}"))
    return full


def _given(values: dict[str, FloatArray], name: str) -> FloatArray:
    both_sides = name.partition("_")[2]
    return values.get(name, values.get(both_sides if both_sides in SIDED else name, np.zeros(1)))
