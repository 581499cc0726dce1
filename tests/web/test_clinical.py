"""A clinical test: the page asks what its norm depends on, and shows the result beside it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

import pytest
from playwright.sync_api import Locator, expect

from .axe import violations
from .conftest import Open
from .performance import SHOULDER_ABDUCTION, repetitions
from .visit import Visit

ARM_RAISE: Final = replace(
    SHOULDER_ABDUCTION,
    exercise="rom_shoulder_abduction",
    name="Range of motion: arm to the side",
    target={"left_shoulder_abduction": 150},
)


def do(here: Visit) -> Locator:
    """Raise the arm twice; return the result of the test."""
    movement = repetitions(ARM_RAISE, False, False)
    here.camera.hold(movement)
    here.button("Start").click()
    here.wait_until_it_counts()
    here.exercise(movement)
    here.expect_count(2)
    here.button("Finish").click()
    return here.page.get_by_role("region", name="Test result")


def test_a_result_stands_beside_the_norm_for_age_and_sex(visit: Open) -> None:
    repetitions(ARM_RAISE, False, False)
    here = visit()
    here.page.get_by_role("radio", name="Clinical tests").check()
    expect(here.status("11 exercises")).to_be_visible()
    here.choose(ARM_RAISE)
    age = here.page.get_by_label("Age in years")
    age.fill("172")
    here.button("Start").click()
    expect(age).to_be_focused()
    expect(here.page.get_by_role("alert")).to_have_text(
        "Please write a whole number from 0 to 130, or leave it empty."
    )
    assert violations(here.page) == []
    here.photograph("asked", whole=True)
    age.fill("72")
    here.page.get_by_role("radio", name="Female").check()

    result = do(here)
    expect(result.get_by_role("heading", name="Range of motion (farthest angle), left")).to_be_visible()
    if "no valid result" in result.inner_text():
        pytest.skip("this computer is too busy to see the arm at its highest")
    for told in (
        "Mean of women aged 20 to 91",
        "Source: Gill TK",
        "Best of 2 attempts",
        "The protocol asks for 3 attempts; only 2 were made.",
    ):
        expect(result).to_contain_text(told)
    assert violations(here.page) == []
    here.photograph("result", whole=True)
