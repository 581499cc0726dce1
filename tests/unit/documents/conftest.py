"""Saved reports to write about: everything is made from these alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from fixtures import FOLDER
from posecheck.change import Sessions
from posecheck.documents.html import to_html
from posecheck.exercise import load_exercise
from posecheck.report.saved import read_report
from posecheck.result import Report


def saved(name: str, when: str | None = None) -> Report:
    """Return a report of the fixtures, as if made at some time."""
    report = read_report(FOLDER / "reports" / f"{name}.json")
    return replace(report, provenance=replace(report.provenance, time_origin=when))


def sessions_of(*reports: Report) -> Sessions:
    return Sessions.of(
        reports, [load_exercise(name) for name in {one.provenance.exercise.id for one in reports}]
    )


@pytest.fixture(scope="session")
def one() -> Sessions:
    return sessions_of(saved("squat.partial", "2026-10-02T09:10:00+02:00"))


@pytest.fixture(scope="session")
def page(one: Sessions) -> str:
    return to_html(one)


@pytest.fixture(scope="session")
def page_of_several() -> str:
    """Return a page on three sessions of squats, and one of another exercise between them."""
    names = ("squat.depth", "elbow_flexion.right", "squat.partial", "squat.right")
    dated = [saved(name, f"2026-10-{day:02}T09:10:00+02:00") for day, name in enumerate(names, 2)]
    return to_html(sessions_of(*dated))
