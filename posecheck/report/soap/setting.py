"""How a session was recorded, and what was prescribed."""

from __future__ import annotations

from collections.abc import Iterator

from posecheck.exercise import Exercise
from posecheck.exercise.prescription import Prescription, SideChoice
from posecheck.kinematics.measures import CATALOGUE
from posecheck.report.change_words import told_amount
from posecheck.result import Report
from posecheck.result.in_words import amount, percent
from posecheck.words import say


def setting(report: Report, exercise: Exercise) -> Iterator[str]:
    """Say what was to be done, how it was recorded and by what it was measured.

    Parameters
    ----------
    report : Report
        The session.
    exercise : Exercise
        What was done.

    Yields
    ------
    str
        One sentence after the other.
    """
    known = {
        "exercise": exercise.text(exercise.name, say.language),
        "position": exercise.position,
        "duration": amount(report.duration_s, "s"),
    }
    if report.view is None or not report.frames.total:
        yield say("soap-done.unseen", **known)
    else:
        share = percent(report.frames.with_pose / report.frames.total)
        yield say("soap-done", view=say(f"view-{report.view}"), share=share, **known)
    if report.provenance.source:
        yield say("soap-source", source=report.provenance.source)
    model = report.provenance.model
    yield say("soap-model.other") if model is None else say("soap-model", model=model)
    yield from _prescribed(report.provenance.prescription, exercise)


def _prescribed(prescription: Prescription | None, exercise: Exercise) -> Iterator[str]:
    if prescription is None:
        return
    if prescription.side is not SideChoice.AUTO:
        yield say("soap-prescribed-side", side=prescription.side)
    if prescription.range is not None and exercise.lead is not None:
        measure = exercise.lead.measure
        told = told_amount(prescription.range, CATALOGUE[measure].unit, measure)
        yield say("soap-prescribed-range", range=told)
