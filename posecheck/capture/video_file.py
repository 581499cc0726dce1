"""A recorded video as a source of frames."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Final, Self

import cv2

from posecheck.capture.cut_off import is_cut_off
from posecheck.capture.opencv import as_picture, open_capture, quiet
from posecheck.errors import SourceError
from posecheck.frame import Frame

_AHEAD: Final = 4
"""Frames that are decoded in advance while the consumer works."""
_MISSING_S: Final = 0.3
"""A file that ends this much before its announced length is called truncated. Ours: containers round
their length, and the picture may end a few frames before the sound."""
_DAMAGED_READS: Final = 250
"""Packets in a row that cannot be decoded and are passed over, about ten seconds of video."""
_USUAL_FPS: Final = 30.0
_FASTEST_FPS: Final = 1000.0


class Timeline:
    """Turns the times a container gives into times that always increase.

    Some containers give no times (raw H.264) or lose them (H.264 with reordered frames in AVI); a frame
    whose time does not lie after the one before it follows that one at the nominal frame rate.

    Parameters
    ----------
    period_s : float
        Nominal time from frame to frame.

    Attributes
    ----------
    period_s : float
        As given.
    last_s : float or None
        Time of the last frame placed; None before the first.
    """

    def __init__(self, period_s: float) -> None:
        self.period_s = period_s
        self.last_s: float | None = None

    def place(self, at_s: float) -> float:
        """Return the time of the next frame.

        Parameters
        ----------
        at_s : float
            The time that the container gives it, in seconds.

        Returns
        -------
        float
            Seconds; later than that of the frame before.
        """
        if self.last_s is None:
            self.last_s = max(at_s, 0.0)
        else:
            self.last_s = at_s if at_s > self.last_s else self.last_s + self.period_s
        return self.last_s

    @property
    def end_s(self) -> float:
        """When the last frame placed ends, seconds."""
        return 0.0 if self.last_s is None else self.last_s + self.period_s


class VideoFile:
    """The frames of a video file, upright, at the times the file gives them.

    Decoding runs in a thread of its own, a few frames ahead. Can be iterated once.

    Parameters
    ----------
    path : Path or str
        The file.
    most_pixels : int, optional
        A video with larger pictures is refused: before the first one is decoded, and should one be larger
        than the file announces, when it comes.
    name : str, optional
        What messages and reports call it; the path as given if there is none.

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
        If there is no such file, it cannot be read, holds no video or too large pictures. While iterating,
        after the last frame: if the file is truncated, or turns out to be a single picture.
    """

    live: Final = False

    def __init__(self, path: Path | str, *, most_pixels: int | None = None, name: str = "") -> None:
        self.name = name or str(path)
        self._most_pixels = most_pixels
        self._warnings: list[str] = []
        self._ended = False
        self._failure = ""
        head = _head(Path(path), self.name)
        self._cut_off = is_cut_off(Path(path), head)
        with ExitStack() as opened:
            opened.enter_context(quiet())
            # An absolute path, because FFmpeg takes "a:b.mp4" for a protocol.
            self._capture = open_capture(str(Path(path).resolve()), cv2.CAP_FFMPEG)
            opened.callback(self._capture.release)
            fps, count = self._capture.get(cv2.CAP_PROP_FPS), self._capture.get(cv2.CAP_PROP_FRAME_COUNT)
            self._timeline = Timeline(1 / (fps if 0 < fps <= _FASTEST_FPS else _USUAL_FPS))
            self.frame_count = int(count) if count > 0 else None
            width, height = map(self._capture.get, (cv2.CAP_PROP_FRAME_WIDTH, cv2.CAP_PROP_FRAME_HEIGHT))
            self._check_size(int(width), int(height))
            self._first = self._read()
            if self._first is None:
                raise SourceError(f"{self.name}: {_why_unreadable(head, self._cut_off)}")
            self._decoder = ThreadPoolExecutor(max_workers=1, thread_name_prefix="posecheck-decode")
            opened.callback(self._decoder.shutdown, cancel_futures=True)
            self._opened = opened.pop_all()

    @property
    def warnings(self) -> tuple[str, ...]:
        """What went wrong so far without ending the source."""
        return tuple(self._warnings)

    def __iter__(self) -> Iterator[Frame]:
        frame, count = self._first, 0
        pending = deque(self._decoder.submit(self._read) for _ in range(_AHEAD))
        while frame is not None:
            yield frame
            count += 1
            frame = pending.popleft().result()
            pending.append(self._decoder.submit(self._read))
        if self._failure:
            raise SourceError(self._failure)
        if count == 1:
            raise SourceError(f"{self.name}: contains a single picture; give a video")

    def _read(self) -> Frame | None:
        if self._ended:
            return None
        for attempt in range(_DAMAGED_READS):
            try:
                ok, image = self._capture.read()
            except cv2.error as error:
                raise SourceError(f"{self.name}: cannot be decoded ({error})") from error
            if ok:
                self._check_size(image.shape[1], image.shape[0])
                time_s = self._timeline.place(self._capture.get(cv2.CAP_PROP_POS_MSEC) / 1000)
                if attempt:
                    self._warnings.append(f"{self.name} is damaged shortly before {time_s:.1f} s")
                return Frame(image=as_picture(image), time_s=time_s)
            if self._missing_s < _MISSING_S:
                break
        self._ended = True
        if self._timeline.last_s is not None and self._missing_s >= _MISSING_S:
            end_s, length_s = self._timeline.end_s, self._timeline.end_s + self._missing_s
            said = f"{self.name} ends after {end_s:.1f} s of {length_s:.1f} s"
            if self._cut_off:
                self._failure = f"{said}: the file is truncated"
            else:
                self._warnings.append(said)
        elif self.frame_count is None and self._cut_off:
            end_s = self._timeline.end_s
            self._failure = f"{self.name} ends after {end_s:.1f} s: the file is truncated or damaged"
        return None

    def _check_size(self, width: int, height: int) -> None:
        if self._most_pixels is not None and width * height > self._most_pixels:
            self._ended = True
            raise SourceError(
                f"{self.name}: the picture is {width} x {height} pixels; "
                f"at most {self._most_pixels} are accepted"
            )

    @property
    def _missing_s(self) -> float:
        """How much of the announced length is yet to come."""
        return (self.frame_count or 0) * self._timeline.period_s - self._timeline.end_s

    def close(self) -> None:
        """Stop decoding and close the file; waits at most for the frame that is being decoded."""
        self._opened.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _head(path: Path, name: str) -> bytes:
    """Return the first bytes of a file, to know that it can be read and what it is."""
    if not path.exists():
        raise SourceError(f"{name}: there is no such file")
    if not path.is_file():
        raise SourceError(f"{name}: not a file; give a video file or a camera number")
    try:
        with path.open("rb") as file:
            return file.read(12)
    except OSError as error:
        raise SourceError(f"{name}: cannot be read ({error.strerror})") from error


def _why_unreadable(head: bytes, cut_off: bool) -> str:
    if not head:
        return "the file is empty"
    if cut_off or head[4:8] == b"ftyp":
        return "the video is incomplete; it was cut off while being recorded or copied"
    return "not a video that can be decoded; give an MP4, MOV, AVI, MKV or WebM file, for example"
