"""A recorded track as a client sends it in JSON."""

from __future__ import annotations

from typing import Annotated, Any, Final

import msgspec
import numpy as np
from msgspec import Meta, Struct

from posecheck.errors import PoseError
from posecheck.pose import LANDMARK_COUNT, FloatArray, PoseTrack
from posecheck_server.problems import INVALID, RefusedError
from posecheck_server.stream.messages import (
    UNREADABLE,
    ImagePx,
    Language,
    PrescriptionObject,
    Size,
    Time,
    Visibility,
    WorldM,
)

_NOBODY: Final = {
    2: [[np.nan] * 2] * LANDMARK_COUNT,
    3: [[np.nan] * 3] * LANDMARK_COUNT,
    1: [0.0] * LANDMARK_COUNT,
}


class Track(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The poses of one person over time; null where nobody was found."""

    size: Size
    time_s: Annotated[list[Time], Meta(min_length=1)]
    image_px: list[ImagePx | None]
    world_m: list[WorldM | None]
    visibility: list[Visibility | None]

    def as_poses(self) -> PoseTrack:
        """Return the track as the library reads it.

        Raises
        ------
        PoseError
            If the lists are not of one length or the time does not increase.
        """
        for name in ("image_px", "world_m", "visibility"):
            length = len(getattr(self, name))
            if length != len(self.time_s):
                raise PoseError(
                    f"{name} has {length} entries and time_s {len(self.time_s)}; they must be as many"
                )
        return PoseTrack(
            time_s=np.array(self.time_s),
            image_px=_filled(self.image_px, 2),
            world_m=_filled(self.world_m, 3),
            visibility=_filled(self.visibility, 1),
            size=self.size,
        )


class ScoreRequest(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A track to be scored."""

    exercise: Annotated[str, Meta(examples=["squat"])]
    track: Track
    prescription: PrescriptionObject | None = None
    language: Language = "en"
    source: Annotated[str, Meta(max_length=200, description="What the report calls the track.")] = "track"


_decoder: Final = msgspec.json.Decoder(ScoreRequest)


def read_request(body: bytes) -> ScoreRequest:
    """Return the request that a body holds.

    Raises
    ------
    RefusedError
        With the field that is wrong.
    """
    try:
        return _decoder.decode(body)
    except UNREADABLE as error:
        message, _, field = str(error).partition(" - at `$.")
        errors = [(field.rstrip("`"), message)] if field else []
        raise RefusedError(INVALID, str(error), errors=errors) from None


def _filled(moments: list[Any], width: int) -> FloatArray:
    nobody = _NOBODY[width]
    return np.array([nobody if moment is None else moment for moment in moments], dtype=np.float64)
