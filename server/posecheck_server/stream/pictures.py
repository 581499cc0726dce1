"""JPEG pictures: what they are is read before anything is decoded."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from posecheck.capture.opencv import quiet
from posecheck.frame import Frame
from posecheck_server.problems import BAD_PICTURE, RefusedError
from posecheck_server.stream.binary import HEADER, PICTURE

_QUALITY: Final = 80
_MOST_SCANS: Final = 16
"""A progressive JPEG has about ten; each scan is decoded over the whole picture, however little it holds."""
_SCAN: Final = b"\xff\xda"
_FRAME_MARKERS: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_NO_LENGTH: Final = frozenset({0x01, *range(0xD0, 0xD9)})


def check_jpeg(data: bytes, size: tuple[int, int], most_pixels: int) -> None:
    """Check that a message holds a JPEG of the announced size that is not too large.

    Raises
    ------
    RefusedError
        If it does not.
    """
    found = _size(data)
    if found is None:
        raise RefusedError(BAD_PICTURE, "the picture is no JPEG")
    if found != size:
        raise RefusedError(
            BAD_PICTURE, f"the header says {size[0]} x {size[1]}, the JPEG {found[0]} x {found[1]}"
        )
    if found[0] * found[1] > most_pixels:
        raise RefusedError(BAD_PICTURE, f"{found[0]} x {found[1]} pixels; at most {most_pixels} are taken")
    if data.count(_SCAN) > _MOST_SCANS:
        raise RefusedError(BAD_PICTURE, f"the JPEG has more than {_MOST_SCANS} scans; send a baseline one")


def _size(data: bytes) -> tuple[int, int] | None:
    """Return the width and height a JPEG says it has, None if it is no JPEG."""
    at = HEADER.size
    if data[at : at + 2] != b"\xff\xd8":
        return None
    at += 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF or marker in _NO_LENGTH:
            at += 1 if marker == 0xFF else 2
        elif marker in _FRAME_MARKERS:
            return int.from_bytes(data[at + 7 : at + 9], "big"), int.from_bytes(data[at + 5 : at + 7], "big")
        else:
            at += 2 + int.from_bytes(data[at + 2 : at + 4], "big")
    return None


def decode(data: bytes, time_s: float) -> Frame:
    """Return the picture of a message that has been checked.

    Raises
    ------
    RefusedError
        If it cannot be decoded.
    """
    jpeg = np.frombuffer(data, np.uint8, offset=HEADER.size)
    with quiet():
        image = cv2.imdecode(jpeg, cv2.IMREAD_COLOR | cv2.IMREAD_IGNORE_ORIENTATION)
    if image is None:
        raise RefusedError(BAD_PICTURE, "the JPEG cannot be decoded")
    picture: NDArray[np.uint8] = np.asarray(image, dtype=np.uint8)
    return Frame(image=picture, time_s=time_s)


def encode(frame: Frame) -> bytes:
    """Return the binary message with a picture."""
    _, jpeg = cv2.imencode(".jpg", frame.image, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
    return HEADER.pack(PICTURE, 0, *frame.size, 0, frame.time_s) + jpeg.tobytes()
