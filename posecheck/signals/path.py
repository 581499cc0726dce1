"""The path of a movement through the channels, in steps of its progress."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf, isnan, nan

import numpy as np

from posecheck.pose import FloatArray


class Path:
    """Where each channel is at every progress: straight within a step, and on beyond both ends.

    Parameters
    ----------
    points : ndarray, shape (n, channels)
        Change from rest at equal steps of progress from 0 to 1, all known.

    Attributes
    ----------
    steps : int
        Number of steps from rest to the far end.
    """

    __slots__ = ("_points", "_slopes", "steps")

    def __init__(self, points: FloatArray) -> None:
        self.steps = len(points) - 1
        self._points: list[list[float]] = points.tolist()
        self._slopes: list[list[float]] = (np.diff(points, axis=0) * self.steps).tolist()

    def step(self, progress: float) -> int:
        """Return the step in which a progress lies: the first step below 0, the last one above 1.

        Parameters
        ----------
        progress : float
            0 at rest, 1 at the far end; may lie outside.

        Returns
        -------
        int
            0..``steps`` - 1.
        """
        return max(0, min(self.steps - 1, int(progress * self.steps)))

    def edge(self, step: int, *, upward: bool) -> float:
        """Return the progress at which a step ends; infinite at both ends of the path.

        Parameters
        ----------
        step : int
            0..``steps`` - 1.
        upward : bool
            Whether to return the end towards the far end of the movement, or the one towards rest.
        """
        if upward:
            return (step + 1) / self.steps if step < self.steps - 1 else inf
        return step / self.steps if step > 0 else -inf

    def at(self, progress: float) -> list[float]:
        """Return the change from rest of each channel at a progress.

        Parameters
        ----------
        progress : float
            0 at rest, 1 at the far end; may lie outside.

        Returns
        -------
        list of float
            One value for each channel, in the unit of the channel.
        """
        step = self.step(progress)
        over = progress - step / self.steps
        return [
            start + over * slope for start, slope in zip(self._points[step], self._slopes[step], strict=True)
        ]

    def nearest(self, changes: Sequence[float], weights: Sequence[float]) -> float:
        """Return the progress at which the path comes nearest to changes from rest.

        Parameters
        ----------
        changes : sequence of float
            Change from rest in each channel; NaN where unknown.
        weights : sequence of float
            Weight of the squared distance in each channel.

        Returns
        -------
        float
            NaN where no change is known.
        """
        best, least = nan, inf
        for step in range(self.steps):
            along = self.along(step, changes, weights)
            if isnan(along):
                continue
            progress = max(self.edge(step, upward=False), min(self.edge(step, upward=True), along))
            away = [
                weight * (change - at) ** 2
                for change, at, weight in zip(changes, self.at(progress), weights, strict=True)
                if change == change  # noqa: PLR0124 - NaN
            ]
            if sum(away) < least:
                best, least = progress, sum(away)
        return best

    def along(self, step: int, changes: Sequence[float], weights: Sequence[float]) -> float:
        """Return the progress nearest to changes from rest on the line on which one step lies.

        Parameters
        ----------
        step : int
            0..``steps`` - 1; its line is followed beyond both of its ends.
        changes : sequence of float
            Change from rest in each channel; NaN where unknown.
        weights : sequence of float
            Weight of the squared distance in each channel.

        Returns
        -------
        float
            NaN where no change of a channel that moves in this step is known.
        """
        total = length = 0.0
        for change, weight, start, slope in zip(
            changes, weights, self._points[step], self._slopes[step], strict=True
        ):
            if change == change:  # noqa: PLR0124
                total += weight * slope * (change - start)
                length += weight * slope * slope
        return step / self.steps + total / length if length > 0.0 else nan
