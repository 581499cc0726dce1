"""How far a movement has come, as one number made of all that moves.

Each channel that a reference movement changes by more than its expected error gives its own estimate of the
progress: 0 in the rest posture, 1 at the far end of the reference. It is read along the channel's own course:
a wrist rises little at first and much halfway; hands that are raised to the sides first move apart and then
together again. The mean of the estimates, weighted by the inverse square of how far off each may be, is the
projection of the movement onto the reference. No channel is indispensable: a hidden one takes its weight with
it and leaves the progress where it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import exp, inf, isnan, nan
from types import MappingProxyType
from typing import Final

import numpy as np

from posecheck.signals.movement import Movement
from posecheck.signals.path import Path

LEAST_SHARE: Final = 0.15
"""Share of the total weight that must be seen. Ours: the distance between the hands alone, a tenth of what
raising an arm moves, changes as much when the person walks."""
COMMON_SHARE: Final = 0.3
"""Share of the weight seen now that must have been seen a moment ago to go on from there."""
GAP_S: Final = 0.5
"""After this long unseen, progress is taken from the level of the channels, not from their change."""
HIDDEN_S: Final = 0.3
"""A limb that comes into view this long after its person was hidden at rest, by a desk or the edge of the
picture. Ours, as long as it takes to believe in a skeleton; ``python -m benchmarks.perturbations`` shows the
effect."""
AGREE_S: Final = 8.0
"""Time in which the channels are brought to agree on the level, so that losing one moves nothing."""
STEADY_S: Final = 1.0
"""At rest, progress returns to the level of the channels in this time: each channel that comes and goes
shifts it a little, and many such shifts must not add up to a movement."""
GLIMPSE_S: Final = 0.1
"""How often the levels are updated; they change slowly."""
NO_BOUNDS: Final[Mapping[int, int]] = MappingProxyType({})


class Progress:
    """Progress of one person along one movement, frame by frame.

    Parameters
    ----------
    movement : Movement
        The movement whose progress is followed.
    """

    __slots__ = (
        "_agreed_s",
        "_channels",
        "_first_s",
        "_last",
        "_least",
        "_level_weights",
        "_levels",
        "_path",
        "_rest",
        "_rest_weights",
        "_rows",
        "_time_s",
        "_value",
    )

    def __init__(self, movement: Movement) -> None:
        weight, slope = movement.weight, movement.slope
        whole = weight.mean(axis=0)
        channels = np.flatnonzero(whole)
        self._channels = channels.tolist()
        self._path = Path(movement.path[:, channels])
        self._least = LEAST_SHARE * float(whole.sum())
        gain = np.divide(weight, slope, out=np.zeros_like(weight), where=slope != 0.0)
        self._rows = [
            list(zip(self._channels, *columns, whole[channels].tolist(), strict=True))
            for columns in zip(gain[:, channels].tolist(), weight[:, channels].tolist(), strict=True)
        ]
        spreads = np.nan_to_num(np.stack([movement.spread, movement.rest_spread])[:, channels])
        variance = movement.error[channels] ** 2 + spreads**2
        self._level_weights, self._rest_weights = (1.0 / variance).tolist()
        self._rest = movement.rest[channels].tolist()
        self.forget()

    def forget(self) -> None:
        """Forget the person, because the picture has changed to a different one."""
        self._last = [nan] * len(self._channels)
        self._levels = [nan] * len(self._channels)
        self._time_s = self._agreed_s = -inf
        self._first_s: float | None = None
        self._value = 0.0

    def push(
        self,
        time_s: float,
        values: Sequence[float],
        bounds: Mapping[int, int] = NO_BOUNDS,
        *,
        resting: bool = False,
    ) -> float:
        """Take in a frame and return the progress.

        It starts at 0 wherever the person is; only a limb that comes into view later than its person is
        placed by the reference's rest posture. If only a bound is left, progress stays where it is if the
        true value lies farther on, like that of a hand raised beyond the picture, and is unknown if it lies
        nearer to rest: nobody can see how much nearer.

        Parameters
        ----------
        time_s : float
            Time of the frame; later than that of the call before.
        values : sequence of float
            Value of each channel; NaN where unknown.
        bounds : mapping of int to int
            Channels whose value is only a bound, because the landmark is beyond the edge of the picture, and
            where the true value is: 1 above it, -1 below it, 0 unknown.
        resting : bool
            Whether the person is at rest, as far as is known.

        Returns
        -------
        float
            0 at rest, 1 at the far end of the reference; may lie outside. NaN if too little of the movement
            is seen.
        """
        if self._first_s is None:
            self._first_s = time_s
        firm, common, beyond = self._seen(values, bounds)
        if firm < self._least or firm == 0.0:
            if beyond < self._least or self._time_s == -inf:
                return nan
        elif time_s - self._time_s > GAP_S or common <= COMMON_SHARE * firm:
            self._resume(time_s, values, bounds)
        else:
            self._advance(values, bounds)
            if resting:
                self._steady(time_s - self._time_s, values, bounds)
        # If a channel was only a bound, part of its change is not known.
        self._last = [nan if i in bounds else values[i] for i in self._channels]
        self._time_s = time_s
        self._agree(time_s, values, bounds)
        return self._value

    def _seen(self, values: Sequence[float], bounds: Mapping[int, int]) -> tuple[float, float, float]:
        """Return the weight seen now, the part of it seen a moment ago, and that of bounds farther on."""
        firm = common = beyond = 0.0
        row = self._rows[self._path.step(self._value)]
        for (i, gain, _, whole), before in zip(row, self._last, strict=True):
            value = values[i]
            if value != value:  # noqa: PLR0124 - NaN; quicker than a call
                continue
            if i in bounds:
                beyond += whole if bounds[i] * gain > 0.0 else 0.0
                continue
            firm += whole
            if before == before:  # noqa: PLR0124
                common += whole
        return firm, common, beyond

    def _advance(self, values: Sequence[float], bounds: Mapping[int, int]) -> None:
        """Go on by the changes since the last frame; what leads out of a step, by the channels of the next.

        Coming back the same way thus leads back to the same progress, however differently the channels move.
        """
        path, left = self._path, 1.0
        step = path.step(self._value)
        way = self._way(step, values, bounds)
        upward = way > 0.0
        while abs(way) > abs(room := path.edge(step, upward=upward) - self._value):
            self._value = path.edge(step, upward=upward)
            left *= 1.0 - room / way
            step += 1 if upward else -1
            way = left * self._way(step, values, bounds)
            if (way > 0.0) is not upward:  # all agree best exactly where the steps meet
                return
        self._value += way

    def _way(self, step: int, values: Sequence[float], bounds: Mapping[int, int]) -> float:
        """Return the progress since the last frame, as all channels show it within one step."""
        change = weights = 0.0
        for (i, gain, weight, _), before in zip(self._rows[step], self._last, strict=True):
            value = values[i]
            if value == value and before == before and i not in bounds:  # noqa: PLR0124
                change += gain * (value - before)
                weights += weight
        return change / weights if weights > 0.0 else 0.0

    def _resume(self, time_s: float, values: Sequence[float], bounds: Mapping[int, int]) -> None:
        """Take progress from the levels of the channels, where they are known.

        A limb that comes into view for the first time is placed by the reference's rest posture.
        """
        level = self._path.nearest(self._changes(values, bounds, self._levels), self._level_weights)
        if isnan(level) and self._time_s == -inf and time_s - (self._first_s or 0.0) > HIDDEN_S:
            level = self._path.nearest(self._changes(values, bounds, self._rest), self._rest_weights)
        if not isnan(level):
            self._value = level

    def _steady(self, elapsed_s: float, values: Sequence[float], bounds: Mapping[int, int]) -> None:
        changes = self._changes(values, bounds, self._levels)
        level = self._path.along(self._path.step(self._value), changes, self._level_weights)
        if not isnan(level):
            self._value += (1.0 - exp(-elapsed_s / STEADY_S)) * (level - self._value)

    def _changes(
        self, values: Sequence[float], bounds: Mapping[int, int], levels: Sequence[float]
    ) -> list[float]:
        """Return how far each channel is from where it rests; NaN where that is not known."""
        return [
            nan if i in bounds else values[i] - level for i, level in zip(self._channels, levels, strict=True)
        ]

    def _agree(self, time_s: float, values: Sequence[float], bounds: Mapping[int, int]) -> None:
        """Bring the levels at which the channels would rest closer to the common progress."""
        elapsed_s = time_s - self._agreed_s
        due = elapsed_s >= GLIMPSE_S
        share = 1.0 - exp(-min(elapsed_s, 1.0) / AGREE_S) if due else 0.0
        levels = self._levels
        for k, (i, change) in enumerate(zip(self._channels, self._path.at(self._value), strict=True)):
            value, level = values[i], levels[k]
            if isnan(value) or i in bounds:
                continue
            if isnan(level):
                levels[k] = value - change
            elif due:
                levels[k] = level + share * (value - change - level)
        if due:
            self._agreed_s = time_s
