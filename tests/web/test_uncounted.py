"""A movement that is not counted: the result tells it, in one line that blames nobody."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from playwright.sync_api import expect

from .conftest import Open
from .performance import SQUAT, repetitions
from .visit import Visit

SMALL: Final = replace(SQUAT, target={name: 0.57 * angle for name, angle in SQUAT.target.items()})


def squat(here: Visit, count: int) -> None:
    here.camera.play(repetitions(SQUAT, False))
    here.expect_count(count)


def test_a_much_smaller_movement_is_told_in_one_line(visit: Open) -> None:
    small = repetitions(SMALL, False)
    here = visit()
    here.choose(SQUAT)
    here.button("Start").click()
    here.get_into_position(SQUAT)
    squat(here, 1)
    here.camera.play(small)
    while here.camera.playing:
        here.page.wait_for_timeout(100)
    squat(here, 2)
    here.button("Finish").click()
    here.read_result()
    here.photograph("uncounted", whole=True)
    told = here.page.get_by_text("not counted")
    expect(told).to_have_text("One movement was not counted: it was much smaller than the others.")
