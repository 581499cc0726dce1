"""Landmarks of one person at one moment (:class:`Pose`) or over time (:class:`PoseTrack`).

The 33 landmarks are those of MediaPipe's pose landmarker (BlazePose topology). Left and right are the
person's own. Nothing here depends on how the landmarks were found.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise
from math import isfinite
from pathlib import Path
from typing import Any, Final, NamedTuple, Self

import numpy as np
from numpy.typing import ArrayLike, NDArray

from posecheck.errors import PoseError, SourceError

FloatArray = NDArray[np.float64]


class Landmark(IntEnum):
    """Index of each landmark in the arrays of a pose."""

    NOSE = 0
    LEFT_EYE_INNER = 1
    LEFT_EYE = 2
    LEFT_EYE_OUTER = 3
    RIGHT_EYE_INNER = 4
    RIGHT_EYE = 5
    RIGHT_EYE_OUTER = 6
    LEFT_EAR = 7
    RIGHT_EAR = 8
    MOUTH_LEFT = 9
    MOUTH_RIGHT = 10
    LEFT_SHOULDER = 11
    RIGHT_SHOULDER = 12
    LEFT_ELBOW = 13
    RIGHT_ELBOW = 14
    LEFT_WRIST = 15
    RIGHT_WRIST = 16
    LEFT_PINKY = 17
    RIGHT_PINKY = 18
    LEFT_INDEX = 19
    RIGHT_INDEX = 20
    LEFT_THUMB = 21
    RIGHT_THUMB = 22
    LEFT_HIP = 23
    RIGHT_HIP = 24
    LEFT_KNEE = 25
    RIGHT_KNEE = 26
    LEFT_ANKLE = 27
    RIGHT_ANKLE = 28
    LEFT_HEEL = 29
    RIGHT_HEEL = 30
    LEFT_FOOT_INDEX = 31
    RIGHT_FOOT_INDEX = 32


LANDMARK_COUNT: Final = len(Landmark)

MIRRORED: Final[tuple[int, ...]] = tuple(
    Landmark[lm.name.replace("LEFT", "~").replace("RIGHT", "LEFT").replace("~", "RIGHT")] for lm in Landmark
)
"""For each landmark the same landmark of the other side of the body."""

BONES: Final[tuple[tuple[Landmark, Landmark], ...]] = (
    *pairwise((Landmark.LEFT_WRIST, Landmark.LEFT_ELBOW, Landmark.LEFT_SHOULDER, Landmark.LEFT_HIP)),
    *pairwise((Landmark.LEFT_HIP, Landmark.LEFT_KNEE, Landmark.LEFT_ANKLE, Landmark.LEFT_HEEL)),
    *pairwise((Landmark.RIGHT_WRIST, Landmark.RIGHT_ELBOW, Landmark.RIGHT_SHOULDER, Landmark.RIGHT_HIP)),
    *pairwise((Landmark.RIGHT_HIP, Landmark.RIGHT_KNEE, Landmark.RIGHT_ANKLE, Landmark.RIGHT_HEEL)),
    (Landmark.LEFT_HEEL, Landmark.LEFT_FOOT_INDEX),
    (Landmark.RIGHT_HEEL, Landmark.RIGHT_FOOT_INDEX),
    (Landmark.LEFT_SHOULDER, Landmark.RIGHT_SHOULDER),
    (Landmark.LEFT_HIP, Landmark.RIGHT_HIP),
)
"""Pairs of landmarks between which a skeleton is drawn."""


class PoseColumns(NamedTuple):
    """The landmarks of one person at one moment as plain numbers, which is how the engine reads them.

    For who has them so already and has checked them: arrays made of them, only to be taken apart again, would
    cost as much as the engine itself. Everybody else uses :class:`Pose`.

    Attributes
    ----------
    time_s : float
    x_px, y_px : sequence of 33 float
        Columns of ``image_px`` in :class:`Pose`.
    x_m, y_m, z_m : sequence of 33 float
        Columns of ``world_m``.
    visibility : sequence of 33 float
    size : tuple of int
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


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Pose:
    """The landmarks of one person at one moment.

    Parameters
    ----------
    time_s : float
        Seconds since the start of the source; from its timestamps, never from a frame count.
    image_px : ndarray, shape (33, 2)
        Position in the image, pixels, x to the right and y down. May lie outside the image.
        NaN where no person was found.
    world_m : ndarray, shape (33, 3)
        Position in metres, origin between the hips; x to the right of the image, y down, z away from
        the camera. NaN where no person was found.
    visibility : ndarray, shape (33,)
        0..1, how likely the landmark is seen (not hidden by something); 0 where no person was found.
        It does not say whether the landmark lies inside the image.
    size : tuple of int
        Width and height of the image in pixels.

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

    def __post_init__(self) -> None:
        if not isfinite(self.time_s):
            raise PoseError(f"time_s is {self.time_s}; it must be a finite number of seconds")
        if len(self.size) != 2 or min(self.size) <= 0:
            raise PoseError(f"size is {self.size}; it must be (width, height) in pixels, both positive")
        object.__setattr__(self, "time_s", float(self.time_s))
        object.__setattr__(self, "size", (int(self.size[0]), int(self.size[1])))
        for name, shape in _SHAPES.items():
            object.__setattr__(self, name, _read_only(name, getattr(self, name), shape))

    @classmethod
    def missing(cls, *, time_s: float, size: tuple[int, int]) -> Self:
        """Return the pose of a moment at which no person was found."""
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
        """Return the same as plain numbers."""
        x_px, y_px = self.image_px.T.tolist()
        x_m, y_m, z_m = self.world_m.T.tolist()
        return PoseColumns(self.time_s, x_px, y_px, x_m, y_m, z_m, self.visibility.tolist(), self.size)

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
        )


_SHAPES: Final[dict[str, tuple[int, ...]]] = {
    "image_px": (LANDMARK_COUNT, 2),
    "world_m": (LANDMARK_COUNT, 3),
    "visibility": (LANDMARK_COUNT,),
}


def _read_only(name: str, values: ArrayLike, shape: tuple[int, ...]) -> FloatArray:
    try:
        array = np.asarray(values, dtype=np.float64)
    except (TypeError, ValueError) as error:
        raise PoseError(f"{name} must hold numbers: {error}") from error
    if array.shape != shape:
        raise PoseError(f"{name} has shape {array.shape}; it must be {shape}")
    if array.flags.writeable:
        array = array.copy() if array.base is not None or array is values else array
        array.flags.writeable = False
    return array


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class PoseTrack:
    """The poses of one person over time, as arrays.

    Parameters
    ----------
    time_s : ndarray, shape (n,)
        Strictly increasing timestamps in seconds.
    image_px : ndarray, shape (n, 33, 2)
    world_m : ndarray, shape (n, 33, 3)
    visibility : ndarray, shape (n, 33)
        As in :class:`Pose`; a moment without a person has NaN positions and visibility 0.
    size : tuple of int
        Width and height of the images in pixels.

    Raises
    ------
    PoseError
        If the shapes do not fit each other or the time does not increase.
    """

    time_s: FloatArray
    image_px: FloatArray
    world_m: FloatArray
    visibility: FloatArray
    size: tuple[int, int]

    def __post_init__(self) -> None:
        count = len(np.atleast_1d(np.asarray(self.time_s)))
        object.__setattr__(self, "size", (int(self.size[0]), int(self.size[1])))
        object.__setattr__(self, "time_s", _read_only("time_s", self.time_s, (count,)))
        for name, shape in _SHAPES.items():
            object.__setattr__(self, name, _read_only(name, getattr(self, name), (count, *shape)))
        if not np.all(np.isfinite(self.time_s)) or np.any(np.diff(self.time_s) <= 0):
            raise PoseError("time_s must be finite and strictly increasing")

    @classmethod
    def from_poses(cls, poses: Iterable[Pose]) -> Self:
        """Stack poses of one source, in the order of their time."""
        listed = list(poses)
        if not listed:
            raise PoseError("a track needs at least one pose")
        if len({pose.size for pose in listed}) > 1:
            raise PoseError("all poses of a track must have the same image size")
        arrays: dict[str, Any] = {name: np.stack([getattr(p, name) for p in listed]) for name in _SHAPES}
        return cls(time_s=np.array([p.time_s for p in listed]), size=listed[0].size, **arrays)

    def __len__(self) -> int:
        return len(self.time_s)

    def __iter__(self) -> Iterator[Pose]:
        for i, time_s in enumerate(self.time_s.tolist()):
            yield Pose(
                time_s=time_s,
                image_px=self.image_px[i],
                world_m=self.world_m[i],
                visibility=self.visibility[i],
                size=self.size,
            )

    def save(self, path: Path | str) -> None:
        """Write the track as a compressed ``.npz`` file."""
        with Path(path).open("wb") as file:
            np.savez_compressed(
                file,
                time_s=self.time_s,
                image_px=self.image_px,
                world_m=self.world_m,
                visibility=self.visibility,
                size=np.array(self.size),
            )

    @classmethod
    def load(cls, path: Path | str) -> Self:
        """Read a track written by :meth:`save`.

        Raises
        ------
        SourceError
            If the file cannot be read, is not a track or holds something that is not one.
        """
        try:
            with np.load(path, allow_pickle=False) as data:
                arrays = {name: data[name] for name in ("time_s", "size", *_SHAPES)}
            return cls(**{**arrays, "size": tuple(arrays["size"].tolist())})
        except FileNotFoundError:
            raise SourceError(f"{path}: there is no such file") from None
        except (OSError, ValueError, EOFError, KeyError, zipfile.BadZipFile, PoseError) as error:
            raise SourceError(f"{path}: not a recorded track ({error})") from error
