"""What differed from the reference movement, in words."""

from __future__ import annotations

from posecheck.documents.blocks import Bullets, Paragraph, Section
from posecheck.documents.session import Session
from posecheck.report.difference import compared
from posecheck.report.difference import differences as found
from posecheck.report.words import other_reference
from posecheck.result.in_words import deviation_in_words
from posecheck.words import say


def differences(session: Session) -> Section | None:
    """Return what repetitions differ in from the reference movement, the most frequent first.

    Parameters
    ----------
    session : Session
        If no repetition was compared, there is nothing to say.
    """
    of = compared(session.report)
    if not of:
        return None
    items = [
        say("compared-often", text=deviation_in_words(one.usual, session.exercise), times=one.times, of=of)
        for one in found(session.report)
    ]
    told = Bullets(tuple(items)) if items else Paragraph(say("document-alike"))
    whose = map(Paragraph, other_reference(session.report.provenance.reference))
    about = Paragraph(say("document-compared", count=of))
    return Section(heading=say("document-differences"), blocks=(*whose, about, told))
