"""What is said of a result: on the terminal, in tables, notes, documents and FHIR, and in a saved report."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from io import StringIO

import pytest
from fhir.resources.R4B.bundle import Bundle
from rich.console import Console

from posecheck.change import Sessions
from posecheck.documents.html import to_html
from posecheck.exercise import Exercise, Prescription, load_exercise
from posecheck.exercise.prescription import Patient
from posecheck.report.clinical_words import details_in_words, protocol_in_words, result_in_words
from posecheck.report.csv import to_csv
from posecheck.report.fhir import fhir_bundle
from posecheck.report.json import to_json
from posecheck.report.saved import parse_report
from posecheck.report.soap import soap_note
from posecheck.report.text import print_report
from posecheck.result import ClinicalResult, NoNorm, NoResult, Report
from posecheck.words import words

from .patients import SHE, filmed, repeated, report_of

NAME = "functional_reach"


@pytest.fixture(scope="module")
def reach() -> Exercise:
    return load_exercise(NAME)


@pytest.fixture(scope="module")
def report(reach: Exercise) -> Report:
    return report_of(reach, filmed(repeated(NAME, 3), 90))


@pytest.fixture
def result(report: Report) -> ClinicalResult:
    (result,) = report.clinical
    return replace(result, value=30.04, expected_error=2.5)


def told(result: ClinicalResult, exercise: Exercise) -> str:
    return " ".join(details_in_words(result, exercise))


def test_a_result_has_its_unit_its_error_and_its_side(result: ClinicalResult) -> None:
    assert result_in_words(result) == "Distance reached, left: 30.0 cm ± 2.5 cm"


def test_a_norm_has_its_numbers_its_people_and_its_source(result: ClinicalResult, reach: Exercise) -> None:
    text = told(result, reach)
    assert "Mean of women aged 41 to 69: 35.1 cm, standard deviation 5.6 cm." in text
    assert "The result is lower than usual." in text
    assert "standard deviations below the mean." in text
    assert "Source: Duncan PW" in text
    assert "These numbers could not be checked against the publication itself. Only the abstract" in text
    assert "128 volunteers aged 21 to 87" in text


def test_a_norm_that_was_verified_does_not_say_otherwise(result: ClinicalResult, reach: Exercise) -> None:
    assert result.norm is not None
    verified = replace(result, norm=replace(result.norm, verified=True))
    assert "could not be checked" not in told(verified, load_exercise("rom_shoulder_flexion"))


def test_a_change_says_where_it_comes_from(result: ClinicalResult, reach: Exercise) -> None:
    assert "from the expected error of the camera" in told(result, reach)
    stand = load_exercise("chair_stand_30s")
    (counted,) = report_of(stand, filmed(repeated("chair_stand_30s", 1), 90)).clinical
    text = told(counted, stand)
    assert "A change of more than 2.5 repetitions between two tests is unlikely to be chance" in text
    assert "Source: Gill S" in text and "Found in 93 people" in text


@pytest.mark.parametrize("why", [one for one in NoNorm if one is not NoNorm.NO_RESULT])
def test_without_a_norm_it_says_why(why: NoNorm, result: ClinicalResult, reach: Exercise) -> None:
    text = told(replace(result, norm=None, no_norm=why), reach)
    assert words()(f"clinical-no-norm-{why}") in text
    assert "No norm is shown" in text and "Duncan" not in text


@pytest.mark.parametrize("why", NoResult)
def test_without_a_result_it_says_why(why: NoResult, result: ClinicalResult, reach: Exercise) -> None:
    rule = "heels" if why is NoResult.BROKEN_RULE else None
    none = replace(result, value=None, valid=False, why=why, rule=rule, norm=None, no_norm=NoNorm.NO_RESULT)
    assert result_in_words(none) == "Distance reached, left: no valid result"
    text = told(none, reach)
    assert "No norm is shown, because there is no result." in text
    assert ("Heels on the floor" in text) == (rule is not None)


def test_a_score_of_nothing_says_by_which_rule(result: ClinicalResult, reach: Exercise) -> None:
    zero = replace(result, value=0.0, why=NoResult.BROKEN_RULE, rule="heels")
    assert "Scored 0 under the protocol, because this was not met: “Heels on the floor”." in told(zero, reach)


def test_what_could_not_be_judged_is_told(result: ClinicalResult, reach: Exercise) -> None:
    text = told(replace(result, unjudged=("heels",)), reach)
    assert "Could not be judged: “Heels on the floor”. The result is valid only if this was met." in text


def test_fewer_attempts_than_the_protocol_has_are_told(result: ClinicalResult, reach: Exercise) -> None:
    assert "Mean of 3 attempts:" in told(result, reach)
    two, one = (replace(result, attempts=result.attempts[:count]) for count in (2, 1))
    assert "Mean of 2 attempts:" in told(two, reach)
    assert "The protocol asks for 3 attempts; only 2 were made." in told(two, reach)
    assert "only one was made." in told(one, reach) and "Mean of 1" not in told(one, reach)


def test_the_protocol_is_told(reach: Exercise) -> None:
    assert reach.test is not None
    lines = list(protocol_in_words(reach.test, reach))
    assert [line.partition(":")[0] for line in lines] == [
        "Start",
        "End",
        "Not valid",
        "Different from the published test",
    ]


def test_the_terminal_says_it(report: Report, reach: Exercise) -> None:
    out = StringIO()
    print_report(Console(file=out, width=200), report, reach)
    assert result_in_words(report.clinical[0]) in out.getvalue()
    assert "Mean of women aged 41 to 69" in out.getvalue()


def test_the_table_repeats_it_in_every_row(report: Report, reach: Exercise) -> None:
    rows = list(csv.DictReader(StringIO(to_csv(report, reach))))
    assert len(rows) == 3
    for row in rows:
        assert (row["test_result"], row["test_unit"], row["test_valid"]) == ("distance", "cm", "True")
        assert float(row["test_value"]) == pytest.approx(report.clinical[0].value, abs=0.1)
        assert (row["norm_age_first"], row["norm_age_last"], row["norm_sex"]) == ("41", "69", "female")
        assert (row["norm_mean"], row["norm_verified"], row["change_citation"]) == ("35.1", "False", "")


def test_other_tables_have_no_such_columns() -> None:
    curl = load_exercise("elbow_flexion")
    other = report_of(curl, filmed(repeated("rom_elbow_flexion", 1), 90))
    assert not [one for one in to_csv(other, curl).splitlines()[0].split(",") if one.startswith("test_")]


def test_a_note_and_a_page_say_it(report: Report, reach: Exercise) -> None:
    sessions = Sessions.of([report], [reach])
    for text in (soap_note(sessions), to_html(sessions)):
        assert "Test result" in text
        assert result_in_words(report.clinical[0]) in text.replace("\N{NO-BREAK SPACE}", " ")
        assert "Duncan PW" in text


def test_an_observation_has_the_norm_as_its_reference_range() -> None:
    stand = load_exercise("sit_to_stand_5x")
    report = report_of(stand, filmed(repeated("sit_to_stand_5x", 5), 90), start_s=1.5)
    text = fhir_bundle(Sessions.of([report], [stand]))
    Bundle.model_validate_json(text)
    resources = [entry["resource"] for entry in json.loads(text)["entry"]]
    (one,) = [
        one
        for one in resources
        if one["resourceType"] == "Observation" and "Test result" in one["code"]["text"]
    ]
    assert one["valueQuantity"]["unit"] == "s"
    (usual,) = one["referenceRange"]
    assert usual["high"]["value"] == 11.4 and "low" not in usual
    assert (usual["age"]["low"]["value"], usual["age"]["high"]["value"]) == (60, 69)
    assert usual["text"].startswith("Bohannon RW")
    assert [part["code"]["text"] for part in one["component"]] == [
        "Expected error of a single value (mean absolute error)",
        "Minimal detectable change (95%)",
    ]


def test_a_saved_report_has_it_and_one_from_before_has_none(report: Report) -> None:
    text = to_json(report)
    again = parse_report(text, name="reach.json")
    assert again.clinical[0].value == pytest.approx(report.clinical[0].value, abs=0.05)
    assert again.provenance.prescription == Prescription(patient=SHE)
    before = json.loads(text)
    del before["clinical"]
    del before["provenance"]["prescription"]["patient"]
    old = parse_report(json.dumps(before), name="reach.json")
    assert old.clinical == ()
    assert old.provenance.prescription is not None
    assert old.provenance.prescription.patient == Patient()
