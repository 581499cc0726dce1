"""What each rule of an exercise found in a session."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from posecheck.exercise import Exercise
from posecheck.exercise.prescription import Prescription
from posecheck.report.limit_words import limits_in_words
from posecheck.report.words import finding_in_words
from posecheck.result import Finding, Rep, Report, Verdict
from posecheck.rules import Rule
from posecheck.words import say


def rules(report: Report, exercise: Exercise, *, with_limits: bool) -> Iterator[str]:
    """Say for each rule in how many repetitions it was met, also if the definition does not have it any more.

    Parameters
    ----------
    report : Report
        The session.
    exercise : Exercise
        What was done.
    with_limits : bool
        Whether the limits of the exercise are those that the session was judged by.

    Yields
    ------
    str
        One line for each.
    """
    prescription = report.provenance.prescription or Prescription()
    known = {rule.id: prescription.limited(rule) if with_limits else rule for rule in exercise.rules}
    for name in dict.fromkeys(finding.rule for rep in report.reps for finding in rep.findings):
        found = [(finding, rep) for rep in report.reps for finding in rep.findings if finding.rule == name]
        rule = known.get(name) if with_limits else None
        yield from _rule(_named(name, rule, exercise), found, exercise)


def aim_of(rule_id: str, exercise: Exercise) -> str:
    """Return what a rule asks for in a few words; its id if the definition does not have it any more.

    Parameters
    ----------
    rule_id : str
        Id of the rule.
    exercise : Exercise
        What was done.
    """
    return next(
        (exercise.text(rule.aim, say.language) for rule in exercise.rules if rule.id == rule_id), rule_id
    )


def _named(name: str, rule: Rule | None, exercise: Exercise) -> str:
    aim = aim_of(name, exercise)
    return aim if rule is None else say("soap-rule", aim=aim, limits=limits_in_words(rule, exercise))


def _rule(rule: str, found: Sequence[tuple[Finding, Rep]], exercise: Exercise) -> Iterator[str]:
    unknown = [one for one, _ in found if one.verdict is Verdict.UNKNOWN]
    passed = sum(one.verdict is Verdict.PASS for one, _ in found)
    failed = [(one, rep) for one, rep in found if one.verdict is Verdict.FAIL]
    reasons = Counter(one.reason for one in unknown if one.reason is not None).most_common(1)
    reason = say(f"reason-{reasons[0][0]}") if reasons else ""
    if len(unknown) == len(found):
        yield say("soap-rule-unknown", rule=rule, reason=reason)
        return
    said = [say("soap-rule-met", rule=rule, passed=passed, judged=len(found) - len(unknown))]
    if failed:
        worst, rep = min(failed, key=lambda one: one[0].margin)
        finding = finding_in_words(worst, exercise, rep.side)
        said.append(say("soap-rule-worst", number=rep.number, finding=finding))
    if unknown:
        said.append(say("soap-rule-partly", unknown=len(unknown), reason=reason))
    yield " ".join(said)
