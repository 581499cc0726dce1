"""For each rule a movement that passes, one that fails, and one in which what it needs is not seen.

They are data beside the exercise. The synthetic patient does them, MediaPipe looks at the pictures, and the
checker judges.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

import pytest

from fixtures.recordings import STANDING_FOR_ALL
from posecheck.exercise import load_exercise
from posecheck.kinematics.measures import Side
from posecheck.result import CueKind, Status, Verdict
from posecheck.signals.marks import Part
from posecheck.synthetic.cases import Fails, Passes, Unseen

from .studio import CASES, perform

NOT_NAMED: Final = {
    "march_in_place": ("foot_clear",),
    "neck_rotation": ("shoulders", "tilt"),
    "neck_side_bend": ("far", "turn"),
    "seated_row": ("straighten",),
    "standing_hip_abduction": ("height",),
    "step_down": ("depth",),
    "trunk_side_bend": ("far", "no_turn"),
}
"""Faults that are not named when the full model looks, by exercise; docs/accuracy.md says why."""

GUESSED: Final = {
    "forward_lunge": ("depth", "lowering_time"),
    "hamstring_curl": ("thigh_still", "trunk_still"),
    "neck_rotation": ("shoulders",),
    "neck_side_bend": ("shoulders",),
    "push_up": ("body_line",),
    "reverse_lunge": ("depth", "lowering_time"),
    "seated_row": ("trunk_still",),
    "sit_to_stand": ("upright",),
    "standing_hip_extension": ("far_enough", "trunk_lean", "straight_knee"),
    "step_up": ("upright", "lowering_time"),
    "trunk_rotation": ("lean", "turning_time"),
    "trunk_side_bend": ("far", "no_turn", "bending_time"),
    "wall_push_up": ("straighten",),
}
"""Rules that are judged although what they need is behind a board: the full model is sure of what it guesses
there; docs/accuracy.md says how sure."""


def marks_of(exercise_id: str, rule: str, verdict: str, number: int) -> list[pytest.MarkDecorator]:
    """What is marked in a case: most are exhaustive, and some faults are known not to be named."""
    marks = [] if number == 1 and exercise_id in STANDING_FOR_ALL else [pytest.mark.exhaustive]
    if verdict == "fails" and rule in NOT_NAMED.get(exercise_id, ()):
        marks.append(
            pytest.mark.xfail(strict=True, reason="the pose model does not see it: docs/accuracy.md")
        )
    if verdict == "unseen" and rule in GUESSED.get(exercise_id, ()):
        marks.append(pytest.mark.xfail(strict=True, reason="the pose model guesses it: docs/accuracy.md"))
    return marks


def every(verdict: str) -> Iterable[Any]:
    """The cases of all exercises with a verdict, named by exercise, rule and number.

    The first of each rule of some exercises stands for the others.
    """
    return [
        pytest.param(
            *(exercise_id, rule, case),
            id=f"{exercise_id}-{rule}-{number}",
            marks=marks_of(exercise_id, rule, verdict, number),
        )
        for exercise_id, cases in CASES.items()
        for rule, its_cases in cases.rules.items()
        for number, case in enumerate(getattr(its_cases, verdict), 1)
    ]


def is_brisk(exercise_id: str, case: Passes) -> bool:
    """Whether the movement is shorter than the dose asks for, so that what is said about its pace is true."""
    exercise = load_exercise(exercise_id)
    took_s = {Part.OUT: case.out_s, Part.TARGET: case.hold_s, Part.BACK: case.back_s}
    asked_s = {exercise.parts()[phase]: time_s for phase, time_s in exercise.dose.tempo.items()}
    asked_s.setdefault(Part.TARGET, exercise.dose.hold_s or 0.0)
    return any(took_s[part] < time_s for part, time_s in asked_s.items())


@pytest.mark.parametrize(("exercise_id", "rule", "case"), every("passes"))
def test_a_good_movement_passes(exercise_id: str, rule: str, case: Passes) -> None:
    report = perform(exercise_id, case, case.azimuth_deg).report
    assert len(report.reps) == len(case.reps)
    for rep in report.reps:
        assert rep.status is Status.COMPLETE
        (finding,) = (f for f in rep.findings if f.rule == rule)
        assert finding.verdict is Verdict.PASS
        assert finding.measured is not None
        assert case.measured[0] <= finding.measured <= case.measured[1]
        assert [f.rule for f in rep.findings if f.verdict is Verdict.FAIL] == []
    assert {cue.kind for cue in report.cues} <= ({CueKind.PACE} if is_brisk(exercise_id, case) else set())


@pytest.mark.parametrize(("exercise_id", "rule", "case"), every("fails"))
def test_a_fault_is_found_and_the_patient_told(exercise_id: str, rule: str, case: Fails) -> None:
    report = perform(exercise_id, case, case.azimuth_deg).report
    (broken,) = (r for r in load_exercise(exercise_id).rules if r.id == rule)
    assert len(report.reps) == len(case.reps)
    for rep in report.reps:
        (finding,) = (f for f in rep.findings if f.rule == rule)
        assert finding.verdict is Verdict.FAIL
        assert finding.measured is not None
        assert case.measured[0] <= finding.measured <= case.measured[1]
        assert rep.status is (Status.COMPENSATED if broken.compensation else Status.COMPLETE)
        assert case.side in (Side.BOTH, finding.side)
    # During a test, nobody is corrected: the patient is told afterwards.
    told = [one for one in (*report.cues, *report.summary) if one.rule == rule]
    assert told
    assert case.side in (Side.BOTH, told[0].side)


@pytest.mark.parametrize(("exercise_id", "rule", "case"), every("unseen"))
def test_what_is_not_seen_is_not_judged(exercise_id: str, rule: str, case: Unseen) -> None:
    session = perform(exercise_id, case, case.azimuth_deg)
    report = session.report
    assert len(report.reps) == (len(case.reps) if case.counted else 0)
    verdicts = [f.verdict for rep in report.reps for f in rep.findings if f.rule == rule]
    assert verdicts == [Verdict.UNKNOWN] * len(report.reps)
    assert rule not in [cue.rule for cue in report.cues]
    if not case.counted:
        assert session.advice
