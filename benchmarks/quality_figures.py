"""How a repetition differs from those of others who did it right, in figures that know no movement.

Nothing to run by itself.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from benchmarks.limbs import GROUPS, columns, resampled
from benchmarks.quality_sets import Performance
from posecheck.pose import FloatArray
from posecheck.signals.cycle import POINTS

FLOOR: Final = 0.06
"""What a direction scatters by however alike people are, about 3.5 degrees: the noise of a depth camera."""
CLEAR: Final = 2.0
"""A direction moves if it goes this many spreads away from rest."""
AT_REST: Final = (0, 1, 2, 3, -3, -2, -1)
"""Points of a repetition at which it begins and ends."""
AROUND: Final = 3
"""Points on either side of the farthest one that count with it."""
LEFT_AT: Final = 0.15
REACHED_AT: Final = 0.85
"""Shares of the way at which rest ends, and the stay at the far end begins."""
NEAR: Final = 2.0
"""Spreads of difference at which nearness is 1/e."""
LEAST: Final = 0.1
"""A size of difference below which a logarithm tells nothing."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Reference:
    """What those who did a movement right had in common.

    Attributes
    ----------
    limbs, pelvis : ndarray, shape (101, 36) and (101, 3)
        What is usual among the people, each of whom counts the same.
    spread : ndarray, shape (36,)
        Standard deviation of each direction between people and repetitions.
    duration : float
        Mean logarithm of the duration in seconds.
    parts : ndarray, shape (3,)
        Mean logarithm of the seconds out, at the far end and back.
    """

    limbs: FloatArray
    pelvis: FloatArray
    spread: FloatArray
    duration: float
    parts: FloatArray

    @cached_property
    def excursion(self) -> FloatArray:
        """How far each direction goes from rest, in spreads, shape (101, 36)."""
        return (self.limbs - _rest(self.limbs)) / self.spread

    @cached_property
    def aim(self) -> FloatArray:
        """The same where it is farthest, shape (36,)."""
        return _around(self.excursion, int(np.argmax((self.excursion**2).sum(axis=1))))

    @cached_property
    def marks(self) -> list[int]:
        """Where it begins, leaves rest, gets to the far end, leaves it, is at rest again, and ends."""
        return _marks(self.progress(self.limbs))

    def progress(self, limbs: FloatArray) -> FloatArray:
        """Return how far a repetition has gone the way of the reference; 1 where that is farthest.

        Parameters
        ----------
        limbs : ndarray, shape (101, 36)
            Directions of the limbs.
        """
        return ((limbs - _rest(limbs)) / self.spread) @ self.aim / (self.aim @ self.aim)


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Timed:
    """A repetition whose rests, ways and stay are where the reference has them.

    Attributes
    ----------
    done : Performance
        With its directions moved in time.
    parts : ndarray, shape (3,)
        Logarithm of the seconds out, at the far end and back.
    """

    done: Performance
    parts: FloatArray

    @classmethod
    def to(cls, reference: Reference, done: Performance) -> Self:
        """Return a repetition in the time of a reference.

        Parameters
        ----------
        reference : Reference
            Of the same movement.
        done : Performance
            As it was done.
        """
        own, usual = _marks(reference.progress(done.limbs)), reference.marks
        at = np.interp(np.arange(POINTS), *_increasing(usual, own))
        seconds = np.diff(own[1:-1]) * done.duration_s / (POINTS - 1)
        return cls(
            done=replace(done, limbs=resampled(done.limbs, at), pelvis=resampled(done.pelvis, at)),
            parts=np.log(np.maximum(seconds, LEAST)),
        )


def references(
    served: Sequence[Timed], usual_of: Callable[..., FloatArray] = np.mean
) -> dict[str, Reference]:
    """Return what those who did each movement right had in common.

    With few people, a spread is half its own and half that of all movements.

    Parameters
    ----------
    served : sequence of Timed
        Repetitions that were done right.
    usual_of : callable
        Mean of the people, or the median where some of them may have done it wrong.
    """
    by_person: dict[str, dict[int, list[Timed]]] = {}
    for one in served:
        by_person.setdefault(one.done.movement, {}).setdefault(one.done.person, []).append(one)
    squares = {movement: _squares(people) for movement, people in by_person.items()}
    usual = np.mean(list(squares.values()), axis=0)
    return {
        movement: Reference(
            limbs=_typical(people, usual_of, lambda one: one.done.limbs),
            pelvis=_typical(people, usual_of, lambda one: one.done.pelvis),
            spread=np.sqrt((squares[movement] + usual) / 2.0 + FLOOR**2),
            duration=float(_typical(people, usual_of, lambda one: np.log(one.done.duration_s))),
            parts=_typical(people, usual_of, lambda one: one.parts),
        )
        for movement, people in by_person.items()
    }


def figures(timed: Timed, reference: Reference) -> FloatArray:
    """Return what a repetition is like beside the reference, in figures that mean the same for any movement.

    Sizes are logarithms of root mean squares in spreads.

    Parameters
    ----------
    timed : Timed
        In the time of the reference.
    reference : Reference
        Of the same movement.

    Returns
    -------
    ndarray, shape (33,)
        The sizes of all differences and of those apart from the own rest (where the reference moves, where it
        is still, six parts of the body), at rest, and of the four directions that differ most; range, moment,
        size of what is aside and agreement at the far end; duration, its three parts, unevenness,
        restlessness of what should be still, way of the pelvis, and lean of the trunk to the side and
        forwards.
    """
    limbs = timed.done.limbs
    off = (limbs - reference.limbs) / reference.spread
    rest_off = (_rest(limbs) - _rest(reference.limbs)) / reference.spread
    excursion = (limbs - _rest(limbs)) / reference.spread
    moves = np.abs(reference.excursion).max(axis=0) > CLEAR
    progress, aim = reference.progress(limbs), reference.aim
    farthest = int(np.argmax(progress))
    reached, share = _around(excursion, farthest), float(_around(progress, farthest))
    agreement = reached @ aim / max(float(np.linalg.norm(reached) * np.linalg.norm(aim)), 1e-9)
    jerk, speed = np.diff(progress, 3), np.diff(progress)
    wandered = np.abs(np.diff(limbs[:, ~moves], axis=0)).sum(axis=0)
    trunk = _around(off, farthest)[:3]
    most = np.sort(np.sqrt((off**2).mean(axis=0)))[-4:]
    return np.array(
        [
            *_sizes(off, moves),
            *_sizes(off - rest_off, moves),
            _size(rest_off),
            np.log(most.mean() + LEAST),
            share,
            (farthest - int(np.argmax(reference.progress(reference.limbs)))) / POINTS,
            _size(reached - share * aim),
            agreement,
            np.log(timed.done.duration_s) - reference.duration,
            *(timed.parts - reference.parts),
            np.log((jerk**2).sum() * POINTS**3 / max(float(np.ptp(speed)) ** 2, 1e-9) + 1e-9),
            np.log(wandered.mean() + 1e-3) if wandered.size else 0.0,
            *np.log(np.abs(timed.done.pelvis - reference.pelvis).mean(axis=0) + 0.02),
            abs(trunk[0]),
            trunk[2],
        ]
    )


def likeness(timed: Timed, reference: Reference) -> float:
    """Return how like the reference a repetition is, from 0 to 100, with nothing learnt from any score.

    The mean of the range, as a share of the usual one and at most all of it; of the agreement in direction at
    the far end; and of nearness, on the whole and at rest, which halves with each 1.4 spreads of difference.
    Rest has a part of its own because range and direction are told from there, wherever it is.

    Parameters
    ----------
    timed : Timed
        In the time of the reference.
    reference : Reference
        Of the same movement.
    """
    limbs = timed.done.limbs
    excursion, progress = (limbs - _rest(limbs)) / reference.spread, reference.progress(limbs)
    farthest = int(np.argmax(progress))
    reached, aim = _around(excursion, farthest), reference.aim
    agreement = reached @ aim / max(float(np.linalg.norm(reached) * np.linalg.norm(aim)), 1e-9)
    off = (limbs - reference.limbs) / reference.spread
    near = (float(np.exp(-np.sqrt((each**2).mean()) / NEAR)) for each in (off, _rest(off)))
    parts = (float(_around(progress, farthest)), float(agreement), *near)
    return 100.0 * float(np.mean(np.clip(parts, 0.0, 1.0)))


def _sizes(off: FloatArray, moves: NDArray[np.bool_]) -> list[float]:
    """Return the sizes of what moves, of what is still, and of each part of the body."""
    return [_size(off[:, moves]), _size(off[:, ~moves]), *(_size(off[:, columns(one)]) for one in GROUPS)]


def _size(off: FloatArray) -> float:
    return float(np.log(np.sqrt((off**2).mean()) + LEAST)) if off.size else 0.0


def _rest(limbs: FloatArray) -> FloatArray:
    rest: FloatArray = limbs[list(AT_REST)].mean(axis=0)
    return rest


def _around(values: FloatArray, point: int) -> FloatArray:
    mean: FloatArray = values[max(0, point - AROUND) : point + AROUND + 1].mean(axis=0)
    return mean


def _marks(progress: FloatArray) -> list[int]:
    """Return where it begins, leaves rest, gets far out, leaves there, is at rest again, and ends."""
    farthest = int(np.argmax(progress))
    low, high = LEFT_AT * progress[farthest], REACHED_AT * progress[farthest]
    before = np.flatnonzero(progress[:farthest] <= low)
    after = np.flatnonzero(progress[farthest:] <= low)
    left = int(before[-1]) if before.size else 0
    back = farthest + int(after[0]) if after.size else POINTS - 1
    far = left + np.flatnonzero(progress[left : back + 1] >= high)
    return [0, left, int(far[0]), int(far[-1]), back, POINTS - 1]


def _increasing(usual: Sequence[int], own: Sequence[int]) -> tuple[list[int], list[int]]:
    """Return those pairs of marks that are later than the ones before in both; the ends are always kept."""
    kept = [(usual[0], own[0])]
    for pair in zip(usual[1:-1], own[1:-1], strict=True):
        if kept[-1][0] < pair[0] < usual[-1] and kept[-1][1] < pair[1] < own[-1]:
            kept.append(pair)
    kept.append((usual[-1], own[-1]))
    return [one for one, _ in kept], [other for _, other in kept]


def _squares(people: Mapping[int, Sequence[Timed]]) -> FloatArray:
    """Return the variance of each direction between people, and between the repetitions of one."""
    limbs = [np.stack([one.done.limbs for one in done]) for done in people.values()]
    means = np.stack([one.mean(axis=0) for one in limbs])
    between = means.var(axis=0, ddof=1) if len(means) > 1 else np.zeros_like(means[0])
    within = np.mean([one.var(axis=0) for one in limbs], axis=0)
    return np.asarray((between + within).mean(axis=0))


def _typical(
    people: Mapping[int, Sequence[Timed]],
    usual_of: Callable[..., FloatArray],
    of: Callable[[Timed], FloatArray],
) -> FloatArray:
    """Return what is usual among people, each of whom counts the same."""
    return usual_of([np.mean([of(one) for one in done], axis=0) for done in people.values()], axis=0)
