"""What the stream of landmarks costs: ``python -m benchmarks.stream``.

Messages for a second of CPU are held against a plain echo; then many live clients exercise at once.
``python -m benchmarks.stream 600`` runs the live clients for ten minutes instead of twenty seconds.
"""

from __future__ import annotations

import asyncio
import os
import socket
import struct
import sys
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from statistics import median

import msgspec
import numpy as np
import uvicorn
from fastapi import FastAPI, WebSocket, WebSocketDisconnect
from websockets.asyncio.client import ClientConnection, connect

from benchmarks.clips import squat_track
from posecheck.pose import Pose
from posecheck_server.serving import Server
from posecheck_server.settings import Settings

CLIENTS = 100
RATE_HZ = 30
LIVE_S = 20.0
CONNECTIONS = 8
OUTSTANDING = 4
MESSAGES = 600
"""Of each connection, in a measurement of the throughput."""
ROUNDS = 9
"""On a shared machine, whose speed changes from second to second: the median of what is measured in turn."""
HEADER = struct.Struct("<BBHHHd")
Message = str | bytes


def engine_server() -> uvicorn.Server:
    """Return the server as it ships, but for how fast a client may send."""
    return Server(Settings(messages_per_s=1_000_000))


def echo_server() -> uvicorn.Server:
    """Return the plain FastAPI server that only sends back what comes."""
    app = FastAPI()

    @app.websocket("/echo")
    async def echo(websocket: WebSocket) -> None:
        await websocket.accept()
        try:
            while True:
                await websocket.send_json(await websocket.receive_json())
        except WebSocketDisconnect:
            return

    return uvicorn.Server(uvicorn.Config(app, loop="uvloop", ws="websockets-sansio", log_level="warning"))


class Served(AbstractContextManager["Served"]):
    """A server in a process of its own, whose time and memory are read from inside.

    Parameters
    ----------
    make_server : callable
        Makes the server, in the process.
    """

    def __init__(self, make_server: Callable[[], uvicorn.Server]) -> None:
        context = get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(make_server, theirs), daemon=True)
        self._process.start()
        self.port: int = self._pipe.recv()

    def used(self) -> tuple[float, float]:
        """Return the CPU time so far in seconds and the resident memory in MB."""
        self._pipe.send("used")
        used: tuple[float, float] = self._pipe.recv()
        return used

    def __exit__(self, *_: object) -> None:
        self._pipe.send("stop")
        self._process.join(10)


def _serve(make_server: Callable[[], uvicorn.Server], pipe: Connection) -> None:
    """Run a server until told to stop; answer how much it has used."""
    listening = socket.create_server(("127.0.0.1", 0), backlog=256)
    server = make_server()

    def answer() -> None:
        pipe.send(listening.getsockname()[1])
        while pipe.recv() == "used":
            pipe.send((time.process_time(), _resident_mb()))
        server.should_exit = True

    threading.Thread(target=answer, daemon=True).start()
    server.run(sockets=[listening])


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def as_text(pose: Pose) -> str:
    """Return a pose as a text message, with as many decimals as a page would send.

    Parameters
    ----------
    pose : Pose
        The pose.
    """
    return msgspec.json.encode(
        {
            "type": "pose",
            "time_s": round(pose.time_s, 4),
            "size": pose.size,
            "image_px": pose.image_px.round(2).tolist(),
            "world_m": pose.world_m.round(5).tolist(),
            "visibility": pose.visibility.round(4).tolist(),
        }
    ).decode()


def as_binary(pose: Pose) -> bytes:
    """Return a pose as a binary message.

    Parameters
    ----------
    pose : Pose
        The pose.
    """
    points = np.column_stack([pose.image_px, pose.world_m, pose.visibility])
    return HEADER.pack(1, 0, *pose.size, 0, pose.time_s) + points.astype("<f4").tobytes()


async def opened(port: int, path: str) -> ClientConnection:
    """Return a connection to a server; a stream of the engine has been started on it.

    Parameters
    ----------
    port : int
        Port of the server on this computer.
    path : str
        Path of the stream.
    """
    client = await connect(f"ws://127.0.0.1:{port}{path}", compression=None, max_queue=None)
    if path.startswith("/v1"):
        await client.send('{"type":"start","protocol":1,"input":"poses"}')
        assert '"ready"' in str(await client.recv())
    return client


async def pump(client: ClientConnection, messages: list[Message]) -> None:
    """Send messages as fast as they are answered, some of them under way at a time.

    Parameters
    ----------
    client : ClientConnection
        An open connection.
    messages : list of Message
        What is sent, in this order.
    """
    for i, message in enumerate(messages):
        await client.send(message)
        if i >= OUTSTANDING:
            await client.recv()
    for _ in range(min(OUTSTANDING, len(messages))):
        await client.recv()


async def messages_per_cpu_s(served: Served, path: str, messages: list[Message]) -> float:
    """Return how many messages a second of the server's CPU time is worth.

    Parameters
    ----------
    served : Served
        The server.
    path : str
        Path of the stream.
    messages : list of Message
        What is sent, in this order.
    """
    clients = [await opened(served.port, path) for _ in range(CONNECTIONS)]
    before, _ = served.used()
    await asyncio.gather(*(pump(client, messages) for client in clients))
    after, _ = served.used()
    for client in clients:
        await client.close()
    return CONNECTIONS * len(messages) / (after - before)


def throughput() -> None:
    """Compare the stream with the echo of the same text messages."""
    poses = list(squat_track(8))[:MESSAGES]
    texts: list[Message] = [as_text(pose) for pose in poses]
    binaries: list[Message] = [as_binary(pose) for pose in poses]
    rates: dict[str, list[float]] = {"echo": [], "text": [], "binary": []}
    with Served(echo_server) as echo, Served(engine_server) as engine:
        for _ in range(ROUNDS):
            for name, served, path, messages in (
                ("echo", echo, "/echo", texts),
                ("text", engine, "/v1/stream/squat", texts),
                ("binary", engine, "/v1/stream/squat", binaries),
            ):
                rates[name].append(asyncio.run(messages_per_cpu_s(served, path, messages)))
    echoed, text, binary = (median(rates[name]) for name in ("echo", "text", "binary"))
    times_binary, times_text = (
        median(ours / plain for ours, plain in zip(rates[name], rates["echo"], strict=True))
        for name in ("binary", "text")
    )
    print(f"stream, messages for a second of CPU: {binary:.0f} binary, {text:.0f} text")
    print(
        f"stream / plain echo of the same text without an engine ({echoed:.0f}): "
        f"{times_binary:.2f} binary, {times_text:.2f} text, goal 2.5",
        flush=True,
    )


async def live(port: int, messages: list[bytes], seconds: float, number: int) -> tuple[int, list[float]]:
    """Be one live client at the pace of a camera.

    Parameters
    ----------
    port : int
        Port of the server on this computer.
    messages : list of bytes
        Poses as binary messages, sent one after the other.
    seconds : float
        How long it lasts.
    number : int
        Which of the clients this is.

    Returns
    -------
    sent : int
        Messages sent.
    took_s : list of float
        Time to each answer.
    """
    client = await opened(port, "/v1/stream/squat")
    waits: list[float] = []
    sent_s: list[float] = []

    async def listen() -> None:
        while True:
            await client.recv()
            waits.append(time.perf_counter() - sent_s[len(waits)])

    listener = asyncio.create_task(listen())
    begin = time.perf_counter() + number / CLIENTS / RATE_HZ
    count = round(seconds * RATE_HZ)
    for i in range(count):
        await asyncio.sleep(max(0.0, begin + i / RATE_HZ - time.perf_counter()))
        message = bytearray(messages[i % len(messages)])
        struct.pack_into("<d", message, 8, i / RATE_HZ)
        sent_s.append(time.perf_counter())
        await client.send(bytes(message))
    await asyncio.sleep(1.0)
    listener.cancel()
    await client.close()
    return count, waits


def live_clients(seconds: float) -> None:
    """Let many clients exercise at once, and watch the server's memory.

    Parameters
    ----------
    seconds : float
        How long they exercise.
    """
    messages = [as_binary(pose) for pose in squat_track(8)]

    async def all_of_them(served: Served) -> tuple[int, list[float], float]:
        tasks = [asyncio.create_task(live(served.port, messages, seconds, i)) for i in range(CLIENTS)]
        await asyncio.sleep(settled_s(seconds))
        _, early_mb = served.used()
        results = await asyncio.gather(*tasks)
        _, late_mb = served.used()
        return sum(r[0] for r in results), [w for r in results for w in r[1]], late_mb - early_mb

    with Served(engine_server) as served:
        sent, waits, grown_mb = asyncio.run(all_of_them(served))
    p50, p99 = np.percentile(waits, [50, 99]) * 1000
    print(
        f"{CLIENTS} live clients at {RATE_HZ} messages a second for {seconds:.0f} s: answered in {p50:.1f} ms"
        f" (median), {p99:.1f} ms (99th percentile, goal 50)"
    )
    print(
        f"of their {sent} messages {sent - len(waits)} without an answer, goal 0; the server's memory "
        f"{grown_mb:+.1f} MB after the first {settled_s(seconds):.0f} s"
    )


def settled_s(seconds: float) -> float:
    """Return after what time of a run the memory is looked at for the first time.

    Parameters
    ----------
    seconds : float
        Length of the run.
    """
    return min(60.0, seconds / 4)


def main() -> None:
    """Measure everything."""
    throughput()
    live_clients(float(sys.argv[1]) if sys.argv[1:] else LIVE_S)


if __name__ == "__main__":
    main()
