"""Landmarks of one person over time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, Self

import numpy as np
from numpy.typing import NDArray

from posecheck.errors import PoseError, SourceError
from posecheck.pose import npz
from posecheck.pose.origin import Origin
from posecheck.pose.pose import SHAPES, FloatArray, Pose, checked_size, read_only
from posecheck.words import say

NOWHERE: Final = Origin()
_ORIGIN: Final = "origin"


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class PoseTrack:
    """The poses of one person over time, as arrays.

    Attributes
    ----------
    time_s : ndarray, shape (n,)
        Strictly increasing timestamps in seconds.
    image_px : ndarray, shape (n, 33, 2)
        Positions in the images in pixels, as in :class:`Pose`.
    world_m : ndarray, shape (n, 33, 3)
        Positions in metres, as in :class:`Pose`.
    visibility : ndarray, shape (n, 33)
        0..1, as in :class:`Pose`. A moment without a person has NaN positions and visibility 0, as has a
        landmark that the source does not have.
    size : tuple of int
        Width and height of the images in pixels.
    origin : Origin
        Where the poses come from.

    Raises
    ------
    PoseError
        If the shapes do not fit each other, a size is not positive or the time does not increase.
    """

    time_s: FloatArray
    image_px: FloatArray
    world_m: FloatArray
    visibility: FloatArray
    size: tuple[int, int]
    origin: Origin = NOWHERE

    def __post_init__(self) -> None:
        count = len(np.atleast_1d(np.asarray(self.time_s)))
        object.__setattr__(self, "size", checked_size(self.size))
        object.__setattr__(self, "time_s", read_only("time_s", self.time_s, (count,)))
        for name, shape in SHAPES.items():
            object.__setattr__(self, name, read_only(name, getattr(self, name), (count, *shape)))
        if not np.all(np.isfinite(self.time_s)) or np.any(np.diff(self.time_s) <= 0):
            raise PoseError(say("pose-times"))

    @classmethod
    def from_poses(cls, poses: Iterable[Pose], origin: Origin = NOWHERE) -> Self:
        """Stack poses of one source, in order of time.

        Parameters
        ----------
        poses : iterable of Pose
            Poses of one source, in order of time and with the same image size.
        origin : Origin
            Where the poses come from.

        Returns
        -------
        PoseTrack
            A track with one frame for each pose.

        Raises
        ------
        PoseError
            If there is no pose, the image sizes differ or the time does not increase.
        """
        listed = list(poses)
        if not listed:
            raise PoseError(say("track-empty"))
        if len({pose.size for pose in listed}) > 1:
            raise PoseError(say("track-sizes"))
        arrays: dict[str, Any] = {name: np.stack([getattr(p, name) for p in listed]) for name in SHAPES}
        return cls(time_s=np.array([p.time_s for p in listed]), size=listed[0].size, origin=origin, **arrays)

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

    def part(self, kept: slice | NDArray[np.intp] | NDArray[np.bool_]) -> Self:
        """Return a track of some of the frames, in their order.

        Parameters
        ----------
        kept : slice, or ndarray of int or bool
            Indices of the frames, or for each frame whether it is kept.
        """
        arrays: dict[str, Any] = {name: getattr(self, name)[kept] for name in SHAPES}
        return replace(self, time_s=self.time_s[kept], **arrays)

    def save(self, path: Path | str) -> None:
        """Write the track with its origin as a compressed ``.npz`` file.

        Parameters
        ----------
        path : Path or str
            File to write; an existing one is replaced.

        Raises
        ------
        InputError
            If the file cannot be written.
        PoseError
            If the track has more frames than :meth:`load` accepts.
        """
        if len(self) > npz.MOST_FRAMES:
            raise PoseError(say("track-too-long", frames=str(len(self)), most=str(npz.MOST_FRAMES)))
        arrays: dict[str, Any] = {name: getattr(self, name) for name in ("time_s", *SHAPES)}
        npz.write(path, {**arrays, "size": np.array(self.size), _ORIGIN: np.array(self.origin.to_text())})

    @classmethod
    def load(cls, path: Path | str) -> Self:
        """Return the track that :meth:`save` wrote.

        Parameters
        ----------
        path : Path or str
            File written by :meth:`save`.

        Raises
        ------
        SourceError
            If the file cannot be read or does not hold a track.
        """
        shapes: dict[str, npz.Shape] = {name: (None, *shape) for name, shape in SHAPES.items()}
        arrays, said = npz.read(path, {"time_s": (None,), "size": (2,), **shapes}, text=_ORIGIN)
        try:
            width, height = arrays.pop("size").tolist()
            origin = Origin.from_text(said) if said else Origin()
            return cls(**arrays, size=(width, height), origin=origin)
        except (PoseError, ValueError, TypeError) as error:
            raise SourceError(f"{path}: {say('track-not', problem=str(error))}") from error
