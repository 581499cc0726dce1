"""The stream with pictures, of the client or of the server's camera, through the real pose model."""

from __future__ import annotations

import json
import struct
import threading
from collections.abc import Callable, Iterator
from itertools import count

import cv2
import numpy as np
import pytest

from posecheck.engine import Checker
from posecheck.estimation.estimator import PoseEstimator
from posecheck.exercise import load_exercise
from posecheck.frame import Frame
from posecheck.synthetic.output import MjpegServer

from .clients import WAIT_S, Running, Stream, close_code, picture, wait_until

ServeWith = Callable[..., Running]


def jpeg(image: np.ndarray, *flags: int) -> bytes:
    return cv2.imencode(".jpg", image, list(flags))[1].tobytes()


def message(data: bytes, size: tuple[int, int], time_s: float = 1.0) -> bytes:
    return struct.pack("<BBHHHd", 2, 0, *size, 0, time_s) + data


def test_pictures_are_counted_as_by_the_library(server: Running, frames: list[Frame]) -> None:
    checker = Checker(load_exercise("squat"))
    messages = [picture(frame) for frame in frames]
    with server.stream(input="images") as stream, PoseEstimator(model="lite") as estimator:
        for frame, sent in zip(frames, messages, strict=True):
            update = stream.ask(sent)
            image = cv2.imdecode(np.frombuffer(sent[16:], np.uint8), cv2.IMREAD_COLOR)
            pose = estimator.estimate(Frame(image=image, time_s=frame.time_s))
            expected = checker.push(pose)
            assert update["rep_count"] == expected.rep_count and update["stage"] == expected.stage.value
            assert np.allclose(update["pose"]["image_px"], pose.image_px, atol=0.051)
            assert update["pose"]["size"] == list(frame.size) and len(update["pose"]["visibility"]) == 33
        assert stream.finish()["rep_count"] == 2


def test_an_empty_picture_has_no_pose(server: Running) -> None:
    with server.stream(input="images") as stream:
        update = stream.ask(message(jpeg(np.full((480, 640, 3), 90, np.uint8)), (640, 480)))
        assert update["type"] == "update" and update["pose"] is None


def test_pictures_that_are_none_are_refused_and_the_session_goes_on(
    server: Running, frames: list[Frame]
) -> None:
    good = picture(frames[0])
    size = frames[0].size
    whole = good[16:]
    bomb = bytearray(jpeg(np.zeros((16, 16, 3), np.uint8)))
    at = bomb.index(b"\xff\xc0")
    bomb[at + 5 : at + 9] = b"\xff\xff\xff\xff"  # 65535 x 65535 pixels in a kilobyte
    scans = jpeg(np.zeros((16, 16, 3), np.uint8))
    with server.stream(input="images") as stream:
        for wrong, detail in [
            (message(b"", size), "no JPEG"),
            (message(b"GIF89a" + b"\0" * 100, size), "no JPEG"),
            (message(whole[:2] + b"\xff" * 1000, size), "no JPEG"),
            (message(whole, (size[0] + 1, size[1])), "the header says"),
            (message(bytes(bomb), (65535, 65535)), "pixels; at most"),
            (message(bytes(bomb), (640, 480)), "the header says"),
            (message(scans + b"\xff\xda\0\0" * 500, (16, 16)), "scans"),
            (message(whole[: whole.index(b"\xff\xda")], size), "cannot be decoded"),
            (b"\1" + good[1:], "takes pictures"),
        ]:
            answer = stream.ask(wrong)
            assert answer["type"] == "error", detail
            assert detail in answer["problem"]["detail"], answer
        assert stream.ask(good)["type"] == "update"
        assert "time must increase" in stream.ask(good)["problem"]["detail"]
        assert stream.finish()["frames"]["total"] == 1


def test_only_so_many_are_estimated_for_at_once(serve: ServeWith, frames: list[Frame]) -> None:
    server = serve(estimations=1)
    with server.stream(input="images") as stream:
        stream.ask(picture(frames[0]))
        with server.connect() as other:
            other.send('{"type": "start", "protocol": 1, "input": "images"}')
            assert close_code(other) == 1013
        with server.stream(resume=stream.token) as again:  # it takes the place of the one it ends
            assert again.ask(picture(frames[1]))["type"] == "update"
            again.finish()
    with server.stream(input="images") as free:
        assert free.ready["type"] == "ready"


class Eye:
    """A network camera that can be covered."""

    def __init__(self, frames: list[Frame]) -> None:
        self._frames = frames
        self.open = threading.Event()
        self.open.set()

    def __call__(self) -> Iterator[Frame]:
        period_s = self._frames[1].time_s - self._frames[0].time_s
        for number in count():
            self.open.wait(60)
            frame = self._frames[number % len(self._frames)]
            yield Frame(image=frame.image, time_s=number * period_s)


@pytest.fixture
def eye(frames: list[Frame]) -> Eye:
    return Eye(frames)


@pytest.fixture
def camera(eye: Eye) -> Iterator[MjpegServer]:
    with MjpegServer(eye) as server:
        yield server
        eye.open.set()


def see(stream: Stream) -> tuple[bytes, dict[str, object]]:
    """Return the next picture and its update."""
    shown = stream.socket.recv(timeout=WAIT_S)
    assert isinstance(shown, bytes)
    return shown, stream.answer()


def test_the_camera_of_the_server_is_shown_and_counted(serve: ServeWith, camera: MjpegServer) -> None:
    server = serve(camera=camera.url)
    assert server.http.get("/v1/capabilities").json()["camera"] is True
    with server.stream(input="camera") as stream:
        shown, update = see(stream)
        kind, _, width, height, _, time_s = struct.unpack_from("<BBHHHd", shown)
        assert (kind, width, height) == (2, 640, 480) and time_s == update["time_s"]
        assert cv2.imdecode(np.frombuffer(shown[16:], np.uint8), cv2.IMREAD_COLOR).shape == (480, 640, 3)
        last_s = time_s
        while update["rep_count"] != 1:
            _, update = see(stream)
            assert isinstance(update["time_s"], float) and update["time_s"] > last_s
            last_s = update["time_s"]
        with server.connect() as other:
            other.send('{"type": "start", "protocol": 1, "input": "camera"}')
            assert close_code(other) == 1013
        token = stream.token
    wait_until(lambda: not server.app.state.streams.camera_used)
    with server.stream(resume=token) as again:
        _, update = see(again)
        assert update["rep_count"] == 1 and update["time_s"] > last_s
        again.socket.send('{"type": "finish"}')
        messages = []
        while not messages or messages[-1]["type"] != "report":
            received = again.socket.recv(timeout=WAIT_S)
            messages += [json.loads(received)] if isinstance(received, str) else []
        assert messages[-1]["report"]["rep_count"] >= 1
        assert close_code(again.socket) == 1000


def test_a_covered_camera_is_waited_for_aloud(serve: ServeWith, camera: MjpegServer, eye: Eye) -> None:
    server = serve(camera=camera.url)
    with server.stream(input="camera") as stream:
        see(stream)
        eye.open.clear()
        while (received := stream.socket.recv(timeout=WAIT_S)) and (
            isinstance(received, bytes) or json.loads(received)["type"] == "update"
        ):
            pass
        problem = json.loads(received)["problem"]
        assert problem["type"] == "/problems/no-camera" and "waiting for" in problem["detail"]
        eye.open.set()
        see(stream)


def test_a_camera_that_gives_nothing_is_told(serve: ServeWith, tmp_path: object) -> None:
    with serve(camera="http://127.0.0.1:9/none.mjpg").connect() as connection:
        connection.send('{"type": "start", "protocol": 1, "input": "camera"}')
        answer = json.loads(connection.recv(timeout=WAIT_S))
        assert answer["problem"]["type"] == "/problems/no-camera"
        assert "cannot be opened" in answer["problem"]["detail"]
        assert close_code(connection) == 1013
