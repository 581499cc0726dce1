"""What each number means: the measures of a report, their zero and sign, and how far off they may be."""

from __future__ import annotations

from posecheck.documents.blocks import Paragraph, Section, Table
from posecheck.documents.session import Session
from posecheck.kinematics.measures import CATALOGUE
from posecheck.report.words import measure_name
from posecheck.result import Report
from posecheck.result.in_words import amount
from posecheck.words import say


def conventions(session: Session) -> Section | None:
    """Return every measure that a report has a number of, with its definition and expected error.

    Parameters
    ----------
    session : Session
        If nothing was measured, there is nothing to say.
    """
    errors = _errors(session.report)
    if not errors:
        return None
    table = Table(
        caption=say("document-conventions.caption"),
        head=(say("document-measure"), say("document-definition-of"), say("document-expected-error")),
        rows=tuple(
            (measure_name(name), say(f"measure-{name}.definition"), amount(error, CATALOGUE[name].unit))
            for name, error in errors.items()
        ),
    )
    return Section(
        heading=say("document-conventions"), blocks=(Paragraph(say("document-conventions.about")), table)
    )


def _errors(report: Report) -> dict[str, float]:
    """Return the largest expected error of each measure in the report, in the order of the catalogue."""
    found: dict[str, float] = {}
    for rep in report.reps:
        told = [(rep.rom.measure, rep.rom.expected_error)]
        told += [(curve.measure, curve.expected_error) for curve in rep.curves]
        for measure, error in told:
            found[measure] = max(error, found.get(measure, 0.0))
    return {name: found[name] for name in CATALOGUE if name in found}
