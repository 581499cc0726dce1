"""The result draws each repetition with the band of the reference behind it, for everybody."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import Any

import pytest
from playwright.sync_api import FilePayload, WebSocketRoute, expect

from fixtures import FOLDER
from posecheck.reference.file import text_of
from posecheck.reference.library import known_patterns

from .axe import violations
from .conftest import Open
from .performance import SHOULDER_ABDUCTION, SQUAT, repetitions
from .visit import Visit


def shown() -> dict[str, Any]:
    """Return a report of both arms, the last repetition of which is partial."""
    text = (FOLDER / "reports/shoulder_abduction.right.json").read_text(encoding="utf-8")
    report: dict[str, Any] = json.loads(text)
    report["reps"][-1]["status"] = "partial"
    return report


def answer_with(here: Visit, report: dict[str, Any]) -> None:
    """Have the server answer with a report, whatever the camera sees."""

    def passed_on(stream: WebSocketRoute) -> None:
        server = stream.connect_to_server()

        def to_page(message: str | bytes) -> None:
            if isinstance(message, str) and json.loads(message)["type"] == "report":
                message = json.dumps({"type": "report", "report": report})
            stream.send(message)

        server.on_message(to_page)

    here.context.route_web_socket(re.compile("/v1/"), passed_on)
    here.page.reload()
    here.heading("Which exercise?").wait_for()


def test_each_repetition_is_drawn_with_the_band_of_the_reference(visit: Open) -> None:
    here = visit()
    answer_with(here, shown())
    here.choose(SHOULDER_ABDUCTION)
    here.button("Start").click()
    here.get_into_position(SHOULDER_ABDUCTION)
    here.button("Finish").click()
    here.read_result()
    section = here.page.get_by_role("region", name="Arm raise, repetition by repetition")
    for side in ("left", "right"):
        said = rf"^Arm raise, {side} side, from .* each repetition: repetition 1 reaches 1\d\d°"
        panel = section.get_by_role("img", name=re.compile(said))
        expect(panel).to_be_visible()
        assert panel.locator(".rep").count() == 3 and panel.locator(".rep.partial").count() == 1
        assert panel.locator(".band").count() == 1
    expect(section.get_by_text("the dotted line is the middle")).to_be_visible()
    expect(section.get_by_text("A smaller movement, not counted")).to_be_visible()

    others = here.page.get_by_role("region", name="What else was watched, repetition by repetition")
    expect(others.get_by_role("img")).to_have_count(0)  # all that is not asked for stays folded
    others.get_by_text("Elbow bend", exact=True).click()
    expect(
        others.get_by_role("img", name=re.compile(r"^Elbow bend, left side, from the start"))
    ).to_be_visible()

    section.get_by_role("radio", name="2").check()
    assert section.locator(".rep.chosen").count() == 2 and section.locator(".rep.behind").count() == 4
    for scheme in ("light", "dark"):
        here.page.emulate_media(color_scheme=scheme)
        assert (scheme, violations(here.page)) == (scheme, [])
        section.scroll_into_view_if_needed()
        here.photograph(scheme, whole=True)
    # At 200 % zoom the window of a tablet has half the pixels.
    here.page.set_viewport_size({"width": 400, "height": 640})
    assert here.page.evaluate("document.documentElement.scrollWidth - innerWidth") == 0
    width = section.bounding_box()["width"]
    assert all(panel.bounding_box()["width"] <= width for panel in section.get_by_role("img").all())
    here.photograph("zoomed", whole=True)


def pattern_file(**changed: Any) -> FilePayload:
    """Return the file of a demonstration that is not the usual one, some of its fields changed."""
    own = next(one for one in known_patterns() if one.key == "squat")
    content = json.loads(text_of(replace(own, name={"en": "your squat in May"}))) | changed
    return {
        "name": "may.pattern.json",
        "mimeType": "application/json",
        "buffer": json.dumps(content).encode(),
    }


@pytest.mark.exhaustive
def test_a_therapist_has_the_patient_compared_with_another_demonstration(visit: Open) -> None:
    here = visit()
    repetitions(SQUAT, False)

    def give(file: FilePayload) -> None:
        here.choose(SQUAT)
        here.page.get_by_text("For your therapist").click()
        here.page.get_by_label("Compare with another demonstration").set_input_files(file)

    give({"name": "a.json", "mimeType": "application/json", "buffer": b"{}"})
    expect(here.page.get_by_role("alert")).to_contain_text("There is no demonstration in this file.")
    assert violations(here.page) == []
    here.button("Another exercise").click()

    give(pattern_file(bands="none"))
    here.button("Start").click()
    here.heading("I can’t compare you with the demonstration in the file.").wait_for()
    here.button("Another exercise").click()

    give(pattern_file())
    expect(here.page.get_by_role("status")).to_contain_text("compared with may.pattern.json")
    here.photograph("therapist", whole=True)
    here.button("Start").click()
    here.get_into_position(SQUAT)
    here.exercise(repetitions(SQUAT, False))
    here.expect_count(1)
    here.button("Finish").click()
    here.read_result()
    legend = here.page.get_by_text("Shaded: your squat in May; the dotted line is the middle")
    expect(legend.first).to_be_visible()
    here.photograph("compared", whole=True)
