"""Where the page gets no camera, it says in plain words what to do, and goes on when that is done."""

from __future__ import annotations

from playwright.sync_api import Playwright

from .axe import violations
from .browser import launch
from .conftest import Open
from .performance import SQUAT, repetitions

STARTS_FOR_EVER = """
HTMLMediaElement.prototype.play = function () {
  if (!this.srcObject) return Promise.resolve();
  return new Promise((_, refuse) => {
    const watch = setInterval(() => {
      if (!window.started) window.started = this.isConnected;
      if (!window.started || this.isConnected) return;
      clearInterval(watch);
      refuse(new DOMException("The media was removed from the document.", "AbortError"));
      window.refused = true;
    }, 20);
  });
};
"""
"""A camera that does not get going before its picture has left the page."""


def test_camera_refused_and_then_allowed(visit: Open) -> None:
    here = visit(camera_allowed=False)
    here.choose(SQUAT)
    here.button("Start").click()
    here.heading("I’m not allowed to use the camera.").wait_for()
    here.photograph("refused")
    steps = here.page.get_by_role("listitem").all_inner_texts()
    assert any("Choose “Allow”." in step for step in steps)
    assert violations(here.page) == []
    here.button("Try again").click()
    here.heading("I’m not allowed to use the camera.").wait_for()
    here.context.grant_permissions(["camera"])
    here.camera.hold(repetitions(SQUAT, False))
    here.button("Try again").click()
    here.status("Good. Stay there.").wait_for()


def test_no_camera(visit: Open, playwright: Playwright) -> None:
    browser = launch(playwright, None)
    here = visit(browser=browser)
    here.choose(SQUAT)
    here.button("Start").click()
    here.heading("I can’t find a camera.").wait_for()
    here.photograph("absent")
    steps = here.page.get_by_role("listitem").all_inner_texts()
    assert any("Plug in a camera." in step for step in steps)
    here.button("Another exercise").click()
    here.heading("Which exercise?").wait_for()
    here.context.close()
    browser.close()


def test_who_leaves_while_the_camera_starts_is_told_of_no_error(visit: Open) -> None:
    """Chromium refuses to play a video that has left the page; whatever complains fails the test."""
    here = visit()
    here.page.evaluate(STARTS_FOR_EVER)
    here.choose(SQUAT)
    here.button("Start").click()
    here.wait_until("window.started === true")
    here.button("Stop").click()
    here.wait_until("window.refused === true")
    here.heading("Which exercise?").wait_for()
    assert here.complaints == []
