"""The movements that were not counted, as the person did them: both sides together, none listed twice."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Final

from posecheck.kinematics.measures import Side
from posecheck.result import Rep, Uncounted, Why

TOGETHER: Final = 0.5
"""Two movements are one if they overlap for this share of the shorter one."""


def gathered(rejected: Iterable[Uncounted], reps: Iterable[Rep]) -> tuple[Uncounted, ...]:
    """Join what both sides did at the same time, and leave out what only accompanied a repetition.

    Parameters
    ----------
    rejected : iterable of Uncounted
        What was not counted, on all sides. A small movement of one arm while the other moves is not a
        movement of its own.
    reps : iterable of Rep
        What was counted. A side that only went along, and was not asked for or is hidden by the body, is not
        missing from the count: both at the same time are one.

    Returns
    -------
    tuple of Uncounted
        In the order of their starts.
    """
    listed = sorted(rejected, key=attrgetter("start_s"))
    large: list[Rep | Uncounted] = [*reps]
    for why in (Why.OTHER_SIDE, Why.NOT_SEEN):
        listed = _without_company(listed, why, large)
    large += [one for one in listed if one.why is not Why.TOO_SMALL]
    kept: list[Uncounted] = []
    for one in _without_company(listed, Why.TOO_SMALL, large):
        twin = next((i for i, other in enumerate(kept) if _are_both_sides(one, other)), None)
        if twin is None:
            kept.append(one)
        else:
            kept[twin] = _joined(kept[twin], one)
    return tuple(kept)


def _without_company(listed: list[Uncounted], why: Why, large: Sequence[Rep | Uncounted]) -> list[Uncounted]:
    """Leave out the movements of a kind that only accompanied a larger one."""
    return [one for one in listed if one.why is not why or not any(_together(one, of) for of in large)]


def _are_both_sides(one: Uncounted, other: Uncounted) -> bool:
    """Whether two are one movement of both sides; what somebody else did was counted as it is listed."""
    if one.why is not other.why or one.why is Why.SOMEBODY_ELSE:
        return False
    return {one.side, other.side} == {Side.LEFT, Side.RIGHT} and _together(one, other)


def _joined(one: Uncounted, other: Uncounted) -> Uncounted:
    larger = max(one, other, key=lambda movement: movement.share or 0.0)
    return replace(
        larger,
        side=Side.BOTH,
        start_s=min(one.start_s, other.start_s),
        end_s=max(one.end_s, other.end_s),
    )


def _together(one: Uncounted, other: Uncounted | Rep) -> bool:
    common_s = min(one.end_s, other.end_s) - max(one.start_s, other.start_s)
    return common_s > TOGETHER * min(one.end_s - one.start_s, other.end_s - other.start_s)
