"""A source that happens now: only its newest frame counts, and it may go away and come back."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from contextvars import copy_context
from time import perf_counter
from types import TracebackType
from typing import Final, Self

import cv2
import numpy as np
from numpy.typing import NDArray

from posecheck.capture.darkness import Darkness
from posecheck.capture.opencv import Capture, as_picture, quiet
from posecheck.errors import SourceError
from posecheck.frame import Frame
from posecheck.words import say

Opener = Callable[[], Capture]

_FIRST_RETRY_S: Final = 0.2
_LONGEST_RETRY_S: Final = 3.0
_CLOSE_S: Final = 2.0


class LiveSource:
    """The newest frames of a camera or stream.

    A thread reads all frames and keeps the newest; frames that nobody took in time are dropped and counted. A
    lost source is reopened again and again, and iterating goes on once it is back.

    Parameters
    ----------
    opener : callable
        Returns a new capture; called again after each loss, in the reading thread. A SourceError that it
        raises ends the source.
    name : str
        What the source is called in messages.
    advice : str
        What to check when the source cannot be opened.
    open_s : float
        How long to wait for the first frame, seconds.
    stall_s : float
        A source without a frame for this long counts as lost, seconds.
    give_up_s : float
        A source lost for this long has ended, seconds.

    Attributes
    ----------
    dropped : int
        Frames that came but were replaced by a newer one before they were taken.

    Raises
    ------
    SourceError
        If the source cannot be opened or delivers nothing at the start.

    Notes
    -----
    Time is that of arrival, on the computer's monotonic clock, 0 at the first frame: drivers disagree about
    what their timestamps mean, and a stream that comes back starts counting again.
    """

    live: Final = True
    frame_count: Final = None

    def __init__(
        self,
        opener: Opener,
        *,
        name: str,
        advice: str,
        open_s: float = 15.0,
        stall_s: float = 5.0,
        give_up_s: float = 60.0,
    ) -> None:
        self.name = name
        self.dropped = 0
        self._opener = opener
        self._stall_s = stall_s
        self._give_up_s = give_up_s
        self._warnings: list[str] = []
        self._darkness = Darkness()
        self._changed = threading.Condition()
        self._newest: Frame | None = None
        self._start_s: float | None = None  # when the first frame came
        self._seen_s = perf_counter()  # when the last frame came
        self._lost = False
        self._ended = False
        self._failure: SourceError | None = None
        self._turn = 0  # of all the reading threads so far, the one whose frames count
        with ExitStack() as opened:
            opened.enter_context(quiet())
            opened.callback(self._stop)
            self._start_reading()
            self._await_first(open_s, advice)
            self._opened: ExitStack = opened.pop_all()

    @property
    def warnings(self) -> tuple[str, ...]:
        """What went wrong so far without ending the source."""
        return (*self._warnings, *self._darkness.warnings(self.name))

    @property
    def dark(self) -> bool:
        """Whether nothing can be made out at the moment, as behind a privacy shutter."""
        return self._darkness.now

    @property
    def ended(self) -> bool:
        """Whether there will be no more frames."""
        return self._ended

    def __iter__(self) -> Iterator[Frame]:
        while not self._ended:
            frame = self.next_frame(timeout_s=min(1.0, self._stall_s))
            if frame is not None:
                yield frame

    def next_frame(self, *, timeout_s: float) -> Frame | None:
        """Return the newest frame not yet taken; wait for one if there is none.

        Parameters
        ----------
        timeout_s : float
            Longest time to wait, seconds.

        Returns
        -------
        Frame or None
            None when no frame came in time, as while the source is lost, or when the source has
            :attr:`ended`.

        Raises
        ------
        SourceError
            If the source turns out to be something that cannot be followed live, such as a recorded video.
        """
        with self._changed:
            self._changed.wait_for(lambda: self._newest or self._ended, timeout_s)
            if self._failure:
                raise self._failure
            if self._ended:
                return None
            frame, self._newest = self._newest, None
            if frame is None:
                self._supervise(perf_counter() - self._seen_s)
            return frame

    def close(self) -> None:
        """End the source; may be called from any thread and does not wait long for a stuck driver."""
        self._opened.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _await_first(self, open_s: float, advice: str) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._newest or self._lost or self._failure, open_s)
            if self._newest is None:
                raise self._failure or SourceError(say("source-closed", name=self.name, advice=advice))

    def _supervise(self, away_s: float) -> None:
        if away_s > self._give_up_s:
            self._warnings.append(say("source-lost.ended", name=self.name, at=self._seen_at))
            self._end()
        elif away_s > self._stall_s and not self._lost:
            # The thread hangs in the driver. Leave it there and let another thread try.
            self._lost = True
            self._start_reading()

    @property
    def _seen_at(self) -> str:
        at_s = 0.0 if self._start_s is None else self._seen_s - self._start_s
        return say("amount-s.moment", value=at_s)

    def _end(self) -> None:
        self._ended = True
        self._turn += 1
        self._changed.notify_all()

    def _stop(self) -> None:
        with self._changed:
            self._end()
        if threading.current_thread() is not self._thread:
            self._thread.join(_CLOSE_S)

    def _start_reading(self) -> None:
        self._turn += 1
        self._thread = threading.Thread(
            # In the same context: what it warns of is said in the same language.
            target=copy_context().run,
            args=(self._read_on, self._turn),
            name=f"posecheck {self.name}",
            daemon=True,
        )
        self._thread.start()

    def _read_on(self, turn: int) -> None:
        """Read and reopen until the source ends or another thread has taken over."""
        retry_s = _FIRST_RETRY_S
        try:
            while self._turn == turn:
                if self._read_once(turn):
                    retry_s = _FIRST_RETRY_S
                with self._changed:
                    self._changed.wait_for(lambda: self._turn != turn, retry_s)
                retry_s = min(2 * retry_s, _LONGEST_RETRY_S)
        except SourceError as error:
            with self._changed:
                self._failure = error
                self._end()

    def _read_once(self, turn: int) -> bool:
        """Open the source and read until it is lost; return whether a frame came."""
        came = False
        capture = self._opener()
        try:
            while capture.isOpened() and self._turn == turn:
                ok, image = capture.read()
                if not ok:
                    break
                self._offer(turn, image, perf_counter())
                came = True
        except cv2.error:
            pass  # a picture that cannot be decoded: reopen the source
        finally:
            capture.release()
        with self._changed:
            self._lost = self._lost or self._turn == turn
            self._changed.notify_all()
        return came

    def _offer(self, turn: int, image: NDArray[np.uint8], arrived_s: float) -> None:
        picture = as_picture(image)
        with self._changed:
            if self._turn != turn:
                return
            if self._start_s is None:
                self._start_s = arrived_s
            if self._lost:
                away = say("amount-s.moment", value=arrived_s - self._seen_s)
                self._warnings.append(say("source-lost", name=self.name, away=away, at=self._seen_at))
                self._lost = False
            self.dropped += self._newest is not None
            self._newest = Frame(image=picture, time_s=arrived_s - self._start_s)
            self._darkness.look(picture, self._newest.time_s)
            self._seen_s = arrived_s
            self._changed.notify_all()
