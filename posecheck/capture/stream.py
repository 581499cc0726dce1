"""A camera in the network: an MJPEG or RTSP stream."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

import cv2

from posecheck.capture.live import LiveSource
from posecheck.capture.opencv import open_capture
from posecheck.errors import SourceError

_OPEN_MS: Final = 10_000
_READ_MS: Final = 4_000


def open_stream(url: str) -> LiveSource:
    """Open a camera in the network.

    Parameters
    ----------
    url : str
        Address of an MJPEG stream (``http(s)://``) or an RTSP stream (``rtsp(s)://``).

    Returns
    -------
    LiveSource
        Delivering already; its name leaves out a user name and password in the address.

    Raises
    ------
    SourceError
        If nothing is delivered there, or it is a recorded video.
    """
    name = _without_password(url)

    def opener() -> cv2.VideoCapture:
        timeouts = (cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, _OPEN_MS, cv2.CAP_PROP_READ_TIMEOUT_MSEC, _READ_MS)
        capture = open_capture(url, cv2.CAP_FFMPEG, timeouts)
        if capture.get(cv2.CAP_PROP_FRAME_COUNT) > 0:
            capture.release()
            raise SourceError(f"{name} is a recorded video, not a stream; download it and give the file")
        return capture

    return LiveSource(
        opener,
        name=name,
        advice="check the address, and that the sender is running and can be reached from here",
    )


def _without_password(url: str) -> str:
    """Return the address as it may be shown: without user name and password."""
    parts = urlsplit(url)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
