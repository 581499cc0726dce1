"""Someone seen at one moment: place, size, colours, posture."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot
from typing import Final

import numpy as np
from numpy.typing import NDArray

from posecheck.estimation.appearance import signature
from posecheck.pose import FloatArray, Landmark, Pose

_OFF_CENTRE: Final = 0.6
"""How much of their size people at the edge of the picture lose when the patient is chosen."""
_CLEAR: Final = 0.65
"""Visibility from which a part of the body is seen clearly; the same as for the measures."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Sighting:
    """Someone seen at one moment.

    Attributes
    ----------
    x_px, y_px : float
        Centre of the trunk, pixels.
    length_px : float
        Size of the trunk: its length or the width of the shoulders, whichever looks longer; at least 1.
    off_centre : float
        Distance of that centre from the middle of the picture, 1 at an edge.
    share : float
        That size as a share of the picture's height.
    colours : ndarray, shape (2, 18), or None
        See :func:`posecheck.estimation.appearance.signature`; None if they were not looked at.
    landmarks_px : ndarray, shape (n, 2)
        Where the parts of the body are, pixels; NaN for one that is not clearly seen.
    """

    x_px: float
    y_px: float
    length_px: float
    off_centre: float
    share: float
    colours: FloatArray | None
    landmarks_px: FloatArray

    @classmethod
    def of(cls, image: NDArray[np.uint8] | None, pose: Pose) -> Sighting:
        """Return a description of the person to whom a pose belongs.

        Parameters
        ----------
        image : ndarray of uint8, shape (height, width, 3), or None
            The picture in which the pose was found; blue, green, red. None leaves the colours out.
        pose : Pose
            A pose in which someone was found.
        """
        (lx, ly), (rx, ry), (lhx, lhy), (rhx, rhy) = pose.image_px[_TRUNK].tolist()
        x_px, y_px = (lx + rx + lhx + rhx) / 4, (ly + ry + lhy + rhy) / 4
        length_px = max(hypot(lx + rx - lhx - rhx, ly + ry - lhy - rhy) / 2, hypot(lx - rx, ly - ry), 1.0)
        return cls(
            x_px=x_px,
            y_px=y_px,
            length_px=length_px,
            off_centre=hypot(2 * x_px / pose.size[0] - 1, 2 * y_px / pose.size[1] - 1),
            share=length_px / pose.size[1],
            colours=None if image is None else signature(image, pose.image_px),
            landmarks_px=np.where((pose.visibility >= _CLEAR)[:, None], pose.image_px, np.nan),
        )

    @property
    def prominence(self) -> float:
        """How large and central the person is, in pixels."""
        return self.length_px * (1 - _OFF_CENTRE * min(self.off_centre, 1.0))

    def distance(self, other: Sighting) -> float:
        """Return the distance to another sighting in trunk lengths of the larger of the two.

        Parameters
        ----------
        other : Sighting
            A sighting in the same picture, or in one shortly before.
        """
        away_px = hypot(self.x_px - other.x_px, self.y_px - other.y_px)
        return away_px / max(self.length_px, other.length_px)

    def travel(self, other: Sighting) -> float:
        """Return how far parts of the body have moved on the spot since another sighting.

        The third farthest counts: two that were misplaced are no movement. Nor is a step to the side.

        Parameters
        ----------
        other : Sighting
            A sighting of the same person, not long before or after.

        Returns
        -------
        float
            In trunk lengths; 0 if fewer than three parts are seen clearly in both.
        """
        moved_px = self.landmarks_px - other.landmarks_px - np.array([self.x_px - other.x_px, 0])
        away_px = np.sqrt(np.square(moved_px).sum(axis=1))
        farthest = np.sort(away_px[np.isfinite(away_px)])[-3:]
        return float(farthest[0]) / self.length_px if len(farthest) == 3 else 0.0


_TRUNK = [Landmark.LEFT_SHOULDER, Landmark.RIGHT_SHOULDER, Landmark.LEFT_HIP, Landmark.RIGHT_HIP]
