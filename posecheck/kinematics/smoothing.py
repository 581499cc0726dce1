"""Smooth one measure over time."""

from __future__ import annotations

from math import pi

MIN_CUTOFF_HZ = 1.7
SPEED_COEFFICIENT = 0.03
DERIVATIVE_CUTOFF_HZ = 1.5
RESTART_AFTER_S = 0.6


class OneEuro:
    """The one-euro filter: strong smoothing at rest, little lag in movement.

    Works with timestamps, so an uneven frame rate does not change what it does. After a gap it starts afresh:
    what came before says nothing about now.

    Source: Casiez, Roussel, Vogel: "1 € Filter: a simple speed-based low-pass filter for noisy input in
    interactive systems", CHI 2012. The parameters are ours: by the filter's formulas, at 30
    frames a second they leave 0.4 of the white noise on a resting angle, and delay one that moves at 100
    degrees a second by 34 ms.

    Parameters
    ----------
    scale : float
        Size of one degree in the unit of the signal, so that a ratio (a height, a distance) is smoothed like
        an angle of the same relative speed.
    """

    __slots__ = ("_rate", "_scale", "_time_s", "_value")

    def __init__(self, scale: float = 1.0) -> None:
        self._scale = scale
        self._time_s = float("-inf")
        self._value = 0.0
        self._rate = 0.0

    def __call__(self, time_s: float, value: float) -> float:
        """Return the smoothed value; `value` must not be NaN."""
        elapsed = time_s - self._time_s
        if elapsed > RESTART_AFTER_S:
            self._time_s, self._value, self._rate = time_s, value, 0.0
            return value
        if elapsed <= 0.0:
            return self._value
        turn = 2.0 * pi * elapsed
        weight = turn * DERIVATIVE_CUTOFF_HZ
        rate = self._rate
        rate += weight / (1.0 + weight) * ((value - self._value) / elapsed - rate)
        weight = turn * (MIN_CUTOFF_HZ + SPEED_COEFFICIENT * abs(rate) / self._scale)
        self._time_s = time_s
        self._rate = rate
        self._value += weight / (1.0 + weight) * (value - self._value)
        return self._value
