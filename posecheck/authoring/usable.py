"""Refuse a demonstration that nothing can be learnt from, with the reason and the time in the video."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NoReturn

import numpy as np
from numpy.typing import NDArray

from posecheck.authoring.takes import Take, away_s, moving_s, seen_s, walks
from posecheck.errors import SourceError
from posecheck.kinematics.measures import Side
from posecheck.kinematics.posture import ERROR, MIRRORED
from posecheck.pose import FloatArray
from posecheck.reference.demonstration import LEFT, MOVES_TOO, NEUTRAL, RIGHT, both_directions
from posecheck.reference.pattern import Pattern, agreement
from posecheck.signals.course import Span
from posecheck.signals.rise import Ending, Rise
from posecheck.strict.asked import listed
from posecheck.words import say

SAME: Final = 0.7
"""Repetitions that agree less than this are of different movements. In 40 recordings of people who repeat one
movement, two repetitions agree to 0.72 at least, but for one whose repetitions are misread; in those of the
synthetic patient who does two, to 0.69 at most, but for a knee raise and a lunge (0.81)."""
AGAIN: Final = 2
"""Another movement is one that is done again: people also reach for their glasses, or step aside. Ours."""
NOWHERE: Final = NEUTRAL
"""Less speaks for neither end being the rest. Ours: no more than being nearer to standing at ease does."""
LEAST_S: Final = 1.0
"""In less time nobody shows another movement twice. Ours."""


def check_shown(take: Take) -> None:
    """Check that somebody repeats something in a recording.

    Parameters
    ----------
    take : Take
        The recording.

    Raises
    ------
    SourceError
        If nobody is seen, or nothing repeats; says when somebody is seen and when they move.
    """
    seen = seen_s(take.track)
    if not (seen and len(take.course.time_s)):
        length = take.at(float(take.track.time_s[-1]))
        raise SourceError(f"{take.source}: {say('take-nobody.length', length=length)}")
    if take.shown:
        return
    moving = moving_s(take.course)
    values = {"seen": take.at_each(seen), "away": _away(take)}
    told = say("take-none.still", **values)
    if moving:
        told = say("take-none.moves", moving=take.at_each(moving), **values)
    raise SourceError(f"{take.source}: {told}")


def check_whole(take: Take, rises: Sequence[Rise]) -> None:
    """Check that at least one repetition was seen there and back.

    Parameters
    ----------
    take : Take
        The recording.
    rises : sequence of Rise
        Its repetitions.

    Raises
    ------
    SourceError
        If none was; says what ended the last one, and when.
    """
    if not rises:
        raise SourceError(f"{take.source}: {say('take-not-again', away=_away(take))}")
    if any(rise.ending in (Ending.RETURN, Ending.HIDDEN) for rise in rises):
        return
    last = max(rises, key=lambda rise: rise.high_s)
    message = {Ending.FINISH: "take-not-whole.finish", Ending.CUT: "take-not-whole.cut"}.get(
        last.ending, "take-not-whole"
    )
    end_s = float(take.track.time_s[-1]) if last.ending is Ending.FINISH else last.end_s
    away = _away(take, since_s=last.low_s)
    told = say(message, begin=take.at(last.low_s), end=take.at(end_s), away=away)
    raise SourceError(f"{take.source}: {told}")


def check_one_movement(take: Take, pattern: Pattern, rises: Sequence[tuple[Side, Rise]]) -> None:
    """Check that a recording does not show two movements.

    There are two if what is taken for repetitions is of two kinds, or if something else is done again before,
    between or after them. The same movement of the other side is not another one.

    Parameters
    ----------
    take : Take
        The recording.
    pattern : Pattern
        What was learnt from it.
    rises : sequence of (Side, Rise)
        Its repetitions of that.

    Raises
    ------
    SourceError
        If it does; says from when on.
    """
    ordered = sorted(rises, key=lambda one: one[1].low_s)
    spans = [(rise.low_s, rise.end_s) for _, rise in ordered]
    sides = [side if pattern.one_sided else Side.BOTH for side, _ in ordered]
    changes = [_change(take, rise) for _, rise in ordered]
    kinds = [_of_another_kind(changes, sides, side) for side in Side]
    odd = max(kinds, key=len)
    if len(odd) >= AGAIN:
        _refuse(take, [span for k, span in enumerate(spans) if k not in odd], [spans[k] for k in sorted(odd)])
    for shown in take.shown[:1]:
        # Neither end is the rest: two movements lead away from it, each in its own direction.
        if abs(shown.starts_at_rest) < NOWHERE:
            spans = list(zip(shown.starts_s.tolist(), shown.ends_s.tolist(), strict=True))
            odd = _of_another_kind(list(shown.excursions), [Side.BOTH] * len(spans), Side.BOTH)
            if len(odd) >= AGAIN:
                own = [span for k, span in enumerate(spans) if k not in odd]
                _refuse(take, own, [spans[k] for k in sorted(odd)])
    for start_s, end_s in _between(take, spans):
        for other in both_directions(take.course.between(start_s, end_s))[:1]:
            if (
                int(other.whole.sum()) >= AGAIN
                and abs(_alike(other.excursion, pattern.excursion)) < SAME
                and not walks(take.track, float(other.starts_s[0]), float(other.ends_s[-1]))
            ):
                began = zip(other.starts_s.tolist(), other.ends_s.tolist(), strict=True)
                _refuse(take, spans, list(began))


def _refuse(take: Take, own: Sequence[Span], other: Sequence[Span]) -> NoReturn:
    first, second = sorted((list(dict.fromkeys(own)), list(dict.fromkeys(other))))
    values = {"first": take.at_each(first), "from": take.at(second[0][0]), "second": take.at_each(second)}
    raise SourceError(f"{take.source}: {say('take-two-movements', **values)}")


def _of_another_kind(changes: Sequence[FloatArray], sides: Sequence[Side], side: Side) -> set[int]:
    """Return which repetitions of one side agree with each other, but not with most of them.

    The other side is left out: seen from the side, the far arm is seen too poorly to agree with the near one.
    They agree if that side does, or all that moves: the other arm may move meanwhile.
    """
    among = [k for k, own in enumerate(sides) if own is side]
    other = {Side.LEFT: RIGHT, Side.RIGHT: LEFT}.get(side, [])
    own = {k: _without(changes[k], other) for k in among}
    alike = {
        (i, j): max(_alike(changes[i], changes[j]), _alike(own[i], own[j])) >= SAME
        for i in among
        for j in among
    }
    most = max(among, key=lambda k: sum(alike[k, j] for j in among), default=-1)
    rest = [k for k in among if not alike[most, k]]
    groups = ({j for j in rest if alike[k, j]} for k in rest)
    return max(groups, key=len, default=set())


def _without(change: FloatArray, channels: Sequence[int] | NDArray[np.intp]) -> FloatArray:
    """Return a change with some channels unknown."""
    own = change.copy()
    own[np.asarray(channels, dtype=np.intp)] = np.nan
    return own


def _alike(a: FloatArray, b: FloatArray) -> float:
    """Return how far two changes agree, or one with the mirror image of the other; negative if opposite.

    What is known of both must be some part of what moves: limbs that hang still agree by chance.
    """
    power = (a / ERROR) ** 2
    ways = [way for way in (b, b[MIRRORED]) if _sum(power[np.isfinite(way)]) >= MOVES_TOO * _sum(power)]
    return max((agreement(a, way) for way in ways), key=abs, default=0.0)


def _sum(powers: FloatArray) -> float:
    return float(np.nansum(powers))


def _change(take: Take, rise: Rise) -> FloatArray:
    """Return the change of posture in a repetition."""
    times, values = take.course.time_s, take.course.values
    low, high = np.searchsorted(times, [rise.low_s, rise.high_s])
    change: FloatArray = values[high] - values[low]
    return change


def _between(take: Take, repetitions: Sequence[Span]) -> list[Span]:
    """Return the time before, between and after the repetitions, where it is long enough for others."""
    first_s, last_s = float(take.course.time_s[0]), float(take.course.time_s[-1])
    spans = [(first_s, first_s), *repetitions, (last_s, last_s)]
    ends = np.maximum.accumulate([end_s for _, end_s in spans]).tolist()
    free = [(end_s, start_s) for end_s, (start_s, _) in zip(ends[:-1], spans[1:], strict=True)]
    return [(start_s, end_s) for start_s, end_s in free if end_s - start_s >= LEAST_S]


def _away(take: Take, since_s: float = 0.0) -> str:
    """Say what of the person is out of the picture when, to be put after what is wrong."""
    told: dict[str, list[Span]] = {}
    for part, span_s in away_s(take.track):
        if span_s[1] > since_s:
            told.setdefault(part, []).append(span_s)
    if "" in told:
        return say("away-nobody", at=take.at_each(told[""]))
    if not told:
        return ""
    latest = max(told.values(), key=lambda spans: sum(end - start for start, end in spans))
    parts = [say("body-part", part=part) for part, spans in told.items() if spans == latest]
    return say("away-parts", parts=listed(parts, "and"), at=take.at_each(latest))
