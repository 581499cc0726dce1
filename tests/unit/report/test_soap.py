"""The objective part says what was measured, with its error, and nothing that was not."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from posecheck.change import Sessions
from posecheck.exercise import built_in_ids, load_exercise
from posecheck.kinematics.measures import Side
from posecheck.kinematics.view import View
from posecheck.report.saved import read_report
from posecheck.report.soap import soap_note
from posecheck.result import Report

FIXTURES = Path(__file__).parents[3] / "fixtures/reports"
ALL = [path.stem for path in sorted(FIXTURES.glob("*.json"))]


def saved(name: str, day: int | None = None) -> Report:
    report = read_report(FIXTURES / f"{name}.json")
    time = None if day is None else f"2026-03-{day:02d}T10:15:00+01:00"
    return replace(report, provenance=replace(report.provenance, time_origin=time))


def note(*reports: Report) -> str:
    return soap_note(Sessions.of(reports, map(load_exercise, built_in_ids())))


@pytest.mark.parametrize("name", ALL)
def test_every_session_fills_the_objective_part_and_no_other(name: str) -> None:
    parts = re.split(r"^## ", note(saved(name)), flags=re.MULTILINE)[1:]
    assert [part[:2] for part in parts] == ["S:", "O:", "A:", "P:"]
    for part in (parts[0], *parts[2:]):
        assert re.fullmatch(r"\w: \w+\n\n\[[^]]+\]\n*", part)
    of_reps = ("Repetitions", "Range of motion", "Quality of movement")
    for heading in ("Setting", *(of_reps if saved(name).reps else ["Steps"])):
        assert f"**{heading}" in parts[1]


def test_each_sentence_is_complete() -> None:
    text = note(saved("shoulder_abduction.trunk_lean"), saved("squat.partial"))
    for line in filter(None, text.splitlines()):
        assert line[0] in "#[" or (line.startswith("**") and line.endswith("**")) or line.endswith((".", "]"))
        assert "None" not in line and "{" not in line


def test_a_range_is_told_with_its_spread_and_error() -> None:
    assert (
        "Knee bend by hip height: mean 43° (standard deviation 2°), best 45° (from 0° to 45°), in 3 "
        "repetitions seen from the side. Expected error of a single value: 5°."
    ) in note(saved("squat.depth"))


def test_a_rule_says_of_how_many_and_what_was_worst() -> None:
    text = note(saved("squat.depth"))
    assert (
        "- Low enough (Knee bend by hip height reaches at least 80°): met in 0 of 3 repetitions judged. "
        "Largest deviation, in repetition 2: Knee bend by hip height reached 42° ± 5°; "
        "aim for at least 80°."
    ) in text
    assert "Knees over the feet (Inward knee shift is at most 4% of hip height): could not be judged." in text


def test_compensations_and_the_side_are_named() -> None:
    text = note(saved("shoulder_abduction.trunk_lean"))
    assert "By side: 3 left." in text
    assert "3 of these were done with compensation (not met: Body upright)." in text
    assert "Lean to the right: 20° more in the “top” phase, in 3 of 3 repetitions compared." in text


@pytest.mark.parametrize(("less", "told"), [(5.0, "within"), (40.0, "more than")])
def test_sides_differ_only_by_more_than_the_error(less: float, told: str) -> None:
    report = saved("shoulder_abduction.right")
    first, second, _ = report.reps
    assert first.rom.excursion is not None
    reps = (
        replace(first, side=Side.LEFT),
        replace(second, side=Side.RIGHT, rom=replace(second.rom, excursion=first.rom.excursion - less)),
    )
    text = note(replace(report, reps=reps, rep_count=2))
    assert f"Mean range of motion was {less:.0f}° greater on the left side than on the other." in text
    assert f"This is {told} the detectable difference of 31°." in text


def test_change_is_told_against_the_first_and_the_previous_session() -> None:
    text = note(saved("squat.right", 16), saved("squat.depth", 2), saved("squat.heels", 9))
    first, previous = text.split("**Compared with the session of ")[1:]
    assert first.startswith("2 Mar 2026, 10:15") and previous.startswith("9 Mar 2026, 10:15")
    assert "Improved: this is more than the minimal detectable change of 17°." in first
    assert "No real change: the minimal detectable change is 17°." in previous
    assert "### Squat, 16 Mar 2026, 10:15" in text


def test_sessions_in_between_and_others_are_accounted_for() -> None:
    front = saved("squat.heels", 5)
    front = replace(
        front,
        view=View.FRONT,
        reps=tuple(replace(rep, view=View.FRONT) for rep in front.reps),
    )
    between = replace(saved("squat.depth", 4), duration_s=9.0)
    text = note(saved("squat.depth", 2), between, front, saved("squat.heels", 9), saved("squat.right", 16))
    assert text.count("**Compared with the session of ") == 2
    assert "1 other earlier session is not listed." in text
    assert (
        "The session is not compared with that of 5 Mar 2026, 10:15. "
        "The patient was seen in a different view."
    ) in text


def test_without_dates_the_order_is_the_given_one_and_that_is_said() -> None:
    text = note(saved("squat.depth"), saved("squat.right", 2))
    assert "Not every session has a date, so the sessions are in the order in which they were given." in text
    assert "### Squat, 2 Mar 2026, 10:15" in text
    assert "**Compared with session 1**" in text


def test_limits_are_not_told_if_the_definition_has_changed() -> None:
    report = saved("squat.depth")
    edition = replace(report.provenance.exercise, sha256="0" * 64)
    text = note(replace(report, provenance=replace(report.provenance, exercise=edition)))
    assert "The definition of this exercise has changed since the session." in text
    assert "- Low enough: met in 0 of 3 repetitions judged." in text


def test_a_session_in_which_nothing_was_seen_has_no_figures() -> None:
    report = replace(saved("squat.right"), view=None, reps=(), rep_count=0)
    text = note(report)
    assert "No repetitions were counted." in text
    assert "**Range of motion" not in text and "Quality of movement" not in text


def test_a_range_that_was_not_seen_is_said_not_to_be() -> None:
    report = saved("squat.right")
    first, *rest = report.reps
    hidden = replace(first, rom=replace(first.rom, excursion=None, start=None, peak=None))
    text = note(replace(report, reps=(hidden, *rest)))
    assert "in 2 repetitions seen from the side" in text
    assert "1 counted repetition is not included" in text
    assert "The range of motion was not seen." in note(replace(report, reps=(hidden,), rep_count=1))
