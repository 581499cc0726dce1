"""What most repetitions of a session differ in from the reference movement."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from statistics import median

from posecheck.kinematics.measures import Side
from posecheck.result import Deviation, Report, When


@dataclass(frozen=True, kw_only=True, slots=True)
class Difference:
    """One difference that was told of several repetitions.

    Attributes
    ----------
    usual : Deviation
        The first of them, with the median amount of all.
    times : int
        Of how many repetitions it was told.
    """

    usual: Deviation
    times: int


def differences(report: Report) -> tuple[Difference, ...]:
    """Return what repetitions differ in, the most frequent first; of each, only what is told counts.

    Parameters
    ----------
    report : Report
        The session.
    """
    told: dict[tuple[str, Side, When, bool], list[Deviation]] = defaultdict(list)
    for rep in report.reps:
        one = None if rep.comparison is None else rep.comparison.largest
        if one is not None:
            told[one.measure, one.side, one.when, one.amount > 0.0].append(one)
    return tuple(
        Difference(
            usual=replace(several[0], amount=median(one.amount for one in several)), times=len(several)
        )
        for several in sorted(told.values(), key=len, reverse=True)
    )


def compared(report: Report) -> int:
    """Return how many repetitions were compared with the reference movement.

    Parameters
    ----------
    report : Report
        The session.
    """
    return sum(rep.comparison is not None for rep in report.reps)
