"""Put a written report together: a chapter for each session, and before them what changed between them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from posecheck.documents.blocks import Chapter, Document
from posecheck.documents.sections import SECTIONS
from posecheck.documents.session import Session
from posecheck.exercise import Exercise
from posecheck.reference.library import pattern_of
from posecheck.report.words import say
from posecheck.result import Report


def document(reports: Sequence[Report], exercises: Mapping[str, Exercise]) -> Document:
    """Return the written report on one session or several.

    Parameters
    ----------
    reports : sequence of Report
        One or more, in order of time.
    exercises : mapping of str to Exercise
        The exercises of the reports, by their ids.
    """
    sessions = [
        Session(report=report, exercise=exercise, pattern=pattern_of(exercise), name=f"session-{number}")
        for number, report in enumerate(reports, 1)
        for exercise in [exercises[report.provenance.exercise.id]]
    ]
    several = len(sessions) > 1
    names = ", ".join(dict.fromkeys(session.what for session in sessions))
    return Document(
        language=say.language,
        title=say("document-title.several" if several else "document-title", exercise=names),
        chapters=tuple(_chapters(sessions)),
    )


def _chapters(sessions: Sequence[Session]) -> Iterator[Chapter]:
    for number, session in enumerate(sessions, 1):
        made = (write(session) for write in SECTIONS)
        heading = _heading(session, number) if len(sessions) > 1 else ""
        yield Chapter(heading=heading, sections=tuple(section for section in made if section is not None))


def _heading(session: Session, number: int) -> str:
    if session.when is None:
        return say("document-session", number=number)
    return say("document-session.dated", number=number, when=session.when)
