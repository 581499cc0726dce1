"""Learn a reference movement from recordings of one or more people."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from posecheck.errors import SourceError
from posecheck.kinematics.posture import CHANNELS, ERROR, MIRRORED
from posecheck.pose import FloatArray
from posecheck.reference.course import PostureCourse
from posecheck.reference.demonstration import (
    LEFT,
    MOVES_TOO,
    RIGHT,
    Demonstration,
    amplitude,
    both_directions,
    median,
)
from posecheck.reference.pattern import Pattern, Sides, agreement, is_even
from posecheck.words import say

USUAL_SPREAD: Final = 0.3
"""Standard deviation of the excursion between people as a share of it, for movements of which few people have
been recorded. Measured on the patterns with most people (``python -m benchmarks.patterns``)."""
USUAL_REST_SPREAD: Final = 1.5
"""The same for the rest posture, in expected errors of a channel."""
WORTH: Final = 3
"""How many recorded people the usual spread counts for."""
LIKE: Final = 0.5
"""Recordings that agree less than this show two movements. Ours: halfway between full agreement and none."""

SHOWN: Final = 0.5
"""Share of what one side moves that must also be seen on the other before the two are compared."""
WHOLE_BODY: Final = np.array([CHANNELS.index(name) for name in ("trunk", "hip_height", "shoulder_height")])


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class Recording:
    """One recording of a demonstrator.

    Attributes
    ----------
    source : str
        Its name in messages.
    person : str
        Who is seen: recordings of the same person count as one.
    course : PostureCourse
        Posture over the recording.
    shown : tuple of Demonstration, optional
        What it demonstrates, if already known.
    """

    source: str
    person: str
    course: PostureCourse
    shown: tuple[Demonstration, ...] | None = None


def learn(
    recordings: Sequence[Recording],
    *,
    key: str,
    name: Mapping[str, str],
    sides: Sides | None = None,
    model: str = "",
    like: FloatArray | None = None,
) -> Pattern:
    """Learn the movement that recordings repeat.

    Parameters
    ----------
    recordings : sequence of Recording
        At least one repetition in each.
    key : str
        Its name in the program.
    name : mapping of str to str
        Name of the movement, by language.
    sides : {"body", "each", "alternating"}, optional
        Worked out from the recordings if not given.
    model : str
        Pose model of the recordings.
    like : ndarray, shape (channels,), optional
        A change of posture that points from rest to the far end. Without it, the direction follows from where
        the recordings start, end and dwell.

    Returns
    -------
    Pattern
        Folded to the left side unless the whole body moves, see :class:`Pattern`.

    Raises
    ------
    SourceError
        If there is no recording, nobody is seen in one, nothing repeats in it, or it shows a different
        movement from the others.
    """
    if not recordings:
        raise SourceError(say("take-given-none"))
    shown = [_shown(recording) for recording in recordings]
    sides = sides or _sides_of([one[0] for one in shown])
    agreed = _of_one_movement(recordings, shown, sides, like)
    people = [recording.person for recording in recordings]
    repetitions = sum(map(len, agreed))
    if sides == "body" and is_even(median(np.stack([one.excursion for one in agreed]))):
        agreed, people = agreed + [one.mirrored() for one in agreed], people * 2
    elif sides == "body":
        agreed = _led_by_one_side(agreed)
    return _merged(
        agreed,
        people,
        repetitions=repetitions,
        key=key,
        name=dict(name),
        sides=sides,
        views=dict(Counter(str(recording.course.view) for recording in recordings)),
        model=model,
    )


def _of_one_movement(
    recordings: Sequence[Recording],
    shown: Sequence[tuple[Demonstration, ...]],
    sides: Sides,
    like: FloatArray | None,
) -> list[Demonstration]:
    """Return what each recording shows, in the same direction and folded to one side; refuse what differs."""
    if sides != "body":
        shown = [tuple(way.folded() for way in one) for one in shown]
    chosen = _agreed(shown, like)
    for recording, one in zip(recordings, chosen, strict=True):
        if one is None:
            raise SourceError(f"{recording.source}: {say('take-another')}")
    return [one for one in chosen if one is not None]


def _led_by_one_side(shown: Sequence[Demonstration]) -> list[Demonstration]:
    """Return every repetition as if led by one side, if some are led by the left and some by the right.

    What differs between the sides is common to all except for its sign, which is that of the largest
    eigenvector of the mutual products. The side that moves more is taken to be the left one.
    """
    excursions = np.concatenate([one.excursions for one in shown]) / ERROR
    uneven = np.nan_to_num(excursions - excursions[:, MIRRORED])
    ways = np.linalg.eigh(uneven @ uneven.T)[1][:, -1]
    usual = median(np.where(ways[:, None] < 0.0, excursions[:, MIRRORED], excursions))
    if np.nansum(usual[LEFT] ** 2) < np.nansum(usual[RIGHT] ** 2):
        ways = -ways
    ends = np.cumsum([len(one) for one in shown])[:-1]
    return [one.mirrored(way < 0.0) for one, way in zip(shown, np.split(ways, ends), strict=True)]


def _shown(recording: Recording) -> tuple[Demonstration, ...]:
    """Return what a recording shows, in both directions."""
    if not len(recording.course.time_s):
        raise SourceError(f"{recording.source}: {say('take-nobody')}")
    found = both_directions(recording.course) if recording.shown is None else recording.shown
    if not found:
        raise SourceError(f"{recording.source}: {say('take-none')}")
    return found


def _sides_of(demonstrations: Sequence[Demonstration]) -> Sides:
    """Return what most recordings show the sides to do."""
    return Counter(_sides_in(one) for one in demonstrations).most_common(1)[0][0]


def _sides_in(shown: Demonstration) -> Sides:
    """Return what the sides do: the same at the same time, or one of them moves more.

    Only channels that were seen on both sides show it. From the side, where the far side is hidden, a person
    who lowers the hips or the trunk is assumed to move as one.
    """
    left, right = (shown.excursions[:, side] / ERROR[side] for side in (LEFT, RIGHT))
    both = np.isfinite(left) & np.isfinite(right)
    power = np.stack([np.where(both, side**2, 0.0).sum(axis=1) for side in (left, right)], axis=1)
    own = np.array([np.nansum(side**2) for side in (left, right)])
    one_is_hidden = both.sum(axis=1).min() < 2 or power.sum(axis=0).max() < SHOWN * own.max()
    together = np.where(both, left * right, 0.0).sum() > 0.0
    alike = np.median(power.min(axis=1) / np.maximum(power.max(axis=1), 1e-9)) >= MOVES_TOO
    more = np.nansum(np.stack([left, right]) ** 2, axis=2).argmax(axis=0)
    if not both.any() and len(set(more)) > 1:
        return _in_turns(more)
    if one_is_hidden or (together and alike):
        whole = np.abs(shown.excursion[WHOLE_BODY]) > ERROR[WHOLE_BODY]
        return "body" if whole.any() else "each"
    return _in_turns(more)


def _in_turns(more: NDArray[np.intp]) -> Sides:
    """Return what follows from the order in which the sides moved more (0 left, 1 right)."""
    return "alternating" if len(more) > 2 and np.all(np.diff(more) != 0) else "each"


def _agreed(shown: Sequence[Sequence[Demonstration]], like: FloatArray | None) -> list[Demonstration | None]:
    """Return each recording in the direction on which all agree; None for one that agrees with none.

    The common direction is that of the largest eigenvector of their mutual agreement.
    """
    first = [one[0].excursion for one in shown]
    alike = np.array([[agreement(a, b) for b in first] for a in first])
    ways = np.sign(np.linalg.eigh(alike)[1][:, -1])
    ways[ways == 0.0] = 1.0
    if like is not None:
        asked = sum(way * agreement(like, one) for way, one in zip(ways, first, strict=True))
    else:
        asked = sum(way * one[0].starts_at_rest for way, one in zip(ways, shown, strict=True))
    if asked < 0.0:
        ways = -ways
    chosen = [_in_direction(one, way * one[0].excursion) for one, way in zip(shown, ways, strict=True)]
    return [one if _agrees(one, [other for other in chosen if other is not one]) else None for one in chosen]


def _agrees(one: Demonstration, others: Sequence[Demonstration]) -> bool:
    """Whether a recording shows what the others show, judged by their median."""
    usual = median(np.stack([other.excursion for other in others])) if others else one.excursion
    return agreement(one.excursion, usual) >= LIKE


def _in_direction(shown: Sequence[Demonstration], excursion: FloatArray) -> Demonstration:
    return max(shown, key=lambda one: agreement(one.excursion, excursion))


def _merged(
    shown: Sequence[Demonstration],
    people: Sequence[str],
    *,
    key: str,
    name: dict[str, str],
    sides: Sides,
    repetitions: int,
    views: dict[str, int],
    model: str,
) -> Pattern:
    excursion = median(np.stack([one.excursion for one in shown]))
    rest = median(np.stack([median(one.rests) for one in shown]))
    curves = np.concatenate([one.curves for one in shown])
    course = median(curves)
    spread = USUAL_SPREAD * np.nan_to_num(amplitude(course, excursion))
    return Pattern(
        key=key,
        name=name,
        sides=sides,
        rest=rest,
        rest_spread=_spread([median(one.rests) for one in shown], people, rest, USUAL_REST_SPREAD * ERROR),
        excursion=excursion,
        spread=_spread([one.excursion for one in shown], people, excursion, spread),
        course=course,
        course_spread=np.sqrt(median((curves - course) ** 2)),
        peak=_usual([one.peaks for one in shown], 0.5),
        rise_s=_usual([one.rises_s for one in shown], 1.0),
        return_s=_usual([one.returns_s for one in shown], 1.0),
        people=len(set(people)),
        repetitions=repetitions,
        views=views,
        model=model,
    )


def _usual(values: Sequence[FloatArray], unseen: float) -> float:
    """Return the median of what was seen; `unseen` if nothing was."""
    seen = np.concatenate(values)
    seen = seen[np.isfinite(seen)]
    return float(np.median(seen)) if len(seen) else unseen


def _spread(
    values: Sequence[FloatArray], people: Sequence[str], mean: FloatArray, usual: FloatArray
) -> FloatArray:
    """Return the standard deviation between people, drawn towards the usual one if few were seen."""
    by_person: dict[str, list[FloatArray]] = defaultdict(list)
    for person, value in zip(people, values, strict=True):
        by_person[person].append(value)
    each = np.stack([median(np.stack(own)) for own in by_person.values()])
    seen = np.isfinite(each).sum(axis=0)
    squares = np.nansum((each - mean) ** 2, axis=0)
    spread: FloatArray = np.sqrt((squares + WORTH * usual**2) / (seen + WORTH))
    return spread
