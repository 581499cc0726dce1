"""The movements that were not counted, as the person did them: both sides together, none of them twice."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from operator import attrgetter
from typing import Final

from posecheck.kinematics.measures import Side
from posecheck.result import Rep, Uncounted, Why

TOGETHER: Final = 0.5
"""Share of the shorter movement during which two must go on to be one, as for repetitions."""


def gathered(rejected: Iterable[Uncounted], reps: Iterable[Rep]) -> tuple[Uncounted, ...]:
    """Join what both sides did at the same time, and leave out what only accompanied a repetition.

    Parameters
    ----------
    rejected : iterable of Uncounted
        What the counters of all sides did not count.
    reps : iterable of Rep
        What was counted. The small movement of an arm while the other one repeats is not missing from the
        count.

    Returns
    -------
    tuple of Uncounted
        In the order of their starts.
    """
    listed = list(reps)
    kept: list[Uncounted] = []
    for one in sorted(rejected, key=attrgetter("start_s")):
        if one.why is Why.TOO_SMALL and any(_together(one, rep) for rep in listed):
            continue
        twin = next((i for i, other in enumerate(kept) if _are_both_sides(one, other)), None)
        if twin is None:
            kept.append(one)
        else:
            kept[twin] = _joined(kept[twin], one)
    return tuple(kept)


def _are_both_sides(one: Uncounted, other: Uncounted) -> bool:
    return (
        {one.side, other.side} == {Side.LEFT, Side.RIGHT} and one.why is other.why and _together(one, other)
    )


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
