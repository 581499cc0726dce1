"""A bundle that the models of FHIR accept, in which every reference leads somewhere."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from fhir.resources.R4B.bundle import Bundle
from pydantic import ValidationError

from posecheck.change import Sessions
from posecheck.exercise import built_in_ids, load_exercise
from posecheck.kinematics.measures.detectable import detectable_change
from posecheck.report.fhir import fhir_bundle
from posecheck.report.saved import read_report
from posecheck.result import Report

FIXTURES = Path(__file__).parents[3] / "fixtures/reports"
R4 = {  # of the elements that FHIR 4.0.1 defines, those that are used
    "Device": {"deviceName", "type", "version"},
    "DiagnosticReport": {"status", "code", "effectivePeriod", "result"},
    "Observation": {
        *("status", "category", "code", "effectivePeriod", "valueQuantity", "valueInteger", "valueRatio"),
        *("dataAbsentReason", "interpretation", "note", "method", "device", "derivedFrom", "component"),
        "referenceRange",
    },
}


def saved(name: str, time_origin: str | None = None) -> Report:
    report = read_report(FIXTURES / f"{name}.json")
    return replace(report, provenance=replace(report.provenance, time_origin=time_origin))


def made(*reports: Report) -> list[dict[str, Any]]:
    text = fhir_bundle(Sessions.of(reports, map(load_exercise, built_in_ids())))
    bundle = Bundle.model_validate_json(text)
    assert Bundle.model_validate_json(bundle.model_dump_json()) == bundle
    entries: list[dict[str, Any]] = json.loads(text)["entry"]
    return entries


def observations(entries: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    resources = [entry["resource"] for entry in entries]
    found = [one for one in resources if one["resourceType"] == "Observation"]
    return {one["code"]["text"]: one for one in found}


def references(part: Any) -> set[str]:
    if isinstance(part, dict):
        own = {part["reference"]} if "reference" in part else set()
        return own.union(*map(references, part.values()))
    return set().union(*map(references, part)) if isinstance(part, list) else set()


ALL = [path.stem for path in sorted(FIXTURES.glob("*.json"))]


@pytest.mark.parametrize("name", ALL)
def test_the_models_accept_every_session(name: str) -> None:
    entries = made(saved(name))
    assert references(entries) <= {entry["fullUrl"] for entry in entries}
    for entry in entries:
        resource = entry["resource"]
        assert resource.keys() - {"resourceType"} <= R4[resource["resourceType"]]


def test_the_models_do_not_accept_everything() -> None:
    bundle = json.loads(fhir_bundle(Sessions.of([saved("squat.right")], [load_exercise("squat")])))
    bundle["entry"][1]["resource"]["valueInteger"] = "three"
    with pytest.raises(ValidationError, match="valueInteger"):
        Bundle.model_validate_json(json.dumps(bundle))


def test_a_range_has_its_unit_its_error_and_its_view() -> None:
    found = observations(made(saved("squat.depth", "2026-03-02T10:15:30.250+01:00")))
    one = found["Squat: Best range of motion, Knee bend by hip height"]
    assert one["valueQuantity"] == {
        "value": 44.9,
        "unit": "°",
        "system": "http://unitsofmeasure.org",
        "code": "deg",
    }
    assert one["component"][0]["valueQuantity"]["value"] == 5.0
    assert one["method"]["text"].endswith("seen from the side")
    assert one["effectivePeriod"] == {
        "start": "2026-03-02T10:15:30.250+01:00",
        "end": "2026-03-02T10:15:40.917+01:00",
    }
    assert found["Squat: Repetitions counted"]["valueInteger"] == 3


def test_what_is_not_known_says_so() -> None:
    report = saved("squat.depth")
    unseen = replace(
        report,
        reps=tuple(replace(rep, rom=replace(rep.rom, excursion=None)) for rep in report.reps),
        score=replace(report.score, points=None, detectable=None),
    )
    found = observations(made(unseen))
    unknown = [{"system": "http://terminology.hl7.org/CodeSystem/data-absent-reason", "code": "unknown"}]
    for name in (
        "Range of motion",
        "PoseCheck score",
        "Share of repetitions that met the criterion “Knees over the feet”",
    ):
        one = found[f"Squat: {name}"]
        assert one["dataAbsentReason"]["coding"] == unknown
        assert not [key for key in one if key.startswith("value")]
    assert all("effectivePeriod" not in one for one in found.values())
    assert "Date not recorded" in found["Squat: Repetitions counted"]["note"][0]["text"]


def test_a_change_says_whether_it_is_real() -> None:
    entries = made(
        saved("squat.right", "2026-03-09T10:00:00+01:00"), saved("squat.depth", "2026-03-02T10:00:00+01:00")
    )
    assert references(entries) <= {entry["fullUrl"] for entry in entries}
    one = observations(entries)[
        "Squat: Change since an earlier session: Best range of motion, Knee bend by hip height"
    ]
    assert one["interpretation"] == [{"text": "Improved, by more than the minimal detectable change"}]
    assert one["valueQuantity"]["value"] > detectable_change(5.0)
    assert one["component"][0]["valueQuantity"]["value"] == round(detectable_change(5.0), 1)
    by_address = {entry["fullUrl"]: entry["resource"] for entry in entries}
    before, after = (by_address[of["reference"]] for of in one["derivedFrom"])
    assert before["effectivePeriod"]["start"] < after["effectivePeriod"]["start"]
    assert before["code"] == after["code"] == {"text": "Squat: Best range of motion, Knee bend by hip height"}


def test_nothing_says_who_the_patient_is() -> None:
    for entry in made(saved("squat.right")):
        assert not entry["resource"].keys() & {"subject", "performer", "patient"}


def test_the_same_sessions_give_the_same_bundle() -> None:
    assert made(saved("squat.right"), saved("squat.depth")) == made(
        saved("squat.right"), saved("squat.depth")
    )
