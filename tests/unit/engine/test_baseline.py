"""The straightforward baseline reads a posture as the engine does, or its speed could not be compared."""

from __future__ import annotations

from benchmarks.clips import squat_track
from benchmarks.engine import baseline, check_same, fast, run


def test_the_baseline_gives_the_same_report() -> None:
    poses = list(squat_track(2))
    (_, report), (_, expected) = run(fast, poses), run(baseline, poses)
    assert report.rep_count == 2
    check_same(report, expected)
