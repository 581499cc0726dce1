from __future__ import annotations

from dataclasses import replace
from io import StringIO

import pytest
from rich.console import Console

from posecheck.exercise import Exercise, load_exercise
from posecheck.exercise.rules import AlignmentRule, DurationRule, HoldRule
from posecheck.exercise.trial import CountInTime, Hold, Repetitions, Steps, TimeToComplete, Trial
from posecheck.kinematics.measures import Side
from posecheck.kinematics.view import View
from posecheck.report.text import print_report
from posecheck.report.words import (
    REASONS,
    WHY,
    amount,
    finding_in_words,
    limits_in_words,
    note_in_words,
    trial_in_words,
)
from posecheck.result import Bound, Finding, Frames, Reason, Report, SideRepeated, Verdict, Why


def printed(report: Report, exercise: Exercise, width: int = 120) -> str:
    out = StringIO()
    print_report(Console(file=out, width=width), report, exercise)
    return out.getvalue()


def test_the_report_says_what_was_counted_and_what_to_work_on(report: Report, squat: Exercise) -> None:
    text = printed(report, squat)
    assert "2 repetitions, 1 of them with a substitute movement; 1 attempt too small to count" in text
    assert "98° ± 12°" in text
    assert "depth: 51° ± 7° (at least 80°)" in text
    assert "knees in, left: 0.06 ± 0.01 (at most 0.03)" in text
    assert "lowering time: 0.3 s (at least 1.0 s)" in text
    assert "Push your left knee outward. (2 times)" in text
    assert "Score 88 of 100: the share of what could be judged" in text
    assert "patient in 50 % of them, seen from the front" in text
    assert "video[1].mp4" in text
    assert "4.0–5.2 s: too small to be told from sway (31 % of the usual range)" in text
    assert "6.0–8.0 s, left: looked like a lunge" in text
    assert "Note: the movement could not be measured for 4 of 12 s: Step back." in text
    assert "Note: no movement of at least 34° and back was seen" in text
    assert "Note: the rule heels could not be judged: cannot be seen from this side" in text
    assert "Note: nobody was seen" in text
    assert 'Note: the "first, second" warning' in text


@pytest.mark.parametrize(("words", "codes"), [(WHY, Why), (REASONS, Reason)])
def test_every_code_has_words(words: dict[str, str], codes: type[Why | Reason]) -> None:
    assert set(words) == set(codes)
    assert all(text and "_" not in text for text in words.values())


def test_a_report_of_nothing_is_one_too(report: Report, squat: Exercise) -> None:
    empty = replace(
        report,
        view=None,
        frames=Frames(total=300, with_pose=0),
        rep_count=0,
        partial_count=0,
        reps=(),
        cues=(),
        score=None,
    )
    text = printed(empty, squat)
    assert "nobody was seen" in text and "0 repetitions" in text and "Score" not in text


def test_everything_as_asked_for(report: Report, squat: Exercise) -> None:
    assert "Score 100 of 100: everything that could be judged" in printed(replace(report, score=100.0), squat)


@pytest.mark.parametrize(
    ("value", "unit", "text"), [(51.6, "deg", "52°"), (0.349, "s", "0.3 s"), (0.123, "ratio", "0.12")]
)
def test_amounts_have_as_many_decimals_as_they_are_worth(value: float, unit: str, text: str) -> None:
    assert amount(value, unit) == text


def finding(
    rule: str,
    measured: float,
    limit: float,
    unit: str,
    bound: Bound = Bound.MIN,
) -> Finding:
    return Finding(
        rule=rule,
        verdict=Verdict.FAIL,
        measured=measured,
        limit=limit,
        bound=bound,
        tolerance=5.0,
        unit=unit,
        side=Side.BOTH,
    )


def test_a_finding_says_which_of_two_limits_was_broken() -> None:
    rule = AlignmentRule(
        id="lean",
        kind="alignment",
        measure="trunk_lateral_lean",
        min=-10,
        max=12,
        aim={"en": "x"},
        cue={"en": "x"},
        reason="x",
    )
    low, high = finding("lean", -20, -10, "deg"), finding("lean", 20, 12, "deg", Bound.MAX)
    assert finding_in_words(low, rule, View.FRONT).endswith("(at least -10°)")
    assert finding_in_words(high, rule, View.FRONT).endswith("(at most 12°)")
    assert "±" not in finding_in_words(low, rule, View.SIDE), (
        "no error is known where the measure is not valid"
    )
    tolerated = replace(low, measured=-13, verdict=Verdict.PASS)
    assert finding_in_words(tolerated, rule, View.FRONT).endswith("(at least -10°)")
    assert limits_in_words(rule) == "trunk lateral lean stays between -10° and 12°"


@pytest.mark.parametrize(
    ("trial", "words"),
    [
        (Repetitions(), "repetitions"),
        (Hold(kind="hold"), "a hold"),
        (CountInTime(kind="count_in_time", time_s=60), "as many repetitions as can be done in 60 s"),
        (
            TimeToComplete(kind="time_to_complete", distance_m=3, limit_s=120),
            "once as fast as is safe, 3 m out, timed from signal to rest, at most 120 s",
        ),
        (
            TimeToComplete(kind="time_to_complete", reps=5, starts="movement", ends="target"),
            "5 times as fast as is safe, timed from movement to target",
        ),
        (Steps(kind="steps", distance_m=4), "steps over 4 m"),
        (Steps(kind="steps", time_s=120), "steps for 120 s"),
    ],
)
def test_a_set_is_told_in_words(trial: Trial, words: str) -> None:
    assert trial_in_words(trial) == words


def test_holds_and_durations_are_told_in_seconds() -> None:
    hold = HoldRule(
        id="hold",
        kind="hold",
        measure="knee_flexion",
        max=10,
        hold_s=3,
        aim={"en": "x"},
        cue={"en": "x"},
        reason="x",
    )
    tempo = DurationRule(
        id="tempo", kind="duration", phase="whole", max_s=6, aim={"en": "x"}, cue={"en": "x"}, reason="x"
    )
    assert finding_in_words(finding("hold", 1.2, 3, "s"), hold, View.SIDE) == "hold: 1.2 s (at least 3.0 s)"
    assert (
        finding_in_words(finding("tempo", 8, 6, "s", Bound.MAX), tempo, View.SIDE)
        == "tempo: 8.0 s (at most 6.0 s)"
    )
    assert limits_in_words(hold) == "knee flexion at most 10°, held for 3.0 s"
    assert limits_in_words(tempo) == "the whole repetition: at most 6.0 s"


def test_every_rule_of_the_library_can_be_told() -> None:
    for name in ("squat", "sit_to_stand", "shoulder_abduction", "elbow_flexion"):
        for rule in load_exercise(name).rules:
            assert any(word in limits_in_words(rule) for word in ("at least", "at most", "between"))


@pytest.mark.parametrize(("times", "often"), [(1, "once"), (2, "2 times")])
def test_it_is_told_how_often_a_side_was_repeated(times: int, often: str) -> None:
    said = f"the same side moved twice in a row {often}; left and right should alternate"
    assert note_in_words(SideRepeated(times=times)) == said
