"""A phase must take neither too little nor too much time."""

from __future__ import annotations

from posecheck.engine.rules.evidence import BRIDGED_S, Evidence, enough
from posecheck.exercise.rules import DurationRule
from posecheck.result import Bound, Finding, Reason, Verdict
from posecheck.signals.course import Span, known
from posecheck.signals.marks import Moments, Part


def judge_duration(rule: DurationRule, evidence: Evidence) -> Finding:
    """Judge by the time between 5 and 95 % of the excursion.

    It is taken both in the progress and in the measure that the patient is told, and failed only where both
    say so: an arm that swings up is nearly at its full height long before it is at its full angle, and legs
    that bend have turned far before the hips are any lower. Unknown where the way back was not recorded, and
    where the phase or one of its ends was not seen.
    """
    attempt = evidence.attempt
    part = evidence.phases.get(rule.phase)
    if attempt.cut and part in (None, Part.BACK):
        return evidence.unknown(rule, Reason.CUT_OFF)
    start_s, end_s = evidence.span_s(part) if part else (attempt.start_s, attempt.end_s)
    if not _timed(evidence, start_s, end_s, moving=part is not Part.TARGET):
        return evidence.unknown(rule)
    judged = [_judged(rule, evidence, _took_s(times, part), (start_s, end_s)) for times in evidence.times]
    return max(judged, key=lambda finding: finding.margin)


def _judged(rule: DurationRule, evidence: Evidence, took_s: float, span_s: Span) -> Finding:
    short = rule.min_s is not None and took_s < rule.min_s - rule.tolerance_s
    long = rule.max_s is not None and took_s > rule.max_s + rule.tolerance_s
    return evidence.finding(
        rule,
        Verdict.FAIL if short or long else Verdict.PASS,
        took_s,
        _nearest(rule, took_s),
        side=evidence.attempt.side,
        span_s=span_s,
    )


def _took_s(crossed: Moments, part: Part | None) -> float:
    """Return how long a part took, or all of it."""
    start_s, end_s = crossed.span_s(part)
    return end_s - start_s


def _nearest(rule: DurationRule, took_s: float) -> Bound:
    """Return the limit that a time is beyond, or nearest to."""
    if rule.min_s is None or rule.max_s is None:
        return Bound.MIN if rule.max_s is None else Bound.MAX
    return Bound.MIN if took_s - rule.min_s < rule.max_s - took_s else Bound.MAX


def _timed(evidence: Evidence, start_s: float, end_s: float, *, moving: bool) -> bool:
    """Whether the movement was seen during a phase, and closely enough where it begins and ends.

    The moments themselves are frames in which the movement was seen. How far off they are is seen where it
    moves: inside of a phase of movement, outside of the stay at the target.
    """
    signal = [(s.time_s, s.progress) for s in evidence.attempt.samples]
    times_s = [t for t, _ in known(signal)]
    inward = 1.0 if moving else -1.0
    return (
        enough([point for point in signal if start_s <= point[0] <= end_s])
        and any(0.0 < inward * (t - start_s) <= BRIDGED_S for t in times_s)
        and any(0.0 < inward * (end_s - t) <= BRIDGED_S for t in times_s)
    )
