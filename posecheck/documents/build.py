"""Put a written report together: a chapter for each session, and before them what changed between them."""

from __future__ import annotations

from collections.abc import Iterator

from posecheck.change import Sessions
from posecheck.documents.blocks import Chapter, Document
from posecheck.documents.progress import progress, session_name
from posecheck.documents.sections import SECTIONS
from posecheck.documents.session import Session
from posecheck.reference.library import pattern_of
from posecheck.words import say


def document(sessions: Sessions) -> Document:
    """Return the written report on one session or several.

    Parameters
    ----------
    sessions : Sessions
        One or more.

    Raises
    ------
    InputError
        If the reference movement of an exercise cannot be read.
    """
    several = len(sessions.reports) > 1
    exercises = [sessions.exercise_of(report) for report in sessions.reports]
    names = ", ".join(dict.fromkeys(one.text(one.name, say.language) for one in exercises))
    return Document(
        language=say.language,
        title=say("document-title.several" if several else "document-title", exercise=names),
        chapters=tuple(_chapters(sessions)),
    )


def _chapters(sessions: Sessions) -> Iterator[Chapter]:
    several = len(sessions.reports) > 1
    if changed := progress(sessions):
        yield Chapter(heading="", sections=changed)
    for place, report in enumerate(sessions.reports):
        exercise = sessions.exercise_of(report)
        session = Session(
            report=report,
            exercise=exercise,
            pattern=pattern_of(exercise),
            same_definition=sessions.same_definition(report),
            name=f"session-{place + 1}",
        )
        made = (write(session) for write in SECTIONS)
        yield Chapter(
            heading=session_name(sessions, place) if several else "",
            sections=tuple(section for section in made if section is not None),
        )
