"""How smooth a repetition was, in the measure that the patient is told."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import isnan
from typing import Final

import numpy as np

from posecheck.engine.quality.figures import told, untold
from posecheck.pose import FloatArray
from posecheck.result import Smoothness, Untold
from posecheck.signals.course import Course, Span, between
from posecheck.signals.marks import Moments
from posecheck.signals.smoothness import arc_length, jerk_of_scatter, log_dimensionless_jerk
from posecheck.signals.speed import even_speed
from posecheck.signals.trend import line_through

LONGEST_S: Final = 1.0 / 12.0
"""At least 12 frames a second: three for each change of 4 Hz, the quickest that is looked at."""
LONGEST_GAP_S: Final = 0.17
"""One frame of twelve a second may be lost."""
LEAST_S: Final = 0.3
"""A quicker way is over within a single change of 2 Hz, of which more than half is averaged away."""
EASE: Final = 0.305
"""A minimum-jerk movement spends 0.19 of its time before 5%, and as much beyond 95% of the way: so much for
each part of the time between (Flash and Hogan, J Neurosci 1985;5(7):1688-1703)."""
LEFT_AT_REST: Final = 0.4
"""Share of the scatter that the smoothing of measures leaves at rest, see
:mod:`posecheck.kinematics.smoothing`."""
AT_REST_S: Final = 1.0
SCATTER_SHARE: Final = 0.1
"""The jerk is told if at most this share of it may be that of the landmarks' scatter, which changes it by 0.1
at most."""
ARC_LENGTH_ERROR: Final = 0.32
JERK_ERROR: Final = 0.85
"""By how much they differ if the same movement is seen from elsewhere, by another camera and at another tempo
(``python -m benchmarks.repeatability``)."""


def smoothness_of(
    courses: Sequence[Course], moments: Moments | None, *, interval_s: float, cut: bool
) -> Smoothness:
    """Return how smooth the ways out and back were, as the mean of both and of the sides that moved.

    Parameters
    ----------
    courses : sequence of Course
        The measure that the patient is told, of each side that moved, as far as it was seen.
    moments : Moments or None
        When it left, arrived, set out for the way back and was back in that measure; None where it was not
        seen throughout.
    interval_s : float
        Usual time between frames.
    cut : bool
        Whether the way back was not recorded.
    """
    if moments is None:
        return _nothing(Untold.CUT_OFF if cut else Untold.NOT_SEEN)
    spans = _spans(moments, cut=cut)
    if min(end_s - start_s for start_s, end_s in spans) < LEAST_S:
        return _nothing(Untold.TOO_SHORT)
    if interval_s > LONGEST_S:
        return _nothing(Untold.FRAME_RATE)
    if any(_has_gaps(course, spans) for course in courses):
        return _nothing(Untold.NOT_SEEN)
    speeds = [(course, even_speed(course, *span)) for course in courses for span in spans]
    arc = told(float(np.mean([arc_length(speed) for _, speed in speeds])), "number", ARC_LENGTH_ERROR)
    if any(_is_scatter(course, moments.start_s, speed) for course, speed in speeds):
        return Smoothness(arc_length=arc, jerk=untold(Untold.TOO_SMALL, "number"))
    jerk = float(np.mean([log_dimensionless_jerk(speed) for _, speed in speeds]))
    return Smoothness(arc_length=arc, jerk=told(jerk, "number", JERK_ERROR))


def _nothing(why: Untold) -> Smoothness:
    return Smoothness(arc_length=untold(why, "number"), jerk=untold(why, "number"))


def _spans(moments: Moments, *, cut: bool) -> list[Span]:
    """Return the time of the way out and of the way back, with their slow beginning and end."""
    middle_s = (moments.reach_s + moments.leave_s) / 2.0
    out_s, back_s = moments.reach_s - moments.start_s, moments.end_s - moments.leave_s
    out = moments.start_s - EASE * out_s, min(middle_s, moments.reach_s + EASE * out_s)
    back = max(middle_s, moments.leave_s - EASE * back_s), moments.end_s + EASE * back_s
    return [out] if cut else [out, back]


def _has_gaps(course: Course, spans: Sequence[Span]) -> bool:
    """Tell whether a course has gaps, or is missing, on the way; it may begin late and end early."""
    times_s = [t for start_s, end_s in spans for t, _ in between(course, start_s, end_s)]
    within = [(a, b) for a, b in pairwise(times_s) if not any(a <= end_s < b for _, end_s in spans)]
    return not within or max(b - a for a, b in within) > LONGEST_GAP_S


def _is_scatter(course: Course, start_s: float, speed: FloatArray) -> bool:
    """Tell whether the jerk of a movement may be that of the scatter which its rest before shows."""
    rest = between(course, start_s - AT_REST_S, start_s)
    line = line_through([rest])
    if line is None or isnan(line.scatter):
        return True
    interval_s = (rest[-1][0] - rest[0][0]) / (len(rest) - 1)
    return jerk_of_scatter(line.scatter / LEFT_AT_REST, interval_s, speed) > SCATTER_SHARE
