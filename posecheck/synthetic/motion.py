"""How the synthetic patient moves: postures over time, with the true times of every repetition.

Between two postures every joint follows a minimum-jerk course, as unhurried human movements do (Flash &
Hogan, The coordination of arm movements, Journal of Neuroscience 1985).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from itertools import pairwise
from typing import Final, Self

import numpy as np
from numpy.typing import ArrayLike

from posecheck.errors import PoseError
from posecheck.pose import FloatArray
from posecheck.synthetic.body import Support
from posecheck.synthetic.posture import HINGE_LIMIT_DEG, NAMES, SIDED, SIDES, Posture, expand
from posecheck.words import say

SWAY_HZ: Final = (0.13, 0.31, 0.57)
"""Quiet standing sways mostly below 1 Hz; the three frequencies are ours."""
_SWAY_SHARES: Final = {"ankle_dorsiflexion": 1.0, "shoulder_flexion": 0.25, "elbow_flexion": 0.25}


def minimum_jerk(fraction: ArrayLike) -> FloatArray:
    """Return how far a minimum-jerk movement has come.

    Parameters
    ----------
    fraction : array_like
        Share of its duration that has passed; values outside 0..1 count as the nearer end.

    Returns
    -------
    ndarray
        0..1, with the shape of `fraction`.
    """
    t = np.clip(np.asarray(fraction, dtype=np.float64), 0.0, 1.0)
    out: FloatArray = t**3 * (10 - 15 * t + 6 * t**2)
    return out


@dataclass(frozen=True, kw_only=True, slots=True)
class Repetition:
    """One movement to a target posture and back.

    Attributes
    ----------
    target : mapping of str to float
        Names that differ from the start posture; the others stay as they are there.
    out_s, hold_s, back_s, rest_s : float
        Duration of the way out, at the target, of the way back, and back at the start.
    """

    target: Posture
    out_s: float = 1.2
    hold_s: float = 0.3
    back_s: float = 1.2
    rest_s: float = 0.7

    def __post_init__(self) -> None:
        if min(self.out_s, self.back_s) <= 0 or min(self.hold_s, self.rest_s) < 0:
            raise PoseError(say("synthetic-durations"))


@dataclass(frozen=True, kw_only=True, slots=True)
class RepetitionTimes:
    """When a repetition truly started, was first at its target, left it, and was back.

    Attributes
    ----------
    start_s, peak_s, leave_s, end_s : float
        Seconds since the start of the motion, in this order.
    """

    start_s: float
    peak_s: float
    leave_s: float
    end_s: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Motion:
    """Postures over time.

    Attributes
    ----------
    keyframes : sequence of (float, mapping of str to float)
        Times, strictly increasing from 0, and the postures then; between two of them the joints follow a
        minimum-jerk course. Before the first and after the last, the posture does not change.
    repetitions : sequence of RepetitionTimes
        The truth about what the keyframes show.
    sway_deg : float
        Size of the seeded physiological sway: at the ankles, a quarter of it at shoulders and elbows.
    seed : int
        Seed of the sway.

    Raises
    ------
    PoseError
        If the times do not increase from 0 or a posture holds an unknown name.
    """

    keyframes: Sequence[tuple[float, Posture]]
    repetitions: Sequence[RepetitionTimes] = ()
    sway_deg: float = 0.0
    seed: int = 0

    def __post_init__(self) -> None:
        times = [time for time, _ in self.keyframes]
        if not times or times[0] != 0 or np.any(np.diff(times) <= 0):
            raise PoseError(say("synthetic-keyframes"))
        for _, posture in self.keyframes:
            expand(posture)

    @classmethod
    def of(
        cls,
        start: Posture,
        repetitions: Sequence[Repetition],
        *,
        lead_in_s: float = 1.5,
        lead_out_s: float = 1.0,
        sway_deg: float = 0.0,
        seed: int = 0,
    ) -> Self:
        """Return the motion from a start posture through repetitions, with stillness before and after.

        Parameters
        ----------
        start : mapping of str to float
            The start posture; names that are not given are 0.
        repetitions : sequence of Repetition
            Repetitions, one after the other.
        lead_in_s, lead_out_s : float
            Stillness before the first and after the last repetition.
        sway_deg : float
            Size of the sway, as in :class:`Motion`.
        seed : int
            Seed of the sway.

        Raises
        ------
        PoseError
            If a posture holds an unknown name or an impossible value.
        """
        origin = by_side(start)
        frames: list[tuple[float, Posture]] = [(0.0, origin)]
        times: list[RepetitionTimes] = []
        now = lead_in_s
        for rep in repetitions:
            target = {**origin, **by_side(rep.target)}
            peak, leave = now + rep.out_s, now + rep.out_s + rep.hold_s
            end = leave + rep.back_s
            times.append(RepetitionTimes(start_s=now, peak_s=peak, leave_s=leave, end_s=end))
            frames += [(now, origin), (peak, target), (leave, target), (end, origin)]
            now = end + rep.rest_s
            frames.append((now, origin))
        frames.append((now + lead_out_s, origin))
        return cls(keyframes=_without_repeats(frames), repetitions=tuple(times), sway_deg=sway_deg, seed=seed)

    @property
    def support(self) -> Support:
        """What carries the body: the pelvis if a posture gives its pitch or height, otherwise the feet."""
        carried = any({"pelvis_pitch", "pelvis_height_m"} & posture.keys() for _, posture in self.keyframes)
        return "pelvis" if carried else "feet"

    @property
    def duration_s(self) -> float:
        """Time of the last keyframe."""
        return float(self.keyframes[-1][0])

    def postures(self, time_s: ArrayLike) -> dict[str, FloatArray]:
        """Return every named angle at some times.

        Parameters
        ----------
        time_s : array_like, shape (n,)
            Seconds since the start of the motion.

        Returns
        -------
        dict of str to ndarray, shape (n,)
            By the names of :data:`posecheck.synthetic.posture.NAMES`, in the units given there.
        """
        now = np.atleast_1d(np.asarray(time_s, dtype=np.float64))
        keys = np.array([time for time, _ in self.keyframes])
        full = [expand(posture) for _, posture in self.keyframes]
        course = np.stack([np.concatenate([posture[name] for name in NAMES]) for posture in full])
        after = np.clip(np.searchsorted(keys, now, side="right"), 1, max(len(keys) - 1, 1))
        after = np.minimum(after, len(keys) - 1)
        before = np.maximum(after - 1, 0)
        span = np.maximum(keys[after] - keys[before], 1e-9)
        done = minimum_jerk((now - keys[before]) / span)[:, None]
        values = np.clip(
            course[before] + done * (course[after] - course[before]),
            np.minimum(course[before], course[after]),
            np.maximum(course[before], course[after]),
        )
        result = {name: values[:, i] for i, name in enumerate(NAMES)}
        return self._swaying(result, now) if self.sway_deg else result

    def after(self, earlier: Motion) -> Motion:
        """Return this motion preceded by another, for example by walking in.

        Parameters
        ----------
        earlier : Motion
            Must end in the posture in which this one starts.

        Raises
        ------
        PoseError
            If the earlier motion does not end in the posture in which this one starts.
        """
        ends, starts = expand(earlier.keyframes[-1][1]), expand(self.keyframes[0][1])
        apart = [name for name in NAMES if abs(ends[name][0] - starts[name][0]) > 1e-6]
        if apart:
            raise PoseError(say("synthetic-apart", names=", ".join(apart)))
        delay = earlier.duration_s
        later = tuple((time + delay, posture) for time, posture in self.keyframes[1:])
        moved = tuple(
            RepetitionTimes(**{name: time_s + delay for name, time_s in asdict(rep).items()})
            for rep in self.repetitions
        )
        return replace(
            self, keyframes=(*earlier.keyframes, *later), repetitions=(*earlier.repetitions, *moved)
        )

    def _swaying(self, values: dict[str, FloatArray], now: FloatArray) -> dict[str, FloatArray]:
        rng = np.random.default_rng(self.seed)
        moved = dict(values)
        for name, share in _SWAY_SHARES.items():
            for side in SIDES:
                if side == "left" or name != "ankle_dorsiflexion":  # both ankles sway together
                    phase = rng.uniform(0, 2 * np.pi, len(SWAY_HZ))
                waves = np.sin(2 * np.pi * np.outer(now, SWAY_HZ) + phase).mean(axis=1)
                swayed = values[f"{side}_{name}"] + share * self.sway_deg * waves
                bent = name == "elbow_flexion"
                moved[f"{side}_{name}"] = np.clip(swayed, 0.0, HINGE_LIMIT_DEG) if bent else swayed
        return moved


def _without_repeats(frames: Sequence[tuple[float, Posture]]) -> tuple[tuple[float, Posture], ...]:
    """Leave out keyframes that are no later than the one before: a hold or rest without duration."""
    later = [key for before, key in pairwise(frames) if key[0] > before[0]]
    return (frames[0], *later)


def by_side(posture: Posture) -> dict[str, float]:
    """Return the posture with every sided name given for each side, so that postures can be merged.

    Parameters
    ----------
    posture : mapping of str to float
        Angles by name; a name without a side means both.
    """
    both = {f"{side}_{name}": v for name, v in posture.items() if name in SIDED for side in SIDES}
    own: Mapping[str, float] = {name: v for name, v in posture.items() if name not in SIDED}
    return {**both, **own}
