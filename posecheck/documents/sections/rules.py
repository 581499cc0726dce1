"""What was asked for, rule by rule, and in how many repetitions it was so."""

from __future__ import annotations

from collections import Counter

from posecheck.documents.blocks import Paragraph, Section, Table
from posecheck.documents.sections.about import asked
from posecheck.documents.session import Session
from posecheck.report.words import say
from posecheck.result import Verdict
from posecheck.rules import Rule

_ALL = 99.5
"""A score that is written as 100."""


def rules(session: Session) -> Section | None:
    """Return a row for each rule: what it asks for, and how often that was so, was not, or is unknown.

    Parameters
    ----------
    session : Session
        Without a repetition, there is nothing to say.
    """
    report, exercise = session.report, session.exercise
    if not report.reps or not exercise.rules:
        return None
    table = Table(
        caption=say("document-rules.caption", count=len(report.reps)),
        head=tuple(
            say(f"document-{name}") for name in ("rule", "asked", "met", "not-met", "unknown-verdict")
        ),
        rows=tuple(_row(rule, session) for rule in exercise.rules),
    )
    blocks: tuple[Table | Paragraph, ...] = (table,)
    if report.score is not None:
        meaning = say("report-score.all" if report.score >= _ALL else "report-score.share")
        score = say("report-score", score=f"{report.score:.0f}")
        blocks = (*blocks, Paragraph(f"{score}: {meaning}"))
    return Section(heading=say("document-rules"), blocks=blocks)


def _row(rule: Rule, session: Session) -> tuple[str, ...]:
    found = [f for rep in session.report.reps for f in rep.findings if f.rule == rule.id]
    verdicts = Counter(f.verdict for f in found)
    aim = session.exercise.text(rule.aim, say.language)
    counts = (str(verdicts[one]) for one in (Verdict.PASS, Verdict.FAIL, Verdict.UNKNOWN))
    return (aim, asked(rule, session), *counts)
