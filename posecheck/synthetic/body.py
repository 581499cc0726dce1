"""The skeleton of the synthetic patient: from joint angles to landmarks in space (forward kinematics)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

import numpy as np
from numpy.typing import ArrayLike

from posecheck.errors import PoseError
from posecheck.pose import LANDMARK_COUNT, FloatArray, Landmark
from posecheck.synthetic.legs import Lengths, Stance, leg
from posecheck.synthetic.posture import SIDES, expand
from posecheck.synthetic.segment import SIGN, Angles, Segment, rot_x, rot_y, rot_z
from posecheck.words import say

Support = Literal["feet", "pelvis"]

PROPORTIONS: Final[dict[str, float]] = {
    "thigh": 0.245,
    "shank": 0.246,
    "ankle_height": 0.039,
    "trunk": 0.288,
    "upper_arm": 0.186,
    "forearm": 0.146,
    "neck_to_head_centre": 0.117,
    "toe": 0.112,
    "heel": 0.040,
    "shoulder_half_width": 0.112,
    "hip_half_width": 0.058,
}
"""Lengths in body heights.

Lengths of the segments after Drillis & Contini (1966) as given by Winter, Biomechanics and Motor Control of
Human Movement (trunk: from hip to shoulder height, 0.530 to 0.818; head centre: midway between chin, 0.870,
and crown; toe and heel divide the foot of 0.152 at the ankle). The two half widths are ours: joint centres
lie inside the breadths given there (0.259 across the shoulders, 0.191 across the hips), and so do landmarks.
"""

_FACE: Final[dict[str, tuple[float, float, float]]] = {
    "NOSE": (0.0, -0.012, 0.062),
    "LEFT_EYE_INNER": (0.009, 0.004, 0.050),
    "LEFT_EYE": (0.018, 0.004, 0.048),
    "LEFT_EYE_OUTER": (0.026, 0.004, 0.042),
    "LEFT_EAR": (0.044, -0.005, -0.002),
    "MOUTH_LEFT": (0.014, -0.034, 0.050),
}
"""Landmarks of the head from its centre, in body heights (ours); those of the right are mirrored."""

_REST: Final = {
    "SHOULDER": 0.050,
    "HIP": 0.055,
    "KNEE": 0.030,
    "HEEL": 0.0,
    "FOOT_INDEX": 0.0,
    "ELBOW": 0.025,
}
"""Thickness of the body under a landmark when it lies on the floor, in body heights (ours)."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Skeleton:
    """The landmarks and segments of a body over time.

    Attributes
    ----------
    landmarks_m : ndarray, shape (n, 33, 3)
        The landmarks in room axes, metres.
    segments : mapping of str to Segment
        ``pelvis``, ``trunk``, ``head`` and, per side, ``_thigh``, ``_shank``, ``_foot``, ``_shoulder``,
        ``_upper_arm``, ``_forearm``. Limbs start at their upper joint and run along their own -y.
    """

    landmarks_m: FloatArray
    segments: Mapping[str, Segment]


@dataclass(frozen=True, kw_only=True, slots=True)
class Body:
    """A human body of given height.

    Attributes
    ----------
    height_m : float
        Standing height in metres, 0.5..2.5.
    proportions : mapping of str to float
        Lengths in body heights, see :data:`PROPORTIONS`.

    Raises
    ------
    PoseError
        If the height is not that of a person (0.5..2.5 m).
    """

    height_m: float = 1.70
    proportions: Mapping[str, float] = field(default_factory=lambda: dict(PROPORTIONS))

    def __post_init__(self) -> None:
        if not 0.5 <= self.height_m <= 2.5:
            raise PoseError(say("synthetic-height", given=str(self.height_m)))

    @property
    def lengths_m(self) -> dict[str, float]:
        """The lengths of :data:`PROPORTIONS` in metres."""
        return {name: share * self.height_m for name, share in self.proportions.items()}

    def skeleton(self, posture: Mapping[str, ArrayLike], *, support: Support = "feet") -> Skeleton:
        """Return the body in a posture, or in a sequence of them.

        Parameters
        ----------
        posture : mapping of str to float or ndarray, shape (n,)
            Angles by name, see :mod:`posecheck.synthetic.posture`; arrays for a sequence of n postures.
        support : {"feet", "pelvis"}
            What carries the body. ``feet``: the foot that reaches lowest stands flat (or on its toes, with
            ``heel_raise``), so ankle, knee and hip angles give the pitch of the pelvis; the other foot stands
            too if its leg fits the same pelvis, otherwise it hangs from the hip. With ``pelvis_shift`` both
            feet stay and the knees give way. ``pelvis``: seated or lying, with ``pelvis_pitch`` and
            ``pelvis_height_m``; both legs hang from the hips.

        Returns
        -------
        Skeleton
            At n moments; 1 for a single posture.

        Raises
        ------
        PoseError
            For an unknown name or value, see :func:`posecheck.synthetic.posture.expand`.
        """
        angles = expand(posture)
        stand = Stance.of(self.lengths_m, angles) if support == "feet" else Stance.seated(angles)
        turn = rot_x(stand.pitch_deg) @ rot_z(-angles["pelvis_tilt"])
        segments = {"pelvis": Segment(origin_m=stand.pelvis_m, rotation=turn)}
        segments |= _upper_body(self.lengths_m, angles, segments["pelvis"])
        for side in SIDES:
            segments |= leg(self.lengths_m, angles, stand, segments["pelvis"], side)
        landmarks = _landmarks(self, segments)
        lift = _rest_lift(self, landmarks, angles) if support == "pelvis" else np.zeros(len(landmarks))
        return _place(landmarks, segments, angles, lift)


def _upper_body(length_m: Lengths, angles: Angles, pelvis: Segment) -> dict[str, Segment]:
    turn = (
        rot_x(angles["spine_flexion"])
        @ rot_z(-angles["trunk_lateral_lean"])
        @ rot_y(angles["trunk_rotation"])
    )
    trunk = Segment(origin_m=pelvis.origin_m, rotation=pelvis.rotation @ turn)
    neck_m = trunk.at([0.0, length_m["trunk"], 0.0])
    nod = (
        rot_x(angles["neck_flexion"])
        @ rot_z(-angles["neck_lateral_flexion"])
        @ rot_y(angles["neck_rotation"])
    )
    neck = Segment(origin_m=neck_m, rotation=trunk.rotation @ nod)
    head = Segment(origin_m=neck.at([0.0, length_m["neck_to_head_centre"], 0.0]), rotation=neck.rotation)
    segments = {"trunk": trunk, "neck": neck, "head": head}
    for side in SIDES:
        sign = SIGN[side]
        collar = Segment(
            origin_m=neck_m, rotation=trunk.rotation @ rot_z(sign * angles[f"{side}_shoulder_elevation"])
        )
        plane = sign * angles[f"{side}_shoulder_plane"]
        raised = rot_y(-plane) @ rot_z(sign * angles[f"{side}_shoulder_abduction"]) @ rot_y(plane)
        lifted = rot_x(-angles[f"{side}_shoulder_flexion"]) @ raised
        upper = Segment(
            origin_m=collar.at([sign * length_m["shoulder_half_width"], 0.0, 0.0]),
            rotation=trunk.rotation @ lifted @ rot_y(sign * angles[f"{side}_shoulder_rotation"]),
        )
        fore = Segment(
            origin_m=upper.at([0.0, -length_m["upper_arm"], 0.0]),
            rotation=upper.rotation @ rot_x(-angles[f"{side}_elbow_flexion"]),
        )
        segments |= {f"{side}_shoulder": collar, f"{side}_upper_arm": upper, f"{side}_forearm": fore}
    return segments


def _landmarks(body: Body, segments: Mapping[str, Segment]) -> FloatArray:
    height, length_m = body.height_m, body.lengths_m
    out = np.empty((len(segments["pelvis"].origin_m), LANDMARK_COUNT, 3))
    for name, offset in _FACE.items():
        x, y, z = (height * value for value in offset)
        mirrored = name.replace("LEFT", "RIGHT")
        out[:, Landmark[mirrored]] = segments["head"].at([-x, y, z])
        out[:, Landmark[name]] = segments["head"].at([x, y, z])
    for side in SIDES:
        sign = SIGN[side]
        hand = Segment(
            origin_m=segments[f"{side}_forearm"].at([0.0, -length_m["forearm"], 0.0]),
            rotation=segments[f"{side}_forearm"].rotation,
        )
        foot = segments[f"{side}_foot"]
        sole = 0.012 * height - length_m["ankle_height"]
        places = {
            "SHOULDER": segments[f"{side}_upper_arm"].origin_m,
            "ELBOW": segments[f"{side}_forearm"].origin_m,
            "WRIST": hand.origin_m,
            "INDEX": hand.at([0.0, -0.055 * height, 0.012 * height]),
            "PINKY": hand.at([0.0, -0.050 * height, -0.018 * height]),
            "THUMB": hand.at([-sign * 0.005 * height, -0.030 * height, 0.022 * height]),
            "HIP": segments[f"{side}_thigh"].origin_m,
            "KNEE": segments[f"{side}_shank"].origin_m,
            "ANKLE": foot.origin_m,
            "HEEL": foot.at([0.0, sole, -length_m["heel"]]),
            "FOOT_INDEX": foot.at([0.0, sole, length_m["toe"]]),
        }
        for part, place in places.items():
            out[:, Landmark[f"{side.upper()}_{part}"]] = place
    return out


def _rest_lift(body: Body, landmarks: FloatArray, angles: Angles) -> FloatArray:
    """Return how far a body without a given pelvis height is lifted so that it lies on the floor."""
    lowest = np.min(
        [
            landmarks[:, Landmark[f"{side.upper()}_{part}"], 1] - under * body.height_m
            for part, under in _REST.items()
            for side in SIDES
        ],
        axis=0,
    )
    return np.where(angles["pelvis_height_m"] > 0, 0.0, -lowest)


def _place(
    landmarks: FloatArray, segments: Mapping[str, Segment], angles: Angles, lift_m: FloatArray
) -> Skeleton:
    turn = rot_y(angles["heading"])
    move = np.stack([angles["place_left_m"], lift_m, angles["place_forward_m"]], axis=-1)
    placed = {
        name: Segment(
            origin_m=(turn @ s.origin_m[..., None])[..., 0] + move,
            rotation=turn @ s.rotation,
        )
        for name, s in segments.items()
    }
    return Skeleton(landmarks_m=landmarks @ turn.transpose(0, 2, 1) + move[:, None], segments=placed)
