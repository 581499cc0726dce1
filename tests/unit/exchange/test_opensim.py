"""Measures and coordinates of OpenSim: every sign follows from the axis that the model turns about."""

from __future__ import annotations

from math import atan2, cos, degrees, radians, sin

import numpy as np
import pytest

from posecheck.exchange.opensim import COUNTERPARTS, coordinates_of, measures_of, without_counterpart
from posecheck.kinematics.measures import CATALOGUE, Channel, Side

X, Y, Z = (1, 0, 0), (0, 1, 0), (0, 0, 1)
"""Forwards, upwards, and to the patient's right."""


def turned(vector: tuple[int, int, int], axis: tuple[int, int, int], angle_deg: float) -> np.ndarray:
    """A vector turned about an axis by the right-hand rule (Rodrigues)."""
    v, k = np.array(vector, float), np.array(axis, float)
    a = radians(angle_deg)
    return v * cos(a) + np.cross(k, v) * sin(a) + k * (k @ v) * (1.0 - cos(a))


def forwards(limb: np.ndarray) -> float:
    """How far a hanging limb points forwards, in degrees."""
    return degrees(atan2(limb[0], -limb[1]))


def leaning(trunk: np.ndarray, towards: tuple[int, int, int]) -> float:
    """How far an upright trunk leans to a side, in degrees."""
    return degrees(atan2(float(trunk @ np.array(towards, float)), trunk[1]))


def outwards(limb: np.ndarray, right: bool) -> float:
    return degrees(atan2(limb[2] if right else -limb[2], -limb[1]))


def value(coordinate: str, angle_deg: float, measure: str, side: Side = Side.BOTH) -> float:
    found, _ = measures_of({coordinate: np.full(3, angle_deg)})
    return float(found[Channel(measure, side)][0])


@pytest.mark.parametrize("angle_deg", [25.0, -10.0])
@pytest.mark.parametrize("right", [True, False])
def test_limbs_turn_as_the_axes_of_the_model_say(angle_deg: float, right: bool) -> None:
    ending, side = ("r", Side.RIGHT) if right else ("l", Side.LEFT)
    down = (0, -1, 0)
    flexed = forwards(turned(down, Z, angle_deg))
    assert value(f"hip_flexion_{ending}", angle_deg, "hip_flexion", side) == pytest.approx(flexed)
    assert value(f"arm_flex_{ending}", angle_deg, "shoulder_flexion", side) == pytest.approx(flexed)
    # The axis of the left limbs is turned round, as their mirror image is.
    aside = outwards(turned(down, X if right else (-1, 0, 0), angle_deg), right)
    assert value(f"hip_adduction_{ending}", angle_deg, "hip_abduction", side) == pytest.approx(aside)
    assert value(f"arm_add_{ending}", angle_deg, "shoulder_abduction", side) == pytest.approx(aside)
    foot = turned(X, Z, angle_deg)
    raised = degrees(atan2(foot[1], foot[0]))
    assert value(f"ankle_angle_{ending}", angle_deg, "ankle_dorsiflexion", side) == pytest.approx(raised)


@pytest.mark.parametrize("angle_deg", [15.0, -12.0])
def test_trunk_and_pelvis_turn_as_the_axes_of_the_model_say(angle_deg: float) -> None:
    found, _ = measures_of(
        {
            "lumbar_extension": np.full(3, angle_deg),
            "lumbar_bending": np.full(3, angle_deg),
            "lumbar_rotation": np.full(3, angle_deg),
            "pelvis_list": np.zeros(3),
        }
    )
    leans = leaning(turned(Y, Z, angle_deg), X)
    assert found[Channel("trunk_flexion")][0] == pytest.approx(leans)
    to_left = leaning(turned(Y, X, angle_deg), (0, 0, -1))
    assert found[Channel("trunk_lateral_lean")][0] == pytest.approx(to_left)
    chest = turned(X, Y, angle_deg)
    turns_left = degrees(atan2(-chest[2], chest[0]))
    assert found[Channel("trunk_rotation")][0] == pytest.approx(turns_left)
    left_hip = turned((0, 0, -1), X, angle_deg)
    drops = degrees(atan2(-left_hip[1], -left_hip[2]))
    assert value("pelvis_list", angle_deg, "pelvic_drop") == pytest.approx(drops)


def test_the_hip_is_measured_against_the_trunk() -> None:
    """Thigh 60 in front of the pelvis, and the trunk bent 20 towards it."""
    found, _ = measures_of({"hip_flexion_l": np.full(3, 60.0), "lumbar_extension": np.full(3, -20.0)})
    assert found[Channel("hip_flexion", Side.LEFT)][0] == pytest.approx(80.0)


def test_trunk_and_pelvis_lean_together() -> None:
    found, _ = measures_of({"pelvis_tilt": np.full(3, -30.0), "lumbar_extension": np.full(3, -10.0)})
    assert found[Channel("trunk_flexion")][0] == pytest.approx(40.0)


@pytest.mark.parametrize("sign", [1.0, -1.0])
def test_either_sign_of_the_knees_is_understood(sign: float) -> None:
    """Flexion is positive in the model of Rajagopal, negative in gait2354, gait2392 and that of Hamner."""
    way = np.sin(np.linspace(0.0, np.pi, 50))
    found, unused = measures_of(
        {"knee_angle_l": sign * 15.0 * way, "knee_angle_r": sign * (70.0 * way - 5.0)}
    )
    assert found[Channel("knee_flexion", Side.RIGHT)] == pytest.approx(70.0 * way - 5.0)
    assert found[Channel("knee_flexion", Side.LEFT)] == pytest.approx(15.0 * way)
    assert unused == []


def test_knees_that_hardly_bend_do_not_show_their_sign() -> None:
    found, unused = measures_of({"knee_angle_l": np.linspace(-8.0, 12.0, 9), "elbow_flex_l": np.zeros(9)})
    assert set(found) == {Channel("elbow_flexion", Side.LEFT)} and unused == ["knee_angle_l"]


def test_what_is_written_is_read_and_the_rest_is_named() -> None:
    rng = np.random.default_rng(3)
    measures = {
        channel: rng.uniform(-40.0, 60.0, 20)
        for name in (*COUNTERPARTS, "wrist_height", "neck_rotation")
        for channel in (
            [Channel(name, Side.LEFT), Channel(name, Side.RIGHT)]
            if CATALOGUE[name].sided
            else [Channel(name)]
        )
    }
    found, unused = measures_of(coordinates_of(measures))
    assert unused == [] and {c.measure for c in found} == set(COUNTERPARTS)
    for channel, values in found.items():
        assert values == pytest.approx(measures[channel])
    assert without_counterpart(measures) == ["wrist_height", "neck_rotation"]


def test_every_counterpart_is_an_angle_of_the_catalogue() -> None:
    assert all(CATALOGUE[name].unit == "deg" for name in COUNTERPARTS)
