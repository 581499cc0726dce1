"""The page says what the report says, needs nothing else, and lets nobody else write in it."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest

from posecheck.change import Sessions
from posecheck.documents.html import to_html
from posecheck.exercise import Prescription, load_exercise
from posecheck.exercise.prescription import DoseChange, Limits
from posecheck.kinematics.measures import Side
from posecheck.reference.library import pattern_of
from posecheck.result import Uncounted, Why

from .conftest import saved, sessions_of
from .reading import Page


@pytest.mark.parametrize(
    "name",
    ["elbow_flexion.upper_arm", "shoulder_abduction.trunk_lean", "sit_to_stand.upright", "squat.partial"],
)
def test_a_report_becomes_a_well_formed_page_that_needs_nothing_else(name: str) -> None:
    text = to_html(sessions_of(saved(name)))
    page = Page(text)
    assert page.unclosed == []
    assert not {tag for tag, _ in page.tags} & {"script", "link", "iframe", "object", "embed", "img"}
    refers = [
        value
        for _, given in page.tags
        for name, value in given.items()
        if name in ("src", "href", "xlink:href")
    ]
    assert all(value is not None and value.startswith("#") for value in refers)
    assert "@import" not in text and not re.search(r"url\((?!['\"]?#)", text)
    ids = [given["id"] for _, given in page.tags if "id" in given]
    assert len(ids) == len(set(ids))


def test_headings_go_down_one_level_at_a_time(page: str, page_of_several: str) -> None:
    for text in (page, page_of_several):
        levels = [level for level, _ in Page(text).headings]
        assert levels[0] == 1 and levels.count(1) == 1
        assert all(later - earlier <= 1 for earlier, later in pairwise(levels))


def test_every_part_of_a_report_has_its_section(one: Sessions, page: str) -> None:
    told = Page(page).sections
    about = told["About this session"]
    assert "2 Oct 2026, 09:10" in about and "synthetic patient, squat.partial" in about
    assert "2 repetitions; 1 partial repetition not counted." in told["Summary"]
    assert "Low enough" in told["What was asked for"]
    assert "95°\N{NO-BREAK SPACE}±\N{NO-BREAK SPACE}8°" in told["Repetitions"]
    assert "aim for at least 80°" in told["Repetitions"]
    assert {"lowering", "bottom", "rising"} <= set(told["Phases"].split())
    assert "1.5\N{NO-BREAK SPACE}s" in told["Phases"]
    assert "Score: " in told["Score"] and "Posture: " in told["Score"]
    assert "Smoothness, median: spectral arc length (SPARC)" in told["Quality of movement"]
    assert "a single value may be off by 8°" in told["Course of each measure"]
    assert "hip bends" in told["Compared with the reference movement"]
    assert "“Heels on the floor” could not be judged." in told["What was not counted or could not be judged"]
    assert one.reports[0].provenance.exercise.sha256 in told["How this report was made"]
    assert "Angle between trunk and vertical" in told["What the numbers mean"]


def test_of_how_many_people_the_reference_is_is_said_of_counting_and_of_comparing(
    one: Sessions, page: str
) -> None:
    """The movement is of as many people as showed it whole, each measure of as many as showed that."""
    (report,), pattern = one.reports, pattern_of(load_exercise("squat"))
    made, shown = Page(page).sections["How this report was made"], {band.people for band in report.bands}
    assert f"learnt from {pattern.repetitions} repetitions of {pattern.people} people" in made
    assert len(shown) > 1 and f"those of up to {max(shown)} people" in made
    legends = {int(count) for count in re.findall(r"2 SD of (\d+) people", page)}
    assert legends and legends <= shown


def test_rules_have_how_often_they_were_met_not_met_and_unknown(one: Sessions, page: str) -> None:
    (report,) = one.reports
    rows = re.findall(
        r'<tr><th scope="row">(.*?)</th><td>.*?</td><td>(\d)</td><td>(\d)</td><td>(\d)</td></tr>',
        page,
    )
    found = {
        rule: [f.verdict for rep in report.reps for f in rep.findings if f.rule == rule]
        for rule in ("depth", "heels")
    }
    counts = {
        "depth": tuple(str(found["depth"].count(verdict)) for verdict in ("pass", "fail", "unknown")),
        "heels": tuple(str(found["heels"].count(verdict)) for verdict in ("pass", "fail", "unknown")),
    }
    told = {aim: tuple(numbers) for aim, *numbers in rows}
    assert told["Low enough"] == counts["depth"] == ("2", "1", "0")
    assert told["Heels on the floor"] == counts["heels"] == ("0", "0", "3")


def test_every_picture_is_told_in_words_with_its_numbers(page: str) -> None:
    labels = [given["aria-label"] for _, given in Page(page).tags if given.get("role") == "img"]
    assert "1: 95° ± 8°, 2: 54° ± 8°, 3: 93° ± 8°" in (labels[0] or "")
    assert all(labels)
    assert len(labels) == len(set(labels)) == page.count("<svg")


def test_what_others_wrote_stays_text(one: Sessions) -> None:
    (report,) = one.reports
    evil = "<script>alert(1)</script><img src=x onerror=y> & \"'"
    named = replace(report, provenance=replace(report.provenance, source=evil))
    other = Uncounted(
        side=Side.BOTH, start_s=1.0, peak_s=1.5, end_s=2.0, share=None, why=Why.OTHER_MOVEMENT, like=evil
    )
    text = to_html(sessions_of(replace(named, uncounted=(other,))))
    page = Page(text)
    assert not {tag for tag, _ in page.tags} & {"script", "img"}
    assert evil in page.sections["About this session"]
    assert evil in page.sections["What was not counted or could not be judged"]


def test_what_was_prescribed_is_said_and_its_limits_are_those_asked_for(one: Sessions) -> None:
    (report,) = one.reports
    prescription = Prescription(range=60.0, limits={"depth": Limits(min=50.0)}, dose=DoseChange(reps=5))
    told = Page(
        to_html(
            sessions_of(replace(report, provenance=replace(report.provenance, prescription=prescription)))
        )
    ).sections
    about = told["About this session"]
    assert (
        "range of motion 60°; Knee bend by hip height reaches at least 50°; 2 sets of 5 repetitions" in about
    )
    assert "Knee bend by hip height reaches at least 50°" in told["What was asked for"]


def test_limits_of_another_edition_are_not_claimed(one: Sessions) -> None:
    (report,) = one.reports
    edition = replace(report.provenance.exercise, version=1, sha256="0" * 64)
    told = Page(
        to_html(sessions_of(replace(report, provenance=replace(report.provenance, exercise=edition))))
    ).sections
    assert "at least 80°" not in told["What was asked for"]
    assert "has changed since the session" in told["What was asked for"]
    assert "not the one that is installed now" in told["How this report was made"]


def test_a_session_without_a_repetition_says_so(one: Sessions) -> None:
    (report,) = one.reports
    empty = replace(report, reps=(), rep_count=0, partial_count=0, cues=())
    page = Page(to_html(sessions_of(empty)))
    assert "0 repetitions." in page.sections["Summary"]
    assert "Repetitions" not in page.sections and "What was asked for" not in page.sections


def test_several_sessions_begin_with_what_changed(page_of_several: str) -> None:
    page = Page(page_of_several)
    second = [text for level, text in page.headings if level == 2]
    assert second == [
        "Progress: Squat",
        "Session 1, 2 Oct 2026, 09:10",
        "Session 2, 3 Oct 2026, 09:10",
        "Session 3, 4 Oct 2026, 09:10",
        "Session 4, 5 Oct 2026, 09:10",
    ]
    progress = page.sections["Progress: Squat"]
    assert "Session 1, 2 Oct 2026, 09:10" in progress and "Session 2" not in progress
    assert "Improved: this is more than the minimal detectable change of" in progress
    assert "The patient was seen in a different view." in progress


def test_sessions_of_different_exercises_are_not_compared() -> None:
    page = Page(to_html(sessions_of(saved("squat.right"), saved("elbow_flexion.right"))))
    assert not any("Progress" in text for _, text in page.headings)
    assert [text for level, text in page.headings if level == 2] == ["Session 1", "Session 2"]


def test_the_same_report_gives_the_same_page(one: Sessions, page: str) -> None:
    assert to_html(one) == page
