"""Score and quality in words: sentences for everybody, and figures with their units for therapists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median
from typing import Final

from posecheck.exercise import Exercise
from posecheck.kinematics.measures import CATALOGUE, Side
from posecheck.report.figure_words import figure, in_a_row
from posecheck.report.words import either_way, phase_name
from posecheck.result import Figure, Quality, Report, Score, ScorePart, Symmetry, Trend, Variability
from posecheck.result.in_words import amount, decimal, percent
from posecheck.words import say

_ALL: Final = 0.995
"""A share that is told as all of it."""


def score_in_words(score: Score) -> Iterator[str]:
    """Say a score, by how much another one must differ, and how much of it could be judged.

    Parameters
    ----------
    score : Score
        Of a repetition or a set.

    Yields
    ------
    str
        Sentences, the score first.
    """
    if score.points is None or score.detectable is None:
        yield say("score-none")
        return
    yield say("score-told", points=decimal(score.points))
    yield say("score-change", change=decimal(score.detectable))
    if score.judged < _ALL:
        yield say("score-judged", judged=percent(score.judged))


def parts_in_words(score: Score) -> Iterator[str]:
    """Say what a score is made of, a line for each part that the exercise asks for.

    Parameters
    ----------
    score : Score
        Of a repetition or a set.
    """
    yield from (_part(part) for part in score.parts if part.weight)


def _part(part: ScorePart) -> str:
    aspect = say(f"aspect-{part.aspect}")
    if part.points is None:
        return say("score-part.untold", aspect=aspect, why=say(f"untold-{part.untold}"))
    points = decimal(part.points)
    if part.judged < _ALL:
        return say("score-part.partly", aspect=aspect, points=points, judged=percent(part.judged))
    return say("score-part", aspect=aspect, points=points)


def changes_in_words(report: Report) -> Iterator[str]:
    """Say what certainly changed over the set, and where the sides certainly differ; the page says the same.

    Parameters
    ----------
    report : Report
        Of any set.
    """
    yield from (_trend(trend) for trend in report.quality.trends if trend.meaningful)
    yield from (_sides(one) for one in report.quality.symmetry if one.meaningful)


def _trend(trend: Trend) -> str:
    assert trend.over_set is not None, "what is meaningful is told"
    way = "more" if trend.over_set > 0.0 else "less"
    unit = trend.change.unit
    told = "" if unit == "number" else amount(abs(trend.over_set), unit)
    return say(f"trend-{trend.what}", way=way, amount=told)


def _sides(one: Symmetry) -> str:
    assert one.left.value is not None and one.right.value is not None, "what is meaningful is told"
    less = Side.LEFT if one.left.value < one.right.value else Side.RIGHT
    return say(
        "sides-differ.handed" if CATALOGUE[one.measure].handed else "sides-differ",
        side=str(less),
        measure=either_way(one.measure),
        amount=amount(abs(one.left.value - one.right.value), one.left.unit),
    )


def figures_in_words(report: Report, exercise: Exercise) -> Iterator[str]:
    """Say the figures of a set with their units and errors, for therapists: a line for each kind.

    Parameters
    ----------
    report : Report
        Of a set with repetitions.
    exercise : Exercise
        The exercise that was done, for the names of its phases.

    Yields
    ------
    str
        A line.
    """
    qualities = [rep.quality for rep in report.reps]
    named = [phase_name(one.phase, exercise) for one in qualities[0].tempo]
    medians = [_median([quality.tempo[i].time for quality in qualities]) for i in range(len(named))]
    phases = [
        say("quality-tempo-phase", phase=phase, time=time)
        for phase, time in zip(named, in_a_row(medians), strict=True)
    ]
    yield say("quality-tempo", phases=", ".join(phases))
    arc, jerk = in_a_row(
        [
            _median([quality.smoothness.arc_length for quality in qualities]),
            _median([quality.smoothness.jerk for quality in qualities]),
        ]
    )
    yield say("quality-smoothness", arc=arc, jerk=jerk)
    yield from _steadiness(qualities)
    known = [q.sequence.in_order for q in qualities if q.sequence.in_order is not None]
    if known:
        yield say("quality-sequence", times=sum(known), of=len(known))
    yield from map(_symmetry, report.quality.symmetry)
    yield _variability(report.quality.variability)
    trends = report.quality.trends
    told = in_a_row([trend.change for trend in trends])
    yield say("quality-trends", **{one.what.value: text for one, text in zip(trends, told, strict=True)})


def _steadiness(qualities: Sequence[Quality]) -> Iterator[str]:
    held = [quality.steadiness for quality in qualities if quality.steadiness is not None]
    if held:
        sway, drift = in_a_row([_median([one.sway for one in held]), _median([one.drift for one in held])])
        yield say("quality-steadiness", sway=sway, drift=drift)


def _symmetry(one: Symmetry) -> str:
    measure = either_way(one.measure)
    if one.range.untold is not None:
        return say("quality-symmetry.untold", measure=measure, index=figure(one.range))
    left, right, index = in_a_row([one.left, one.right, one.range])
    return say("quality-symmetry", measure=measure, left=left, right=right, index=index)


def _variability(varied: Variability) -> str:
    spreads = [part for one in (varied.range, varied.time) for part in (one.deviation, one.variation)]
    *told, curves = in_a_row([*spreads, varied.curves])
    range_, time = (
        deviation
        if one.deviation.value is None
        else say("quality-variability-spread", deviation=deviation, variation=variation)
        for one, deviation, variation in zip((varied.range, varied.time), told[::2], told[1::2], strict=True)
    )
    return say("quality-variability", range=range_, time=time, curves=curves)


def _median(figures: Sequence[Figure]) -> Figure:
    """Return the median of those that are told, with that of their errors; the first, if none is told."""
    told = [one for one in figures if one.value is not None]
    if not told:
        return figures[0]
    errors = [one.error for one in told if one.error is not None]
    return Figure(
        value=median(one.value for one in told if one.value is not None),
        error=median(errors) if len(errors) == len(told) else None,
        unit=told[0].unit,
    )
