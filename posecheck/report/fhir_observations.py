"""The observations of a FHIR R4 bundle: what each is called, its value and its components."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from posecheck.exercise import Exercise
from posecheck.report.change_words import figure_name
from posecheck.report.json import rounded
from posecheck.report.words import with_side
from posecheck.result import Report, Status, Verdict
from posecheck.result.change import Change, SessionFigure
from posecheck.words import say

Coded = dict[str, Any]
"""Part of a FHIR resource, as it stands in JSON."""
_UCUM: Final = "http://unitsofmeasure.org"
_UNITS: Final = {
    "deg": ("deg", "°", 1.0),
    "ratio": ("%", "%", 100.0),
    "s": ("s", "s", 1.0),
    "number": ("1", "", 1.0),
    "cm": ("cm", "cm", 1.0),
    "percent": ("{score}", "points", 1.0),
    "per_min": ("/min", "/min", 1.0),
    "m_per_s": ("m/s", "m/s", 1.0),
}
"""Code in UCUM, what people read, and the factor to it, for each unit of PoseCheck."""
_ABSENT: Final = "http://terminology.hl7.org/CodeSystem/data-absent-reason"


def text_only(text: str) -> Coded:
    """Return a CodeableConcept without a code.

    Parameters
    ----------
    text : str
        What it is called.
    """
    return {"text": text}


def quantity(value: float, unit: str) -> Coded:
    """Return a Quantity in units of UCUM.

    Parameters
    ----------
    value : float
        In the unit.
    unit : {"deg", "ratio", "s", "number", "cm", "percent", "per_min", "m_per_s"}
        Unit of the value; a ratio becomes percent.
    """
    code, shown, factor = _UNITS[unit]
    number = rounded(value, unit if unit not in ("ratio", "number") else "ratio")
    assert number is not None
    made = {"value": round(factor * number, 3), "system": _UCUM, "code": code}
    return made | {"unit": shown} if shown else made


def repetitions_observation(report: Report, note: str) -> Coded:
    """Return how many repetitions were counted, with how many were not.

    Parameters
    ----------
    report : Report
        The session.
    note : str
        What else there is to say of the session.
    """
    compensated = sum(rep.status is Status.COMPENSATED for rep in report.reps)
    return {
        "code": text_only(say("fhir-repetitions")),
        "valueInteger": report.rep_count,
        "component": [
            {"code": text_only(say("fhir-partial")), "valueInteger": report.partial_count},
            {"code": text_only(say("fhir-compensated")), "valueInteger": compensated},
            *_sides(report),
        ],
        "note": [{"text": note}],
    }


def _sides(report: Report) -> Iterator[Coded]:
    """Yield how often each side moved."""
    counts = report.side_counts
    if counts is not None:
        for side, count in (("left", counts.left), ("right", counts.right), ("both", counts.both)):
            yield {"code": text_only(say(f"fhir-side-{side}")), "valueInteger": count}


def figure_observation(figure: SessionFigure) -> Coded:
    """Return a figure of a session, with its error, its spread and what it was made from.

    Parameters
    ----------
    figure : SessionFigure
        Of any kind but the count of repetitions.
    """
    name, view = f"fhir-{figure.yardstick}", figure.view
    told = {} if figure.measure is None else {"measure": with_side(figure.measure, figure.side)}
    made: Coded = {
        "code": text_only(say(name, **told) if name in say else figure_name(figure)),
        "method": text_only(
            say("fhir-method") if view is None else say("fhir-method.view", view=say(f"view-{view}"))
        ),
    }
    made |= absent() if figure.value is None else {"valueQuantity": quantity(figure.value, figure.unit)}
    components: list[Coded] = [
        {"code": text_only(say(code)), "valueQuantity": quantity(value, figure.unit)}
        for code, value in (
            (
                "fhir-standard-error" if figure.measure is None else "fhir-expected-error",
                figure.expected_error,
            ),
            ("fhir-spread", figure.spread),
            ("fhir-detectable", figure.detectable),
        )
        if value is not None
    ]
    components.append({"code": text_only(say("fhir-measured")), "valueInteger": figure.repetitions})
    return made | {"component": components}


def unseen_range() -> Coded:
    """Return that the range of motion of a session is not known."""
    return {"code": text_only(say("fhir-range-unseen")), **absent()}


def rule_observations(report: Report, exercise: Exercise) -> Iterator[tuple[str, Coded]]:
    """Yield for each rule in how many of the repetitions judged it was met.

    Parameters
    ----------
    report : Report
        The session.
    exercise : Exercise
        What was done, for the names of its rules.

    Yields
    ------
    tuple of str and dict
        Id of the rule, and the observation.
    """
    aims = {rule.id: exercise.text(rule.aim, say.language) for rule in exercise.rules}
    findings = [finding for rep in report.reps for finding in rep.findings]
    for rule in dict.fromkeys(finding.rule for finding in findings):
        verdicts = [finding.verdict for finding in findings if finding.rule == rule]
        unknown = verdicts.count(Verdict.UNKNOWN)
        judged = len(verdicts) - unknown
        ratio = {
            "numerator": quantity(verdicts.count(Verdict.PASS), "number"),
            "denominator": quantity(judged, "number"),
        }
        yield (
            rule,
            {
                "code": text_only(say("fhir-rule", aim=aims.get(rule, rule))),
                **({"valueRatio": ratio} if judged else absent()),
                "component": [{"code": text_only(say("fhir-not-judged")), "valueInteger": unknown}],
            },
        )


def change_observation(change: Change, derived_from: Sequence[str]) -> Coded:
    """Return a change between two sessions, with the minimal detectable change and what it says.

    Parameters
    ----------
    change : Change
        One that can be compared.
    derived_from : sequence of str
        The addresses of the two figures in the bundle.
    """
    assert change.difference is not None
    unit = change.after.unit
    made: Coded = {
        "code": text_only(say("fhir-change", figure=figure_name(change.after))),
        "valueQuantity": quantity(change.difference, unit),
        "interpretation": [text_only(say(f"outcome-{change.outcome}"))],
        "derivedFrom": [{"reference": reference} for reference in derived_from],
    }
    if change.detectable is not None:
        detectable = {"valueQuantity": quantity(change.detectable, unit)}
        made["component"] = [{"code": text_only(say("fhir-detectable")), **detectable}]
    return made


def absent() -> Coded:
    """Return the part of an observation that says that its value is not known."""
    return {"dataAbsentReason": {"coding": [{"system": _ABSENT, "code": "unknown"}]}}
