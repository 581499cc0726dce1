"""JPEG pictures: their headers are read before anything is decoded."""

from __future__ import annotations

from typing import Final

import cv2
import numpy as np

from posecheck.capture.opencv import quiet
from posecheck.frame import Frame
from posecheck.words import say
from posecheck_server.problems import BAD_PICTURE, RefusedError
from posecheck_server.stream.binary import HEADER, PICTURE

_QUALITY: Final = 80
_MOST_EDGE_PX: Final = 8192
_MOST_SCANS: Final = 16
"""A progressive JPEG has about ten; each scan is decoded over the whole picture, however little it holds."""
_SCAN: Final = b"\xff\xda"
_FRAMES: Final = frozenset({0xC0, 0xC1, 0xC2})
"""Markers of the frame: baseline, extended and progressive, each with Huffman coding."""
_TABLES: Final = frozenset({0xC4, 0xDB, 0xDD, *range(0xE0, 0xF0), 0xFE})
"""Markers that encoders write before the frame: tables, restart interval, application data, comment."""
_MOST_MARKERS: Final = 100


def check_jpeg(data: bytes, size: tuple[int, int], most_pixels: int) -> None:
    """Check that a message holds a JPEG of the announced size that is not too large.

    Parameters
    ----------
    data : bytes
        The whole message.
    size : (int, int)
        Width and height in pixels, from the header.
    most_pixels : int
        Largest picture that is accepted.

    Raises
    ------
    RefusedError
        If it does not, or if it would take far longer to decode than a usual one.
    """
    found = _size(data)
    if found is None:
        raise RefusedError(BAD_PICTURE, say("picture-no-jpeg"))
    announced = {"width": str(size[0]), "height": str(size[1])}
    if found != size:
        sizes = {**announced, "found_width": str(found[0]), "found_height": str(found[1])}
        raise RefusedError(BAD_PICTURE, say("picture-other-size", **sizes))
    if found[0] * found[1] > most_pixels or max(found) > _MOST_EDGE_PX:
        limits = {"most": str(most_pixels), "edge": str(_MOST_EDGE_PX)}
        raise RefusedError(BAD_PICTURE, say("picture-too-many", **announced, **limits))
    if data.count(_SCAN) > _MOST_SCANS:
        raise RefusedError(BAD_PICTURE, say("picture-scans", most=str(_MOST_SCANS)))


def _size(data: bytes) -> tuple[int, int] | None:
    """Return the width and height that a JPEG gives, or None if it is not a JPEG as encoders write it.

    The decoder skips much that is not JPEG, and would then find a different frame from the one found here.
    """
    at = HEADER.size
    if data[at : at + 2] != b"\xff\xd8":
        return None
    at += 2
    for _ in range(_MOST_MARKERS):
        if at + 9 > len(data) or data[at] != 0xFF:
            return None
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if marker in _FRAMES:
            return int.from_bytes(data[at + 7 : at + 9], "big"), int.from_bytes(data[at + 5 : at + 7], "big")
        if marker == 0xFF:  # may be repeated before each marker
            at += 1
        elif marker in _TABLES and length >= 2:
            at += 2 + length
        else:
            return None
    return None


def decode(data: bytes, size: tuple[int, int], time_s: float) -> Frame:
    """Return the picture of a message.

    Parameters
    ----------
    data : bytes
        The whole message, already checked.
    size : (int, int)
        Width and height in pixels, from the header.
    time_s : float
        Time of the picture, from the header.

    Raises
    ------
    RefusedError
        If it cannot be decoded, or has another size.
    """
    jpeg = np.frombuffer(data, np.uint8, offset=HEADER.size)
    try:
        with quiet():
            image = cv2.imdecode(jpeg, cv2.IMREAD_COLOR | cv2.IMREAD_IGNORE_ORIENTATION)
    except cv2.error:
        image = None
    if image is None:
        raise RefusedError(BAD_PICTURE, say("picture-undecodable"))
    frame = Frame(image=np.asarray(image, dtype=np.uint8), time_s=time_s)
    if frame.size != size:
        width, height = map(str, size)
        raise RefusedError(BAD_PICTURE, say("picture-not-the-size", width=width, height=height))
    return frame


def encode(frame: Frame) -> bytes:
    """Return the binary message with a picture.

    Parameters
    ----------
    frame : Frame
        The picture and its time.
    """
    _, jpeg = cv2.imencode(".jpg", frame.image, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])
    return HEADER.pack(PICTURE, 0, *frame.size, 0, frame.time_s) + jpeg.tobytes()
