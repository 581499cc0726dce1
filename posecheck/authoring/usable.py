"""Refuse a demonstration that nothing can be learnt from, with the reason and the time in the video."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

import numpy as np

from posecheck.authoring.takes import Take, away_s, moving_s
from posecheck.errors import SourceError
from posecheck.kinematics.posture import ERROR, MIRRORED
from posecheck.pose import FloatArray
from posecheck.reference.demonstration import MOVES_TOO, Demonstration, both_directions
from posecheck.reference.learning import LIKE
from posecheck.reference.pattern import Pattern, agreement
from posecheck.signals.course import Span
from posecheck.signals.turning import Ending, Rise
from posecheck.strict.asked import listed

AGAIN: Final = 2
"""Another movement is one that is done again: people also reach for their glasses, or step aside. Ours."""
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
    times = take.course.time_s
    if not len(times):
        raise SourceError(f"{take.source}: nobody was seen in {take.at(float(take.track.time_s[-1]))}")
    if take.shown:
        return
    moving = moving_s(take.course)
    moves = f"moves at {take.at_each(moving)}" if moving else "keeps still"
    seen = take.at(float(times[0]), float(times[-1]))
    raise SourceError(
        f"{take.source}: no repetition was found; somebody is in view at {seen} and {moves}{_away(take)}. "
        "Show the movement at least once, there and back"
    )


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
        raise SourceError(
            f"{take.source}: the movement is not found again in its own recording; each way there and back "
            f"must look alike{_away(take)}. Show it three times, with a moment of rest before each"
        )
    if any(rise.ending in (Ending.RETURN, Ending.HIDDEN) for rise in rises):
        return
    last = max(rises, key=lambda rise: rise.high_s)
    why = {
        Ending.FINISH: f"the recording ends at {take.at(float(take.track.time_s[-1]))}",
        Ending.CUT: f"the picture changes to a different one at {take.at(last.end_s)}",
    }.get(last.ending, f"the movement is no longer seen after {take.at(last.end_s)}")
    raise SourceError(
        f"{take.source}: no repetition is seen to its end: one begins at {take.at(last.low_s)}, but "
        f"{why}{_away(take, since_s=last.low_s)}. Show the movement at least once, there and back"
    )


def check_one_movement(take: Take, pattern: Pattern, rises: Sequence[Rise]) -> None:
    """Check that a recording does not show another movement beside the one learnt.

    What is done between its repetitions is another movement if it is done again, with a quarter of its size
    or more, and points a different way: the same movement of the other side, or a smaller one, does not.

    Parameters
    ----------
    take : Take
        The recording.
    pattern : Pattern
        What was learnt from it.
    rises : sequence of Rise
        Its repetitions of that.

    Raises
    ------
    SourceError
        If it does; says from when on.
    """
    for start_s, end_s in _between(take, rises):
        for other in both_directions(take.course.between(start_s, end_s))[:1]:
            if _is_other(other, pattern.excursion):
                began = [(float(other.starts_s[k]), float(other.ends_s[k])) for k in range(len(other))]
                own = sorted((rise.low_s, rise.end_s) for rise in rises)
                raise SourceError(
                    f"{take.source}: shows two different movements: one at {take.at_each(own)}, another one "
                    f"from {take.at(began[0][0])} on, at {take.at_each(began)}. Record each by itself"
                )


def _is_other(other: Demonstration, excursion: FloatArray) -> bool:
    change = other.excursion
    power, usual = (float(np.nansum((one / ERROR) ** 2)) for one in (change, excursion))
    alike = max(abs(agreement(way, excursion)) for way in (change, change[MIRRORED]))
    return int(other.whole.sum()) >= AGAIN and power >= MOVES_TOO * usual and alike < LIKE


def _between(take: Take, rises: Iterable[Rise]) -> list[Span]:
    """Return the time before, between and after the repetitions, where it is long enough for others."""
    first_s, last_s = float(take.course.time_s[0]), float(take.course.time_s[-1])
    spans = [(first_s, first_s), *sorted((rise.low_s, rise.end_s) for rise in rises), (last_s, last_s)]
    ends = np.maximum.accumulate([end_s for _, end_s in spans]).tolist()
    free = [(end_s, after[0]) for end_s, (_, after) in zip(ends, pairwise(spans), strict=False)]
    return [(start_s, end_s) for start_s, end_s in free if end_s - start_s >= LEAST_S]


def _away(take: Take, since_s: float = 0.0) -> str:
    """Say what of the person is out of the picture when, to be put after what is wrong."""
    told: dict[str, list[Span]] = {}
    for part, span_s in away_s(take.track):
        if span_s[1] > since_s:
            told.setdefault(part, []).append(span_s)
    if "" in told:
        return f"; nobody is in the picture at {take.at_each(told[''])}"
    if not told:
        return ""
    latest = max(told.values(), key=lambda spans: sum(end - start for start, end in spans))
    parts = [part for part, spans in told.items() if spans == latest]
    return f"; the {listed(parts, 'and')} {'are' if parts else 'is'} out of the picture at {take.at_each(latest)}"
