"""The course of each measure over one repetition, so that repetitions can be compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import isnan

import numpy as np

from posecheck.engine.attempt import Attempt
from posecheck.engine.sight import Others
from posecheck.kinematics.measures import Channel
from posecheck.kinematics.view import View
from posecheck.result import Curve
from posecheck.signals.cycle import normalised


def curves_of(
    attempt: Attempt, channels: Mapping[Channel, int], others: Others, view: View
) -> tuple[Curve, ...]:
    """Return the curve of each measure that was seen, on both sides, whichever side moved.

    Parameters
    ----------
    attempt : Attempt
        The attempt, drawn from its start to its end.
    channels : mapping of Channel to int
        Place of each channel among the values of a sample.
    others : Others
        What was measured besides.
    view : View
        The view during the attempt, which decides the expected errors; a measure that is not valid in it is
        left out.
    """
    asked = [(s.time_s, s.values) for s in attempt.samples]
    besides = others.between(attempt.start_s, attempt.end_s)
    return (*_drawn(attempt, channels, asked, view), *_drawn(attempt, others.channels, besides, view))


def _drawn(
    attempt: Attempt, channels: Iterable[Channel], frames: Sequence[tuple[float, list[float]]], view: View
) -> Iterator[Curve]:
    if not frames:
        return
    times = np.array([time_s for time_s, _ in frames])
    courses = normalised(times, np.array([values for _, values in frames]), attempt.start_s, attempt.end_s)
    for channel, course in zip(channels, courses.T, strict=True):
        error = channel.entry.error.get(view)
        if error is not None and np.isfinite(course).any():
            yield Curve(
                measure=channel.measure,
                side=channel.side,
                unit=channel.entry.unit,
                expected_error=error,
                values=tuple(None if isnan(value) else value for value in course.tolist()),
            )
