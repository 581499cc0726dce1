"""How alike the sides were over a set."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import hypot, sqrt
from typing import Final

import numpy as np

from posecheck.engine.quality.figures import Unit, told, unit_of, untold
from posecheck.kinematics.measures import CATALOGUE, SIDES, Channel, Side
from posecheck.kinematics.view import ALIKE_IN, View
from posecheck.reference.pattern import Pattern
from posecheck.result import Figure, Rep, Symmetry, Untold
from posecheck.signals.symmetry import index_error, symmetry_index
from posecheck.signals.trend import student

LEAST: Final = 2
"""Repetitions from which on it can be told how much a side differs from itself."""
ALIKE: Final = 0.1
"""Sides that differ by less than a tenth are alike. Ours: healthy people are not exactly even either."""
CLEAR: Final = 3.0
"""Both sides are compared in what the reference moves by this multiple of the expected error, as in the order
of measures."""


def symmetry_of(reps: Sequence[Rep], lead: str, pattern: Pattern) -> tuple[Symmetry, ...]:
    """Return how alike the sides were in each measure that shows it.

    Parameters
    ----------
    reps : sequence of Rep
        The counted repetitions.
    lead : str
        The measure that the patient is told.
    pattern : Pattern
        The reference movement.
    """
    if pattern.one_sided:
        together = all(rep.side is Side.BOTH for rep in reps)
        return (_at_once(reps, lead) if together and reps else _in_turn(reps, lead),)
    if not pattern.even:
        return ()  # a lunge is led by one side
    return tuple(_at_once(reps, measure) for measure in _moved(pattern))


def _moved(pattern: Pattern) -> list[str]:
    """Return the measures of both sides that the reference clearly moves, and that the front shows."""
    clear = {
        channel.measure: None
        for channel, band in pattern.bands.items()
        if channel.entry.sided
        and channel.entry.compared
        and View.FRONT in channel.entry.error
        and abs(band.excursion) >= CLEAR * channel.entry.usual_error
    }
    return list(clear)


def _at_once(reps: Sequence[Rep], measure: str) -> Symmetry:
    """Compare both sides in the same repetitions, from where both are seen under the same angle."""
    square = [rep for rep in reps if rep.view in ALIKE_IN]
    pairs = [pair for rep in square if (pair := _both(rep, measure)) is not None]
    unit = unit_of(CATALOGUE[measure].unit)
    if len(pairs) < LEAST:
        why = Untold.WRONG_VIEW if not square and reps else Untold.NOT_SEEN
        return _nothing(measure, unit, why if len(reps) >= LEAST else Untold.FEW_REPETITIONS, timed=False)
    left, right = (_mean([pair[i] for pair in pairs], unit) for i in range(2))
    indices = [symmetry_index(*pair) for pair in pairs]
    index, error = _mean(indices, "ratio"), _expected_error(square, measure)
    return Symmetry(
        measure=measure,
        left=_truly(left, error),
        right=_truly(right, error),
        range=index,
        time=None,
        meaningful=_is_meaningful(left, right, index, len(pairs) - 1, error),
    )


def _not_both(reps: Sequence[Rep]) -> Untold:
    """Return why nothing can be said of two sides, one of which did nothing alone."""
    if not reps:
        return Untold.FEW_REPETITIONS
    return Untold.NOT_SEEN if any(rep.side is Side.BOTH for rep in reps) else Untold.ONE_SIDE


def _in_turn(reps: Sequence[Rep], measure: str) -> Symmetry:
    """Compare the repetitions of the left with those of the right, each seen from the same side."""
    unit = unit_of(CATALOGUE[measure].unit)
    own = {side: [rep for rep in reps if rep.side is side] for side in SIDES}
    views = {rep.view for several in own.values() for rep in several}
    why = None
    if not all(own.values()):
        why = _not_both(reps)
    elif min(map(len, own.values())) < LEAST:
        why = Untold.FEW_REPETITIONS
    elif len(views) > 1 or not views <= {*ALIKE_IN, View.SIDE}:
        why = Untold.WRONG_VIEW
    if why is not None:
        return _nothing(measure, unit, why, timed=True)
    ranges = [[r.rom.excursion for r in own[side] if r.rom.excursion is not None] for side in SIDES]
    left, right = (_mean(several, unit) for several in ranges)
    times = [_mean([rep.took_s for rep in own[side] if rep.took_s is not None], "s") for side in SIDES]
    index, error = _index(left, right), max(rep.rom.expected_error for rep in reps)
    return Symmetry(
        measure=measure,
        left=_truly(left, error),
        right=_truly(right, error),
        range=index,
        time=_index(*times),
        meaningful=_is_meaningful(left, right, index, len(reps) - 2, error),
    )


def _expected_error(reps: Sequence[Rep], measure: str) -> float:
    return max(
        (curve.expected_error for rep in reps for curve in rep.curves if curve.measure == measure),
        default=0.0,
    )


def _is_meaningful(left: Figure, right: Figure, index: Figure, freedom: int, error: float) -> bool:
    if index.value is None or left.value is None or right.value is None:
        return False
    least = max(ALIKE, student(freedom) * (index.error or 0.0))
    return abs(index.value) >= least and abs(left.value - right.value) > error


def _both(rep: Rep, measure: str) -> tuple[float, float] | None:
    """Return how far either side went; None if one of them was not seen throughout.

    Of the measure that the patient is told, it is the range of motion, which begins at rest; a curve begins
    when the body has left it.
    """
    rom = rep.rom
    if measure == rom.measure:
        left, right = rom.excursion_left, rom.excursion_right
        return None if left is None or right is None else (left, right)
    courses = {Channel(one.measure, one.side): one.values for one in rep.curves}
    values = [np.array(courses.get(Channel(measure, side), (None,)), dtype=float) for side in SIDES]
    if not all(np.isfinite(course).all() for course in values):
        return None
    return float(np.ptp(values[0])), float(np.ptp(values[1]))


def _mean(values: Sequence[float], unit: Unit) -> Figure:
    if len(values) < LEAST:
        return untold(Untold.NOT_SEEN, unit)
    return told(float(np.mean(values)), unit, float(np.std(values, ddof=1)) / sqrt(len(values)))


def _truly(range_: Figure, expected_error: float) -> Figure:
    """Return a range with how far it may be from the true one, not only from what is measured next time."""
    return range_ if range_.error is None else replace(range_, error=hypot(range_.error, expected_error))


def _index(left: Figure, right: Figure) -> Figure:
    if left.value is None or right.value is None:
        return untold(Untold.NOT_SEEN, "ratio")
    error = index_error(left.value, right.value, left.error or 0.0, right.error or 0.0)
    return told(symmetry_index(left.value, right.value), "ratio", error)


def _nothing(measure: str, unit: Unit, why: Untold, *, timed: bool) -> Symmetry:
    return Symmetry(
        measure=measure,
        left=untold(why, unit),
        right=untold(why, unit),
        range=untold(why, "ratio"),
        time=untold(why, "ratio") if timed else None,
        meaningful=False,
    )
