"""What is seen of the person, frame by frame, and when the picture changes to a different one."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from typing import Final, NamedTuple

from posecheck.engine.views import Views
from posecheck.kinematics import picture_turn, posture
from posecheck.kinematics.measures import SIDES, Channel, Measurer, Reading, Side, landmarks_of
from posecheck.kinematics.person.body import Body
from posecheck.kinematics.picture_turn import PictureTurn, PictureTurnFollower
from posecheck.kinematics.posture_follower import Look, PostureFollower
from posecheck.kinematics.view import View
from posecheck.pose import Pose, PoseColumns

LANDMARKS = frozenset({*posture.LANDMARKS, *picture_turn.LANDMARKS})
EVERY_S: Final = 0.045
"""How often the measures that no rule asks for are taken. Exercises change slowly enough for 15 times a
second, and every other frame of a camera is half the work."""
KEPT_S: Final = 120.0
"""What is older than this is forgotten; a longer repetition is not compared."""


class Seen(NamedTuple):
    """One frame, as a signal sees it.

    Attributes
    ----------
    time_s : float
    values : list of float
        The measures of the exercise, NaN where unknown.
    look : Look or None
        The posture; None if nobody is seen, or the picture is not upright.
    """

    time_s: float
    values: list[float]
    look: Look | None


class Others:
    """The measures that no rule asks for, several times a second.

    Repetitions are compared by them, and one day's session can become the reference of another.

    Parameters
    ----------
    body : Body
        The person, who is observed elsewhere.
    channels : iterable of Channel
        What to measure.
    """

    __slots__ = ("_frames", "_reading")

    def __init__(self, body: Body, channels: Iterable[Channel]) -> None:
        self._reading = Reading(body, channels)
        self._frames: deque[tuple[float, list[float]]] = deque()

    @property
    def channels(self) -> tuple[Channel, ...]:
        """What is measured, in the order of the values."""
        return self._reading.channels

    def look(self, time_s: float) -> None:
        """Measure the body's present frame, unless it was measured just before.

        Parameters
        ----------
        time_s : float
            Time of the frame.
        """
        frames = self._frames
        if frames and time_s - frames[-1][0] < EVERY_S:
            return
        frames.append((time_s, self._reading.values()))
        while frames[0][0] < time_s - KEPT_S:
            frames.popleft()

    def between(self, start_s: float, end_s: float) -> list[tuple[float, list[float]]]:
        """Return time and values of the frames of a span of time, and of those just before and after it.

        Parameters
        ----------
        start_s, end_s : float
            Start and end of the span.
        """
        margin_s = 2.0 * EVERY_S
        return [one for one in self._frames if start_s - margin_s <= one[0] <= end_s + margin_s]


class Sight:
    """Measure a person from pose to pose.

    Parameters
    ----------
    channels : iterable of Channel
        What to measure, in the order of the values.
    others : iterable of Channel
        What else to measure, less often.
    upright : bool
        Whether the person stands or sits, so that it can be told which way up the picture is.

    Attributes
    ----------
    others : Others
        What no rule asks for, as it was measured.
    is_anew : bool
        Whether no movement leads from the frame before to the last one, because the picture was cut or
        turned.
    views : Views
        From which sides the person has been seen so far.
    """

    __slots__ = ("_cuts", "_measurer", "_picture", "_posture", "is_anew", "others", "views")

    def __init__(self, channels: Iterable[Channel], others: Iterable[Channel], *, upright: bool) -> None:
        self._measure_anew(channels, tuple(others))
        self._posture = PostureFollower()
        self._picture = PictureTurnFollower() if upright else None
        self._cuts = 0
        self.is_anew = False
        self.views = Views()

    @property
    def body(self) -> Body:
        """The person as the last frame showed them."""
        return self._measurer.body

    @property
    def far(self) -> Side | None:
        """The side whose limbs are beyond the body from the camera; None from the front and from behind."""
        if self.body.view in (View.FRONT, View.REAR):
            return None
        return SIDES[1 - self.body.orientation.near]

    @property
    def picture(self) -> PictureTurn:
        """Which way up the picture is."""
        return self._picture.turn if self._picture else PictureTurn.UPRIGHT

    @property
    def is_turned(self) -> bool:
        """Whether the picture is not upright."""
        return self.picture is not PictureTurn.UPRIGHT

    def look(self, pose: Pose | PoseColumns) -> Seen:
        """Measure a pose; if the picture was cut or turned before it, start again.

        Parameters
        ----------
        pose : Pose or PoseColumns
            Later than the one before.
        """
        self.is_anew = False
        values = self._measurer.measure(pose)
        if not self.body.found:
            return Seen(pose.time_s, values, None)
        if self.body.cuts != self._cuts:
            self._cuts = self.body.cuts
            self._start_anew()
        if self._picture and self._picture.look(self.body):
            self._measure_anew(self._measurer.channels, self.others.channels)  # nothing learnt still holds
            self._cuts = 0
            self._start_anew()
            values = self._measurer.measure(pose)
        if self.is_turned:
            self.views.add(None)
            return Seen(pose.time_s, values, None)
        self.views.add(self.body.view)
        if self.others.channels:
            self.others.look(pose.time_s)
        return Seen(pose.time_s, values, self._posture.look(self.body, pose.size))

    def _measure_anew(self, channels: Iterable[Channel], others: tuple[Channel, ...]) -> None:
        self._measurer = Measurer(channels, {*LANDMARKS, *landmarks_of(others)})
        self.others = Others(self._measurer.body, others)

    def _start_anew(self) -> None:
        self.is_anew = True
        self._posture.start_anew()
