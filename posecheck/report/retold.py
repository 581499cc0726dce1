"""What the patient was told, in the language of whoever reads it: a report keeps it as it was said."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import partial
from typing import Final

from posecheck.engine.cues import cue_text
from posecheck.engine.feedback.coach import MOST
from posecheck.engine.feedback.differences import Differences
from posecheck.engine.feedback.pace import Pace
from posecheck.engine.feedback.summing_up import SummingUp
from posecheck.exercise import Exercise
from posecheck.exercise.content_hash import content_hash
from posecheck.exercise.dose import Summary
from posecheck.exercise.prescription import Prescription
from posecheck.kinematics.measures import SIDES, Side
from posecheck.result import Report
from posecheck.result.in_words import deviation_in_words
from posecheck.words import LANGUAGES, say, words

_NUMBER: Final = re.compile(r"\d+(?:[.,]\d+)?")
ROUNDED: Final = 1.0
"""By so much numbers may differ, in the unit in which they are said: a saved report has them rounded."""


class Retold:
    """Says the sentences of a session in the language that is being spoken.

    All that may have been said follows from the codes of the report and the definition of the exercise. It is
    put into words in every language, and what is the same sentence as one that was said takes its place. What
    does not follow from them, such as the words of another edition of the definition, stays as it was said.

    Parameters
    ----------
    report : Report
        Of the session.
    exercise : Exercise
        What was done.
    """

    def __init__(self, report: Report, exercise: Exercise) -> None:
        self._same: dict[str, str] = {}
        self._alike: dict[str, list[str]] = {}
        if not (report.cues or report.summary):
            return
        if content_hash(exercise) != report.provenance.exercise.sha256:
            return
        here = list(_sentences(report, exercise, say.language))
        for language in LANGUAGES:
            for said, same in zip(_sentences(report, exercise, language), here, strict=True):
                self._same.setdefault(said, same)
                self._alike.setdefault(_NUMBER.sub("", said), []).append(said)

    def __call__(self, said: str) -> str:
        """Return a sentence in the language that is being spoken; unchanged if its meaning is not known.

        Parameters
        ----------
        said : str
            As it was said.
        """
        nearest = min(self._alike.get(_NUMBER.sub("", said), []), key=partial(_apart, said), default=said)
        return self._same.get(nearest, said) if _apart(said, nearest) <= ROUNDED else said


def told_to(report: Report, exercise: Exercise) -> Counter[str]:
    """Return what the patient was told during and after the set, and how often.

    Parameters
    ----------
    report : Report
        Of the session.
    exercise : Exercise
        What was done.
    """
    retold = Retold(report, exercise)
    said = (*(cue.text for cue in report.cues), *(one.text for one in report.summary))
    return Counter(map(retold, said))


def quoted(text: str, times: int) -> str:
    """Return a sentence in quotation marks, with how often it was said.

    Parameters
    ----------
    text : str
        What was said.
    times : int
        Once is not told.
    """
    return say("report-cue.often" if times > 1 else "report-cue", cue=text, times=times)


def _apart(one: str, other: str) -> float:
    """Return by how much the numbers of two sentences differ that have the same words."""
    pairs = zip(_numbers(one), _numbers(other), strict=True)
    return max((abs(a - b) for a, b in pairs), default=0.0)


def _numbers(said: str) -> list[float]:
    return [float(number.replace(",", ".")) for number in _NUMBER.findall(said)]


def _sentences(report: Report, exercise: Exercise, language: str) -> Iterator[str]:
    """Yield all that may have been said in a session, in the same order in each language."""
    prescription = report.provenance.prescription or Prescription()
    rules = tuple(map(prescription.limited, exercise.rules))
    differences, pace = Differences(rules), Pace(exercise, prescription, language)
    tell = words(language)
    for rule in rules:
        yield from (cue_text(rule, side, language) for side in Side)
        yield tell("improved", aim=exercise.text(rule.aim, language))
    yield tell("improved-range")
    yield from (tell("side-repeated", side=side) for side in SIDES)
    for rep in report.reps:
        if (short := pace.of(rep)) is not None:
            yield pace.in_words(short.asked)
        if (one := differences.of(rep.comparison)) is not None:
            yield deviation_in_words(one, exercise, language)
    feedback = prescription.dosed(exercise).feedback
    if isinstance(feedback, Summary):
        summing_up = SummingUp(exercise, rules, differences, pace, language)
        yield from (summed_up.text for summed_up in summing_up.of_set(report.reps, MOST))
        every = feedback.every_reps or len(report.reps) or 1
        for first in range(0, len(report.reps), every):
            if (last := summing_up.of_last(report.reps[first : first + every])) is not None:
                yield last.text
