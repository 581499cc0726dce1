"""How the page does in Chromium while somebody exercises: ``python -m benchmarks.page``.

Printed is how long its thread is blocked, and how soon a cue is on the screen.

Another program that takes the processor away prolongs both; what the page's thread itself worked does not
depend on that.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import Browser, sync_playwright

from posecheck.synthetic.posture import Posture
from tests.web.browser import PROGRAM, launch
from tests.web.camera import LiveCamera
from tests.web.performance import SQUAT, repetitions
from tests.web.serving import serving
from tests.web.visit import Visit

FAULTS: Sequence[Posture] = ({"knee_medial_rotation": 14}, {"pelvis_shift": -0.6}, {})
ROUNDS = 4
"""A cue is not given again at once, so two faults take turns, with a good squat between."""
SLOW_MS = 50
"""A browser calls a task longer than this a long one."""
THREAD = "CrRendererMain"
CATEGORIES = ["toplevel", "__metadata"]


def main() -> None:
    """Measure a set of squats with faults, the pose found in the browser."""
    if PROGRAM is None:
        print("page: not measured, there is no chromium")
        return
    with (
        tempfile.TemporaryDirectory() as folder,
        LiveCamera(Path(folder, "camera.y4m")) as camera,
        serving(Path(folder, "errors.log")) as address,
        sync_playwright() as playwright,
    ):
        browser = launch(playwright, camera)
        visit = Visit(browser.new_context(permissions=["camera"]), camera, address, "benchmark")
        trace = exercised(browser, visit)
        cues_ms = visit.page.evaluate("performance.getEntriesByName('cue').map((cue) => cue.duration)")
        in_browser = visit.page.get_by_text("Your picture stays in this browser").is_visible()
        browser.close()
    assert in_browser, "the page let the server find the pose: this machine was too busy"
    print(blocks(json.loads(trace)["traceEvents"]))
    print(
        f"page: cue on the screen {median(cues_ms):.0f} ms after its landmarks, "
        f"{max(cues_ms):.0f} ms at worst ({len(cues_ms)} cues)"
    )


def exercised(browser: Browser, visit: Visit) -> bytes:
    """Do squats in front of the page's camera.

    Parameters
    ----------
    browser : Browser
        The browser that is traced.
    visit : Visit
        A page in it, nothing chosen yet.

    Returns
    -------
    bytes
        Chromium's trace of it, JSON.
    """
    squats = [repetitions(replace(SQUAT, fault=fault), True) for fault in FAULTS] * ROUNDS
    visit.camera.hold(squats[0])
    visit.choose(SQUAT)
    visit.button("Start").click()
    visit.wait_until_it_counts()
    browser.start_tracing(page=visit.page, categories=CATEGORIES)
    for number, squat in enumerate(squats, 1):
        visit.camera.play(squat)
        visit.expect_count(number)
    return browser.stop_tracing()


def blocks(events: Sequence[Mapping[str, Any]]) -> str:
    """Say how long the tasks of the page's thread took, by the clock and by their own work.

    Parameters
    ----------
    events : sequence of mapping of str to object
        What the trace holds.
    """
    names = {(e["pid"], e["tid"]): e["args"]["name"] for e in events if e["name"] == "thread_name"}
    tasks = [e for e in events if e["name"].endswith("RunTask") and names.get((e["pid"], e["tid"])) == THREAD]
    clock_ms = [task["dur"] / 1000 for task in tasks if "dur" in task]
    work_ms = [task["tdur"] / 1000 for task in tasks if "tdur" in task]
    slow = sum(ms > SLOW_MS for ms in clock_ms)
    return (
        f"page: of {len(tasks)} tasks of its thread the longest blocked it for {max(clock_ms):.1f} ms, "
        f"{max(work_ms):.1f} ms of work; {slow} over {SLOW_MS} ms"
    )


if __name__ == "__main__":
    main()
