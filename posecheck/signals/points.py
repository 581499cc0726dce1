"""From how far something is off to points from 0 to 100."""

from __future__ import annotations


def points(off: float, half: float) -> float:
    """Return the points for something that is off by so much.

    They fall smoothly and never jump: 100 where nothing is off, 90 at a third of `half`, 50 there, 20 at
    twice as much. They never reach 0, so that of two bad movements the worse one still scores lower. The
    shape is ours.

    Parameters
    ----------
    off : float
        Size of the difference, 0 or more.
    half : float
        Difference for which half of the points are left, above 0, in the same unit.

    Returns
    -------
    float
        Above 0, at most 100.
    """
    return 100.0 / (1.0 + (off / half) ** 2)
