"""Refuse a demonstration whose repetitions differ too much from each other to be one movement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise
from statistics import mean, median, stdev

import numpy as np

from posecheck.authoring.takes import Take, walks
from posecheck.authoring.timing import is_whole
from posecheck.engine.own_range import COMPLETE_SHARE
from posecheck.engine.uncounted import TOGETHER
from posecheck.errors import SourceError
from posecheck.kinematics.measures import Side
from posecheck.kinematics.posture import MIRRORED
from posecheck.reference.beside import WIDE
from posecheck.reference.pattern import Pattern, agreement
from posecheck.report.words import measure_name
from posecheck.result import Rep, Report, Status
from posecheck.result.in_words import amount
from posecheck.rules.evidence import BASELINE_S
from posecheck.words import say


def usable_reps(take: Take, report: Report, pattern: Pattern) -> list[Rep]:
    """Return the repetitions of a recording, if they are alike.

    Parameters
    ----------
    take : Take
        The recording.
    report : Report
        What the exercise counts in it, timed by :func:`posecheck.authoring.timing.probes`.
    pattern : Pattern
        The movement.

    Raises
    ------
    SourceError
        If none is counted, one is clearly smaller or larger than the others, they vary too much, or one is
        done with the other side out of turn; says which, and when.
    """
    whole = [rep for rep in report.reps if is_whole(rep)] or list(report.reps)
    # Steps towards the place may look like one; a recording that begins in the middle of one shows its rest.
    whole = [r for r in whole if r.number not in _odd(whole) or not walks(take.track, r.start_s, r.end_s)]
    whole = [r for r in whole if r.number not in _odd(whole) or r.start_s > take.begin_s + BASELINE_S]
    whole = [r for r in whole if r.number not in _odd(whole) or not any(_goes_with(r, one) for one in whole)]
    if not whole:
        seen = take.at_each([(one.start_s, one.end_s) for one in report.uncounted])
        told = say("take-uncounted", at=seen) if seen else say("take-uncounted.nothing")
        raise SourceError(f"{take.source}: {told}")
    _check_sizes(take, whole)
    check_spread([(take, whole)])
    _check_sides(take, [_led_by(rep, take, pattern) for rep in whole], whole)
    return whole


def _goes_with(rep: Rep, other: Rep) -> bool:
    """Tell whether a repetition only accompanies a larger one, as the standing leg does."""
    common_s = min(rep.end_s, other.end_s) - max(rep.start_s, other.start_s)
    return other is not rep and other.side is not rep.side and common_s > TOGETHER * (rep.end_s - rep.start_s)


def check_spread(shown: Sequence[tuple[Take, Sequence[Rep]]]) -> None:
    """Check that not moving at all would not be one of the usual ways of doing a movement.

    Parameters
    ----------
    shown : sequence of (Take, sequence of Rep)
        Recordings with their repetitions.

    Raises
    ------
    SourceError
        If how far the repetitions go varies so much that the band around the usual way holds standing still.
    """
    every = [(rep, take) for take, reps in shown for rep in reps]
    sizes = [rep.rom.excursion for rep, _ in every if rep.rom.excursion is not None]
    if len(sizes) < 2 or WIDE * stdev(sizes) <= mean(sizes):
        return
    named = [say("take-repetition.size", repetition=_name(*one), size=_size(one[0])) for one in every]
    told = say("take-sizes", measure=measure_name(every[0][0].rom.measure), odd=", ".join(named))
    raise SourceError(f"{', '.join(take.source for take, _ in shown)}: {told}")


def _check_sizes(take: Take, reps: Sequence[Rep]) -> None:
    odd = _odd(reps)
    if not odd:
        return
    named = [
        say("take-repetition.size", repetition=_name(rep, take), size=_size(rep))
        for rep in reps
        if rep.number in odd
    ]
    values = {"measure": measure_name(reps[0].rom.measure), "odd": ", ".join(named)}
    sizes = [rep.rom.excursion for rep in reps if rep.number not in odd and rep.rom.excursion is not None]
    told = say("take-sizes", **values)
    if sizes:
        told = say("take-sizes.usual", usual=amount(median(sizes), reps[0].rom.unit), **values)
    raise SourceError(f"{take.source}: {told}")


def _odd(reps: Sequence[Rep]) -> set[int]:
    """Return the numbers of repetitions that are partial, or differ clearly from the others."""
    return {rep.number for rep in reps if rep.status is Status.PARTIAL} | set(_unlike(reps))


def _unlike(reps: Sequence[Rep]) -> Iterator[int]:
    """Yield the numbers of repetitions that go clearly less or more far than the others of their side."""
    by_side = sorted(reps, key=lambda rep: rep.side)
    for _, group in groupby(by_side, key=lambda rep: rep.side):
        sizes = {rep.number: rep.rom.excursion for rep in group if rep.rom.excursion is not None}
        if len(sizes) == 2 and min(sizes.values()) < COMPLETE_SHARE * max(sizes.values()):
            usual = max(sizes.values())  # which of two is meant, nobody knows: both are named
            small = min(sizes.values())
            yield from sizes if usual - small > 2.0 * reps[0].rom.expected_error else ()
        elif sizes:
            usual = median(sizes.values())
            for number, size in sizes.items():
                less, more = sorted((size, usual))
                if less < COMPLETE_SHARE * more and more - less > 2.0 * reps[0].rom.expected_error:
                    yield number


def _size(rep: Rep) -> str:
    if rep.rom.excursion is None:
        return say("take-unmeasured")
    return amount(rep.rom.excursion, rep.rom.unit)


def _check_sides(take: Take, sides: Sequence[Side], reps: Sequence[Rep]) -> None:
    """Check that no side is shown once, out of turn, beside one that is shown more often."""
    if Side.BOTH in sides or all(a is not b for a, b in pairwise(sides)):
        return
    for side in (Side.LEFT, Side.RIGHT):
        if sides.count(side) == 1:
            lone = reps[sides.index(side)]
            told = say("take-sides", repetition=_name(lone, take), side=side)
            raise SourceError(f"{take.source}: {told}")


def _led_by(rep: Rep, take: Take, pattern: Pattern) -> Side:
    """Return the side that does a repetition, or leads it where the whole body moves."""
    if rep.side is not Side.BOTH or pattern.one_sided or pattern.even:
        return rep.side
    course = take.course
    start, peak = np.searchsorted(course.time_s, [rep.start_s, rep.peak_s])
    change = course.values[peak] - course.values[start]
    left = agreement(change, pattern.excursion) > agreement(change, pattern.excursion[MIRRORED])
    return Side.LEFT if left else Side.RIGHT


def _name(rep: Rep, take: Take) -> str:
    return say("take-repetition", number=str(rep.number), at=take.at(rep.start_s, rep.end_s))
