"""A saved track as a source of poses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from posecheck.capture.timeline import checked_speed
from posecheck.errors import InputError
from posecheck.pose import Origin, Pose, PoseTrack
from posecheck.words import say


class Replay:
    """The poses of a track that was saved before, without pictures.

    Parameters
    ----------
    path : Path or str
        A file written by :meth:`posecheck.pose.PoseTrack.save`.
    track : PoseTrack, optional
        What the file holds, if it has been read already.
    speed : float
        As for :class:`posecheck.capture.video_file.VideoFile`.

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
    InputError
        If the speed cannot be, or the times of the track have been put right already.
    """

    live: Final = False
    warnings: Final[tuple[str, ...]] = ()
    dark: Final = False

    def __init__(self, path: Path | str, track: PoseTrack | None = None, *, speed: float = 1.0) -> None:
        self.name = str(path)
        held = PoseTrack.load(path) if track is None else track
        self.track = _in_life(held, checked_speed(speed), self.name)
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


def _in_life(track: PoseTrack, speed: float, name: str) -> PoseTrack:
    if speed == 1.0:
        return track
    if track.origin.speed != 1.0:
        raise InputError(f"{name}: {say('speed-saved', speed=f'{track.origin.speed:g}')}")
    return replace(track, time_s=track.time_s / speed, origin=replace(track.origin, speed=speed))
