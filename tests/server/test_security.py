"""A foreign page must not reach the server; what it answers a browser keeps to itself."""

from __future__ import annotations

import asyncio
import http.client
import socket
import tempfile
from collections.abc import Callable, MutableMapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.provisional import domains
from pydantic import ValidationError
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from posecheck_server.app import create_app
from posecheck_server.headers import SECURITY_HEADERS
from posecheck_server.security import OwnPagesOnly
from posecheck_server.services import Services
from posecheck_server.settings import Settings
from tests.web.serving import serving

from .clients import Running

ServeWith = Callable[..., Running]
FOREIGN = ["http://evil.example", "null", "http://127.0.0.1:1", "http://localhost.evil.example", "file://"]


def handshake(server: Running, *, host: str | None = None, origin: str | None = None) -> int:
    """Return the status with which a handshake is answered."""
    headers = {} if host is None else {"Host": host}
    url = f"ws://127.0.0.1:{server.port}/v1/stream/squat"
    if host is not None:
        return raw(
            server,
            "GET",
            "/v1/stream/squat",
            {**headers, **UPGRADE, **({"Origin": origin} if origin else {})},
        )
    try:
        with connect(url, origin=origin):
            return 101
    except InvalidStatus as refused:
        return refused.response.status_code


UPGRADE = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec-WebSocket-Version": "13",
    "Sec-WebSocket-Key": "AAAAAAAAAAAAAAAAAAAAAA==",
}


def raw(server: Running, method: str, path: str, headers: dict[str, str], body: bytes = b"") -> int:
    """Send exactly these headers; return the status."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
    try:
        connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        for name, value in headers.items():
            connection.putheader(name, value)
        connection.endheaders(body or None)
        return connection.getresponse().status
    finally:
        connection.close()


@pytest.mark.parametrize("origin", FOREIGN)
def test_foreign_pages_get_no_stream(server: Running, origin: str) -> None:
    assert handshake(server, origin=origin) == 403


def test_own_pages_and_programs_get_a_stream(server: Running) -> None:
    assert handshake(server) == 101
    assert handshake(server, origin=f"http://127.0.0.1:{server.port}") == 101
    own = f"localhost:{server.port}"
    assert handshake(server, host=own, origin=f"http://{own}") == 101
    assert handshake(server, host=own, origin=f"http://127.0.0.1:{server.port}") == 403


def test_a_refused_handshake_has_the_headers(server: Running) -> None:
    with pytest.raises(InvalidStatus) as refused:
        server.connect(origin="http://evil.example")
    for name, value in SECURITY_HEADERS.items():
        assert refused.value.response.headers[name] == value


@pytest.mark.parametrize("origin", FOREIGN)
def test_foreign_pages_may_not_post(server: Running, origin: str) -> None:
    for path in ("/v1/score", "/v1/score/video", "/healthz"):
        answer = server.http.post(path, headers={"Origin": origin}, content=b"{}")
        assert answer.status_code == 403
        assert answer.json()["type"] == "/problems/foreign-origin"
    assert server.http.get("/healthz", headers={"Origin": origin}).status_code == 200
    assert "access-control-allow-origin" not in answer.headers


def test_own_pages_may_post(server: Running) -> None:
    own = {"Origin": f"http://127.0.0.1:{server.port}", "Content-Type": "application/json"}
    assert server.http.post("/v1/score", headers=own, content=b"{}").status_code == 422


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "evil.example:8000",
        "127.0.0.1.nip.io",
        "[::2]",
        "[",
        "a b",
        "localhost:port",
        "localhost..",
        "user@localhost",
        "localhost/",
        "local%68ost",
        "127.1",
        "0x7f.0.0.1",
        "2130706433",
    ],
)
def test_foreign_names_are_refused(server: Running, host: str) -> None:
    assert server.http.get("/healthz", headers={"Host": host}).status_code == 421
    assert handshake(server, host=host) == 421


def test_names_of_this_computer_are_taken(server: Running) -> None:
    for host in ("localhost", "LOCALHOST:8000", "localhost.:8000", "127.0.0.1", "[::1]:8000", "[0::0:1]"):
        assert server.http.get("/healthz", headers={"Host": host}).status_code == 200
    assert raw(server, "GET", "/healthz", {}) == 400
    assert raw(server, "GET", "/healthz", {"Host": ""}) == 421


def asked(host: str | bytes, origin: str | bytes, **scope: str) -> int:
    """Return the status with which a server for `CLINIC` and ``::1`` answers; 200 if it lets it pass."""
    statuses = []

    async def application(*_: object) -> None:
        statuses.append(200)

    async def send(message: MutableMapping[str, Any]) -> None:
        if "status" in message:
            statuses.append(message["status"])

    async def receive() -> MutableMapping[str, Any]:
        raise AssertionError("there is nothing to read")

    headers = [
        (name, value if isinstance(value, bytes) else value.encode("latin-1"))
        for name, value in ((b"host", host), (b"origin", origin))
    ]
    guard = OwnPagesOnly(application, host_names=frozenset({CLINIC, "::1"}))
    asyncio.run(guard({"type": "websocket", "headers": headers, **scope}, receive, send))
    (status,) = statuses
    return int(status)


CLINIC = "exercise.clinic.example"
USUAL = {"http": 80, "https": 443}
QUICKLY = settings(max_examples=150)


@pytest.mark.parametrize(
    ("host", "origin"),
    [
        (CLINIC, f"https://{CLINIC}"),
        (CLINIC, f"http://{CLINIC}"),
        (f"{CLINIC}:443", f"https://{CLINIC}"),
        (f"{CLINIC}:80", f"http://{CLINIC}"),
        (CLINIC, f"https://{CLINIC}:443"),
        (f"{CLINIC}:8443", f"https://{CLINIC}:8443"),
        (CLINIC.upper(), f"https://{CLINIC}"),
        (CLINIC, f"HTTPS://{CLINIC.title()}"),
        (f"{CLINIC}.", f"https://{CLINIC}"),
        (f"{CLINIC}:443", f"https://{CLINIC}."),
        ("[::1]:443", "https://[::1]"),
        ("[0:0:0:0:0:0:0:1]", "http://[::1]:80"),
    ],
)
def test_one_origin_has_many_spellings(host: str, origin: str) -> None:
    assert asked(host, origin) == asked(host, origin, type="http", method="POST") == 200


@pytest.mark.parametrize(
    ("host", "origin"),
    [
        (CLINIC, f"https://{CLINIC}:80"),
        (CLINIC, f"http://{CLINIC}:443"),
        (f"{CLINIC}:443", f"http://{CLINIC}"),
        (f"{CLINIC}:80", f"https://{CLINIC}"),
        (f"{CLINIC}:8443", f"https://{CLINIC}"),
        (CLINIC, "https://clinic.example"),
        (CLINIC, f"https://www.{CLINIC}"),
        (CLINIC, "https://[::1]"),
        (CLINIC, f"wss://{CLINIC}"),
        (CLINIC, f"https:{CLINIC}"),
        (CLINIC, f"https:///{CLINIC}"),
        (CLINIC, f"//{CLINIC}"),
        (CLINIC, CLINIC),
        (CLINIC, f"https://{CLINIC}/"),
        (CLINIC, f"https://{CLINIC}, https://{CLINIC}"),
        (CLINIC, f"https://user@{CLINIC}"),
        (CLINIC, f"ht\ttps://{CLINIC}"),
        (CLINIC, f"https://{CLINIC}:port"),
        (CLINIC, ""),
        ("[::1]", "https://::1"),
        ("[::1]", "https://[::1"),
    ],
)
def test_what_is_not_quite_the_same_origin_is_foreign(host: str, origin: str) -> None:
    assert asked(host, origin) == asked(host, origin, type="http", method="POST") == 403
    assert asked(host, origin, type="http", method="GET") == 200


ports = st.none() | st.sampled_from([80, 443, 8000]) | st.integers(1, 65535)


@QUICKLY
@given(
    scheme=st.sampled_from(["http", "https", "Http", "HTTPS", "ws", "ftp", "file", ""]),
    name=st.sampled_from([CLINIC, CLINIC.upper(), f"{CLINIC}."]) | domains() | st.ip_addresses(v=4).map(str),
    port=ports,
    asked_port=ports,
)
def test_an_origin_passes_if_and_only_if_name_and_port_are_those_asked_for(
    scheme: str, name: str, port: int | None, asked_port: int | None
) -> None:
    origin = f"{scheme}://{name}" + (f":{port}" if port else "")
    usual = USUAL.get(scheme.lower())
    same = usual and name.lower().rstrip(".") == CLINIC and (port or usual) == (asked_port or usual)
    assert asked(CLINIC + (f":{asked_port}" if asked_port else ""), origin) == (200 if same else 403)


@QUICKLY
@given(
    blunder=st.text(st.characters(codec="latin-1", exclude_categories=["L", "N"], exclude_characters=".:")),
    at=st.integers(0, len(f"https://{CLINIC}")),
)
def test_a_blunder_in_an_address_is_never_overlooked(blunder: str, at: int) -> None:
    origin = f"https://{CLINIC}"
    assert asked(CLINIC, origin[:at] + blunder + origin[at:]) == (403 if blunder else 200)
    cut = min(at, len(CLINIC))
    assert asked(CLINIC[:cut] + blunder + CLINIC[cut:], "") == (421 if blunder else 403)


@QUICKLY
@given(garbage=st.binary())
def test_garbage_never_passes(garbage: bytes) -> None:
    assert asked(CLINIC, garbage) == 403
    assert asked(garbage, f"https://{CLINIC}") == 421


def test_a_refusal_is_no_error_in_the_log(tmp_path: Path) -> None:
    log = tmp_path / "log"
    statuses = []
    with serving(log, "--allow-remote", CLINIC) as address:
        port = int(address.rpartition(":")[2])
        for host, origin in (
            (f"{CLINIC}:443", f"https://{CLINIC}"),
            (CLINIC, "https://evil.example"),
            ("evil.example", None),
        ):
            wire = socket.create_connection(("127.0.0.1", port))
            try:
                with connect(f"ws://{host}/v1/stream/squat", sock=wire, origin=origin):
                    statuses.append(101)
            except InvalidStatus as refused:
                statuses.append(refused.response.status_code)
    assert statuses == [101, 403, 421]
    assert log.read_text() == ""


def test_other_names_can_be_allowed(serve: ServeWith) -> None:
    server = serve(allow_remote="Clinic.local, 192.168.1.5")
    for host in ("clinic.local:8000", "192.168.1.5", "localhost"):
        assert server.http.get("/healthz", headers={"Host": host}).status_code == 200
    assert server.http.get("/healthz", headers={"Host": "other.local"}).status_code == 421


def test_listening_elsewhere_needs_names() -> None:
    for host in ("0.0.0.0", "192.168.1.5", "::"):
        with pytest.raises(ValidationError, match="names they may use for this server with --allow-remote"):
            Settings(host=host)
    assert "clinic.local" in Settings(host="0.0.0.0", allow_remote=("clinic.local",)).host_names


@pytest.mark.parametrize(
    ("host", "name"),
    [("127.0.0.2", "127.0.0.2"), ("LOCALHOST", "localhost"), ("::1", "::1"), ("0:0:0:0:0:0:0:1", "::1")],
)
def test_this_computer_has_many_names(host: str, name: str) -> None:
    assert name in Settings(host=host).host_names


@pytest.mark.parametrize(
    "name",
    [
        "http://clinic.local:8000",
        "clinic.local:8000",
        "clinic.local/squat",
        "*.clinic.local",
        "*",
        "",
        "ü.local",
        ".",
        "clinic.local..",
    ],
)
def test_what_is_no_name_is_not_allowed(name: str) -> None:
    with pytest.raises(ValidationError, match=r"give the name or address alone, such as clinic\.local"):
        Settings(host="0.0.0.0", allow_remote=(name,))


def test_addresses_are_allowed_as_browsers_write_them() -> None:
    allowed = Settings(host="::", allow_remote="[FD00:0::1], FD00::2, Clinic.local, a.example.").allow_remote
    assert allowed == ("fd00::1", "fd00::2", "clinic.local", "a.example")


@pytest.mark.parametrize(
    "camera", ["0", "12", "rtsp://192.168.1.5/live", "HTTP://user:word@cam.local:81/mjpeg"]
)
def test_a_camera_is_a_number_or_an_address(camera: str) -> None:
    assert Settings(camera=camera).camera == camera


@pytest.mark.parametrize("camera", ["film.mp4", "-1", "1.5", "http://", "file:///film.mp4", "first"])
def test_what_is_no_camera_is_refused_at_the_start(camera: str) -> None:
    with pytest.raises(ValidationError, match="is not a camera; give a camera number"):
        Settings(camera=camera)


def test_an_empty_camera_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POSECHECK_CAMERA", "")
    assert Settings().camera is None


def test_settings_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POSECHECK_ALLOW_REMOTE", "a.local, b.local")
    monkeypatch.setenv("POSECHECK_PORT", "8123")
    assert Settings().allow_remote == ("a.local", "b.local")
    assert Settings().port == 8123
    assert Settings(port=8124).port == 8124


def test_every_answer_has_the_headers(serve: ServeWith, monkeypatch: pytest.MonkeyPatch) -> None:
    server = serve(body_bytes=1000)
    monkeypatch.setattr("posecheck_server.routes.health.bundle", lambda _: 1 / 0)
    for answer, status in [
        (server.http.get("/healthz"), 200),
        (server.http.get("/absent"), 404),
        (server.http.delete("/healthz"), 405),
        (server.http.post("/v1/score", content=b"x" * 1001), 413),
        (server.http.get("/v1/capabilities"), 500),
        (server.http.get("/healthz", headers={"Host": "evil.example"}), 421),
        (server.http.get("/models/pose_landmarker_lite.task"), 200),
    ]:
        assert answer.status_code == status
        for name, value in SECURITY_HEADERS.items():
            assert answer.headers[name] == value, (status, name)
        if status >= 400:
            assert answer.headers["content-type"] == "application/problem+json"
            assert answer.json()["status"] == status
            assert set(answer.json()) >= {"type", "title", "status", "detail"}
    defect = server.http.get("/v1/capabilities")
    assert "ZeroDivision" not in defect.text and defect.headers["connection"] == "close"
    policy = SECURITY_HEADERS["Content-Security-Policy"]
    assert "unsafe-inline" not in policy and "'unsafe-eval'" not in policy and "http" not in policy


def test_bodies_are_limited_whether_announced_or_not(serve: ServeWith) -> None:
    server = serve(body_bytes=1000, video_bytes=2000)
    for path, most, kind, start in (
        ("/v1/score", 1000, "application/json", b""),
        ("/v1/score/video", 2000, "multipart/form-data; boundary=x", b"--x\r\nX-Header: "),
    ):
        # Well-formed as far as it goes: else what is wrong with its beginning may be said first.
        small, large = start.ljust(most), start.ljust(most + 1)
        for body, statuses in ((large, {413}), (small, {400, 422})):
            for content in (body, iter([body[:700], body[700:]])):
                answer = server.http.post(path, content=content, headers={"Content-Type": kind})
                assert answer.status_code in statuses
    # What is announced is not waited for.
    assert raw(server, "POST", "/v1/score", {"Host": "localhost", "Content-Length": "99999999"}) == 413


@pytest.mark.parametrize(
    ("path", "kind", "start"),
    [
        ("/v1/score", b"application/json", b"{"),
        (
            "/v1/score/video",
            b"multipart/form-data; boundary=x",
            b'--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\na',
        ),
    ],
)
def test_who_leaves_while_sending_is_no_defect(
    path: str, kind: bytes, start: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored = []

    class File(tempfile.SpooledTemporaryFile[bytes]):
        def __init__(self, **options: Any) -> None:
            super().__init__(**options)
            stored.append(self)

    monkeypatch.setattr("starlette.formparsers.SpooledTemporaryFile", File)
    messages = [
        {"type": "http.request", "body": start, "more_body": True},
        {"type": "http.disconnect"},
    ]
    scope = {
        "type": "http",
        "method": "POST",
        "path": path,
        "query_string": b"",
        "headers": [(b"host", b"localhost"), (b"content-type", kind)],
    }

    async def receive() -> dict[str, Any]:
        return messages.pop(0)

    async def send(message: object) -> None:
        pass

    asyncio.run(create_app(Services(Settings()))(scope, receive, send))  # what it raises goes into the log
    assert len(stored) == path.endswith("video") and all(file.closed for file in stored)


def test_bodies_that_stop_coming_are_given_up(serve: ServeWith) -> None:
    server = serve(body_s=0.3)
    for path, kind in (
        ("/v1/score", "application/json"),
        ("/v1/score/video", "multipart/form-data; boundary=x"),
    ):
        headers = {"Host": "localhost", "Content-Type": kind, "Content-Length": "10"}
        assert raw(server, "POST", path, headers) == 408


def test_bodies_that_only_trickle_are_given_up(serve: ServeWith) -> None:
    server = serve(body_s=0.5, body_bytes_per_s=1000)
    head = b"POST /v1/score HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
    answer = b""
    with socket.create_connection(("127.0.0.1", server.port)) as client:
        client.settimeout(0.1)
        client.sendall(head + b"Content-Length: 100000\r\n\r\n" + b" " * 500)
        for _ in range(50):
            with suppress(TimeoutError):
                answer = client.recv(1000)
                break
            client.sendall(b" ")
    assert answer.startswith(b"HTTP/1.1 408 ")


def test_only_so_many_requests_at_once(serve: ServeWith) -> None:
    import threading

    server = serve(requests=2, body_s=3.0)
    waiting = {"Host": "localhost", "Content-Type": "application/json", "Content-Length": "10"}
    slow = [threading.Thread(target=raw, args=(server, "POST", "/v1/score", waiting)) for _ in range(2)]
    for thread in slow:
        thread.start()
    statuses = set()
    while 503 not in statuses and any(thread.is_alive() for thread in slow):
        statuses.add(server.http.get("/healthz").status_code)
    assert 503 in statuses
    for thread in slow:
        thread.join()
    assert server.http.get("/healthz").status_code == 200


def test_there_are_no_pages_that_load_from_elsewhere(server: Running) -> None:
    for path in ("/docs", "/redoc"):
        assert server.http.get(path).status_code == 404
