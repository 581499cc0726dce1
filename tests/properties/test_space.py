"""Where in the picture the patient stands, how large, and in how many pixels, changes nothing."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from posecheck.pose import PoseTrack
from posecheck.result import Report

from .sessions import Session, property_test, sessions

noisy = sessions(least_noise_px=0.2)
"""Without noise both sides are exactly equal, and rounding decides which of them is the worse one."""


def inside(track: PoseTrack) -> bool:
    """Whether every landmark stays inside the picture."""
    return bool(np.all((track.image_px >= 0) & (track.image_px < np.array(track.size) - 1e-6)))


def assert_same(report: Report, moved: Report) -> None:
    assert moved.view is report.view
    assert (moved.rep_count, moved.partial_count) == (report.rep_count, report.partial_count)
    assert moved.score.points == pytest.approx(report.score.points)
    assert moved.cues == report.cues
    assert moved.notes == report.notes
    for rep, seen in zip(report.reps, moved.reps, strict=True):
        assert (seen.side, seen.status, seen.decided_by) == (rep.side, rep.status, rep.decided_by)
        assert (seen.start_s, seen.peak_s, seen.end_s) == (rep.start_s, rep.peak_s, rep.end_s)
        assert seen.rom.excursion == pytest.approx(rep.rom.excursion, abs=1e-6)
        for finding, found in zip(rep.findings, seen.findings, strict=True):
            assert (found.verdict, found.side) == (finding.verdict, finding.side)
            assert found.measured == pytest.approx(finding.measured, abs=1e-6)


@property_test(25)
@given(noisy, st.floats(0.3, 4.0))
def test_the_number_of_pixels_does_not_matter(session: Session, factor: float) -> None:
    track = session.track()
    width, height = track.size
    size = (round(width * factor), round(height * factor))
    scaled = replace(track, image_px=track.image_px * factor, size=size)
    assume(inside(track) and inside(scaled))
    assert_same(session.report(track), session.report(scaled))


@property_test(25)
@given(noisy, st.integers(0, 900), st.integers(0, 300), st.integers(0, 600), st.integers(0, 300))
def test_the_place_in_the_picture_does_not_matter(
    session: Session, left: int, above: int, right: int, below: int
) -> None:
    track = session.track()
    assume(inside(track))
    width, height = track.size
    moved = replace(
        track,
        image_px=track.image_px + np.array([left, above]),
        size=(width + left + right, height + above + below),
    )
    assert_same(session.report(track), session.report(moved))
