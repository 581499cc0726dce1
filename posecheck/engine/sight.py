"""What is seen of the person, frame by frame, and when the picture changes to a different one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from posecheck.engine.views import Views
from posecheck.kinematics import picture_turn, posture
from posecheck.kinematics.measures import Channel, Measurer
from posecheck.kinematics.person.body import Body
from posecheck.kinematics.picture_turn import PictureTurn, PictureTurnFollower
from posecheck.kinematics.posture_follower import Look, PostureFollower
from posecheck.pose import Pose, PoseColumns

LANDMARKS = frozenset({*posture.LANDMARKS, *picture_turn.LANDMARKS})


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


class Sight:
    """Measure a person from pose to pose.

    Parameters
    ----------
    channels : iterable of Channel
        What to measure, in the order of the values.
    upright : bool
        Whether the person stands or sits, so that it can be told which way up the picture is.

    Attributes
    ----------
    is_anew : bool
        Whether no movement leads from the frame before to the last one, because the picture was cut or
        turned.
    views : Views
        From which sides the person has been seen so far.
    """

    __slots__ = ("_cuts", "_measurer", "_picture", "_posture", "is_anew", "views")

    def __init__(self, channels: Iterable[Channel], *, upright: bool) -> None:
        self._measurer = Measurer(channels, LANDMARKS)
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
            self._measurer = Measurer(self._measurer.channels, LANDMARKS)  # nothing learnt still holds
            self._cuts = 0
            self._start_anew()
            values = self._measurer.measure(pose)
        if self.is_turned:
            self.views.add(None)
            return Seen(pose.time_s, values, None)
        self.views.add(self.body.view)
        return Seen(pose.time_s, values, self._posture.look(self.body, pose.size))

    def _start_anew(self) -> None:
        self.is_anew = True
        self._posture.start_anew()
