"""The result of a clinical test."""

from __future__ import annotations

from posecheck.documents.blocks import Block, Bullets, Paragraph, Section
from posecheck.documents.session import Session
from posecheck.report.clinical_words import details_in_words, result_in_words
from posecheck.words import say


def clinical(session: Session) -> Section | None:
    """Return the result of each side, with the norm and what a change would have to be.

    Parameters
    ----------
    session : Session
        Of an exercise that is no test, there is nothing to say.
    """
    blocks: list[Block] = []
    for result in session.report.clinical:
        blocks.append(Paragraph(say("document-sentence", text=result_in_words(result))))
        blocks.append(Bullets(tuple(details_in_words(result, session.exercise))))
    return Section(heading=say("clinical-title"), blocks=tuple(blocks)) if blocks else None
