"""The posture of a recorded person over time."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from posecheck.kinematics.person.body import Body
from posecheck.kinematics.posture import CHANNELS, LANDMARKS, SELDOM
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

    def between(self, start_s: float, end_s: float) -> PostureCourse:
        """Return the course over a span of time, both ends included; its view is that of the whole.

        Parameters
        ----------
        start_s, end_s : float
            First and last time, in seconds.
        """
        first, last = np.searchsorted(self.time_s, start_s), np.searchsorted(self.time_s, end_s, side="right")
        kept = slice(int(first), int(last))
        return replace(
            self,
            time_s=self.time_s[kept],
            values=self.values[kept],
            bounds=self.bounds[kept],
            present_s=self.present_s[kept],
            cuts=self.cuts[kept],
        )


class PostureRecorder:
    """Record the posture of one person, pose by pose.

    Parameters
    ----------
    seldom : bool
        Whether the turns of trunk and head are recorded, too; otherwise they are unknown, so that a
        demonstrator may look around.

    Attributes
    ----------
    body : Body
        The person, as the last pose showed them.
    """

    def __init__(self, *, seldom: bool = False) -> None:
        self.body = Body(LANDMARKS)
        self._left_open = SELDOM & (not seldom)
        self._follower = PostureFollower()
        self._seen: list[tuple[float, Look, bool]] = []
        self._cuts = 0
        self._views: Tally[View] = Tally()

    def push(self, pose: Pose) -> bool:
        """Take in the next pose; return whether there is a person in it.

        Parameters
        ----------
        pose : Pose
            Later than the one before.
        """
        body = self.body
        if not body.observe(pose):
            return False
        cut = body.cuts != self._cuts
        self._cuts = body.cuts
        if cut:
            self._follower.start_anew()
        self._seen.append((pose.time_s, self._follower.look(body, pose.size), cut))
        self._views[body.view] += 1
        return True

    def course(self) -> PostureCourse:
        """Return the posture over time so far."""
        seen, views = self._seen, self._views
        values = np.reshape([look.values for _, look, _ in seen], (-1, len(CHANNELS))).astype(float)
        values[:, self._left_open] = np.nan
        return PostureCourse(
            time_s=np.array([time_s for time_s, _, _ in seen]),
            values=values,
            bounds=tuple(look.bounds for _, look, _ in seen),
            present_s=np.array([look.present_s for _, look, _ in seen]),
            cuts=np.array([cut for _, _, cut in seen], dtype=bool),
            view=views.most_common(1)[0][0] if views else None,
        )


def posture_course(poses: PoseTrack | Iterable[Pose], *, seldom: bool = False) -> PostureCourse:
    """Return the posture over time of the person that poses show.

    Parameters
    ----------
    poses : PoseTrack or iterable of Pose
        In order of time; frames without a person are left out.
    seldom : bool
        Whether the turns of trunk and head are recorded, too, see :class:`PostureRecorder`.
    """
    recorder = PostureRecorder(seldom=seldom)
    for pose in poses:
        recorder.push(pose)
    return recorder.course()
