"""A live camera for Chromium, before which the patient does what a test asks for, when it asks for it."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Self

import cv2
import numpy as np

from posecheck.frame import Frame
from posecheck.pose import FloatArray

from .performance import FPS, SIZE, Clip


class LiveCamera:
    """Shows a clip from its beginning, and after its end the last picture of it.

    Chromium's fake camera reads its file anew for every picture. So the file holds one picture, uncompressed,
    and is overwritten as often as the patient moves: nothing depends on how long the page takes for anything.

    Parameters
    ----------
    path : Path
        Of the file, ending in ``.y4m``.
    fps : float
        How often the browser is to take a picture.
    """

    def __init__(self, path: Path, fps: float = FPS) -> None:
        self.path = path
        self._fps = fps
        self._file = path.open("wb", buffering=0)
        width, height = SIZE
        self._head = f"YUV4MPEG2 W{width} H{height} F{fps:.0f}:1 Ip A1:1 C420jpeg\nFRAME\n".encode()
        self._write(np.zeros((height, width, 3), np.uint8))
        self._lock = threading.Lock()
        self._clip: Clip | None = None
        self._began_s = 0.0
        self._speed = 1.0
        self._held_at: int | None = None
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.set()
        self._thread.join()
        self._file.close()

    def play(self, clip: Clip, speed: float = 1.0) -> None:
        """Let the patient move, at a share of the clip's own speed."""
        with self._lock:
            self._clip, self._speed, self._began_s, self._held_at = clip, speed, time.monotonic(), None

    def hold(self, clip: Clip) -> None:
        """Let the patient stay as at the beginning of a clip."""
        with self._lock:
            self._clip, self._held_at = clip, 0

    def pause(self) -> None:
        """Let the patient stop in the middle of the movement."""
        with self._lock:
            self._held_at = self._moment()

    def go_on(self) -> None:
        """Let the patient go on with it."""
        with self._lock:
            assert self._clip is not None and self._held_at is not None
            self._began_s = time.monotonic() - self._held_at / (self._clip.fps * self._speed)
            self._held_at = None

    @property
    def playing(self) -> bool:
        """Whether the clip has not come to its end."""
        with self._lock:
            return self._clip is not None and self._moment() < len(self._clip.jpegs) - 1

    @property
    def landmarks_px(self) -> FloatArray:
        """Where the patient's landmarks are now, shape (33, 2)."""
        with self._lock:
            assert self._clip is not None
            landmarks_px: FloatArray = self._clip.landmarks_px[self._moment()]
            return landmarks_px

    def frames(self) -> Iterator[Frame]:
        """Yield what is seen, without end, for a camera that is not the browser's."""
        for number in count():
            yield Frame(image=_decoded(self._jpeg()), time_s=number / self._fps)

    def _moment(self) -> int:
        """Return the number of the picture that is to be seen now."""
        assert self._clip is not None
        if self._held_at is not None:
            return self._held_at
        passed_s = (time.monotonic() - self._began_s) * self._speed
        return min(int(passed_s * self._clip.fps), len(self._clip.jpegs) - 1)

    def _jpeg(self) -> bytes | None:
        with self._lock:
            return None if self._clip is None else self._clip.jpegs[self._moment()]

    def _run(self) -> None:
        shown = None
        while not self._closing.wait(0.5 / self._fps):
            jpeg = self._jpeg()
            if jpeg is not None and jpeg is not shown:
                self._write(_decoded(jpeg))
                shown = jpeg

    def _write(self, image: np.ndarray) -> None:
        os.pwrite(self._file.fileno(), self._head + cv2.cvtColor(image, cv2.COLOR_BGR2YUV_I420).tobytes(), 0)


def _decoded(jpeg: bytes | None) -> np.ndarray:
    if jpeg is None:
        return np.zeros((*SIZE[::-1], 3), np.uint8)
    image = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
    assert image is not None
    return image
