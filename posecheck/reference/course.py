"""The posture of a recorded person over time."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from posecheck.kinematics.person.body import Body
from posecheck.kinematics.posture import CHANNELS, LANDMARKS
from posecheck.kinematics.posture_follower import Look, PostureFollower
from posecheck.kinematics.view import View
from posecheck.pose import FloatArray, Pose, PoseTrack


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class PostureCourse:
    """All channels of the posture over a recording.

    Attributes
    ----------
    time_s : ndarray, shape (n,)
        Times of the frames in which a person was seen.
    values : ndarray, shape (n, channels)
        Smoothed; NaN where unknown.
    bounds : tuple of dict of int to int
        For each frame, which channels are only a bound, see
        :class:`posecheck.kinematics.posture_follower.Look`.
    present_s : ndarray, shape (n,)
        Since when the person had been in view, in seconds of the recording.
    cuts : ndarray of bool, shape (n,)
        Where the picture changes to a different one.
    view : View or None
        The view most of the time; None if nobody was seen.
    """

    time_s: FloatArray
    values: FloatArray
    bounds: tuple[dict[int, int], ...]
    present_s: FloatArray
    cuts: NDArray[np.bool_]
    view: View | None


def posture_course(poses: PoseTrack | Iterable[Pose]) -> PostureCourse:
    """Return the posture over time of the person that poses show.

    Parameters
    ----------
    poses : PoseTrack or iterable of Pose
        In order of time; frames without a person are left out.
    """
    body, follower = Body(LANDMARKS), PostureFollower()
    seen: list[tuple[float, Look, bool]] = []
    known = 0
    views: Tally[View] = Tally()
    for pose in poses:
        if not body.observe(pose):
            continue
        cut = body.cuts != known
        known = body.cuts
        if cut:
            follower.start_anew()
        seen.append((pose.time_s, follower.look(body, pose.size), cut))
        views[body.view] += 1
    return PostureCourse(
        time_s=np.array([time_s for time_s, _, _ in seen]),
        values=np.reshape([look.values for _, look, _ in seen], (-1, len(CHANNELS))).astype(float),
        bounds=tuple(look.bounds for _, look, _ in seen),
        present_s=np.array([look.present_s for _, look, _ in seen]),
        cuts=np.array([cut for _, _, cut in seen], dtype=bool),
        view=views.most_common(1)[0][0] if views else None,
    )
