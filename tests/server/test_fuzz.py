"""Ten thousand malformed messages: each is answered, none is a defect, nothing hangs, nothing grows."""

from __future__ import annotations

import gc
import json
import math
import os
import random
import struct
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

import cv2
import pytest

from fixtures.stream import pose_message
from posecheck.exercise import built_in_ids
from posecheck.frame import Frame

from .clients import QUICKLY, Running, Stream, binary, squats

ServeWith = Callable[..., Running]
MOST_GROWTH_BYTES = 20_000_000
POSES = list(squats(2).truth_track())[::20]
STRANGE: list[Any] = [
    None, True, -1, 0, 1e308, -1e308, 1e-320, 2**63, 2**200, "", "x" * 1000, "\u0000", "é\U0001f9d8", [], {},
    [[]], [None] * 33, [[0, 0]] * 33, [[0, 0, 0]] * 33, [[1e6, -1e6]] * 33, [0] * 33, [1e-300] * 33,
]  # fmt: skip


def strange_texts(rng: random.Random, frames: list[Frame]) -> Iterator[str]:
    """Yield text messages of which something is wrong, or at least strange."""
    for number in count():
        pose = pose_message(rng.choice(POSES)) | {"time_s": number / 30}
        kind = rng.randrange(5)
        if kind == 0:
            pose[rng.choice([*pose, "extra", "protocol"])] = rng.choice(STRANGE)
            yield json.dumps(pose)
        elif kind == 1:
            row = rng.choice(["image_px", "world_m", "visibility"])
            pose[row][rng.randrange(33)] = rng.choice(STRANGE)
            yield json.dumps(pose)
        elif kind == 2:
            letters = list(json.dumps(pose))
            for _ in range(rng.randrange(1, 6)):
                letters[rng.randrange(len(letters))] = rng.choice('{}[]",:0eE+-.\\ntfu\t é\x7f')
            yield "".join(letters)
        elif kind == 3:
            whole = json.dumps(pose)
            yield whole[: rng.randrange(len(whole))]
        else:
            name = rng.choice(["start", "begin", "update", "POSE", "", 3])
            yield json.dumps({"type": name, "x": rng.choice(STRANGE)})


def strange_binaries(rng: random.Random, frames: list[Frame]) -> Iterator[bytes]:
    """Yield binary messages: no landmarks at all, landmarks of nobody alive, valid ones with flipped bits."""
    time_s = 0.0
    while True:
        time_s += rng.choice([1e-9, 0.001, 0.033, 0.033, 0.033, 1.0, 1e5])
        size = rng.choice([(640, 480), (1, 1), (65535, 65535), (0, 480)])
        header = struct.pack("<BBHHHd", 1, 0, *size, 0, time_s)
        kind = rng.randrange(4)
        if kind == 0:
            yield rng.randbytes(rng.choice([0, 1, 15, 16, 17, 100, 808, 809, 5000]))
        elif kind == 1:
            yield header + rng.randbytes(rng.choice([0, 1, 792, 796]))
        elif kind == 2:
            reach = rng.choice([0.0, 1e-30, 1.0, 700.0, 1e5])
            for i in range(33):
                header += struct.pack("<5f", *(rng.uniform(-reach, reach) for _ in range(5)))
                header += struct.pack("<f", rng.choice([0.0, 0.7, 1.0]) if i else 1.0)
            yield header
        else:
            message = bytearray(header + binary(rng.choice(POSES))[16:])
            for _ in range(rng.randrange(1, 8)):
                message[rng.randrange(16, len(message))] ^= 1 << rng.randrange(8)
            yield bytes(message)


def strange_pictures(rng: random.Random, frames: list[Frame]) -> Iterator[bytes]:
    """Yield JPEG pictures with flipped bits, of another length, or with something in between."""
    image = cv2.resize(frames[0].image, (64, 48))
    whole = [
        cv2.imencode(".jpg", image, flags)[1].tobytes()
        for flags in ([], [cv2.IMWRITE_JPEG_PROGRESSIVE, 1], [cv2.IMWRITE_JPEG_RST_INTERVAL, 2])
    ]
    for number in count():
        jpeg = bytearray(rng.choice(whole))
        kind = rng.randrange(4)
        if kind == 0:
            del jpeg[rng.randrange(len(jpeg)) :]
        elif kind == 1:
            at = rng.randrange(2, len(jpeg))
            jpeg[at:at] = rng.choice(
                [
                    b"\xff\xd8",
                    b"\xff\xda",
                    b"\xff\xd9",
                    b"\xff\x00\x00\x20",
                    b"\xff\xc0\0\x11\x08",
                    b"\xff" * 50,
                    rng.randbytes(20),
                ]
            )
        for _ in range(rng.randrange(1, 10) if jpeg else 0):
            jpeg[rng.randrange(len(jpeg))] ^= 1 << rng.randrange(8)
        size = (64, 48) if rng.random() < 0.9 else (rng.randrange(65536), rng.randrange(65536))
        yield struct.pack("<BBHHHd", 2, 0, *size, 0, number / 30) + jpeg


def resident_bytes() -> int:
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


def answers(streams: list[Stream], messages: Iterator[str | bytes], total: int) -> Counter[str]:
    """Send messages to all sessions in turn; return how often each kind of answer came."""
    came: Counter[str] = Counter()
    for number in range(total):
        answer = streams[number % len(streams)].ask(next(messages))
        came[answer["type"]] += 1
        assert answer["type"] == "error" or math.isfinite(answer["progress"])
    return came


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="reads its memory as Linux tells it")
@pytest.mark.parametrize(
    ("strange", "given", "total"),
    [(strange_texts, "poses", 2500), (strange_binaries, "poses", 2000), (strange_pictures, "images", 400)],
)
def test_malformed_messages(
    serve: ServeWith,
    frames: list[Frame],
    strange: Callable[[random.Random, list[Frame]], Iterator[str | bytes]],
    given: str,
    total: int,
) -> None:
    server = serve(messages_per_s=QUICKLY, bad_messages=QUICKLY, image_pixels=100_000)
    # Models are loaded once for each session with pictures, after which the allocator keeps some memory.
    exercises = ["squat"] if given == "images" else built_in_ids()[:4]
    streams = [server.stream(exercise, input=given) for exercise in exercises]
    messages = strange(random.Random(1), frames)
    answers(streams, messages, total // 5)  # what is allocated and cached at first
    before = resident_bytes()
    came = answers(streams, messages, total)
    assert came["error"] > total / 4 and came["update"] > total / 100, came
    assert resident_bytes() - before < MOST_GROWTH_BYTES
    for stream in streams:
        assert stream.finish()["frames"]["total"] >= came["update"] // len(streams)
