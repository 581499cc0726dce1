"""What was measured in a session, in complete sentences for a clinical note."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from statistics import mean, stdev

from posecheck.change import figures
from posecheck.exercise import Exercise
from posecheck.exercise.prescription import Prescription, SideChoice
from posecheck.kinematics.measures import CATALOGUE, Side
from posecheck.report.change_words import told_amount, with_side
from posecheck.report.difference import compared, differences
from posecheck.report.quality_words import figures_in_words, parts_in_words, score_in_words
from posecheck.report.words import (
    amount,
    finding_in_words,
    limits_in_words,
    note_in_words,
    say,
    uncounted_in_words,
    when_in_words,
)
from posecheck.result import Deviation, Finding, Rep, Report, RuleNotJudged, Status, Verdict
from posecheck.result.change import SessionFigure, Yardstick
from posecheck.rules import Rule

_SIDES = (Side.LEFT, Side.RIGHT, Side.BOTH)


@dataclass(frozen=True, kw_only=True, slots=True)
class Paragraph:
    """One subject of a session.

    Attributes
    ----------
    heading : str
        What it is about.
    sentences : tuple of str
        At least one.
    listed : bool
        Whether each stands on a line of its own.
    """

    heading: str
    sentences: tuple[str, ...]
    listed: bool = False


def paragraphs(report: Report, exercise: Exercise, *, with_limits: bool) -> Iterator[Paragraph]:
    """Yield what was measured in a session.

    Parameters
    ----------
    report : Report
        The session.
    exercise : Exercise
        What was done.
    with_limits : bool
        Whether the limits of its rules are those that the session was judged by.

    Yields
    ------
    Paragraph
        One subject after the other; those of which there is nothing to say are left out.
    """
    rules = _rules(report, exercise, with_limits=with_limits)
    for heading, sentences, listed in (
        ("soap-setting", _setting(report, exercise), False),
        ("soap-repetitions", _repetitions(report, exercise), False),
        ("soap-range", _range(report), False),
        ("soap-rules", rules, True),
        ("soap-reference", _reference(report, exercise), True),
        ("soap-figures", _figures(report, exercise), True),
        ("soap-score", _score(report), False),
        ("soap-cues", _cues(report), False),
        ("soap-remarks", _remarks(report, exercise), True),
    ):
        if said := tuple(sentences):
            yield Paragraph(heading=say(heading), sentences=said, listed=listed)


def _setting(report: Report, exercise: Exercise) -> Iterator[str]:
    known = {
        "exercise": exercise.text(exercise.name, say.language),
        "position": exercise.position,
        "duration": amount(report.duration_s, "s"),
    }
    if report.view is None or not report.frames.total:
        yield say("soap-done.unseen", **known)
    else:
        share = f"{report.frames.with_pose / report.frames.total:.0%}"
        yield say("soap-done", view=say(f"view-{report.view}"), share=share, **known)
    if report.provenance.source:
        yield say("soap-source", source=report.provenance.source)
    model = report.provenance.model
    yield say("soap-model.other") if model is None else say("soap-model", model=model)
    yield from _prescribed(report.provenance.prescription, exercise)


def _prescribed(prescription: Prescription | None, exercise: Exercise) -> Iterator[str]:
    if prescription is None:
        return
    if prescription.side is not SideChoice.AUTO:
        yield say("soap-prescribed-side", side=prescription.side)
    if prescription.range is not None and exercise.lead is not None:
        measure = exercise.lead.measure
        told = told_amount(prescription.range, CATALOGUE[measure].unit, measure)
        yield say("soap-prescribed-range", range=told)


def _counted(report: Report) -> list[Rep]:
    return [rep for rep in report.reps if rep.status is not Status.PARTIAL]


def _repetitions(report: Report, exercise: Exercise) -> Iterator[str]:
    counted = _counted(report)
    yield say("soap-counted", count=report.rep_count)
    sides = Counter(rep.side for rep in counted)
    if sides.keys() - {Side.BOTH}:
        counts = [say(f"soap-on-{side}", count=sides[side]) for side in _SIDES if sides[side]]
        yield say("soap-counted-sides", counts=", ".join(counts))
    compensated = [rep for rep in counted if rep.status is Status.COMPENSATED]
    if compensated:
        rules = dict.fromkeys(_aim(rep.decided_by or "", exercise) for rep in compensated)
        yield say("soap-compensated", compensated=len(compensated), rules=", ".join(filter(None, rules)))
    if report.partial_count:
        yield say("soap-partial", count=report.partial_count)
    if report.uncounted:
        why = Counter(uncounted_in_words(one, sized=False) for one in report.uncounted)
        told = [say("soap-uncounted-one", why=one, times=times) for one, times in why.items()]
        yield say("soap-uncounted", movements=", ".join(told))
    held = [amount(rep.held_s, "s") for rep in counted if rep.held_s is not None]
    if held:
        yield say("soap-held", times=", ".join(held))
    times_s = [rep.end_s - rep.start_s for rep in counted]
    if len(times_s) > 1:
        yield say("soap-time", mean=amount(mean(times_s), "s"), spread=amount(stdev(times_s), "s"))
    elif times_s:
        yield say("soap-time.one", mean=amount(times_s[0], "s"))


def _aim(rule_id: str, exercise: Exercise) -> str:
    return next(
        (exercise.text(rule.aim, say.language) for rule in exercise.rules if rule.id == rule_id), rule_id
    )


def _range(report: Report) -> Iterator[str]:
    counted = _counted(report)
    told = figures(report)
    means = {one.side: one for one in told if one.yardstick is Yardstick.MEAN_RANGE}
    best = {one.side: one for one in told if one.yardstick is Yardstick.BEST_RANGE}
    for side, one in means.items():
        yield _range_of(one, best[side])
    if counted and not means:
        yield say("soap-range-unseen")
    elif left_out := len(counted) - sum(one.repetitions for one in means.values()):
        yield say("soap-range-left-out", count=left_out)
    if {Side.LEFT, Side.RIGHT} <= means.keys():
        yield from _between_sides(means[Side.LEFT], means[Side.RIGHT])


def _range_of(middle: SessionFigure, best: SessionFigure) -> str:
    assert middle.measure is not None and middle.value is not None
    assert best.value is not None and middle.expected_error is not None

    def told(value: float) -> str:
        return told_amount(value, middle.unit, middle.measure)

    known = {
        "measure": with_side(middle.measure, middle.side),
        "best": told(best.value),
        "view": say(f"view-{middle.view}"),
        "error": told(middle.expected_error),
    }
    if middle.spread is None:
        return say("soap-range-one", **known)
    return say(
        "soap-range-several",
        mean=told(middle.value),
        spread=told(middle.spread),
        count=middle.repetitions,
        **known,
    )


def _between_sides(left: SessionFigure, right: SessionFigure) -> Iterator[str]:
    if left.value is None or right.value is None or (left.measure, left.view) != (right.measure, right.view):
        return
    difference = left.value - right.value
    detectable = max(left.detectable or 0.0, right.detectable or 0.0)
    yield say(
        "soap-sides",
        side=Side.LEFT if difference > 0.0 else Side.RIGHT,
        difference=told_amount(abs(difference), left.unit, left.measure),
    )
    told = told_amount(detectable, left.unit, left.measure)
    yield say("soap-sides.real" if abs(difference) > detectable else "soap-sides.unclear", detectable=told)


def _rules(report: Report, exercise: Exercise, *, with_limits: bool) -> Iterator[str]:
    """Yield what each rule found, also one that the definition does not have any more."""
    prescription = report.provenance.prescription or Prescription()
    known = {rule.id: prescription.limited(rule) if with_limits else rule for rule in exercise.rules}
    for name in dict.fromkeys(finding.rule for rep in report.reps for finding in rep.findings):
        found = {
            rep.number: finding for rep in report.reps for finding in rep.findings if finding.rule == name
        }
        rule = known.get(name) if with_limits else None
        yield from _rule(_named(name, rule, exercise), found, exercise)


def _named(name: str, rule: Rule | None, exercise: Exercise) -> str:
    aim = _aim(name, exercise)
    return aim if rule is None else say("soap-rule", aim=aim, limits=limits_in_words(rule, exercise))


def _rule(rule: str, found: dict[int, Finding], exercise: Exercise) -> Iterator[str]:
    unknown = [one for one in found.values() if one.verdict is Verdict.UNKNOWN]
    passed = sum(one.verdict is Verdict.PASS for one in found.values())
    failed = {number: one for number, one in found.items() if one.verdict is Verdict.FAIL}
    reasons = Counter(one.reason for one in unknown if one.reason is not None).most_common(1)
    reason = say(f"reason-{reasons[0][0]}") if reasons else ""
    if len(unknown) == len(found):
        yield say("soap-rule-unknown", rule=rule, reason=reason)
        return
    said = [say("soap-rule-met", rule=rule, passed=passed, judged=len(found) - len(unknown))]
    if failed:
        number, worst = min(failed.items(), key=lambda one: one[1].margin)
        said.append(say("soap-rule-worst", number=number, finding=finding_in_words(worst, exercise)))
    if unknown:
        said.append(say("soap-rule-partly", unknown=len(unknown), reason=reason))
    yield " ".join(said)


def _reference(report: Report, exercise: Exercise) -> Iterator[str]:
    of = compared(report)
    if not of:
        if report.reps:
            yield say("soap-not-compared")
        return
    found = differences(report)
    for one in found:
        yield _differs(one.usual, exercise, times=one.times, of=of)
    if not found:
        yield say("soap-differs-not", of=of)


def _differs(deviation: Deviation, exercise: Exercise, *, times: int, of: int) -> str:
    """Say of the measure itself how it differs; the sentences of the comparison speak to the patient."""
    more = deviation.amount > 0.0
    measure = with_side(deviation.measure, deviation.side)
    opposite = f"measure-{deviation.measure}.negative"
    if CATALOGUE[deviation.measure].handed and not more and opposite in say:
        measure, more = say(opposite), True  # less to the left is told as more to the right
    return say(
        f"soap-differs-{'more' if more else 'less'}",
        measure=measure,
        amount=told_amount(abs(deviation.amount), deviation.unit, deviation.measure),
        when=when_in_words(deviation.when, exercise),
        times=times,
        of=of,
    )


def _figures(report: Report, exercise: Exercise) -> Iterator[str]:
    if report.reps:
        yield from (say("soap-figure", figure=line) for line in figures_in_words(report, exercise))


def _score(report: Report) -> Iterator[str]:
    if report.reps:
        yield from score_in_words(report.score)
        yield say("soap-score-parts", parts="; ".join(parts_in_words(report.score)))


def _cues(report: Report) -> Iterator[str]:
    if said := Counter(cue.text for cue in report.cues):
        cues = [say("soap-cue", cue=cue, times=times) for cue, times in said.items()]
        yield say("soap-cues-given", cues=", ".join(cues))


def _remarks(report: Report, exercise: Exercise) -> Iterator[str]:
    """Yield the notes of the report, without those on rules, which are told with the rules."""
    for note in report.notes:
        if not isinstance(note, RuleNotJudged):
            yield note_in_words(note, exercise)
