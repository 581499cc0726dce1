"""The posture of a recorded person over time."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from posecheck.kinematics.body import Body
from posecheck.kinematics.posture import CHANNELS, LANDMARKS, WRIST_HEIGHTS, PostureReader
from posecheck.kinematics.view import View
from posecheck.pose import FloatArray, Pose, PoseTrack
from posecheck.signals.smoothing import Smoother


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class PostureCourse:
    """All channels of a recording.

    Attributes
    ----------
    time_s : ndarray, shape (n,)
        Of the frames in which a person was seen.
    values : ndarray, shape (n, channels)
        Smoothed; NaN where unknown.
    bounded : ndarray of bool, shape (n, channels)
        Where a value is only a bound.
    cuts : ndarray of bool, shape (n,)
        Where the picture is another one than before.
    view : View or None
        The view most of the time; None if nobody was seen.
    """

    time_s: FloatArray
    values: FloatArray
    bounded: NDArray[np.bool_]
    cuts: NDArray[np.bool_]
    view: View | None


def posture_course(poses: PoseTrack | Iterable[Pose]) -> PostureCourse:
    """Return the posture over time of the person that a track shows."""
    body, reader, smoother = Body(LANDMARKS), PostureReader(), Smoother(len(CHANNELS))
    times, rows, bounded, cuts = [], [], [], []
    known = 0
    views: Tally[View] = Tally()
    for pose in poses:
        if not body.observe(pose):
            continue
        cut = body.cuts != known
        known = body.cuts
        if cut:
            reader, smoother = PostureReader(), Smoother(len(CHANNELS))
        times.append(pose.time_s)
        rows.append(smoother(pose.time_s, reader.read(body, pose.size)))
        bounded.append(reader.bounded)
        cuts.append(cut)
        views[body.view] += 1
    flags = np.zeros((len(times), len(CHANNELS)), dtype=bool)
    flags[:, WRIST_HEIGHTS] = np.reshape(bounded, (-1, 2))
    return PostureCourse(
        time_s=np.array(times),
        values=np.reshape(rows, (-1, len(CHANNELS))).astype(float),
        bounded=flags,
        cuts=np.array(cuts, dtype=bool),
        view=views.most_common(1)[0][0] if views else None,
    )
