"""Every measure of the catalogue in postures whose angles and lengths are known."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import acos, cos, degrees, isnan, nan, radians, sin, tan

import pytest

from posecheck.kinematics.measures import CATALOGUE
from posecheck.kinematics.measures.trunk import NOSE_AHEAD

from .figures import STANDING, Point, figure, hanging, measured

SHOULDER, HIP, KNEE, ANKLE = (STANDING[name] for name in ("SHOULDER", "HIP", "KNEE", "ANKLE"))


@dataclass(frozen=True, kw_only=True)
class Case:
    """A posture, the view it is seen from, and what must be measured."""

    measure: str
    azimuth_deg: float
    expected: float
    left: dict[str, Point] = field(default_factory=dict)
    both: dict[str, Point] = field(default_factory=dict)


def leg(thigh_deg: float, shank_deg: float) -> dict[str, Point]:
    """A leg in the sagittal plane: how far thigh and shank are turned forward from straight down."""
    knee = hanging(HIP, 0.4, forward_deg=thigh_deg)
    return {"KNEE": knee, "ANKLE": hanging(knee, 0.4, forward_deg=shank_deg)}


def arm(*, upper: dict[str, float], fore: dict[str, float]) -> dict[str, Point]:
    elbow = hanging(SHOULDER, 0.3, **upper)
    return {"ELBOW": elbow, "WRIST": hanging(elbow, 0.25, **fore)}


def raised(part: str, up_m: float) -> dict[str, Point]:
    left, up, forward = STANDING[part]
    return {part: (left, up + up_m, forward)}


def trunk(*, forward_deg: float) -> dict[str, Point]:
    """Trunk and head turned forward about the hips."""
    moved = {}
    for part in ("SHOULDER", "EAR", "NOSE"):
        left, up, ahead = STANDING[part]
        turn = radians(forward_deg)
        above = up - HIP[1]
        moved[part] = (
            left,
            HIP[1] + above * cos(turn) - ahead * sin(turn),
            above * sin(turn) + ahead * cos(turn),
        )
    return moved


CASES = [
    # From the left, from the right; bent by 90 degrees, straight, and bent backwards.
    Case(measure="left_knee_flexion", azimuth_deg=90, both=leg(45, -45), expected=90),
    Case(measure="right_knee_flexion", azimuth_deg=-90, both=leg(45, -45), expected=90),
    Case(measure="left_knee_flexion", azimuth_deg=90, both=leg(90, -60), expected=150),
    Case(measure="left_knee_flexion", azimuth_deg=90, both=leg(-5, 5), expected=-10),
    Case(measure="left_knee_flexion", azimuth_deg=40, both=leg(30, -30), expected=60),
    Case(measure="left_knee_flexion", azimuth_deg=140, both=leg(30, -30), expected=60),
    Case(measure="left_knee_flexion", azimuth_deg=0, both=leg(30, -30), expected=60),
    Case(measure="left_hip_flexion", azimuth_deg=90, both=leg(70, 0), expected=70),
    Case(measure="left_hip_flexion", azimuth_deg=90, both=leg(-20, 0), expected=-20),
    Case(measure="right_hip_flexion", azimuth_deg=-90, both=leg(110, 0), expected=110),
    Case(measure="left_hip_flexion", azimuth_deg=90, both=trunk(forward_deg=40), expected=40),
    Case(measure="left_hip_flexion", azimuth_deg=40, both=leg(50, 0), expected=50),
    Case(
        measure="left_hip_abduction",
        azimuth_deg=0,
        left={"KNEE": hanging(HIP, 0.4, left_deg=25)},
        expected=25,
    ),
    Case(
        measure="left_hip_abduction",
        azimuth_deg=180,
        left={"KNEE": hanging(HIP, 0.4, left_deg=-10)},
        expected=-10,
    ),
    Case(
        measure="right_hip_abduction",
        azimuth_deg=0,
        both={"KNEE": hanging(HIP, 0.4, left_deg=25)},
        expected=25,
    ),
    # The sole is level; the shank leans forward over it, or back.
    Case(measure="left_ankle_dorsiflexion", azimuth_deg=90, expected=0),
    Case(
        measure="left_ankle_dorsiflexion",
        azimuth_deg=90,
        both={"KNEE": (0.1, 0.1 + 0.4, 0.4 * tan(radians(20)))},
        expected=20,
    ),
    Case(
        measure="right_ankle_dorsiflexion",
        azimuth_deg=-90,
        both={"KNEE": (0.1, 0.1 + 0.4, -0.4 * tan(radians(15)))},
        expected=-15,
    ),
    Case(
        measure="left_ankle_dorsiflexion",  # toes down by as much as the heel is long: 45 degrees
        azimuth_deg=90,
        both={"HEEL": (0.1, 0.25, -0.05), "FOOT_INDEX": (0.1, 0.05, 0.15)},
        expected=-45,
    ),
    # A line over 0.2 m that is 0.02 m lower on the left.
    Case(
        measure="pelvic_drop",
        azimuth_deg=0,
        left=raised("HIP", -0.02),
        expected=degrees(acos(0.2 / 0.04040**0.5)),
    ),
    Case(
        measure="pelvic_drop",
        azimuth_deg=180,
        left=raised("HIP", 0.02),
        expected=-degrees(acos(0.2 / 0.04040**0.5)),
    ),
    Case(measure="shoulder_tilt", azimuth_deg=0, left=raised("SHOULDER", -0.4), expected=45),
    Case(measure="shoulder_tilt", azimuth_deg=180, left=raised("SHOULDER", 0.4), expected=-45),
    # The knee 0.04 m inward of a leg of twice 0.4 m: two angles of atan(0.1).
    Case(
        measure="left_knee_frontal_projection",
        azimuth_deg=0,
        left={"KNEE": (0.06, 0.5, 0.0)},
        expected=2 * degrees(acos(0.4 / 0.1616**0.5)),
    ),
    Case(
        measure="left_knee_frontal_projection",
        azimuth_deg=180,
        left={"KNEE": (0.14, 0.5, 0.0)},
        expected=-2 * degrees(acos(0.4 / 0.1616**0.5)),
    ),
    Case(
        measure="right_knee_frontal_projection",
        azimuth_deg=0,
        both={"KNEE": (0.06, 0.5, 0.0)},
        expected=2 * degrees(acos(0.4 / 0.1616**0.5)),
    ),
    # 0.04 m of a standing hip height of 0.8 m.
    Case(measure="medial_knee_displacement", azimuth_deg=0, left={"KNEE": (0.06, 0.5, 0.0)}, expected=0.025),
    Case(measure="medial_knee_displacement", azimuth_deg=0, both={"KNEE": (0.06, 0.5, 0.0)}, expected=0.05),
    Case(
        measure="medial_knee_displacement",
        azimuth_deg=180,
        both={"KNEE": (0.14, 0.5, 0.0)},
        expected=-0.05,
    ),
    Case(measure="stance_width", azimuth_deg=0, both={"ANKLE": (0.2, 0.1, 0.0)}, expected=2),
    Case(measure="stance_width", azimuth_deg=180, both={"ANKLE": (0.05, 0.1, 0.0)}, expected=0.5),
    Case(measure="hip_height", azimuth_deg=0, expected=1),
    Case(measure="stance_flexion", azimuth_deg=90, expected=0),
    Case(measure="left_heel_height", azimuth_deg=90, both=raised("HEEL", 0.08), expected=0.1),
    Case(
        measure="left_elbow_flexion",
        azimuth_deg=90,
        both=arm(upper={}, fore={"forward_deg": 135}),
        expected=135,
    ),
    Case(
        measure="right_elbow_flexion",
        azimuth_deg=0,
        both=arm(upper={"left_deg": 90}, fore={"left_deg": 170}),
        expected=80,
    ),
    Case(
        measure="left_elbow_flexion",
        azimuth_deg=0,
        both=arm(upper={"left_deg": 90}, fore={"left_deg": 90}),
        expected=0,
    ),
    Case(
        measure="left_shoulder_flexion",
        azimuth_deg=90,
        both=arm(upper={"forward_deg": 110}, fore={"forward_deg": 110}),
        expected=110,
    ),
    Case(
        measure="right_shoulder_flexion",
        azimuth_deg=-90,
        both=arm(upper={"forward_deg": -30}, fore={"forward_deg": -30}),
        expected=-30,
    ),
    Case(
        measure="left_shoulder_flexion",
        azimuth_deg=40,
        both=arm(upper={"forward_deg": 75}, fore={"forward_deg": 75}),
        expected=75,
    ),
    Case(
        measure="left_shoulder_abduction",
        azimuth_deg=0,
        both=arm(upper={"left_deg": 100}, fore={"left_deg": 100}),
        expected=100,
    ),
    Case(
        measure="right_shoulder_abduction",
        azimuth_deg=180,
        both=arm(upper={"left_deg": 170}, fore={"left_deg": 170}),
        expected=170,
    ),
    Case(
        measure="left_shoulder_abduction",
        azimuth_deg=0,
        both=arm(upper={"left_deg": -20}, fore={"left_deg": -20}),
        expected=-20,
    ),
    Case(
        measure="left_arm_elevation",
        azimuth_deg=0,
        both=arm(upper={"left_deg": 120}, fore={"left_deg": 120}),
        expected=120,
    ),
    Case(
        measure="left_arm_elevation",
        azimuth_deg=90,
        both=arm(upper={"forward_deg": 60}, fore={"forward_deg": 60}),
        expected=60,
    ),
    # The arm points at the camera: half of its length is left of it, all of it sideways.
    Case(
        measure="left_arm_elevation", azimuth_deg=0, both=arm(upper={"forward_deg": 90}, fore={}), expected=90
    ),
    Case(measure="left_shoulder_elevation", azimuth_deg=0, expected=0.15 / 0.4),
    Case(measure="left_shoulder_elevation", azimuth_deg=0, both=raised("SHOULDER", 0.05), expected=0.1 / 0.4),
    # The ear 0.15 m above the shoulder, the upper arm 0.3 m long; shoulder and arm lifted by 0.06 m.
    Case(measure="left_shoulder_hike", azimuth_deg=0, expected=-0.5),
    Case(
        measure="right_shoulder_hike",
        azimuth_deg=180,
        both=raised("SHOULDER", 0.06) | raised("ELBOW", 0.06),
        expected=-0.3,
    ),
    # Arms of 0.55 m; the wrist hangs 0.55 m below the shoulder, or is as far above it.
    Case(measure="left_wrist_height", azimuth_deg=40, expected=-1),
    Case(
        measure="right_wrist_height",
        azimuth_deg=0,
        both=arm(upper={"left_deg": 180}, fore={"left_deg": 180}),
        expected=1,
    ),
    Case(
        measure="left_reach_distance",
        azimuth_deg=90,
        both=arm(upper={"forward_deg": 90}, fore={"forward_deg": 90}),
        expected=1,
    ),
    Case(
        measure="right_reach_distance",
        azimuth_deg=-90,
        both=arm(upper={"forward_deg": -90}, fore={"forward_deg": -90}),
        expected=-1,
    ),
    # Hips 0.8 m above the ankles; the wrist is 0.55 m in front of the one, or of the other.
    Case(
        measure="left_reach_over_foot",
        azimuth_deg=90,
        both=arm(upper={"forward_deg": 90}, fore={"forward_deg": 90}),
        expected=0.55 / 0.8,
    ),
    Case(
        measure="right_reach_over_foot",
        azimuth_deg=-90,
        both=arm(upper={"forward_deg": -90}, fore={"forward_deg": -90}),
        expected=-0.55 / 0.8,
    ),
    Case(
        measure="left_shoulder_rotation",
        azimuth_deg=0,
        both=arm(upper={}, fore={"forward_deg": 90}),
        expected=0,
    ),
    Case(
        measure="right_shoulder_rotation",
        azimuth_deg=0,
        both=arm(upper={}, fore={"left_deg": 90}),
        expected=90,
    ),
    Case(measure="hand_distance", azimuth_deg=0, both={"WRIST": (0.6, 0.85, 0.0)}, expected=3),
    Case(measure="trunk_flexion", azimuth_deg=90, both=trunk(forward_deg=40), expected=40),
    Case(measure="trunk_flexion", azimuth_deg=-90, both=trunk(forward_deg=100), expected=100),
    Case(measure="trunk_flexion", azimuth_deg=40, both=trunk(forward_deg=-15), expected=-15),
    Case(measure="trunk_flexion", azimuth_deg=-140, both=trunk(forward_deg=30), expected=30),
    Case(measure="neck_flexion", azimuth_deg=90, expected=0),
    Case(measure="neck_flexion", azimuth_deg=90, both={"EAR": (0.07, 1.55, 0.15)}, expected=45),
    Case(measure="neck_flexion", azimuth_deg=-90, both={"EAR": (0.07, 1.55, -0.15)}, expected=-45),
    Case(measure="neck_flexion", azimuth_deg=-90, both=trunk(forward_deg=30), expected=0),
]


@pytest.mark.parametrize("case", CASES, ids=lambda c: f"{c.measure}@{c.azimuth_deg}={c.expected:.2f}")
def test_measure_by_hand(case: Case) -> None:
    pose = figure(left=case.left, both=case.both, azimuth_deg=case.azimuth_deg)
    assert measured(pose)[case.measure] == pytest.approx(case.expected, abs=1e-3)


# Those whose left and right parts move differently: both sides of the figure are given.
LEAN = 0.5 * tan(radians(20))
"""Shoulders moved so far sideways that the line from hips to shoulders leans by 20 degrees."""


@pytest.mark.parametrize("azimuth_deg", [0, 180])
@pytest.mark.parametrize("sign", [1, -1])
def test_trunk_lateral_lean_by_hand(azimuth_deg: float, sign: int) -> None:
    pose = figure(
        left={"SHOULDER": (0.2 + sign * LEAN, 1.4, 0.0)},
        right={"SHOULDER": (-0.2 + sign * LEAN, 1.4, 0.0)},
        azimuth_deg=azimuth_deg,
    )
    assert measured(pose)["trunk_lateral_lean"] == pytest.approx(sign * 20)


@pytest.mark.parametrize("azimuth_deg", [0, 180])
def test_pelvis_shift_by_hand(azimuth_deg: float) -> None:
    pose = figure(left={"HIP": (0.18, 0.9, 0.0)}, right={"HIP": (-0.02, 0.9, 0.0)}, azimuth_deg=azimuth_deg)
    assert measured(pose)["pelvis_shift"] == pytest.approx(0.08 / 0.8, abs=0.002)


@pytest.mark.parametrize("azimuth_deg", [0, 180])
def test_rotations_by_hand(azimuth_deg: float) -> None:
    """Turned to the left, the left side goes back and the right one forward: by 20 and by 30 degrees."""
    across, back = 0.2 * cos(radians(20)), 0.2 * sin(radians(20))
    nose = 0.1 * NOSE_AHEAD * sin(radians(20)), 1.55, 0.1 * NOSE_AHEAD * cos(radians(20))
    turned = measured(
        figure(
            left={"SHOULDER": (across, 1.4, -back), "EAR": (across / 4, 1.55, -back / 4)},
            right={"SHOULDER": (-across, 1.4, back), "EAR": (-across / 4, 1.55, back / 4)},
            both={"NOSE": nose},
            azimuth_deg=azimuth_deg,
        )
    )
    from_front = azimuth_deg == 0  # from behind, neither is seen
    assert turned["trunk_rotation"] == pytest.approx(20 if from_front else nan, nan_ok=True)
    assert turned["neck_rotation"] == pytest.approx(0 if from_front else nan, abs=1e-6, nan_ok=True)
    head = measured(
        figure(
            left={"EAR": (0.06, 1.55, 0.06 * tan(radians(30)))},
            right={"EAR": (-0.06, 1.55, -0.06 * tan(radians(30)))},
            both={"NOSE": (-0.12 * NOSE_AHEAD * tan(radians(30)), 1.55, 0.12 * NOSE_AHEAD)},
            azimuth_deg=azimuth_deg,
        )
    )
    assert head["neck_rotation"] == pytest.approx(-30 if from_front else nan, nan_ok=True)


@pytest.mark.parametrize("azimuth_deg", [0, 180])
def test_neck_lateral_flexion_by_hand(azimuth_deg: float) -> None:
    """The left ear 0.07 m lower and the right one as much higher: 45 degrees to the left."""
    pose = figure(left={"EAR": (0.07, 1.48, 0.0)}, right={"EAR": (-0.07, 1.62, 0.0)}, azimuth_deg=azimuth_deg)
    assert measured(pose)["neck_lateral_flexion"] == pytest.approx(45)
    tilted = figure(
        left={"EAR": (0.07, 1.48, 0.0), "SHOULDER": (0.2, 1.2, 0.0)},
        right={"EAR": (-0.07, 1.62, 0.0), "SHOULDER": (-0.2, 1.6, 0.0)},
        azimuth_deg=azimuth_deg,
    )
    assert measured(tilted)["neck_lateral_flexion"] == pytest.approx(0, abs=1e-6)


@pytest.mark.parametrize("azimuth_deg", [0, 40, 90, -90, 140, 180])
def test_stance_flexion_is_known_from_every_side(azimuth_deg: float) -> None:
    """Hips at half their height: thighs and shanks of one length enclose 60 degrees, flexion is 120."""
    squat = {"HIP": (0.1, 0.5, -0.1), "KNEE": (0.1, 0.3, 0.24), "SHOULDER": (0.2, 1.0, -0.1)}
    standing = figure(azimuth_deg=azimuth_deg)
    values = measured(standing, figure(both=squat, azimuth_deg=azimuth_deg, time_s=1.0))
    # The standing height is forgotten slowly: by less than one per cent of the change in this second.
    assert values["stance_flexion"] == pytest.approx(120, abs=1)
    assert values["hip_height"] == pytest.approx(0.5, abs=0.005)


@pytest.mark.parametrize("azimuth_deg", [0, 40, -140, 180])
def test_foot_height_by_hand(azimuth_deg: float) -> None:
    """The left foot 0.2 m up, of a standing hip height of 0.8 m."""
    lifted = {"KNEE": (0.1, 0.6, 0.3), "ANKLE": (0.1, 0.3, 0.1)}
    values = measured(
        figure(azimuth_deg=azimuth_deg), figure(left=lifted, azimuth_deg=azimuth_deg, time_s=1.0)
    )
    assert values["left_foot_height"] == pytest.approx(0.25, abs=0.005)
    assert values["right_foot_height"] == 0


def test_every_measure_has_a_case() -> None:
    of_their_own = {
        "foot_height",
        "trunk_lateral_lean",
        "pelvis_shift",
        "trunk_rotation",
        "neck_rotation",
        "neck_lateral_flexion",
    }
    cases = {case.measure.removeprefix("left_").removeprefix("right_") for case in CASES}
    assert cases | of_their_own == set(CATALOGUE)


@pytest.mark.parametrize("name", [name for name, entry in CATALOGUE.items() if entry.error])
def test_who_stands_upright_is_neutral(name: str) -> None:
    """Neutral-zero convention: all angles of the anatomical position are zero, and left equals right."""
    for azimuth_deg in (0, 90, -90, 180):
        values = {
            k: v
            for k, v in measured(figure(azimuth_deg=azimuth_deg)).items()
            if k.endswith(name) and not isnan(v)
        }
        for value in values.values():
            if CATALOGUE[name].unit == "deg":
                assert value == pytest.approx(0, abs=1e-4)
            low, high = CATALOGUE[name].span
            assert low <= value <= high


def test_the_measures_of_the_mirror_image_are_those_of_the_other_side() -> None:
    pose = figure(left={"WRIST": (0.5, 1.2, 0.1), "KNEE": (0.15, 0.55, 0.1), "EAR": (0.07, 1.5, 0.0)})
    values, mirror = measured(pose), measured(pose.mirrored())
    flipped = {
        "pelvic_drop",
        "pelvis_shift",
        "shoulder_tilt",
        "trunk_lateral_lean",
        "trunk_rotation",
        "neck_lateral_flexion",
        "neck_rotation",
    }
    swap = {"left": "right", "right": "left"}
    for name, value in values.items():
        side, _, rest = name.partition("_")
        other = f"{swap[side]}_{rest}" if side in swap else name
        expected = -value if name in flipped else value
        assert mirror[other] == pytest.approx(expected, abs=1e-9, nan_ok=True), name
