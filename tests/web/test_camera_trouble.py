"""Where the page gets no camera, it says in plain words what to do, and goes on when that is done."""

from __future__ import annotations

from playwright.sync_api import Playwright

from .axe import violations
from .browser import launch
from .conftest import Open
from .performance import SQUAT, repetitions


def test_camera_refused_and_then_allowed(visit: Open) -> None:
    here = visit(camera_allowed=False)
    here.choose(SQUAT)
    here.button("Start").click()
    here.heading("I may not use the camera.").wait_for()
    here.photograph("refused")
    steps = here.page.get_by_role("listitem").all_inner_texts()
    assert any("Choose “Allow”." in step for step in steps)
    assert violations(here.page) == []
    here.button("Try again").click()
    here.heading("I may not use the camera.").wait_for()
    here.context.grant_permissions(["camera"])
    here.camera.hold(repetitions(SQUAT, False))
    here.button("Try again").click()
    here.status("Good. Stay there.").wait_for()


def test_no_camera(visit: Open, playwright: Playwright) -> None:
    browser = launch(playwright, None)
    here = visit(browser=browser)
    here.choose(SQUAT)
    here.button("Start").click()
    here.heading("I find no camera.").wait_for()
    here.photograph("absent")
    steps = here.page.get_by_role("listitem").all_inner_texts()
    assert any("Plug in a camera." in step for step in steps)
    here.button("Other exercise").click()
    here.heading("Which exercise?").wait_for()
    here.context.close()
    browser.close()
