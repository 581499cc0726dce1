"""What is told by the schedule of feedback: improvements during the set, summaries in it and after it."""

from __future__ import annotations

import json
import re
from typing import Any, Final

import pytest
from playwright.sync_api import WebSocketRoute, expect

from .conftest import Open
from .performance import SQUAT, repetitions
from .visit import PATIENCE_MS, Visit

BETTER_HZ: Final = (659, 784)


def prescribe(here: Visit, feedback: dict[str, Any]) -> None:
    """Have the server follow a schedule of feedback, as an app of a therapist would ask for it."""

    def passed_on(stream: WebSocketRoute) -> None:
        server = stream.connect_to_server()

        def to_server(message: str | bytes) -> None:
            if isinstance(message, str) and (said := json.loads(message))["type"] == "start":
                said["prescription"]["dose"] = {"feedback": feedback}
                message = json.dumps(said)
            server.send(message)

        stream.on_message(to_server)

    here.context.route_web_socket(re.compile("/v1/"), passed_on)
    here.page.reload()
    here.heading("Which exercise?").wait_for()


def do(here: Visit, *faulty: bool) -> None:
    here.choose(SQUAT)
    here.button("Start").click()
    here.get_into_position(SQUAT)
    here.exercise(repetitions(SQUAT, *faulty))


@pytest.mark.exhaustive
def test_what_has_become_better_is_shown_and_said(visit: Open) -> None:
    here = visit()
    repetitions(SQUAT, True, True, False)
    do(here, True, True, False)  # on a busy computer, few pictures may show one fault too briefly
    here.expect_count(3)
    if SQUAT.cue not in here.recorded("said"):
        pytest.skip("this computer is too busy to see the fault")
    praise = here.status("Better: Knees over the feet.")
    expect(praise).to_be_visible(timeout=PATIENCE_MS)
    expect(praise).to_have_class(re.compile(r"\bgood\b"))
    here.photograph("better")
    assert here.recorded("said").count("Better: Knees over the feet.") == 1
    assert set(BETTER_HZ) <= set(here.recorded("tones"))


def test_a_summary_is_told_after_the_set_and_nothing_before(visit: Open) -> None:
    here = visit()
    repetitions(SQUAT, True, True, False)
    here.choose(SQUAT)
    here.page.get_by_text("For your therapist").click()
    here.page.get_by_role("radio", name="Once, after the set").check()
    here.page.reload()  # what was chosen once is remembered
    do(here, True, True, False)
    here.expect_count(3)
    assert SQUAT.cue not in here.recorded("said")
    here.button("Finish").click()
    here.read_result()
    here.photograph("summary", whole=True)
    told = re.compile(f"In [12] of 3 repetitions: {SQUAT.cue}|I saw nothing to correct. Well done.")
    summary = here.page.get_by_role("group", name="About your set").get_by_text(told)
    expect(summary).to_be_visible()
    large_px, plain_px = (
        here.page.evaluate(
            "selector => parseFloat(getComputedStyle(document.querySelector(selector)).fontSize)", one
        )
        for one in (".summary p", ".remark")
    )
    assert large_px > 1.5 * plain_px
    assert told.fullmatch(here.recorded("said")[-1])


@pytest.mark.exhaustive
def test_a_summary_after_every_few_is_shown_meanwhile(visit: Open) -> None:
    here = visit()
    repetitions(SQUAT, True, True)
    prescribe(here, {"kind": "summary", "every_reps": 2})
    do(here, True, True)
    told = re.compile(f"In (1 of|both of) the last 2: {SQUAT.cue}|Nothing to correct in the last 2.")
    expect(here.page.get_by_role("status").filter(has_text=told)).to_be_visible(timeout=PATIENCE_MS)
    here.photograph("meanwhile")
    assert sum(told.fullmatch(said) is not None for said in here.recorded("said")) == 1
