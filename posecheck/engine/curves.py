"""The course of each measure over one repetition, so that repetitions can be compared."""

from __future__ import annotations

from collections.abc import Mapping
from math import isnan

import numpy as np

from posecheck.engine.attempt import Attempt
from posecheck.kinematics.measures import Channel
from posecheck.kinematics.view import View
from posecheck.result import Curve
from posecheck.signals.cycle import normalised


def curves_of(attempt: Attempt, channels: Mapping[Channel, int], view: View) -> tuple[Curve, ...]:
    """Return the curve of each measure that was seen, on both sides, whichever side moved.

    Parameters
    ----------
    attempt : Attempt
        The attempt, drawn from its start to its end.
    channels : mapping of Channel to int
        Place of each channel among the values of a sample.
    view : View
        The view during the attempt, which decides the expected errors; a measure that is not valid in it is
        left out.
    """
    times = np.array([s.time_s for s in attempt.samples])
    values = np.array([s.values for s in attempt.samples])
    courses = normalised(times, values, attempt.start_s, attempt.end_s)
    return tuple(
        Curve(
            measure=channel.measure,
            side=channel.side,
            unit=channel.entry.unit,
            expected_error=error,
            values=tuple(None if isnan(value) else value for value in courses[:, index].tolist()),
        )
        for channel, index in channels.items()
        if (error := channel.entry.error.get(view)) is not None and np.isfinite(courses[:, index]).any()
    )
