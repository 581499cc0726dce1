"""What was done, for whom it was set and how it was measured; and at the end, with which software."""

from __future__ import annotations

from collections.abc import Iterator

from posecheck.documents.blocks import Facts, Section
from posecheck.documents.session import Session
from posecheck.exercise import Prescription
from posecheck.exercise.prescription import Patient, SideChoice
from posecheck.kinematics.measures import CATALOGUE
from posecheck.report.dates import when_of
from posecheck.report.limit_words import limits_in_words
from posecheck.report.summary import seen_in_words
from posecheck.report.words import other_reference
from posecheck.result.in_words import amount
from posecheck.rules import Rule
from posecheck.words import joined, say


def about(session: Session) -> Section:
    """Return what was done, when, on which recording, what was prescribed and how it was measured.

    Parameters
    ----------
    session : Session
        What is written about.
    """
    provenance = session.report.provenance
    pairs = [
        (say("document-exercise"), session.what),
        (say("document-when"), when_of(session.report) or say("document-unknown")),
        (say("document-source"), provenance.source or say("document-unknown")),
        (say("document-prescription"), _prescribed(session)),
        (say("document-measured"), seen_in_words(session.report)),
    ]
    if provenance.speed != 1.0:
        pairs.append((say("document-speed"), say("document-speed.times", times=provenance.speed)))
    return Section(heading=say("document-about"), blocks=(Facts(tuple(pairs)),))


def made_from(session: Session) -> Section:
    """Return what a report was made with: versions, definition and pose model.

    Parameters
    ----------
    session : Session
        What is written about.
    """
    provenance = session.report.provenance
    edition, pattern = provenance.exercise, session.pattern
    version = "document-definition.same" if session.same_definition else "document-definition.other"
    pairs = (
        (say("document-software"), f"PoseCheck {provenance.software}"),
        (say("document-model"), provenance.model or say("document-model.none")),
        (say("document-definition"), say(version, id=edition.id, version=edition.version)),
        (say("document-hash"), edition.sha256),
        (
            say("document-counted-by"),
            say("document-counted-by.of", people=pattern.people, repetitions=pattern.repetitions),
        ),
        *_compared_with(session),
    )
    return Section(heading=say("document-made-from"), blocks=(Facts(pairs),))


def _compared_with(session: Session) -> Iterator[tuple[str, str]]:
    """Yield what the measures were compared with: not every one of the people shows all of them."""
    other, bands = session.report.provenance.reference, session.report.bands
    if other is not None:
        yield say("document-reference"), next(other_reference(other))
    elif bands:
        people = max(band.people for band in bands)
        yield say("document-compared-with"), say("document-compared-with.of", people=people)


def asked(rule: Rule, session: Session) -> str:
    """Return what a rule asked for, with the limits that are prescribed for it.

    Parameters
    ----------
    rule : Rule
        A rule of the exercise.
    session : Session
        What is written about.

    Returns
    -------
    str
        A dash if the session was judged by another edition of the definition, which is not known.
    """
    if not session.same_definition:
        return "–"
    prescription = session.report.provenance.prescription or Prescription()
    return limits_in_words(prescription.limited(rule), session.exercise)


def _prescribed(session: Session) -> str:
    prescription = session.report.provenance.prescription
    if prescription is None:
        return say("document-as-usual")
    return joined(_settings(prescription, session)) or say("document-as-usual")


def _settings(prescription: Prescription, session: Session) -> Iterator[str]:
    """Yield what is set for the patient other than usual."""
    exercise = session.exercise
    if prescription.side is not SideChoice.AUTO:
        yield say(f"side-{prescription.side}")
    if prescription.range is not None and exercise.lead is not None:
        unit = CATALOGUE[exercise.lead.measure].unit
        yield say("document-range", range=amount(prescription.range, unit))
    for rule in exercise.rules:
        if rule.id in prescription.limits:
            yield asked(rule, session)
    yield from _patient(prescription.patient)
    dose = prescription.dosed(exercise)
    if prescription.dose.sets is not None or prescription.dose.reps is not None:
        yield say("document-dose", sets=dose.sets, reps=say("repetitions", count=dose.reps))


def _patient(patient: Patient) -> Iterator[str]:
    """Yield what is known of the patient."""
    if patient.age is not None:
        yield say("document-age", age=patient.age)
    if patient.sex is not None:
        yield say(f"document-{patient.sex}")
    if patient.height_cm is not None:
        yield say("document-height", height=amount(patient.height_cm, "cm"))
