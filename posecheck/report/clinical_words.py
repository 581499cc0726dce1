"""The result of a clinical test in words: the value, what is usual, and what a change would have to be."""

from __future__ import annotations

from collections.abc import Iterator

from posecheck.exercise import Exercise
from posecheck.exercise.clinical_test import ClinicalTest, Sex
from posecheck.kinematics.measures import Side
from posecheck.report.figure_words import with_error
from posecheck.result import ClinicalChange, ClinicalResult, NoResult, NormComparison
from posecheck.result.in_words import amount
from posecheck.strict import text_in
from posecheck.words import say


def result_in_words(result: ClinicalResult) -> str:
    """Say the result with its unit and its expected error.

    Parameters
    ----------
    result : ClinicalResult
        Of one side.
    """
    what = say(f"clinical-of-{result.result}")
    return say("clinical-result", what=what, side=result.side, value=_value(result))


def details_in_words(result: ClinicalResult, exercise: Exercise) -> Iterator[str]:
    """Say how a result came about and compares with what is usual, and what change is unlikely to be chance.

    Parameters
    ----------
    result : ClinicalResult
        Of one side.
    exercise : Exercise
        The test that was done, for the names of its rules and what is said about its norms.

    Yields
    ------
    str
        One or more sentences on one subject after the other.
    """
    test = exercise.test
    if result.side is not Side.BOTH and test is not None and test.sides is not None:
        yield exercise.text(test.sides, say.language)
    if result.why is not None:
        yield _why(result.why, exercise, rule=result.rule, zero=result.valid)
    if result.unjudged:
        rules = [say("clinical-rule", rule=_aim(rule, exercise)) for rule in result.unjudged]
        yield say("clinical-unjudged", rules=", ".join(rules))
    if result.attempts_asked > 1 and result.attempts:
        yield from _attempts(result, exercise)
    if result.norm is None:
        yield say(f"clinical-no-norm-{result.no_norm}")
    else:
        yield " ".join(_norm(result.norm))
        yield " ".join(_source(result.norm, test))
    if result.change is not None:
        yield " ".join(_change(result.change, test))


def group_in_words(norm: NormComparison) -> str:
    """Say whom a norm is about: "women aged 60 to 64".

    Parameters
    ----------
    norm : NormComparison
        Has their ages and their sex.
    """
    names = {Sex.FEMALE: "clinical-women", Sex.MALE: "clinical-men", None: "clinical-people"}
    first, last = norm.ages
    return say(names[norm.sex], first=str(first), last=str(last))


def protocol_in_words(test: ClinicalTest, exercise: Exercise) -> Iterator[str]:
    """Say how a test is done.

    Parameters
    ----------
    test : ClinicalTest
        Has the protocol.
    exercise : Exercise
        The exercise it makes a test.

    Yields
    ------
    str
        How it starts, how it ends, what is not valid, and what is done otherwise than published.
    """
    parts = test.protocol
    for name, texts in (
        ("start", parts.start),
        ("stop", parts.stop),
        ("invalid", parts.invalid),
        ("differs", parts.differs),
    ):
        if texts is not None:
            yield say(f"exercise-test-{name}", text=exercise.text(texts, say.language))


def _why(why: NoResult, exercise: Exercise, *, rule: str | None, zero: bool) -> str:
    if why is not NoResult.BROKEN_RULE or rule is None:
        return say(f"clinical-why-{why}")
    aim = _aim(rule, exercise)
    return say("clinical-why-broken_rule.zero" if zero else "clinical-why-broken_rule", rule=aim)


def _value(result: ClinicalResult) -> str:
    if result.value is None:
        return say("clinical-none")
    if result.unit == "number":
        return say("clinical-count", count=round(result.value))
    return with_error(result.value, result.expected_error, result.unit)


def _attempts(result: ClinicalResult, exercise: Exercise) -> Iterator[str]:
    values = [
        say("clinical-attempt-none") if one.value is None else amount(one.value, one.unit)
        for one in result.attempts
    ]
    count = len(values)
    if count > 1:
        yield say("clinical-attempts", take=result.take, count=count, values=", ".join(values))
        for one in result.attempts:
            if one.why is not None:
                why = _why(one.why, exercise, rule=one.rule, zero=one.value is not None)
                yield say("clinical-attempt", number=one.number, why=why)
    if count < result.attempts_asked:
        yield say("clinical-attempts.fewer", count=count, asked=result.attempts_asked)


def _norm(norm: NormComparison) -> Iterator[str]:
    """Yield what is usual, and how the result compares with it."""
    group = group_in_words(norm)
    if norm.mean is not None:
        mean = amount(norm.mean, norm.unit)
        if norm.sd is None:
            yield say("clinical-mean", group=group, mean=mean)
        else:
            yield say("clinical-mean.spread", group=group, mean=mean, sd=amount(norm.sd, norm.unit))
    if norm.limits is not None:
        limits = {
            name: amount(value, norm.unit)
            for name, value in (("low", norm.low), ("high", norm.high))
            if value is not None
        }
        which = "both" if len(limits) == 2 else next(iter(limits))
        yield say(f"clinical-limits-{which}", limits=norm.limits, group=group, **limits)
    if norm.n is not None:
        yield say("clinical-mean.number", n=norm.n)
    if norm.standing is not None:
        yield say(f"clinical-standing-{norm.standing}", better=norm.better)
    if norm.z is not None:
        yield say(f"clinical-z-{'below' if norm.z < 0.0 else 'above'}", z=amount(abs(norm.z), "number"))
    elif norm.share is not None:
        yield say("clinical-share", share=amount(round(norm.share, 2), "ratio"))


def _source(norm: NormComparison, test: ClinicalTest | None) -> Iterator[str]:
    """Yield where a norm comes from, whether that was verified, and who was measured how."""
    yield say("clinical-source", citation=norm.citation)
    if not norm.verified:
        yield say("clinical-unverified")
    if test is not None and test.norms is not None:
        for texts in (test.norms.unverified, test.norms.people):
            if texts is not None:
                yield text_in(say.language, texts)


def _change(change: ClinicalChange, test: ClinicalTest | None) -> Iterator[str]:
    told = amount(change.value, change.unit)
    if change.unit == "number":
        told = say("clinical-count", count=change.value)
    if change.citation is None:
        yield say("clinical-change.camera", change=told)
    else:
        yield say("clinical-change", change=told)
        yield say("clinical-source", citation=change.citation)
    if not change.verified:
        yield say("clinical-change.unverified")
    if change.citation is not None and test is not None and test.mdc is not None:
        yield text_in(say.language, test.mdc.people)


def _aim(rule: str, exercise: Exercise) -> str:
    aims = {one.id: exercise.text(one.aim, say.language) for one in exercise.rules}
    return aims.get(rule, rule)
