"""The score with its parts, and the figures of quality: each with its error, or why it is not told."""

from __future__ import annotations

from posecheck.documents.blocks import Bullets, Paragraph, Section
from posecheck.documents.session import Session
from posecheck.report.quality_words import (
    changes_in_words,
    figures_in_words,
    parts_in_words,
    score_in_words,
)
from posecheck.words import say


def score(session: Session) -> Section | None:
    """Return the score, how much of it could be judged, and its parts.

    Parameters
    ----------
    session : Session
        Without a repetition, there is nothing to say.
    """
    if not session.report.reps:
        return None
    told = Paragraph(" ".join(score_in_words(session.report.score)))
    parts = tuple(parts_in_words(session.report.score))
    return Section(heading=say("document-score"), blocks=(told, Bullets(parts)) if parts else (told,))


def quality(session: Session) -> Section | None:
    """Return tempo, smoothness, symmetry, variability and change over the set.

    Parameters
    ----------
    session : Session
        Without a repetition, there is nothing to say.
    """
    report = session.report
    if not report.reps:
        return None
    told = (*changes_in_words(report), *figures_in_words(report, session.exercise))
    return Section(heading=say("document-quality"), blocks=(Bullets(told),))
