"""How far a movement has come, as one number made of all that moves.

Each channel that a reference movement changes by more than its expected error gives its own estimate of the
progress: 0 in the posture of rest, 1 at the far end of the reference. Their mean, weighted by the inverse
square of what each may be off, is the projection of the movement onto the reference. No channel is
indispensable: one that is hidden takes its weight along and leaves the progress where it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp, inf, isnan, nan
from types import MappingProxyType
from typing import Final

import numpy as np
from numpy.typing import NDArray

from posecheck.pose import FloatArray

LEAST_SHARE: Final = 0.15
"""Share of all weight that must be seen. Ours: the distance of the hands alone, a tenth of what raising
an arm moves, swings as far when its owner walks."""
COMMON_SHARE: Final = 0.3
"""Share of the weight seen now that must have been seen a moment ago to go on from there."""
GAP_S: Final = 0.5
"""After so long unseen the progress is taken from the level of the channels, not from their change."""
HIDDEN_S: Final = 0.3
"""A limb that comes into view so long after its person was hidden at rest: by a desk, or the edge. Ours, as
long as a skeleton takes to be believed in; ``python -m benchmarks.perturbations`` shows what it does."""
AGREE_S: Final = 8.0
"""Time in which the channels are brought to agree on the level, so that one that leaves moves nothing."""
STEADY_S: Final = 1.0
"""At rest the progress goes back to the level of the channels in this time: each channel that comes and goes
shifts it a little, and many such shifts must not add up to a movement."""
GLIMPSE_S: Final = 0.1
"""The levels are looked at so often; they change slowly."""
NO_BOUNDS: Final[Mapping[int, int]] = MappingProxyType({})


@dataclass(frozen=True, kw_only=True, slots=True)
class Movement:
    """What a movement does in each channel, as far as progress needs it.

    Attributes
    ----------
    excursion, spread : ndarray, shape (channels,)
        Change from rest to the far end and its standard deviation between people, in the unit of the channel;
        NaN for a channel that says nothing of it.
    rest, rest_spread : ndarray, shape (channels,)
        The same for the posture of rest.
    error : ndarray, shape (channels,)
        Expected error of the channel.
    """

    excursion: FloatArray
    spread: FloatArray
    rest: FloatArray
    rest_spread: FloatArray
    error: FloatArray

    @property
    def informative(self) -> NDArray[np.bool_]:
        """Whether each channel moves by more than its error, shape (channels,) of bool."""
        return np.abs(np.nan_to_num(self.excursion)) > self.error

    @property
    def weight(self) -> FloatArray:
        """Weight of each channel in the progress, shape (channels,); 0 where it is not informative."""
        variance = self.error**2 + np.nan_to_num(self.spread) ** 2
        return np.where(self.informative, np.nan_to_num(self.excursion) ** 2 / variance, 0.0)


class Progress:
    """Progress of one person along one movement, frame by frame.

    Parameters
    ----------
    movement : Movement
    """

    __slots__ = (
        "_agreed_s",
        "_at_bound",
        "_first_s",
        "_last",
        "_least",
        "_levels",
        "_plan",
        "_rest",
        "_time_s",
        "_value",
    )

    def __init__(self, movement: Movement) -> None:
        weight = movement.weight
        channels = np.flatnonzero(weight).tolist()
        excursion = np.nan_to_num(movement.excursion)
        self._plan = [(i, float(excursion[i]), float(weight[i])) for i in channels]
        self._least = LEAST_SHARE * float(weight.sum())
        apart = movement.error**2 + np.nan_to_num(movement.rest_spread) ** 2
        self._rest = [
            (float(movement.rest[i]), 0.0 if isnan(movement.rest[i]) else float(excursion[i] ** 2 / apart[i]))
            for i in channels
        ]
        self.forget()

    def forget(self) -> None:
        """Know nothing of the person any more: the picture is another one."""
        self._last = [nan] * len(self._plan)
        self._levels = [nan] * len(self._plan)
        self._at_bound: frozenset[int] = frozenset()
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
        """Return the progress; NaN where too little of the movement is seen.

        It starts at 0 wherever the person is; only a limb that comes into view later than its person is
        placed by the reference's posture of rest. Where a bound is all that is left, the progress stays if
        the true value lies farther on, as of a hand raised beyond the picture, and is unknown if it lies
        nearer to rest: how much nearer, nobody sees.

        Parameters
        ----------
        time_s : float
        values : sequence of float
            All channels, NaN where unknown.
        bounds : mapping of int to int
            Channels whose value is only a bound, because the landmark is beyond the edge of the picture, and
            where the true value is: 1 above it, -1 below it, 0 unknown.
        resting : bool
            Whether the person is at rest, as far as is known.
        """
        if self._first_s is None:
            self._first_s = time_s
        last, at_bound = self._last, self._at_bound
        change = common = firm = beyond = 0.0
        for k, (i, excursion, weight) in enumerate(self._plan):
            value = values[i]
            if value != value:  # noqa: PLR0124 - NaN; quicker than a call
                continue
            if i in bounds:
                beyond += weight if bounds[i] * excursion > 0.0 else 0.0
                continue
            firm += weight
            if i in at_bound:  # of its change only a part is known
                continue
            before = last[k]
            if before == before:  # noqa: PLR0124
                change += weight * (value - before) / excursion
                common += weight
        if firm < self._least or firm == 0.0:
            if beyond < self._least or self._time_s == -inf:
                return nan
        elif time_s - self._time_s > GAP_S or common <= COMMON_SHARE * firm:
            self._resume(time_s, values, bounds)
        else:
            self._value += change / common
            if resting:
                self._steady(time_s - self._time_s, values, bounds)
        self._last = [values[i] for i, _, _ in self._plan]
        self._at_bound = frozenset(bounds)
        self._time_s = time_s
        self._agree(time_s, values, bounds)
        return self._value

    def _resume(self, time_s: float, values: Sequence[float], bounds: Mapping[int, int]) -> None:
        """Take the progress from the levels of the channels, where they are known."""
        level = self._level(values, bounds)
        if not isnan(level):
            self._value = level
        elif self._time_s == -inf and time_s - (self._first_s or 0.0) > HIDDEN_S:
            self._from_reference(values, bounds)

    def _steady(self, elapsed_s: float, values: Sequence[float], bounds: Mapping[int, int]) -> None:
        level = self._level(values, bounds)
        if not isnan(level):
            self._value += (1.0 - exp(-elapsed_s / STEADY_S)) * (level - self._value)

    def _level(self, values: Sequence[float], bounds: Mapping[int, int]) -> float:
        """Return the progress by the levels of the channels; NaN where none is known."""
        total = weights = 0.0
        for level, (i, excursion, weight) in zip(self._levels, self._plan, strict=True):
            value = values[i]
            if value == value and level == level and i not in bounds:  # noqa: PLR0124
                total += weight * (value - level) / excursion
                weights += weight
        return total / weights if weights > 0.0 else nan

    def _from_reference(self, values: Sequence[float], bounds: Mapping[int, int]) -> None:
        """Take the progress of a limb that comes into view for the first time from the reference's rest."""
        total = weights = 0.0
        for (i, excursion, _), (rest, weight) in zip(self._plan, self._rest, strict=True):
            if weight > 0.0 and values[i] == values[i] and i not in bounds:
                total += weight * (values[i] - rest) / excursion
                weights += weight
        if weights > 0.0:
            self._value = total / weights

    def _agree(self, time_s: float, values: Sequence[float], bounds: Mapping[int, int]) -> None:
        """Bring the levels at which the channels would rest nearer to the common progress."""
        elapsed_s = time_s - self._agreed_s
        due = elapsed_s >= GLIMPSE_S
        share = 1.0 - exp(-min(elapsed_s, 1.0) / AGREE_S) if due else 0.0
        progress, levels = self._value, self._levels
        for k, (i, excursion, _) in enumerate(self._plan):
            value, level = values[i], levels[k]
            if isnan(value) or i in bounds:
                continue
            if isnan(level):
                levels[k] = value - progress * excursion
            elif due:
                levels[k] = level + share * (value - progress * excursion - level)
        if due:
            self._agreed_s = time_s
