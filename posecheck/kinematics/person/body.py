"""The person as one frame shows them: landmarks, what can be trusted, orientation, size.

Two kinds of vectors lead from landmarks to measures:

- *image vectors*, in pixels, where the camera looks straight at the plane of the movement (true side, front
  or rear view): MediaPipe places landmarks in the image much better than in depth;
- *space vectors*, in metres, in all other views: their image part comes from the pixels, their depth from the
  world landmarks;
- *arm vectors*, space vectors of upper arm and forearm whose depth is what a segment of known length must
  have lost by foreshortening; only its direction is taken from the world landmarks. On the synthetic
  patient's curl the elbow is off by 15 degrees from the front and 6-8 in oblique views; by world landmarks it
  would be off by 28 and 14-26.
  For the legs this does not help, but comparing the vertical hip-ankle distance with that when standing does
  (``stance_flexion``).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import hypot, nan
from typing import Final

from posecheck.kinematics.geometry import Vector2, Vector3
from posecheck.kinematics.joints import LA, LH, LK, LS, LW, RA, RH, RK, RS, SEGMENT_OF
from posecheck.kinematics.person.arms import ArmDepths
from posecheck.kinematics.person.feet import Feet
from posecheck.kinematics.person.hips import HipHeight
from posecheck.kinematics.person.lap import Lap
from posecheck.kinematics.person.leaps import Leaps
from posecheck.kinematics.person.orientation import Orientation
from posecheck.kinematics.person.presence import Presence
from posecheck.kinematics.person.size import Size, trunk_diagonals
from posecheck.kinematics.person.stature import Stature
from posecheck.kinematics.view import View
from posecheck.pose import LANDMARK_COUNT, Pose, PoseColumns

MIN_VISIBILITY: Final = 0.65
"""A landmark below this visibility is treated as not seen. Ours: MediaPipe gives joints that it only guesses,
behind a box in front of the patient, up to 0.63."""
SLOWLY_S: Final = 0.1
"""How often orientation and lengths of segments are updated: they change slowly."""


class Body:
    """One person, followed from frame to frame.

    Call :meth:`observe` with each pose; the attributes then describe that frame.

    Parameters
    ----------
    landmarks : iterable of int
        Landmarks whose usability is needed; the others are never usable. Fewer are quicker.

    Attributes
    ----------
    found : bool
        Whether the person is there.
    time_s : float
    x_px, y_px : sequence of float
        Landmarks in pixels.
    x_m, y_m, z_m : sequence of float
        Landmarks in metres, MediaPipe's world coordinates.
    usable : list of bool
        Whether each landmark is visible and inside the image, and has not leapt to somebody else.
    scale_px_per_m : float
        Size of the person in the image.
    orientation : Orientation
        How the trunk stands to the camera.
    """

    __slots__ = (
        "_arms",
        "_asked",
        "_feet",
        "_height_m",
        "_height_s",
        "_hips",
        "_known_s",
        "_lap",
        "_leaps",
        "_presence",
        "_size",
        "_stature",
        "found",
        "orientation",
        "scale_px_per_m",
        "time_s",
        "usable",
        "x_m",
        "x_px",
        "y_m",
        "y_px",
        "z_m",
    )

    def __init__(self, landmarks: Iterable[int] = range(LANDMARK_COUNT)) -> None:
        self._asked = tuple(landmarks)
        self._presence = Presence()
        self.orientation = Orientation()
        self._size = Size()
        self._feet = Feet()
        self._hips = HipHeight()
        self._stature = Stature(self._asked)
        self._arms = ArmDepths()
        self._lap = Lap()
        self._leaps = Leaps(self._asked)
        self._known_s = self._height_s = float("-inf")
        self._height_m = nan
        self.found = False
        self.scale_px_per_m = 0.0
        self.time_s = 0.0
        self.x_px: Sequence[float] = ()
        self.y_px: Sequence[float] = ()
        self.x_m: Sequence[float] = ()
        self.y_m: Sequence[float] = ()
        self.z_m: Sequence[float] = ()
        self.usable = [False] * LANDMARK_COUNT

    def observe(self, pose: Pose | PoseColumns) -> bool:
        """Take in the next pose; return whether there is a person in it.

        Parameters
        ----------
        pose : Pose or PoseColumns
            Later than the one before.
        """
        columns = pose.columns() if isinstance(pose, Pose) else pose
        self.time_s, x_px, y_px, x_m, y_m, z_m, visibility, (width, height), _ = columns
        self.found = any(visibility)
        if not self.found:
            return False
        self.x_px, self.y_px, self.x_m, self.y_m, self.z_m = x_px, y_px, x_m, y_m, z_m
        usable = self.usable
        least = MIN_VISIBILITY
        for i in self._asked:
            usable[i] = visibility[i] >= least and 0.0 <= x_px[i] < width and 0.0 <= y_px[i] < height
        metres = trunk_diagonals(x_m, y_m)
        self.scale_px_per_m = trunk_diagonals(x_px, y_px) / metres if metres > 0.0 else 0.0
        self.found = self._is_there()
        for i in self._leaps.astray(self.time_s):
            usable[i] = False
        elapsed_s = self.time_s - self._known_s
        if self.found and elapsed_s >= SLOWLY_S:
            self._known_s = self.time_s
            self._learn(min(elapsed_s, 1.0))
        if self._lap.faces:
            for side in (0, 1):
                usable[LW + side] = usable[LW + side] and not self._lap.hides(
                    side, (x_px, y_px), self.scale_px_per_m
                )
        return self.found

    def _is_there(self) -> bool:
        """Whether this is still the person in the frames before."""
        scale, size, presence = self.scale_px_per_m, self._size, self._presence
        if not scale > 0.0:
            return False
        place = (self.x_px[LS] + self.x_px[RH]) / 2.0, (self.y_px[LS] + self.y_px[RH]) / 2.0
        self._leaps.look(self.time_s, (self.x_px, self.y_px), place, scale)
        jumped = size.usual > 0.0 and not size.fits(scale)
        is_there = presence.judge(self.time_s, place, scale, jumped=jumped)
        if presence.is_anew:
            self._known_s = float("-inf")
        return is_there

    def _learn(self, elapsed_s: float) -> None:
        """Update what changes slowly."""
        size, stature, scale = self._size, self._stature, self.scale_px_per_m
        x, y = self.x_px, self.y_px
        stands = self.usable[LA] and self.usable[RA]
        self.orientation.update(self.time_s, self.x_m, self.z_m)
        if size.fits(scale):
            middle = (x[LA] + x[RA]) / 2.0, (y[LA] + y[RA]) / 2.0
            walks = self._feet.walk(self.time_s, middle, scale) if stands else None
            before = size.slow
            size.follow(elapsed_s, scale, walks=walks, upright=stature.upright)
            if walks is False:  # the distance is the same: the posture made the scale seem different
                stature.rescale(before / size.slow)
        else:
            size.start_anew(scale)
        if stands:
            self._feet.follow_step(elapsed_s, (y[LA] - y[RA]) / size.slow)
        world = self.x_m, self.y_m, self.z_m
        stature.update(elapsed_s, world, self.usable, self.stance_height_m())
        if self.view is not View.FRONT:
            self._lap.forget()
        elif all(self.usable[i] for i in (LH, RH, LK, RK)):
            self._lap.update(self.time_s, (x, y), self.length_m("thigh") * scale)

    @property
    def cuts(self) -> int:
        """How often the picture changed to a different one, so that what came before is not this movement."""
        return self._presence.cuts

    @property
    def view(self) -> View:
        """The side of the person that faces the camera."""
        return self.orientation.view

    @property
    def hidden(self) -> int | None:
        """Side whose limbs are hidden behind the body for part of a movement; None if neither is."""
        return self.orientation.hidden

    @property
    def hands_in_lap(self) -> bool:
        """Whether the person sits facing the camera, so that lowered hands cannot be told from the thighs."""
        return self._lap.faces

    @property
    def standing_m(self) -> float:
        """Height of the hips above the ankles when the person stands; 0 while the legs have not been seen."""
        return self._stature.standing_m

    def length_m(self, segment: str) -> float:
        """Return the known length of a segment in metres, 0 while it has not been seen.

        Parameters
        ----------
        segment : str
            ``thigh``, ``shank``, ``upper_arm`` or ``forearm``.
        """
        return self._stature.lengths_m.get(segment, 0.0)

    def arm_px(self) -> float:
        """Length of a straight arm in pixels at the present distance, 0 while it has not been seen."""
        upper, fore = self.length_m("upper_arm"), self.length_m("forearm")
        return (upper + fore) * self.scale_px_per_m if upper > 0.0 and fore > 0.0 else 0.0

    def width_px(self) -> float:
        """Distance between the shoulders in pixels at the present distance, as seen from the front."""
        x, z = self.x_m, self.z_m
        return hypot(x[LS] - x[RS], z[LS] - z[RS]) * self.scale_px_per_m

    def stance_height_m(self) -> float:
        """Height of the hips above the lower ankle, metres, smoothed; NaN if none of them is seen."""
        if self._height_s != self.time_s:
            self._height_s = self.time_s
            self._height_m = self._hips.read_m(
                self.time_s, self.y_px, self.usable, self._size.slow, self._feet.step_m
            )
        return self._height_m

    def image_vector(self, start: int, end: int) -> Vector2:
        """Return the vector between two landmarks in pixels.

        Parameters
        ----------
        start, end : int
            Indices of the landmarks.
        """
        x, y = self.x_px, self.y_px
        return x[end] - x[start], y[end] - y[start]

    def space_vector(self, start: int, end: int) -> Vector3:
        """Return the vector between two landmarks in metres.

        Parameters
        ----------
        start, end : int
            Indices of the landmarks.
        """
        x, y, z, scale = self.x_px, self.y_px, self.z_m, self.scale_px_per_m
        return (x[end] - x[start]) / scale, (y[end] - y[start]) / scale, z[end] - z[start]

    def arm_vector(self, start: int, end: int) -> Vector3:
        """Return the vector along an upper arm or forearm in metres, with the depth its known length leaves.

        Parameters
        ----------
        start, end : int
            Indices of the landmarks at its ends.
        """
        length_m = self.length_m(SEGMENT_OF[start, end])
        return self._arms.correct(self.time_s, start, self.space_vector(start, end), length_m)
