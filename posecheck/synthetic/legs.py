"""The legs of the synthetic patient: which feet stand, where the pelvis is, how the knees follow."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from posecheck.pose import FloatArray
from posecheck.synthetic.posture import SIDES
from posecheck.synthetic.segment import SIGN, Angles, Segment, cos, rot_x, rot_z, sin

Lengths = Mapping[str, float]
Flags = NDArray[np.bool_]


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Stance:
    """Where the pelvis is, and which feet stand where.

    Attributes
    ----------
    pelvis_m : ndarray, shape (n, 3)
        Place of the pelvis in metres, before the body is moved in the room.
    pitch_deg : ndarray, shape (n,)
        Forward pitch of the pelvis.
    planted : mapping of str to ndarray of bool, shape (n,)
        Whether the foot stands, by side.
    ankle_m : mapping of str to ndarray, shape (n, 3)
        Where the ankle is if the foot stands, by side.
    """

    pelvis_m: FloatArray
    pitch_deg: FloatArray
    planted: Mapping[str, Flags]
    ankle_m: Mapping[str, FloatArray]

    @classmethod
    def seated(cls, angles: Angles) -> Stance:
        """Return the stance in which the pelvis carries and no foot stands.

        Parameters
        ----------
        angles : mapping of str to ndarray
            Every named angle over time.
        """
        zero = np.zeros_like(angles["pelvis_pitch"])
        pelvis = np.stack([zero, angles["pelvis_height_m"], zero], axis=-1)
        return cls(
            pelvis_m=pelvis,
            pitch_deg=angles["pelvis_pitch"],
            planted={side: zero.astype(bool) for side in SIDES},
            ankle_m={side: np.zeros_like(pelvis) for side in SIDES},
        )

    @classmethod
    def of(cls, length_m: Lengths, angles: Angles) -> Stance:
        """Return the stance in which the leg that reaches lowest stands, or both.

        Parameters
        ----------
        length_m : mapping of str to float
            Lengths of the body by name, in metres.
        angles : mapping of str to ndarray
            Every named angle over time.
        """
        legs = {side: _StandingLeg.of(length_m, angles, side) for side in SIDES}
        left, right = legs["left"], legs["right"]
        level = {side: standing.hip_height_m(0.0) for side, standing in legs.items()}
        left_carries, both = _carriers(level, {side: legs[side].pitch_deg for side in SIDES})
        planted = {"left": left_carries | both, "right": ~left_carries | both}
        shift = angles["pelvis_shift"] * 2 * length_m["hip_half_width"]
        reach = [np.where(planted[side], legs[side].hip_height_m(shift), np.inf) for side in SIDES]
        depth = np.where(left_carries, left.hip_forward_m, right.hip_forward_m)
        return cls(
            pelvis_m=np.stack([shift, np.minimum(*reach), depth], axis=-1),
            pitch_deg=np.where(left_carries, left.pitch_deg, right.pitch_deg),
            planted=planted,
            ankle_m={side: legs[side].ankle_m for side in SIDES},
        )


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class _StandingLeg:
    """A leg whose foot stands, whether or not it carries the body, and where it would hold the hip.

    The ankle is at ``ankle_m`` (n, 3). Before the leg leans sideways, the hip is ``rise_m`` above the ankle;
    without ``pelvis_shift`` it is ``sideways_m`` to the left of it.
    """

    ankle_m: FloatArray
    rise_m: FloatArray
    sideways_m: FloatArray
    hip_forward_m: FloatArray
    pitch_deg: FloatArray

    @classmethod
    def of(cls, length_m: Lengths, angles: Angles, side: str) -> _StandingLeg:
        raised = angles[f"{side}_heel_raise"]
        shank = raised + angles[f"{side}_ankle_dorsiflexion"]
        thigh = shank - angles[f"{side}_knee_flexion"]
        straight_m = length_m["thigh"] + length_m["shank"]
        outward = straight_m * sin(angles[f"{side}_hip_abduction"])
        toe = np.array([0.0, 0.0, length_m["toe"]])
        ankle = toe + rot_x(raised) @ (np.array([0.0, length_m["ankle_height"], 0.0]) - toe)
        ankle[:, 0] = SIGN[side] * (length_m["hip_half_width"] + outward)
        ankle[:, 1] += angles[f"{side}_step_m"]
        return cls(
            ankle_m=ankle,
            rise_m=length_m["shank"] * cos(shank) + length_m["thigh"] * cos(thigh),
            sideways_m=-SIGN[side] * outward,
            hip_forward_m=ankle[:, 2] + length_m["shank"] * sin(shank) + length_m["thigh"] * sin(thigh),
            pitch_deg=thigh + angles[f"{side}_hip_flexion"],
        )

    def hip_height_m(self, shift_m: FloatArray | float) -> FloatArray:
        """Return the height of the hip above the floor with the pelvis shifted to the left."""
        lean = self.sideways_m + shift_m
        out: FloatArray = self.ankle_m[:, 1] + np.sqrt(np.maximum(self.rise_m**2 - lean**2, 0.0))
        return out


def _carriers(level_m: Angles, pitch_deg: Angles) -> tuple[Flags, Flags]:
    """Return whether the left leg carries, and whether both do.

    The leg that holds the hips higher carries: its foot is the lower one. If both hold them equally high, it
    is the one that keeps the pelvis more upright, and if neither does, the one that tips it forwards.
    """
    higher, upright, forward = (
        np.where(np.abs(difference) < 1e-6, 0.0, difference)
        for difference in (
            level_m["left"] - level_m["right"],
            np.abs(pitch_deg["right"]) - np.abs(pitch_deg["left"]),
            pitch_deg["left"] - pitch_deg["right"],
        )
    )
    first = np.where(higher != 0, higher, np.where(upright != 0, upright, forward))
    return first >= 0, (higher == 0) & (forward == 0)


def leg(length_m: Lengths, angles: Angles, stand: Stance, pelvis: Segment, side: str) -> dict[str, Segment]:
    """Return the segments of a leg: hanging from the hip, or between the hip and a foot that stands.

    Parameters
    ----------
    length_m : mapping of str to float
        Lengths of the body by name, in metres.
    angles : mapping of str to ndarray
        Every named angle over time.
    stand : Stance
        Where the pelvis is, and which feet stand.
    pelvis : Segment
        The pelvis over time.
    side : {"left", "right"}
        Which leg.

    Returns
    -------
    dict of str to Segment
        Thigh, shank and foot, as ``left_thigh`` and so on.
    """
    sign, thigh_m, shank_m = SIGN[side], length_m["thigh"], length_m["shank"]
    hip = pelvis.at([sign * length_m["hip_half_width"], 0.0, 0.0])
    swing = rot_x(-angles[f"{side}_hip_flexion"]) @ rot_z(sign * angles[f"{side}_hip_abduction"])
    hanging_thigh = Segment(origin_m=hip, rotation=pelvis.rotation @ swing)
    hanging_shank = Segment(
        origin_m=hanging_thigh.at([0.0, -thigh_m, 0.0]),
        rotation=hanging_thigh.rotation @ rot_x(angles[f"{side}_knee_flexion"]),
    )
    planted = stand.planted[side][:, None]
    ankle = np.where(planted, stand.ankle_m[side], hanging_shank.at([0.0, -shank_m, 0.0]))
    bent = np.where(planted, _bent_knee(hip, ankle, thigh_m, shank_m), hanging_shank.origin_m)
    knee = _about_axis(hip, ankle, bent, -sign * angles[f"{side}_knee_medial_rotation"])
    level = rot_x(angles[f"{side}_heel_raise"])
    dangling = hanging_shank.rotation @ rot_x(-angles[f"{side}_ankle_dorsiflexion"])
    left_axis = pelvis.rotation[:, :, 0]
    return {
        f"{side}_thigh": Segment(origin_m=hip, rotation=_axes(hip - knee, left_axis)),
        f"{side}_shank": Segment(origin_m=knee, rotation=_axes(knee - ankle, left_axis)),
        f"{side}_foot": Segment(origin_m=ankle, rotation=np.where(planted[..., None], level, dangling)),
    }


def _bent_knee(hip: FloatArray, ankle: FloatArray, thigh_m: float, shank_m: float) -> FloatArray:
    """Return the knee of a leg between hip and ankle, bent forward (law of cosines)."""
    line = hip - ankle
    span = np.linalg.norm(line, axis=-1, keepdims=True)
    span = np.maximum(span, 1e-9)
    axis = line / span
    along = np.clip((span**2 + shank_m**2 - thigh_m**2) / (2 * span), -shank_m, shank_m)
    forward = np.array([0.0, 0.0, 1.0]) - axis[:, 2:] * axis
    forward /= np.maximum(np.linalg.norm(forward, axis=-1, keepdims=True), 1e-9)
    aside = np.sqrt(np.maximum(0.0, shank_m**2 - along**2))  # a straight leg may leave less than 0
    out: FloatArray = ankle + along * axis + aside * forward
    return out


def _about_axis(hip: FloatArray, ankle: FloatArray, knee: FloatArray, angle_deg: FloatArray) -> FloatArray:
    """Turn the knee about the line from ankle to hip (Rodrigues' formula), counter-clockwise from above."""
    axis = hip - ankle
    axis = axis / np.maximum(np.linalg.norm(axis, axis=-1, keepdims=True), 1e-9)
    arm = knee - ankle
    along = np.sum(arm * axis, axis=-1, keepdims=True) * axis
    across = arm - along
    out: FloatArray = (
        ankle + along + across * cos(angle_deg)[:, None] + np.cross(axis, across) * sin(angle_deg)[:, None]
    )
    return out


def _axes(up: FloatArray, left: FloatArray) -> FloatArray:
    """Return rotations whose y axis is ``up`` and whose x axis is as close to ``left`` as possible."""
    y = up / np.linalg.norm(up, axis=-1, keepdims=True)
    z = np.cross(left, y)
    z /= np.maximum(np.linalg.norm(z, axis=-1, keepdims=True), 1e-9)
    return np.stack([np.cross(y, z), y, z], axis=-1)
