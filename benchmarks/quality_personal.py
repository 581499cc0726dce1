"""Squats held against other good squats of the same person, seen the same way. Nothing to run by itself.

The landmarks are those of MediaPipe, the labels those of a physiotherapist; see :mod:`benchmarks.rehab24`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from benchmarks.limbs import in_picture
from posecheck.pose import FloatArray

FLOOR: Final = 0.03
"""What a direction scatters by however alike repetitions are: about two degrees, the scatter of MediaPipe."""
LEAST_KNOWN: Final = 2
"""Other good squats without which there is no reference."""
LEAST_EACH: Final = 3
"""Good and bad squats of a person without which nothing is said of that person alone."""


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Squat:
    """One squat.

    Attributes
    ----------
    person : int
        Who did it.
    seen : tuple of int and str
        Number of the camera, and how the person stood before it.
    correct : bool
        Whether a physiotherapist called it well done.
    limbs : ndarray, shape (101, 60)
        Directions of the limbs, see :func:`benchmarks.limbs.in_picture`.
    """

    person: int
    seen: tuple[int, str]
    correct: bool
    limbs: FloatArray


def squats(file: Path) -> Iterator[Squat]:
    """Yield all squats.

    Parameters
    ----------
    file : Path
        As ``rehab24_squat_dev.npz``.
    """
    with np.load(file) as packed:
        px, world_m = packed["px10"] / 10.0, packed["world_dmm"] / 1e4
        offset, meta = packed["offset"], packed["meta"]
    for row, first, last in zip(meta, offset, offset[1:], strict=False):
        yield Squat(
            person=int(row["person"]),
            seen=(int(row["cam"]), str(row["orient"])),
            correct=bool(row["correct"]),
            limbs=in_picture(px[first:last, :, :2], world_m[first:last]),
        )


def nearness(one: Squat, among: Iterable[Squat]) -> float | None:
    """Return how near a squat is to the person's other good ones: the negative distance, in spreads.

    Parameters
    ----------
    one : Squat
        The squat.
    among : iterable of Squat
        All squats, this one too.

    Returns
    -------
    float or None
        At most 0; None if there are too few others.
    """
    good = [
        other.limbs
        for other in among
        if other is not one and other.correct and (other.person, other.seen) == (one.person, one.seen)
    ]
    if len(good) < LEAST_KNOWN:
        return None
    usual = np.mean(good, axis=0)
    squares = np.var(good, axis=0, ddof=1)
    spread = (squares + squares.mean(axis=0)) / 2.0 + FLOOR**2  # few repetitions: steadied over the time
    few = 1.0 + 1.0 / len(good)  # the mean of few is off too
    return -float(np.sqrt((((one.limbs - usual) ** 2) / (spread * few)).mean()))
