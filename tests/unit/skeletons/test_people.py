"""Of everyone whom a detector lists, one is the patient from the first picture to the last."""

from __future__ import annotations

import random

import numpy as np

from posecheck.pose import FloatArray
from posecheck.skeletons.people import patient


def person(x: float, y: float, size: float, sure: float = 0.8) -> FloatArray:
    """Seventeen points of somebody of a size at a place."""
    spread = np.linspace(-1.75, 1.75, 17) * size
    return np.column_stack([x + spread / 4, y + spread, np.full(17, sure)])


def test_the_patient_is_followed_whatever_the_order_of_the_list() -> None:
    rng = random.Random(4)
    frames, truth = [], []
    for i in range(200):
        mine = person(300 + 40 * np.sin(i / 20), 240, 80)
        others = [person(2 * i, 200, 50), person(560, 250, 60)]  # one walks through, one stands by
        listed = [mine, *others]
        rng.shuffle(listed)
        frames.append(listed)
        truth.append(mine)
    chosen = patient(frames, [i / 30 for i in range(200)])
    assert all(one is mine for one, mine in zip(chosen, truth, strict=True))


def test_nobody_takes_the_place_of_a_patient_who_has_left() -> None:
    mine, other = person(300, 240, 80), person(320, 240, 78)
    bystander = person(600, 240, 35)
    frames = [[mine, bystander]] * 100 + [[bystander]] * 60 + [[other, bystander]] * 50
    chosen = patient(frames, [i / 30 for i in range(210)])
    assert all(one is mine for one in chosen[:100])
    assert all(one is None for one in chosen[100:])


def test_a_short_gap_is_bridged() -> None:
    mine, bystander = person(300, 240, 80), person(600, 240, 60)
    frames = [[bystander] if 50 <= i < 60 else [bystander, mine] for i in range(120)]
    chosen = patient(frames, [i / 30 for i in range(120)])
    assert [i for i, one in enumerate(chosen) if one is None] == list(range(50, 60))


def test_who_is_alone_is_the_patient_also_after_a_gap() -> None:
    mine = person(300, 240, 80)
    frames: list[list[FloatArray]] = [[mine]] * 10 + [[]] * 90 + [[mine]] * 10
    chosen = patient(frames, [i / 30 for i in range(110)])
    assert sum(one is not None for one in chosen) == 20


def test_nothing_found_is_nobody() -> None:
    empty = np.zeros((17, 3))
    assert patient([[empty, empty]], [0.0]) == [None]
    assert patient([], []) == []
