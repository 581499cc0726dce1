"""Serve the page from a wheel that lies in the current folder, and print as JSON what a browser would get.

Run as a program, in a network namespace of its own: all there is, is the loopback device, once it is up.
"""

from __future__ import annotations

import fcntl
import json
import re
import signal
import socket
import struct
import subprocess
import sys
import urllib.request
from pathlib import Path

SIOCSIFFLAGS, IFF_UP = 0x8914, 1


def main() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as control:
        fcntl.ioctl(control, SIOCSIFFLAGS, struct.pack("16sh14x", b"lo", IFF_UP))
    command = [sys.executable, "-m", "posecheck.cli", "serve", "--port", "0"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert server.stdout is not None
        (address,) = re.findall(r"http://\S+", server.stdout.readline())
        page = get(f"{address}/").decode()
        files = [
            path.relative_to("posecheck_server/page") for path in Path("posecheck_server/page").rglob("*.*")
        ]
        seen = {
            "networks": [name for _, name in socket.if_nameindex()],
            "health": json.loads(get(f"{address}/healthz")),
            "page": page,
            "asked": re.findall(r'(?:src|href)="(.*?)"', page),
            "sizes": {path.as_posix(): len(get(f"{address}/{path.as_posix()}")) for path in files},
            "model_bytes": len(get(f"{address}/models/pose_landmarker_lite.task")),
            "clip": get(f"{address}/v1/exercises/squat/demonstration")[:4].hex(),
        }
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(timeout=20)
    print(json.dumps({**seen, "exit_code": server.returncode}))


def get(url: str) -> bytes:
    with urllib.request.urlopen(url, timeout=30) as answer:
        content: bytes = answer.read()
        return content


if __name__ == "__main__":
    main()
