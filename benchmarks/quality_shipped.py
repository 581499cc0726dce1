"""What score and comparison of a report tell of the same recordings, where a built-in exercise fits them.

The score is the one that ships, with the reference movement that ships. The comparison has a reference made
of other people before the same sensor or, for squats, of the same person. Nothing to run by itself.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks import rehab24, skeletons
from benchmarks.quality_personal import LEAST_KNOWN
from posecheck.exercise import load_exercise
from posecheck.pipeline import score
from posecheck.reference.bands import bands_of, shown_in
from posecheck.reference.comparison import compare
from posecheck.reference.library import pattern_of
from posecheck.result import Rep


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Judged:
    """A repetition as a report has it, and what somebody called it.

    Attributes
    ----------
    exercise : str
        Id of the exercise.
    person : int
        Who did it.
    correct : bool
        Whether it was called right.
    rep : Rep
        The repetition.
    """

    exercise: str
    person: int
    correct: bool
    rep: Rep


def judged(sets: Iterable[skeletons.Counted]) -> list[Judged]:
    """Return the repetitions that are counted in labelled sets.

    Parameters
    ----------
    sets : iterable of Counted
        Sets of known people, of which each repetition has a label.
    """
    return [
        Judged(exercise=one.exercise, person=one.person, correct=one.correct[which], rep=rep)
        for one in sets
        if one.person is not None
        for rep in score(one.track, load_exercise(one.exercise)).reps
        if (which := bisect_left(one.ends_s, rep.peak_s)) < len(one.correct)
    ]


def by_score(among: Iterable[Judged]) -> Iterator[tuple[bool, float]]:
    """Yield whether each repetition was right, and the points that it got.

    Parameters
    ----------
    among : iterable of Judged
        All repetitions.

    Yields
    ------
    (bool, float)
        0 to 100 points; what could not be scored is left out.
    """
    for one in among:
        if one.rep.score.points is not None:
            yield one.correct, one.rep.score.points


def by_comparison(among: Sequence[Judged], serves: Container[int]) -> Iterator[tuple[bool, float]]:
    """Yield the same with the comparison, its reference made of others before the same sensor.

    Parameters
    ----------
    among : sequence of Judged
        All repetitions.
    serves : container of int
        Who may serve as reference.

    Yields
    ------
    (bool, float)
        Negative size of the differences in what moves, in widths of the band.
    """
    for exercise in sorted({one.exercise for one in among}):
        pattern = pattern_of(load_exercise(exercise))
        done = [one for one in among if one.exercise == exercise]
        for person in sorted({one.person for one in done}):
            right = [one for one in done if one.person in serves and one.person != person and one.correct]
            shown = [each for one in right for each in shown_in([one.rep], str(one.person))]
            bands = bands_of(shown, even=pattern.even, one_sided=pattern.one_sided)
            for one in (one for one in done if one.person == person):
                compared = compare(one.rep.curves, replace(pattern, bands=bands), one.rep.side)
                if compared is not None and compared.moving is not None:
                    yield one.correct, -compared.moving


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
