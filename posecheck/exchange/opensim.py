"""The coordinates of OpenSim's full-body and gait models, and the measures that they correspond to.

The signs follow from the axes of the joints in the model files (X forwards, Y upwards, Z to the right; a
positive angle turns by the right-hand rule). In Rajagopal2016.osim of github.com/opensim-org/opensim-models,
hip_flexion, arm_flex, lumbar_extension and pelvis_tilt turn about +Z, hip_adduction and arm_add of the right
side, lumbar_bending and pelvis_list about +X, and lumbar_rotation about +Y. Those of the left limbs are
mirrored, so that the same sign means the same to both.

The models differ in one sign: knee_angle is positive in flexion in those after Rajagopal et al. 2016, and
negative in gait2354, gait2392 and that of Hamner et al. 2010 (opensim-models, issue 127).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import numpy as np

from posecheck.kinematics.measures import CATALOGUE, Channel, Side, channels_of
from posecheck.pose import FloatArray

COUNTERPARTS: Final[Mapping[str, Mapping[str, float]]] = MappingProxyType(
    {
        "knee_flexion": {"knee_angle": 1.0},
        "hip_flexion": {"hip_flexion": 1.0, "lumbar_extension": -1.0},
        "hip_abduction": {"hip_adduction": -1.0},
        "ankle_dorsiflexion": {"ankle_angle": 1.0},
        "pelvic_drop": {"pelvis_list": -1.0},
        "trunk_flexion": {"lumbar_extension": -1.0, "pelvis_tilt": -1.0},
        "trunk_lateral_lean": {"lumbar_bending": -1.0, "pelvis_list": -1.0},
        "trunk_rotation": {"lumbar_rotation": 1.0},
        "shoulder_flexion": {"arm_flex": 1.0},
        "shoulder_abduction": {"arm_add": -1.0},
        "elbow_flexion": {"elbow_flex": 1.0},
    }
)
"""Each measure as a sum of coordinates, those of the limbs without their side. The first must be there; what
else is missing stands at 0, as in the models. A hip is measured against the trunk, not against the pelvis."""

BENT_DEG: Final = 20.0
"""A knee that bends farther than this shows which sign is flexion: none extends so far (10 is much)."""
KNEES: Final = ("knee_angle_l", "knee_angle_r")
_ENDING: Final = {Side.LEFT: "_l", Side.RIGHT: "_r", Side.BOTH: ""}
_OF_TRUNK: Final = ("lumbar_extension", "lumbar_bending", "lumbar_rotation", "pelvis_tilt", "pelvis_list")


def coordinates_of(measures: Mapping[Channel, FloatArray]) -> dict[str, FloatArray]:
    """Return the coordinates that put a model into the posture of measures.

    Trunk and pelvis lean forwards as one, because no measure tells one from the other.

    Parameters
    ----------
    measures : mapping of Channel to ndarray
        Over any time, in their own units; those without a counterpart are left out.

    Returns
    -------
    dict of str to ndarray
        In degrees, with the signs of the model of Rajagopal et al. 2016.
    """
    out: dict[str, FloatArray] = {}
    for channel, values in measures.items():
        ending = _ENDING[channel.side]
        match channel.measure:
            case "trunk_flexion":
                out |= {"pelvis_tilt": -values, "lumbar_extension": np.zeros_like(values)}
            case "trunk_lateral_lean":
                drop = measures.get(Channel("pelvic_drop"), np.zeros_like(values))
                out["lumbar_bending"] = drop - values
            case name if name in COUNTERPARTS:
                coordinate, sign = next(iter(COUNTERPARTS[name].items()))
                out[coordinate + ending] = sign * values
    return out


def measures_of(coordinates: Mapping[str, FloatArray]) -> tuple[dict[Channel, FloatArray], list[str]]:
    """Return the measures that correspond to coordinates.

    Parameters
    ----------
    coordinates : mapping of str to ndarray
        Over any time, in degrees; either sign of the knees will do.

    Returns
    -------
    measures : dict of Channel to ndarray
        In degrees; without the knees if they bend so little that their sign cannot be told.
    unused : list of str
        Names of the coordinates that no measure corresponds to.
    """
    given = _with_positive_knees(coordinates)
    used: set[str] = set()
    out: dict[Channel, FloatArray] = {}
    for measure, parts in COUNTERPARTS.items():
        for channel in channels_of(measure):
            names = {_named(part, channel.side): sign for part, sign in parts.items()}
            if next(iter(names)) in given:
                present = {name: sign for name, sign in names.items() if name in given}
                used |= set(present)
                out[channel] = np.sum([sign * given[name] for name, sign in present.items()], axis=0)
    return out, [name for name in coordinates if name not in used]


def without_counterpart(measures: Mapping[Channel, FloatArray]) -> list[str]:
    """Return the names of measures for which OpenSim has no coordinate, in the order of the catalogue.

    Parameters
    ----------
    measures : mapping of Channel to ndarray
        Measures of the catalogue.
    """
    given = {channel.measure for channel in measures}
    return [name for name in CATALOGUE if name in given and name not in COUNTERPARTS]


def _named(part: str, side: Side) -> str:
    return part if part in _OF_TRUNK else part + _ENDING[side]


def _with_positive_knees(coordinates: Mapping[str, FloatArray]) -> dict[str, FloatArray]:
    knees = {name: values for name, values in coordinates.items() if name in KNEES}
    others = {name: values for name, values in coordinates.items() if name not in knees}
    if not knees:
        return others
    angles = np.concatenate(list(knees.values()))
    farthest = float(angles[np.argmax(np.abs(angles))])
    if abs(farthest) <= BENT_DEG:
        return others
    return others | {name: np.sign(farthest) * values for name, values in knees.items()}
