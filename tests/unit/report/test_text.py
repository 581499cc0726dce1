from __future__ import annotations

import json
import re
from dataclasses import replace
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter
from rich.console import Console

from posecheck.exercise import Exercise, built_in_ids, load_exercise
from posecheck.exercise.definition import Signal
from posecheck.exercise.trial import CountInTime, Hold, Repetitions, Steps, TimeToComplete, Trial
from posecheck.kinematics.measures import CATALOGUE, Side
from posecheck.report.exercise_words import set_in_words
from posecheck.report.limit_words import limits_in_words
from posecheck.report.soap.repetitions import repetitions
from posecheck.report.summary import status_in_words
from posecheck.report.text import print_report
from posecheck.report.words import finding_in_words, note_in_words, say
from posecheck.result import (
    Bound,
    Deviation,
    Finding,
    Frames,
    NothingMoved,
    NotMeasured,
    Quantity,
    Report,
    SideRepeated,
    Verdict,
)
from posecheck.result.in_words import amount, deviation_in_words
from posecheck.rules.duration import DurationRule
from posecheck.rules.hold import HoldRule

FINDING: dict[str, Any] = {
    "rule": "rule",
    "verdict": Verdict.FAIL,
    "measure": "stance_flexion",
    "quantity": Quantity.VALUE,
    "measured": None,
    "limit": None,
    "bound": None,
    "tolerance": None,
    "unit": "deg",
    "expected_error": None,
    "side": Side.BOTH,
}


def printed(report: Report, exercise: Exercise, width: int = 130) -> str:
    out = StringIO()
    print_report(Console(file=out, width=width), report, exercise)
    return out.getvalue()


def test_the_report_says_what_was_counted_and_what_to_work_on(report: Report, squat: Exercise) -> None:
    text = printed(report, squat)
    assert "2 repetitions, 1 with compensation; 1 partial repetition not counted" in text
    assert "98° ± 12°" in text
    assert "Knee bend by hip height reached 51° ± 7°; aim for at least 80°" in text
    assert "Inward knee shift (left) reached 6.1% ± 1.0% of hip height; up to 3% is fine" in text
    assert "The “lowering” phase took 0.3 s; aim for at least 1 s" in text
    assert "Your left knee bends 15° less in the “bottom” phase. (1 of 1 repetitions)" in text
    assert "lean" not in text.split("Compared with the reference movement:")[1].split("\n\n")[0]
    assert "“Push your left knee outward.” (twice)" in text
    assert "patient seen in 50% of them, from the front" in text
    assert "video[1].mp4" in text
    assert "4.0–5.3 s: much smaller than the others, 31% of the usual range" in text
    assert "6.0–8.0 s, left: looked like a lunge" in text
    assert (
        "Note: The movement could not be followed for 4 s of 12.3 s. Step back until I can see your feet."
        in text
    )
    assert "Note: No movement of 34° or more, out and back, was seen." in text
    assert (
        "Note: “Heels on the floor” could not be judged. The camera cannot see this from where it is." in text
    )
    assert "Note: The camera did not see anyone." in text
    assert 'Note: the "first, second" warning' in text


def test_a_report_of_nothing_is_one_too(report: Report, squat: Exercise) -> None:
    empty = replace(
        report,
        view=None,
        frames=Frames(total=300, with_pose=0),
        rep_count=0,
        partial_count=0,
        reps=(),
        cues=(),
        summary=(),
    )
    text = printed(empty, squat)
    assert "nobody was seen" in text and "0 repetitions" in text and "Score" not in text


def test_a_score_says_what_it_is_made_of_and_what_is_too_small_to_matter(
    report: Report, squat: Exercise
) -> None:
    text = printed(report, squat)
    assert "Score: 88 of 100. A difference of less than 15 points between two scores may be chance." in text
    assert "77% of the score could be judged." in text
    assert "How far: 100 of 100\n" in text and "Posture: 71 of 100 (50% of it could be judged)" in text
    assert "Timing: not judged, the recording ended too early" in text
    assert "Smoothness: not judged" not in text  # it has no weight


def test_no_score_is_said(report: Report, squat: Exercise) -> None:
    unknown = replace(report, score=replace(report.score, points=None, detectable=None))
    assert "No score: too little could be judged." in printed(unknown, squat)


def test_what_changed_and_how_the_sides_differ_is_said(report: Report, squat: Exercise) -> None:
    text = printed(report, squat)
    assert "Your movement became smaller by 16° from the first repetition to the last." in text
    assert "Your repetitions became slower by 0.8 s from the first to the last." in text
    assert "Knee bend: your left side moved 15° less than the other." in text
    assert "smoother" not in text and "less smooth" not in text


def test_figures_have_units_and_errors(report: Report, squat: Exercise) -> None:
    text = " ".join(printed(report, squat).split())
    assert "lowering 1.2 s ± 0.1 s, bottom 0.5 s ± 0.1 s" in text
    assert "(SPARC) -1.65 ± 0.09" in text
    assert "(LDLJ) not known (too small to tell from measurement noise)" in text
    assert "range 80.0° ± 5.0° and 95.2° ± 5.1°, symmetry index -17.4% ± 1.0%" in text
    assert "range SD 4.6° (5.1% of the mean)" in text and "curves not known (too few repetitions)" in text
    assert "next: range -4.0° ± 0.5°, time 0.20 s ± 0.04 s, SPARC not known (not seen well enough)" in text


@pytest.mark.parametrize(
    ("value", "unit", "text"), [(51.6, "deg", "52°"), (0.349, "s", "0.3 s"), (0.123, "ratio", "12.3%")]
)
def test_amounts_have_as_many_decimals_as_they_are_worth(value: float, unit: str, text: str) -> None:
    assert amount(value, unit) == text


@pytest.mark.parametrize("told", json.loads((Path(__file__).parent / "findings.json").read_text("utf-8")))
def test_a_finding_names_its_measure_and_a_plain_direction(told: dict[str, Any], squat: Exercise) -> None:
    """The page says the same: its tests read the same table."""
    given = {name: value for name, value in told.items() if name not in ("words", "moved")}
    finding = TypeAdapter(Finding).validate_python(FINDING | given)
    assert finding_in_words(finding, squat, Side(told.get("moved", "both"))) == told["words"]


@pytest.mark.parametrize("told", json.loads((Path(__file__).parent / "deviations.json").read_text("utf-8")))
def test_a_difference_from_the_reference_has_side_amount_and_part(
    told: dict[str, Any], squat: Exercise
) -> None:
    """The page says the same: its tests read the same table."""
    unsaid = {"bands": 3.0, "over_cycle": 5.0, "expected_error": 4.0, "moves": True, "meaningful": True}
    deviation = TypeAdapter(Deviation).validate_python(
        unsaid | {name: value for name, value in told.items() if name != "words"}
    )
    assert deviation_in_words(deviation, squat) == told["words"]


def test_a_finding_has_its_expected_error(squat: Exercise) -> None:
    finding = Finding(
        **FINDING
        | {"quantity": Quantity.FARTHEST, "measured": 76.0, "limit": 80.0}
        | {"bound": Bound.MIN, "expected_error": 5.0}
    )
    assert (
        finding_in_words(finding, squat) == "Knee bend by hip height reached 76° ± 5°; aim for at least 80°"
    )


@pytest.mark.parametrize(
    ("trial", "words"),
    [
        (Repetitions(), "repetitions"),
        (Hold(kind="hold"), "a hold"),
        (CountInTime(kind="count_in_time", time_s=60), "as many repetitions as possible in 60 s"),
        (
            TimeToComplete(kind="time_to_complete", distance_m=3, limit_s=120),
            "one task, to a mark 3 m away, timed from the signal to the return, at most 120 s",
        ),
        (
            TimeToComplete(kind="time_to_complete", reps=5, starts="movement", ends="target"),
            "5 repetitions, timed from the first movement to the target",
        ),
        (Steps(kind="steps", distance_m=4), "steps, over 4 m"),
        (Steps(kind="steps", time_s=120), "steps, for 120 s"),
    ],
)
def test_a_set_is_told_in_words(trial: Trial, words: str) -> None:
    assert set_in_words(trial) == words


def test_holds_and_durations_are_told_in_seconds(squat: Exercise) -> None:
    hold = HoldRule(
        id="hold",
        kind="hold",
        measure="knee_flexion",
        max=10,
        hold_s=3,
        aim={"en": "x"},
        cue={"en": "x"},
        reason={"en": "x"},
    )
    text = {"en": "x"}
    tempo = DurationRule(id="tempo", kind="duration", phase="whole", max_s=6, aim=text, cue=text, reason=text)
    assert limits_in_words(hold, squat) == "Knee bend at most 10°, held for 3 s"
    assert limits_in_words(tempo, squat) == "The whole repetition takes at most 6 s"


def test_every_rule_of_the_library_can_be_told() -> None:
    for name in ("squat", "sit_to_stand", "shoulder_abduction", "elbow_flexion"):
        exercise = load_exercise(name)
        for rule in exercise.rules:
            assert any(word in limits_in_words(rule, exercise) for word in ("at least", "at most", "between"))


@pytest.mark.parametrize("exercise", built_in_ids())
def test_every_limit_of_a_ratio_says_what_it_is_a_share_of(exercise: str) -> None:
    """ "At most 4%" means nothing by itself."""
    definition = load_exercise(exercise)
    for rule in definition.rules:
        told = limits_in_words(rule, definition)
        of = f"measure-{rule.about}.of"
        unit = rule.unit if rule.about is None else CATALOGUE[rule.about].unit
        assert ("%" in told) == (unit == "ratio")
        assert "%" not in told or f"% {say(of)}" in told
    ratio = definition.model_copy(update={"lead": Signal(measure="heel_height", start=0, target=0.3)})
    said = note_in_words(NothingMoved(least=0.255, unit="ratio"), ratio)
    assert said == "No movement of 25.5% of hip height or more, out and back, was seen."


@pytest.mark.parametrize(
    ("value", "unit", "told"),
    [
        (62.5, "deg", "63°"),
        (-62.5, "deg", "-63°"),
        (0.25, "s", "0.3 s"),
        (-0.04, "s", "0 s"),
        (0.0625, "ratio", "6.3%"),
    ],
)
def test_a_half_is_rounded_as_on_the_page(value: float, unit: str, told: str) -> None:
    assert amount(value, unit) == told


@given(st.floats(-1e6, 1e6))
def test_a_time_is_told_in_seconds_with_one_decimal(time_s: float) -> None:
    assert re.fullmatch(r"-?[\d,]+(\.\d)? s", amount(time_s, "s"))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])  # the report is never changed
@given(missing_s=st.floats(0, 1e4), times=st.integers(1, 9))
def test_a_report_has_no_finer_times(report: Report, squat: Exercise, missing_s: float, times: int) -> None:
    rep = replace(report.reps[2], start_s=missing_s / 3, end_s=missing_s / 3 + times / 7, held_s=missing_s)
    note = NotMeasured(missing_s=missing_s, duration_s=missing_s * times, advice=None)
    odd = replace(report, duration_s=missing_s, reps=(*report.reps[:2], rep), notes=(*report.notes, note))
    told = printed(odd, squat, width=400)
    assert "second" not in told.replace("first, second", "") and " ms" not in told
    told = re.sub(
        r"[\d.]+ s ± [\d.]+ s", "", told
    )  # a time with its error has the digits that the error needs
    for time in re.findall(r"([\d.,]+)(?:–[\d.,]+)? s\b", told):
        assert re.fullmatch(r"[\d,]+(\.\d)?", time), time


@pytest.mark.parametrize("held_s", [0.0, 0.01, 0.04, 0.05, 0.3, 1.0])
def test_a_hold_that_was_not_seen_is_said_not_to_be(report: Report, squat: Exercise, held_s: float) -> None:
    seen, unseen = (replace(report.reps[0], held_s=time_s) for time_s in (12.3, held_s))
    nothing = amount(held_s, "s") == "0 s"
    assert status_in_words(seen).endswith(", target posture held for 12.3 s")
    told = "target posture not seen held" if nothing else f"target posture held for {amount(held_s, 's')}"
    assert status_in_words(unseen).endswith(f", {told}")
    said = [*repetitions(replace(report, reps=(seen, unseen)), squat)]
    assert not [one for one in said if one.startswith("Target posture held") and re.search(r"\b0 s\b", one)]
    assert ("In 1 repetition, the target posture was not seen held." in said) == nothing


@pytest.mark.parametrize(("times", "often"), [(1, ""), (2, ", 2 times")])
def test_it_is_told_how_often_a_side_was_repeated(times: int, often: str, squat: Exercise) -> None:
    said = f"The same side moved twice in a row{often}. Change sides after every movement."
    assert note_in_words(SideRepeated(times=times), squat) == said
