"""A camera that is not there, and an MJPEG server on this machine."""

import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import cv2
import numpy as np
import pytest

from posecheck.capture.source import open_source
from posecheck.errors import SourceError

SIZE = (64, 48)


class Mjpeg(BaseHTTPRequestHandler):
    """Sends pictures until the server says to hang up."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=frame")
        self.end_headers()
        try:
            for i in range(400):
                if self.server.hang_up.is_set():  # type: ignore[attr-defined]
                    return
                _, jpeg = cv2.imencode(".jpg", np.full((SIZE[1], SIZE[0], 3), i % 250, np.uint8))
                head = f"--frame\r\nContent-Type: image/jpeg\r\nContent-Length: {jpeg.size}\r\n\r\n"
                self.wfile.write(head.encode() + jpeg.tobytes() + b"\r\n")
                time.sleep(0.02)
        except ConnectionError:
            return

    def log_message(self, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[ThreadingHTTPServer]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Mjpeg) as http:
        http.hang_up = threading.Event()  # type: ignore[attr-defined]
        threading.Thread(target=http.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        yield http
        http.hang_up.set()  # type: ignore[attr-defined]
        http.shutdown()


def test_an_mjpeg_stream_is_read_and_opened_again_when_it_breaks_off(server: ThreadingHTTPServer) -> None:
    with open_source(f"http://127.0.0.1:{server.server_address[1]}/stream") as stream:
        times_s = []
        for frame in stream:
            assert frame.size == SIZE
            times_s.append(frame.time_s)
            if len(times_s) == 10:
                server.hang_up.set()  # type: ignore[attr-defined]
                threading.Timer(0.5, server.hang_up.clear).start()  # type: ignore[attr-defined]
            if stream.warnings:
                break
    assert stream.live
    assert np.all(np.diff(times_s) > 0)
    assert "was lost for" in stream.warnings[0]


def test_an_address_where_nothing_answers_is_an_error() -> None:
    with pytest.raises(SourceError, match=r"http://127.0.0.1:9/stream cannot be opened: check the address"):
        open_source("http://127.0.0.1:9/stream")


def test_an_absent_camera_is_an_error_and_nothing_else_is_said(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SourceError, match=r"camera 97 cannot be opened: check that it is plugged in"):
        open_source("97")
    assert capfd.readouterr().err == ""
