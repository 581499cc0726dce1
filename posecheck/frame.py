"""One picture of a source and the moment it was taken."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from posecheck.errors import SourceError
from posecheck.words import say


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Frame:
    """One picture and the moment it was taken.

    Attributes
    ----------
    image : ndarray of uint8, shape (height, width, 3)
        Colour picture, channels in the order blue, green, red, upright, not mirrored.
    time_s : float
        Seconds since the start of the source, from its timestamps.

    Raises
    ------
    SourceError
        If the array is not such a picture, or the time is not finite.
    """

    image: NDArray[np.uint8]
    time_s: float

    def __post_init__(self) -> None:
        shape = self.image.shape
        if len(shape) != 3 or shape[2] != 3 or not self.image.size or self.image.dtype != np.uint8:
            raise SourceError(say("frame-shape", given=f"{self.image.dtype} {shape}"))
        if not math.isfinite(self.time_s):
            raise SourceError(say("pose-time", given=str(self.time_s)))

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the picture in pixels."""
        height, width, _ = self.image.shape
        return width, height
