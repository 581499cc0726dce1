"""The result of a clinical test as an observation of a FHIR R4 bundle."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from posecheck.exercise import Exercise
from posecheck.report.clinical_words import details_in_words, group_in_words
from posecheck.report.fhir_observations import Coded, absent, quantity, text_only
from posecheck.result import ClinicalResult, NormComparison, Report
from posecheck.words import say


def clinical_observations(report: Report, exercise: Exercise) -> Iterator[tuple[str, Coded]]:
    """Yield the result of a test for each side that it was done with.

    Parameters
    ----------
    report : Report
        The session.
    exercise : Exercise
        What was done, for the names of its rules and what is said about its norms.

    Yields
    ------
    tuple of str and dict
        Name of the observation in its session, and the observation: with the limits of what is usual as its
        reference range, and all that there is to say as notes.
    """
    for result in report.clinical:
        yield f"test.{result.side}", _observation(result, exercise)


def _observation(result: ClinicalResult, exercise: Exercise) -> Coded:
    what = say(f"clinical-of-{result.result}")
    made: Coded = {"code": text_only(say("fhir-test", what=what, side=result.side))}
    made |= absent() if result.value is None else {"valueQuantity": quantity(result.value, result.unit)}
    made["note"] = [{"text": line} for line in details_in_words(result, exercise)]
    if result.norm is not None:
        made["referenceRange"] = [_reference(result.norm)]
        if result.norm.standing is not None:
            words = say(f"clinical-standing-{result.norm.standing}", better=result.norm.better)
            made["interpretation"] = [text_only(words)]
    change = None if result.change is None else result.change.value
    components = [
        {"code": text_only(say(code)), "valueQuantity": quantity(value, result.unit)}
        for code, value in (("fhir-expected-error", result.expected_error), ("fhir-detectable", change))
        if value is not None
    ]
    return made | ({"component": components} if components else {})


def _reference(norm: NormComparison) -> dict[str, Any]:
    limits = {
        name: quantity(value, norm.unit)
        for name, value in (("low", norm.low), ("high", norm.high))
        if value is not None
    }
    years = {"system": "http://unitsofmeasure.org", "code": "a", "unit": "a"}
    first, last = norm.ages
    return {
        **limits,
        "appliesTo": [text_only(group_in_words(norm))],
        "age": {"low": {"value": first, **years}, "high": {"value": last, **years}},
        "text": norm.citation,
    }
