"""Smooth many channels at once, as their values come in."""

from __future__ import annotations

from math import exp, nan
from typing import Final

DELAY_S: Final = 0.12
"""Time constant. Ours, see ``python -m benchmarks.calibrate sensitivity``."""
RESTART_AFTER_S: Final = 0.5
"""A channel unseen for longer starts afresh: what came before says nothing about now."""


class Smoother:
    """One-pole low-pass filter for several channels, by their timestamps.

    Parameters
    ----------
    channels : int
        Number of channels.
    """

    __slots__ = ("_seen_s", "_time_s", "_values")

    def __init__(self, channels: int) -> None:
        self._values = [nan] * channels
        self._seen_s = [float("-inf")] * channels
        self._time_s = float("-inf")

    def __call__(self, time_s: float, values: list[float]) -> list[float]:
        """Return the smoothed values; NaN where a value is NaN.

        Parameters
        ----------
        time_s : float
            Later than that of the call before.
        values : list of float
            One for each channel, NaN where unknown.
        """
        elapsed = time_s - self._time_s
        self._time_s = time_s
        usual = 1.0 - exp(-elapsed / DELAY_S)
        known, seen_s = self._values, self._seen_s
        out = values.copy()
        for i, value in enumerate(values):
            if value != value:  # noqa: PLR0124 - NaN; quicker than a call
                continue
            unseen = time_s - seen_s[i]
            seen_s[i] = time_s
            if unseen <= RESTART_AFTER_S:
                weight = usual if unseen == elapsed else 1.0 - exp(-unseen / DELAY_S)
                out[i] = known[i] + weight * (value - known[i])
            known[i] = out[i]
        return out
