"""What the score of a report tells of the same recordings, where a built-in exercise fits them.

Nothing is learnt: the exercises and their reference movements are as they ship, but for the squats that are
held against others of the same person. Nothing to run by itself.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from benchmarks import rehab24, skeletons
from benchmarks.quality_personal import LEAST_KNOWN
from posecheck.exercise import load_exercise
from posecheck.pipeline import score
from posecheck.reference.bands import bands_of, shown_in
from posecheck.reference.comparison import compare
from posecheck.reference.library import pattern_of


def of_joints(sets: Iterable[skeletons.Counted]) -> Iterator[tuple[bool, float]]:
    """Yield whether each repetition of labelled sets was right, and the points that it got.

    Parameters
    ----------
    sets : iterable of Counted
        Sets of which each repetition has a label.

    Yields
    ------
    (bool, float)
        0 to 100 points; a repetition that was not counted, or could not be scored, is left out.
    """
    for one in sets:
        for rep in score(one.track, load_exercise(one.exercise)).reps:
            which = bisect_left(one.ends_s, rep.peak_s)
            if which < len(one.correct) and rep.score.points is not None:
                yield one.correct[which], rep.score.points


def of_squats(file: Path) -> Iterator[tuple[bool, float]]:
    """Yield the same of REHAB24-6.

    Parameters
    ----------
    file : Path
        Where it lies.
    """
    squat = load_exercise("squat")
    for squats in rehab24.sets(file):
        for which, rep in rehab24.matched(squats, score(squats.track, squat)):
            if rep.score.points is not None:
                yield squats.correct[which], rep.score.points


def of_own_squats(file: Path) -> Iterator[tuple[bool, float]]:
    """Yield whether each squat of REHAB24-6 was right, and how near it is to the person's other right ones.

    The comparison is that of the product, with a reference made of the right squats of the same set.

    Parameters
    ----------
    file : Path
        Where it lies.

    Yields
    ------
    (bool, float)
        Negative size of the differences in what moves, in widths of the band; a squat is left out if fewer
        than two others are right, or nothing could be compared.
    """
    squat = load_exercise("squat")
    pattern = pattern_of(squat)
    for squats in rehab24.sets(file):
        done = list(rehab24.matched(squats, score(squats.track, squat)))
        for which, rep in done:
            right = [other for i, other in done if i != which and squats.correct[i]]
            if len(right) < LEAST_KNOWN:
                continue
            own = replace(pattern, bands=bands_of(shown_in(right, "own"), even=True, one_sided=False))
            compared = compare(rep.curves, own, rep.side)
            if compared is not None and compared.moving is not None:
                yield squats.correct[which], -compared.moving
