"""What was measured in a session, in complete sentences for a clinical note."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from posecheck.exercise import Exercise
from posecheck.report.clinical_words import details_in_words, result_in_words
from posecheck.report.quality_words import figures_in_words, parts_in_words, score_in_words
from posecheck.report.retold import told_to
from posecheck.report.soap.ranges import ranges
from posecheck.report.soap.reference import reference
from posecheck.report.soap.repetitions import repetitions
from posecheck.report.soap.rules import rules
from posecheck.report.soap.setting import setting
from posecheck.report.trial_words import trial_in_words, trial_title
from posecheck.report.words import note_in_words
from posecheck.result import Report, RuleNotJudged
from posecheck.words import joined, say


@dataclass(frozen=True, kw_only=True, slots=True)
class Paragraph:
    """One subject of a session.

    Attributes
    ----------
    heading : str
        What it is about.
    sentences : tuple of str
        At least one.
    listed : bool
        Whether each stands on a line of its own.
    """

    heading: str
    sentences: tuple[str, ...]
    listed: bool = False


def paragraphs(report: Report, exercise: Exercise, *, with_limits: bool) -> Iterator[Paragraph]:
    """Yield what was measured in a session.

    Parameters
    ----------
    report : Report
        The session.
    exercise : Exercise
        What was done.
    with_limits : bool
        Whether the limits of its rules are those that the session was judged by.

    Yields
    ------
    Paragraph
        One subject after the other; those of which there is nothing to say are left out.
    """
    trial = report.trial
    for heading, sentences, listed in (
        (say("soap-setting"), setting(report, exercise), False),
        (say("clinical-title"), _clinical(report, exercise), True),
        ("" if trial is None else trial_title(trial), _trial(report, exercise), True),
        (say("soap-repetitions"), repetitions(report, exercise), False),
        (say("soap-range"), ranges(report), False),
        (say("soap-rules"), rules(report, exercise, with_limits=with_limits), True),
        (say("soap-reference"), reference(report, exercise), True),
        (say("soap-figures"), _figures(report, exercise), True),
        (say("soap-score"), _score(report), False),
        (say("soap-cues"), _cues(report, exercise), False),
        (say("soap-remarks"), _remarks(report, exercise), True),
    ):
        if said := tuple(sentences):
            yield Paragraph(heading=heading, sentences=said, listed=listed)


def _clinical(report: Report, exercise: Exercise) -> Iterator[str]:
    for result in report.clinical:
        yield say("document-sentence", text=result_in_words(result))
        yield from details_in_words(result, exercise)


def _trial(report: Report, exercise: Exercise) -> Iterator[str]:
    if report.trial is not None:
        yield from trial_in_words(report.trial, exercise)


def _figures(report: Report, exercise: Exercise) -> Iterator[str]:
    if report.reps:
        yield from (say("soap-figure", figure=line) for line in figures_in_words(report, exercise))


def _score(report: Report) -> Iterator[str]:
    if report.reps:
        yield from score_in_words(report.score)
        yield say("soap-score-parts", parts=joined(parts_in_words(report.score)))


def _cues(report: Report, exercise: Exercise) -> Iterator[str]:
    if said := told_to(report, exercise):
        cues = [say("soap-cue", cue=cue, times=times) for cue, times in said.items()]
        yield say("soap-cues-given", cues=", ".join(cues))


def _remarks(report: Report, exercise: Exercise) -> Iterator[str]:
    """Yield the notes of the report, without those on rules, which are told with the rules."""
    for note in report.notes:
        if not isinstance(note, RuleNotJudged):
            yield note_in_words(note, exercise)
