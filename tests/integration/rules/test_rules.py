"""For each rule a movement that passes, one that fails, and one in which what it needs is not seen.

The synthetic patient does them, MediaPipe looks at the pictures, and the checker judges.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import pytest

from posecheck.exercise import built_in_ids, load_exercise
from posecheck.kinematics.measures import Side
from posecheck.pose import Landmark
from posecheck.result import Status, Verdict

from .studio import FEET, GOOD, HALF, HANDS, LEGS, SHOULDERS, Clip, perform

BOTH, LEFT, RIGHT = Side.BOTH, Side.LEFT, Side.RIGHT


class Seen(NamedTuple):
    """A rule, a performance, and the bounds of what is to be measured; `side` is the one with the fault."""

    rule: str
    clip: Clip
    low: float
    high: float
    side: Side = BOTH

    @property
    def name(self) -> str:
        where = "" if self.side is BOTH else f"-{self.side}"
        return f"{self.clip.exercise}-{self.rule}-from {self.clip.azimuth_deg:g}{where}"


class Unseen(NamedTuple):
    """A rule and a performance that hides what it needs; `counted` where the repetition itself is seen."""

    rule: str
    clip: Clip
    counted: bool = True

    @property
    def name(self) -> str:
        return f"{self.clip.exercise}-{self.rule}"


def squat(azimuth_deg: float, **changes: Any) -> Clip:
    return Clip(exercise="squat", azimuth_deg=azimuth_deg, **changes)


def rise(azimuth_deg: float, **changes: Any) -> Clip:
    return Clip(exercise="sit_to_stand", azimuth_deg=azimuth_deg, **changes)


def raise_arms(azimuth_deg: float, **changes: Any) -> Clip:
    return Clip(exercise="shoulder_abduction", azimuth_deg=azimuth_deg, **changes)


def curl(azimuth_deg: float, **changes: Any) -> Clip:
    return Clip(exercise="elbow_flexion", azimuth_deg=azimuth_deg, **changes)


PASSED = (
    Seen("depth", squat(0), 75, 105),
    Seen("depth", squat(-90), 80, 110),
    Seen("trunk_lean", squat(-90), 20, 50),
    Seen("trunk_lean", squat(45), 20, 50),
    Seen("knees_in", squat(0), -0.1, 0.03),
    Seen("heels", squat(-90), -0.03, 0.035),
    Seen("weight_shift", squat(0), -0.04, 0.04),
    Seen("lowering_time", squat(-90), 0.45, 1.0),
    Seen("upright", rise(45), -20, 20),
    Seen("upright", rise(90), -15, 15),
    Seen("forward_lean", rise(90), 5, 50),
    Seen("side_lean", rise(0), -6, 6),
    Seen("weight_shift", rise(0), -0.05, 0.05),
    Seen("sitting_time", rise(90), 0.45, 1.1),
    Seen("height", raise_arms(0), 130, 170),
    Seen("height", raise_arms(45), 130, 170),
    Seen("trunk_lean", raise_arms(0), -6, 6),
    Seen("straight_elbow", raise_arms(0), 0, 45),
    Seen("shrug", raise_arms(0), -0.2, 0.08),
    Seen("symmetry", raise_arms(0), 0, 12),
    Seen("lowering_time", raise_arms(0), 0.6, 1.0),
    Seen("full_bend", curl(-90), 125, 155),
    Seen("full_bend", curl(0), 115, 155),
    Seen("straighten", curl(-90), 0, 25),
    Seen("upper_arm", curl(-90), -10, 20),
    Seen("upper_arm", curl(0), -10, 10),
    Seen("trunk_sway", curl(-90), -10, 10),
    Seen("lowering_time", curl(-90), 0.6, 1.0),
)

FOLDED = {"knee_flexion": 85, "hip_flexion": 140, "ankle_dorsiflexion": 20, "shoulder_flexion": 40}
ON_TOES = {"hip_flexion": 95, "ankle_dorsiflexion": 10, "heel_raise": 25}
STOOPED = {"knee_flexion": 28, "hip_flexion": 45, "ankle_dorsiflexion": 10}
LEANING = {"right_shoulder_abduction": 20, "trunk_lateral_lean": -20}  # the idle arm hangs
BENT_DOWN = {"hip_flexion": 150, "spine_flexion": 20}
SHRUGGED = {"shoulder_abduction": 45, "shoulder_elevation": 45}
# A shrug moves the shoulder by a few centimetres: it takes a picture of the upper body to measure them.
UPPER_BODY = {"size": (640, 480), "focal_px": 560.0, "distance_m": 2.0, "height_m": 1.1}

FAILED = (
    Seen("depth", squat(-90, changes=HALF["squat"] | {"knee_flexion": 45, "hip_flexion": 47}), 35, 65),
    Seen("depth", squat(0, changes=HALF["squat"]), 35, 67),
    Seen("trunk_lean", squat(90, changes=FOLDED), 65, 90),
    Seen("trunk_lean", squat(45, changes=FOLDED), 65, 90),
    Seen("knees_in", squat(0, changes={"knee_medial_rotation": 14}), 0.05, 0.2),
    Seen("knees_in", squat(5, changes={"right_knee_medial_rotation": 16}), 0.04, 0.2),
    Seen("heels", squat(-90, changes=ON_TOES), 0.06, 0.2, RIGHT),
    Seen("weight_shift", squat(0, changes={"pelvis_shift": -0.6}), -0.2, -0.09),
    Seen("lowering_time", squat(90, out_s=0.45), 0.1, 0.4),
    Seen("upright", rise(90, changes=STOOPED), 30, 60, LEFT),
    Seen("forward_lean", rise(90, start=BENT_DOWN, changes={"spine_flexion": 0}, out_s=2.2), 65, 105),
    Seen("side_lean", rise(0, changes={"trunk_lateral_lean": 20}), 14, 28),
    Seen("weight_shift", rise(0, changes={"pelvis_shift": -0.7}), -0.25, -0.11),
    Seen("sitting_time", rise(45, back_s=0.5), 0.1, 0.4),
    Seen("height", raise_arms(0, changes={"shoulder_abduction": 60}), 45, 80),
    Seen("trunk_lean", raise_arms(0, changes=LEANING), -28, -14),
    Seen("straight_elbow", raise_arms(0, changes={"elbow_flexion": 90, "shoulder_rotation": 90}), 60, 120),
    Seen("shrug", raise_arms(0, changes=SHRUGGED, camera=UPPER_BODY), 0.13, 0.4),
    Seen(
        "symmetry",
        raise_arms(0, changes={"left_shoulder_abduction": 165, "right_shoulder_abduction": 125}),
        22,
        50,
        RIGHT,
    ),
    Seen("lowering_time", raise_arms(0, back_s=0.3), 0.1, 0.45),
    Seen("full_bend", curl(90, changes={"elbow_flexion": 75}), 55, 95, LEFT),
    Seen("straighten", curl(-90, start={"elbow_flexion": 55}), 42, 75, RIGHT),
    Seen("upper_arm", curl(-90, changes={"shoulder_flexion": 40}), 25, 50, RIGHT),
    Seen("upper_arm", curl(0, changes={"shoulder_flexion": 40}), 25, 50),
    Seen("trunk_sway", curl(90, changes={"hip_flexion": -28}), -40, -21),
    Seen("lowering_time", curl(90, back_s=0.3), 0.1, 0.4, LEFT),
)

NO_LEGS = {"hide": LEGS}
NARROW = {"distance_m": 1.0, "height_m": 1.3, "size": (200, 360)}
HALF_OUT = {"start": {"place_left_m": 1.2}, "camera": {"distance_m": 2.2}}

HIDDEN = (
    Unseen("depth", squat(0, **NO_LEGS), counted=False),
    Unseen("knees_in", squat(0, **NO_LEGS), counted=False),
    Unseen("lowering_time", squat(0, **NO_LEGS), counted=False),
    Unseen("heels", squat(-90, hide=FEET), counted=False),
    Unseen("weight_shift", squat(0, hide=[Landmark.LEFT_ANKLE, Landmark.LEFT_FOOT_INDEX])),
    Unseen("trunk_lean", squat(90, hide=SHOULDERS), counted=False),
    Unseen("upright", rise(90, **NO_LEGS), counted=False),
    Unseen("forward_lean", rise(90, hide=SHOULDERS), counted=False),
    Unseen("side_lean", rise(0, **HALF_OUT)),
    Unseen("weight_shift", rise(0, **HALF_OUT)),
    Unseen("sitting_time", rise(90, until_s=2.6)),
    Unseen("height", raise_arms(0, camera=NARROW), counted=False),
    Unseen("trunk_lean", raise_arms(0, camera={"distance_m": 1.3, "height_m": 1.6})),
    Unseen("straight_elbow", raise_arms(0, camera={"distance_m": 1.1, "height_m": 1.35})),
    Unseen(
        "shrug",
        raise_arms(0, changes={"shoulder_abduction": 85}, camera={"distance_m": 1.6, "height_m": 0.8}),
    ),
    Unseen("symmetry", raise_arms(0, **HALF_OUT)),
    Unseen("lowering_time", raise_arms(0, until_s=2.2)),
    Unseen("full_bend", curl(90, hide=HANDS), counted=False),
    Unseen("straighten", curl(90, hide=HANDS), counted=False),
    Unseen("upper_arm", curl(90, hide=HANDS), counted=False),
    Unseen("trunk_sway", curl(90, camera={"distance_m": 1.4, "height_m": 1.5})),
    Unseen("lowering_time", curl(90, until_s=2.2)),
)


def test_every_rule_has_its_three_cases() -> None:
    rules = {(name, rule.id) for name in built_in_ids() for rule in load_exercise(name).rules}
    for cases in (PASSED, FAILED, HIDDEN):
        assert {(case.clip.exercise, case.rule) for case in cases} == rules


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in PASSED])
def test_a_good_movement_passes(case: Seen) -> None:
    report = perform(case.clip).report
    (rep,) = report.reps
    assert rep.status is Status.COMPLETE
    (finding,) = (f for f in rep.findings if f.rule == case.rule)
    assert finding.verdict is Verdict.PASS
    assert finding.measured is not None
    assert case.low <= finding.measured <= case.high
    assert [f.rule for f in rep.findings if f.verdict is Verdict.FAIL] == []
    assert report.cues == ()


def test_a_forearm_that_hides_the_elbow_is_no_fault() -> None:
    """From the front it points at the camera halfway, and a still upper arm seems to rise by 30 degrees."""
    session = perform(curl(0, targets=[GOOD["elbow_flexion"]] * 4, out_s=1.3, back_s=1.4))
    assert session.counts == (4, 0)
    assert session.report.cues == ()
    for rep in session.report.reps:
        assert rep.status is Status.COMPLETE
        (finding,) = (f for f in rep.findings if f.rule == "upper_arm")
        assert finding.measured == pytest.approx(0, abs=10)


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in FAILED])
def test_a_fault_is_found_and_the_patient_told(case: Seen) -> None:
    report = perform(case.clip).report
    (rep,) = report.reps
    (finding,) = (f for f in rep.findings if f.rule == case.rule)
    assert finding.verdict is Verdict.FAIL
    assert finding.measured is not None
    assert case.low <= finding.measured <= case.high
    (rule,) = (r for r in load_exercise(case.clip.exercise).rules if r.id == case.rule)
    assert rep.status is (Status.COMPENSATED if rule.compensation else Status.COMPLETE)
    (cue,) = (c for c in report.cues if c.rule == case.rule)
    if case.side is not BOTH:
        assert finding.side is cue.side is case.side


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in HIDDEN])
def test_what_is_not_seen_is_not_judged(case: Unseen) -> None:
    session = perform(case.clip)
    report = session.report
    verdicts = [f.verdict for rep in report.reps for f in rep.findings if f.rule == case.rule]
    assert verdicts == [Verdict.UNKNOWN] * len(report.reps)
    assert case.rule not in [cue.rule for cue in report.cues]
    assert len(report.reps) == case.counted
    if not case.counted:
        assert session.advice
