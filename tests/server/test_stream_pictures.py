"""The stream with pictures, of the client or of the server's camera, through the real pose model."""

from __future__ import annotations

import asyncio
import json
import socket
import struct
import threading
import time
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
from posecheck_server.problems import RefusedError
from posecheck_server.stream.estimation import Estimation
from posecheck_server.stream.pictures import check_jpeg, decode

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


def test_a_broken_picture_never_shows_the_one_before() -> None:
    before = np.full((480, 640, 3), 230, np.uint8)
    noise = np.random.default_rng(0).integers(0, 60, (480, 640, 3), dtype=np.uint8)
    for flags in ((), (cv2.IMWRITE_JPEG_PROGRESSIVE, 1)):
        good, whole = message(jpeg(before), (640, 480)), message(jpeg(noise, *flags), (640, 480))
        for end in range(len(whole) // 20, len(whole), len(whole) // 20):
            assert decode(good, (640, 480), 1.0).image.mean() > 220
            try:
                frame = decode(whole[:end], (640, 480), 2.0)
            except RefusedError:
                continue
            assert (frame.image > 200).mean() < 0.01


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
    wide = jpeg(np.zeros((1, 8193, 3), np.uint8))
    with server.stream(input="images") as stream:
        for wrong, detail in [
            (message(b"", size), "not a JPEG"),
            (message(b"GIF89a" + b"\0" * 100, size), "not a JPEG"),
            (message(whole[:2] + b"\xff" * 1000, size), "not a JPEG"),
            (message(whole, (size[0] + 1, size[1])), "the header says"),
            (message(bytes(bomb), (65535, 65535)), "pixels; at most"),
            (message(bytes(bomb), (640, 480)), "the header says"),
            (message(wide, (8193, 1)), "8192 along an edge"),
            (message(whole[:2] + b"\xff" * 1_000_000 + whole[2:], size), "not a JPEG"),
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


@pytest.mark.parametrize("size", [(8192, 1), (1, 8192), (8192, 488), (1, 1)])
def test_a_picture_of_any_shape_is_looked_at(server: Running, size: tuple[int, int]) -> None:
    with server.stream(input="images") as stream:
        empty = np.full((size[1], size[0], 3), 90, np.uint8)
        assert stream.ask(message(jpeg(empty), size))["type"] == "update"


def segment(marker: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, 2 + len(content)) + content


SMALL = jpeg(np.full((48, 64, 3), 90, np.uint8))
TABLES = SMALL[2 : SMALL.index(b"\xff\xc0")]
FRAME = SMALL[SMALL.index(b"\xff\xc0") :]


@pytest.mark.parametrize(
    "skipped",
    [
        b"\xff\x00",  # what only stands inside of a scan
        b"\xff\xd9",
        b"\xff\xd8",
        b"\xff\xd0",
        b"\xff\xda",
        b"\xff\x01",
        b"\xff\x10",
        b"\xff\xdc",  # a number of lines, which belongs behind the first scan
        b"\xff\xcc",  # of arithmetic coding, which no camera uses
        b"\x00",
    ],
)
def test_a_jpeg_cannot_hide_its_size(skipped: bytes) -> None:
    # What follows is passed over together with the large frame by who takes it for a segment with a length;
    # the decoder passes over less and finds that frame.
    large = FRAME[:5] + struct.pack(">HH", 20_000, 20_000) + FRAME[9:19]
    length = struct.pack(">H", 2 + len(TABLES) + len(large) + 4)
    hiding = SMALL[:2] + skipped + length + TABLES + large + segment(0xFE, FRAME[:19]) + FRAME
    with pytest.raises(RefusedError, match="not a JPEG"):
        check_jpeg(message(hiding, (64, 48)), (64, 48), 4_000_000)


@pytest.mark.parametrize(
    "data",
    [
        SMALL[:2] + segment(0xE1, b"Exif\0\0" + SMALL) + SMALL[2:],  # a preview inside
        SMALL[:2] + segment(0xFE, b"") + b"\xff\xff\xff" + SMALL[2:],
        SMALL[:2] + segment(0xDD, b"\0\0") + SMALL[2:],
        jpeg(np.full((48, 64, 3), 90, np.uint8), cv2.IMWRITE_JPEG_PROGRESSIVE, 1),
        jpeg(np.full((48, 64, 3), 90, np.uint8), cv2.IMWRITE_JPEG_RST_INTERVAL, 2),
        jpeg(np.full((48, 64), 90, np.uint8)),
    ],
)
def test_a_jpeg_as_cameras_write_it_is_taken(data: bytes) -> None:
    check_jpeg(message(data, (64, 48)), (64, 48), 4_000_000)
    assert decode(message(data, (64, 48)), (64, 48), 1.0).size == (64, 48)


def test_what_is_decoded_has_the_size_that_was_checked() -> None:
    huge = FRAME[:5] + b"\xff" * 4 + FRAME[9:]
    with pytest.raises(RefusedError, match="does not have 64 x 49"):
        decode(message(SMALL, (64, 49)), (64, 49), 1.0)
    with pytest.raises(RefusedError, match="cannot be decoded"):  # OpenCV throws
        decode(message(SMALL[:2] + TABLES + huge, (65535, 65535)), (65535, 65535), 1.0)


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
    """A network camera that can be covered, and that may take its time to give the first picture."""

    def __init__(self, frames: list[Frame]) -> None:
        self._frames = frames
        self.awake_s = 0.0
        self.open = threading.Event()
        self.open.set()

    def __call__(self) -> Iterator[Frame]:
        time.sleep(self.awake_s)
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
    wait_until(lambda: not server.services.streams.camera_used)
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


def test_what_is_to_be_freed_is_freed_also_where_nobody_waits_for_it() -> None:
    busy, freed = threading.Event(), threading.Event()

    async def give_up_waiting() -> None:
        estimation = Estimation("lite")
        working = asyncio.create_task(estimation.run(lambda: busy.wait(WAIT_S)))
        freeing = asyncio.create_task(estimation.free(freed.set))
        await asyncio.sleep(0.01)
        freeing.cancel()
        busy.set()
        await asyncio.wait([working, freeing])
        await estimation.close()

    asyncio.run(give_up_waiting())
    assert freed.is_set()


def cameras_open() -> int:
    """Return how many threads read the pictures of a network camera."""
    return sum(thread.name.startswith("posecheck http") for thread in threading.enumerate())


def test_the_camera_has_one_user_however_often_the_connection_is_cut(
    serve: ServeWith, camera: MjpegServer
) -> None:
    server = serve(camera=camera.url)
    stream = server.stream(input="camera")
    token = stream.token
    for _ in range(8):
        see(stream)
        stream.socket.socket.shutdown(socket.SHUT_RDWR)
        stream = server.stream(resume=token)
        assert stream.ready["type"] == "ready"
        assert cameras_open() == 1
    stream.socket.close()
    wait_until(lambda: not server.services.streams.camera_used)
    assert cameras_open() == 0


def test_a_camera_that_opens_for_nobody_is_closed(serve: ServeWith, camera: MjpegServer, eye: Eye) -> None:
    server = serve(camera=camera.url)
    with server.stream(input="camera") as stream:
        token = stream.token
    wait_until(lambda: cameras_open() == 0)
    eye.awake_s = 0.5
    for _ in range(3):  # each comes before the one before it has the camera
        connection = server.connect()
        connection.send(json.dumps({"type": "start", "protocol": 1, "resume": token}))
        time.sleep(0.2)
        connection.socket.shutdown(socket.SHUT_RDWR)
    with server.stream(resume=token) as resumed:
        assert resumed.ready["type"] == "ready"
        assert cameras_open() == 1
    wait_until(lambda: not server.services.streams.camera_used)
    assert cameras_open() == 0


def frozen_client(port: int) -> socket.socket:
    """Return the socket of a client that asks for the camera, and reads nothing that it sees."""
    client = socket.create_connection(("127.0.0.1", port))
    client.sendall(
        b"GET /v1/stream/squat HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
        b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
    )
    assert client.recv(4096).startswith(b"HTTP/1.1 101")
    start = b'{"type":"start","protocol":1,"input":"camera"}'
    client.sendall(struct.pack("BB4x", 0x81, 0x80 | len(start)) + start)
    return client


def test_who_stops_to_read_does_not_keep_the_camera(
    serve: ServeWith, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("posecheck_server.stream.wire._TAKE_S", 0.5)
    noise = np.random.default_rng(0).integers(0, 256, (480, 640, 3), np.uint8)  # large files fill the socket
    with MjpegServer(Eye([Frame(image=noise, time_s=i / 30) for i in range(2)])) as camera:
        server = serve(camera=camera.url)
        streams = server.services.streams
        with frozen_client(server.port):
            wait_until(lambda: streams.camera_used)
            wait_until(lambda: not streams.connections)
            assert not streams.camera_used and cameras_open() == 0
            (token,) = streams.sessions
            with server.stream(resume=token) as thawed:
                see(thawed)
