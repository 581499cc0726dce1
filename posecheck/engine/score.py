"""One number for a session: the share of what was asked for that was seen to be done."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from posecheck.result import Rep, Verdict
from posecheck.rules import Rule, Severity

WEIGHT: Final = {Severity.INFO: 1.0, Severity.CORRECT: 2.0, Severity.STOP: 4.0}
"""Ours: a warning to stop weighs as much as two corrections, a hint half as much as one."""


def score(reps: Iterable[Rep], rules: Iterable[Rule]) -> float | None:
    """Return the share of passed rules among the judged ones, weighted by severity.

    Parameters
    ----------
    reps : iterable of Rep
        The repetitions of the report, partial ones included.
    rules : iterable of Rule
        The rules they were judged by.

    Returns
    -------
    float or None
        0..100. Unknown verdicts count neither way; None if nothing could be judged.
    """
    weights = {rule.id: WEIGHT[rule.severity] for rule in rules}
    passed = judged = 0.0
    for rep in reps:
        for finding in rep.findings:
            if finding.verdict is not Verdict.UNKNOWN:
                judged += weights[finding.rule]
                passed += weights[finding.rule] if finding.verdict is Verdict.PASS else 0.0
    return 100.0 * passed / judged if judged else None
