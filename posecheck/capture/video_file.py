"""A recorded video as a source of frames."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from contextvars import copy_context
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Final, Self

import av
from av.video.frame import VideoFrame

from posecheck.capture.darkness import Darkness
from posecheck.capture.film import Film
from posecheck.capture.name import is_utf8
from posecheck.capture.timeline import Timeline, checked_speed
from posecheck.capture.upright import Upright
from posecheck.errors import SourceError
from posecheck.frame import Frame
from posecheck.pose import Origin
from posecheck.words import say
from posecheck.words.system import system_reason

_BATCH: Final = 4
"""Frames that are decoded in one go, while the consumer works on those before: threads that take turns at
every frame spend more time on waking each other."""
_TOLD_S: Final = 1.0
"""Damage this soon after the last that was told is not told again."""
_NOTHING_ELSE: Final = {"protocol_whitelist": "none"}
"""A list of films is not followed to other files or into the network: only this file is read."""
_BEGINNINGS: Final = {b"RIFF": 0, b"ftyp": 4, b"\x1a\x45\xdf\xa3": 0}
"""What AVI, MP4 and MOV, Matroska and WebM files have at which place."""


class VideoFile:
    """The frames of a video file as players show them, at the times the file gives them.

    Interlaced pictures are made whole, pixels square, and what was filmed with the camera turned is upright.
    Decoding runs in a thread of its own, a few frames ahead. Can be iterated once.

    Parameters
    ----------
    path : Path or str
        The file.
    most_pixels : int, optional
        A video with larger pictures is refused: before the first one is decoded or, if one is larger than the
        file announces, when it comes.
    name : str, optional
        What messages and reports call it; the path as given if there is none.
    speed : float
        How many times faster than the file plays the movement really was: 4 for a recording in slow motion
        that plays 4 times slower than life. All times are those of life.

    Attributes
    ----------
    live : bool
        False: every frame is delivered.
    frame_count : int or None
        How many frames the file announces: an estimate where the frame rate varies, None where it does
        not say.
    name : str
        What messages and reports call it.

    Raises
    ------
    SourceError
        If there is no such file, it cannot be read, or it holds no video, or pictures too large.
        While iterating, after the last frame: if the file is truncated, or turns out to be a single picture.
    """

    live: Final = False

    def __init__(
        self, path: Path | str, *, most_pixels: int | None = None, name: str = "", speed: float = 1.0
    ) -> None:
        self.name = name or str(path)
        self._speed = checked_speed(speed)
        self._most_pixels = most_pixels
        self._damaged_s: list[float] = []
        self._missing = 0
        self._darkness = Darkness()
        self._failure: SourceError | None = None
        with ExitStack() as opened:
            file = opened.enter_context(_opened(Path(path), self.name))
            self._film = self._open(file, opened)
            self._timeline = Timeline(self._film.period_s, speed)
            self._upright = Upright(self._film.track.sample_aspect_ratio)
            self._check_size(*self._upright.size(self._film.track.width, self._film.track.height))
            self.frame_count = self._film.frame_count
            self._frames = self._read()
            first = next(self._frames, None)
            if first is None:
                raise SourceError(f"{self.name}: {_no_picture(self._film)}")
            self._first = first
            self._decoder = ThreadPoolExecutor(max_workers=1, thread_name_prefix="posecheck-decode")
            opened.callback(self._decoder.shutdown, cancel_futures=True)
            self._opened = opened.pop_all()

    @property
    def warnings(self) -> tuple[str, ...]:
        """What went wrong so far without ending the source."""
        damage = [
            say("film-damaged", name=self.name, at=say("amount-s.moment", value=at_s))
            if at_s >= 0.05
            else say("film-damaged.begin", name=self.name)
            for at_s in self._damaged_s
        ]
        if self._missing:
            damage.append(say("film-damaged.missing", name=self.name, missing=self._missing))
        return (*damage, *self._darkness.warnings(self.name))

    @property
    def dark(self) -> bool:
        """Whether nothing can be made out at the moment, as behind a privacy shutter."""
        return self._darkness.now

    @property
    def origin(self) -> Origin:
        """What is known of where its poses come from, without what went wrong."""
        return Origin(source=self.name, speed=self._speed, slow_motion=self._film.slow_motion)

    def __iter__(self) -> Iterator[Frame]:
        count = 0
        here = copy_context()  # what is said there is said in the same language
        ahead = self._decoder.submit(here.run, self._batch)
        frames = [self._first]
        while frames:
            while frames:
                count += 1
                yield frames.pop(0)
            frames, ahead = ahead.result(), self._decoder.submit(here.run, self._batch)
        if self._failure is not None:
            raise self._failure
        if self._film.is_truncated or self._film.breaks_off:
            raise SourceError(self._how_far())
        if count == 1:
            raise SourceError(f"{self.name}: {say('film-one-picture')}")

    def _open(self, file: BinaryIO, opened: ExitStack) -> Film:
        head = file.read(8)
        file.seek(0)
        try:
            container = av.open(
                _Nameless(file), "r", container_options=_NOTHING_ELSE, metadata_errors="replace"
            )
            opened.callback(container.close)
        except (av.FFmpegError, OSError) as error:  # the latter from the disk
            raise SourceError(f"{self.name}: {_why_unreadable(head)}") from error
        try:
            return Film(container)
        except SourceError as error:
            raise SourceError(f"{self.name}: {error}") from error

    def _batch(self) -> list[Frame]:
        """Return the next frames; what fails behind them is told when they have been taken."""
        frames: list[Frame] = []
        try:
            for frame in islice(self._frames, _BATCH):
                frames.append(frame)  # not all at once: those before a failure are kept
        except SourceError as error:
            self._failure = error
        return frames

    def _read(self) -> Iterator[Frame]:
        try:
            for decoded in self._film:
                self._check_size(*self._upright.size(decoded.width, decoded.height))
                for picture in self._upright.pictures(decoded):
                    yield self._placed(picture)
            for picture in self._upright.rest():
                yield self._placed(picture)
        except av.FFmpegError as error:
            invalid = isinstance(error, av.InvalidDataError)
            reason = say("film-undecodable.invalid") if invalid else str(error.strerror)
            raise SourceError(f"{self.name}: {say('film-undecodable', reason=reason)}") from error
        if (missing := self._film.missing_count) and not self._film.is_truncated:
            self._missing = missing

    def _placed(self, picture: VideoFrame) -> Frame:
        time_s = self._timeline.place(picture.time)
        if self._film.damaged:
            self._film.damaged = False
            if not self._damaged_s or time_s > self._damaged_s[-1] + _TOLD_S:
                self._damaged_s.append(time_s)
        frame = Frame(image=self._upright.as_array(picture), time_s=time_s)
        self._darkness.look(frame.image, time_s)
        return frame

    def _check_size(self, width: int, height: int) -> None:
        if self._most_pixels is not None and width * height > self._most_pixels:
            sizes = {"width": str(width), "height": str(height), "most": str(self._most_pixels)}
            raise SourceError(f"{self.name}: {say('film-too-large', **sizes)}")

    def _how_far(self) -> str:
        played_s, end_s = self._film.length_s, self._timeline.end_s
        length_s = None if played_s is None else self._timeline.in_life(played_s)
        end = say("amount-s.moment", value=end_s)
        if length_s is None or length_s <= end_s:
            return say("film-ends.perhaps", name=self.name, end=end)
        end = say("film-ends.of", part=end, whole=say("amount-s.moment", value=length_s))
        return say("film-ends" if self._film.is_truncated else "film-ends.perhaps", name=self.name, end=end)

    def close(self) -> None:
        """Stop decoding and close the file; wait at most for the frame that is being decoded."""
        self._opened.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class _Nameless:
    """A file of which FFmpeg does not learn the name, from which it would guess what is in it."""

    def __init__(self, file: BinaryIO) -> None:
        self.read = file.read
        self.seek = file.seek
        self.tell = file.tell


def _opened(path: Path, name: str) -> BinaryIO:
    if not path.exists():
        raise SourceError(f"{name}: {say('file-missing')}")
    if not path.is_file():
        raise SourceError(f"{name}: {say('film-no-file')}")
    if not is_utf8(str(path)):
        raise SourceError(f"{name}: {say('name-not-utf8')}")
    try:
        return path.open("rb")
    except OSError as error:
        raise SourceError(f"{name}: {say('file-unreadable', reason=system_reason(error))}") from error


def _why_unreadable(head: bytes) -> str:
    if not head:
        return say("film-empty")
    if any(head.startswith(mark, at) for mark, at in _BEGINNINGS.items()):
        return say("film-incomplete")
    return say("film-unknown")


def _no_picture(film: Film) -> str:
    if film.is_truncated:
        return say("film-incomplete")
    if film.breaks_off:
        return say("film-all-damaged")
    return say("film-no-picture")
