"""Settings of the server: by keyword, or by environment variables that begin with ``POSECHECK_``."""

from __future__ import annotations

import re
from ipaddress import ip_address
from typing import Annotated, Any, Final, Self

from pydantic import Field, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from posecheck.capture.source import is_live
from posecheck.strict.asked import listed
from posecheck.words import say

_LOOPBACK: Final = frozenset({"localhost", "127.0.0.1", "::1"})
_HOST_NAME: Final = re.compile(r"[a-z0-9_-]+(\.[a-z0-9_-]+)*")

Count = Annotated[int, Field(ge=1)]
Seconds = Annotated[float, Field(gt=0)]
MEBI: Final = 2**20


class Settings(BaseSettings):
    """Settings of the server.

    Attributes
    ----------
    host, port : str, int
        Address to listen on. A host other than this computer needs `allow_remote`.
    allow_remote : tuple of str
        Names and addresses, without port, by which other computers may reach this server; separated by commas
        in the environment variable. Requests for any other name are refused.
    camera : str or None
        The server's own camera: its number, or the address of a stream. None or empty if there is none.
    body_bytes, video_bytes : int
        Largest body of a request, and of a video upload.
    video_s : float
        Longest video, seconds.
    video_pixels : int
        Largest pictures of a video.
    video_timeout_s : float
        Longest time for scoring a video, seconds.
    video_queue : int
        Videos that may wait while another one is scored.
    requests : int
        HTTP requests that are answered at the same time.
    body_s : float
        Longest time from one part of a body to the next, seconds.
    body_bytes_per_s : int
        How fast a body must arrive on average, so that nobody holds a place with a trickle.
    message_bytes : int
        Largest message of a stream; a start has room for the largest reference.
    image_pixels : int
        Largest picture of a stream.
    messages_per_s : int
        Messages that a stream may send, on average over two seconds.
    connections : int
        Streams at the same time.
    estimations : int
        Streams at the same time for which the server itself finds the pose.
    silence_s : float
        A stream from which nothing came for this long is closed, seconds.
    bad_messages : int
        This many unusable messages in a row close a stream.
    set_s : float
        Longest set, seconds.
    resume_s : float
        How long a lost stream can be resumed, seconds.
    """

    model_config = SettingsConfigDict(env_prefix="POSECHECK_", frozen=True)

    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65535)] = 8000
    allow_remote: Annotated[tuple[str, ...], NoDecode] = ()
    camera: str | None = None

    body_bytes: Count = 16 * MEBI
    video_bytes: Count = 256 * MEBI
    video_s: Seconds = 600.0
    video_pixels: Count = 10_000_000
    video_timeout_s: Seconds = 1200.0
    video_queue: Annotated[int, Field(ge=0)] = 4
    requests: Count = 64
    body_s: Seconds = 20.0
    body_bytes_per_s: Count = 50_000

    message_bytes: Count = 2 * MEBI
    image_pixels: Count = 4_000_000
    messages_per_s: Count = 90
    connections: Count = 256
    estimations: Count = 2
    silence_s: Seconds = 60.0
    bad_messages: Count = 100
    set_s: Seconds = 7200.0
    resume_s: Seconds = 60.0

    @field_validator("allow_remote", mode="before")
    @classmethod
    def _split(cls, value: Any) -> Any:
        return (
            [name.strip() for name in value.split(",") if name.strip()] if isinstance(value, str) else value
        )

    @field_validator("allow_remote")
    @classmethod
    def _as_browsers_write_it(cls, names: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(_host_name(name) for name in names)

    @field_validator("camera")
    @classmethod
    def _check_camera(cls, camera: str | None) -> str | None:
        if camera and not is_live(camera):
            raise ValueError(say("serve-no-camera", given=repr(camera), example="rtsp://192.168.1.5/live"))
        return camera or None

    @model_validator(mode="after")
    def _check_host(self) -> Self:
        if not _is_loopback(self.host) and not self.allow_remote:
            raise ValueError(say("serve-open", host=self.host))
        return self

    @property
    def host_names(self) -> frozenset[str]:
        """Names, in lower case, by which the server may be reached."""
        own = {_host_name(self.host)} if _is_loopback(self.host) else set()
        return _LOOPBACK | own | set(self.allow_remote)


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost"


def _host_name(given: str) -> str:
    """Return a name or address as in a browser's Host header, without brackets or a trailing dot."""
    name = given.lower().removesuffix(".")
    try:
        return str(ip_address(name.removeprefix("[").removesuffix("]")))
    except ValueError:
        if _HOST_NAME.fullmatch(name):
            return name
    example = listed(("clinic.local", "192.168.1.5"))
    raise ValueError(say("serve-no-host-name", given=repr(given), example=example))
