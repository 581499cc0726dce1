"""A phase must take neither too little nor too much time."""

from __future__ import annotations

from posecheck.engine.results import Finding, Verdict
from posecheck.engine.rules.evidence import Evidence
from posecheck.exercise.rules import DurationRule, Phase


def judge_duration(rule: DurationRule, evidence: Evidence) -> Finding:
    """Judge by the time between 5 and 95 % of the excursion; unknown where the way back was not recorded."""
    attempt = evidence.attempt
    whole = rule.phase == "whole"
    if attempt.cut and (whole or rule.phase == "back"):
        return evidence.unknown(rule, "s")
    start_s, end_s = (attempt.start_s, attempt.end_s) if whole else evidence.span_s(Phase(rule.phase))
    took_s = end_s - start_s
    short = rule.min_s is not None and took_s < rule.min_s - rule.tolerance_s
    long = rule.max_s is not None and took_s > rule.max_s + rule.tolerance_s
    limit = rule.max_s if long or rule.min_s is None else rule.min_s
    return Finding(
        rule=rule.id,
        verdict=Verdict.FAIL if short or long else Verdict.PASS,
        measured=took_s,
        limit=limit,
        unit="s",
        side=attempt.side,
        from_s=start_s,
        to_s=end_s,
    )
