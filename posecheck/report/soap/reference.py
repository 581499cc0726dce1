"""What the repetitions of a session differ in from the reference movement."""

from __future__ import annotations

from collections.abc import Iterator

from posecheck.exercise import Exercise
from posecheck.kinematics.measures import CATALOGUE, Side
from posecheck.report.change_words import told_amount
from posecheck.report.difference import compared, differences
from posecheck.report.words import other_reference, with_side
from posecheck.result import Deviation, Report
from posecheck.result.in_words import when_in_words
from posecheck.words import say


def reference(report: Report, exercise: Exercise) -> Iterator[str]:
    """Say what differs from the reference movement, the most frequent first.

    Parameters
    ----------
    report : Report
        The session.
    exercise : Exercise
        What was done.

    Yields
    ------
    str
        One line for each.
    """
    of = compared(report)
    if report.reps:
        yield from other_reference(report.provenance.reference)
    if not of:
        if report.reps:
            yield say("soap-not-compared")
        return
    found = differences(report)
    for one in found:
        yield _differs(one.usual, exercise, times=one.times, of=of)
    if not found:
        yield say("soap-differs-not", of=of)


def _differs(deviation: Deviation, exercise: Exercise, *, times: int, of: int) -> str:
    """Say of the measure itself how it differs; the sentences of the comparison speak to the patient."""
    more = deviation.amount > 0.0
    side = deviation.side
    if CATALOGUE[deviation.measure].handed:
        side, more = Side.LEFT if more else Side.RIGHT, True  # less to the left is told as more to the right
    return say(
        f"soap-differs-{'more' if more else 'less'}",
        measure=with_side(deviation.measure, side),
        amount=told_amount(abs(deviation.amount), deviation.unit, deviation.measure),
        when=when_in_words(deviation.when, exercise),
        times=times,
        of=of,
    )
