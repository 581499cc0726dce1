"""What the set gave that is more than repetitions: a hold, a count in time, a time, steps."""

from __future__ import annotations

from posecheck.documents.blocks import Block, Bullets, Paragraph, Section
from posecheck.documents.session import Session
from posecheck.report.trial_words import trial_in_words, trial_title


def trial(session: Session) -> Section | None:
    """Return the result of the set, and what there is to know about it.

    Parameters
    ----------
    session : Session
        Of an exercise of repetitions, there is nothing to say.
    """
    result = session.report.trial
    if result is None:
        return None
    first, *more = trial_in_words(result, session.exercise)
    blocks: list[Block] = [Paragraph(first), *([Bullets(tuple(more))] if more else [])]
    return Section(heading=trial_title(result), blocks=tuple(blocks))
