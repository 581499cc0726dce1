"""How long each phase of a repetition took."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from posecheck.engine.attempt import Attempt
from posecheck.engine.quality.figures import told, untold
from posecheck.result import Figure, PhaseTime, Untold
from posecheck.rules.evidence import is_seen
from posecheck.signals.marks import Moments, Part

ERROR_S: Final = 0.24
"""By how far the time of a way is off if everything about the view, the camera, the body and the tempo varies
(``python -m benchmarks.repeatability``)."""


def tempo_of(
    attempt: Attempt, in_measure: Moments | None, phases: Mapping[str, Part]
) -> tuple[PhaseTime, ...]:
    """Return how long each phase took, between 5 and 95% of the way.

    The expected error is at least the difference between the times in the measure and in the progress: an arm
    that swings up is nearly at its full height long before it is at its full angle.

    Parameters
    ----------
    attempt : Attempt
        The attempt to time.
    in_measure : Moments or None
        Its moments in the measure that the patient is told; without them, those of its progress are taken.
    phases : mapping of str to Part
        Which part of the movement each phase of the exercise is, in their order.
    """
    return tuple(
        PhaseTime(phase=phase, time=_time(attempt, in_measure, part)) for phase, part in phases.items()
    )


def _time(attempt: Attempt, in_measure: Moments | None, part: Part) -> Figure:
    if attempt.cut and part is not Part.OUT:
        return untold(Untold.CUT_OFF, "s")
    seen = Moments(attempt.start_s, attempt.reach_s, attempt.leave_s, attempt.end_s)
    progress = [(s.time_s, s.progress) for s in attempt.samples]
    if attempt.hidden or not is_seen(progress, seen.span_s(part), moving=part is not Part.TARGET):
        return untold(Untold.NOT_SEEN, "s")
    in_progress_s = _length_s(attempt.crossed, part)
    time_s = in_progress_s if in_measure is None else _length_s(in_measure, part)
    return told(time_s, "s", max(ERROR_S, abs(time_s - in_progress_s)))


def _length_s(moments: Moments, part: Part) -> float:
    start_s, end_s = moments.span_s(part)
    return max(0.0, end_s - start_s)
