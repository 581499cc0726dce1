"""All figures of one repetition."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from posecheck.engine.attempt import Attempt
from posecheck.engine.lead import lead_courses, lead_times
from posecheck.engine.quality.figures import unit_of
from posecheck.engine.quality.sequence import sequencing_of
from posecheck.engine.quality.smooth import smoothness_of
from posecheck.engine.quality.steady import steadiness_of
from posecheck.engine.quality.tempo import tempo_of
from posecheck.exercise.definition import Exercise, Signal
from posecheck.exercise.trial import Hold
from posecheck.kinematics.measures import CATALOGUE, Channel
from posecheck.reference.pattern import Pattern
from posecheck.result import Curve, Quality, Sequencing, Untold


class Appraiser:
    """Says how well each repetition of an exercise was done.

    Parameters
    ----------
    exercise : Exercise
        What the patient does.
    lead : Signal
        The measure that the patient is told.
    channels : mapping of Channel to int
        Place of each channel among the values of a sample.
    pattern : Pattern
        The reference movement, which knows the order in which measures move.
    """

    def __init__(
        self, exercise: Exercise, lead: Signal, channels: Mapping[Channel, int], pattern: Pattern
    ) -> None:
        self._phases = exercise.parts()
        self._is_hold = isinstance(exercise.trial, Hold)
        self._lead = lead
        self._channels = channels
        self._pattern = pattern

    def quality(self, attempt: Attempt, curves: Sequence[Curve]) -> Quality:
        """Return the figures of one attempt.

        Parameters
        ----------
        attempt : Attempt
            The attempt to appraise.
        curves : sequence of Curve
            Its measures, without those that were not seen well.
        """
        times = lead_times(attempt, self._lead, self._channels)
        courses = lead_courses(attempt, self._lead, self._channels)
        unit = unit_of(CATALOGUE[self._lead.measure].unit)
        return Quality(
            tempo=tempo_of(attempt, times, self._phases),
            smoothness=smoothness_of(courses, times, interval_s=_interval_s(attempt), cut=attempt.cut),
            steadiness=steadiness_of(courses, times, unit) if self._is_hold else None,
            sequence=self._sequence(attempt, curves),
        )

    def _sequence(self, attempt: Attempt, curves: Sequence[Curve]) -> Sequencing:
        if attempt.cut:
            return Sequencing(steps=(), in_order=None, untold=Untold.CUT_OFF)
        if attempt.hidden:
            return Sequencing(steps=(), in_order=None, untold=Untold.NOT_SEEN)
        return sequencing_of(curves, self._pattern, attempt.side, attempt.end_s - attempt.start_s)


def _interval_s(attempt: Attempt) -> float:
    """Return the mean time between the frames of an attempt."""
    samples = attempt.samples
    return (samples[-1].time_s - samples[0].time_s) / max(1, len(samples) - 1)
