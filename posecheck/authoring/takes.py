"""The recordings of a demonstration, and what happens in each of them when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from posecheck.kinematics.joints import LH, LS, RH, RS
from posecheck.kinematics.measures import PARTS, Side
from posecheck.kinematics.posture import ERROR
from posecheck.pose import FloatArray, PoseTrack
from posecheck.reference.course import PostureCourse, posture_course
from posecheck.reference.demonstration import LEAST_CHANNELS, Demonstration, both_directions, repetitions
from posecheck.reference.pattern import Pattern
from posecheck.result.in_words import decimal
from posecheck.signals.course import Span
from posecheck.signals.rise import Rise

LOOK_BACK_S: Final = 0.5
"""Within this time an unhurried movement of a limb exceeds the expected errors. Ours."""
NOTICED_S: Final = 0.5
"""Who is there or away for less is not told about it: a limb may cross the edge of the picture for a moment,
or something in an empty room look like a person. Ours."""

ASIDE: Final = 0.5
NEARER: Final = 1.15
"""Who has moved aside by half the length of the trunk, about a step, or is larger in the picture by this
factor has walked. Ours."""
_TRUNK: Final = [LS, RS, LH, RH]


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Take:
    """One recording of a demonstration.

    Attributes
    ----------
    source : str
        Its name in messages.
    track : PoseTrack
        Its poses.
    course : PostureCourse
        Posture over the recording.
    shown : tuple of Demonstration
        What repeats itself in it, in both directions; empty if nothing does.
    """

    source: str
    track: PoseTrack
    course: PostureCourse
    shown: tuple[Demonstration, ...]

    @property
    def begin_s(self) -> float:
        """Time of its first frame, in seconds."""
        return float(self.track.time_s[0])

    def at(self, *times_s: float) -> str:
        """Return when something happens, as the clock of the video shows it: ``2.1 s`` or ``2.1–4.5 s``.

        Parameters
        ----------
        *times_s : float
            Times of the movement, in seconds; in a recording in slow motion the video shows them later.
        """
        told = (decimal(time_s * self.track.origin.speed, 1) for time_s in times_s)
        return "–".join(dict.fromkeys(told)) + " s"

    def at_each(self, spans_s: Sequence[Span]) -> str:
        """Return when several things happen.

        Parameters
        ----------
        spans_s : sequence of (float, float)
            Start and end of each, in seconds of the movement.
        """
        return ", ".join(self.at(*span_s) for span_s in spans_s)


def takes_of(tracks: Sequence[tuple[str, PoseTrack]]) -> list[Take]:
    """Return recordings with what repeats itself in them.

    Parameters
    ----------
    tracks : sequence of (str, PoseTrack)
        Recordings with their names.
    """
    courses = [(source, track, posture_course(track)) for source, track in tracks]
    return [
        Take(source=source, track=track, course=course, shown=both_directions(course))
        for source, track, course in courses
    ]


def rises_of(pattern: Pattern, course: PostureCourse) -> Iterator[tuple[Side, list[Rise]]]:
    """Yield the repetitions of each side that has any in a recording.

    Parameters
    ----------
    pattern : Pattern
        The movement.
    course : PostureCourse
        Posture over the recording.
    """
    for side in (Side.LEFT, Side.RIGHT) if pattern.one_sided else (Side.BOTH,):
        rises = repetitions(course, pattern.movement(mirrored=side is Side.RIGHT))
        if rises:
            yield side, rises


def moving_s(course: PostureCourse) -> list[Span]:
    """Return when somebody moves by more than the expected errors.

    Parameters
    ----------
    course : PostureCourse
        Posture over a recording.
    """
    times = course.time_s
    before = np.searchsorted(times, times - LOOK_BACK_S)
    change = np.abs(course.values - course.values[before]) / ERROR
    return _spans(times, (change > 1.0).sum(axis=1) >= LEAST_CHANNELS)


def walks(track: PoseTrack, start_s: float, end_s: float) -> bool:
    """Tell whether somebody is elsewhere in the end: steps are repeated, but are no exercise at a place.

    Parameters
    ----------
    track : PoseTrack
        A recording.
    start_s, end_s : float
        From when to when, in seconds.
    """
    first, last = np.searchsorted(track.time_s, [start_s, end_s])
    begun, ended = track.image_px[first, _TRUNK], track.image_px[last, _TRUNK]
    lengths = [float(np.hypot(*(place[:2] - place[2:]).mean(axis=0))) for place in (begun, ended)]
    moved = abs(float(begun[:, 0].mean() - ended[:, 0].mean()))
    return moved > ASIDE * min(lengths) or max(lengths) > NEARER * min(lengths)


def seen_s(track: PoseTrack) -> list[Span]:
    """Return when somebody is in the picture.

    Parameters
    ----------
    track : PoseTrack
        A recording.
    """
    there = ~np.all(track.visibility <= 0.0, axis=1)
    return [span for span in _spans(track.time_s, there) if _is_told(span)]


def away_s(track: PoseTrack) -> list[tuple[str, Span]]:
    """Return when nobody, or not the whole body, is in the picture.

    Parameters
    ----------
    track : PoseTrack
        A recording.

    Returns
    -------
    list of (str, (float, float))
        In the order of time: the part of the body that is beyond the edge, as the catalogue calls it, empty
        for the whole person, who is away whenever they are not seen; and from when to when.
    """
    times = track.time_s
    nobody = np.all(track.visibility <= 0.0, axis=1)
    outside = ~np.all((track.image_px >= 0) & (track.image_px < track.size), axis=2)
    seen = seen_s(track)
    ends, starts = [float(times[0]), *(end_s for _, end_s in seen)], [start_s for start_s, _ in seen]
    found = [("", span) for span in zip(ends, [*starts, float(times[-1])], strict=True)]
    for part, landmarks in PARTS.items():
        beyond = np.all(outside[:, list(landmarks)], axis=1) & ~nobody
        found += [(part, span) for span in _spans(times, beyond)]
    return sorted((one for one in found if _is_told(one[1])), key=lambda one: one[1])


def _is_told(span: Span) -> bool:
    return span[1] - span[0] >= NOTICED_S


def _spans(times: FloatArray, flags: NDArray[np.bool_]) -> list[Span]:
    """Return from when to when something is the case; short gaps are bridged."""
    spans: list[Span] = []
    for time_s in times[flags].tolist():
        if spans and time_s - spans[-1][1] <= NOTICED_S:
            spans[-1] = (spans[-1][0], time_s)
        else:
            spans.append((time_s, time_s))
    return spans
