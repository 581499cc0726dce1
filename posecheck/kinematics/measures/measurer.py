"""Measure a person frame by frame: what an exercise needs, smoothed, NaN where a measure is not valid."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from math import isnan, nan

from posecheck.kinematics.measures.catalogue import CATALOGUE, PARTS
from posecheck.kinematics.measures.entry import Measure, MeasureFunction
from posecheck.kinematics.person.body import Body
from posecheck.kinematics.smoothing import OneEuro
from posecheck.pose import Pose, PoseColumns


class Side(StrEnum):
    """A side of the patient's body, or both."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


SIDES = (Side.LEFT, Side.RIGHT)


@dataclass(frozen=True, slots=True)
class Channel:
    """One number that is followed over time: a measure, on one side if it has sides.

    Attributes
    ----------
    measure : str
        Name in the catalogue.
    side : Side
        Side of the body; ``both`` for a measure without sides.
    """

    measure: str
    side: Side = Side.BOTH

    @property
    def entry(self) -> Measure:
        """The measure's entry in the catalogue."""
        return CATALOGUE[self.measure]


def channels_of(measure: str, moved: Side = Side.BOTH) -> tuple[Channel, ...]:
    """Return the channels of a measure: one for each side, or a single one.

    Parameters
    ----------
    measure : str
        Name in the catalogue.
    moved : Side
        Of a measure with sides, the side whose channel is asked for; ``both`` for all.
    """
    if CATALOGUE[measure].sided:
        return tuple(Channel(measure, side) for side in SIDES if moved in (Side.BOTH, side))
    return (Channel(measure),)


def towards(measure: str, moved: Side) -> float:
    """Return by what a measure is multiplied to be positive towards the side that moves.

    A bend to the right is told and judged like one to the left.

    Parameters
    ----------
    measure : str
        Name in the catalogue.
    moved : Side
        The side that moves.

    Returns
    -------
    float
        -1 for a measure that is positive to the left while the right side moves, otherwise 1.
    """
    return -1.0 if moved is Side.RIGHT and CATALOGUE[measure].handed else 1.0


class Reading:
    """The channels read from a body frame by frame, smoothed; several may read the same body.

    Parameters
    ----------
    body : Body
        The person, who is observed elsewhere; it must follow the landmarks of :func:`landmarks_of`.
    channels : iterable of Channel
        What to read; the order is that of the values.

    Attributes
    ----------
    channels : tuple of Channel
        What is read, in the order of the values.
    """

    __slots__ = ("_body", "_filters", "_plan", "_turned", "_unmeasured", "channels")

    def __init__(self, body: Body, channels: Iterable[Channel]) -> None:
        self._body = body
        self.channels = tuple(channels)
        self._filters = [OneEuro(channel.entry.scale) for channel in self.channels]
        self._unmeasured = [nan] * len(self.channels)
        self._plan: list[tuple[int, MeasureFunction, int, OneEuro]] = []
        self._turned = -1

    def _make_plan(self) -> None:
        """List what can be measured: index, function, side and filter of each channel."""
        body = self._body
        self._turned = body.orientation.turned
        hidden = None if body.hidden is None else SIDES[body.hidden]
        self._plan = [
            (index, channel.entry.function, SIDES.index(channel.side) if channel.entry.sided else 0, smooth)
            for index, (channel, smooth) in enumerate(zip(self.channels, self._filters, strict=True))
            if body.view in channel.entry.error
            and channel.side is not hidden
            and (body.orientation.square or not channel.entry.square)
        ]

    def values(self) -> list[float]:
        """Return the smoothed value of each channel in the body's present frame; NaN where it has none."""
        values = self._unmeasured.copy()
        body = self._body
        if not body.found:
            return values
        if self._turned != body.orientation.turned:
            self._make_plan()
        time_s = body.time_s
        for index, function, side, smooth in self._plan:
            value = function(body, side)
            if not isnan(value):
                values[index] = smooth(time_s, value)
        return values


def landmarks_of(channels: Iterable[Channel]) -> set[int]:
    """Return the landmarks that channels are made of.

    Parameters
    ----------
    channels : iterable of Channel
        What is to be measured.
    """
    parts = {part for channel in channels for part in channel.entry.landmarks}
    return {i for part in parts for i in PARTS[part]}


class Measurer:
    """Measures one person frame by frame.

    Parameters
    ----------
    channels : iterable of Channel
        What to measure; the order is that of the values.
    landmarks : iterable of int
        Further landmarks that the body must follow, for callers that read them from it.

    Attributes
    ----------
    body : Body
        The person as the last frame showed them.
    channels : tuple of Channel
        What is measured, in the order of the values.
    """

    __slots__ = ("_reading", "body", "channels")

    def __init__(self, channels: Iterable[Channel], landmarks: Iterable[int] = ()) -> None:
        self.channels = tuple(channels)
        self.body = Body(sorted({*landmarks, *landmarks_of(self.channels)}))
        self._reading = Reading(self.body, self.channels)

    def measure(self, pose: Pose | PoseColumns) -> list[float]:
        """Return the smoothed value of each channel; NaN where it cannot be measured now.

        Parameters
        ----------
        pose : Pose or PoseColumns
            The next frame, in order of time.
        """
        self.body.observe(pose)
        return self._reading.values()
