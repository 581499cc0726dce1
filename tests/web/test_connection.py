"""The connection to the server breaks: the patient is told, and the count goes on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from .conftest import Open
from .performance import SQUAT, TO_THE_TARGET_S, repetitions
from .serving import Wire, serving
from .visit import Visit


@pytest.fixture
def wire(address: str) -> Iterator[Wire]:
    with Wire(address) as wire:
        yield wire


def test_cut_in_mid_squat_and_resumed(visit: Open, wire: Wire) -> None:
    here = visit(address=wire.address)
    squats = repetitions(SQUAT, False, False, False)
    half_s = TO_THE_TARGET_S + 0.2
    here.camera.hold(squats)
    here.choose(SQUAT)
    here.button("Start").click()
    here.wait_until_it_counts()
    here.exercise(squats.part(0, half_s))
    here.page.get_by_text(re.compile("^bottom$")).wait_for()
    wire.cut()
    here.status("Connection lost").wait_for()
    here.photograph("lost")
    wire.mend()
    here.status("Connection lost").wait_for(state="hidden")
    here.exercise(squats.part(half_s))
    here.expect_count(3)
    here.photograph("resumed")
    here.button("Finish").click()
    here.read_result()
    here.heading("3 repetitions").wait_for()
    streams = [asked for asked in here.asked if asked.kind == "stream"]
    assert len(streams) >= 2
    leave_the_page(here)


@pytest.mark.exhaustive
def test_a_server_that_starts_anew_in_mid_set(visit: Open, wire: Wire, tmp_path: Path) -> None:
    here = visit(address=wire.address)
    squats = repetitions(SQUAT, False, False, False)
    here.camera.hold(squats)
    here.choose(SQUAT)
    here.button("Start").click()
    here.wait_until_it_counts()
    here.exercise(squats)
    here.expect_count(3)
    with serving(tmp_path / "errors.log") as other:
        wire.cut()
        here.status("Connection lost").wait_for()
        wire.mend(other)
        here.heading("The connection was lost, and this set can’t go on.").wait_for()
        expect(here.page.get_by_text("I had counted 3 repetitions by then.")).to_be_visible()
        here.photograph("broken-off")
        here.button("Try again").click()
        here.heading("Camera check").wait_for()
        leave_the_page(here)


def test_server_away_at_first(visit: Open, wire: Wire) -> None:
    here = visit(address=wire.address)
    here.photograph("choose")  # with its films, which would never come any more
    wire.cut()
    here.button(SQUAT.name).click()
    here.page.get_by_role("alert").filter(has_text="I can’t reach PoseCheck.").wait_for()
    here.photograph("unreachable")
    wire.mend()
    here.button("Try again").click()
    expect(here.page.get_by_role("alert")).to_be_hidden()
    here.choose(SQUAT)
    expect(here.button("Start")).to_be_visible()
    leave_the_page(here)


def leave_the_page(here: Visit) -> None:
    """Close the page while its server can be reached, and forgive what Chromium said of lost connections."""
    here.page.close()
    here.complaints[:] = [
        text
        for text in here.complaints
        if not re.search(r"net::ERR_(CONNECTION|CONTENT_LENGTH|EMPTY|INCOMPLETE|NETWORK|SOCKET)", text)
    ]
