"""Sessions of the synthetic patient to draw: of both sides, of one side, with a gap, and over some weeks."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest

from fixtures import FOLDER
from posecheck.exercise import Exercise, load_exercise
from posecheck.pipeline import score
from posecheck.pose import PoseTrack
from posecheck.result import Report


@cache
def scored(exercise: str, shows: str, when: str | None = None) -> Report:
    """Return the report on a track of the fixtures, as if made at some time."""
    track = PoseTrack.load(FOLDER / "tracks" / f"{exercise}.{shows}.npz")
    report = score(track, load_exercise(exercise))
    return replace(report, provenance=replace(report.provenance, time_origin=when))


@pytest.fixture
def squat() -> Exercise:
    return load_exercise("squat")


@pytest.fixture
def partial() -> Report:
    """Three squats seen from an angle: the second is partial, and the right leg is hidden for a while."""
    return scored("squat", "partial")


@pytest.fixture
def weeks() -> list[Report]:
    """A month of squats, the first of them far from deep enough."""
    shows = ("depth", "right", "heels", "right")
    return [
        scored("squat", name, f"2026-10-{day:02}T09:00:00+02:00")
        for name, day in zip(shows, (2, 9, 16, 23), strict=True)
    ]
