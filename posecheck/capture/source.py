"""What all sources have in common, and the one place that tells them apart."""

from __future__ import annotations

from collections.abc import Iterator
from types import TracebackType
from typing import Protocol, Self, TypeVar
from urllib.parse import urlsplit

from posecheck.capture.camera import open_camera
from posecheck.capture.replay import Replay
from posecheck.capture.stream import open_stream
from posecheck.capture.video_file import VideoFile
from posecheck.errors import InputError
from posecheck.frame import Frame
from posecheck.words import say

Item_co = TypeVar("Item_co", covariant=True)

_CAMERA_DIGITS = 9
"""No camera has a longer number, and OpenCV accepts none; the name of a file may well be a date and time."""
_STREAMS = ("http://", "https://", "rtsp://", "rtsps://")


class Source(Protocol[Item_co]):
    """Frames, or the poses of a saved track, in order of time; iterated once."""

    @property
    def name(self) -> str:
        """What to call the source in messages and reports."""
        ...

    @property
    def live(self) -> bool:
        """Whether it is live: frames that come while the consumer is busy are dropped."""
        ...

    @property
    def frame_count(self) -> int | None:
        """About how many items it has; None where that is not known."""
        ...

    @property
    def warnings(self) -> tuple[str, ...]:
        """What went wrong so far without ending the source: read it at the end."""
        ...

    @property
    def dark(self) -> bool:
        """Whether nothing can be made out at the moment, as behind a privacy shutter."""
        ...

    def close(self) -> None:
        """Release what the source uses; iterating ends."""
        ...

    def __iter__(self) -> Iterator[Item_co]: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


def is_live(spec: str) -> bool:
    """Tell whether what the user named can be a camera or a stream.

    Parameters
    ----------
    spec : str
        As for :func:`open_source`; nothing is opened.
    """
    return _is_camera(spec) or (_is_stream(spec) and bool(urlsplit(spec).netloc))


def open_source(spec: str, *, speed: float = 1.0) -> Source[Frame] | Replay:
    """Open what the user named.

    Parameters
    ----------
    spec : str
        A number of at most nine digits is a camera, ``http(s)://`` and ``rtsp(s)://`` are streams, a file
        ``.npz`` is a saved track, any other name is a video file.
    speed : float
        How many times faster than the recording plays the movement really was: 4 for slow motion that plays 4
        times slower than life.

    Returns
    -------
    Source
        Frames or, for a saved track, poses.

    Raises
    ------
    SourceError
        If it cannot be opened or is something else.
    InputError
        If the speed cannot be: a camera's is always 1.
    """
    if is_live(spec) and speed != 1.0:
        raise InputError(say("speed-live"))
    if _is_camera(spec):
        return open_camera(int(spec))
    if _is_stream(spec):
        return open_stream(spec)
    if spec.lower().endswith(".npz"):
        return Replay(spec, speed=speed)
    return VideoFile(spec, speed=speed)


def _is_camera(spec: str) -> bool:
    return spec.isdecimal() and len(spec) <= _CAMERA_DIGITS


def _is_stream(spec: str) -> bool:
    return spec.lower().startswith(_STREAMS)
