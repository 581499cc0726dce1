"""What was not counted, and what could not be judged, each with its reason."""

from __future__ import annotations

from posecheck.documents.blocks import Block, Bullets, Section, Table
from posecheck.documents.session import Session
from posecheck.kinematics.measures import Side
from posecheck.report.summary import span_in_words
from posecheck.report.words import note_in_words, say, uncounted_in_words
from posecheck.result import Verdict


def unjudged(session: Session) -> Section | None:
    """Return the movements that were not counted, the rules that were unknown, and the notes.

    Parameters
    ----------
    session : Session
        If all was counted and judged, there is nothing to say.
    """
    blocks: list[Block] = []
    if session.report.uncounted:
        names = ("time", "side", "reason")
        blocks.append(
            Table(
                caption=say("document-uncounted"),
                head=tuple(say(f"document-rep-{name}") for name in names),
                rows=tuple(
                    (
                        span_in_words(one),
                        say(one.side) if one.side is not Side.BOTH else "–",
                        uncounted_in_words(one),
                    )
                    for one in session.report.uncounted
                ),
            )
        )
    told = [note_in_words(note, session.exercise) for note in session.report.notes]
    told += _unknown(session)
    if told:
        blocks.append(Bullets(tuple(told)))
    return Section(heading=say("document-unjudged"), blocks=tuple(blocks)) if blocks else None


def _unknown(session: Session) -> list[str]:
    """Say which rules could be judged in some repetitions only; those never judged have a note."""
    told = []
    for rule in session.exercise.rules:
        found = [f for rep in session.report.reps for f in rep.findings if f.rule == rule.id]
        unknown = [f for f in found if f.verdict is Verdict.UNKNOWN]
        if 0 < len(unknown) < len(found):
            aim = session.exercise.text(rule.aim, say.language)
            reasons = " ".join(dict.fromkeys(say(f"reason-{f.reason}") for f in unknown if f.reason))
            told.append(
                say("document-sometimes", rule=aim, times=len(unknown), of=len(found), reason=reasons)
            )
    return told
