"""Everybody can use the page: with a screen reader, in the dark, on a tablet, by keyboard, without motion."""

from __future__ import annotations

import re
from typing import Final

from playwright.sync_api import Locator, expect

from .axe import violations
from .conftest import Open
from .performance import ELBOW_FLEXION, SQUAT, arrival, repetitions
from .visit import Visit

LANDSCAPE: Final = (1280, 800)
MOST_TABS: Final = 120
NARROWER: Final = {"tablet": (800, 1280), "phone": (390, 844)}
READABLE_PX: Final = 150
"""Size of the count: its digits are 3 cm high then, which a tenth of normal sight reads from two metres."""

FOCUS: Final = """() => {
  const focused = document.activeElement;
  const outlined = ({ outlineStyle: style, outlineWidth: px }) => style !== 'none' && parseFloat(px) >= 2;
  const marked = [focused, focused.closest('label')].filter(Boolean);
  return {
    name: focused.labels?.[0]?.innerText ?? focused.getAttribute('aria-label') ?? focused.innerText,
    role: focused.getAttribute('role') ?? focused.type ?? focused.localName,
    visible: marked.some((one) => outlined(getComputedStyle(one))),
  };
}"""


def inspect(visit: Visit, step: str) -> None:
    """Expect nothing to object to in both colour schemes, and all of the page's width on narrow screens."""
    for scheme in ("light", "dark"):
        visit.page.emulate_media(color_scheme=scheme)
        assert (step, scheme, violations(visit.page)) == (step, scheme, [])
        visit.photograph(f"{step}-{scheme}")
    visit.page.emulate_media(color_scheme="light")
    for device, (width, height) in NARROWER.items():
        visit.page.set_viewport_size({"width": width, "height": height})
        beyond = visit.page.evaluate("document.documentElement.scrollWidth - innerWidth")
        visit.photograph(f"{step}-{device}")
        assert (step, device, beyond) == (step, device, 0)
    visit.page.set_viewport_size({"width": LANDSCAPE[0], "height": LANDSCAPE[1]})


def test_every_step_for_everybody(visit: Open) -> None:
    here = visit()
    inspect(here, "choose")
    here.choose(SQUAT)
    inspect(here, "watch")
    here.camera.hold(arrival(SQUAT))
    here.button("Start").click()
    here.status(SQUAT.advice).wait_for()
    inspect(here, "check")

    squats = repetitions(SQUAT, False, True)
    here.camera.hold(squats)
    here.status("Get ready.").wait_for()
    here.photograph("countdown")
    assert violations(here.page) == []
    here.wait_until_it_counts()
    inspect(here, "exercise")
    assert tall(here.status(re.compile("of 8")).locator(".number")) >= READABLE_PX

    here.exercise(squats)
    here.status(SQUAT.cue).wait_for()
    here.camera.pause()
    for scheme in ("light", "dark"):
        here.page.emulate_media(color_scheme=scheme)
        assert violations(here.page) == []
        here.photograph(f"cue-{scheme}")
    here.camera.go_on()
    here.expect_count(2)

    here.button("Finish").click()
    here.read_result()
    for summary in here.page.locator("summary").all():
        summary.click()
    inspect(here, "result")


def tall(letters: Locator) -> float:
    """Return the size of the letters in pixels."""
    size: float = letters.evaluate("number => parseFloat(getComputedStyle(number).fontSize)")
    return size


def tab_to(visit: Visit, name: str) -> None:
    """Press Tab until something has the focus; on the way and there the focus is to be seen."""
    for _ in range(MOST_TABS):
        visit.page.keyboard.press("Tab")
        focused = visit.page.evaluate(FOCUS)
        assert focused["visible"] or focused["role"] == "body", focused  # there the round begins anew
        if focused["role"] != "body" and focused["name"].strip().startswith(name):
            return
    raise AssertionError(f"{name} cannot be reached by keyboard")


def expect_focus_on_heading(visit: Visit) -> None:
    """Expect that a screen reader begins to read at the heading of the step."""
    expect(visit.page.get_by_role("heading", level=1)).to_be_focused()


def test_by_keyboard_alone_in_silence_and_without_motion(visit: Open) -> None:
    here = visit(reduced_motion="reduce")
    press = here.page.keyboard.press
    for switch in ("Voice", "Sounds"):
        tab_to(here, switch)
        press("Space")
        expect(here.page.get_by_role("switch", name=switch)).not_to_be_checked()

    tab_to(here, "Search by name")
    here.page.keyboard.type("BÉND elb")
    expect(here.status("2 exercises")).to_be_visible()
    tab_to(here, "All")
    press("ArrowRight")
    press("ArrowRight")
    expect(here.page.get_by_role("radio", name="Arms and shoulders")).to_be_checked()
    expect(here.status("1 exercise")).to_be_visible()
    tab_to(here, ELBOW_FLEXION.name)
    press("Enter")
    here.heading(ELBOW_FLEXION.name).wait_for()
    expect_focus_on_heading(here)
    assert here.page.locator("video").evaluate("film => film.paused && film.controls")
    tab_to(here, "Whichever side you move")
    press("ArrowDown")
    press("ArrowDown")
    expect(here.page.get_by_role("radio", name="Right side")).to_be_checked()
    here.photograph("side")
    tab_to(here, "Start")
    press("Enter")
    here.get_into_position(ELBOW_FLEXION)
    expect_focus_on_heading(here)
    assert here.page.evaluate("document.getAnimations().length") == 0

    here.exercise(repetitions(ELBOW_FLEXION, True))
    here.status(ELBOW_FLEXION.cue).wait_for()
    here.expect_count(1)
    press("Escape")
    here.read_result()
    expect_focus_on_heading(here)
    here.photograph("result", whole=True)
    assert here.recorded("said") == here.recorded("tones") == []

    tab_to(here, "Once more")
    press("Enter")
    here.heading("Camera check").wait_for()
    press("Escape")
    here.heading("Which exercise?").wait_for()
    here.page.reload()
    expect(here.page.get_by_role("switch", name="Voice")).not_to_be_checked()
