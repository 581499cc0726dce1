"""The newest-frame source on fake cameras: plugged in and out, stalling, absent."""

import threading
import time
from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest

from posecheck.capture.live import LiveSource
from posecheck.errors import SourceError
from posecheck.words import say, speaking, words

PICTURE = np.zeros((4, 6, 3), np.uint8)


class FakeCamera:
    """Delivers a picture every `period_s` for `length_s`, then fails, or hangs until released."""

    def __init__(
        self, *, length_s: float = 1e9, period_s: float = 0.01, opens: bool = True, hangs: bool = False
    ) -> None:
        self.end_s = time.perf_counter() + length_s
        self.period_s = period_s
        self.opens = opens
        self.hangs = hangs
        self.released = threading.Event()

    def isOpened(self) -> bool:  # noqa: N802
        return self.opens

    def read(self) -> tuple[bool, np.ndarray | None]:
        if time.perf_counter() > self.end_s:
            if self.hangs:
                self.released.wait(5)
            return False, None
        time.sleep(self.period_s)
        return True, PICTURE

    def release(self) -> None:
        self.released.set()


def source(opener: Callable[[], FakeCamera], **settings: float) -> LiveSource:
    return LiveSource(opener, name="camera 0", advice="check that it is plugged in", **settings)


def test_frames_come_in_time_from_zero() -> None:
    with source(FakeCamera) as camera:
        frames = [frame for frame, _ in zip(camera, range(5), strict=False)]
    times_s = [frame.time_s for frame in frames]
    assert all(b > a for a, b in pairwise(times_s))
    assert times_s[0] < 0.1
    assert camera.live
    assert camera.frame_count is None
    assert camera.warnings == ()


def test_a_slow_consumer_gets_the_newest_frame_and_the_rest_is_dropped() -> None:
    with source(FakeCamera) as camera:
        frames = iter(camera)
        first = next(frames)
        time.sleep(0.3)
        assert next(frames).time_s - first.time_s > 0.2
        assert camera.dropped >= 5


def test_an_absent_camera_is_one_clear_error() -> None:
    with pytest.raises(SourceError, match=r"^camera 0 cannot be opened: check that it is plugged in$"):
        source(lambda: FakeCamera(opens=False))


def test_a_camera_that_opens_but_shows_nothing_is_an_error() -> None:
    with pytest.raises(SourceError, match="camera 0 cannot be opened"):
        source(lambda: FakeCamera(length_s=-1, hangs=True), open_s=0.1)


def test_an_unplugged_camera_is_opened_again_and_the_session_goes_on() -> None:
    cameras = [FakeCamera(length_s=0.15), FakeCamera(opens=False), FakeCamera()]
    plugged = iter(cameras)
    with source(lambda: next(plugged)) as camera:
        times_s = []
        for frame in camera:
            times_s.append(frame.time_s)
            if frame.time_s > 0.15 and len(camera.warnings) == 1:
                break
    gap_s = max(b - a for a, b in pairwise(times_s))
    assert gap_s > 0.5  # two waits of the back-off, 0.2 s and 0.4 s
    assert camera.warnings[0].startswith("camera 0 was lost for 0.") and camera.warnings[0].endswith(
        " s at 0.1 s"
    )
    assert all(old.released.is_set() for old in cameras)


def test_a_camera_that_hangs_counts_as_lost_and_is_replaced() -> None:
    hanging, fresh = FakeCamera(length_s=0.05, hangs=True), FakeCamera()
    plugged = iter([hanging, fresh])
    with source(lambda: next(plugged), stall_s=0.2) as camera:
        for _ in camera:
            if camera.warnings:
                break
    assert "was lost" in camera.warnings[0]


def test_a_camera_that_stays_away_ends_the_session_with_a_warning() -> None:
    plugged = iter([FakeCamera(length_s=0.05)])
    with source(lambda: next(plugged, FakeCamera(opens=False)), stall_s=0.1, give_up_s=0.4) as camera:
        assert len(list(camera)) > 0
    assert camera.ended
    assert camera.warnings[0].endswith("and did not come back")


def test_waiting_for_a_frame_of_a_lost_camera_returns_in_time() -> None:
    plugged = iter([FakeCamera(length_s=0.05)])
    with source(lambda: next(plugged, FakeCamera(opens=False))) as camera:
        while camera.next_frame(timeout_s=0.1) is not None:
            pass
        before_s = time.perf_counter()
        assert camera.next_frame(timeout_s=0.1) is None
        assert 0.05 < time.perf_counter() - before_s < 1
        assert not camera.ended


def test_closing_from_another_thread_ends_the_loop() -> None:
    camera = source(FakeCamera)
    threading.Timer(0.1, camera.close).start()
    assert len(list(camera)) > 0
    camera.close()  # once more does no harm


def test_closing_does_not_wait_for_a_driver_that_hangs() -> None:
    camera = source(lambda: FakeCamera(length_s=0.05, hangs=True))
    time.sleep(0.2)
    before_s = time.perf_counter()
    camera.close()
    assert time.perf_counter() - before_s < 3
    assert list(camera) == []


def test_an_error_of_the_opener_reaches_the_consumer() -> None:
    def opener() -> FakeCamera:
        raise SourceError("that is a recorded video")

    with pytest.raises(SourceError, match="that is a recorded video"):
        source(opener)


def test_a_grey_camera_delivers_colour_pictures() -> None:
    class Grey(FakeCamera):
        def read(self) -> tuple[bool, np.ndarray | None]:
            ok, _ = super().read()
            return ok, np.zeros((4, 6), np.uint8)

    with source(Grey) as camera:
        assert next(iter(camera)).size == (6, 4)


def test_the_thread_that_reads_speaks_the_language_of_who_opened_the_camera() -> None:
    def opener() -> FakeCamera:
        raise SourceError(say("source-not-live", name="camera 0"))

    with speaking("de"), pytest.raises(SourceError) as caught:
        source(opener)
    assert str(caught.value) == words("de")("source-not-live", name="camera 0")
