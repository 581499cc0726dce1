"""When a movement truly began and ended, for times that are measured from rest to rest.

Where a movement leaves its rest it is too slow to be told from sway; what can be timed is when it has come
5% of the way. An unhurried movement follows a minimum-jerk course (Flash and Hogan, J Neurosci
1985;5(7):1688-1703), which takes 19% of its time for the first 5% of the way, and 31% for the next 45%: the
time between these two levels says how long before it began.
"""

from __future__ import annotations

from math import nan
from typing import Final

from posecheck.engine.attempt import Attempt
from posecheck.signals.smoothing import DELAY_S

BEFORE: Final = 0.608
"""Time from the beginning of a minimum-jerk movement to 5% of its way, as a share of that from 5% to 50%."""
MOST_S: Final = 0.5
"""Most that is added at an end: someone who needs longer than two and a half seconds for the way has
faltered, and did not begin so much earlier. Ours."""


def began_s(attempt: Attempt) -> float:
    """Return when an attempt left its rest.

    Parameters
    ----------
    attempt : Attempt
        One that is over.
    """
    early_s = attempt.crossed.start_s
    return early_s - _beyond_s(_half_out_s(attempt) - early_s)


def arrived_s(attempt: Attempt) -> float:
    """Return when an attempt arrived at its far end.

    Parameters
    ----------
    attempt : Attempt
        One that is over.
    """
    late_s = attempt.crossed.reach_s
    return late_s + _beyond_s(late_s - _half_out_s(attempt))


def ended_s(attempt: Attempt) -> float:
    """Return when an attempt was back at its rest; NaN if it was not seen to be.

    Parameters
    ----------
    attempt : Attempt
        One that is over.
    """
    late_s = attempt.crossed.end_s
    if not attempt.returned:
        return nan
    half = _half(attempt)
    far = [s.time_s for s in attempt.samples if s.time_s <= late_s + DELAY_S and s.progress >= half]
    return late_s + _beyond_s(late_s - (far[-1] - DELAY_S))


def _half(attempt: Attempt) -> float:
    return (attempt.rest + attempt.peak) / 2.0


def _half_out_s(attempt: Attempt) -> float:
    """Return when it was halfway out: between the ends the progress of a frame is late by its smoothing."""
    half = _half(attempt)
    far = (s.time_s for s in attempt.samples if s.time_s >= attempt.left_s and s.progress >= half)
    return next(far) - DELAY_S


def _beyond_s(between_s: float) -> float:
    return min(MOST_S, BEFORE * max(0.0, between_s))
