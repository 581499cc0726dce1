"""A track as a client sends it in JSON."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Annotated, Any, Final

import msgspec
from msgspec import Meta, Raw, Struct, field

from posecheck.pose import PoseColumns
from posecheck.words import say
from posecheck_server.problems import BAD_POSE, RefusedError
from posecheck_server.reading import Reader
from posecheck_server.references import Reference, no_reference
from posecheck_server.stream.binary import pose_of
from posecheck_server.stream.messages import (
    ImagePx,
    Language,
    PoseMessage,
    PrescriptionObject,
    Size,
    Time,
    Visibility,
    WorldM,
)


def _unread(moment: Any) -> Meta:
    """Describe what is read later."""
    return Meta(extra_json_schema=msgspec.json.schema(moment))


class Track(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The poses of one person over time.

    Attributes
    ----------
    size : (int, int)
        The width and height of the picture, in pixels.
    time_s : list of float
        The time of each moment, in seconds, each later than the one before.
    image_px : list of list or None
        The landmarks of each moment in the picture: x and y of each of the 33, in pixels, from the top left;
        None where nobody was found.
    world_m : list of list or None
        The landmarks of each moment in space: x, y and z of each of the 33, in metres, from between the hips;
        None where nobody was found.
    visibility : list of list or None
        How sure it is that each of the 33 landmarks is seen, from 0 to 1; None where nobody was found.
    another : list of bool or None
        Moments from which a different person is followed; None if there is none. What was counted before is
        taken back.
    """

    # The landmarks of a moment are read when they are scored: the numbers of a whole track would take twenty
    # times its size, and live clients would have to wait until all of them had been read.

    size: Size
    time_s: Annotated[list[Time], Meta(min_length=1)]
    image_px: list[Annotated[Raw, _unread(ImagePx | None)]]
    world_m: list[Annotated[Raw, _unread(WorldM | None)]]
    visibility: list[Annotated[Raw, _unread(Visibility | None)]]
    another: list[bool] | None = None

    def poses(self) -> Iterator[PoseColumns]:
        """Yield the poses in order of time.

        Yields
        ------
        PoseColumns
            The pose of each moment; its lists are empty if nobody was found.

        Raises
        ------
        RefusedError
            If the lists differ in length or the time does not increase; or, when its turn comes, if a pose is
            not valid.
        """
        self._check_lengths()
        self._check_times()
        for i, time_s in enumerate(self.time_s):
            pose = PoseMessage(
                time_s=time_s,
                size=self.size,
                image_px=_image_px.read(self.image_px[i], f"track.image_px[{i}]"),
                world_m=_world_m.read(self.world_m[i], f"track.world_m[{i}]"),
                visibility=_visibility.read(self.visibility[i], f"track.visibility[{i}]"),
                another=self.another is not None and self.another[i],
            )
            try:
                columns = pose_of(pose)
            except RefusedError as refusal:
                raise RefusedError.at(refusal.kind, (f"track.{_absent(pose)}[{i}]", refusal.detail)) from None
            yield columns

    def _check_lengths(self) -> None:
        count = len(self.time_s)
        lengths = {name: len(getattr(self, name)) for name in _LANDMARKS}
        if self.another is not None:
            lengths["another"] = len(self.another)
        wrong = [
            (f"track.{name}", say("request-lengths", count=str(length), right=str(count)))
            for name, length in lengths.items()
            if length != count
        ]
        if wrong:
            raise RefusedError.at(BAD_POSE, *wrong)

    def _check_times(self) -> None:
        for i, (before_s, time_s) in enumerate(pairwise(self.time_s), start=1):
            if time_s <= before_s:
                message = say("request-time-back", time=str(time_s), before=str(before_s))
                raise RefusedError.at(BAD_POSE, (f"track.time_s[{i}]", message))


class ScoreRequest(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A track to be scored.

    Attributes
    ----------
    exercise : str
        The id of the exercise that is done in it.
    track : Track
        The landmarks of the patient.
    prescription : Prescription or None
        Settings for the patient; None for what is usual.
    reference : object or None
        What repetitions are compared with, such as the patient's other side or an earlier session: what is in
        a pattern file, at most 2 MB; None for the reference movement of the exercise. It does not change
        what is counted.
    language : str
        Language of the texts in the report, an ISO 639-1 code.
    source : str
        What the report calls the track.
    """

    exercise: Annotated[str, Meta(examples=["squat"])]
    track: Track
    prescription: PrescriptionObject | None = None
    reference: Reference = field(default_factory=no_reference)
    language: Language = "en"
    source: Annotated[str, Meta(max_length=200)] = "track"


_LANDMARKS: Final = ("image_px", "world_m", "visibility")
_request: Final = Reader[ScoreRequest](ScoreRequest)
_image_px: Final = Reader[ImagePx | None](ImagePx | None)
_world_m: Final = Reader[WorldM | None](WorldM | None)
_visibility: Final = Reader[Visibility | None](Visibility | None)


def read_request(body: bytes) -> ScoreRequest:
    """Return the request that a body holds.

    Parameters
    ----------
    body : bytes
        The body of the HTTP request, JSON.

    Returns
    -------
    ScoreRequest
        The landmarks in it have not been read yet.

    Raises
    ------
    RefusedError
        If something in it is wrong; names the first such field.
    """
    return _request.read(body)


def _absent(pose: PoseMessage) -> str:
    return next(name for name in _LANDMARKS if getattr(pose, name) is None)
