"""A saved track as a source of poses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from posecheck.pose import Origin, Pose, PoseTrack


class Replay:
    """The poses of a track that was saved before, without pictures.

    Parameters
    ----------
    path : Path or str
        A file written by :meth:`posecheck.pose.PoseTrack.save`.
    track : PoseTrack, optional
        What the file holds, if it has been read already.

    Attributes
    ----------
    name : str
        The path as given.
    track : PoseTrack
        What the file holds.
    origin : Origin
        What the track was made from; the file itself if it does not say.

    Raises
    ------
    SourceError
        If the file cannot be read or holds no track.
    """

    live: Final = False
    warnings: Final[tuple[str, ...]] = ()

    def __init__(self, path: Path | str, track: PoseTrack | None = None) -> None:
        self.name = str(path)
        self.track = PoseTrack.load(path) if track is None else track
        self.frame_count = len(self.track)
        known = self.track.origin
        self.origin: Origin = known if known.source else replace(known, source=self.name)

    def __iter__(self) -> Iterator[Pose]:
        return iter(self.track)

    def close(self) -> None:
        """Do nothing: the file has already been read."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
