"""What a set gave beside its repetitions, in words, JSON and the table."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import Any

import pytest
from rich.console import Console

from posecheck.exercise import Exercise
from posecheck.kinematics.measures import Side
from posecheck.report.json import to_json
from posecheck.report.saved import parse_report
from posecheck.report.text import print_report
from posecheck.report.trial_words import sides_in_words, trial_in_words
from posecheck.result import (
    CountResult,
    Figure,
    Held,
    HoldEnd,
    HoldResult,
    Outcome,
    Report,
    SideCounts,
    Started,
    StepsResult,
    TimeResult,
    TrialResult,
    Untold,
    Walk,
)
from posecheck.words import speaking, words


def seconds(value: float) -> Figure:
    return Figure(value=value, error=0.1, unit="s")


def one_hold(number: int, **more: Any) -> Held:
    given: dict[str, Any] = {
        "side": Side.LEFT,
        "start_s": 2.0,
        "end_s": 9.5,
        "held_s": 7.5,
        "unseen_s": 0.0,
        "error_s": 0.1,
        "ended": HoldEnd.CAME_BACK,
        "rule": None,
        **more,
    }
    return Held(number=number, **given)


HOLDS = HoldResult(
    holds=(
        one_hold(1),
        one_hold(2, ended=HoldEnd.RULE, rule="trunk_lean", unseen_s=1.26),
        one_hold(3, side=Side.BOTH, ended=HoldEnd.LEFT_PICTURE),
    ),
    best=seconds(7.5),
    best_left=seconds(7.5),
    best_right=Figure(value=None, unit="s", untold=Untold.TOO_SHORT),
)
COUNT = CountResult(
    count=12,
    time_s=30.0,
    started=Started.MOVEMENT,
    start_s=2.0,
    end_s=32.0,
    whole=False,
    last_under_way=True,
    unseen_s=2.04,
)
TIME = TimeResult(
    time=seconds(11.72),
    reps=5,
    reps_asked=5,
    limit_s=60.0,
    outcome=Outcome.COMPLETED,
    starts=Started.MOVEMENT,
    started=Started.MOVEMENT,
    start_s=1.0,
    end_s=12.72,
    distance_m=None,
    unseen_s=0.0,
)
STEPS = StepsResult(
    steps=12,
    left=6,
    right=6,
    walk=Walk.ACROSS,
    cadence=Figure(value=101.4, error=2.2, unit="per_min"),
    step_time_left=seconds(0.61),
    step_time_right=seconds(0.58),
    step_time_symmetry=Figure(value=0.05, error=0.06, unit="ratio"),
    speed=Figure(value=1.123, error=0.11, unit="m_per_s"),
    unseen_s=0.0,
)


def told(result: TrialResult, squat: Exercise) -> list[str]:
    return list(trial_in_words(result, squat))


def test_holds(squat: Exercise) -> None:
    assert told(HOLDS, squat) == [
        "Longest hold of the target posture: 7.5 s ± 0.1 s",
        "Longest hold of the target posture on the left: 7.5 s ± 0.1 s",
        "Hold 1 (2.0–9.5 s), left: 7.5 s ± 0.1 s; left the position",
        "Hold 2 (2.0–9.5 s), left: 7.5 s ± 0.1 s; “Chest up” was no longer met; unseen for another 1.3 s",
        "Hold 3 (2.0–9.5 s): 7.5 s ± 0.1 s; out of the picture, so the rest is not known",
    ]
    assert told(replace(HOLDS, holds=()), squat) == [
        "The target posture was not seen to be held for a second or more."
    ]


def test_a_hold_is_told_with_the_numbers_and_signs_of_the_language(squat: Exercise) -> None:
    with speaking("fr"):
        line = told(HOLDS, squat)[3]
    assert "2,0–9,5\u00a0s" in line and line.count("\u202f; ") == 2 and line.count(";") == 2


def test_a_foot_comes_down(squat: Exercise) -> None:
    assert squat.lead is not None
    stance = squat.model_copy(update={"lead": squat.lead.model_copy(update={"measure": "foot_height"})})
    assert told(HOLDS, stance)[2].endswith("the foot came down")


def test_a_count_in_time(squat: Exercise) -> None:
    assert told(COUNT, squat) == [
        "12 repetitions; the recording ended before the 30 s were up",
        "The last repetition was still under way when the time was up, but far enough along to count.",
        "Timed from the first movement, because the time of the start signal is not known.",
        "The movement could not be seen for 2 s, so something may have been missed.",
    ]
    quiet = replace(COUNT, count=1, whole=True, last_under_way=False, started=Started.SIGNAL, unseen_s=0.0)
    assert told(quiet, squat) == ["1 repetition in 30 s"]


@pytest.mark.parametrize(
    ("outcome", "text"),
    [
        (Outcome.OVER_LIMIT, "No time recorded: it took longer than the limit of 60 s."),
        (Outcome.NOT_COMPLETED, "No time recorded: only 3 of 5 repetitions were completed."),
        (Outcome.NOT_STARTED, "No time recorded: the start of the movement was not seen."),
    ],
)
def test_no_time(squat: Exercise, outcome: Outcome, text: str) -> None:
    result = replace(TIME, outcome=outcome, reps=3, time=Figure(value=None, unit="s", untold=Untold.CUT_OFF))
    assert told(result, squat) == [text]


def test_a_limit_that_an_earlier_version_did_not_save_is_not_made_up(squat: Exercise) -> None:
    result = replace(TIME, outcome=Outcome.OVER_LIMIT, limit_s=None, starts=None)
    assert told(result, squat) == ["No time recorded: it took longer than allowed."]


@pytest.mark.parametrize(
    ("language", "done", "verb"),
    [
        ("en", 1, "was"),
        ("en", 3, "were"),
        ("de", 1, "wurde zu"),
        ("de", 3, "wurden zu"),
        ("es", 1, "completó"),
        ("es", 3, "completaron"),
        ("fr", 1, "a été"),
        ("fr", 3, "ont été"),
    ],
)
def test_one_repetition_of_several_is_singular(language: str, done: int, verb: str) -> None:
    said = words(language)("trial-timed.not_completed", asked=5, done=done)
    assert f" {verb} " in said


def test_a_time(squat: Exercise) -> None:
    assert told(TIME, squat) == ["Time: 11.7 s ± 0.1 s"]
    signalled = told(replace(TIME, starts=Started.SIGNAL), squat)
    assert signalled[1].startswith("Timed from the first movement")


def test_steps(squat: Exercise) -> None:
    assert told(STEPS, squat) == [
        "12 steps (left 6, right 6)",
        "Cadence: 101 ± 2 steps a minute",
        "Step time: left 0.61 s ± 0.10 s, right 0.58 s ± 0.10 s, symmetry index 5.0% ± 6.0%",
        "Speed: 1.12 m/s ± 0.11 m/s",
    ]
    assert told(replace(STEPS, left=None, right=None), squat)[0] == "12 steps"


def test_sides() -> None:
    assert sides_in_words(SideCounts(left=3, right=4, both=0, repeated=1)) == "left 3, right 4"
    assert (
        sides_in_words(SideCounts(left=3, right=4, both=2, repeated=0)) == "left 3, right 4, both together 2"
    )


@pytest.mark.parametrize("result", [HOLDS, COUNT, TIME, STEPS], ids=lambda one: one.kind)
def test_a_report_with_a_trial_is_printed_and_read_again(
    report: Report, squat: Exercise, result: TrialResult
) -> None:
    known = replace(report, trial=result, side_counts=SideCounts(left=1, right=2, both=0, repeated=1))
    again = parse_report(to_json(replace(known, reps=())), name="report.json")
    assert again.trial is not None and again.trial.kind == result.kind
    assert again.side_counts == known.side_counts
    console = Console(file=io.StringIO(), width=200)
    print_report(console, known, squat)
    printed = console.file.getvalue()  # type: ignore[attr-defined]
    assert "left 1, right 2" in printed
    assert all(line in printed for line in trial_in_words(result, squat))
