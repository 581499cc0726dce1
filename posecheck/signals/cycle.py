"""A repetition as a curve over 101 points, so that slow and quick ones can be compared."""

from __future__ import annotations

from typing import Final

import numpy as np

from posecheck.pose import FloatArray

POINTS: Final = 101
"""From the start of the rise to the end of the return, at 0 to 100% of its time."""


def normalised(time_s: FloatArray, values: FloatArray, start_s: float, end_s: float) -> FloatArray:
    """Return channels over the time of one repetition, resampled at 101 equally spaced moments.

    Parameters
    ----------
    time_s : ndarray, shape (n,)
        Times of the frames, increasing, in seconds.
    values : ndarray, shape (n, channels)
        Value of each channel in each frame; NaN where unknown.
    start_s, end_s : float
        When the repetition begins and ends.

    Returns
    -------
    ndarray, shape (101, channels)
        Interpolated linearly; NaN where a channel is unknown in a frame next to that moment, and outside the
        recording.
    """
    at_s = np.linspace(start_s, end_s, POINTS)
    return np.stack([_interpolated(at_s, time_s, channel) for channel in values.T], axis=1)


def _interpolated(at_s: FloatArray, time_s: FloatArray, values: FloatArray) -> FloatArray:
    known = np.isfinite(values)
    if known.all():
        return np.interp(at_s, time_s, values, left=np.nan, right=np.nan)
    if known.sum() < 2:
        return np.full(len(at_s), np.nan)
    curve = np.interp(at_s, time_s[known], values[known], left=np.nan, right=np.nan)
    after = np.clip(np.searchsorted(time_s, at_s), 0, len(time_s) - 1)
    at_frame = time_s[after] == at_s
    curve[~(known[after] & (known[np.maximum(after - 1, 0)] | at_frame))] = np.nan
    return curve
