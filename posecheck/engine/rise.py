"""What a rise of progress was: an attempt, or why it is not one."""

from __future__ import annotations

from math import exp, isnan
from statistics import median
from typing import Final

from posecheck.engine.attempt import Attempt, Sample
from posecheck.kinematics.measures import Side
from posecheck.result import Why
from posecheck.signals.course import between
from posecheck.signals.marks import TURN, marks_of, steadied
from posecheck.signals.rise import Ending, Rise
from posecheck.signals.smoothing import DELAY_S

SETTLED_S: Final = 0.5
"""Time before a movement during which the person rested."""

_WHY: Final = {
    Ending.RETURN: Why.TOO_SMALL,
    Ending.HIDDEN: Why.NOT_SEEN,
    Ending.LOST: Why.NOT_SEEN,
    Ending.CUT: Why.CUT_OFF,
    Ending.FINISH: Why.CUT_OFF,
}


def why_none(rise: Rise) -> Why:
    """Return why a rise that does not count is not an attempt.

    Parameters
    ----------
    rise : Rise
        Any rise except one that lasted too long; for that, the segmenter finds out why.
    """
    if rise.begun:
        return Why.BEGUN_UNSEEN
    return Why.TOO_QUICK if rise.quick else _WHY[rise.ending]


def attempt_of(rise: Rise, side: Side, frames: list[Sample]) -> Attempt:
    """Return the attempt that a rise was.

    Parameters
    ----------
    rise : Rise
        One that counts.
    side : Side
        Side that moved.
    frames : list of Sample
        From before the rise to its end, or beyond.
    """
    cut = rise.ending is not Ending.RETURN
    samples = [s for s in frames if s.time_s <= rise.end_s]
    since_s = rise.seen_s if rise.seen_s > rise.low_s else rise.low_s - SETTLED_S
    known = _sharpened([s for s in between(samples, since_s, rise.end_s) if not isnan(s.progress)])
    rest = _settled_rest(rise, frames)
    marks = marks_of(
        [(s.time_s, s.progress) for s in known],
        top=next(i for i, s in enumerate(known) if s.time_s >= rise.high_s),
        rest=rest,
        high=rise.high,
        back=rise.end,
    )
    return Attempt(
        side=side,
        samples=samples,
        left_s=max(rise.low_s, rise.seen_s),
        start_s=known[marks.start].time_s,
        reach_s=known[marks.reach].time_s,
        peak_s=known[marks.peak].time_s,
        leave_s=known[marks.leave].time_s,
        end_s=rise.end_s if cut else known[marks.end].time_s,
        crossed=marks.crossed,
        rest=rest,
        peak=rise.high,
        cut=cut,
        returned=not cut and not rise.broken_off,
        hidden=rise.under_way or known[marks.start].progress > rest + TURN * (rise.high - rest),
    )


def _settled_rest(rise: Rise, frames: list[Sample]) -> float:
    """Progress at which the person rested just before; unlike the lowest, not lowered by scatter."""
    around = between(frames, rise.low_s - SETTLED_S, rise.low_s)
    before = [
        s.progress for s in around if not isnan(s.progress) and s.progress - rise.low < TURN * rise.size
    ]
    return median(before) if before else rise.low


def _sharpened(samples: list[Sample]) -> list[Sample]:
    """Return samples with the progress as it was before the smoothing of its channels, which delays it.

    Exact while the same channels are seen; the mean of three frames reduces the scatter.
    """
    raw = [s.progress for s in samples]
    for i in range(1, len(samples)):
        kept = exp((samples[i - 1].time_s - samples[i].time_s) / DELAY_S)
        raw[i] = (samples[i].progress - kept * samples[i - 1].progress) / (1.0 - kept)
    return [s._replace(progress=progress) for s, progress in zip(samples, steadied(raw), strict=True)]
