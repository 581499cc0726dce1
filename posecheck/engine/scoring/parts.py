"""The points of each part of a score of one repetition, and how much of the part could be judged."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import sqrt
from typing import Final, NamedTuple

from posecheck.kinematics.measures import CATALOGUE
from posecheck.result import Comparison, Figure, Finding, RangeOfMotion, Reason, Untold, Verdict
from posecheck.rules import Rule, Severity
from posecheck.signals.points import points

HALF_AT: Final = 3.0
"""Half of the points for the range are left at this many expected errors, from where a difference from the
reference is told, too (:data:`posecheck.reference.comparison.BEYOND_BAND`)."""
HALF_OFF: Final = 2.0
"""Half of the points for the pattern are left where the course is as far off as the edge of the band that is
drawn (:data:`posecheck.reference.beside.WIDE`). With 1, scores tell right from wrong a little better and
scatter half as much again; with 3, both the other way round (docs/accuracy.md)."""
_WEIGHT: Final = {Severity.INFO: 1.0, Severity.CORRECT: 2.0, Severity.STOP: 4.0}
"""Ours: a warning to stop weighs as much as two corrections, a hint half as much as one."""
SHARE_OF_TIME: Final = 0.2
"""Half of the points of a rule about time that has no tolerance are lost at this share of its limit. Ours."""
SMOOTH: Final = -1.6
"""Spectral arc length that gets all points: smooth movements, as landmarks show them, have -1.4 to -1.75
(``python -m benchmarks.repeatability`` says how much of that is chance)."""
ROUGH: Final = 0.6
"""Half of the points are lost this far below: twice the difference between the smoothest and the least smooth
of them. Ours."""


class Judged(NamedTuple):
    """What a part of a score comes to.

    Attributes
    ----------
    points : float or None
        0..100; None if it could not be judged.
    share : float
        How much of it could be judged, 0..1.
    untold : Untold or None
        Why it could not be judged.
    """

    points: float | None
    share: float
    untold: Untold | None = None


def unjudged(why: Untold) -> Judged:
    """Return a part that could not be judged.

    Parameters
    ----------
    why : Untold
        The reason.
    """
    return Judged(None, 0.0, why)


def of_range(rom: RangeOfMotion, asked: float) -> Judged:
    """Judge how far a repetition went: what it lacks, in expected errors of a difference.

    More than what is asked for neither wins nor loses points; where it is a fault, a rule says so.

    Parameters
    ----------
    rom : RangeOfMotion
        How far it went.
    asked : float
        How far it should go, in the unit of the measure.
    """
    if rom.excursion is None:
        return unjudged(Untold.NOT_SEEN)
    error = sqrt(2.0) * CATALOGUE[rom.measure].usual_error
    return Judged(points(max(0.0, asked - rom.excursion), HALF_AT * error), 1.0)


def of_reach(findings: Sequence[Finding]) -> Judged:
    """Judge how far a repetition went by the rules that ask for it: by what it lacks most.

    Parameters
    ----------
    findings : sequence of Finding
        What the rules about the range of the told measure found; at least one.
    """
    short = [max(0.0, -one.margin) for one in findings if one.verdict is not Verdict.UNKNOWN]
    measure = findings[0].measure
    if not short or measure is None:
        return unjudged(_why([one.reason for one in findings]))
    return Judged(points(max(short), HALF_AT * sqrt(2.0) * CATALOGUE[measure].usual_error), 1.0)


def of_rules(findings: Sequence[Finding], rules: Sequence[Rule]) -> Judged:
    """Judge how well rules were kept: their points, weighted by severity.

    Within the limit, all points are left; half of them at the tolerance beyond it, where the rule is broken.

    Parameters
    ----------
    findings : sequence of Finding
        What the rules found, in the same order.
    rules : sequence of Rule
        Those that the part is made of.
    """
    judged = [
        (weight_of(rule), None if finding.verdict is Verdict.UNKNOWN else _kept(finding))
        for rule, finding in zip(rules, findings, strict=True)
    ]
    why = Untold.NOT_ASKED if not findings else _why([one.reason for one in findings])
    return weighted(judged, why)


def of_pattern(comparison: Comparison | None, why: Untold) -> Judged:
    """Judge how close the course of a repetition was to the reference, whatever its rest posture and range.

    Parameters
    ----------
    comparison : Comparison or None
        How it differs.
    why : Untold
        Why there is no comparison, if so.
    """
    if comparison is None or comparison.course is None:
        return unjudged(why)
    return Judged(points(comparison.course, HALF_OFF), 1.0)


def of_smoothness(arc_length: Figure) -> Judged:
    """Judge how smooth a repetition was.

    Parameters
    ----------
    arc_length : Figure
        Its spectral arc length.
    """
    if arc_length.value is None:
        return unjudged(arc_length.untold or Untold.NOT_SEEN)
    return Judged(points(max(0.0, SMOOTH - arc_length.value), ROUGH), 1.0)


def weighted(judged: Iterable[tuple[float, float | None]], why: Untold) -> Judged:
    """Return the mean of points, each with its weight; what is unknown leaves the mean to the others.

    Parameters
    ----------
    judged : iterable of (float, float or None)
        Weight and points of each.
    why : Untold
        Why nothing could be judged, if so.
    """
    several = list(judged)
    known = [(weight, value) for weight, value in several if value is not None]
    total = sum(weight for weight, _ in several)
    sure = sum(weight for weight, _ in known)
    if not sure:
        return unjudged(why)
    return Judged(sum(weight * value for weight, value in known) / sure, sure / total)


def weight_of(rule: Rule) -> float:
    """Return how much a rule weighs beside others.

    Parameters
    ----------
    rule : Rule
        Any rule.
    """
    return _WEIGHT[rule.severity]


def _kept(finding: Finding) -> float:
    """Return the points for one rule."""
    assert finding.limit is not None, "it was judged"
    width = finding.tolerance or (
        SHARE_OF_TIME * finding.limit
        if finding.unit == "s" or finding.measure is None
        else CATALOGUE[finding.measure].usual_error
    )
    return points(max(0.0, -finding.margin), width)


_WHY: Final = {
    Reason.NOT_SEEN: Untold.NOT_SEEN,
    Reason.WRONG_VIEW: Untold.WRONG_VIEW,
    Reason.ONE_SIDE: Untold.ONE_SIDE,
    Reason.CUT_OFF: Untold.CUT_OFF,
}


def _why(reasons: Sequence[Reason | None]) -> Untold:
    return next((_WHY[reason] for reason in reasons if reason is not None), Untold.NOT_SEEN)
