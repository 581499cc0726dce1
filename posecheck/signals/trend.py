"""The straight line through numbers in their order, and how certain its slope is."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf, sqrt
from typing import Final, NamedTuple

import numpy as np

CERTAIN: Final = 1.959964
"""Quantile of the normal distribution for a certainty of 95% in both directions."""


class Line(NamedTuple):
    """A straight line by least squares.

    Attributes
    ----------
    slope : float
        Change from one place to the next.
    error : float
        Its standard error.
    scatter : float
        Standard deviation of the numbers around the line.
    freedom : int
        Degrees of freedom: how many numbers there are beyond those that the line needs; at least 1.
    """

    slope: float
    error: float
    scatter: float
    freedom: int

    @property
    def is_certain(self) -> bool:
        """Whether the slope differs from 0 with a certainty of 95% (Student's t test)."""
        return abs(self.slope) > student(self.freedom) * self.error


def line_through(groups: Sequence[Sequence[tuple[float, float]]]) -> Line | None:
    """Return the slope that several groups of numbers share, each with a level of its own.

    Parameters
    ----------
    groups : sequence of sequence of (float, float)
        Place and number; of one group, or of the left and of the right side.

    Returns
    -------
    Line or None
        None for too few numbers, or all in the same place.
    """
    centred = [np.array(group) - np.mean(group, axis=0) for group in groups if group]
    freedom = sum(map(len, centred)) - len(centred) - 1
    if freedom < 1:
        return None
    places, numbers = np.concatenate(centred).T
    extent = float(places @ places)
    if extent <= 0.0:
        return None
    slope = float(places @ numbers) / extent
    rest = numbers - slope * places
    scatter = sqrt(float(rest @ rest) / freedom)
    return Line(slope=slope, error=scatter / sqrt(extent), scatter=scatter, freedom=freedom)


def student(freedom: int) -> float:
    """Return the quantile of Student's distribution for a certainty of 95% in both directions.

    By its expansion (Abramowitz and Stegun 1964, 26.7.5); off by 1% for 3 degrees of freedom, less for more.

    Parameters
    ----------
    freedom : int
        Degrees of freedom; below 3 nothing is certain, and the quantile infinite.
    """
    if freedom < 3:
        return inf
    z = CERTAIN
    terms: tuple[float, ...] = (
        z,
        (z**3 + z) / 4.0,
        (5.0 * z**5 + 16.0 * z**3 + 3.0 * z) / 96.0,
        (3.0 * z**7 + 19.0 * z**5 + 17.0 * z**3 - 15.0 * z) / 384.0,
    )
    return sum(term / float(freedom**power) for power, term in enumerate(terms))
