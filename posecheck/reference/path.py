"""The course of a movement from rest to its far end, by progress instead of by time.

Progress is the length of the course, measured in all channels together: where much changes, it grows fast,
and where nothing does, it stands still. So a curved course, like that of raised arms, is read at each place
by the channels that change there.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from posecheck.kinematics.posture import ERROR
from posecheck.pose import FloatArray

STEPS: Final = 10
"""Straight parts that make up the course. Ours; with 5, one of 65 counts changes, with 20 none."""
STRIDE: Final = 0.1
"""Length at which the course is measured, as a share of the straight distance: smaller scatter does not make
it longer. Ours."""
STRAIGHT: Final = 0.5
"""Share of a straight course added to each channel, so that none stands quite still anywhere, where its
scatter would be read as progress. Ours: without it two more of 65 counts are off, and with half as much one
more."""


def path_of(course: FloatArray, excursion: FloatArray, *, peak: float, unit: FloatArray) -> FloatArray:
    """Return the change from rest at equal steps of progress.

    Parameters
    ----------
    course : ndarray, shape (101, channels)
        Change from rest over the time of a repetition; a channel whose course is not always known is assumed
        to go straight.
    excursion : ndarray, shape (channels,)
        Change from rest to the far end, NaN where unknown.
    peak : float
        Share of the time at which it is farthest, 0..1.
    unit : ndarray, shape (channels,)
        Unit in which each channel adds to the length.

    Returns
    -------
    ndarray, shape (11, channels)
        From 0 at rest to the excursion; NaN where the excursion is unknown.
    """
    share = np.linspace(0.0, 1.0, STEPS + 1)[:, None]
    straight: FloatArray = share * excursion
    known = np.isfinite(excursion) & np.isfinite(course).all(axis=0)
    moves = known & (np.abs(np.where(known, course, 0.0)).max(axis=0) > ERROR)
    stride = STRIDE * float(np.linalg.norm(excursion[moves] / unit[moves]))
    far = round(peak * (len(course) - 1))
    if stride == 0.0 or not 0 < far < len(course) - 1:
        return straight
    ways = [
        _in_steps(way, way[:, moves] / unit[moves], stride) for way in (course[: far + 1], course[far:][::-1])
    ]
    bent = np.mean(ways, axis=0)
    bent = bent - (1.0 - share) * bent[0] - share * (bent[-1] - excursion)
    return np.where(known, STRAIGHT * straight + (1.0 - STRAIGHT) * bent, straight)


def turned_back(path: FloatArray) -> FloatArray:
    """Return how far each channel goes back on itself on the way out.

    While the arms go up, the distance between the hands grows and shrinks again, so the same distance occurs
    in two places: it shows progress less well than its size promises.

    Parameters
    ----------
    path : ndarray, shape (n, channels)
        Change from rest at equal steps of progress; NaN where unknown.

    Returns
    -------
    ndarray, shape (channels,)
        Not negative; 0 for a channel that goes one way, or is unknown.
    """
    steps = np.diff(np.nan_to_num(path), axis=0)
    back: FloatArray = np.abs(steps).sum(axis=0) - np.abs(steps.sum(axis=0))
    return back


def _in_steps(way: FloatArray, scaled: FloatArray, stride: float) -> FloatArray:
    """Return a course at equal steps of its length, measured in strides as with a pair of compasses."""
    marks, length = [0], [0.0]
    for k in range(1, len(way)):
        away = float(np.linalg.norm(scaled[k] - scaled[marks[-1]]))
        if away >= stride or (k == len(way) - 1 and away > 0.0):
            marks.append(k)
            length.append(length[-1] + away)
    steps = np.linspace(0.0, length[-1], STEPS + 1)
    return np.stack([np.interp(steps, length, channel) for channel in way[marks].T], axis=1)
