"""A camera on the network: an MJPEG or RTSP stream."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit

import av
import numpy as np
from numpy.typing import NDArray

from posecheck.capture.film import Film
from posecheck.capture.live import LiveSource
from posecheck.capture.name import is_utf8
from posecheck.capture.upright import Upright
from posecheck.errors import SourceError
from posecheck.words import say

_OPEN_S: Final = 10.0
_READ_S: Final = 4.0
_OPTIONS: Final = {"rtsp_flags": "prefer_tcp"}
"""Over UDP pictures come broken where the network loses a packet."""


def open_stream(url: str) -> LiveSource:
    """Open a camera on the network.

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
        If nothing is delivered from there, or it is a recorded video.
    """
    name = _without_password(url)
    if not is_utf8(url):
        raise SourceError(f"{name}: {say('name-not-utf8')}")
    return LiveSource(
        lambda: _Stream(url, name),
        name=name,
        advice=say("source-closed-stream"),
    )


class _Stream:
    """What a stream delivers from one connection to its loss, as :class:`.live.Capture` asks for it."""

    def __init__(self, url: str, name: str) -> None:
        self._pictures: Iterator[NDArray[np.uint8]] = iter(())
        self._container = None
        try:
            self._container = av.open(
                url, "r", container_options=_OPTIONS, metadata_errors="replace", timeout=(_OPEN_S, _READ_S)
            )
            if self._container.duration is None:
                self._pictures = _pictures(Film(self._container))
        except av.FFmpegError:
            return  # nobody there: it is tried again
        except SourceError as error:
            self.release()
            raise SourceError(f"{name}: {error}") from error
        if self._container.duration is not None:
            self.release()
            raise SourceError(say("source-not-live", name=name))

    def isOpened(self) -> bool:  # noqa: N802
        return self._container is not None

    def read(self) -> tuple[bool, NDArray[np.uint8] | None]:
        try:
            picture = next(self._pictures, None)
        except av.FFmpegError:
            picture = None  # connecting anew is worth a try
        return picture is not None, picture

    def release(self) -> None:
        if self._container is not None:
            self._container.close()
            self._container = None


def _pictures(film: Film) -> Iterator[NDArray[np.uint8]]:
    upright = Upright(film.track.sample_aspect_ratio)
    for decoded in film:
        for picture in upright.pictures(decoded):
            yield upright.as_array(picture)


def _without_password(url: str) -> str:
    """Return the address as it may be shown: without user name and password."""
    parts = urlsplit(url)
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
