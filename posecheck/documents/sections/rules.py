"""What was asked for, rule by rule, and in how many repetitions it was so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from posecheck.documents.blocks import Paragraph, Section, Table
from posecheck.documents.sections.about import asked
from posecheck.documents.session import Session
from posecheck.result import Finding, Verdict
from posecheck.words import say


def rules(session: Session) -> Section | None:
    """Return a row for each rule: what it asks for, and how often that was so, was not, or is unknown.

    Parameters
    ----------
    session : Session
        Without a repetition, there is nothing to say.
    """
    found = session.found()
    if not found:
        return None
    known = {rule.id: rule for rule in session.exercise.rules}
    names = ("rule", "asked", "met", "not-met", "unknown-verdict")
    table = Table(
        caption=say("document-rules.caption", count=len(session.report.reps)),
        head=tuple(say(f"document-{name}") for name in names),
        rows=tuple(
            (session.aim(rule), asked(known[rule], session) if rule in known else "–", *_counts(findings))
            for rule, findings in found.items()
        ),
    )
    changed = () if session.same_definition else (Paragraph(say("document-other-definition")),)
    return Section(heading=say("document-rules"), blocks=(table, *changed))


def _counts(found: list[Finding]) -> Iterator[str]:
    verdicts = Counter(one.verdict for one in found)
    return (str(verdicts[one]) for one in (Verdict.PASS, Verdict.FAIL, Verdict.UNKNOWN))
