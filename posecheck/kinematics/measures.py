"""Measure a person frame by frame: the measures an exercise needs, smoothed, NaN where they are not valid."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from math import isnan, nan

from posecheck.kinematics.body import Body
from posecheck.kinematics.catalogue import CATALOGUE, PARTS, Measure, MeasureFunction
from posecheck.kinematics.planes import far_side_hidden, near_side
from posecheck.kinematics.smoothing import OneEuro
from posecheck.kinematics.view import View
from posecheck.pose import Pose


class Side(StrEnum):
    """A side of the patient's body, or both."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"


SIDES = (Side.LEFT, Side.RIGHT)


@dataclass(frozen=True, slots=True)
class Channel:
    """One number that is followed over time: a measure, on one side if it has sides."""

    measure: str
    side: Side = Side.BOTH

    @property
    def entry(self) -> Measure:
        """The measure's entry in the catalogue."""
        return CATALOGUE[self.measure]


def hidden_side(body: Body) -> Side | None:
    """Return the side whose limbs the body hides; None if both can be seen."""
    if not far_side_hidden(body):
        return None
    return SIDES[1 - near_side(body)]


def channels_of(measure: str) -> tuple[Channel, ...]:
    """Return the channels of a measure: one for each side, or a single one."""
    if CATALOGUE[measure].sided:
        return tuple(Channel(measure, side) for side in SIDES)
    return (Channel(measure),)


class Measurer:
    """Measures of one person over time.

    Parameters
    ----------
    channels : iterable of Channel
        What to measure; the order is that of the values.

    Attributes
    ----------
    body : Body
        The person as the last frame showed them.
    """

    __slots__ = ("_filters", "_plans", "_unmeasured", "body", "channels")

    def __init__(self, channels: Iterable[Channel]) -> None:
        self.channels = tuple(channels)
        parts = {part for channel in self.channels for part in channel.entry.landmarks}
        self.body = Body(sorted(i for part in parts for i in PARTS[part]))
        self._filters = [OneEuro(channel.entry.scale) for channel in self.channels]
        self._unmeasured = [nan] * len(self.channels)
        self._plans = {
            (view, hidden): self._plan(view, hidden)
            for view in View
            for hidden in (None, Side.LEFT, Side.RIGHT)
        }

    def _plan(self, view: View, hidden: Side | None) -> list[tuple[int, MeasureFunction, int, OneEuro]]:
        """What can be measured in a view: index, function, side and filter of each channel."""
        plan = []
        for index, channel in enumerate(self.channels):
            side = 1 if channel.side is Side.RIGHT else 0
            if view in channel.entry.error and channel.side is not hidden:
                plan.append((index, channel.entry.function, side, self._filters[index]))
        return plan

    def measure(self, pose: Pose) -> list[float]:
        """Return the smoothed value of each channel; NaN where it cannot be measured now."""
        values = self._unmeasured.copy()
        body = self.body
        if not body.observe(pose):
            return values
        time_s = pose.time_s
        for index, function, side, smooth in self._plans[body.view, hidden_side(body)]:
            value = function(body, side)
            if not isnan(value):
                values[index] = smooth(time_s, value)
        return values

    def why_unmeasured(self, channel: Channel) -> str:
        """Say why a channel is NaN in the frame last measured: ``person``, ``view`` or ``landmarks``."""
        if not self.body.found:
            return "person"
        if channel.entry.error.get(self.body.view) is None:
            return "view"
        return "landmarks"
