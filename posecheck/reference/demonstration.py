"""What one recording demonstrates: where it repeats itself, and what moves in each repetition.

Nothing here knows any exercise. The channels, each in units of its expected error, move mostly along one
direction; its turning points give the repetitions. Which end is the rest follows from where the recording
starts, ends and dwells, and from which posture is nearer to standing at ease.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import isnan
from typing import Final

import numpy as np
from numpy.typing import NDArray

from posecheck.kinematics.posture import CHANNELS, ERROR, MIRRORED, SIDE_OF
from posecheck.pose import FloatArray
from posecheck.reference.course import PostureCourse
from posecheck.signals.cycle import POINTS, normalised
from posecheck.signals.movement import Movement
from posecheck.signals.progress import Progress
from posecheck.signals.rise import Ending, Rise
from posecheck.signals.tuning import TurningTuning
from posecheck.signals.turning import TurningPoints

SEEN_SHARE: Final = 0.7
"""Share of the frames in which a channel must be known to help find the main direction."""
FIRST_LOOK: Final = TurningTuning(least=0.4)
"""Share of the span of the main direction; anything much smaller than the movement is not one."""
MOMENT_S: Final = 0.4
NEUTRAL: Final = 0.25
"""Weight of a posture being nearer to standing at ease, where 0.5 is the weight of a recording starting right
there. Ours: enough to decide if a recording starts at one end and ends at the other."""
LEAST_CHANNELS: Final = 2
"""A movement shows in at least this many channels: a single one may be a misread landmark."""
OUTLIER: Final = 3.0
MOVES_TOO: Final = 0.25
"""The other side has moved too if it has at least this share of the power of the side that moves more."""

LEFT: Final = np.array([i for i, side in enumerate(SIDE_OF) if side == 0])
RIGHT: Final = MIRRORED[LEFT]
JOINTS: Final = np.array(
    ["height" not in name and "apart" not in name and "reach" not in name for name in CHANNELS]
)


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Demonstration:
    """The repetitions of one recording, all in the same direction.

    Attributes
    ----------
    excursions, rests : ndarray, shape (repetitions, channels)
        Change from rest to the far end, and the posture of rest; NaN where unknown.
    curves : ndarray, shape (repetitions, 101, channels)
        Change from rest over the time of a repetition; NaN throughout if its return was not seen.
    peaks, rises_s, returns_s : ndarray, shape (repetitions,)
        Share of the time at which it is farthest; time of the way out and back. NaN where not seen.
    starts_s, ends_s : ndarray, shape (repetitions,)
        When each left its rest, and when it was back or last seen, in seconds.
    starts_at_rest : float
        How clearly the end taken for rest is one: positive for yes, negative for no.
    """

    excursions: FloatArray
    rests: FloatArray
    curves: FloatArray
    peaks: FloatArray
    rises_s: FloatArray
    returns_s: FloatArray
    starts_s: FloatArray
    ends_s: FloatArray
    starts_at_rest: float

    def __len__(self) -> int:
        return len(self.excursions)

    @property
    def excursion(self) -> FloatArray:
        """Median excursion, shape (channels,)."""
        return median(self.excursions)

    @property
    def whole(self) -> NDArray[np.bool_]:
        """Which repetitions were seen there and back, shape (repetitions,)."""
        return np.isfinite(self.returns_s)

    def mirrored(self, which: NDArray[np.bool_] | None = None) -> Demonstration:
        """Return the demonstration with all or the chosen repetitions as their mirror images.

        Parameters
        ----------
        which : ndarray of bool, shape (repetitions,), optional
            Repetitions to mirror; all unless given.
        """
        chosen = np.ones(len(self), dtype=bool) if which is None else which
        order = np.where(chosen[:, None], MIRRORED, np.arange(len(CHANNELS)))
        return replace(
            self,
            excursions=np.take_along_axis(self.excursions, order, axis=1),
            rests=np.take_along_axis(self.rests, order, axis=1),
            curves=np.take_along_axis(self.curves, order[:, None, :], axis=2),
        )

    def folded(self) -> Demonstration:
        """Return every repetition as if done by the left side, with the right side left open.

        A repetition of both sides at the same time becomes two repetitions of one side.
        """
        chosen: list[tuple[int, bool]] = []
        for k, excursion in enumerate(self.excursions):
            power = [float(np.nansum((excursion[side] / ERROR[side]) ** 2)) for side in (LEFT, RIGHT)]
            chosen += [(k, right) for right in (False, True) if power[right] >= MOVES_TOO * power[not right]]
        rows = [k for k, _ in chosen]
        orders = [MIRRORED if right else np.arange(len(CHANNELS)) for _, right in chosen]
        excursions = np.stack([self.excursions[k][order] for k, order in zip(rows, orders, strict=True)])
        curves = np.stack([self.curves[k][:, order] for k, order in zip(rows, orders, strict=True)])
        excursions[:, RIGHT] = np.nan
        curves[:, :, RIGHT] = np.nan
        return replace(
            self,
            excursions=excursions,
            curves=curves,
            rests=np.stack([self.rests[k][order] for k, order in zip(rows, orders, strict=True)]),
            peaks=self.peaks[rows],
            rises_s=self.rises_s[rows],
            returns_s=self.returns_s[rows],
            starts_s=self.starts_s[rows],
            ends_s=self.ends_s[rows],
        )


def both_directions(course: PostureCourse) -> tuple[Demonstration, ...]:
    """Return what a recording shows, with either end of the movement taken for the rest.

    Parameters
    ----------
    course : PostureCourse
        Posture over the recording.

    Returns
    -------
    tuple of Demonstration
        At most two; empty if nothing repeats.
    """
    signal = _main_direction(course)
    if signal is None:
        return ()
    found = (_demonstration(course, way * signal) for way in (1.0, -1.0))
    return tuple(one for one in found if one is not None)


def repetitions(course: PostureCourse, movement: Movement) -> list[Rise]:
    """Return the rises of a recording's progress along a movement.

    Parameters
    ----------
    course : PostureCourse
        Posture over the recording.
    movement : Movement
        The movement along which to look for repetitions.

    Returns
    -------
    list of Rise
        Those large enough to count, in order of time.
    """
    return _rises(course, progress_course(course, movement), TurningTuning())


def progress_course(course: PostureCourse, movement: Movement) -> FloatArray:
    """Return the progress along a movement in every frame of a recording.

    Parameters
    ----------
    course : PostureCourse
        Posture over the recording.
    movement : Movement
        The movement whose progress is followed.

    Returns
    -------
    ndarray, shape (n,)
        0 at rest, 1 at the far end; NaN where too little was seen.
    """
    progress = Progress(movement)
    out = np.full(len(course.time_s), np.nan)
    for k, (time_s, values) in enumerate(zip(course.time_s.tolist(), course.values.tolist(), strict=True)):
        if course.cuts[k]:
            progress.forget()
        out[k] = progress.push(time_s, values, course.bounds[k])
    return out


def median(values: FloatArray) -> FloatArray:
    """Return the median over the first axis.

    Parameters
    ----------
    values : ndarray, shape (n, ...)
        NaN where unknown.

    Returns
    -------
    ndarray, shape (...)
        NaN where nothing is known.
    """
    known = np.isfinite(values).any(axis=0)
    return np.where(known, np.nanmedian(np.where(known, values, 0.0), axis=0), np.nan)


def amplitude(course: FloatArray, excursion: FloatArray) -> FloatArray:
    """Return how far each channel gets from rest, at the far end or on the way.

    Parameters
    ----------
    course : ndarray, shape (101, channels)
        Change from rest over the time of a repetition; NaN where unknown.
    excursion : ndarray, shape (channels,)
        Change from rest to the far end; NaN where unknown.

    Returns
    -------
    ndarray, shape (channels,)
        Not negative; NaN where the excursion is unknown.
    """
    farthest = np.abs(np.where(np.isfinite(course), course, 0.0)).max(axis=0)
    largest: FloatArray = np.maximum(np.abs(excursion), farthest)
    return largest


def _main_direction(course: PostureCourse) -> FloatArray | None:
    """Return the signal along which the channels move most, with a span of 1; None if there is none."""
    scaled = course.values / ERROR
    often = np.isfinite(scaled).mean(axis=0) > SEEN_SHARE if len(scaled) else np.zeros(len(CHANNELS), bool)
    if often.sum() < 2:
        return None
    seen = scaled[:, often]
    middle = np.nanmedian(seen, axis=0)
    away = np.where(np.isfinite(seen), seen - middle, 0.0)
    limit = OUTLIER * np.percentile(np.abs(away), 98)
    away = away.clip(-limit, limit)
    signal: FloatArray = away @ np.linalg.svd(away - away.mean(axis=0), full_matrices=False)[2][0]
    low, high = np.percentile(signal, [5, 95])
    return signal / (high - low) if high > low else None


def _rises(course: PostureCourse, signal: FloatArray, tuning: TurningTuning) -> list[Rise]:
    points = TurningPoints(tuning)
    found: list[Rise | None] = []
    for k, (time_s, value) in enumerate(zip(course.time_s.tolist(), signal.tolist(), strict=True)):
        if course.cuts[k]:
            found.append(points.interrupt(Ending.CUT))
        if not isnan(value):
            found.append(points.push(time_s, value, float(course.present_s[k])))
    found.append(points.interrupt(Ending.FINISH))
    return [rise for rise in found if rise is not None and rise.counts]


def _demonstration(course: PostureCourse, signal: FloatArray) -> Demonstration | None:
    rough = _rises(course, signal, FIRST_LOOK)
    if not rough:
        return None
    moves = _taking_turns(median(np.stack([_change(course, rise) for rise in rough])))
    movements = [_movement(change) for change in moves]
    if any(movement.informative.sum() < LEAST_CHANNELS for movement in movements):
        return None
    progress = [progress_course(course, movement) for movement in movements]
    found = [
        (rise, np.isfinite(change) if len(moves) > 1 else np.ones(len(CHANNELS), dtype=bool))
        for change, signal in zip(moves, progress, strict=True)
        for rise in _rises(course, signal, TurningTuning())
    ]
    found.sort(key=lambda pair: pair[0].high_s)
    if not found:
        return None
    rises, told = zip(*found, strict=True)
    curves, peaks = zip(*(_curve(course, rise) for rise in rises), strict=True)
    excursions = np.stack([np.where(known, _change(course, rise), np.nan) for rise, known in found])
    rests = np.stack([_at(course, rise.low_s) for rise in rises])
    returned = np.array([rise.ending is Ending.RETURN for rise in rises])
    return Demonstration(
        excursions=excursions,
        rests=rests,
        curves=np.stack([np.where(known, curve, np.nan) for curve, known in zip(curves, told, strict=True)]),
        peaks=np.array(peaks),
        rises_s=np.array([rise.high_s - rise.low_s for rise in rises]),
        returns_s=np.where(returned, [rise.end_s - rise.high_s for rise in rises], np.nan),
        starts_s=np.array([rise.low_s for rise in rises]),
        ends_s=np.array([rise.end_s for rise in rises]),
        starts_at_rest=_starts_at_rest(course, progress[0])
        + NEUTRAL * _is_at_ease(median(rests), median(excursions)),
    )


def _taking_turns(change: FloatArray) -> list[FloatArray]:
    """Return the movements that make up a change of posture: two if the sides take turns, otherwise itself.

    If the sides take turns, the main direction leads from the far end of one to the far end of the other.
    Each side by itself goes from rest to its own; channels without a side, or that move with both, belong to
    neither.
    """
    left, right = change[LEFT] / ERROR[LEFT], change[RIGHT] / ERROR[RIGHT]
    both = np.isfinite(left) & np.isfinite(right)
    power = [float((side[both] ** 2).sum()) for side in (left, right)]
    against = float((left[both] * right[both]).sum())
    whole = max(float(np.nansum(side**2)) for side in (left, right))
    if -against < MOVES_TOO * whole or min(power) < MOVES_TOO * whole:
        return [change]
    alone = np.full((2, len(CHANNELS)), np.nan)
    alone[0, LEFT], alone[1, RIGHT] = change[LEFT], -change[RIGHT]
    return list(alone)


def _movement(excursion: FloatArray) -> Movement:
    unknown = np.full(len(CHANNELS), np.nan)
    return Movement(
        path=np.stack([np.zeros(len(CHANNELS)), excursion]),
        spread=np.zeros(len(CHANNELS)),
        rest=unknown,
        rest_spread=unknown,
        error=ERROR,
    )


def _at(course: PostureCourse, time_s: float) -> FloatArray:
    row: FloatArray = course.values[np.searchsorted(course.time_s, time_s)]
    return row


def _change(course: PostureCourse, rise: Rise) -> FloatArray:
    return _at(course, rise.high_s) - _at(course, rise.low_s)


def _curve(course: PostureCourse, rise: Rise) -> tuple[FloatArray, float]:
    if rise.ending is not Ending.RETURN:
        return np.full((POINTS, len(CHANNELS)), np.nan), np.nan
    curve = normalised(course.time_s, course.values, rise.low_s, rise.end_s)
    return curve - _at(course, rise.low_s), (rise.high_s - rise.low_s) / (rise.end_s - rise.low_s)


def _starts_at_rest(course: PostureCourse, progress: FloatArray) -> float:
    """Return -1.5..1.5: whether the recording starts, ends and dwells at the low end of the progress."""
    known = progress[np.isfinite(progress)]
    low, high = np.percentile(known, [5, 95])
    share = (known - low) / (high - low)
    few = max(3, int(MOMENT_S / np.median(np.diff(course.time_s))))
    return float(1.5 - np.median(share[:few]) - np.median(share[-few:]) - np.median(share))


def _is_at_ease(rest: FloatArray, excursion: FloatArray) -> float:
    """Return 1 if the rest is nearer to standing with hanging arms than the far end is, else -1."""
    known = JOINTS & np.isfinite(rest) & np.isfinite(excursion)
    bent = np.abs(rest[known] / ERROR[known]).sum() - np.abs((rest + excursion)[known] / ERROR[known]).sum()
    return -1.0 if bent > 0.0 else 1.0
