"""How a result compares with what is usual, by hand."""

from __future__ import annotations

import json
from typing import Any

import pytest

from posecheck.clinical import compared
from posecheck.exercise.clinical_test import ClinicalTest, Sex
from posecheck.exercise.prescription import Patient
from posecheck.result import NoNorm, NormComparison, Standing

SOURCES = {"book": "The book of norms."}
HE = Patient(age=70, sex=Sex.MALE)


def of_bands(*bands: dict[str, Any], limits: str | None = None, result: str = "hold") -> ClinicalTest:
    texts = {"en": "…"}
    unit = {"hold": "s", "count": "number"}[result]
    return ClinicalTest.model_validate_json(
        json.dumps(
            {
                "result": result,
                "protocol": {"start": texts, "stop": texts, "invalid": texts, "sources": ["book"]},
                "norms": {
                    "unit": unit,
                    "source": "book",
                    "verified": True,
                    "people": texts,
                    "limits": limits,
                    "bands": bands,
                },
            }
        )
    )


def norm(value: float, test: ClinicalTest, patient: Patient = HE, **more: float) -> NormComparison:
    found = compared(value, test, patient, SOURCES, **more)
    assert isinstance(found, NormComparison)
    return found


def test_a_distance_from_the_mean_is_told_in_standard_deviations_and_as_a_share() -> None:
    found = norm(16.0, of_bands({"ages": [65, 74], "sex": "male", "mean": 20, "sd": 5, "n": 30}))
    assert found.z == pytest.approx(-0.8)
    assert found.share == pytest.approx(0.8)
    assert (found.standing, found.n, found.citation, found.verified) == (
        Standing.USUAL,
        30,
        "The book of norms.",
        True,
    )


@pytest.mark.parametrize(
    ("value", "standing"), [(14.9, Standing.BELOW), (15, Standing.USUAL), (25.1, Standing.ABOVE)]
)
def test_without_limits_one_standard_deviation_is_usual(value: float, standing: Standing) -> None:
    assert norm(value, of_bands({"ages": [65, 74], "mean": 20, "sd": 5})).standing is standing


@pytest.mark.parametrize(
    ("value", "standing"),
    [(11, Standing.BELOW), (12, Standing.USUAL), (17, Standing.USUAL), (18, Standing.ABOVE)],
)
def test_published_limits_decide(value: float, standing: Standing) -> None:
    test = of_bands({"ages": [65, 74], "low": 12, "high": 17}, limits="middle_half", result="count")
    found = norm(value, test)
    assert (found.standing, found.z, found.share, found.limits) == (standing, None, None, "middle_half")


def test_one_limit_is_enough() -> None:
    test = of_bands({"ages": [65, 74], "high": 12.6}, limits="mean_interval")
    assert norm(12.7, test).standing is Standing.ABOVE
    assert norm(3.0, test).standing is Standing.USUAL


@pytest.mark.parametrize(("mean", "sd", "told"), [(42.0, 9.5, False), (10.0, 13.0, False), (20.0, 5.0, True)])
def test_results_that_pile_up_at_an_end_have_no_standard_score(mean: float, sd: float, told: bool) -> None:
    """A stance ends after 45 s, and none lasts less than nothing."""
    found = norm(15.0, of_bands({"ages": [65, 74], "mean": mean, "sd": sd}), most=45.0)
    assert (found.z is not None) == told
    assert found.share == pytest.approx(15.0 / mean)


def test_a_mean_alone_gives_a_share_only() -> None:
    found = norm(10.0, of_bands({"ages": [65, 74], "mean": 20}))
    assert (found.standing, found.z, found.share) == (None, None, 0.5)


TWO = of_bands(
    {"ages": [60, 69], "sex": "female", "mean": 10},
    {"ages": [60, 69], "sex": "male", "mean": 20},
    {"ages": [70, 79], "mean": 30},
    {"ages": [80, 89], "sex": "female", "mean": 40},
)


@pytest.mark.parametrize(
    ("patient", "mean"),
    [
        (Patient(age=60, sex=Sex.FEMALE), 10),
        (Patient(age=69, sex=Sex.MALE), 20),
        (Patient(age=70, sex=Sex.MALE), 30),
        (Patient(age=79), 30),
    ],
)
def test_the_band_is_that_of_age_and_sex(patient: Patient, mean: float) -> None:
    assert norm(10.0, TWO, patient).mean == mean


@pytest.mark.parametrize(
    ("patient", "why"),
    [
        (Patient(sex=Sex.FEMALE), NoNorm.NO_AGE),
        (Patient(age=65), NoNorm.NO_SEX),
        (Patient(age=59, sex=Sex.MALE), NoNorm.OTHER_PEOPLE),
        (Patient(age=85, sex=Sex.MALE), NoNorm.OTHER_PEOPLE),
    ],
)
def test_without_a_fitting_band_it_says_why(patient: Patient, why: NoNorm) -> None:
    assert compared(10.0, TWO, patient, SOURCES) is why


def test_without_a_norm_or_a_result_there_is_nothing_to_compare() -> None:
    assert compared(None, TWO, HE, SOURCES) is NoNorm.NO_RESULT
    without = TWO.model_copy(update={"norms": None})
    assert compared(10.0, without, HE, SOURCES) is NoNorm.NOT_PUBLISHED
