"""What was counted in a session, what was not, and how long it took."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from statistics import mean, stdev

from posecheck.exercise import Exercise
from posecheck.kinematics.measures import Side
from posecheck.report.soap.rules import aim_of
from posecheck.report.summary import has_repetitions, was_held
from posecheck.report.words import uncounted_in_words
from posecheck.result import Rep, Report, Status
from posecheck.result.in_words import amount
from posecheck.words import say

_SIDES = (Side.LEFT, Side.RIGHT, Side.BOTH)


def counted_reps(report: Report) -> list[Rep]:
    """Return the counted repetitions of a session.

    Parameters
    ----------
    report : Report
        The session.
    """
    return [rep for rep in report.reps if rep.status is not Status.PARTIAL]


def repetitions(report: Report, exercise: Exercise) -> Iterator[str]:
    """Say how many repetitions there were of which kind, and how long they took.

    Parameters
    ----------
    report : Report
        The session.
    exercise : Exercise
        What was done.

    Yields
    ------
    str
        One sentence after the other.
    """
    counted = counted_reps(report)
    if has_repetitions(report):
        yield say("soap-counted", count=report.rep_count)
    sides = Counter(rep.side for rep in counted)
    if sides.keys() - {Side.BOTH}:
        counts = [say(f"soap-on-{side}", count=sides[side]) for side in _SIDES if sides[side]]
        yield say("soap-counted-sides", counts=", ".join(counts))
    compensated = [rep for rep in counted if rep.status is Status.COMPENSATED]
    if compensated:
        rules = dict.fromkeys(aim_of(rep.decided_by or "", exercise) for rep in compensated)
        yield say("soap-compensated", compensated=len(compensated), rules=", ".join(filter(None, rules)))
    if report.partial_count:
        yield say("soap-partial", count=report.partial_count)
    if report.uncounted:
        why = Counter(uncounted_in_words(one, sized=False) for one in report.uncounted)
        told = [say("soap-uncounted-one", why=one, times=times) for one, times in why.items()]
        yield say("soap-uncounted", movements=", ".join(told))
    yield from _held([rep for rep in counted if rep.held_s is not None])
    times_s = [rep.took_s for rep in counted if rep.took_s is not None]
    if len(times_s) > 1:
        yield say("soap-time", mean=amount(mean(times_s), "s"), spread=amount(stdev(times_s), "s"))
    elif times_s:
        yield say("soap-time.one", mean=amount(times_s[0], "s"))


def _held(reps: Sequence[Rep]) -> Iterator[str]:
    """Say for how long the repetitions of a hold were held, and in how many that was not seen."""
    times = [amount(rep.held_s or 0.0, "s") for rep in reps if was_held(rep)]
    if times:
        yield say("soap-held", times=", ".join(times))
    if unseen := len(reps) - len(times):
        yield say("soap-held.none", count=unseen)
