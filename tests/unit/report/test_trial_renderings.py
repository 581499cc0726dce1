"""What a hold, a timed test and a walk gave stands in the table, page, note, bundle and text."""

from __future__ import annotations

import csv
import json
from dataclasses import fields, replace
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from posecheck.change import Sessions
from posecheck.documents.sections.clinical import clinical
from posecheck.documents.sections.summary import summary
from posecheck.documents.sections.trial import trial
from posecheck.documents.session import Session
from posecheck.exercise import Exercise, load_exercise
from posecheck.kinematics.measures import Side
from posecheck.reference.library import pattern_of
from posecheck.report.clinical_words import result_in_words
from posecheck.report.csv import to_csv, to_sessions_csv
from posecheck.report.fhir import fhir_bundle
from posecheck.report.saved import read_report
from posecheck.report.soap import soap_note
from posecheck.report.text import print_report
from posecheck.report.trial_words import trial_in_words
from posecheck.result import (
    ClinicalAttempt,
    CountResult,
    Figure,
    Held,
    HoldResult,
    NoResult,
    Report,
    SideCounts,
    StepsResult,
    TimeResult,
)
from posecheck.words import LANGUAGES, speaking

FIXTURES = Path(__file__).parents[3] / "fixtures/reports"
TRIALS = ("single_leg_stance", "sit_to_stand_5x", "walking")


def saved(name: str) -> tuple[Report, Exercise]:
    return read_report(FIXTURES / f"{name}.counted.json"), load_exercise(name)


def printed(report: Report, exercise: Exercise) -> str:
    out = StringIO()
    print_report(Console(file=out, width=500), report, exercise)
    return out.getvalue()


def section_texts(report: Report, exercise: Exercise) -> str:
    session = Session(
        report=report, exercise=exercise, pattern=pattern_of(exercise), same_definition=True, name="one"
    )
    sections = (trial(session), clinical(session), summary(session))
    blocks = [block for section in sections if section is not None for block in section.blocks]
    return "\n".join(getattr(block, "text", "") or "\n".join(block.items) for block in blocks)  # type: ignore[union-attr]


def rows(report: Report, exercise: Exercise) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(to_csv(report, exercise))))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", TRIALS)
def test_what_is_for_people_to_read_says_all_of_it(name: str, language: str) -> None:
    report, exercise = saved(name)
    assert report.trial is not None
    with speaking(language):
        sessions = Sessions.of([report], [exercise])
        bundle = json.dumps(json.loads(fhir_bundle(sessions)), ensure_ascii=False)
        texts = (printed(report, exercise), soap_note(sessions), section_texts(report, exercise))
        gave = [*trial_in_words(report.trial, exercise)]
        told = [*gave, *map(result_in_words, report.clinical)]
    for text in texts:
        assert [line for line in told if line not in text] == []
    assert [line for line in gave if line not in bundle] == []


def test_a_walk_says_nothing_of_repetitions() -> None:
    report, exercise = saved("walking")
    for text in (printed(report, exercise), soap_note(Sessions.of([report], [exercise]))):
        assert "epetitions were counted" not in text and "0 repetitions" not in text


def test_the_table_holds_every_part_of_a_trial() -> None:
    for name, kind in zip(TRIALS, (HoldResult, TimeResult, StepsResult), strict=True):
        report, exercise = saved(name)
        columns = rows(report, exercise)[0].keys()
        for field in fields(kind):
            if field.name not in ("holds", "speed"):
                assert any(one.startswith(f"trial_{field.name}") for one in columns), field.name
    report, exercise = saved("single_leg_stance")
    columns = rows(report, exercise)[0].keys()
    assert {f"hold_{field.name}" for field in fields(Held)} - {"hold_side"} <= columns
    assert {f"sides_{field.name}" for field in fields(SideCounts)} <= columns
    assert isinstance(report.trial, HoldResult)
    longest = max(one.held_s for one in report.trial.holds)
    for row, held in zip(rows(report, exercise), report.trial.holds, strict=True):
        assert float(row["hold_held_s"]) == pytest.approx(held.held_s, abs=1e-3)
        assert (row["side"], row["hold_ended"]) == (held.side, held.ended)
        assert float(row["trial_best_s"]) == pytest.approx(longest, abs=1e-3)


def test_what_no_repetition_has_stands_in_a_row_of_its_own() -> None:
    report, exercise = saved("single_leg_stance")
    assert isinstance(report.trial, HoldResult)
    first = report.trial.holds[0]
    second = replace(first, number=3, start_s=first.start_s + 0.1)  # in the same repetition
    other = replace(first, number=4, side=Side.RIGHT)
    held = replace(report, trial=replace(report.trial, holds=(*report.trial.holds, second, other)))
    told = [(row["number"], row["side"], row["hold_number"]) for row in rows(held, exercise)]
    assert told == [("1", "left", "1"), ("2", "left", "2"), ("", "left", "3"), ("", "right", "4")]
    walk, walking = saved("walking")
    (row,) = rows(walk, walking)
    assert (row["number"], row["trial_steps"], row["trial_kind"]) == ("", "6", "steps")
    assert float(row["trial_cadence_per_min"]) == pytest.approx(walk.trial.cadence.value, abs=0.1)  # type: ignore[union-attr]
    timed, test = saved("sit_to_stand_5x")
    (unseen,) = rows(replace(timed, reps=()), test)
    assert unseen["test_value"] == rows(timed, test)[0]["test_value"] != ""


def test_the_table_has_every_attempt_with_its_reason() -> None:
    report, exercise = saved("sit_to_stand_5x")
    (result,) = report.clinical
    (attempt,) = result.attempts
    broken = replace(
        attempt, number=2, value=None, why=NoResult.BROKEN_RULE, rule="arms_crossed", unjudged=("upright",)
    )
    twice = replace(report, clinical=(replace(result, attempts=(attempt, broken), attempts_asked=2),))
    row = rows(twice, exercise)[0]
    assert (row["attempt_1_why"], row["attempt_2_why"]) == ("", "broken_rule")
    assert (row["attempt_2_rule"], row["attempt_2_unjudged"]) == ("arms_crossed", "upright")
    parts = {field.name for field in fields(ClinicalAttempt)} - {"number", "unit"}
    assert {f"attempt_1_{name}" for name in parts} <= row.keys()
    assert "Attempt 2: This was not met: “Arms crossed over the chest”." in printed(twice, exercise)


def test_sessions_of_all_kinds_share_one_table() -> None:
    made = [saved(name) for name in TRIALS]
    sessions = Sessions.of([report for report, _ in made], [exercise for _, exercise in made])
    told = list(csv.DictReader(StringIO(to_sessions_csv(sessions))))
    assert {row["trial_kind"] for row in told} == {"hold", "time_to_complete", "steps"}
    assert all(None not in row and None not in row.values() for row in told)
    assert [row["test_valid"] for row in told if row["exercise"] != "sit_to_stand_5x"] == [""] * 3


def bundle_of(report: Report, exercise: Exercise) -> dict[str, dict[str, Any]]:
    entries = json.loads(fhir_bundle(Sessions.of([report], [exercise])))["entry"]
    made = [one["resource"] for one in entries if one["resource"]["resourceType"] == "Observation"]
    return {one["code"]["text"].partition(": ")[2]: one for one in made}


def test_the_bundle_has_the_numbers() -> None:
    report, exercise = saved("single_leg_stance")
    assert isinstance(report.trial, HoldResult) and report.side_counts is not None
    found = bundle_of(report, exercise)
    for held in report.trial.holds:
        value = found[f"Hold {held.number} (left)"]["valueQuantity"]
        assert (value["value"], value["code"]) == (pytest.approx(held.held_s, abs=1e-3), "s")
    counts = {
        one["code"]["text"]: one.get("valueInteger") for one in found["Repetitions counted"]["component"]
    }
    assert counts["Repetitions with the left side"] == report.side_counts.left == 2
    walk, walking = saved("walking")
    assert isinstance(walk.trial, StepsResult)
    found = bundle_of(walk, walking)
    assert found["Steps"]["valueInteger"] == walk.trial.steps
    assert found["Cadence"]["valueQuantity"]["code"] == "/min"
    assert "Repetitions counted" not in found


def test_a_task_that_was_not_completed_has_no_value_in_the_bundle() -> None:
    report, exercise = saved("sit_to_stand_5x")
    assert isinstance(report.trial, TimeResult)
    none = Figure(value=None, error=None, unit="s")
    found = bundle_of(replace(report, trial=replace(report.trial, time=none)), exercise)["Time taken"]
    assert "valueQuantity" not in found and "dataAbsentReason" in found


def test_the_columns_are_described() -> None:
    described = (FIXTURES.parents[1] / "docs/reports.md").read_text("utf-8")
    count = CountResult(
        count=9,
        time_s=30.0,
        started=None,
        start_s=None,
        end_s=None,
        whole=True,
        last_under_way=False,
        unseen_s=0.0,
    )
    made = [saved(name) for name in TRIALS]
    made.append((replace(made[1][0], trial=count), made[1][1]))
    columns = {column for report, exercise in made for column in rows(report, exercise)[0]}
    of_trial = {column for column in columns if column.startswith(("trial_", "sides_"))}
    assert of_trial and "trial_count" in of_trial
    named = {one.removesuffix("_error").removesuffix("_untold") for one in of_trial}
    assert [one for one in sorted(named) if f"`{one}`" not in described] == []
