"""A server in a thread, and clients of it."""

from __future__ import annotations

import json
import socket
import struct
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from typing import Any, Self

import httpx
import numpy as np
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

from posecheck.exercise import load_exercise
from posecheck.exercise.library import Library
from posecheck.frame import Frame
from posecheck.pose import Pose, PoseTrack
from posecheck.synthetic.camera import Camera
from posecheck.synthetic.demonstration import shown_postures
from posecheck.synthetic.motion import Motion, Repetition
from posecheck.synthetic.output import encode_jpeg
from posecheck.synthetic.patient import SyntheticPatient
from posecheck_server.serving import Server
from posecheck_server.settings import Settings

WAIT_S = 20.0
QUICKLY = 1_000_000


class Running:
    """A server in a thread of this process.

    Attributes
    ----------
    port : int
    http : httpx.Client
        Talks to it.
    services : Services
        What its routes share.
    """

    def __init__(self, library: Library | None = None, **settings: Any) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._server = Server(Settings(port=self.port, **settings), library, log_level="critical")
        self.services = self._server.services
        self._thread = threading.Thread(target=self._server.run, kwargs={"sockets": [self._listener]})
        self._clients = ExitStack()
        self.http = self._clients.enter_context(
            httpx.Client(base_url=f"http://127.0.0.1:{self.port}", timeout=WAIT_S)
        )

    def __enter__(self) -> Self:
        self._thread.start()
        wait_until(lambda: self._server.started)
        return self

    def __exit__(self, *_: object) -> None:
        self._clients.close()
        self.stop()
        self._listener.close()

    def stop(self) -> None:
        """Stop as with Ctrl-C."""
        self._server.should_exit = True
        self._thread.join(WAIT_S)
        assert not self._thread.is_alive()

    def connect(self, exercise: str = "squat", **options: Any) -> ClientConnection:
        """Open a stream without sending anything."""
        url = f"ws://127.0.0.1:{self.port}/v1/stream/{exercise}"
        client = connect(url, open_timeout=WAIT_S, close_timeout=WAIT_S, max_size=2**24, **options)
        return self._clients.enter_context(client)

    def stream(self, exercise: str = "squat", **start: Any) -> Stream:
        """Open a stream and start a session."""
        return Stream(self.connect(exercise), start)


class Stream:
    """A client in the middle of a session.

    Attributes
    ----------
    socket : ClientConnection
    ready : dict
        Answer to the start.
    """

    def __init__(self, connection: ClientConnection, start: dict[str, Any]) -> None:
        self.socket = connection
        self.ready = self.ask({"type": "start", "protocol": 1, **start})

    @property
    def token(self) -> str:
        assert self.ready["type"] == "ready", self.ready
        return str(self.ready["token"])

    def ask(self, message: dict[str, Any] | str | bytes) -> dict[str, Any]:
        """Send a message and return the answer."""
        self.socket.send(json.dumps(message) if isinstance(message, dict) else message)
        return self.answer()

    def answer(self) -> dict[str, Any]:
        """Return the next text message."""
        answer = self.socket.recv(timeout=WAIT_S)
        assert isinstance(answer, str)
        decoded: dict[str, Any] = json.loads(answer)
        return decoded

    def send_all(self, track: PoseTrack) -> list[dict[str, Any]]:
        """Send the poses of a track; return the updates."""
        updates = [self.ask(binary(pose)) for pose in track]
        assert {update["type"] for update in updates} == {"update"}
        return updates

    def finish(self) -> dict[str, Any]:
        """End the set; return the report."""
        answer = self.ask({"type": "finish"})
        assert answer["type"] == "report", answer
        assert close_code(self.socket) == 1000
        report: dict[str, Any] = answer["report"]
        return report

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.socket.close()


def close_code(connection: ClientConnection) -> int:
    """Return the code with which the server closes, whatever it sends before."""
    deadline_s = time.monotonic() + WAIT_S
    try:
        while time.monotonic() < deadline_s:
            connection.recv(timeout=WAIT_S)
    except ConnectionClosed as closed:
        return closed.rcvd.code if closed.rcvd is not None else 1006
    raise AssertionError("the server does not close")


def binary(pose: Pose) -> bytes:
    """Return a pose as a binary message."""
    header = struct.pack("<BBHHHd", 1, pose.another, *pose.size, 0, pose.time_s)
    if not pose.found:
        return header
    return header + np.column_stack([pose.image_px, pose.world_m, pose.visibility]).astype("<f4").tobytes()


def picture(frame: Frame) -> bytes:
    """Return a frame as a binary message."""
    return struct.pack("<BBHHHd", 2, 0, *frame.size, 0, frame.time_s) + encode_jpeg(frame)


def wait_until(condition: Callable[[], object], within_s: float = WAIT_S) -> None:
    """Wait for something that happens in another thread or process."""
    deadline_s = time.monotonic() + within_s
    while not condition():
        assert time.monotonic() < deadline_s, "it did not happen in time"
        time.sleep(0.01)


def squats(count: int, *, fps: float = 30.0, azimuth_deg: float = 75.0) -> SyntheticPatient:
    """Return a patient who does some squats."""
    shown = shown_postures(load_exercise("squat"))
    motion = Motion.of(shown.start, [Repetition(target=shown.target)] * count)
    return SyntheticPatient(motion=motion, camera=Camera(azimuth_deg=azimuth_deg), fps=fps)
