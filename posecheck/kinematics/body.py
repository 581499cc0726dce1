"""The person as one frame shows them: landmarks, what can be trusted, orientation, size.

Two kinds of vectors lead from landmarks to measures:

- *image vectors*, in pixels, where the camera looks straight at the plane of the movement (true side, front
  or rear view): MediaPipe places landmarks in the image much better than in depth;
- *space vectors*, in metres, in all other views: their image part comes from the pixels, their depth from the
  world landmarks;
- *arm vectors*, space vectors of upper arm and forearm whose depth is what the segment, of known length, must
  have lost by foreshortening; only its direction is taken from the world landmarks. Measured on the synthetic
  patient's curl the elbow is off by 15 degrees from the front and 6-8 in oblique views; by world landmarks it
  would be 28 and 14-26.
  For the legs this does not help; there the vertical distance of hip and ankle against that of standing does
  (``stance_flexion``).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import exp, hypot, isnan, nan, sqrt
from typing import Final

from posecheck.kinematics.geometry import Vector2, Vector3
from posecheck.kinematics.joints import LA, LH, LS, RA, RH, RS, SEGMENT_OF
from posecheck.kinematics.smoothing import OneEuro
from posecheck.kinematics.stature import Stature
from posecheck.kinematics.view import View, ViewEstimator
from posecheck.pose import LANDMARK_COUNT, Pose, PoseColumns

MIN_VISIBILITY: Final = 0.65
"""A landmark below this visibility is treated as not seen. Ours: MediaPipe gives joints that it only guesses,
behind a box in front of the patient, up to 0.63."""

JUMP: Final = 1.5
JUMP_LASTS_S: Final = 1.5
"""A person does not change size in the image by half within a frame; after this time it is believed."""
CUT_M: Final = 0.1
CUT_M_S: Final = 4.0
"""A trunk that moves farther than this within a frame and its time was cut from another picture. The fastest
of 38 recorded people moved 0.16 m in a frame at 5 m/s; a dissolve of two scenes 0.37 m at 11 m/s."""
SETTLES_S: Final = 0.3
"""Who has not jumped in place or size for so long is believed in: landmarks that leap are nobody's. Ours,
about the time in which somebody new would be recognised."""
SLOWLY_S: Final = 0.1
"""Orientation and lengths of segments are looked at anew so often: they change slowly."""
HIDDEN_BEYOND_DEG: Final = 45.0
"""Turned farther than this, the side is nearer to the camera's line of sight than the front, and the limbs of
the far side are behind the body for part of a movement. MediaPipe places them all the same, by guess and
often with a high visibility."""
SQUARE_DEG: Final = 20.0
"""MediaPipe's world landmarks show two thirds of a small turn: this is a true one of about 28 degrees."""
USUAL_S: Final = 0.3
STAND_S: Final = 1.0
DISTANCE_S: Final = 5.0
"""The size of a person in the image is followed in the first time while they walk, else in the second while
the legs are straight, else in the third, because in a squat the momentary size errs with the posture. Ours,
from 0.3 to 5 s tried on the synthetic patient: the third has the least error, the second still follows a walk
whose steps are not seen."""
STEP_M: Final = 0.12
STEPPED_S: Final = 1.0
"""Whose ankles have moved so far has made a step, and for this time may be walking. Ours: in the estimate the
middle of the ankles moves 0.05 m while the synthetic patient squats or stands up; who walks straight to the
camera, where it shows least, needs 0.75 s for the first."""
STEP_S: Final = 1.0
"""Time in which the distance of the ankles in the image is followed."""
DEPTH_S: Final = 0.15

SURE_SHARE: Final = 0.8
"""Share of the squared length of an arm segment whose loss is taken for foreshortening: near full length the
square root would turn the scatter of the landmarks into a bent elbow. Ours: from 1.0 down to 0.8 the error on
the synthetic patient falls by more than half; lower still, a bent arm reads ever straighter."""


METRES_IN_A_DEGREE: Final = 0.004
"""What a degree of a squat lowers the hips by, on average, so that they are smoothed as an angle is."""


class Body:
    """One person, followed from frame to frame.

    Call :meth:`observe` with each pose; the attributes then describe that frame.

    Parameters
    ----------
    landmarks : iterable of int
        Landmarks whose usability is asked for; the others are never usable. Fewer are quicker.

    Attributes
    ----------
    x_px, y_px : sequence of float
        Landmarks in pixels.
    x_m, y_m, z_m : sequence of float
        Landmarks in metres, MediaPipe's world coordinates.
    usable : list of bool
        Whether each landmark is visible and inside the image.
    view : View
    azimuth_deg : float
        0 front, 90 the patient's left side to the camera, 180 rear.
    forward, left : tuple of float
        Unit vectors in the horizontal plane, (x, z) in the camera's axes.
    near : int
        Side nearer to the camera: 0 left, 1 right.
    hidden : int or None
        Side whose limbs are hidden behind the body for part of a movement; None where neither is.
    square : bool
        Whether the camera stands squarely in front or behind.
    turned : int
        How often any of view, hidden and square changed.
    facing : float
        -1 or 1: image x direction the patient faces, for side views.
    across : float
        1 where the patient's left is to the right of the image (seen from the front), else -1.
    scale_px_per_m : float
        Size of the person in the image.
    cuts : int
        How often the picture changed to another one, so that what was before is no part of this movement.
    """

    __slots__ = (
        "_asked",
        "_depths",
        "_height_m",
        "_height_s",
        "_jumped_s",
        "_known_s",
        "_place",
        "_placed_s",
        "_scale_s",
        "_slow_scale",
        "_smooth_height",
        "_stands_at",
        "_stature",
        "_step_m",
        "_stepped_s",
        "_usual_scale",
        "_view",
        "across",
        "azimuth_deg",
        "cuts",
        "facing",
        "forward",
        "found",
        "hidden",
        "left",
        "near",
        "scale_px_per_m",
        "square",
        "time_s",
        "turned",
        "usable",
        "view",
        "x_m",
        "x_px",
        "y_m",
        "y_px",
        "z_m",
    )

    def __init__(self, landmarks: Iterable[int] = range(LANDMARK_COUNT)) -> None:
        self._asked = tuple(landmarks)
        self._view = ViewEstimator()
        self._stature = Stature(self._asked)
        self._known_s = float("-inf")
        self._scale_s = 0.0
        self._usual_scale = self._slow_scale = 0.0
        self._place: Vector2 = (0.0, 0.0)
        self._stands_at: Vector2 | None = None
        self._placed_s = float("-inf")
        self._step_m: float | None = None
        self._stepped_s = float("-inf")
        self._smooth_height = OneEuro(METRES_IN_A_DEGREE)
        self._height_s = float("-inf")
        self._height_m = nan
        self._depths: dict[int, tuple[float, float]] = {}
        self._jumped_s = float("-inf")
        self.cuts = 0
        self.found = False
        self.view = View.FRONT
        self.forward: Vector2 = (0.0, -1.0)
        self.left: Vector2 = (1.0, 0.0)
        self.facing = self.across = 1.0
        self.near = 0
        self.hidden: int | None = None
        self.square = True
        self.turned = 0
        self.azimuth_deg = 0.0
        self.scale_px_per_m = 0.0
        self.time_s = 0.0
        self.x_px: Sequence[float] = ()
        self.y_px: Sequence[float] = ()
        self.x_m: Sequence[float] = ()
        self.y_m: Sequence[float] = ()
        self.z_m: Sequence[float] = ()
        self.usable = [False] * LANDMARK_COUNT

    def observe(self, pose: Pose | PoseColumns) -> bool:
        """Take in the next pose; return whether there is a person in it."""
        columns = pose.columns() if isinstance(pose, Pose) else pose
        self.time_s, x_px, y_px, x_m, y_m, z_m, visibility, (width, height) = columns
        self.found = any(visibility)
        if not self.found:
            return False
        self.x_px, self.y_px, self.x_m, self.y_m, self.z_m = x_px, y_px, x_m, y_m, z_m
        usable = self.usable
        least = MIN_VISIBILITY
        for i in self._asked:
            usable[i] = visibility[i] >= least and 0.0 <= x_px[i] < width and 0.0 <= y_px[i] < height
        self._measure_scale()
        self.found = self._plausible()
        if self.found and self.time_s - self._known_s >= SLOWLY_S:
            elapsed = min(self.time_s - self._known_s, 1.0)
            self._known_s = self.time_s
            self._orient()
            self._follow_scale(elapsed)
            self._follow_step(elapsed)
            self._stature.update(elapsed, (x_m, y_m, z_m), usable, self.stance_height_m())
        return self.found

    def _orient(self) -> None:
        x, z = self.x_m, self.z_m
        estimator = self._view
        view = estimator.update(self.time_s, x[LS] - x[RS] + x[LH] - x[RH], z[LS] - z[RS] + z[LH] - z[RH])
        self.azimuth_deg = estimator.azimuth_deg
        self.left = right_to_left = estimator.left
        across, away = right_to_left
        self.forward = (away, -across)
        self.facing = 1.0 if away >= 0.0 else -1.0
        self.across = 1.0 if across >= 0.0 else -1.0
        turned = abs(estimator.azimuth_deg)
        aside = min(turned, 180.0 - turned)
        before = (self.view, self.hidden, self.square)
        self.view = view
        self.near = 0 if estimator.azimuth_deg >= 0.0 else 1
        self.hidden = 1 - self.near if aside > HIDDEN_BEYOND_DEG else None
        self.square = aside <= SQUARE_DEG
        if before != (self.view, self.hidden, self.square):
            self.turned += 1

    def _measure_scale(self) -> None:
        image, metres = _trunk_diagonals(self.x_px, self.y_px), _trunk_diagonals(self.x_m, self.y_m)
        self.scale_px_per_m = image / metres if metres > 0.0 else 0.0

    def _follow_scale(self, elapsed_s: float) -> None:
        """Follow the size of the person in the image, at once and slowly as they come nearer or go away."""
        scale, usual, slow = self.scale_px_per_m, self._usual_scale, self._slow_scale
        if not usual / JUMP < scale < usual * JUMP:
            self._usual_scale = self._slow_scale = scale
            return
        self._usual_scale = usual + (1.0 - exp(-elapsed_s / USUAL_S)) * (scale - usual)
        walks = self._walks()
        follow_s = USUAL_S if walks else STAND_S if self._stature.upright else DISTANCE_S
        self._slow_scale = slow + (1.0 - exp(-elapsed_s / follow_s)) * (scale - slow)
        if walks is False:  # the distance is the same: the posture made the scale seem another one
            self._stature.rescale(slow / self._slow_scale)

    def _follow_step(self, elapsed_s: float) -> None:
        """Follow how much lower the left ankle is than the right one in the image.

        The nearer foot is lower, by up to a third of the legs' length.
        """
        if self.usable[LA] and self.usable[RA]:
            step = (self.y_px[LA] - self.y_px[RA]) / self._slow_scale
            known = self._step_m
            self._step_m = (
                step if known is None else known + (1.0 - exp(-elapsed_s / STEP_S)) * (step - known)
            )

    def _walks(self) -> bool | None:
        """Whether the person has made a step lately; None where this cannot be told."""
        if not (self.usable[LA] and self.usable[RA]):
            return None
        x, y = (self.x_px[LA] + self.x_px[RA]) / 2.0, (self.y_px[LA] + self.y_px[RA]) / 2.0
        if self._stands_at is None:
            self._stands_at, self._placed_s = (x, y), self.time_s
        elif hypot(x - self._stands_at[0], y - self._stands_at[1]) > STEP_M * self.scale_px_per_m:
            self._stands_at, self._stepped_s = (x, y), self.time_s
        if self.time_s - self._stepped_s < STEPPED_S:
            return True
        return None if self.time_s - self._placed_s < STEPPED_S else False

    def _plausible(self) -> bool:
        """Whether this is still the person of the frames before, to judge by the size in the image.

        Behind something, or at the edge of the image, MediaPipe finds phantoms of another size. A new size
        that stays is a person who came nearer.
        """
        scale, usual = self.scale_px_per_m, self._usual_scale
        if scale <= 0.0:
            return False
        jumped = usual > 0.0 and not usual / JUMP < scale < usual * JUMP
        if jumped and self.time_s - self._scale_s < JUMP_LASTS_S:
            self._jumped_s = self.time_s
            return False
        if jumped:  # all that is known slowly is looked at anew
            self._known_s = self._jumped_s = float("-inf")
        self._notice_cut(scale)
        self._scale_s = self.time_s
        return self.time_s - self._jumped_s >= SETTLES_S

    def _notice_cut(self, scale: float) -> None:
        """Count jumps from place to place that no body can make."""
        x, y = (self.x_px[LS] + self.x_px[RH]) / 2.0, (self.y_px[LS] + self.y_px[RH]) / 2.0
        moved_m = hypot(x - self._place[0], y - self._place[1]) / scale
        if self._scale_s > 0.0 and moved_m > CUT_M + CUT_M_S * (self.time_s - self._scale_s):
            self.cuts += 1
            self._jumped_s = self.time_s
        self._place = (x, y)

    @property
    def standing_m(self) -> float:
        """Height of the hips above the ankles when the person stands; 0 while the legs have not been seen."""
        return self._stature.standing_m

    def length_m(self, segment: str) -> float:
        """Known length of a segment in metres, 0 while it has not been seen."""
        return self._stature.lengths_m.get(segment, 0.0)

    def arm_px(self) -> float:
        """Length of a straight arm in pixels at the present distance, 0 while it has not been seen."""
        upper, fore = self.length_m("upper_arm"), self.length_m("forearm")
        return (upper + fore) * self.scale_px_per_m if upper > 0.0 and fore > 0.0 else 0.0

    def width_px(self) -> float:
        """Distance of the shoulders in pixels at the present distance, as seen from the front."""
        x, z = self.x_m, self.z_m
        return hypot(x[LS] - x[RS], z[LS] - z[RS]) * self.scale_px_per_m

    def stance_height_m(self) -> float:
        """Height of the hips above the lower ankle, metres; NaN where none of them is seen.

        From pixels: seen from the front, world landmarks show only half of a small squat. The scale is the
        slow one, because the momentary one errs with the posture. Smoothed, because near standing an error
        of one percent is 16 degrees of flexion.
        """
        if self._height_s != self.time_s:
            self._height_s = self.time_s
            height = self._seen_height_m()
            self._height_m = nan if isnan(height) else self._smooth_height(self.time_s, height)
        return self._height_m

    def _seen_height_m(self) -> float:
        usable, y, scale = self.usable, self.y_px, self._slow_scale
        hips = LH if usable[LH] else RH
        if not (usable[hips] and (usable[LA] or usable[RA])):
            return nan
        other = RH if usable[RH] else hips
        # The place of an ankle that is not seen follows from that of the other: the height must not jump.
        step = (self._step_m or 0.0) * scale
        left = y[LA] if usable[LA] else y[RA] + step
        right = y[RA] if usable[RA] else y[LA] - step
        return (max(left, right) - (y[hips] + y[other]) / 2.0) / scale

    def image_vector(self, start: int, end: int) -> Vector2:
        """Vector between two landmarks in pixels."""
        x, y = self.x_px, self.y_px
        return x[end] - x[start], y[end] - y[start]

    def space_vector(self, start: int, end: int) -> Vector3:
        """Vector between two landmarks in metres."""
        x, y, z, scale = self.x_px, self.y_px, self.z_m, self.scale_px_per_m
        return (x[end] - x[start]) / scale, (y[end] - y[start]) / scale, z[end] - z[start]

    def arm_vector(self, start: int, end: int) -> Vector3:
        """Vector along an upper arm or forearm in metres, with the depth its known length leaves."""
        x, y, depth = self.space_vector(start, end)
        depth = self._steady_depth_m(start, depth)
        known = self.length_m(SEGMENT_OF[start, end])
        lost = SURE_SHARE * known * known - x * x - y * y
        return x, y, (sqrt(lost) if lost > 0.0 else 0.0) * (1.0 if depth >= 0.0 else -1.0)

    def _steady_depth_m(self, start: int, depth: float) -> float:
        """Depth of a segment, averaged: its sign, which is all that is used of it, must not flicker."""
        time_s, steady = self._depths.get(start, (self.time_s, depth))
        steady += (1.0 - exp((time_s - self.time_s) / DEPTH_S)) * (depth - steady)
        self._depths[start] = (self.time_s, steady)
        return steady


def _trunk_diagonals(x: Sequence[float], y: Sequence[float]) -> float:
    """Length of both diagonals of the trunk in the image plane: one is seen nearly full from every side."""
    return hypot(x[LS] - x[RH], y[LS] - y[RH]) + hypot(x[RS] - x[LH], y[RS] - y[LH])
