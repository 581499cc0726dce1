"""A report in words that patients and therapists both understand: the English for its codes and numbers."""

from __future__ import annotations

from posecheck.exercise.rules import (
    AlignmentRule,
    CountRule,
    DurationRule,
    HoldRule,
    RangeRule,
    Rule,
    VariabilityRule,
)
from posecheck.exercise.trial import CountInTime, Hold, Steps, TimeToComplete, Trial
from posecheck.kinematics.measures import CATALOGUE, Side
from posecheck.kinematics.view import View
from posecheck.result import (
    Bound,
    Finding,
    NobodySeen,
    Note,
    NothingMoved,
    NotMeasured,
    Reason,
    Rep,
    RuleNotJudged,
    SideRepeated,
    SourceNote,
    Status,
    Uncounted,
    Why,
)

STATUS: dict[Status, str] = {
    Status.COMPLETE: "complete",
    Status.COMPENSATED: "compensated",
    Status.PARTIAL: "partial",
}
VIEWS: dict[View, str] = {
    View.FRONT: "from the front",
    View.OBLIQUE: "from the front at an angle",
    View.SIDE: "from the side",
    View.REAR_OBLIQUE: "from behind at an angle",
    View.REAR: "from behind",
}
REASONS: dict[Reason, str] = {
    Reason.NOT_SEEN: "not seen well enough",
    Reason.WRONG_VIEW: "cannot be seen from this side",
    Reason.ONE_SIDE: "only one side was seen to move",
    Reason.CUT_OFF: "the recording ended before it was over",
}
WHY: dict[Why, str] = {
    Why.TOO_SMALL: "too small to be told from sway",
    Why.TOO_SLOW: "took longer than a repetition may",
    Why.PAUSED: "paused for longer than a repetition may",
    Why.TOO_QUICK: "too quick for a repetition",
    Why.ONE_SIDE: "one side moved alone",
    Why.OTHER_SIDE: "the other side moved",
    Why.OTHER_MOVEMENT: "looked like a different movement",
    Why.NOT_SEEN: "not seen for too long in between",
    Why.CUT_OFF: "the recording ended in the middle of it",
}


def spoken(name: str) -> str:
    """Return the name of a measure or a rule as words: ``knees_in`` is "knees in"."""
    return name.replace("_", " ")


def amount(value: float, unit: str) -> str:
    """Return a value with its unit: whole degrees, tenths of seconds, hundredths of a ratio."""
    match unit:
        case "deg":
            return f"{value:.0f}°"
        case "s":
            return f"{value:.1f} s"
        case _:
            return f"{value:.2f}"


def with_error(value: float, error: float | None, unit: str) -> str:
    """Return a value with its expected error, ``98° ± 8°``; without it where that is not known."""
    return amount(value, unit) if error is None else f"{amount(value, unit)} ± {amount(error, unit)}"


def range_of_motion(rep: Rep) -> str:
    """Return how far a repetition went: ``95° ± 8°``; a dash where that was not seen."""
    if rep.rom.excursion is None:
        return "–"
    return with_error(rep.rom.excursion, rep.rom.expected_error, rep.rom.unit)


def finding_in_words(finding: Finding, rule: Rule, view: View) -> str:
    """Say what was found, the expected error of it in this view, and what was asked for."""
    if finding.measured is None or finding.limit is None:
        return f"{spoken(rule.id)}: {REASONS[finding.reason or Reason.NOT_SEEN]}"
    side = f", {finding.side}" if finding.side is not Side.BOTH else ""
    value = with_error(finding.measured, _error(finding, rule, view), finding.unit)
    asked = f"at {'least' if finding.bound is Bound.MIN else 'most'} {amount(finding.limit, finding.unit)}"
    return f"{spoken(rule.id)}{side}: {value} ({asked})"


def note_in_words(note: Note) -> str:
    """Return a note as a sentence, without a capital and a full stop."""
    match note:
        case NobodySeen():
            return "nobody was seen"
        case NotMeasured():
            advice = note.advice or "It was not seen well enough."
            length = f"{note.missing_s:.0f} of {note.duration_s:.0f} s"
            return f"the movement could not be measured for {length}: {advice}"
        case NothingMoved():
            return f"no movement of at least {amount(note.least, note.unit)} and back was seen"
        case RuleNotJudged():
            return f"the rule {note.rule} could not be judged: {REASONS[note.reason]}"
        case SideRepeated():
            often = "once" if note.times == 1 else f"{note.times} times"
            return f"the same side moved twice in a row {often}; left and right should alternate"
        case SourceNote():
            return note.text


def uncounted_in_words(one: Uncounted) -> str:
    """Say why a movement was not counted, and how large it was."""
    why = f"looked like {one.like}" if one.like else WHY[one.why]
    return why if one.share is None else f"{why} ({100 * one.share:.0f} % of the usual range)"


def limits_in_words(rule: Rule) -> str:
    """Say what a rule asks for, with the measure and its unit."""
    match rule:
        case DurationRule():
            return f"{_phase(rule.phase)}: {_between(rule.min_s, rule.max_s, 's')}"
        case HoldRule():
            held = _between(rule.min, rule.max, CATALOGUE[rule.measure].unit)
            return f"{spoken(rule.measure)} {held}, held for {amount(rule.hold_s, 's')}"
        case RangeRule():
            unit = CATALOGUE[rule.measure].unit
            return f"{spoken(rule.measure)} reaches {_between(rule.min, rule.max, unit)}"
        case AlignmentRule():
            unit = CATALOGUE[rule.measure].unit
            what = f"change of {spoken(rule.measure)}" if rule.from_start else spoken(rule.measure)
            return f"{what} stays {_between(rule.min, rule.max, unit)}"
        case CountRule():
            return f"at least {rule.min:g} repetitions in the set"
        case VariabilityRule():
            return f"time of {_phase(rule.phase)} varies by at most {rule.max:.0%} over the set"
        case _:
            unit = CATALOGUE[rule.measure].unit
            return f"difference of {spoken(rule.measure)}, left and right: {_between(None, rule.max, unit)}"


def trial_in_words(trial: Trial) -> str:
    """Say what one set consists of."""
    match trial:
        case Hold():
            return "a hold" + _more(", of at most {:g} s", trial.longest_s)
        case CountInTime():
            last = (
                "" if trial.last_from == 1 else f"; the last one counts from {trial.last_from:.0%} of the way"
            )
            return f"as many repetitions as can be done in {trial.time_s:g} s{last}"
        case TimeToComplete():
            times = "once" if trial.reps == 1 else f"{trial.reps} times"
            way, limit = _more(", {:g} m out", trial.distance_m), _more(", at most {:g} s", trial.limit_s)
            return f"{times} as fast as is safe{way}, timed from {trial.starts} to {trial.ends}{limit}"
        case Steps():
            return "steps" + _more(" over {:g} m", trial.distance_m) + _more(" for {:g} s", trial.time_s)
        case _:
            return "repetitions"


def _more(words: str, value: float | None) -> str:
    return "" if value is None else words.format(value)


def _phase(phase: str) -> str:
    return "the whole repetition" if phase == "whole" else f"the phase {spoken(phase)}"


def _between(least: float | None, most: float | None, unit: str) -> str:
    if least is not None and most is not None:
        return f"between {amount(least, unit)} and {amount(most, unit)}"
    if least is not None:
        return f"at least {amount(least, unit)}"
    return f"at most {amount(most, unit)}" if most is not None else ""


def _error(finding: Finding, rule: Rule, view: View) -> float | None:
    if finding.unit == "s" or isinstance(rule, DurationRule | CountRule | VariabilityRule):
        return None
    return CATALOGUE[rule.measure].error.get(view)
