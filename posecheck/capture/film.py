"""The film in a video file or network stream: which of its tracks it is, and what the decoder makes of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain
from typing import Any, Final

import av
from av.container import InputContainer
from av.packet import Packet
from av.stream import Disposition
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from posecheck.capture.ending import Ending
from posecheck.capture.gaps import Gaps
from posecheck.errors import SourceError
from posecheck.words import say

_STILL: Final = Disposition.attached_pic | Disposition.still_image | Disposition.timed_thumbnails
_MOVES: Final = 4
"""Packets of a track after which it is known which of the others hold more than one picture."""
_LOOK_AHEAD: Final = 2000
"""Packets after which that is waited for no longer."""
_LARGE_PX: Final = 1280 * 720
"""Pictures larger than this are decoded by several threads, else they would take longer than the pose."""
_CAPTURED: Final = "com.android.capture.fps"
"""Where Android telephones write how many frames a second the camera took; the file may play fewer. Apple's
write nothing of the kind: their originals play at the speed of life."""
_SLOW_MOTION_FPS: Final = 100.0
"""Slow motion is taken with 120 frames a second or more. A camera that takes 60 or 30 and plays half of
them may only have found it too dark for more."""
_SLOW_MOTION: Final = 1.5
"""Halfway from a film at the speed of life to one at half of it."""
_USUAL_FPS: Final = 30.0
_FASTEST_FPS: Final = 1000.0


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
        self._ending = Ending(container)
        self._gaps = Gaps(container)
        self._packets = self._read()
        self._lost = False  # something, and no frame has come since
        self.track = self._choose()
        if self.track.width * self.track.height > _LARGE_PX:
            self.track.thread_type = "AUTO"
        fps = float(self.track.guessed_rate or 0)
        self.period_s = 1 / (fps if 0 < fps <= _FASTEST_FPS else _USUAL_FPS)

    @property
    def length_s(self) -> float | None:
        """How long the file says that it is, seconds; None if it does not say."""
        if self.track.frames:
            return self.track.frames * self.period_s
        return None if self._container.duration is None else self._container.duration / 1e6

    @property
    def slow_motion(self) -> float | None:
        """How many times slower than life the camera says that the film plays; None if it does not say so."""
        played_fps = float(self.track.average_rate or 0)
        try:
            captured_fps = float(self._container.metadata.get(_CAPTURED, ""))
        except ValueError:
            return None
        if not (played_fps > 0 and _SLOW_MOTION_FPS <= captured_fps <= _FASTEST_FPS):
            return None
        times = round(captured_fps / played_fps, 1)
        return times if times >= _SLOW_MOTION else None

    @property
    def frame_count(self) -> int | None:
        """About how many frames there are; None if the file does not say."""
        return None if self.length_s is None else round(self.length_s / self.period_s) or None

    def __iter__(self) -> Iterator[VideoFrame]:
        for packet in self._packets:
            if packet.stream.index != self.track.index:  # its own number is none where it is empty
                continue
            self._lost = self._lost or packet.is_corrupt
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
        return self._ending.is_early(self.track)

    @property
    def breaks_off(self) -> bool:
        """Whether what was left out is its end; known when all frames have been read."""
        return self._lost

    @property
    def missing_count(self) -> int:
        """How many of the pictures that the file lists were not found; known when all have been read."""
        return self._ending.missing_count(self.track)

    def _read(self) -> Iterator[Packet[Any]]:
        """Yield the packets of all tracks."""
        try:
            for packet in self._container.demux():
                if packet.size:
                    self._ending.note(packet)
                    self._lost = self._gaps.before(packet) or self._lost
                yield packet
        except (av.FFmpegError, OSError):  # the latter from the disk
            self._lost = True
        except IndexError:
            pass  # PyAV's, at the end of all tracks it knows: it stumbles over one that came up later

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
        counts = Counter({track.index: 0 for track in tracks})
        for packet in self._packets:
            seen.append(packet)
            if packet.size and packet.stream_index in counts:
                counts[packet.stream_index] += 1
            if max(counts.values()) == _MOVES or len(seen) == _LOOK_AHEAD:
                break
        self._packets = chain(seen, self._packets)

        def rank(track: VideoStream) -> tuple[bool, bool, int]:
            is_default = bool(track.disposition & Disposition.default)
            return counts[track.index] > 1, is_default, track.width * track.height

        return max(tracks, key=rank)


def _what_else(container: InputContainer) -> str:
    if container.streams.audio:
        return say("film-only-sound")
    if container.streams.video:
        return say("film-still")
    return say("film-no-video")
