"""Sessions as a FHIR R4 bundle: what was measured, with its error, for the record of a patient.

The bundle uses Bundle, Device, DiagnosticReport and Observation. These are the same in R4 (4.0.1) and in R4B
(4.3.0), of which the models are that check it. Nothing in it says who the patient is.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid5

from posecheck.change import Sessions, figures, measured_by_test
from posecheck.report.fhir_clinical import clinical_observations
from posecheck.report.fhir_observations import (
    Coded,
    change_observation,
    figure_observation,
    repetitions_observation,
    rule_observations,
    text_only,
    unseen_range,
)
from posecheck.report.fhir_trial import OF_TRIAL, trial_observations
from posecheck.report.json import to_json
from posecheck.report.summary import has_repetitions
from posecheck.result import Provenance
from posecheck.result.change import Outcome, SessionFigure, Yardstick
from posecheck.words import say

_TOLD_ELSEWHERE = (Yardstick.TEST, *OF_TRIAL.values())
"""Figures whose observations say more than the number: norms, and how a trial went."""
_RANGES = (Yardstick.BEST_RANGE, Yardstick.MEAN_RANGE)


def fhir_bundle(sessions: Sessions) -> str:
    """Return a bundle of type ``collection`` as JSON text.

    For each session it has a DiagnosticReport with an Observation for the repetitions, each range, the time
    of a repetition, the score and each rule, and for each change an Observation that is derived from two
    others. All of it is preliminary: nobody has reviewed it. Codes are texts, but for units (UCUM) and those
    of FHIR itself. The same sessions always give the same bundle.

    Parameters
    ----------
    sessions : Sessions
        Of one patient.
    """
    from fhir.resources.R4B.bundle import Bundle

    ids = [uuid5(NAMESPACE_OID, to_json(report)) for report in sessions.reports]
    entries = [entry for place in range(len(ids)) for entry in _Session(sessions, place, ids).entries()]
    known = {entry["fullUrl"]: entry for entry in entries}  # a device has made several sessions
    bundle = {"resourceType": "Bundle", "type": "collection", "entry": [*known.values()]}
    Bundle.model_validate_json(json.dumps(bundle))
    return json.dumps(bundle, indent=2, allow_nan=False) + "\n"


class _Session:
    """The resources of one session, and what they have in common."""

    def __init__(self, sessions: Sessions, place: int, ids: Sequence[UUID]) -> None:
        self._sessions = sessions
        self._place = place
        self._report = sessions.reports[place]
        self._exercise = sessions.exercise_of(self._report)
        self._ids, self._id = ids, ids[place]
        self._device = uuid5(NAMESPACE_OID, repr(_made_with(self._report.provenance)))

    def entries(self) -> Iterator[dict[str, Any]]:
        """Yield the device, the observations and the report that lists them."""
        yield _entry(self._device, _device(self._report.provenance))
        results = []
        exercise = self._exercise.text(self._exercise.name, say.language)
        for name, observation in (*self._observations(), *self._changes()):
            code = say("fhir-of-exercise", exercise=exercise, what=observation["code"]["text"])
            made = {"resourceType": "Observation", **observation, "code": text_only(code), **self._common()}
            yield _entry(uuid5(self._id, name), made)
            results.append({"reference": uuid5(self._id, name).urn})
        code = say("fhir-report", exercise=exercise)
        report = {"resourceType": "DiagnosticReport", "status": "partial", "code": text_only(code)}
        yield _entry(self._id, {**report, **self._when(), "result": results})

    def _observations(self) -> Iterator[tuple[str, Coded]]:
        report = self._report
        found = figures(report)
        if report.trial is not None:
            yield from trial_observations(report.trial, self._exercise, self._note())
        for figure in found:
            if figure.yardstick is Yardstick.REPETITIONS:
                yield _name(figure), repetitions_observation(report, self._note())
            elif figure.yardstick not in _TOLD_ELSEWHERE:
                yield _name(figure), figure_observation(figure)
        told = measured_by_test(report) or any(figure.yardstick in _RANGES for figure in found)
        if has_repetitions(report) and not told:
            yield "range", unseen_range()
        for rule, observation in rule_observations(report, self._exercise):
            yield f"rule.{rule}", observation
        yield from clinical_observations(report, self._exercise)

    def _changes(self) -> Iterator[tuple[str, Coded]]:
        for change in self._sessions.changes:
            if change.later == self._place and change.outcome is not Outcome.NOT_COMPARABLE:
                earlier = self._ids[change.earlier]
                of = [uuid5(session, _name(change.after)).urn for session in (earlier, self._id)]
                yield f"change.{_name(change.after)}.{earlier}", change_observation(change, of)

    def _common(self) -> Coded:
        category = {"system": "http://terminology.hl7.org/CodeSystem/observation-category", "code": "therapy"}
        return {
            "status": "preliminary",
            "category": [{"coding": [category]}],
            "device": {"reference": self._device.urn},
            **self._when(),
        }

    def _when(self) -> Coded:
        """Return the time of the session; nothing where it is not known."""
        if self._report.provenance.time_origin is None:
            return {}
        start = datetime.fromisoformat(self._report.provenance.time_origin)
        end = start + timedelta(seconds=self._report.duration_s)
        return {
            "effectivePeriod": {
                "start": start.isoformat(timespec="milliseconds"),
                "end": end.isoformat(timespec="milliseconds"),
            }
        }

    def _note(self) -> str:
        edition = self._report.provenance.exercise
        definition = say("fhir-definition", id=edition.id, version=edition.version, sha256=edition.sha256)
        if self._report.provenance.time_origin is not None:
            return definition
        return f"{definition} {say('fhir-undated', number=self._place + 1)}"


def _name(figure: SessionFigure) -> str:
    return f"{figure.yardstick}.{figure.side}"


def _entry(identifier: UUID, resource: dict[str, Any]) -> dict[str, Any]:
    return {"fullUrl": identifier.urn, "resource": resource}


def _made_with(provenance: Provenance) -> tuple[str, str | None]:
    return provenance.software, provenance.model


def _device(provenance: Provenance) -> dict[str, Any]:
    software, model = _made_with(provenance)
    versions = [{"type": text_only(say("fhir-device-software")), "value": software}]
    if model is not None:
        versions.append({"type": text_only(say("fhir-device-model")), "value": model})
    return {
        "resourceType": "Device",
        "deviceName": [{"name": say("fhir-device"), "type": "user-friendly-name"}],
        "type": text_only(say("fhir-device-type")),
        "version": versions,
    }
