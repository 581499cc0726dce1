"""The whole way of a patient: choose, watch, get into position, exercise, be corrected, read the result."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

import pytest
from playwright.sync_api import expect

from posecheck.exercise import load_exercise
from posecheck.synthetic.output import MjpegServer

from .camera import LiveCamera
from .conftest import Open
from .performance import (
    PERFORMANCES,
    SIT_TO_STAND,
    SIZE,
    SQUAT,
    Performance,
    arrival,
    repetitions,
)
from .serving import serving
from .visit import Visit

IN_BROWSER: Final = "Your picture stays in this browser"
ON_SERVER: Final = "This browser can’t find your joints, so PoseCheck’s server does"
SERVER_CAMERA: Final = "I’m using the one on PoseCheck’s computer"
START_HZ, COUNT_HZ, CUE_HZ = 1047, 784, 440
ATTEMPTS: Final = 3
"""A page on a machine that is busy with other things is right to let the server find the pose."""

THREE: Final = (False, True, False)
"""Repetitions; the second has the fault."""


def each_exercise(always: Performance) -> pytest.MarkDecorator:
    """Take every performance, of which one stands for the others."""
    return pytest.mark.parametrize(
        "performance",
        [
            pytest.param(p, id=p.exercise, marks=() if p is always else pytest.mark.exhaustive)
            for p in PERFORMANCES
        ],
    )


def rehearse(performance: Performance) -> None:
    """Film the patient beforehand, so that it takes no time from the page."""
    arrival(performance)
    repetitions(performance, *THREE)


def expect_demonstration(visit: Visit, performance: Performance) -> None:
    """Expect that the synthetic patient shows the exercise."""
    film = visit.page.get_by_label(f"A drawn figure shows the exercise: {performance.name}")
    expect(film).to_be_visible()
    visit.wait_until("document.querySelector('video').currentTime > 0.2")


def exercise(visit: Visit, performance: Performance) -> None:
    """Do three repetitions, the second with a fault; the cue is shown and marks the part it is about."""
    visit.exercise(repetitions(performance, *THREE))
    visit.status(performance.cue).wait_for()
    visit.camera.pause()
    visit.expect_highlighted(performance.highlighted)
    visit.photograph("cue")
    visit.camera.go_on()
    visit.expect_count(3)
    visit.photograph("three")
    assert visit.page.evaluate("performance.getEntriesByName('cue').map(({ detail }) => detail.rule)")


def finish_and_read(visit: Visit, performance: Performance) -> None:
    """Finish the set; the result tells the count, the fault, what went well, and each repetition."""
    visit.button("Finish").click()
    result = visit.read_result()
    visit.photograph("result", whole=True)
    visit.heading("3 repetitions").wait_for()
    worked_on = visit.page.get_by_role("region", name="What to work on")
    expect(worked_on.get_by_role("listitem")).to_have_text(
        [re.compile(f"{re.escape(performance.cue)}.*1 of 3")]
    )
    praised = (
        visit.page.get_by_role("region", name="What went well").get_by_role("listitem").all_inner_texts()
    )
    aims = tuple(rule.aim["en"] for rule in load_exercise(performance.exercise).rules)
    assert praised and all(text.startswith(aims) for text in praised)
    cards = visit.page.get_by_role("article").all()
    texts = [card.inner_text() for card in cards]  # without what is folded up
    assert [performance.cue in text for text in texts] == [False, True, False]
    assert ["another part of your body helped" in text for text in texts] == [False, True, False]
    titles = [card.get_by_role("heading", level=3).inner_text().split() for card in cards]
    assert [title[0] for title in titles] == ["1", "2", "3"]
    assert all(performance.side in title for title in titles if performance.side)
    curve = visit.page.get_by_role("img", name="Your movement over")
    expect(curve).to_be_visible()
    assert "3 repetitions" in str(curve.get_attribute("aria-label"))
    assert "NaN" not in result and "undefined" not in result


def begin_in_browser(visit: Visit, performance: Performance) -> None:
    """Get as far as the exercise with the pose found in the browser."""
    for _ in range(ATTEMPTS):
        visit.choose(performance)
        expect_demonstration(visit, performance)
        visit.photograph("watch")
        visit.button("Start").click()
        visit.get_into_position(performance)
        if visit.page.get_by_text(IN_BROWSER).is_visible():
            return
        visit.page.reload()
    pytest.skip("the browser finds poses too slowly on this computer, and lets the server find them")


@each_exercise(SQUAT)
def test_with_the_pose_found_in_the_browser(visit: Open, performance: Performance) -> None:
    rehearse(performance)
    here = visit()
    here.photograph("choose")
    begin_in_browser(here, performance)
    exercise(here, performance)
    finish_and_read(here, performance)

    models = [asked for asked in here.asked if asked.url.endswith(".task")]
    assert models, "what the worker asks for is recorded too"
    said = here.recorded("said")
    assert said.count(performance.cue) == 1
    counted = [text for text in said if text.isdigit()]
    assert counted == ["3", "2", "1", "1", "2", "3"], "the countdown, and three"
    assert {START_HZ, COUNT_HZ, CUE_HZ} <= set(here.recorded("tones"))


@each_exercise(SIT_TO_STAND)
def test_with_the_pose_found_by_the_server(visit: Open, performance: Performance) -> None:
    rehearse(performance)
    here = visit(unreachable="**/*.task")
    here.choose(performance)
    here.button("Start").click()
    here.get_into_position(performance)
    assert here.page.get_by_text(ON_SERVER).is_visible()
    exercise(here, performance)
    finish_and_read(here, performance)
    here.complaints[:] = [text for text in here.complaints if "net::ERR_FAILED" not in text]


def test_with_the_camera_of_the_server(visit: Open, camera: LiveCamera, tmp_path: Path) -> None:
    with (
        MjpegServer(camera.frames) as network,
        serving(tmp_path / "errors.log", "--camera", network.url) as own,
    ):
        here = visit(address=own, camera_allowed=False)
        here.choose(SQUAT)
        here.button("Start").click()
        here.get_into_position(SQUAT)
        assert here.page.get_by_text(SERVER_CAMERA).is_visible()
        picture = here.page.get_by_role("img", name="You, as in a mirror").locator("canvas")
        assert picture.evaluate("({ width, height }) => [width, height]") == list(SIZE)
        exercise(here, SQUAT)
        finish_and_read(here, SQUAT)
        here.page.close()
