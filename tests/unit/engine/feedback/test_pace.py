"""A hold that is too short, or a phase that is too quick, is told as the dose asks for it."""

from __future__ import annotations

from typing import Any

import pytest

from posecheck.engine import Checker
from posecheck.exercise import Exercise, Prescription, load_exercise
from posecheck.exercise.dose import Dose
from posecheck.result import CueKind, Report
from posecheck.synthetic.motion import Repetition

from ..test_checker import scaled, track

GOOD = scaled("squat", knee_medial_rotation=-10)
SLOWER = "Slower in the “lowering” phase: count to 3."
HOLD = "Hold longer: count to 4."


def done(*, out_s: float = 1.5, hold_s: float = 0.5, reps: int = 2, target: Repetition = GOOD) -> Any:
    return track(
        "squat",
        [Repetition(target=target.target, out_s=out_s, back_s=1.5, hold_s=hold_s, rest_s=3.0)] * reps,
    )


def told(poses: Any, dose: dict[str, Any], exercise: Exercise | None = None) -> Report:
    checker = Checker(exercise or load_exercise("squat"), Prescription.model_validate({"dose": dose}))
    for pose in poses:
        checker.push(pose)
    return checker.finish()


def heard(report: Report) -> list[tuple[CueKind, str]]:
    return [(cue.kind, cue.text) for cue in report.cues]


def test_a_phase_that_is_clearly_too_quick_is_told() -> None:
    report = told(done(out_s=1.5), {"tempo": {"lowering": 3}})
    assert heard(report)[0] == (CueKind.PACE, SLOWER)
    assert report.cues[0].rule is None
    assert all(finding.verdict != "fail" for rep in report.reps for finding in rep.findings)


@pytest.mark.parametrize("out_s", [2.7, 3.0, 5.0])
def test_nobody_counts_seconds_exactly_and_slower_is_not_too_quick(out_s: float) -> None:
    assert heard(told(done(out_s=out_s), {"tempo": {"lowering": 3}})) == []


def test_a_hold_that_is_too_short_is_told_and_a_longer_one_is_not() -> None:
    assert heard(told(done(hold_s=1.0), {"hold_s": 4}))[0] == (CueKind.PACE, HOLD)
    assert heard(told(done(hold_s=4.0), {"hold_s": 4})) == []
    assert heard(told(done(hold_s=6.0, reps=1), {"hold_s": 4})) == []


def test_what_is_wrong_with_the_movement_goes_before_the_pace() -> None:
    shallow = scaled("squat", 0.65, knee_medial_rotation=-10)
    report = told(done(out_s=1.5, target=shallow, reps=1), {"tempo": {"lowering": 3}})
    assert heard(report) == [(CueKind.CORRECTION, "Go a little lower.")]


def test_a_partial_repetition_has_less_far_to_go() -> None:
    calm = Repetition(target=GOOD.target, out_s=3.0, back_s=1.5, rest_s=3.0)
    quick = Repetition(target=scaled("squat", 0.5, knee_medial_rotation=-10).target, out_s=0.8)
    report = told(track("squat", [calm, calm, quick]), {"tempo": {"lowering": 3}})
    took_s = report.reps[-1].quality.tempo[0].time.value
    assert report.partial_count == 1 and took_s is not None and took_s < 1.0
    assert all(cue.kind is not CueKind.PACE for cue in report.cues)


def test_the_usual_times_are_left_to_a_rule_about_them_and_prescribed_ones_are_not() -> None:
    squat = load_exercise("squat")
    usual = squat.model_copy(update={"dose": Dose(tempo={"lowering": 3})})
    assert heard(told(done(), {}, usual)) == [], "the rule about lowering asks for 0.6 s"
    without = tuple(rule for rule in squat.rules if rule.timed != "lowering")
    assert heard(told(done(), {}, usual.model_copy(update={"rules": without})))[0] == (CueKind.PACE, SLOWER)


def test_the_schedule_of_feedback_is_kept() -> None:
    tempo = {"tempo": {"lowering": 3}}
    assert heard(told(done(out_s=2.0), tempo | {"feedback": {"kind": "bandwidth", "width": 2}})) == []
    assert (
        heard(told(done(out_s=0.9), tempo | {"feedback": {"kind": "bandwidth", "width": 2}}))[0][1] == SLOWER
    )
    report = told(done(), tempo | {"feedback": {"kind": "summary"}})
    assert report.cues == ()
    assert [(one.rule, one.times, one.text) for one in report.summary] == [
        (None, 2, f"In both repetitions: {SLOWER}")
    ]


def test_who_is_asked_for_a_part_of_a_second_counts_it_as_one() -> None:
    (cue, *_) = told(done(hold_s=1.0), {"hold_s": 3.4}).cues
    assert cue.text == "Hold longer: count to 4."
