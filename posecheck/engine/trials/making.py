"""The trial of an exercise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from posecheck.engine.trials.counted import CountTrial
from posecheck.engine.trials.hold import HoldTrial
from posecheck.engine.trials.steps import StepsTrial
from posecheck.engine.trials.timed import TimedTrial
from posecheck.engine.trials.trial import Trial
from posecheck.exercise.definition import Exercise
from posecheck.exercise.trial import CountInTime, Hold, Steps, TimeToComplete
from posecheck.kinematics.measures import Channel, Side
from posecheck.rules import Rule


def trial_of(
    exercise: Exercise, rules: tuple[Rule, ...], channels: Mapping[Channel, int], sides: Sequence[Side]
) -> Trial | None:
    """Return what counts or times a set; None where its repetitions are all there is.

    Parameters
    ----------
    exercise : Exercise
        What the patient does.
    rules : tuple of Rule
        Its rules with the patient's own limits.
    channels : mapping of Channel to int
        Place of each channel among the values of a sample.
    sides : sequence of Side
        The sides that are followed.
    """
    match exercise.trial:
        case Hold():
            return HoldTrial(exercise.trial, rules, channels, exercise.parts(), sides)
        case CountInTime():
            return CountTrial(exercise.trial)
        case TimeToComplete():
            return TimedTrial(exercise.trial)
        case Steps():
            return StepsTrial(exercise.trial)
        case _:
            return None
