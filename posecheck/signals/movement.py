"""What a movement does in each channel, as far as its progress is read from that."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from posecheck.pose import FloatArray


@dataclass(frozen=True, kw_only=True, slots=True)
class Movement:
    """How each channel changes from rest to the far end of a movement, and how much people differ in it.

    Attributes
    ----------
    path : ndarray, shape (n, channels)
        Change from rest at equal steps of progress from 0 to 1, in the unit of the channel; NaN for a channel
        that says nothing about it. Two rows make a path on which all channels change in proportion.
    spread : ndarray, shape (channels,)
        Standard deviation of how far each channel moves, in the unit of the channel.
    rest, rest_spread : ndarray, shape (channels,)
        Rest posture and its standard deviation between people, in the unit of the channel; NaN where unknown.
    error : ndarray, shape (channels,)
        Expected error of the channel.
    """

    path: FloatArray
    spread: FloatArray
    rest: FloatArray
    rest_spread: FloatArray
    error: FloatArray

    @property
    def amplitude(self) -> FloatArray:
        """How far each channel gets from rest, at the far end or on the way, shape (channels,)."""
        amplitude: FloatArray = np.abs(np.nan_to_num(self.path)).max(axis=0)
        return amplitude

    @property
    def informative(self) -> NDArray[np.bool_]:
        """Whether each channel moves by more than its error, shape (channels,) of bool."""
        return self.amplitude > self.error

    @property
    def slope(self) -> FloatArray:
        """Change of each channel for a progress of 1 in each step, shape (n - 1, channels)."""
        slope: FloatArray = np.diff(np.nan_to_num(self.path), axis=0) * (len(self.path) - 1)
        return slope

    @property
    def weight(self) -> FloatArray:
        """Weight of each channel in each step, shape (n - 1, channels); 0 where it is not informative.

        The inverse square of how far off the progress may be if read from this channel alone.
        """
        slope = self.slope
        share = slope / np.maximum(self.amplitude, self.error)
        variance = self.error**2 + (np.nan_to_num(self.spread) * share) ** 2
        return np.where(self.informative, slope**2 / variance, 0.0)
