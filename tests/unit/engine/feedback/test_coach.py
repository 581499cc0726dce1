"""What a patient hears with each schedule, on the synthetic patient and in order of time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest

from posecheck.engine import Checker
from posecheck.exercise import Exercise, Prescription, load_exercise
from posecheck.pose import PoseTrack
from posecheck.result import CueKind, Report
from posecheck.rules import Severity
from posecheck.synthetic.motion import Repetition

from ..test_checker import scaled, track

GOOD = scaled("squat", knee_medial_rotation=-10)
SHALLOW = scaled("squat", 0.65, knee_medial_rotation=-10)
"""Some 62 of the 80 degrees that the rule asks for; it tolerates 73."""
KNEES_IN = scaled("squat", knee_medial_rotation=9)
MIXED = (SHALLOW, SHALLOW, GOOD, KNEES_IN, KNEES_IN, GOOD, KNEES_IN, SHALLOW)
LOWER, OUT = "Go a little lower.", "Push your knees outwards."


@pytest.fixture(scope="module")
def mixed() -> PoseTrack:
    return track("squat", MIXED)


def coached(poses: Iterable[Any], feedback: dict[str, Any], exercise: Exercise | None = None) -> Report:
    prescription = Prescription.model_validate({"dose": {"feedback": feedback}})
    checker = Checker(exercise or load_exercise("squat"), prescription)
    for pose in poses:
        checker.push(pose)
    return checker.finish()


def heard(reps: Iterable[Repetition], feedback: dict[str, Any], **more: Any) -> list[str]:
    return [cue.text for cue in coached(track("squat", reps, **more), feedback).cues]


def with_stop(rule_id: str) -> Exercise:
    """Return the squat with a rule that warns to stop."""
    squat = load_exercise("squat")
    rules = tuple(
        rule.model_copy(update={"severity": Severity.STOP}) if rule.id == rule_id else rule
        for rule in squat.rules
    )
    return squat.model_copy(update={"rules": rules})


def test_every_repetition(mixed: PoseTrack) -> None:
    report = coached(mixed, {"kind": "every_repetition"})
    assert [(cue.kind, cue.rule, cue.text) for cue in report.cues] == [
        (CueKind.CORRECTION, "depth", LOWER),
        (CueKind.IMPROVEMENT, "depth", "Better: Low enough."),
        (CueKind.CORRECTION, "knees_in", OUT),
        (CueKind.IMPROVEMENT, "knees_in", "Better: Knees over the feet."),
        (CueKind.CORRECTION, "knees_in", OUT),
        (CueKind.CORRECTION, "depth", LOWER),
    ]
    assert report.summary == ()


def test_within_the_band_nothing_is_said() -> None:
    wide = {"kind": "bandwidth", "width": 3}
    assert heard([SHALLOW] * 4, wide) == []
    assert heard([scaled("squat", 0.5)] * 3, wide)[0] == LOWER


def test_beyond_the_band_it_is_said_while_the_patient_moves() -> None:
    report = coached(track("squat", [KNEES_IN]), {"kind": "bandwidth", "width": 2})
    (cue,) = report.cues
    assert cue.rule == "knees_in" and cue.start_s < report.reps[0].end_s


def test_faded_feedback_is_given_in_the_first_and_then_rarely() -> None:
    slow = [Repetition(target=SHALLOW.target, out_s=2.5, back_s=2.5, hold_s=0.5, rest_s=3.0)] * 6
    report = coached(track("squat", slow), {"kind": "faded", "first": 0.5, "last": 0.25, "over_reps": 4})
    told = [rep.number for rep in report.reps for cue in report.cues if 0 <= cue.start_s - rep.end_s < 1]
    assert told == [1, 3, 6], "the shares 0.5, 0.44, 0.38, 0.31, 0.25, 0.25 exceed 0, 1 and 2 there"


def test_a_summary_says_nothing_during_the_set(mixed: PoseTrack) -> None:
    report = coached(mixed, {"kind": "summary"})
    assert report.cues == ()
    assert [(one.rule, one.times, one.of, one.text) for one in report.summary] == [
        ("depth", 3, 8, f"In 3 of 8 repetitions: {LOWER}"),
        ("knees_in", 3, 8, f"In 3 of 8 repetitions: {OUT}"),
    ]


def test_a_summary_after_every_few_says_what_was_most_often_wrong_in_them(mixed: PoseTrack) -> None:
    report = coached(mixed, {"kind": "summary", "every_reps": 3})
    assert [(cue.kind, cue.rule, cue.severity, cue.text) for cue in report.cues] == [
        (CueKind.SUMMARY, "depth", Severity.CORRECT, f"In 2 of the last 3: {LOWER}"),
        (CueKind.SUMMARY, "knees_in", Severity.CORRECT, f"In 2 of the last 3: {OUT}"),
    ]
    for cue, number in zip(report.cues, (3, 6), strict=True):
        assert 0.0 <= cue.start_s - report.reps[number - 1].end_s < 0.5
    assert len(report.summary) == 2


def test_a_summary_praises_what_has_become_better_or_says_that_nothing_was_wrong() -> None:
    reps = [SHALLOW, SHALLOW, GOOD, GOOD, GOOD, GOOD]
    report = coached(track("squat", reps), {"kind": "summary", "every_reps": 2})
    assert [(cue.kind, cue.text) for cue in report.cues] == [
        (CueKind.SUMMARY, f"In both of the last 2: {LOWER}"),
        (CueKind.IMPROVEMENT, "Better: Low enough."),
        (CueKind.SUMMARY, "Nothing to correct in the last 2."),
    ]
    assert [one.text for one in report.summary] == [f"In 2 of 6 repetitions: {LOWER}"]


def test_a_summary_of_what_could_not_be_judged_says_nothing() -> None:
    squat = load_exercise("squat")
    seen_from_the_side = tuple(rule for rule in squat.rules if rule.id == "knees_in")
    unseen = squat.model_copy(update={"rules": seen_from_the_side})
    report = coached(track("squat", [GOOD] * 2, azimuth_deg=90), {"kind": "summary"}, unseen)
    assert report.rep_count == 2
    assert report.summary == ()


@pytest.mark.parametrize(
    "feedback",
    [
        {"kind": "bandwidth", "width": 50},
        {"kind": "faded", "first": 0.01, "last": 0.01},
        {"kind": "summary"},
    ],
)
def test_a_warning_to_stop_is_given_at_once_whatever_the_schedule(feedback: dict[str, Any]) -> None:
    exercise, poses = with_stop("knees_in"), track("squat", [GOOD, KNEES_IN])
    always = coached(poses, {"kind": "every_repetition"}, exercise).cues
    told = coached(poses, feedback, exercise).cues
    assert [(cue.rule, cue.start_s) for cue in told] == [(cue.rule, cue.start_s) for cue in always]
    assert told[0].rule == "knees_in"


def leaning(exercise: Exercise) -> PoseTrack:
    """Arms that are raised with the trunk leaning to the left."""
    return track("shoulder_abduction", [scaled("shoulder_abduction", trunk_lateral_lean=10)] * 3)


def test_a_compensation_that_no_rule_names_is_told_when_it_comes_again() -> None:
    abduction = load_exercise("shoulder_abduction")
    unnamed = abduction.model_copy(
        update={"rules": tuple(rule for rule in abduction.rules if rule.about != "trunk_lateral_lean")}
    )
    report = coached(leaning(unnamed), {"kind": "every_repetition"}, unnamed)
    told = [cue for cue in report.cues if cue.kind is CueKind.DIFFERENCE]
    assert told, [rep.comparison and rep.comparison.largest for rep in report.reps]
    assert told[0].rule is None and told[0].text.startswith("You lean ")
    assert "farther to the left" in told[0].text
    assert told[0].start_s > report.reps[1].end_s, "once may be chance"
    named = coached(leaning(abduction), {"kind": "every_repetition"}, abduction)
    assert all(cue.kind is not CueKind.DIFFERENCE for cue in named.cues), "that is for the rule"
    afterwards = coached(leaning(unnamed), {"kind": "summary"}, unnamed)
    assert afterwards.cues == ()
    assert afterwards.summary[0].text.startswith("In all 3 repetitions: You lean ")
    assert (afterwards.summary[0].rule, afterwards.summary[0].times) == (None, 3)
    assert coached(leaning(unnamed), {"kind": "bandwidth", "width": 20}, unnamed).cues == ()
