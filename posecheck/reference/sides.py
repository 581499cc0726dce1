"""How far the two sides of the body moved apart, beside how far they do in a reference movement."""

from __future__ import annotations

from math import sqrt
from typing import Final

import numpy as np

from posecheck.kinematics.posture import CHANNELS, ERROR, MIRRORED, SIDE_OF
from posecheck.pose import FloatArray
from posecheck.reference.pattern import is_even
from posecheck.reference.shape import SCALES, Observed

WHOLE: Final = 0.75
"""Share of what the sides move that must be known for both before they are compared: if one joint of a leg is
hidden, the pose model guesses the rest of it."""
_SIDES: Final = np.array([[i, int(MIRRORED[i])] for i, side in enumerate(SIDE_OF) if side == 0]).T
_HEIGHTS: Final = np.array(["height" in CHANNELS[i] for i in _SIDES[0]])


def unevenness(observed: Observed, excursion: FloatArray) -> float:
    """Return how far the sides moved apart where the reference moves both alike.

    Parameters
    ----------
    observed : Observed
        Movement of a person.
    excursion : ndarray, shape (channels,)
        Change of the reference from rest to the far end.

    Returns
    -------
    float
        As in :class:`Likeness`; 0 or more.
    """
    if not is_even(excursion):
        return 0.0
    (left, right), (usual_left, usual_right) = observed.change[_SIDES], excursion[_SIDES]
    error = ERROR[_SIDES[0]]
    usual = (usual_left**2 + usual_right**2) / 2.0 / error**2
    moving = usual > 1.0  # not if it is NaN: a folded movement leaves the other side open
    seen = moving & np.isfinite(left) & np.isfinite(right)
    if not seen.any() or usual[seen].sum() < WHOLE * usual[moving].sum():
        return 0.0
    apart = (left - right)[seen] ** 2 / (2.0 * error[seen] ** 2)
    unexplained = max(float(apart.sum()) - float(seen.sum()), 0.0)
    return sqrt(unexplained / float(usual[seen].sum())) / max(observed.size, SCALES[0])


def evenness(observed: Observed, excursion: FloatArray) -> float:
    """Return how much less far than in the reference the sides moved apart, where that moves them unlike.

    Parameters
    ----------
    observed : Observed
        Movement of a person.
    excursion : ndarray, shape (channels,)
        Change of the reference from rest to the far end.

    Returns
    -------
    float
        As in :class:`Likeness`; 0 or more.
    """
    error = ERROR[_SIDES[0]] * sqrt(2.0)
    (left, right), (usual_left, usual_right) = observed.change[_SIDES], excursion[_SIDES]
    apart, usual = (left - right) / error, (usual_left - usual_right) / error
    told = np.abs(usual) > 1.0  # not if it is NaN: a folded movement leaves the other side open
    seen = told & np.isfinite(apart)
    if is_even(excursion) or (usual[seen] ** 2).sum() < WHOLE * (usual[told] ** 2).sum():
        return 0.0
    # Alike in the angles alone they may only seem, as the model's depth does, and in the heights alone if
    # the movement goes towards the camera.
    parts = [seen & kind for kind in (_HEIGHTS, ~_HEIGHTS) if (seen & kind).any()]
    return min((_alike(apart[part], usual[part], observed.size) for part in parts), default=0.0)


def _alike(apart: FloatArray, usual: FloatArray, size: float) -> float:
    """Return how much less far than usual the sides moved apart, as a share and beyond the errors."""
    power = float((usual**2).sum())
    share, unsure = float(apart @ usual) / power, 1.0 / sqrt(power)
    return max(1.0 - (share + unsure) / max(size, SCALES[0]), 0.0)
