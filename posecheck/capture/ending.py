"""Whether a file ends where its film does, from its packets and its index."""

from __future__ import annotations

import logging
import math
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final

import av
from av.container import InputContainer
from av.packet import Packet
from av.video.stream import VideoStream

_MISSING_S: Final = 0.3
"""A file that ends this much before its announced length is called truncated. Ours: containers round
their length, and the picture may end a few frames before the sound."""
_ENDS_EARLY: Final = "ended prematurely"
"""What FFmpeg logs where it is known nowhere else: at the end of a file that announces no length."""
_KNOWS_ITS_SIZE: Final = "matroska"
"""Such a file says how many bytes it has, which is surer than its length: the last picture of a film may last
for seconds, and often only the file as a whole says so."""
# FFmpeg is silent but for the moment in which it is listened to; what other threads hear then is for nobody.
logging.getLogger("libav").addHandler(logging.NullHandler())


class Ending:
    """Follows the packets of a file, and knows at its end whether that is where it should be.

    Parameters
    ----------
    container : InputContainer
        The file.
    """

    def __init__(self, container: InputContainer) -> None:
        self._container = container
        self._last: Packet[Any] | None = None
        self._end_s = -math.inf
        self._counts: dict[int, int] = {}

    def note(self, packet: Packet[Any]) -> None:
        """Take note of the next packet.

        Parameters
        ----------
        packet : Packet
            Of any track, not empty.
        """
        self._last = packet
        self._counts[packet.stream_index] = self._counts.get(packet.stream_index, 0) + 1
        if (at := _time_of(packet)) is not None:
            self._end_s = max(self._end_s, float((at + (packet.duration or 0)) * packet.time_base))

    def missing_count(self, track: VideoStream) -> int:
        """Return how many of the pictures that the file lists did not come.

        Parameters
        ----------
        track : VideoStream
            The film.
        """
        listed = sum(entry.size > 0 for entry in track.index_entries)
        return max(0, listed - self._counts.get(track.index, 0))

    def is_early(self, track: VideoStream) -> bool:
        """Tell whether the file ends before its film does.

        Parameters
        ----------
        track : VideoStream
            The film.
        """
        if self._last is not None and self._last.is_corrupt:
            return True
        size = self._container.size
        if any(entry.pos + entry.size > size for entry in track.index_entries):
            return True
        if track.frames:  # all of them are in the index
            return False
        if self._container.duration is None or _KNOWS_ITS_SIZE in self._container.format.name:
            return self._is_said_to_be_early()
        # Of all tracks: the sound may be longer than the pictures.
        start_s = (self._container.start_time or 0) / 1e6
        return self._end_s - start_s < self._container.duration / 1e6 - _MISSING_S

    def _is_said_to_be_early(self) -> bool:
        """Whether FFmpeg, asked for the last packets once more, complains that the file ends too early."""
        if (last := self._last) is None or (at := _time_of(last)) is None:
            return False
        with _listening() as said, suppress(av.FFmpegError, OSError):
            self._container.seek(at, stream=last.stream)
            for _ in self._container.demux():
                pass
        return any(_ENDS_EARLY in message for _, _, message in said)


def _time_of(packet: Packet[Any]) -> int | None:
    return packet.dts if packet.pts is None else packet.pts


@contextmanager
def _listening() -> Iterator[list[tuple[int, str, str]]]:
    """Collect what FFmpeg complains of in this thread."""
    av.logging.set_skip_repeated(False)
    av.logging.set_level(av.logging.ERROR)
    try:
        with av.logging.Capture() as said:
            yield said
    finally:
        av.logging.set_level(None)
