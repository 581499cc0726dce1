"""A written report is for everybody too: axe-core has no objection, it fits a phone, and fetches nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from fixtures import FOLDER
from posecheck.change import Sessions
from posecheck.documents.html import to_html
from posecheck.exercise import load_exercise
from posecheck.report.saved import read_report

from .axe import violations
from .visit import SCREENSHOTS

NARROW = {"width": 390, "height": 844}


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the file of a report on two sessions."""
    reports = [read_report(FOLDER / "reports" / f"squat.{shows}.json") for shows in ("partial", "right")]
    dated = [
        replace(report, provenance=replace(report.provenance, time_origin=f"2026-10-0{day}T10:00:00+02:00"))
        for day, report in enumerate(reports, 1)
    ]
    path = tmp_path_factory.mktemp("written") / "report.html"
    path.write_text(to_html(Sessions.of(dated, [load_exercise("squat")])), encoding="utf-8")
    return path


def test_a_written_report_is_for_everybody(browser: Browser, written: Path) -> None:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(written.as_uri())
    assert violations(page) == []
    page.screenshot(path=SCREENSHOTS / "written-report.png", full_page=True)
    page.set_viewport_size(NARROW)  # type: ignore[arg-type]
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") == 0
    page.screenshot(path=SCREENSHOTS / "written-report-phone.png", full_page=True)
    assert (asked, complaints) == ([written.as_uri()], [])
    page.close()
