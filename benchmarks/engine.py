"""What the engine costs for one frame: ``python -m benchmarks.engine``.

It is held against the straightforward baseline in :mod:`benchmarks.baseline` and
:mod:`benchmarks.baseline_posture`, which must give the same results.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from statistics import median
from unittest import mock

from benchmarks.baseline import NumpyMeasurer
from benchmarks.baseline_posture import NumpyPosture
from benchmarks.clips import squat, squat_track
from posecheck.engine import Checker
from posecheck.engine.sight import Sight
from posecheck.pose import Pose
from posecheck.reference.library import pattern_of
from posecheck.result import Report

ROUNDS = 9


def whole() -> Checker:
    """Return the checker as it ships."""
    return Checker(squat())


def fast() -> Checker:
    """Return the checker without the comparison with the reference, which the baseline does not make."""
    with mock.patch(
        "posecheck.engine.parts.Sight", lambda asked, _, upright: Sight(asked, (), upright=upright)
    ):
        return Checker(squat(), pattern=replace(pattern_of(squat()), bands={}))


def baseline() -> Checker:
    """Return the same with the baseline's measures and posture."""
    with mock.patch.multiple(
        "posecheck.engine.sight",
        Measurer=lambda channels, _: NumpyMeasurer(channels),
        PostureFollower=NumpyPosture,
    ):
        return fast()


def run(make: Callable[[], Checker], poses: list[Pose]) -> tuple[float, Report]:
    """Return the mean time for a pose in microseconds, and the report.

    Parameters
    ----------
    make : callable
        Makes the checker that is timed.
    poses : list of Pose
        What it is given, in the order of time.
    """
    checker = make()
    start = time.perf_counter()
    for pose in poses:
        checker.push(pose)
    report = checker.finish()
    return (time.perf_counter() - start) / len(poses) * 1e6, report


def main() -> None:
    """Measure both in turn, and print the ratio."""
    poses = list(squat_track(8))
    ours, theirs, all_of_it = [], [], []
    for _ in range(ROUNDS):
        all_of_it.append(run(whole, poses)[0])
        fast_us, report = run(fast, poses)
        slow_us, expected = run(baseline, poses)
        check_same(report, expected)
        ours.append(fast_us)
        theirs.append(slow_us)
    ratio = median(a / b for a, b in zip(ours, theirs, strict=True))
    print(f"engine: {median(all_of_it):.1f} µs a frame (least {min(all_of_it):.1f})")
    print(f"without the comparison with the reference: {median(ours):.1f} µs (least {min(ours):.1f})")
    print(f"engine / per-joint numpy baseline ({median(theirs):.0f} µs, same results): {ratio:.3f}, goal 0.2")


def check_same(report: Report, expected: Report) -> None:
    """Check that two reports differ by no more than rounding.

    Parameters
    ----------
    report, expected : Report
        The reports.

    Raises
    ------
    RuntimeError
        If they do, so that the comparison is void.
    """
    same = report.rep_count == expected.rep_count and len(report.reps) == len(expected.reps)
    for ours, theirs in zip(report.reps, expected.reps, strict=same):
        assert ours.rom.peak is not None and theirs.rom.peak is not None, "nothing of a squat is hidden"
        same &= ours.status is theirs.status and abs(ours.rom.peak - theirs.rom.peak) < 1e-6
        for a, b in zip(ours.findings, theirs.findings, strict=True):
            same &= a.verdict is b.verdict and abs((a.measured or 0) - (b.measured or 0)) < 1e-6
    if not same:
        raise RuntimeError("the baseline's report differs: the comparison is void")


if __name__ == "__main__":
    main()
