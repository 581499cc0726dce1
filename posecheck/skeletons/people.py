"""Which of the people in a recording is the patient, where a detector lists everyone in every picture.

Without pictures there are no clothes to tell people by, only place and size. So a person is followed while
they are in view, and who is seen most, largest and surest over the whole recording is the patient; nobody who
comes after the patient has left takes their place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from posecheck.pose import FloatArray

JUMP: Final = 0.4
SPEED_PER_S: Final = 3.0
"""Plausible motion of a body's middle, in lengths of the trunk: a jump of the estimate, and what a fast walk
adds in a second; as for pictures (:mod:`posecheck.estimation.subject`)."""
GONE_S: Final = 1.0
"""Who has not been seen for this long may be anywhere, so whoever comes then may be someone else."""


@dataclass(slots=True, eq=False)
class _Person:
    """Someone followed so far: in which frames, as which of those listed there."""

    middle: FloatArray
    size: float
    seen_s: float
    weight: float = 0.0
    listed: dict[int, int] = field(default_factory=dict)


def patient(frames: Sequence[Sequence[FloatArray]], time_s: Sequence[float]) -> list[FloatArray | None]:
    """Return the patient in each frame.

    Parameters
    ----------
    frames : sequence of sequence of ndarray, shape (k, 3)
        For each frame everyone in it: x and y in pixels and confidence of each point; a point that was not
        found has confidence 0.
    time_s : sequence of float
        When the frames were taken.

    Returns
    -------
    list of ndarray or None
        None where the patient is not in the frame.
    """
    if all(len(people) <= 1 for people in frames):
        return [people[0] if people else None for people in frames]
    known: list[_Person] = []
    for i, (people, now_s) in enumerate(zip(frames, time_s, strict=True)):
        _follow(known, people, i, now_s)
    if not known:
        return [None] * len(frames)
    chosen = max(known, key=lambda person: person.weight).listed
    return [people[chosen[i]] if i in chosen else None for i, people in enumerate(frames)]


def _follow(known: list[_Person], people: Sequence[FloatArray], frame: int, now_s: float) -> None:
    """Find everyone in a frame among those in view, nearest first; who is left over is new."""
    seen = {j: found for j, points in enumerate(people) if (found := _seen(points)) is not None}
    near = []
    for person in known:
        elapsed_s = now_s - person.seen_s
        if elapsed_s > GONE_S:
            continue
        for j, (centre, size, _) in seen.items():
            away = float(np.linalg.norm(centre - person.middle)) / max(size, person.size)
            if away <= JUMP + SPEED_PER_S * elapsed_s:
                near.append((away, j, person))
    for _, j, person in sorted(near, key=lambda one: one[0]):
        if j in seen and person.seen_s < now_s:
            _take(person, j, seen.pop(j), frame, now_s)
    for j, found in seen.items():
        person = _Person(middle=found[0], size=found[1], seen_s=now_s)
        _take(person, j, found, frame, now_s)
        known.append(person)


def _take(person: _Person, j: int, found: tuple[FloatArray, float, float], frame: int, now_s: float) -> None:
    person.middle, person.size, sure = found
    person.seen_s = now_s
    person.weight += person.size * sure
    person.listed[frame] = j


def _seen(points: FloatArray) -> tuple[FloatArray, float, float] | None:
    """Return the middle of a person, their size in pixels and how sure the detector is."""
    there = points[points[:, 2] > 0.0]
    if not len(there):
        return None
    spread = np.ptp(there[:, :2], axis=0)
    # A body's height is about three and a half trunks.
    return np.median(there[:, :2], axis=0), max(float(np.max(spread)) / 3.5, 1.0), float(points[:, 2].sum())
