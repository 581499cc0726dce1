"""An exercise in words: what its set consists of, and when the patient is told what to correct."""

from __future__ import annotations

from collections.abc import Iterator

from posecheck.exercise.dose import Bandwidth, Faded, Feedback, Summary
from posecheck.exercise.trial import CountInTime, Hold, Steps, TimeToComplete, Trial
from posecheck.result.in_words import amount
from posecheck.words import say


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
