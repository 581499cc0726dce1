"""Landmarks of one person at one moment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Final, NamedTuple, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from posecheck.errors import PoseError
from posecheck.pose.landmarks import LANDMARK_COUNT, MIRRORED
from posecheck.words import say

FloatArray = NDArray[np.float64]


class PoseColumns(NamedTuple):
    """The landmarks of one person at one moment as plain numbers, which is how the engine reads them.

    For callers that already have the landmarks as plain numbers and have checked them: making arrays only to
    take them apart again would cost as much as the engine itself. Everyone else uses :class:`Pose`.

    Attributes
    ----------
    time_s : float
        Seconds since the start of the source, as in :class:`Pose`.
    x_px, y_px : sequence of 33 float
        Columns of ``image_px`` in :class:`Pose`.
    x_m, y_m, z_m : sequence of 33 float
        Columns of ``world_m``.
    visibility : sequence of 33 float
        0..1, as in :class:`Pose`.
    size : (int, int)
        Width and height of the image in pixels.
    another : bool
        As in :class:`Pose`.
    """

    time_s: float
    x_px: Sequence[float]
    y_px: Sequence[float]
    x_m: Sequence[float]
    y_m: Sequence[float]
    z_m: Sequence[float]
    visibility: Sequence[float]
    size: tuple[int, int]
    another: bool = False


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Pose:
    """The landmarks of one person at one moment.

    Attributes
    ----------
    time_s : float
        Seconds since the start of the source; from its timestamps, never from a frame count.
    image_px : ndarray, shape (33, 2)
        Position in the image, pixels, x to the right and y down. May lie outside the image.
        NaN where no person was found, or the source does not have the landmark.
    world_m : ndarray, shape (33, 3)
        Position in metres, origin between the hips; x to the right of the image, y down, z away from
        the camera. NaN where no person was found, or the source does not have the landmark; the depth
        alone is NaN where it is not known.
    visibility : ndarray, shape (33,)
        0..1, how likely the landmark is to be seen (not hidden by something); 0 where no person was found.
        It does not say whether the landmark lies inside the image.
    size : tuple of int
        Width and height of the image in pixels.
    another : bool
        Whether this is certainly not the person of the poses before, so that nothing learnt or counted until
        now is theirs. Only the first pose of that person says so.

    Raises
    ------
    PoseError
        If an array has another shape, a size is not positive or the time is not finite.
    """

    time_s: float
    image_px: FloatArray
    world_m: FloatArray
    visibility: FloatArray
    size: tuple[int, int]
    another: bool = False

    def __post_init__(self) -> None:
        if not isfinite(self.time_s):
            raise PoseError(say("pose-time", given=str(self.time_s)))
        object.__setattr__(self, "time_s", float(self.time_s))
        object.__setattr__(self, "size", checked_size(self.size))
        for name, shape in SHAPES.items():
            object.__setattr__(self, name, read_only(name, getattr(self, name), shape))

    @classmethod
    def missing(cls, *, time_s: float, size: tuple[int, int]) -> Self:
        """Return the pose of a moment at which no person was found.

        Parameters
        ----------
        time_s : float
            The moment, in seconds since the start of the source.
        size : (int, int)
            Width and height of the image in pixels.

        Returns
        -------
        Pose
            All positions NaN, all visibilities 0.
        """
        return cls(
            time_s=time_s,
            image_px=np.full((LANDMARK_COUNT, 2), np.nan),
            world_m=np.full((LANDMARK_COUNT, 3), np.nan),
            visibility=np.zeros(LANDMARK_COUNT),
            size=size,
        )

    @property
    def found(self) -> bool:
        """Whether a person was found at this moment."""
        return bool(self.visibility.any())

    def columns(self) -> PoseColumns:
        """Return the pose as plain numbers."""
        x_px, y_px = self.image_px.T.tolist()
        x_m, y_m, z_m = self.world_m.T.tolist()
        visibility = self.visibility.tolist()
        return PoseColumns(self.time_s, x_px, y_px, x_m, y_m, z_m, visibility, self.size, self.another)

    def mirrored(self) -> Pose:
        """Return the pose of the mirror image of this person: left becomes right."""
        order = list(MIRRORED)
        image_px, world_m = self.image_px[order].copy(), self.world_m[order].copy()
        image_px[:, 0] = self.size[0] - image_px[:, 0]
        world_m[:, 0] *= -1
        return Pose(
            time_s=self.time_s,
            image_px=image_px,
            world_m=world_m,
            visibility=self.visibility[order],
            size=self.size,
            another=self.another,
        )


SHAPES: Final[dict[str, tuple[int, ...]]] = {
    "image_px": (LANDMARK_COUNT, 2),
    "world_m": (LANDMARK_COUNT, 3),
    "visibility": (LANDMARK_COUNT,),
}


def checked_size(size: tuple[int, int]) -> tuple[int, int]:
    """Return the width and height of an image as integers.

    Parameters
    ----------
    size : (int, int)
        Width and height in pixels.

    Returns
    -------
    (int, int)
        The same two numbers.

    Raises
    ------
    PoseError
        If there are not two numbers, or one of them is not positive.
    """
    if len(size) != 2 or not min(size) > 0:
        raise PoseError(say("pose-size", given=str(size)))
    return int(size[0]), int(size[1])


def read_only(name: str, values: ArrayLike, shape: tuple[int, ...]) -> FloatArray:
    """Return values as a read-only array, after checking its shape.

    Parameters
    ----------
    name : str
        Name of the values in error messages.
    values : array_like
        Copied if something else could still change them.
    shape : tuple of int
        The shape that the array must have.

    Returns
    -------
    ndarray of float64
        Read-only.

    Raises
    ------
    PoseError
        If the values are not numbers or have another shape.
    """
    try:
        array = np.asarray(values, dtype=np.float64)
    except (TypeError, ValueError) as error:
        raise PoseError(say("joint-numbers", name=name, problem=str(error))) from error
    if array.shape != shape:
        raise PoseError(say("track-shape", name=name, shape=str(array.shape), wanted=str(shape)))
    if array.flags.writeable:
        array = array.copy() if array.base is not None or array is values else array
        array.flags.writeable = False
    return array
