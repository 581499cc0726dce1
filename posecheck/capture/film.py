"""The film in a video file or network stream: which of its tracks it is, and what the decoder says of it."""

from __future__ import annotations

import logging
import math
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import chain
from typing import Any, Final

import av
from av.container import InputContainer
from av.packet import Packet
from av.stream import Disposition
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from posecheck.errors import SourceError

_STILL: Final = Disposition.attached_pic | Disposition.still_image | Disposition.timed_thumbnails
_MOVES: Final = 4
"""Packets of a track after which it is known which of the others hold more than one picture."""
_LOOK_AHEAD: Final = 2000
"""Packets after which it is no longer waited for that."""
_USUAL_FPS: Final = 30.0
_FASTEST_FPS: Final = 1000.0
_MISSING_S: Final = 0.3
"""A file that ends this much before its announced length is called truncated. Ours: containers round
their length, and the picture may end a few frames before the sound."""
_ENDS_EARLY: Final = "ended prematurely"
"""What FFmpeg logs where it is known nowhere else: at the end of a file that announces no length."""
# FFmpeg is silent but for a moment in which it is listened to; what other threads hear then is for nobody.
logging.getLogger("libav").addHandler(logging.NullHandler())


class Film:
    """The frames of the one track that is a film, as the decoder gives them.

    What cannot be decoded, or only by inventing a part of the picture, is left out.

    Parameters
    ----------
    container : InputContainer
        Opened; stays its caller's.

    Attributes
    ----------
    track : VideoStream
        The track: of those that hold more than one picture the one marked as default, or the largest.
    period_s : float
        Nominal time from frame to frame, seconds.
    damaged : bool
        Whether something was left out before the last frame since this was last set to False.

    Raises
    ------
    SourceError
        If the container holds no film.
    """

    def __init__(self, container: InputContainer) -> None:
        self.damaged = False
        self._container = container
        self._packets = self._read()
        self._count = 0
        self._failed = False
        self._lost = False  # something, and no frame has come since
        self._ends_within = False
        self._end_s = -math.inf
        self._last: Packet[Any] | None = None
        self.track = self._choose()
        fps = float(self.track.guessed_rate or 0)
        self.period_s = 1 / (fps if 0 < fps <= _FASTEST_FPS else _USUAL_FPS)

    @property
    def length_s(self) -> float | None:
        """How long the file says that it is, seconds; None if it does not say."""
        if self.track.frames:
            return self.track.frames * self.period_s
        return None if self._container.duration is None else self._container.duration / 1e6

    @property
    def frame_count(self) -> int | None:
        """About how many frames there are; None if the file does not say."""
        length_s = self.length_s
        return None if length_s is None else round(length_s / self.period_s) or None

    def __iter__(self) -> Iterator[VideoFrame]:
        for packet in self._packets:
            if packet.stream_index != self.track.index:
                continue
            self._count += packet.size > 0
            try:
                frames: list[VideoFrame] = self.track.decode(packet)
            except av.FFmpegError:
                self._lost = True
                continue
            for frame in frames:
                if frame.is_corrupt:
                    self._lost = True
                    continue
                if self._lost and packet.size:  # an empty one only brings out what the decoder still held
                    self._lost, self.damaged = False, True
                yield frame

    @property
    def is_truncated(self) -> bool:
        """Whether the file ends before its film does; known when all frames have been read."""
        return self._ends_within or self._index_goes_on() or self._is_shorter_than_said()

    @property
    def breaks_off(self) -> bool:
        """Whether what was left out is its end; known when all frames have been read."""
        return self._failed or self._lost

    @property
    def missing_count(self) -> int:
        """How many of the pictures that the file lists were not found; known when all have been read."""
        return max(0, sum(entry.size > 0 for entry in self.track.index_entries) - self._count)

    def _index_goes_on(self) -> bool:
        size = self._container.size
        return any(entry.pos + entry.size > size for entry in self.track.index_entries)

    def _is_shorter_than_said(self) -> bool:
        """Whether more was announced, where no index shows it: sound may be longer than the pictures."""
        if self.track.frames:
            return False
        if self._container.duration is None:
            return self._is_said_to_end_early()
        start_s = (self._container.start_time or 0) / 1e6
        return self._end_s - start_s < self._container.duration / 1e6 - _MISSING_S

    def _is_said_to_end_early(self) -> bool:
        """Whether FFmpeg, asked for the last packets once more, complains that the file ends too early."""
        if self._last is None or self._last.dts is None:
            return False
        with _listening() as said, suppress(av.FFmpegError, OSError):
            self._container.seek(self._last.dts, stream=self._last.stream)
            for _ in self._container.demux():
                pass
        return any(_ENDS_EARLY in message for _, _, message in said)

    def _choose(self) -> VideoStream:
        tracks = [
            track
            for track in self._container.streams.video
            if track.codec_context is not None and not track.disposition & _STILL
        ]
        if not tracks:
            raise SourceError(_what_else(self._container))
        if len(tracks) == 1:
            return tracks[0]
        seen: list[Packet[Any]] = []
        counts: Counter[int] = Counter()
        indices = {track.index for track in tracks}
        for packet in self._packets:
            seen.append(packet)
            counts[packet.stream_index] += packet.size > 0 and packet.stream_index in indices
            if max(counts.values()) == _MOVES or len(seen) == _LOOK_AHEAD:
                break
        self._packets = chain(seen, self._packets)

        def rank(track: VideoStream) -> tuple[bool, bool, int]:
            is_default = bool(track.disposition & Disposition.default)
            return counts[track.index] > 1, is_default, track.width * track.height

        return max(tracks, key=rank)

    def _read(self) -> Iterator[Packet[Any]]:
        """Yield the packets of all tracks, and note how far they go."""
        try:
            for packet in self._container.demux():
                if packet.size:
                    self._note(packet)
                yield packet
        except (av.FFmpegError, OSError):
            self._failed = True

    def _note(self, packet: Packet[Any]) -> None:
        self._ends_within, self._last = packet.is_corrupt, packet
        at = packet.dts if packet.pts is None else packet.pts
        if at is not None:
            end_s = float((at + (packet.duration or 0)) * packet.time_base)
            self._end_s = max(self._end_s, end_s)


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


def _what_else(container: InputContainer) -> str:
    if container.streams.audio:
        return "holds sound but no video; give a video"
    if container.streams.video:
        return "holds a single picture; give a video"
    return "holds no video that can be decoded; give for example an MP4, MOV, AVI, MKV or WebM file"
