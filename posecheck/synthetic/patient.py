"""The synthetic patient: a body that moves in front of a camera, with exact truth."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from posecheck.errors import PoseError
from posecheck.pose import FloatArray, PoseTrack
from posecheck.synthetic.body import Body, Skeleton, Support
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.motion import Motion
from posecheck.synthetic.truth import true_measures, true_visibility
from posecheck.words import say


@dataclass(frozen=True, kw_only=True, slots=True)
class SyntheticPatient:
    """A body, its motion and the camera that sees it.

    Attributes
    ----------
    motion : Motion
        What the body does.
    camera : Camera
        The camera that sees it.
    body : Body
        Size and proportions.
    support : {"feet", "pelvis"}
        What carries the body, see :meth:`posecheck.synthetic.body.Body.skeleton`.
    fps : float
        Frames per second.
    seed : int
        Seed of the landmark noise.
    landmark_noise_px : float
        Standard deviation of the noise on the landmarks of :meth:`truth_track`; on its world landmarks, the
        same in metres at the distance of the patient.

    Raises
    ------
    PoseError
        If fps is not positive or the noise is negative.
    """

    motion: Motion
    camera: Camera = field(default_factory=Camera)
    body: Body = field(default_factory=Body)
    support: Support = "feet"
    fps: float = 30.0
    seed: int = 0
    landmark_noise_px: float = 0.0

    def __post_init__(self) -> None:
        if self.fps <= 0 or self.landmark_noise_px < 0:
            raise PoseError(say("synthetic-rate"))

    @property
    def time_s(self) -> FloatArray:
        """Timestamps of the frames, shape (n,)."""
        return np.arange(int(self.motion.duration_s * self.fps + 1e-6) + 1) / self.fps

    def skeleton(self) -> Skeleton:
        """Return the body at every frame."""
        return self.body.skeleton(self.motion.postures(self.time_s), support=self.support)

    def truth_track(self) -> PoseTrack:
        """Return the landmarks as a perfect estimator would find them, plus the noise that was asked for."""
        skeleton = self.skeleton()
        image_px = self.camera.image_px(skeleton.landmarks_m)
        world_m = self.camera.world_m(skeleton.landmarks_m)
        if self.landmark_noise_px:
            rng = np.random.default_rng(self.seed)
            metres = self.landmark_noise_px * self.camera.distance_m / self.camera.focal_px
            image_px = image_px + rng.normal(0, self.landmark_noise_px, image_px.shape)
            world_m = world_m + rng.normal(0, metres, world_m.shape)
        return PoseTrack(
            time_s=self.time_s,
            image_px=image_px,
            world_m=world_m,
            visibility=true_visibility(skeleton, self.body, self.camera),
            size=self.camera.size,
        )

    def truth_measures(self) -> dict[str, FloatArray]:
        """Return the clinical angles of every frame, see :func:`posecheck.synthetic.truth.true_measures`."""
        return true_measures(self.skeleton())
