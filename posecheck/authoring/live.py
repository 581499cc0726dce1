"""A demonstration in front of a camera, from the countdown until the therapist is back at the keyboard."""

from __future__ import annotations

from enum import StrEnum
from math import inf
from typing import Final

import numpy as np

from posecheck.errors import SourceError
from posecheck.kinematics.measures import PARTS
from posecheck.kinematics.person.body import Body
from posecheck.pose import Origin, Pose, PoseTrack
from posecheck.reference.course import PostureRecorder
from posecheck.reference.demonstration import both_directions
from posecheck.result import Need
from posecheck.signals.course import Span
from posecheck.words import say

COUNTDOWN_S: Final = 10.0
"""To walk three metres and turn round, for somebody who is in no hurry. Ours."""
REVIEW_S: Final = 15.0
"""To reach for the keyboard and take back a repetition before all is saved. Ours."""
EVERY_S: Final = 1.0
"""How often repetitions are looked for: it takes longer than a frame, and a pause lasts about as long."""
LOOKED_AT_S: Final = 0.09
"""They are looked for in the frames this far apart, or it would take too long: ours, eleven a second show
every exercise. What is learnt in the end is learnt from all frames."""
NEARER: Final = 1.1
NEAR: Final = 1.25
"""Who is larger in the picture than in any repetition, by these factors, has left their place, or has come to
the keyboard: from three metres, one step and two."""
NEAR_S: Final = 0.5
GONE_S: Final = 2.0
"""Who is near, or not in the picture, for so long does not come back at once. Ours."""
AFTER_S: Final = 1.0
"""What is kept after the last repetition, in which the rest shows."""


class Stage(StrEnum):
    """Where in the recording the therapist is."""

    COUNTDOWN = "countdown"
    WATCHING = "watching"
    REVIEW = "review"
    """Back at the keyboard: nothing is recorded any more."""
    DONE = "done"


class LiveDemonstration:
    """Follow a therapist who demonstrates an exercise in front of a camera.

    Attributes
    ----------
    stage : Stage
        Where in the recording they are.
    reps : list of (float, float)
        Start and end of each repetition so far, in seconds.
    left_s : float
        How long the countdown or the review still lasts; infinite in the other stages.
    need : Need or None
        What would let the camera see them better; None if the whole body is in the picture.
    part : str or None
        The part of the body that it is about.
    """

    def __init__(self) -> None:
        self.stage = Stage.COUNTDOWN
        self.reps: list[Span] = []
        self.left_s = COUNTDOWN_S
        self.need: Need | None = Need.STEP_IN
        self.part: str | None = None
        self._body = Body()
        self._recorder = PostureRecorder()
        self._poses: list[Pose] = []
        self._scales: list[float] = []
        self._until_s: float | None = None
        self._looked_s = self._here_s = self._far_s = self._posture_s = -inf
        self._place = inf

    def push(self, pose: Pose) -> None:
        """Take in the next pose.

        Parameters
        ----------
        pose : Pose
            Later than the one before; there may be nobody in it.
        """
        time_s = pose.time_s
        if self._until_s is None:
            self._until_s = time_s + COUNTDOWN_S
        there = self._body.observe(pose)
        self._notice(pose)
        if self.stage is Stage.WATCHING:
            self._watch(pose, there=there)
        self._go_on(time_s)

    def take_back(self) -> None:
        """Discard the last repetition, and count down again if the therapist is at the keyboard."""
        if self.reps:
            start_s, end_s = self.reps[-1]
            kept = [k for k, pose in enumerate(self._poses) if not start_s <= pose.time_s <= end_s]
            poses, scales = [self._poses[k] for k in kept], [self._scales[k] for k in kept]
            self._poses, self._scales, self._recorder = [], [], PostureRecorder()
            self._posture_s = -inf
            for pose, scale in zip(poses, scales, strict=True):
                self._keep(pose, scale)
            self._look()
        if self.stage is Stage.REVIEW:
            self.stage, self._until_s = Stage.COUNTDOWN, None

    def finish(self) -> None:
        """Record no more."""
        self.stage = Stage.DONE

    def track(self, origin: Origin) -> PoseTrack:
        """Return what is to be learnt from: without the ways to the place and back to the keyboard.

        Parameters
        ----------
        origin : Origin
            Where the poses come from.

        Raises
        ------
        SourceError
            If nothing was recorded.
        """
        self._look()
        end_s = self.reps[-1][1] + AFTER_S if self.reps else inf
        poses = [pose for pose in self._poses if pose.time_s <= end_s]
        if not poses:
            raise SourceError(f"{origin.source}: {say('take-stopped')}")
        return PoseTrack.from_poses(poses, origin)

    def _go_on(self, time_s: float) -> None:
        """Go on to the next stage when its time has come."""
        if self._until_s is None or self.stage in (Stage.WATCHING, Stage.DONE):
            self.left_s = inf
            return
        self.left_s = self._until_s - time_s
        if self.left_s <= 0.0:
            self.left_s = inf
            self.stage = Stage.WATCHING if self.stage is Stage.COUNTDOWN else Stage.DONE
            self._here_s = self._far_s = self._looked_s = time_s

    def _watch(self, pose: Pose, *, there: bool) -> None:
        """Record a pose, unless the therapist has left the place, and see whether they are back."""
        time_s, scale = pose.time_s, self._body.scale_px_per_m if there else 0.0
        if there:
            self._here_s = time_s
        if scale <= NEAR * self._place:
            self._far_s = time_s
        if scale <= NEARER * self._place:
            self._keep(pose, scale)
        if time_s - self._looked_s >= EVERY_S:
            self._looked_s = time_s
            self._look()
        if self.reps and (time_s - self._far_s >= NEAR_S or time_s - self._here_s >= GONE_S):
            self.stage, self._until_s = Stage.REVIEW, time_s + REVIEW_S

    def _keep(self, pose: Pose, scale: float) -> None:
        self._poses.append(pose)
        self._scales.append(scale)
        if pose.time_s - self._posture_s >= LOOKED_AT_S:
            self._posture_s = pose.time_s
            self._recorder.push(pose)

    def _look(self) -> None:
        """Find the repetitions so far, and how large the therapist is in them."""
        found = both_directions(self._recorder.course())
        best = max(found, key=lambda way: way.starts_at_rest, default=None)
        self.reps = []
        if best is None:
            return
        spans = zip(best.starts_s.tolist(), best.ends_s.tolist(), best.whole.tolist(), strict=True)
        self.reps = [(start, end) for start, end, whole in spans if whole]
        times = np.array([pose.time_s for pose in self._poses])
        inside = [np.array(self._scales)[(times >= start) & (times <= end)] for start, end in self.reps]
        self._place = float(np.percentile(np.concatenate(inside), 95)) if inside else inf

    def _notice(self, pose: Pose) -> None:
        """See whether the whole body is in the picture."""
        self.need, self.part = None, None
        if not self._body.found:
            self.need = Need.STEP_IN
            return
        width, height = pose.size
        for part, landmarks in PARTS.items():
            x_px, y_px = pose.image_px[list(landmarks)].T
            if np.all((y_px < 0) | (y_px >= height)):
                self.need, self.part = Need.STEP_BACK, part
            elif np.all((x_px < 0) | (x_px >= width)):
                self.need = Need.MOVE_TO_MIDDLE
