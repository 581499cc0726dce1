"""What the patient was told during and after the set."""

from __future__ import annotations

from posecheck.documents.blocks import Bullets, Section
from posecheck.documents.session import Session
from posecheck.report.retold import quoted, told_to
from posecheck.words import say


def told(session: Session) -> Section | None:
    """Return every sentence that was said, and how often.

    Parameters
    ----------
    session : Session
        If nothing was said, there is nothing to say.
    """
    said = told_to(session.report, session.exercise)
    if not said:
        return None
    items = tuple(quoted(text, times) for text, times in said.items())
    return Section(heading=say("soap-cues"), blocks=(Bullets(items),))
