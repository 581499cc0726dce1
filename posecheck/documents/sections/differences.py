"""What differed from the reference movement, in words."""

from __future__ import annotations

from posecheck.documents.blocks import Bullets, Paragraph, Section
from posecheck.documents.session import Session
from posecheck.report.summary import usual_differences
from posecheck.report.words import deviation_in_words, say


def differences(session: Session) -> Section | None:
    """Return what repetitions differ in from the reference movement, the most frequent first.

    Parameters
    ----------
    session : Session
        If no repetition was compared, there is nothing to say.
    """
    compared = sum(rep.comparison is not None for rep in session.report.reps)
    if not compared:
        return None
    items = [
        say("compared-often", text=deviation_in_words(usual, session.exercise), times=times, of=compared)
        for usual, times in usual_differences(session.report)
    ]
    told = Bullets(tuple(items)) if items else Paragraph(say("document-alike"))
    about = Paragraph(say("document-compared", count=compared))
    return Section(heading=say("document-differences"), blocks=(about, told))
