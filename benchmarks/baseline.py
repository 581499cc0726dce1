"""The straightforward way to measure a pose: numpy, joint by joint, every landmark every time.

It takes the place of :class:`posecheck.kinematics.measures.Measurer` in a checker, and must give the same
values: ``python -m benchmarks.engine`` compares the reports. Nothing to run by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import inf

import numpy as np

from posecheck.kinematics import joints, smoothing, view
from posecheck.kinematics.measures import SIDES, Channel, Side
from posecheck.kinematics.measures.lower_limb import STANDING_SLACK
from posecheck.kinematics.person import feet, orientation, presence, size, stature
from posecheck.kinematics.person.body import MIN_VISIBILITY, SLOWLY_S
from posecheck.kinematics.person.hips import METRES_IN_A_DEGREE
from posecheck.kinematics.view import View
from posecheck.pose import FloatArray, Landmark, Pose

SHOULDERS = [Landmark.LEFT_SHOULDER, Landmark.RIGHT_SHOULDER]
HIPS = [Landmark.LEFT_HIP, Landmark.RIGHT_HIP]
TRUNK_DIAGONALS = [
    (Landmark.LEFT_SHOULDER, Landmark.RIGHT_HIP),
    (Landmark.RIGHT_SHOULDER, Landmark.LEFT_HIP),
]
KNEES = [Landmark.LEFT_KNEE, Landmark.RIGHT_KNEE]
ANKLES = [Landmark.LEFT_ANKLE, Landmark.RIGHT_ANKLE]


def vector(points: FloatArray, start: int, end: int) -> FloatArray:
    """Return the vector from one landmark to another.

    Parameters
    ----------
    points : ndarray, shape (33, 3) or (33, 2)
        The landmarks.
    start, end : int
        Their indices.
    """
    apart: FloatArray = np.subtract(points[end], points[start])
    return apart


class NumpyFilter:
    """The one-euro filter on numpy scalars.

    Parameters
    ----------
    scale : float
        Size of one degree in the unit of the signal.
    """

    def __init__(self, scale: float) -> None:
        self.scale = scale
        self.time_s = -inf
        self.value = np.float64(0)
        self.rate = np.float64(0)

    def __call__(self, time_s: float, value: np.float64) -> np.float64:
        """Return the smoothed value."""
        elapsed = time_s - self.time_s
        if elapsed > smoothing.RESTART_AFTER_S:
            self.time_s, self.value, self.rate = time_s, value, np.float64(0)
            return value
        weight = 2 * np.pi * elapsed * smoothing.DERIVATIVE_CUTOFF_HZ
        self.rate = self.rate + weight / (1 + weight) * ((value - self.value) / elapsed - self.rate)
        cutoff = smoothing.MIN_CUTOFF_HZ + smoothing.SPEED_COEFFICIENT * np.abs(self.rate) / self.scale
        weight = 2 * np.pi * elapsed * cutoff
        self.value = self.value + weight / (1 + weight) * (value - self.value)
        self.time_s = time_s
        return self.value


class NumpyBody:
    """The person of one frame in numpy arrays; what the checker asks of a body has the same names."""

    def __init__(self) -> None:
        self.found = False
        self.cuts = 0
        self.view = View.FRONT
        self.near = 0
        self.hidden: int | None = None
        self.standing_m = 0.0
        self.scale_px_per_m = 0.0
        self.lengths_m: dict[str, float] = {}
        self.estimator = view.ViewEstimator()
        self.known_s = self.seen_s = -inf
        self.usual_scale = self.slow_scale = 0.0
        self.middle = np.zeros(2)
        self.stands_at = np.full(2, np.nan)
        self.stepped_s = self.placed_s = -inf
        self.stood = self.is_upright = False
        self.smooth_height = NumpyFilter(METRES_IN_A_DEGREE)
        self.height_s, self.height_m = -inf, np.nan
        self.px = np.zeros((33, 2))
        self.world = np.zeros((33, 3))
        self.usable = np.zeros(33, dtype=bool)

    def observe(self, pose: Pose) -> bool:
        """Take in a pose.

        Parameters
        ----------
        pose : Pose
            The next frame, in the order of time.

        Returns
        -------
        bool
            Whether somebody is in it.
        """
        self.found = bool(np.any(pose.visibility > 0))
        if not self.found:
            return False
        self.px, self.world = pose.image_px, pose.world_m
        inside = np.all((self.px >= 0) & (self.px < np.array(pose.size)), axis=1)
        self.usable = (pose.visibility >= MIN_VISIBILITY) & inside
        diagonals = [np.subtract(*p[[i, j], :2]) for p in (self.px, self.world) for i, j in TRUNK_DIAGONALS]
        lengths = [np.linalg.norm(d) for d in diagonals]
        self.scale_px_per_m = float(np.sum(lengths[:2]) / np.sum(lengths[2:]))
        elapsed = min(max(pose.time_s - max(self.seen_s, 0.0), 0.0), 1.0)
        usual = self.usual_scale
        grown = 1 - np.exp(-elapsed / size.USUAL_S)
        self.usual_scale = usual + grown * (self.scale_px_per_m - usual) if usual else self.scale_px_per_m
        middle = np.mean(self.px[[Landmark.LEFT_SHOULDER, Landmark.RIGHT_HIP]], axis=0)
        moved_m = np.linalg.norm(middle - self.middle) / self.scale_px_per_m
        if self.seen_s > 0 and moved_m > presence.CUT_M + presence.CUT_M_S * (pose.time_s - self.seen_s):
            self.cuts += 1
        self.middle, self.seen_s = middle, pose.time_s
        if pose.time_s - self.known_s >= SLOWLY_S:
            self.orient(pose.time_s)
            elapsed = min(pose.time_s - self.known_s, 1.0)
            slow, scale = self.slow_scale, self.scale_px_per_m
            near = slow / size.JUMP < scale < slow * size.JUMP
            walks = self.walks(pose.time_s) if near else None
            standing_s = size.STAND_S if self.is_upright else size.DISTANCE_S
            follow_s = size.USUAL_S if walks else standing_s
            followed = slow + (1 - np.exp(-elapsed / follow_s)) * (scale - slow)
            self.slow_scale = float(followed) if near else scale
            if near and walks is False:
                self.standing_m *= slow / self.slow_scale
            self.measure_lengths(pose.time_s)
        return True

    def walks(self, time_s: float) -> bool | None:
        """Tell whether the person has made a step lately; None where that is not known.

        Parameters
        ----------
        time_s : float
            Time of the frame.
        """
        ankles = [Landmark.LEFT_ANKLE, Landmark.RIGHT_ANKLE]
        if not np.all(self.usable[ankles]):
            return None
        middle = np.mean(self.px[ankles], axis=0)
        if np.any(np.isnan(self.stands_at)):
            self.stands_at, self.placed_s = middle, time_s
        elif np.linalg.norm(middle - self.stands_at) > feet.STEP_M * self.scale_px_per_m:
            self.stands_at, self.stepped_s = middle, time_s
        if time_s - self.stepped_s < feet.STEPPED_S:
            return True
        return None if time_s - self.placed_s < feet.STEPPED_S else False

    def orient(self, time_s: float) -> None:
        """Find from which side the person is seen.

        Parameters
        ----------
        time_s : float
            Time of the frame.
        """
        across = np.subtract(*self.world[SHOULDERS]) + np.subtract(*self.world[HIPS])
        self.view = self.estimator.update(time_s, float(across[0]), float(across[2]))
        azimuth = self.estimator.azimuth_deg
        self.near = 0 if azimuth >= 0 else 1
        far_hidden = orientation.HIDDEN_BEYOND_DEG < np.abs(azimuth) < 180 - orientation.HIDDEN_BEYOND_DEG
        self.hidden = 1 - self.near if far_hidden else None

    def measure_lengths(self, time_s: float) -> None:
        """Follow the lengths of the legs and the height of the hips.

        Parameters
        ----------
        time_s : float
            Time of the frame.
        """
        elapsed = min(max(time_s - self.known_s, 0.0), 1.0)
        self.known_s = time_s
        grow, shrink = 1 - np.exp(-elapsed / stature.GROW_S), 1 - np.exp(-elapsed / stature.SHRINK_S)
        for name in ("thigh", "shank"):
            seen = [pair for pair in joints.SEGMENTS[name] if np.all(self.usable[list(pair)])]
            for length in np.sort([np.linalg.norm(vector(self.world, i, j)) for i, j in seen]):
                known = self.lengths_m.get(name, length)
                self.lengths_m[name] = known + (grow if length > known else shrink) * (length - known)
        self.is_upright = self.upright()
        height, known = self.stance_height_m(), self.standing_m
        legs = self.lengths_m.get("thigh", 0.0) + self.lengths_m.get("shank", 0.0)
        if np.isnan(height) or legs == 0:
            return
        if self.is_upright:
            settle = 1 - np.exp(-elapsed / stature.SETTLE_S)
            followed = known + (grow if height > known else settle) * (height - known)
            self.standing_m = float(followed) if self.stood else height
            self.stood = True
        elif known == 0 or height > known:
            self.standing_m = max(height, stature.STANDING_SHARE * legs) if known == 0 else height

    def upright(self) -> bool:
        """Tell whether the legs that can be seen are nearly straight."""
        legs = [list(leg) for leg in joints.LEGS if np.all(self.usable[list(leg)])]
        bends = []
        for leg in legs:
            thigh, shank = np.diff(self.world[leg], axis=0)
            cosine = np.dot(thigh, shank) / (np.linalg.norm(thigh) * np.linalg.norm(shank))
            bends.append(np.degrees(np.arccos(np.clip(cosine, -1, 1))))
        return bool(legs) and bool(np.all(np.array(bends) < stature.UPRIGHT_DEG))

    def stance_height_m(self) -> float:
        """Return the height of the hips above the lower ankle, smoothed; NaN where it cannot be seen."""
        if self.height_s != self.seen_s:
            self.height_s = self.seen_s
            hips = self.px[HIPS, 1][self.usable[HIPS]]
            ankles = self.px[ANKLES, 1][self.usable[ANKLES]]
            self.height_m = np.nan
            if len(hips) and len(ankles):
                height = np.float64((np.max(ankles) - np.mean(hips)) / self.slow_scale)
                self.height_m = float(self.smooth_height(self.seen_s, height))
        return self.height_m

    @property
    def time_s(self) -> float:
        """Time of the last pose."""
        return self.seen_s

    @property
    def x_m(self) -> FloatArray:
        """Landmarks across the picture, metres."""
        return self.world[:, 0]

    @property
    def y_m(self) -> FloatArray:
        """Landmarks down the picture, metres."""
        return self.world[:, 1]

    @property
    def z_m(self) -> FloatArray:
        """Landmarks away from the camera, metres."""
        return self.world[:, 2]

    @property
    def x_px(self) -> FloatArray:
        """Image coordinates to the right, pixels."""
        return self.px[:, 0]

    @property
    def y_px(self) -> FloatArray:
        """Image coordinates downwards, pixels."""
        return self.px[:, 1]

    @property
    def leg_px(self) -> float:
        """Standing hip height in pixels."""
        return self.scale_px_per_m * self.standing_m

    @property
    def across(self) -> float:
        """1 where the patient's left is to the right of the image."""
        return 1.0 if self.estimator.left[0] >= 0 else -1.0


def stance_flexion(body: NumpyBody, _side: int) -> float:
    """Return the measure of this name in the catalogue."""
    share = body.stance_height_m() / (body.standing_m * STANDING_SLACK)
    return float(np.degrees(2 * np.arccos(np.clip(share, -1, 1))))


def medial_knee_displacement(body: NumpyBody, _side: int) -> float:
    """Return the measure of this name in the catalogue."""
    if not np.all(body.usable[[*HIPS, *KNEES, *ANKLES]]):
        return np.nan
    hips, knees, ankles = (body.px[pair[0], 0] - body.px[pair[1], 0] for pair in (HIPS, KNEES, ANKLES))
    return float(-(knees - np.mean([hips, ankles])) / 2 * body.across / body.leg_px)


def pelvis_shift(body: NumpyBody, _side: int) -> float:
    """Return the measure of this name in the catalogue."""
    if not np.all(body.usable[[*HIPS, *ANKLES]]):
        return np.nan
    offset = np.subtract(np.mean(body.px[HIPS], axis=0), np.mean(body.px[ANKLES], axis=0))
    return float(offset[0] * body.across / body.leg_px)


FRONT: dict[str, Callable[[NumpyBody, int], float]] = {
    "stance_flexion": stance_flexion,
    "medial_knee_displacement": medial_knee_displacement,
    "pelvis_shift": pelvis_shift,
}
"""Measures of the squat that are valid in the front view, in which the benchmark's patient stands."""


class NumpyMeasurer:
    """Drop-in for the measurer of a checker whose patient is seen from the front.

    Parameters
    ----------
    channels : sequence of Channel
        What to measure, in the order of the values.
    """

    def __init__(self, channels: Sequence[Channel]) -> None:
        self.channels = tuple(channels)
        self.body = NumpyBody()
        self.filters = [NumpyFilter(channel.entry.scale) for channel in self.channels]

    def measure(self, pose: Pose) -> list[float]:
        """Return the value of each channel; NaN where it cannot be measured.

        Parameters
        ----------
        pose : Pose
            The next frame, in the order of time.
        """
        values = [np.nan] * len(self.channels)
        if not self.body.observe(pose):
            return values
        for i, channel in enumerate(self.channels):
            if channel.measure in FRONT:
                side = 0 if channel.side is Side.BOTH else SIDES.index(channel.side)
                value = FRONT[channel.measure](self.body, side)
                if not np.isnan(value):
                    values[i] = float(self.filters[i](pose.time_s, np.float64(value)))
        return values
