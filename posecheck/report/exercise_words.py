"""An exercise in words: what its set consists of, what its rules ask for, and when the patient is told."""

from __future__ import annotations

from collections.abc import Iterator

from posecheck.exercise import Exercise
from posecheck.exercise.dose import Bandwidth, Faded, Feedback, Summary
from posecheck.exercise.trial import CountInTime, Hold, Steps, TimeToComplete, Trial
from posecheck.report.words import measure_name, phase_name, share_of
from posecheck.result.in_words import amount
from posecheck.rules import Amount, Limits, Rule
from posecheck.words import say


def limits_in_words(rule: Rule, exercise: Exercise) -> str:
    """Say what a rule asks for, with the measure and its unit.

    Parameters
    ----------
    rule : Rule
        A rule of any kind.
    exercise : Exercise
        The exercise it belongs to, for the names of its phases.
    """
    told = {name: _told(value, rule.about) for name, value in rule.asked().items()}
    if rule.about is not None:
        told["measure"] = measure_name(rule.about)
    if rule.timed is not None:
        told |= {"timed": rule.timed, "phase": phase_name(rule.timed, exercise)}
    return say(f"limits-{rule.kind}", **told)


def _told(value: Limits | Amount | float | str, about: str | None) -> float | str:
    match value:
        case Limits(least, most, "ratio"):
            return share_of(_between(least, most, "ratio"), about)
        case Limits(least, most, unit):
            return _between(least, most, unit)
        case Amount(number, unit):
            return amount(number, unit)
    return value


def _between(least: float | None, most: float | None, unit: str) -> str:
    if least is not None and most is not None:
        return say("between", least=amount(least, unit), most=amount(most, unit))
    if least is not None:
        return say("at-least", least=amount(least, unit))
    return "" if most is None else say("at-most", most=amount(most, unit))


def set_in_words(trial: Trial) -> str:
    """Say what a set consists of.

    Parameters
    ----------
    trial : Trial
        As the exercise defines it.
    """
    return ", ".join(_trial(trial))


def _trial(trial: Trial) -> Iterator[str]:
    name = f"trial-{trial.kind}"
    match trial:
        case Hold(longest_s=float(longest_s)):
            yield say(f"{name}.at-most", time=amount(longest_s, "s"))
        case CountInTime():
            last = "" if trial.last_from == 1 else ".last"
            share = amount(trial.last_from, "ratio")
            yield say(f"{name}{last}", time=amount(trial.time_s, "s"), share=share)
        case TimeToComplete():
            yield say(name, count=trial.reps)
            if trial.distance_m is not None:
                yield say(f"{name}.way", distance=trial.distance_m)
            yield say(f"{name}.timed", starts=trial.starts, ends=trial.ends)
            if trial.limit_s is not None:
                yield say(f"{name}.limit", time=amount(trial.limit_s, "s"))
        case Steps():
            yield say(name)
            if trial.distance_m is not None:
                yield say(f"{name}.way", distance=trial.distance_m)
            if trial.time_s is not None:
                yield say(f"{name}.time", time=amount(trial.time_s, "s"))
        case _:
            yield say(name)


def feedback_in_words(feedback: Feedback) -> str:
    """Say when the patient is told what to correct.

    Parameters
    ----------
    feedback : Feedback
        As a dose has it.
    """
    name = f"feedback-{feedback.kind}"
    match feedback:
        case Bandwidth(width=width):
            return say(name, width=width)
        case Faded():
            first, last = amount(feedback.first, "ratio"), amount(feedback.last, "ratio")
            return say(name, first=first, last=last, reps=feedback.over_reps)
        case Summary(every_reps=int(every_reps)):
            return say(f"{name}.during", reps=every_reps)
        case _:
            return say(name)
