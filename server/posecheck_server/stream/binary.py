"""The binary messages of the stream: a header of 16 bytes, then landmarks or a JPEG picture."""

from __future__ import annotations

import struct
from math import hypot, isfinite
from typing import Final

from posecheck.pose import LANDMARK_COUNT, PoseColumns
from posecheck.words import say
from posecheck_server.problems import BAD_POSE, INVALID, RefusedError
from posecheck_server.stream.messages import LATEST_S, MOST, PoseMessage

POSE: Final = 1
PICTURE: Final = 2
ANOTHER: Final = 1
"""In byte 1: whether a pose is another person's than those before."""
HEADER: Final = struct.Struct("<BBHHHd")
_VALUES: Final = 6  # x, y in pixels, x, y, z in metres, visibility
_LANDMARKS: Final = struct.Struct(f"<{LANDMARK_COUNT * _VALUES}f")
_POSE_BYTES: Final = HEADER.size + _LANDMARKS.size


def read_header(data: bytes) -> tuple[int, tuple[int, int], float]:
    """Read the header of a binary message.

    Parameters
    ----------
    data : bytes
        The whole message.

    Returns
    -------
    kind : int
        `POSE` or `PICTURE`, or a number that means nothing here.
    size : (int, int)
        Width and height of the picture in pixels, both positive.
    time_s : float
        On the client's clock.

    Raises
    ------
    RefusedError
        If there is no valid header.
    """
    if len(data) < HEADER.size:
        raise RefusedError(INVALID, say("message-header", bytes=str(HEADER.size)))
    kind, mark, width, height, zeros, time_s = HEADER.unpack_from(data)
    if zeros or mark > (ANOTHER if kind == POSE else 0):
        raise RefusedError(INVALID, say("message-zeros"))
    if not (width and height):
        raise RefusedError(INVALID, say("message-size", width=str(width), height=str(height)))
    if not (isfinite(time_s) and abs(time_s) <= LATEST_S):
        raise RefusedError(INVALID, say("message-time", given=str(time_s)))
    return kind, (width, height), time_s


def read_pose(data: bytes, size: tuple[int, int], time_s: float) -> PoseColumns:
    """Return the pose of a binary message.

    Parameters
    ----------
    data : bytes
        The whole message; only a header if nobody was found.
    size : (int, int)
        Width and height of the picture in pixels, from the header.
    time_s : float
        Time of the pose, from the header.

    Raises
    ------
    RefusedError
        If there are too few or too many landmarks, or one has impossible values.
    """
    another = data[1] == ANOTHER
    if len(data) == HEADER.size:
        return _nobody(time_s, size, another=another)
    if len(data) != _POSE_BYTES:
        sizes = {"right": str(_POSE_BYTES), "nobody": str(HEADER.size), "given": str(len(data))}
        raise RefusedError(BAD_POSE, say("message-pose-bytes", **sizes))
    values = _LANDMARKS.unpack_from(data, HEADER.size)
    # A sum is quicker than checking each value, and is not a number if one of them is not.
    if not hypot(*values) <= MOST and not all(-MOST <= value <= MOST for value in values):
        raise RefusedError(BAD_POSE, say("message-values", most=str(MOST)))
    visibility = values[5::_VALUES]
    if min(visibility) < 0.0 or max(visibility) > 1.0:
        raise RefusedError(BAD_POSE, say("message-visibility"))
    x_px, y_px, x_m, y_m, z_m = (values[i::_VALUES] for i in range(_VALUES - 1))
    return PoseColumns(time_s, x_px, y_px, x_m, y_m, z_m, visibility, size, another)


def pose_of(message: PoseMessage) -> PoseColumns:
    """Return the pose of a text message.

    Parameters
    ----------
    message : PoseMessage
        With all landmarks, or with none if nobody was found.

    Raises
    ------
    RefusedError
        If it has only some of the landmarks.
    """
    image_px, world_m, visibility = message.image_px, message.world_m, message.visibility
    time_s, size, another = message.time_s, message.size, message.another
    if image_px is not None and world_m is not None and visibility is not None:
        x_px, y_px = zip(*image_px, strict=True)
        x_m, y_m, z_m = zip(*world_m, strict=True)
        return PoseColumns(time_s, x_px, y_px, x_m, y_m, z_m, visibility, size, another)
    if image_px is None and world_m is None and visibility is None:
        return _nobody(time_s, size, another=another)
    raise RefusedError(BAD_POSE, say("message-all-or-none"))


def _nobody(time_s: float, size: tuple[int, int], *, another: bool) -> PoseColumns:
    return PoseColumns(time_s, (), (), (), (), (), (), size, another)
