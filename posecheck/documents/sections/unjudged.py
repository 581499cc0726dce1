"""What was not counted, and what could not be judged, each with its reason."""

from __future__ import annotations

from collections.abc import Iterator

from posecheck.documents.blocks import Block, Bullets, Section, Table
from posecheck.documents.session import Session
from posecheck.kinematics.measures import Side
from posecheck.report.summary import span_in_words
from posecheck.report.words import note_in_words, uncounted_in_words
from posecheck.result import Verdict
from posecheck.words import say


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


def _unknown(session: Session) -> Iterator[str]:
    """Say which rules could be judged in some repetitions only; those never judged have a note."""
    for rule, found in session.found().items():
        unknown = [one for one in found if one.verdict is Verdict.UNKNOWN]
        if 0 < len(unknown) < len(found):
            reasons = " ".join(dict.fromkeys(say(f"reason-{one.reason}") for one in unknown if one.reason))
            counts = {"times": len(unknown), "of": len(found)}
            yield say("document-sometimes", rule=session.aim(rule), reason=reasons, **counts)
