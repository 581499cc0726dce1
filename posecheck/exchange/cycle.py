"""Find the one repetition that a file from elsewhere is to give."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np

from posecheck.errors import InputError
from posecheck.kinematics.measures import Channel
from posecheck.pose import FloatArray
from posecheck.signals.cycle import normalised
from posecheck.signals.rise import Ending, Rise
from posecheck.signals.tuning import TurningTuning
from posecheck.signals.turning import TurningPoints
from posecheck.words import say

CLEAR: Final = TurningTuning(least=0.5)
"""Half of the span of the main direction: a knee that bends a little when it takes the weight, and far when
it swings, does one repetition."""
LEAST_FRAMES: Final = 5
"""So few moments are no curve."""


def one_cycle(
    time_s: FloatArray,
    measures: Mapping[Channel, FloatArray],
    *,
    from_s: float | None = None,
    to_s: float | None = None,
) -> tuple[float, dict[Channel, FloatArray]]:
    """Return one repetition of a recording.

    Parameters
    ----------
    time_s : ndarray, shape (n,)
        Times, increasing, in seconds.
    measures : mapping of Channel to ndarray, shape (n,)
        At least one; all finite.
    from_s, to_s : float, optional
        Where the repetition begins and ends, in the times of the file; its first and last moment if not
        given.

    Returns
    -------
    time_s : float
        How long it takes.
    curves : dict of Channel to ndarray, shape (101,)
        Each measure over it.

    Raises
    ------
    InputError
        If there are too few moments between the two times, or it is not told which of several repetitions is
        meant.
    """
    begin_s = time_s[0] if from_s is None else from_s
    end_s = time_s[-1] if to_s is None else to_s
    if not time_s[0] <= begin_s < end_s <= time_s[-1]:
        ends = {"first": _moment(time_s[0]), "last": _moment(time_s[-1])}
        told = say("curves-outside", **{"from": _moment(begin_s)}, to=_moment(end_s), **ends)
        raise InputError(told)
    inside = (time_s >= begin_s) & (time_s <= end_s)
    if inside.sum() < LEAST_FRAMES:
        between = {"from": _moment(begin_s), "to": _moment(end_s)}
        count = int(inside.sum())
        raise InputError(say("curves-too-few", count=count, needed=str(LEAST_FRAMES), **between))
    values = np.stack(list(measures.values()), axis=1)
    if from_s is None and to_s is None:
        _check_single(time_s, values / np.array([channel.entry.usual_error for channel in measures]))
    curves = normalised(time_s, values, begin_s, end_s)
    return float(end_s - begin_s), dict(zip(measures, curves.T, strict=True))


def _moment(time_s: float) -> str:
    return say("amount-s.moment", value=time_s)


def _check_single(time_s: FloatArray, scaled: FloatArray) -> None:
    away = scaled - scaled.mean(axis=0)
    signal = away @ np.linalg.svd(away, full_matrices=False)[2][0]
    span = float(np.ptp(signal))
    if span <= 1.0:  # nothing moves by more than its error
        return
    signal = signal if signal[0] <= 0.0 else -signal
    rises = _rises(time_s, signal / span)
    if len(rises) > 1:
        at = ", ".join(f"{rise.low_s:.1f}–{rise.end_s:.1f}" for rise in rises[:5])
        raise InputError(say("curves-several", count=len(rises), at=at))


def _rises(time_s: FloatArray, signal: FloatArray) -> list[Rise]:
    points = TurningPoints(CLEAR)
    found = [
        points.push(at_s, value, at_s - float(time_s[0]))
        for at_s, value in zip(time_s.tolist(), signal.tolist(), strict=True)
    ]
    found.append(points.interrupt(Ending.FINISH))
    return [rise for rise in found if rise is not None and rise.counts]
