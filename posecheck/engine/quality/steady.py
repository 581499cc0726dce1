"""How still the far end was held."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from posecheck.engine.quality.figures import Unit, told, untold
from posecheck.result import Steadiness, Untold
from posecheck.signals.course import Course, between
from posecheck.signals.marks import Moments
from posecheck.signals.trend import line_through

LEAST_S: Final = 2.0
"""Quiet standing sways mostly below 1 Hz: a shorter hold shows no whole sway. Ours."""
LEAST_VALUES: Final = 10


def steadiness_of(courses: Sequence[Course], moments: Moments | None, unit: Unit) -> Steadiness:
    """Return how far the held value swayed around the line along which it drifted, and how far that went.

    Parameters
    ----------
    courses : sequence of Course
        The measure that the patient is told, of each side that moved, growing on the way out, as far as it
        was seen; of two sides, the mean is returned.
    moments : Moments or None
        When it left, arrived, set out for the way back and was back; None where it was not seen throughout.
    unit : {"deg", "ratio"}
        Unit of the measure.
    """
    why = Untold.NOT_SEEN
    if moments is not None:
        held_s = moments.leave_s - moments.reach_s
        held = [between(course, moments.reach_s, moments.leave_s) for course in courses]
        lines = [line for course in held if len(course) >= LEAST_VALUES and (line := line_through([course]))]
        if held_s >= LEAST_S and len(lines) == len(courses):
            return Steadiness(
                sway=told(float(np.mean([line.scatter for line in lines])), unit),
                drift=told(float(np.mean([line.slope for line in lines])) * held_s, unit),
            )
        why = Untold.TOO_SHORT if held_s < LEAST_S else Untold.NOT_SEEN
    return Steadiness(sway=untold(why, unit), drift=untold(why, unit))
