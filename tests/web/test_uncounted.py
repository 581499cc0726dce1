"""A movement that is not counted: the result tells it, in one line that blames nobody.

Exhaustive: the words are tested with the page's code, what is counted in the engine's tests; here the pose
model has to see a whole movement, on a busy computer with a few poses a second.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import pytest
from playwright.sync_api import expect

from .conftest import Open
from .performance import ELBOW_FLEXION, SQUAT, repetitions
from .visit import PATIENCE_MS, Visit

pytestmark = pytest.mark.exhaustive

SMALL: Final = replace(SQUAT, target={name: 0.57 * angle for name, angle in SQUAT.target.items()})


def squat(here: Visit, count: int) -> None:
    here.exercise(repetitions(SQUAT, False))
    here.expect_count(count)


def test_a_much_smaller_movement_is_told_in_one_line(visit: Open) -> None:
    small = repetitions(SMALL, False)
    here = visit()
    here.choose(SQUAT)
    here.button("Start").click()
    here.get_into_position(SQUAT)
    squat(here, 1)
    here.exercise(small)
    while here.camera.playing:
        here.page.wait_for_timeout(100)
    squat(here, 2)
    here.button("Finish").click()
    here.read_result()
    here.photograph("uncounted", whole=True)
    told = here.page.get_by_text("Not counted:")
    expect(told).to_have_text("Not counted: 1 movement (much smaller than the others).")


def test_another_movement_is_told_when_it_is_done_and_in_the_result(visit: Open) -> None:
    raises = repetitions(replace(ELBOW_FLEXION, target={"shoulder_flexion": 165}), False, False)
    here = visit()
    here.choose(ELBOW_FLEXION)
    here.button("Start").click()
    here.get_into_position(ELBOW_FLEXION)
    here.exercise(raises)
    told = "That looked like raising the arm forward."
    expect(here.page.get_by_text(told)).to_be_visible(timeout=PATIENCE_MS)
    here.photograph("another movement")
    while here.camera.playing:
        here.page.wait_for_timeout(100)
    here.expect_count(0)
    here.button("Finish").click()
    line = here.page.get_by_text("Not counted:")
    expect(line).to_have_text(
        "Not counted: 2 movements (looked like raising the arm forward).", timeout=PATIENCE_MS
    )
    assert told in here.recorded("said")
