"""A session in a few plain sentences, for those who read no further."""

from __future__ import annotations

from collections.abc import Iterator
from statistics import mean

from posecheck.documents.blocks import Bullets, Section
from posecheck.documents.session import Session
from posecheck.report.summary import count_in_words, usual_differences
from posecheck.report.words import deviation_in_words, measure_name, say, with_error
from posecheck.result import Status, Verdict


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
    yield say("document-sentence", text=count_in_words(report))
    yield from _range(session)
    judged = [rule for rule in session.exercise.rules if _verdicts(session, rule.id) - {Verdict.UNKNOWN}]
    failed = [rule for rule in judged if Verdict.FAIL in _verdicts(session, rule.id)]
    if report.reps:
        count = len(session.exercise.rules)
        yield say("document-judged", judged=len(judged), rules=count, met=len(judged) - len(failed))
    for rule in failed:
        times = sum(_failed(session, rule.id))
        aim = session.exercise.text(rule.aim, say.language)
        yield say("document-to-work-on", aim=aim, times=times, of=len(report.reps))
    for usual, times in usual_differences(report)[:1]:
        text = deviation_in_words(usual, session.exercise)
        yield say("document-differs", text=text, times=times, of=len(report.reps))


def _range(session: Session) -> Iterator[str]:
    counted = [rep.rom for rep in session.report.reps if rep.status is not Status.PARTIAL]
    reached = [rom.excursion for rom in counted if rom.excursion is not None]
    if reached:
        rom = counted[0]
        usual = with_error(mean(reached), rom.expected_error, rom.unit)
        yield say("document-mean-range", measure=measure_name(rom.measure), range=usual)


def _verdicts(session: Session, rule: str) -> set[Verdict]:
    return {f.verdict for rep in session.report.reps for f in rep.findings if f.rule == rule}


def _failed(session: Session, rule: str) -> Iterator[bool]:
    for rep in session.report.reps:
        yield any(f.rule == rule and f.verdict is Verdict.FAIL for f in rep.findings)
