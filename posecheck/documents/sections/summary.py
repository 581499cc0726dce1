"""A session in a few plain sentences, for those who read no further."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from posecheck.change import figures
from posecheck.documents.blocks import Bullets, Section
from posecheck.documents.session import Session
from posecheck.report.change_words import figure_name
from posecheck.report.difference import compared, differences
from posecheck.report.figure_words import with_error
from posecheck.report.range_words import prescribed_in_words
from posecheck.report.summary import count_in_words, has_repetitions
from posecheck.report.trial_words import headline_in_words, sides_in_words
from posecheck.result import Verdict
from posecheck.result.change import Yardstick
from posecheck.result.in_words import deviation_in_words
from posecheck.words import say


def summary(session: Session) -> Section:
    """Return what was counted, how far it went, what was within the limits and what was not.

    Parameters
    ----------
    session : Session
        What is written about.
    """
    return Section(heading=say("document-summary"), blocks=(Bullets(tuple(_told(session))),))


def _told(session: Session) -> Iterator[str]:
    report = session.report
    counted, headline = count_in_words(report), ""
    if report.trial is not None:
        yield (headline := headline_in_words(report.trial, session.exercise))
    if has_repetitions(report) and not headline.startswith(counted):
        yield say("document-sentence", text=counted)
    if report.side_counts is not None and report.reps:
        yield say("soap-counted-sides", counts=sides_in_words(report.side_counts))
    yield from _range(session)
    if (prescribed := prescribed_in_words(report)) is not None:
        yield prescribed
    verdicts = {rule: Counter(f.verdict for f in found) for rule, found in session.found().items()}
    judged = {rule: one for rule, one in verdicts.items() if one[Verdict.PASS] + one[Verdict.FAIL]}
    met = sum(not one[Verdict.FAIL] for one in judged.values())
    if verdicts:
        yield say("document-judged", judged=len(judged), rules=len(verdicts), met=met)
    for rule, one in judged.items():
        if times := one[Verdict.FAIL]:
            yield say("document-to-work-on", aim=session.aim(rule), times=times, of=len(report.reps))
    for difference in differences(report)[:1]:
        text = deviation_in_words(difference.usual, session.exercise)
        yield say("document-differs", text=text, times=difference.times, of=compared(report))


def _range(session: Session) -> Iterator[str]:
    for one in figures(session.report):
        if one.yardstick is Yardstick.MEAN_RANGE and one.value is not None:
            told = with_error(one.value, one.expected_error, one.unit)
            yield say("document-mean-range", figure=figure_name(one), range=told)
