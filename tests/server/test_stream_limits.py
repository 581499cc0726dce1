"""Limits of the stream: each closes with its own code, and what can be resumed is."""

from __future__ import annotations

import struct
import time
from collections.abc import Callable
from contextlib import suppress

import pytest
from websockets.exceptions import ConnectionClosed

from posecheck.pose import Pose, PoseTrack

from .clients import QUICKLY, Running, binary, close_code, wait_until

ServeWith = Callable[..., Running]


def test_who_sends_too_quickly_is_closed_and_may_resume(serve: ServeWith, track: PoseTrack) -> None:
    server = serve(messages_per_s=20)
    poses = list(track)
    sent = 0
    with server.stream() as stream:
        with pytest.raises(ConnectionClosed):
            for pose in poses:
                stream.ask(binary(pose))
                sent += 1
        assert sent == 2 * 20 - 1
        assert close_code(stream.socket) == 4429
    with server.stream(resume=stream.token) as again:
        assert again.ready["update"]["time_s"] == poses[sent - 1].time_s


def test_who_keeps_to_the_rate_is_not_closed(serve: ServeWith, track: PoseTrack) -> None:
    server = serve(messages_per_s=20)
    poses = list(track)[:45]
    with server.stream() as stream:
        answers = []
        for pose in poses:
            answers.append(stream.ask(binary(pose)))
            time.sleep(1 / 19)
    assert [answer["time_s"] for answer in answers] == [pose.time_s for pose in poses]


def test_silence_is_closed_and_may_be_resumed(serve: ServeWith, track: PoseTrack) -> None:
    server = serve(silence_s=0.5)
    with server.connect() as mute:
        assert close_code(mute) == 4408
    with server.stream() as stream:
        stream.ask(binary(next(iter(track))))
        assert close_code(stream.socket) == 4408
    with server.stream(resume=stream.token) as again:
        assert again.finish()["frames"]["total"] == 1


def test_a_lost_session_expires(serve: ServeWith, track: PoseTrack) -> None:
    server = serve(resume_s=0.5, messages_per_s=QUICKLY)
    with server.stream() as finished:
        finished.send_all(track)
        finished.finish()
    with server.stream() as lost:
        assert lost.ready["resume_within_s"] == 0.5
    sessions = server.services.streams.sessions
    assert {lost.token, finished.token} <= set(sessions)
    wait_until(lambda: not sessions)
    for token in (lost.token, finished.token):
        with server.connect() as late:
            late.send(f'{{"type": "start", "protocol": 1, "resume": "{token}"}}')
            assert close_code(late) == 4410


def test_a_session_in_use_does_not_expire(serve: ServeWith, track: PoseTrack) -> None:
    server = serve(resume_s=0.2)
    with server.stream() as stream:
        time.sleep(1.5)
        assert stream.ask(binary(next(iter(track))))["type"] == "update"


def test_a_set_takes_only_so_long(serve: ServeWith, track: PoseTrack) -> None:
    server = serve(set_s=0.5)
    with server.stream() as stream:
        stream.ask(binary(next(iter(track))))
        assert close_code(stream.socket) == 4413
    with server.stream(resume=stream.token) as again:
        assert again.ready["report"]["frames"]["total"] == 1


def test_a_defect_at_the_end_of_a_long_set_concerns_nobody_else(
    serve: ServeWith, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("posecheck.engine.checker.Checker.finish", broken)
    server = serve(set_s=0.5, silence_s=1.0)
    with server.connect() as mute, server.stream() as stream:
        assert close_code(stream.socket) == 1011
        assert close_code(mute) == 4408


def test_only_so_many_are_connected_at_once(serve: ServeWith) -> None:
    server = serve(connections=3)
    with server.stream(), server.stream() as second, server.connect() as silent:
        wait_until(lambda: len(server.services.streams.connections) == 3)
        with server.connect() as fourth:
            assert close_code(fourth) == 1013
        second.finish()
        wait_until(lambda: len(server.services.streams.connections) == 2)
        with server.stream() as free:
            assert free.ready["type"] == "ready"
        silent.close()


def test_lost_sessions_are_not_kept_without_end(serve: ServeWith) -> None:
    server = serve(connections=2)
    with server.stream() as kept:
        tokens = []
        for _ in range(20):
            with server.stream() as stream:
                tokens.append(stream.token)
            wait_until(lambda: len(server.services.streams.connections) == 1)
        assert len(server.services.streams.sessions) == 8
        assert kept.token in server.services.streams.sessions
        with server.stream(resume=tokens[-1]) as newest:
            assert newest.ready["resumed"] is True


def test_unusable_messages_in_a_row_close(serve: ServeWith, track: PoseTrack) -> None:
    poses = iter(track)
    with serve(bad_messages=5).stream() as stream:
        for _ in range(3):
            for _ in range(4):
                assert stream.ask("nonsense")["type"] == "error"
            assert stream.ask(binary(next(poses)))["type"] == "update"
        for _ in range(4):
            stream.ask("nonsense")
        stream.socket.send("nonsense")
        assert close_code(stream.socket) == 4400


def test_a_message_that_is_too_large_is_closed(server: Running) -> None:
    with server.stream() as stream:
        # The server reads no more of it: who still sends may find the connection broken before it is closed.
        with suppress(ConnectionClosed):
            stream.socket.send(b"\1" * (2**21 + 1))
        assert close_code(stream.socket) in (1009, 1006)
    with server.stream(resume=stream.token) as again:
        assert again.ready["type"] == "ready"
        # In parts that are small each, too.
        with suppress(ConnectionClosed):
            again.socket.send(b"\1" * 2**19 for _ in range(5))
        assert close_code(again.socket) in (1009, 1006)


def test_a_server_that_stops_says_so(serve: ServeWith) -> None:
    server = serve()
    with server.stream() as stream, server.connect() as waiting:
        server.stop()
        assert close_code(stream.socket) == 1001
        assert close_code(waiting) == 1001


def test_who_reads_nothing_does_not_hold_a_server_that_stops(serve: ServeWith) -> None:
    server = serve(messages_per_s=QUICKLY)
    server._server.config.timeout_graceful_shutdown = None  # who waits for the client, waits for ever
    deaf = server.stream().socket.socket
    deaf.settimeout(1.0)
    nobody = bytearray([0x82, 0x80 | 16, 0, 0, 0, 0]) + binary(Pose.missing(time_s=0.0, size=(640, 480)))
    with pytest.raises(TimeoutError):  # once nothing fits into what lies between client and server
        for i in range(1_000_000):
            struct.pack_into("<d", nobody, 14, float(i))
            deaf.sendall(nobody)
    stops_s = time.monotonic()
    server.stop()
    assert time.monotonic() - stops_s < 10.0, "it waited for the client's connection to die"


def test_a_defect_is_told_and_the_session_stays(
    serve: ServeWith, track: PoseTrack, monkeypatch: pytest.MonkeyPatch
) -> None:
    poses = list(track)
    server = serve()

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    with server.stream() as stream:
        stream.ask(binary(poses[0]))
        with monkeypatch.context() as patch:
            patch.setattr("posecheck.engine.checker.Checker.push", broken)
            stream.socket.send(binary(poses[1]))
            assert close_code(stream.socket) == 1011
    with server.stream(resume=stream.token) as again:
        assert again.ask(binary(poses[2]))["type"] == "update"
