"""References from the patient: the unaffected side for the other, or an earlier session."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from posecheck.errors import SourceError
from posecheck.exercise import load_exercise
from posecheck.kinematics.measures import Channel, Side
from posecheck.reference.bands import Curves, Shown
from posecheck.reference.comparison import compare
from posecheck.reference.file import read_pattern, write_pattern
from posecheck.reference.library import known_patterns, pattern_of
from posecheck.reference.pattern import Pattern
from posecheck.reference.personal import earlier, of_side, shown_by_patient
from posecheck.report.saved import read_report
from posecheck.result import Curve
from posecheck.signals.cycle import POINTS

WAY = np.sin(np.pi * np.linspace(0.0, 1.0, POINTS)) ** 2
ELBOW, OTHER_ELBOW = (Channel("elbow_flexion", side) for side in (Side.LEFT, Side.RIGHT))
KNEE, OTHER_KNEE = (Channel("knee_flexion", side) for side in (Side.LEFT, Side.RIGHT))
HIP, OTHER_HIP = (Channel("hip_flexion", side) for side in (Side.LEFT, Side.RIGHT))
LEAN = Channel("trunk_lateral_lean")
NAME = {"en": "Monday"}
REPORTS = Path(__file__).parents[3] / "fixtures/reports"
CURL = pattern_of(load_exercise("elbow_flexion"))
SQUAT = pattern_of(load_exercise("squat"))
LUNGE = next(one for one in known_patterns() if one.key == "lunge")


def shown(side: Side, **far: float) -> Shown:
    """A repetition in which measures go so far: ``knee_flexion_left=90``."""
    curves: dict[Channel, np.ndarray] = {}
    for name, value in far.items():
        measure, _, of = name.rpartition("_")
        channel = Channel(measure, Side(of)) if of in ("left", "right") else Channel(name)
        curves[channel] = value * WAY
    return Shown(person="patient", side=side, curves=curves)


def told(pattern: Pattern, moved: Side, **far: float) -> tuple[str, str, int] | None:
    """What is told of a repetition that is held against a reference: measure, side, amount."""
    curves: Curves = shown(moved, **far).curves
    seen = [
        Curve(measure=c.measure, side=c.side, unit="deg", expected_error=4.0, values=tuple(map(float, v)))
        for c, v in curves.items()
    ]
    found = compare(seen, pattern, moved)
    if found is None or found.largest is None:
        return None
    return found.largest.measure, str(found.largest.side), round(found.largest.amount)


def test_one_arm_is_held_against_the_other() -> None:
    session = [
        shown(Side.LEFT, elbow_flexion_left=110.0, trunk_lateral_lean=-12.0),
        shown(Side.RIGHT, elbow_flexion_right=140.0, trunk_lateral_lean=2.0),
    ]
    made = of_side(CURL, session, Side.RIGHT, NAME)
    assert made.bands[ELBOW].mean.max() == pytest.approx(140.0)
    assert made.bands[LEAN].mean.min() == pytest.approx(-2.0)
    assert (made.bands[ELBOW].people, made.bands[ELBOW].repetitions, made.right) == (1, 1, None)
    assert told(made, Side.LEFT, elbow_flexion_left=120.0) == ("elbow_flexion", "left", -20)
    assert told(made, Side.RIGHT, elbow_flexion_right=140.0) is None


def test_who_always_stands_askew_does_not_differ_by_twice_as_much() -> None:
    askew = shown(Side.RIGHT, elbow_flexion_right=140.0)
    leaning = replace(askew, curves={**askew.curves, LEAN: np.full(POINTS, 6.0)})
    made = of_side(CURL, [leaning], Side.RIGHT, NAME)
    assert made.bands[LEAN].mean == pytest.approx(np.zeros(POINTS))
    made = of_side(SQUAT, [replace(leaning, side=Side.BOTH)], Side.RIGHT, NAME)
    assert made.bands[LEAN].spread == pytest.approx(np.zeros(POINTS))


def test_of_both_arms_at_once_the_good_one_counts() -> None:
    both = [shown(Side.BOTH, elbow_flexion_left=110.0, elbow_flexion_right=140.0)]
    made = of_side(CURL, both, Side.RIGHT, NAME)
    assert set(made.bands) == {ELBOW} and made.bands[ELBOW].mean.max() == pytest.approx(140.0)


def test_a_leg_is_held_against_the_other_in_a_movement_of_both() -> None:
    session = [
        shown(Side.BOTH, knee_flexion_left=70.0, knee_flexion_right=90.0, trunk_lateral_lean=lean)
        for lean in (6.0, 8.0)
    ]
    made = of_side(SQUAT, session, Side.RIGHT, NAME)
    assert made.bands[KNEE].mean == pytest.approx(made.bands[OTHER_KNEE].mean)
    assert made.bands[KNEE].mean.max() == pytest.approx(90.0) and made.bands[KNEE].repetitions == 2
    assert made.bands[LEAN].mean == pytest.approx(np.zeros(POINTS))
    assert told(made, Side.BOTH, knee_flexion_left=70.0) == ("knee_flexion", "left", -20)
    assert told(made, Side.BOTH, knee_flexion_right=90.0) is None


def test_in_a_lunge_only_those_led_by_the_good_leg_count() -> None:
    session = [
        shown(Side.BOTH, knee_flexion_left=60.0, knee_flexion_right=40.0),
        shown(Side.BOTH, knee_flexion_left=45.0, knee_flexion_right=95.0),
    ]
    made = of_side(LUNGE, session, Side.RIGHT, NAME)
    assert made.bands[KNEE].mean.max() == pytest.approx(95.0)
    assert made.bands[OTHER_KNEE].mean.max() == pytest.approx(45.0)


def test_an_earlier_session_keeps_the_sides_apart() -> None:
    """A knee that always lacked 20 has not become worse."""
    squats = [shown(Side.BOTH, knee_flexion_left=70.0, knee_flexion_right=90.0)] * 2
    made = earlier(SQUAT, squats, NAME)
    assert told(made, Side.BOTH, knee_flexion_left=70.0, knee_flexion_right=90.0) is None
    assert told(made, Side.BOTH, knee_flexion_left=70.0, knee_flexion_right=70.0) == (
        "knee_flexion",
        "right",
        -20,
    )
    curls = [shown(Side.LEFT, elbow_flexion_left=110.0), shown(Side.RIGHT, elbow_flexion_right=140.0)]
    made = earlier(CURL, curls, NAME)
    assert told(made, Side.LEFT, elbow_flexion_left=110.0) is None
    assert told(made, Side.RIGHT, elbow_flexion_right=140.0) is None
    assert told(made, Side.RIGHT, elbow_flexion_right=110.0) == ("elbow_flexion", "right", -30)
    assert told(made, Side.BOTH, elbow_flexion_left=110.0, elbow_flexion_right=140.0) is None


def test_a_side_that_did_nothing_earlier_is_not_compared(tmp_path: Path) -> None:
    made = earlier(CURL, [shown(Side.LEFT, elbow_flexion_left=110.0)], NAME)
    write_pattern(made, tmp_path / "one.json")
    for pattern in (made, read_pattern(tmp_path / "one.json")):
        assert told(pattern, Side.LEFT, elbow_flexion_left=140.0) == ("elbow_flexion", "left", 30)
        assert told(pattern, Side.RIGHT, elbow_flexion_right=50.0) is None


def test_an_earlier_lunge_is_held_against_that_of_the_same_leg() -> None:
    session = [
        shown(Side.BOTH, knee_flexion_left=60.0, knee_flexion_right=40.0),
        shown(Side.BOTH, knee_flexion_left=45.0, knee_flexion_right=95.0),
    ]
    made = earlier(LUNGE, session, NAME)
    for one in session:
        far = {f"knee_flexion_{c.side}": float(v.max()) for c, v in one.curves.items()}
        assert told(made, Side.BOTH, **far) is None


def test_a_reference_says_its_name_and_counts_as_before() -> None:
    made = earlier(SQUAT, [shown(Side.BOTH, knee_flexion_left=70.0)], NAME)
    assert made.name == NAME and made.key == "squat"
    assert np.array_equal(made.excursion, SQUAT.excursion, equal_nan=True)


def test_what_shows_nothing_is_refused() -> None:
    with pytest.raises(SourceError, match="no whole repetition shows the right side"):
        of_side(SQUAT, [shown(Side.BOTH, knee_flexion_left=70.0)], Side.RIGHT, NAME)
    with pytest.raises(SourceError, match="no counted repetition"):
        earlier(SQUAT, [], NAME)


def test_limbs_beyond_the_body_are_left_out_where_the_report_left_them_out() -> None:
    curves = [
        Curve(measure=c.measure, side=c.side, unit="deg", expected_error=4.0, values=tuple(map(float, WAY)))
        for c in (KNEE, OTHER_KNEE, LEAN)
    ]
    rep = replace(read_report(REPORTS / "squat.right.json").reps[0], curves=tuple(curves))
    assert rep.comparison is not None
    one = rep.comparison.deviations[0]

    def seen(*compared: Side) -> set[Channel]:
        assert rep.comparison is not None
        deviations = tuple(replace(one, side=side) for side in compared)
        (shown,) = shown_by_patient([replace(rep, comparison=replace(rep.comparison, deviations=deviations))])
        return set(shown.curves)

    assert set(shown_by_patient([replace(rep, comparison=None)])[0].curves) == {KNEE, OTHER_KNEE, LEAN}
    assert seen(Side.LEFT, Side.BOTH) == {KNEE, LEAN}
    assert seen(Side.BOTH) == {KNEE, OTHER_KNEE, LEAN}


def test_partial_repetitions_of_a_saved_report_are_left_out() -> None:
    report = read_report(REPORTS / "squat.partial.json")
    found = shown_by_patient(report.reps)
    assert len(found) == report.rep_count < len(report.reps)
    assert found[0].curves[Channel("stance_flexion")].shape == (POINTS,)
