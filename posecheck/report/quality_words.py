"""Score and quality in words: sentences for everybody, and figures with their units for therapists."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import median
from typing import Final

from posecheck.exercise import Exercise
from posecheck.kinematics.measures import Side
from posecheck.report.words import measure_name, phase_name
from posecheck.result import Figure, Quality, Report, Score, ScorePart, Spread, Symmetry, Trend, Untold
from posecheck.result.in_words import amount, decimal, percent
from posecheck.words import say

_ALL: Final = 0.995
"""A share that is told as all of it."""
_DECIMALS: Final = {"deg": 1, "s": 1, "ratio": 1, "number": 2, "per_min": 0, "m_per_s": 2}


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
        "sides-differ",
        side=str(less),
        measure=measure_name(one.measure),
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
    phases = [
        say(
            "quality-tempo-phase",
            phase=phase_name(one.phase, exercise),
            time=_median([quality.tempo[i].time for quality in qualities]),
        )
        for i, one in enumerate(qualities[0].tempo)
    ]
    yield say("quality-tempo", phases=", ".join(phases))
    yield say(
        "quality-smoothness",
        arc=_median([quality.smoothness.arc_length for quality in qualities]),
        jerk=_median([quality.smoothness.jerk for quality in qualities]),
    )
    yield from _steadiness(qualities)
    known = [q.sequence.in_order for q in qualities if q.sequence.in_order is not None]
    if known:
        yield say("quality-sequence", times=sum(known), of=len(known))
    yield from map(_symmetry, report.quality.symmetry)
    yield from _over_the_set(report)


def _steadiness(qualities: Sequence[Quality]) -> Iterator[str]:
    held = [quality.steadiness for quality in qualities if quality.steadiness is not None]
    if held:
        yield say(
            "quality-steadiness",
            sway=_median([one.sway for one in held]),
            drift=_median([one.drift for one in held]),
        )


def _symmetry(one: Symmetry) -> str:
    if one.range.untold is not None:
        return say("quality-symmetry.untold", measure=measure_name(one.measure), index=figure(one.range))
    return say(
        "quality-symmetry",
        measure=measure_name(one.measure),
        left=figure(one.left),
        right=figure(one.right),
        index=figure(one.range),
    )


def _over_the_set(report: Report) -> Iterator[str]:
    varied = report.quality.variability
    yield say(
        "quality-variability",
        range=_spread(varied.range),
        time=_spread(varied.time),
        curves=figure(varied.curves),
    )
    change = {trend.what.value: figure(trend.change) for trend in report.quality.trends}
    yield say("quality-trends", **change)


def figure(one: Figure) -> str:
    """Say a figure with its unit and standard error, or why there is none.

    Parameters
    ----------
    one : Figure
        Any figure.
    """
    if one.value is None:
        return say("quality-untold", why=say(f"untold-{one.untold or Untold.NOT_SEEN}"))
    value = _told(one.value, one.unit)
    return (
        value
        if one.error is None
        else say("figure-with-error", value=value, error=_told(one.error, one.unit))
    )


def hundredths(one: Figure) -> str:
    """Say a short time as :func:`figure` does, but in hundredths: a step takes half a second.

    Parameters
    ----------
    one : Figure
        In seconds.
    """
    if one.value is None or one.error is None:
        return figure(one)
    error = max(one.error, 0.01)  # never "± 0.00 s"
    value, error_told = (say("figure-s", value=decimal(told, 2)) for told in (one.value, error))
    return say("figure-with-error", value=value, error=error_told)


def _told(value: float, unit: str) -> str:
    shown = 100.0 * value if unit == "ratio" else value
    return say(f"figure-{unit}", value=decimal(shown, _DECIMALS[unit]))


def _spread(spread: Spread) -> str:
    if spread.deviation.value is None:
        return figure(spread.deviation)
    return say(
        "quality-variability-spread",
        deviation=figure(spread.deviation),
        variation=figure(spread.variation),
    )


def _median(figures: Sequence[Figure]) -> str:
    """Say the median of those that are told; why the first is not, if none is."""
    values = [one.value for one in figures if one.value is not None]
    if not values:
        return figure(figures[0])
    return figure(Figure(value=median(values), error=figures[0].error, unit=figures[0].unit))
